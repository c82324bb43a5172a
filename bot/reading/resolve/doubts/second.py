"""The second reading that the bot offers, where the first is no more likely."""

from dataclasses import replace

from bot.plans.progress import Stated, Status
from bot.reading.resolve.doubts.told import Told

_DONE, _GOING = Status.DONE, Status.IN_PROGRESS


def another_status(told: Told) -> Stated:
    """Return what has the other status that was heard, or else a milder one."""
    stated = told.stated
    heard = [event.status for event in told.findings]
    others = [status for status in heard if status not in (None, stated.status)]
    if _DONE in others:
        return Stated(status=_DONE, value=stated.value, help=stated.help)
    if others:
        return replace(stated, status=others[-1])
    if stated.blocker and stated.status is not Status.BLOCKED:
        return no_cause(told)
    return replace(stated, status=_DONE if stated.status is _GOING else _GOING)


def another_value(told: Told) -> Stated:
    """Return what has the last of the other readings of the metric."""
    stated = told.stated
    numbers = [event.number for event in told.of("value")]
    return replace(stated, value=[n for n in numbers if n != stated.value][-1])


def no_cause(told: Told) -> Stated:
    """Return the same, held up by nothing."""
    return replace(told.stated, blocker=None)


def no_help(told: Told) -> Stated:
    """Return the same, with no help asked for."""
    return replace(told.stated, help=False)


def not_begun(told: Told) -> Stated:
    """Return that work has not begun."""
    return replace(told.stated, status=Status.NOT_STARTED)


def nothing(_: Told) -> None:
    """Return that nothing is reported of the action."""
