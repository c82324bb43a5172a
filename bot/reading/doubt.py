"""When a reading is no more likely than another, so that the bot should ask."""

from collections.abc import Sequence
from dataclasses import replace

from bot.plans.progress import Stated, Status
from bot.reading.rule import Event

_PLANS = frozenset(
    ("will be done", "done by a day", "will do", "some day", "goes well")
)
_CAUSES = frozenset(
    ("trouble", "waits for", "not before", "because", "done once", "lies with others")
)
_GUESSES = frozenset(("aside", "beside", "wanted", "asked", "done once", "only then"))


def doubtful(findings: Sequence[Event], stated: Stated) -> bool:
    """Whether what was found of an action allows another reading as well."""
    told = [event for event in findings if event.slot == "status"]
    firm = [event for event in told if not event.weak and event.rule not in _PLANS]
    if _doubtful_cause(findings, stated) or _odd(findings, stated):
        return True
    telling = [event for event in told if event.status is stated.status]
    if telling and not any(event.sure for event in telling):
        return True
    if not firm:
        return any(not event.sure for event in told)
    return len({event.status for event in firm}) > 1


def _odd(findings: Sequence[Event], stated: Stated) -> bool:
    """Whether a status and what stands beside it rarely go together.

    A day or a figure for work that is blocked or not begun; and work that goes on, by
    one clause without a figure beside another that was not understood.
    """
    figures = any(
        figure is not None for figure in (stated.due, stated.percent, stated.value)
    )
    if stated.status in (Status.BLOCKED, Status.NOT_STARTED):
        return figures
    aside = any(event.slot == "aside" for event in findings)
    return stated.status is Status.IN_PROGRESS and aside and not figures


def _doubtful_cause(findings: Sequence[Event], stated: Stated) -> bool:
    """Whether it is not clear that work is blocked, or by what."""
    if stated.status is Status.DONE:
        dated = any(event.slot == "due" for event in findings)
        return dated or _troubled(findings)
    if stated.status is Status.BLOCKED and _by_trouble(findings):
        return True
    goes_on = stated.status is Status.IN_PROGRESS
    return stated.blocker is not None and (goes_on or _guessed(findings))


def second(stated: Stated, findings: Sequence[Event]) -> Stated | None:
    """Return the other reading: the other status that was heard, or a milder one."""
    heard = [
        event.status for event in findings if event.status not in (None, stated.status)
    ]
    if heard:
        return replace(stated, status=heard[-1])
    if stated.blocker:
        return replace(stated, blocker=None)
    if stated.status is Status.IN_PROGRESS:
        return replace(stated, status=Status.DONE)
    return replace(stated, status=Status.IN_PROGRESS)


def _by_trouble(findings: Sequence[Event]) -> bool:
    """Whether but trouble tells that work is blocked, or several causes are named."""
    held = any(event.status is Status.BLOCKED for event in findings)
    causes = {event.rule for event in findings if event.slot == "blocker"} & _CAUSES
    return not held or len(causes) > 1


def _troubled(findings: Sequence[Event]) -> bool:
    """Whether something went wrong after what was done."""
    last = [event for event in findings if event.slot in ("status", "blocker")][-2:]
    return any(event.rule in ("trouble", "no answer") for event in last)


def _guessed(findings: Sequence[Event]) -> bool:
    named = [event for event in findings if event.slot in ("blocker", "aside")]
    return bool(named) and all(event.rule in _GUESSES for event in named)
