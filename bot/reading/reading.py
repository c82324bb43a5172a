"""What a reader is given, and what it returns."""

from datetime import date, datetime
from typing import NamedTuple

from bot.plans.progress import Metric, Stated, Status


class OpenAction(NamedTuple):
    """An open action as the check-in listed it; `n` is its number in that list."""

    n: int
    title: str
    due: date | None = None
    status: Status = Status.NOT_STARTED
    metric: Metric | None = None


class Unread(NamedTuple):
    """A reply to be read, with the actions it may speak of; `now` is local wall time.

    `month_first` tells how 3/4 is meant where both orders are dates.
    """

    text: str
    actions: tuple[OpenAction, ...]
    now: datetime
    month_first: bool = False


class Finding(NamedTuple):
    """A span of the reply as it was written, and the rule that read something in it."""

    start: int
    end: int
    slot: str
    rule: str


class Update(NamedTuple):
    """What the reply says about one action.

    Where two readings are about as likely, `sure` is False, `doubt` the name of the
    rule that says so, and `other` the second reading.
    """

    n: int
    stated: Stated
    sure: bool = True
    other: Stated | None = None
    doubt: str = ""
    findings: tuple[Finding, ...] = ()


class Reading(NamedTuple):
    """A reply, understood: no updates and `report` False where it reports nothing.

    `not_understood` quotes, as written, the parts that seem to report something but
    that no rule could place.
    """

    report: bool
    updates: tuple[Update, ...] = ()
    not_understood: tuple[str, ...] = ()
