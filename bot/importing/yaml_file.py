"""A YAML file: lists become lists, lists of records tables, single values lines."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from bot.importing.document import (
    Block,
    Document,
    Heading,
    Item,
    Paragraph,
    Table,
    tidy,
)
from bot.importing.fields import section_of
from bot.importing.kinds import Section
from bot.importing.refused import Reason, RefusedError

PLANS = frozenset({"", "plan", "计划", "方案", "改进计划", "improvement plan"})
DIAGNOSIS = (Section.EVIDENCE, Section.CAUSES, Section.SUPPORT)
WORK = (Section.GOALS, Section.ACTIONS)
DEEPEST = 12
MOST_ENTRIES = 5_000


def read_yaml(text: str) -> Document:
    """Return what the file says.

    Raises:
        RefusedError: it is no YAML, or one that repeats itself by reference.

    """
    import yaml  # noqa: PLC0415  loaded when a file needs it

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        depth = 0
        for event in yaml.parse(text, loader):
            opens = isinstance(event, yaml.CollectionStartEvent)
            depth += opens - isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent) or depth > DEEPEST:
                raise RefusedError(Reason.UNSAFE)
        loaded = yaml.load(text, loader)  # noqa: S506  both are safe loaders
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise RefusedError(Reason.BROKEN) from error
    if isinstance(loaded, str):
        raise RefusedError(Reason.BROKEN)
    blocks = tuple(_blocks(loaded, "", 1))
    if len(blocks) > MOST_ENTRIES:
        raise RefusedError(Reason.TOO_LONG)
    return blocks


def _blocks(value: Any, key: str, level: int) -> Iterator[Block]:  # noqa: ANN401  any YAML
    if value is None:
        return
    if isinstance(value, dict) and section_of(key) in WORK and _are_records(value):
        value = list(value.values())
    if isinstance(value, dict):
        inside = key.casefold() if level > 1 else ""
        value = {_named(name, inside): each for name, each in value.items()}
        if key and (level > 2 or section_of(key)):  # noqa: PLR2004  what holds the whole plan is no heading
            yield Heading(key, level - 1)
        for name, each in value.items():
            yield from _blocks(each, _label(name), level + 1)
    elif isinstance(value, str) and "\n" in value and section_of(key) in DIAGNOSIS:
        yield Heading(key, level)
        yield from (Item(_said(each)) for each in value.splitlines() if each.strip())
    elif isinstance(value, list):
        if key:
            yield Heading(key, level)
        yield from _entries(value, section_of(key), level)
    elif key:
        yield Paragraph(f"{key}: {_said(value)}")


def _are_records(value: dict[Any, Any]) -> bool:
    """Tell whether entries stand under keys of their own, and no parts of a plan."""
    return all(
        isinstance(each, dict) and section_of(_label(name)) is None
        for name, each in value.items()
    )


def _named(name: object, inside: str) -> str:
    """Return a label; the `name` of a plan is its title, that of an employee theirs."""
    text = _label(name)
    if text.casefold() not in ("name", "名称", "名字"):
        return text
    return "title" if inside in PLANS else inside


def _flat(record: dict[Any, Any]) -> dict[str, Any]:
    """Return a record with what its values hold by themselves beside them."""
    flat: dict[str, Any] = {}
    for name, value in record.items():
        inner = value if isinstance(value, dict) else {"": value}
        for part, each in inner.items():
            own = _label(part)
            flat[_label(name) if own in ("", "name", "名称", "value") else own] = each
    return flat


def _entries(values: list[Any], section: Section | None, level: int) -> Iterator[Block]:
    records = [_flat(each) for each in values if isinstance(each, dict)]
    if section in DIAGNOSIS:
        for each in values:
            said = next(iter(each.values()), None) if isinstance(each, dict) else each
            if said is not None:
                yield Item(_said(said))
        return
    for each in values:
        if not isinstance(each, dict) and each is not None:
            yield Item(_said(each))
    if any(_lists(each) for each in records):
        yield from _nested(records, level)
        return
    if records:
        names = list(dict.fromkeys(name for each in records for name in each))
        cells = (tuple(_said(row.get(name)) for name in names) for row in records)
        yield Table((tuple(names), *cells))


def _lists(record: dict[str, Any]) -> dict[str, list[Any]]:
    """Return the parts of a record that are lists of records."""
    return {
        name: each
        for name, each in record.items()
        if isinstance(each, list) and each and all(isinstance(x, dict) for x in each)
    }


def _nested(records: list[dict[str, Any]], level: int) -> Iterator[Block]:
    """Return what stands inside of records, under what these are called."""
    for record in records:
        told = (each for name, each in record.items() if name not in _lists(record))
        yield from (Item(_said(each)) for each in told if each is not None)
    for record in records:
        for name, each in _lists(record).items():
            yield from _blocks(each, name, level + 1)


def _label(name: object) -> str:
    return str(name).replace("_", " ").strip()


def _said(value: Any) -> str:  # noqa: ANN401  any YAML
    if value is None:
        return ""
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()[:10]
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "\n".join(_said(each) for each in value)
    if isinstance(value, dict):
        return "\n".join(
            f"{_label(name)}: {_said(each)}" for name, each in value.items()
        )
    return tidy(str(value))
