"""How far an action is, and what somebody states about it."""

from dataclasses import asdict, dataclass
from datetime import date
from enum import Enum
from typing import Any


class Status(Enum):
    """How far an action is."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    DROPPED = "dropped"

    is_open: bool
    """Whether there is still something to do."""

    def __init__(self, word: str) -> None:
        self.is_open = word not in ("done", "dropped")


class Effect(Enum):
    """What a finished action has brought about, as far as anybody can tell."""

    PROVEN = "proven"
    NONE = "none"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """What is measured, from where it starts to where it should come."""

    name: str
    unit: str | None = None
    baseline: float | None = None
    target: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What somebody states about one action; None (or False) where nothing is stated.

    `percent` is a whole number from 0 to 100; `value` a reading of the action's own
    metric, in the metric's unit; `blocker` is copied from what was written.
    """

    status: Status | None = None
    percent: int | None = None
    due: date | None = None
    value: float | None = None
    blocker: str | None = None
    help: bool = False

    def shared(self, other: "Stated") -> "Stated":
        """Return what both state."""
        return Stated(**dict(_slots(self) & _slots(other)))

    def apart(self, other: "Stated") -> "Stated":
        """Return what it states and the other doesn't, or states otherwise."""
        return Stated(**dict(_slots(self) - _slots(other)))


def _slots(stated: Stated) -> set[tuple[str, Any]]:
    return set(asdict(stated).items())
