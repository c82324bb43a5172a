"""When a reading is no more likely than another, so that the bot should ask.

`tests/reading/doubts.py` counts how often each doubt is right, and how often one of the
two readings that the bot then offers is. A doubt earns its place where at least a third
of what it holds back was wrong when replies were read for the first time: what is noted
wrongly costs more than a question.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from bot.plans.progress import Stated, Status
from bot.reading.resolve.doubts import causes, figures, hints, turns
from bot.reading.resolve.doubts.second import (
    another_status,
    another_value,
    no_cause,
    no_help,
    not_begun,
    nothing,
)
from bot.reading.resolve.doubts.told import Holds, Told

_DONE, _DROPPED, _IDLE = Status.DONE, Status.DROPPED, Status.NOT_STARTED
_GOING, _BLOCKED = Status.IN_PROGRESS, Status.BLOCKED


def _always(_: Told) -> bool:
    return True


def _never(_: Told) -> bool:
    return False


class Doubt(NamedTuple):
    """Leaves open what was meant: "given up late" of "posted it, the fitter gave up".

    It can apply to one status, `of`, or to any. `second` returns the other reading,
    None where it is that nothing is reported; it `leads` where it is the likelier.
    """

    name: str
    of: Status | None
    holds: Holds
    second: Callable[[Told], Stated | None] = another_status
    leads: Holds = _never


def doubt_of(told: Told) -> Doubt | None:
    """Return the doubt that what was told of an action leaves, None where none."""
    for doubt in _doubts_of(told.stated.status):
        if doubt.holds(told):
            return doubt
    return None


def readings(told: Told, doubt: Doubt | None) -> tuple[Stated, Stated | None]:
    """Return the reading that is likelier and the other one, if there is one."""
    other = doubt.second(told) if doubt else None
    if doubt and other and doubt.leads(told):
        return other, told.stated
    return told.stated, other


@cache
def _doubts_of(status: Status | None) -> tuple[Doubt, ...]:
    """Return the doubts that can apply to a status, in their order."""
    return tuple(doubt for doubt in DOUBTS if doubt.of in (None, status))


LOOSE = Doubt("loose", None, _always, nothing)
"""It is hardly said of which action something is told."""
BY_THE_WAY = Doubt("told by the way", _GOING, _always, no_cause, _always)
"""Trouble stands beside work that goes on, with no word of a delay."""
WITH_A_CAUSE = Doubt("goes on with a cause", _GOING, causes.goes_on_with_one, no_cause)

DOUBTS = (
    Doubt("about the answer", None, hints.about_the_answer, nothing),
    Doubt("asks and no more", None, hints.asks_and_no_more, nothing),
    Doubt("done, but dated", _DONE, turns.done_but_dated),
    Doubt("done, with a day ahead", _DONE, turns.done_with_a_day_ahead),
    Doubt("given up late", _DROPPED, turns.given_up_late),
    Doubt("given up beside figures", _DROPPED, turns.given_up_beside_figures),
    Doubt("given up, yet it goes on", _DROPPED, turns.given_up_yet_on),
    Doubt("blocked by trouble alone", _BLOCKED, causes.by_trouble_alone),
    Doubt("blocked by silence", _BLOCKED, causes.by_silence),
    Doubt("blocked by several causes", _BLOCKED, causes.by_several),
    Doubt("blocked beside another status", _BLOCKED, turns.held_beside_another),
    WITH_A_CAUSE,
    Doubt("cause beside no start", _IDLE, causes.of_no_start, no_cause),
    Doubt("nameless cause", None, causes.nameless, no_cause),
    Doubt("guessed cause", None, causes.guessed, no_cause),
    Doubt("cause beside no news", None, causes.beside_no_news, no_cause),
    Doubt("stands still with figures", None, figures.stands_still),
    Doubt("begun or to begin", _IDLE, turns.begun_or_to_begin),
    Doubt("share after the end", _GOING, figures.share_after_the_end),
    Doubt("two readings", None, figures.two_readings, another_value),
    Doubt("odd figure", None, figures.odd),
    Doubt("freed of something", None, turns.freed_of_something),
    Doubt("done taken back", _GOING, turns.taken_back, leads=turns.only_by_a_plan),
    Doubt("not yet done", _GOING, turns.not_yet_done, not_begun),
    Doubt("begun or not", _GOING, turns.begun_or_not, not_begun),
    Doubt("but a hint", _GOING, hints.but_a_hint),
    Doubt("but a piece", _GOING, hints.but_a_piece),
    Doubt("but a piece", _DONE, hints.but_a_piece_of_the_end),
    Doubt("but a hint", _DONE, hints.but_a_hint_of_the_end),
    Doubt("help asked by the way", _GOING, hints.help_by_the_way, no_help),
    Doubt("but an OK", _GOING, hints.but_an_ok),
    Doubt("weak rule", None, hints.weak_rule),
    Doubt("contradiction", None, turns.contradicts),
    Doubt("end unsettled", _GOING, turns.end_unsettled),
    Doubt("of another", None, turns.of_another),
    Doubt("told at length", None, turns.told_at_length, nothing),
)
"""In their order: the first that holds counts."""
