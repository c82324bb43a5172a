"""When a reading is no more likely than another, so that the bot should ask.

Each doubt is a rule with a name: "given up late" holds for "posted it, the fitter gave
up". `tests/reading/doubts.py` counts how often each of them is right. One earns its
place where at least a third of what it holds back was wrong when replies were read for
the first time: what is noted wrongly costs more than a question.
"""

from dataclasses import replace
from functools import cache

from bot.plans.progress import Stated, Status
from bot.reading.resolve.doubts import causes, figures, hints, turns
from bot.reading.resolve.doubts.told import Doubt, Told

WITH_A_CAUSE = "goes on with a cause"
TAKEN_BACK = "done taken back"
NOT_YET = "not yet done"
BEGUN_OR_NOT = "begun or not"
HELP_BY_THE_WAY = "help asked by the way"
BY_THE_WAY = "told by the way"
"""Trouble beside work that goes on, with no word of a delay."""
_OF_CAUSES = frozenset(("guessed cause", "blocked by silence"))
_DONE, _DROPPED = Status.DONE, Status.DROPPED
_GOING, _BLOCKED = Status.IN_PROGRESS, Status.BLOCKED
_NO_REPORT = frozenset(("about the answer", "asks and no more"))


def doubtful(told: Told) -> str:
    """Return the doubt that what was told of an action leaves, "" where none."""
    for name, holds in _doubts_of(told.stated.status):
        if holds(told) and not (name in _OF_CAUSES and _plainly(told)):
            return name
    return ""


@cache
def _doubts_of(status: Status | None) -> tuple[tuple[str, Doubt], ...]:
    """Return the doubts that can apply to a status, in their order."""
    return tuple((name, holds) for name, of, holds in _DOUBTS if of in (None, status))


def _plainly(told: Told) -> bool:
    """Whether all that a reply says is a cause and what follows: "no key yet".

    In Chinese a bare cause, 钥匙丢了, leaves it open as often as not.
    """
    blocker = told.stated.blocker
    if blocker is not None and not blocker.isascii():
        return False
    return not told.aside and len(told.findings) <= len(("status", "blocker"))


def readings(told: Told, doubt: str) -> tuple[Stated, Stated | None]:
    """Return the reading that is likelier and the other one.

    The other is None where it is that nothing is reported.
    """
    other = _second(told, doubt)
    planned = doubt == TAKEN_BACK and turns.only_by_a_plan(told)
    if other and (planned or doubt == BY_THE_WAY):
        return other, told.stated
    return told.stated, other


def _second(told: Told, doubt: str) -> Stated | None:
    """Return what has the other status or reading that was heard, or a milder one."""
    stated = told.stated
    if doubt in _NO_REPORT:
        return None
    if doubt == "two readings":
        numbers = [event.number for event in told.of("value")]
        return replace(stated, value=[n for n in numbers if n != stated.value][-1])
    if doubt in (NOT_YET, BEGUN_OR_NOT):
        return replace(stated, status=Status.NOT_STARTED)
    if doubt == BY_THE_WAY:
        return replace(stated, blocker=None)
    if doubt == HELP_BY_THE_WAY:
        return replace(stated, help=False)
    return _with_another_status(told)


def _with_another_status(told: Told) -> Stated:
    """Return what has the other status that was heard, or a milder one."""
    stated = told.stated
    heard = [event.status for event in told.findings]
    others = [status for status in heard if status not in (None, stated.status)]
    if _DONE in others:
        return Stated(status=_DONE, value=stated.value, help=stated.help)
    if others:
        return replace(stated, status=others[-1])
    if stated.blocker:
        return replace(stated, blocker=None)
    return replace(stated, status=_DONE if stated.status is _GOING else _GOING)


_DOUBTS: tuple[tuple[str, Status | None, Doubt], ...] = (
    ("about the answer", None, hints.about_the_answer),
    ("asks and no more", None, hints.asks_and_no_more),
    ("done, but dated", _DONE, turns.done_but_dated),
    ("done, with a day ahead", _DONE, turns.done_with_a_day_ahead),
    ("given up late", _DROPPED, turns.given_up_late),
    ("given up beside figures", _DROPPED, turns.given_up_beside_figures),
    ("given up, yet it goes on", _DROPPED, turns.given_up_yet_on),
    ("blocked by trouble alone", _BLOCKED, causes.by_trouble_alone),
    ("blocked by silence", _BLOCKED, causes.by_silence),
    ("blocked by several causes", _BLOCKED, causes.by_several),
    ("blocked beside another status", _BLOCKED, turns.held_beside_another),
    (WITH_A_CAUSE, _GOING, causes.goes_on_with_one),
    ("cause beside no start", Status.NOT_STARTED, causes.of_no_start),
    ("cause of the rest", _GOING, causes.of_the_rest),
    ("nameless cause", None, causes.nameless),
    ("guessed cause", None, causes.guessed),
    ("cause beside no news", None, causes.beside_no_news),
    ("stands still with figures", None, figures.stands_still),
    ("begun or to begin", Status.NOT_STARTED, turns.begun_or_to_begin),
    ("share after the end", _GOING, figures.share_after_the_end),
    ("two readings", None, figures.two_readings),
    ("odd figure", None, figures.odd),
    ("freed of something", None, turns.freed_of_something),
    (TAKEN_BACK, _GOING, turns.taken_back),
    (NOT_YET, _GOING, turns.not_yet_done),
    (BEGUN_OR_NOT, _GOING, turns.begun_or_not),
    ("but a hint", _GOING, hints.but_a_hint),
    ("but a piece", _GOING, hints.but_a_piece),
    ("but a piece", _DONE, hints.but_a_piece_of_the_end),
    ("but a hint", _DONE, hints.but_a_hint_of_the_end),
    (HELP_BY_THE_WAY, _GOING, hints.help_by_the_way),
    ("but an OK", _GOING, hints.but_an_ok),
    ("weak rule", None, hints.weak_rule),
    ("contradiction", None, turns.contradicts),
    ("end unsettled", _GOING, turns.end_unsettled),
    ("of another", None, turns.of_another),
)
"""Names, the status to which each can apply (None for any), and when it holds."""
