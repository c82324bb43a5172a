"""Chinese clauses that sound like trouble, or like an end, and are none: 比预想的顺.

What others say of a thing that waits, what is let run meanwhile, what went wrong once
and is mended, or what is done with those that failed hinders nothing.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.find.status_rules import IDLE
from bot.reading.lazily import Lazily
from bot.reading.review.clue import Clue, Reading, nothing, without_cause
from bot.reading.review.harmless import (
    but_closes,
    did_no_harm,
    is_laughed_at,
    is_returned,
)
from bot.reading.review.of_a_part import of_a_part
from bot.reading.rule import Event
from bot.reading.split.said import Said, sentences
from bot.reading.zh import no_hindrance as zh

_BETTER = Lazily(f"{zh.BETTER}|{zh.WENT_WELL}|{zh.AT_ALL_COSTS}|{zh.BY_ONESELF}")
_TOLERABLE = Lazily(zh.TOLERABLE)
_LET_DO, _SUBSET = Lazily(zh.LET_DO), Lazily(zh.SUBSET)
_ONCE_WRONG, _MENDED = Lazily(zh.ONCE_WRONG), Lazily(zh.MENDED)
_AT_LAST = Lazily(zh.AT_LAST)
_ASLEEP, _PAST = Lazily(zh.ASLEEP), Lazily(zh.IN_THE_PAST)
_PASSED_ON = Lazily(zh.PASSED_ON)
_THEIR_WORD = Lazily(f"{zh.THEIR_WORD}|{zh.THEIR_ACT}")
_PRAISED, _FIRST = Lazily(zh.PRAISED), Lazily(zh.OTHER_FIRST)
_WILL_SEND, _REST = Lazily(zh.WILL_SEND), Lazily(zh.REST)
_NO_LONGER, _SHORT_OF = Lazily(zh.NO_LONGER), Lazily(zh.SHORT_OF)
_ROUND = Lazily(zh.ROUND)
_OWN_ACT, _OWN_STAGE = Lazily(zh.OWN_ACT), Lazily(zh.OWN_STAGE)
_STAGES, _OVER, _THEIRS = Lazily(zh.STAGES), Lazily(zh.OVER), Lazily(zh.THEIRS)
_KNOWN_THEN, _DETAIL = Lazily(zh.KNOWN_THEN), Lazily(zh.DETAIL)
_NO_DATA, _TOGETHER = Lazily(zh.NO_DATA), Lazily(zh.TOGETHER)
_PORTION, _LATER = Lazily(zh.PORTION), Lazily(zh.LATER)
_WAITED = Lazily(zh.WAITED)
_BARE_ACT = Lazily(zh.BARE_ACT)
_NO_NEWS, _SILENT = Lazily("^M+[&s]{0,2}5$"), ("没消息", "没动静", "没音讯", "没信儿")
_AT_ONCE, _PACE, _NOT_OUT = map(Lazily, (zh.MENDED_AT_ONCE, zh.PACE, zh.NOT_OUT))
_LEFT_OUT, _ADDS_IT = Lazily(zh.LEFT_OUT), Lazily(zh.ADDS_IT)
_THAT_IS_ALL = Lazily(zh.THAT_IS_ALL)
_LONG, _FEW = 32, 3
_GOES_ON = frozenset(("going on", "still going on", "doing that"))


def without_hindrance(said: Sequence[Said], text: str) -> None:
    """Take what only sounds like trouble, or like an end, for what it is."""
    for clauses in sentences(said):
        for place, one in enumerate(clauses):
            start, end = one.clause.start, one.clause.end
            if not one.events or not one.clause.chinese or end - start > _LONG:
                continue
            told = [event for each in clauses[:place] for event in each.events]
            clue = Clue(
                one,
                text[start:end],
                [event.status for event in told],
                [event.rule for event in told],
                clauses[:place],
                clauses[place + 1 :],
                text,
            )
            for holds, left in (*_READINGS, *of_a_part(clue.words)):
                if holds(clue):
                    one.events = left(one.events)
                    break


def _goes_better(clue: Clue) -> bool:
    return _BETTER.search(clue.words) is not None


def _is_subset(clue: Clue) -> bool:
    return _SUBSET.match(clue.words) is not None


def _lets_do(clue: Clue) -> bool:
    return _LET_DO.match(clue.words) is not None


def _is_asleep(clue: Clue) -> bool:
    return _ASLEEP.match(clue.words) is not None and not clue.one.clause.named


def _was_mended(clue: Clue) -> bool:
    """Whether it went wrong once, and what follows tells that it is mended."""
    if not _ONCE_WRONG.search(clue.words) or not clue.behind:
        return False
    clause = clue.behind[0].clause
    return _MENDED.match(clause.within(clue.text)) is not None


def _came_at_last(clue: Clue) -> bool:
    """Whether what was waited for has come, so that work goes on: 才给到，正在对."""
    if not clue.behind or not _AT_LAST.search(clue.words):
        return False
    goes_on = {event.rule for event in clue.behind[0].events} & _GOES_ON
    return bool(goes_on) and "T" not in clue.behind[0].clause.tape


def _is_past(clue: Clue) -> bool:
    """Whether it is of a time before the end that was told: 改完了，之前老崩."""
    done = Status.DONE in clue.statuses
    if not done or any("%" in one.clause.tape for one in clue.before):
        return False  # 装了一半，中途报错
    return _PAST.match(clue.words) is not None and not clue.one.clause.named


def _is_passed_on(clue: Clue) -> bool:
    """Whether but those who may help were told, while it stands still."""
    held = Status.BLOCKED in clue.statuses
    named = held and not clue.one.clause.named
    return named and _PASSED_ON.match(clue.words) is not None


def _is_their_word(clue: Clue) -> bool:
    held = Status.BLOCKED in clue.statuses
    return held and _THEIR_WORD.match(clue.words) is not None


def _is_praised(clue: Clue) -> bool:
    done = Status.DONE in clue.statuses
    return done and _PRAISED.match(clue.words) is not None


def _other_comes_first(clue: Clue) -> bool:
    idle = not IDLE.isdisjoint(clue.rules)
    return idle and not clue.one.clause.named and _FIRST.match(clue.words) is not None


def _will_send(clue: Clue) -> bool:
    goes_on = not _GOES_ON.isdisjoint(clue.rules)
    return goes_on and _WILL_SEND.match(clue.words) is not None


def _is_rest(clue: Clue) -> bool:
    """Whether the rest is cut from work that is done: 其他科不换了."""
    if not _REST.match(clue.words):
        return False
    return Status.DONE in clue.statuses or any(
        _THAT_IS_ALL.match(one.clause.within(clue.text)) for one in clue.behind
    )


def _is_known_then(clue: Clue) -> bool:
    known = _KNOWN_THEN.search(clue.words) or _NO_DATA.match(clue.words)
    return known is not None


def _has_no_news(clue: Clue) -> bool:
    """Whether there is nothing to tell of what is named: 内检没消息."""
    tape = clue.one.clause.tape
    return _NO_NEWS.match(tape) is not None and clue.words.endswith(_SILENT)


def _goes_together(clue: Clue) -> bool:
    """Whether work is but put together with other work: 等大修一起做."""
    return _TOGETHER.search(clue.words) is not None


def _is_bare_act(clue: Clue) -> bool:
    """Whether but a verb follows what is done, in the manner of notes: 签了，下发."""
    done = bool(clue.before) and any(
        event.status is Status.DONE for event in clue.before[-1].events
    )
    return done and _BARE_ACT.match(clue.words) is not None


def _want_anew(clue: Clue) -> bool:
    """Whether others want what is held done in another way: 街道要重新选址."""
    held = Status.BLOCKED in clue.statuses
    return (
        held and clue.one.clause.tape.startswith("oF") and "G" in clue.one.clause.tape
    )


def _as_cause(events: Sequence[Event]) -> list[Event]:
    """Return what others want as the cause."""
    first, last = events[0], events[-1]
    return [
        Event(slot="blocker", rule="set back", start=first.start, end=last.end, rank=3)
    ]


def _is_detail(clue: Clue) -> bool:
    """Whether but a part of what a figure counts is told of, right behind it."""
    counted = bool(clue.before) and not set("#%").isdisjoint(
        clue.before[-1].clause.tape
    )
    return counted and _DETAIL.match(clue.words) is not None


def _is_aside(clue: Clue) -> bool:
    """Whether it is told who most of some are, or when the rest will be done."""
    return bool(_PORTION.match(clue.words) or _LATER.match(clue.words))


def _waited(clue: Clue) -> bool:
    """Whether it is told how long somebody waited, beside a figure."""
    counted = any(not set("#%").isdisjoint(one.clause.tape) for one in clue.before)
    return counted and _WAITED.search(clue.words) is not None


def _is_stage(clue: Clue) -> bool:
    """Whether but the name of a stage is told, behind how many there are."""
    if not clue.before or _OVER.search(clue.words):
        return False
    return any(_STAGES.search(one.clause.within(clue.text)) for one in clue.before)


def _is_theirs(clue: Clue) -> bool:
    """Whether what is left is the work of others, and ours is done."""
    if "something left" not in [event.rule for event in clue.one.events]:
        return False
    done = Status.DONE in clue.statuses
    behind = [one.clause.within(clue.text) for one in clue.behind[:1]]
    return done and any(map(_THEIRS.search, (clue.words, *behind)))


def _no_longer(clue: Clue) -> bool:
    return Status.DONE in clue.statuses and _NO_LONGER.match(clue.words) is not None


def _is_tolerable(clue: Clue) -> bool:
    return Status.DONE in clue.statuses and _TOLERABLE.match(clue.words) is not None


def _is_in_round(clue: Clue) -> bool:
    """Whether but some have yet to sign what goes from one to the next."""
    if not clue.before or not _SHORT_OF.match(clue.words):
        return False
    clause = clue.before[-1].clause
    return _ROUND.search(clue.text, clause.start, clause.end) is not None


def _is_own_act(clue: Clue) -> bool:
    return Status.DONE in clue.statuses and _OWN_ACT.match(clue.words) is not None


def _is_own_stage(clue: Clue) -> bool:
    return bool(clue.before) and _OWN_STAGE.match(clue.words) is not None


def _was_mended_at_once(clue: Clue) -> bool:
    """Whether what was amiss is told to be mended in the same breath."""
    return _AT_ONCE.search(clue.words) is not None


def _tells_pace(clue: Clue) -> bool:
    return _PACE.match(clue.words) is not None


def _is_next_figure(clue: Clue) -> bool:
    """Whether but the next figure is not out yet, behind the last: 九月的数还没出."""
    counted = bool(clue.before) and not set("#%").isdisjoint(
        clue.before[-1].clause.tape
    )
    return counted and _NOT_OUT.match(clue.words) is not None


def _is_left_out(clue: Clue) -> bool:
    """Whether something was left out that will be added: 那段漏了，还得补."""
    if not _LEFT_OUT.match(clue.words) or not clue.behind:
        return False
    clause = clue.behind[0].clause
    return _ADDS_IT.match(clause.within(clue.text)) is not None


def _is_not_till_then(clue: Clue) -> bool:
    """Whether it is told when work begins that has not: 还没开始，下周一才发."""
    clause = clue.one.clause
    when = len(clause.tokens) <= _FEW and clause.tape[:1] == "T"
    when = when and "才" in clue.words and "D" not in clause.tape
    return when and not IDLE.isdisjoint(clue.rules)


_READINGS: tuple[Reading, ...] = (
    (_goes_better, without_cause),
    (_is_subset, without_cause),
    (_lets_do, nothing),
    (_is_asleep, nothing),
    (_was_mended, without_cause),
    (_came_at_last, without_cause),
    (_is_past, nothing),
    (_is_passed_on, nothing),
    (_is_their_word, nothing),
    (_is_praised, nothing),
    (_other_comes_first, nothing),
    (_will_send, nothing),
    (_is_rest, nothing),
    (_is_known_then, nothing),
    (_has_no_news, nothing),
    (_goes_together, without_cause),
    (_is_bare_act, nothing),
    (_want_anew, _as_cause),
    (_is_detail, without_cause),
    (_is_aside, without_cause),
    (_waited, nothing),
    (_is_stage, nothing),
    (_is_own_act, nothing),
    (_no_longer, nothing),
    (_is_tolerable, nothing),
    (is_laughed_at, nothing),
    (did_no_harm, nothing),
    (is_returned, nothing),
    (but_closes, nothing),
    (_is_in_round, nothing),
    (_is_own_stage, without_cause),
    (_is_theirs, nothing),
    (_was_mended_at_once, without_cause),
    (_tells_pace, without_cause),
    (_is_next_figure, nothing),
    (_is_left_out, nothing),
    (_is_not_till_then, nothing),
)
"""When a clause is no hindrance, and what is left of what was found in it."""
