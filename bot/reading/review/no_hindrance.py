"""Chinese clauses that sound like trouble, or like an end, and are none: 比预想的顺.

What others say of a thing that waits, what is let run meanwhile, what went wrong once
and is mended, or what is done with those that failed hinders nothing.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily, Rarely
from bot.reading.review.behind_ends import BEHIND_ENDS
from bot.reading.review.clue import (
    GOES_ON,
    Clue,
    Reading,
    Readings,
    begins,
    fitting,
    holds,
    nothing,
    where,
    without_cause,
)
from bot.reading.review.coloured import COLOURED
from bot.reading.review.harmless import HARMLESS
from bot.reading.review.of_a_part import of_a_part
from bot.reading.review.remarks import REMARKS
from bot.reading.review.told_beside import TOLD_BESIDE
from bot.reading.rule import Event
from bot.reading.split.said import Said, sentences
from bot.reading.zh import no_hindrance as zh

_BETTER = Lazily(f"{zh.BETTER}|{zh.WENT_WELL}|{zh.AT_ALL_COSTS}|{zh.BY_ONESELF}")
_ONCE_WRONG, _MENDED = Lazily(zh.ONCE_WRONG), Lazily(zh.MENDED)
_AT_LAST, _PAST = Lazily(zh.AT_LAST), Lazily(zh.IN_THE_PAST)
_THEIR_WORD = Lazily(f"{zh.THEIR_WORD}|{zh.THEIR_ACT}")
_REST, _THAT_IS_ALL = Lazily(zh.REST), Lazily(zh.THAT_IS_ALL)
_SHORT_OF, _ROUND = Lazily(zh.SHORT_OF), Lazily(zh.ROUND)
_STAGES, _OVER, _THEIRS = Lazily(zh.STAGES), Lazily(zh.OVER), Lazily(zh.THEIRS)
_KNOWN_THEN, _NO_DATA = Lazily(zh.KNOWN_THEN), Lazily(zh.NO_DATA)
_PORTION, _LATER = Lazily(zh.PORTION), Lazily(zh.LATER)
_WAITED, _BARE_ACT = Lazily(zh.WAITED), Lazily(zh.BARE_ACT)
_NO_NEWS, _SILENT = Lazily("^M+[&s]{0,2}5$"), ("没消息", "没动静", "没音讯", "没信儿")
_LEFT_OUT, _ADDS_IT = Lazily(zh.LEFT_OUT), Lazily(zh.ADDS_IT)
_IN_TURN, _NOT_BEGUN = Rarely(zh.IN_TURN), Rarely(zh.NOT_BEGUN)
_LONG, _FEW = 32, 3


def without_hindrance(said: Sequence[Said], text: str) -> None:
    """Take what only sounds like trouble, or like an end, for what it is."""
    for clauses in sentences(said):
        for place, one in enumerate(clauses):
            start, end = one.clause.start, one.clause.end
            if not one.events or not one.clause.chinese or end - start > _LONG:
                continue
            events = [event for each in clauses[:place] for event in each.events]
            clue = Clue(
                one,
                text[start:end],
                [event.status for event in events],
                [event.rule for event in events],
                clauses[:place],
                clauses[place + 1 :],
                text,
            )
            told = clue.told()
            for reading in (
                *fitting(_READINGS, told),
                *fitting(of_a_part(clue.words), told),
            ):
                if reading.holds(clue):
                    one.events = reading.left(one.events)
                    break


def _was_mended(clue: Clue) -> bool:
    """Whether it went wrong once, and what follows tells that it is mended."""
    if not _ONCE_WRONG.search(clue.words):
        return False
    return any(map(_MENDED.match, clue.words_behind()))


def _came_at_last(clue: Clue) -> bool:
    """Whether what was waited for has come, so that work goes on: 才给到，正在对."""
    if not _AT_LAST.search(clue.words):
        return False
    goes_on = {event.rule for event in clue.behind[0].events} & GOES_ON
    return bool(goes_on) and "T" not in clue.behind[0].clause.tape


def _is_past(clue: Clue) -> bool:
    """Whether it is of a time before the end that was told: 改完了，之前老崩."""
    if any("%" in one.clause.tape for one in clue.before):
        return False  # 装了一半，中途报错
    return _PAST.match(clue.words) is not None and "M" not in clue.one.clause.tape


def _is_rest(clue: Clue) -> bool:
    """Whether the rest is cut from work that is done: 其他科不换了."""
    if not _REST.match(clue.words):
        return False
    return Status.DONE in clue.statuses or any(
        _THAT_IS_ALL.match(one.clause.within(clue.text)) for one in clue.behind
    )


def _is_known_then(clue: Clue) -> bool:
    """Whether it is told when one will know, and no title asks to count it."""
    if not (_KNOWN_THEN.search(clue.words) or _NO_DATA.match(clue.words)):
        return False
    tokens = clue.one.clause.tokens
    return not any(one.hints and one.text == "统计" for one in tokens)


def _has_no_news(clue: Clue) -> bool:
    """Whether there is nothing to tell of what is named: 内检没消息."""
    tape = clue.one.clause.tape
    return _NO_NEWS.match(tape) is not None and clue.words.endswith(_SILENT)


def _is_bare_act(clue: Clue) -> bool:
    """Whether but a verb follows what is done, in the manner of notes: 签了，下发."""
    done = any(event.status is Status.DONE for event in clue.before[-1].events)
    return done and _BARE_ACT.match(clue.words) is not None


def _want_anew(clue: Clue) -> bool:
    """Whether others want what is held done in another way: 街道要重新选址."""
    tape = clue.one.clause.tape
    return tape.startswith("oF") and "G" in tape


def _as_cause(events: list[Event]) -> list[Event]:
    """Return what others want as the cause."""
    first, last = events[0], events[-1]
    return [
        Event(slot="blocker", rule="set back", start=first.start, end=last.end, rank=3)
    ]


def _is_aside(clue: Clue) -> bool:
    """Whether it is told who most of some are, or when the rest will be done."""
    return bool(_PORTION.match(clue.words) or _LATER.match(clue.words))


def _waited(clue: Clue) -> bool:
    """Whether it is told how long somebody waited, beside a figure."""
    counted = any(not set("#%").isdisjoint(one.clause.tape) for one in clue.before)
    return counted and _WAITED.search(clue.words) is not None


def _is_stage(clue: Clue) -> bool:
    """Whether but the name of a stage is told, behind how many there are."""
    if _OVER.search(clue.words):
        return False
    return any(_STAGES.search(one.clause.within(clue.text)) for one in clue.before)


def _is_theirs(clue: Clue) -> bool:
    """Whether what is left is the work of others, and ours is done."""
    if "something left" not in [event.rule for event in clue.one.events]:
        return False
    return clue.holds(_THEIRS)


def _is_in_round(clue: Clue) -> bool:
    """Whether but some have yet to sign what goes from one to the next."""
    if not _SHORT_OF.match(clue.words):
        return False
    clause = clue.before[-1].clause
    return _ROUND.search(clue.text, clause.start, clause.end) is not None


def _is_left_out(clue: Clue) -> bool:
    """Whether something was left out that will be added: 那段漏了，还得补."""
    if not _LEFT_OUT.match(clue.words):
        return False
    return any(map(_ADDS_IT.match, clue.words_behind()))


def _is_in_turn(clue: Clue) -> bool:
    """Whether work that has not begun is told to come in its turn."""
    if not _IN_TURN.match(clue.words):
        return False
    return any(map(_NOT_BEGUN.match, clue.words_behind()))


def _is_not_till_then(clue: Clue) -> bool:
    """Whether it is told when work begins that has not: 还没开始，下周一才发."""
    clause = clue.one.clause
    when = len(clause.tokens) <= _FEW and clause.tape[:1] == "T"
    return when and "才" in clue.words and "D" not in clause.tape


_READINGS: Readings = (
    Reading(holds(_BETTER), without_cause, where("cause")),
    Reading(begins(Lazily(zh.SUBSET)), without_cause, where("cause")),
    Reading(begins(Lazily(zh.LET_DO)), nothing),
    Reading(begins(Lazily(zh.ASLEEP)), nothing, where("unnamed")),
    Reading(_was_mended, without_cause, where("cause", "behind")),
    Reading(_came_at_last, without_cause, where("cause", "behind")),
    Reading(_is_past, nothing, where("done", "unnamed")),
    Reading(begins(Lazily(zh.PASSED_ON)), nothing, where("held", "unnamed")),
    Reading(begins(_THEIR_WORD), nothing, where("held")),
    Reading(begins(Lazily(zh.PRAISED)), nothing, where("done")),
    Reading(begins(Lazily(zh.OTHER_FIRST)), nothing, where("idle", "unnamed")),
    Reading(begins(Lazily(zh.WILL_SEND)), nothing, where("going on")),
    Reading(_is_rest, nothing),
    Reading(_is_known_then, nothing),
    Reading(_has_no_news, nothing),
    Reading(holds(Lazily(zh.TOGETHER)), without_cause, where("cause")),
    Reading(_is_bare_act, nothing, where("before")),
    Reading(_want_anew, _as_cause, where("held")),
    Reading(begins(Lazily(zh.DETAIL)), without_cause, where("cause", "figure")),
    Reading(_is_aside, without_cause, where("cause")),
    Reading(_waited, nothing, where("before")),
    Reading(_is_stage, nothing, where("before")),
    Reading(begins(Lazily(zh.OWN_ACT)), nothing, where("done")),
    Reading(begins(Lazily(zh.NO_LONGER)), nothing, where("done")),
    Reading(begins(Lazily(zh.TOLERABLE)), nothing, where("done")),
    *COLOURED,
    *HARMLESS,
    *REMARKS,
    *BEHIND_ENDS,
    *TOLD_BESIDE,
    Reading(_is_in_round, nothing, where("before")),
    Reading(begins(Lazily(zh.OWN_STAGE)), without_cause, where("cause", "before")),
    Reading(_is_theirs, nothing, where("done")),
    Reading(holds(Lazily(zh.MENDED_AT_ONCE)), without_cause, where("cause")),
    Reading(begins(Lazily(zh.PACE)), without_cause, where("cause")),
    Reading(begins(Lazily(zh.NOT_OUT)), nothing, where("figure")),
    Reading(begins(Lazily(zh.AGAINST_BEFORE)), without_cause, where("cause", "figure")),
    Reading(_is_left_out, nothing, where("behind")),
    Reading(_is_not_till_then, nothing, where("idle")),
    Reading(_is_in_turn, nothing, where("behind")),
)
"""When a clause is no hindrance, and what is left of what was found in it."""
