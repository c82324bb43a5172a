"""Which actions of a document come before which, found by how it names them."""

from collections.abc import Mapping, Sequence

from bot.importing.imported import ImportedAction


def linked(actions: Sequence[ImportedAction]) -> list[tuple[list[int], list[str]]]:
    """Return for each action the places of those it depends on, and what was not found.

    A name is the document's own number, else the place in the list, else a title.
    """
    refs = {_folded(each.ref): place for place, each in enumerate(actions) if each.ref}
    if not refs:
        refs = {str(place + 1): place for place in range(len(actions))}
    titles = {_folded(each.title): place for place, each in enumerate(actions)}
    return [_of(place, each, refs, titles) for place, each in enumerate(actions)]


def _of(
    own: int,
    action: ImportedAction,
    refs: Mapping[str, int],
    titles: Mapping[str, int],
) -> tuple[list[int], list[str]]:
    found: list[int] = []
    unknown: list[str] = []
    for name in action.depends_on:
        wanted = _folded(name)
        place = refs.get(wanted, titles.get(wanted))
        if place is None or place == own:
            unknown.append(name)
        else:
            found.append(place)
    return found, unknown


def _folded(name: str | None) -> str:
    return " ".join((name or "").casefold().split()).lstrip("0#")
