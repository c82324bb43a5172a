"""What stands under "next week": the work goes on, whatever was done last week."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.en.context import AWAY_AT, BUSY_AT
from bot.reading.reading import OpenAction
from bot.reading.rule import Event
from bot.reading.split.said import Said
from bot.reading.words import words

PLANNED = "planned next"
"""The rule of work that is still planned; alone it tells nothing."""
_OF_NO_WORK = frozenset("9eNazQ")
_ELSEWHERE = words(BUSY_AT, AWAY_AT)
"""Signs of a plan that is of the writer, or of no work: "two days at a fair"."""


def still_planned(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Let a plan for an action tell that "drawn and checked" was but of a part of it.

    It is of the action that it names, and else of the only one that is open.
    """
    for one in said:
        if one.planned and not one.events and _of_work(one, alone=len(actions) == 1):
            one.events = [_still_open(one)]


def _of_work(one: Said, *, alone: bool) -> bool:
    """Whether a plan is of the work of an action, and not of a holiday."""
    named = one.explicit and one.clause.named
    said = {token.text for token in one.clause.tokens}
    away = said & _ELSEWHERE or not _OF_NO_WORK.isdisjoint(one.clause.tape)
    return named or (alone and not away)


def _still_open(one: Said) -> Event:
    return Event(
        slot="planned",
        rule=PLANNED,
        start=one.clause.start,
        end=one.clause.end,
        status=Status.IN_PROGRESS,
    )
