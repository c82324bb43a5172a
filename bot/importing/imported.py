"""What was read from a document: a plan as its author wrote it, not yet anybody's."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, is_dataclass
from datetime import date
from typing import Any, TypeVar

from bot.people import Language
from bot.plans.plan import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedGoal:
    """A goal; `unit` goes with both figures."""

    statement: str
    metric: str | None = None
    unit: str | None = None
    baseline: float | None = None
    target: float | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedAction:
    """An action; people are named as the document names them.

    `ref` is how the document numbers it, `depends_on` how it names what comes first;
    `owed` is what the company promises.
    """

    title: str
    owner: str | None = None
    helpers: tuple[str, ...] = ()
    start: date | None = None
    due: date | None = None
    resources: str | None = None
    expected: str | None = None
    metric: str | None = None
    depends_on: tuple[str, ...] = ()
    owed: bool = False
    ref: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A plan; `as_of` is the day it was written, `not_understood` what was left out."""

    title: str
    kind: Kind
    language: Language
    as_of: date | None = None
    subject: str | None = None
    goals: tuple[ImportedGoal, ...] = ()
    actions: tuple[ImportedAction, ...] = ()
    evidence: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    not_understood: tuple[str, ...] = ()

    def plain(self) -> dict[str, Any]:
        """Return it as JSON has it: dates as 2026-03-31, whole figures without .0.

        How a document numbers its actions is left out, and links that there are none.
        """
        return {key: _plain(value) for key, value in asdict(self).items()}


T = TypeVar("T")


def as_said(value: T, say: Callable[[str], str]) -> T:
    """Return a plan with every text of it put through `say`."""
    said: T = _each(value, say)
    return said


def _each(value: Any, say: Callable[[str], str]) -> Any:  # noqa: ANN401  any part
    if type(value) is str:  # no member of an Enum
        return say(value)
    if isinstance(value, tuple):
        return tuple(_each(one, say) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = {one.name: getattr(value, one.name) for one in fields(value)}
        return type(value)(**{name: _each(one, say) for name, one in kept.items()})
    return value


_INNER = frozenset({"ref", "owed"})


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {
            key: _plain(each)
            for key, each in value.items()
            if key not in _INNER and (each or key != "depends_on")
        }
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Kind | Language):
        return value.value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
