"""What names no action, where but one is left of which it may speak."""

from collections.abc import Sequence

from bot.reading.review.scenes import of_the_day
from bot.reading.split.said import Said

TELLING = frozenset(["status", "percent", "due", "value", "moved", "freed"])
"""Slots that tell how far work is."""
_FEW = 2
_AWAY = frozenset(
    (
        "holiday",
        "holidays",
        "leave",
        "vacation",
        "bed",
        "home",
        "off",
        "away",
        "weekend",
    )
)
"""Words for where one goes when all is told."""
_BESIDE = frozenset(("blocker", "aside"))
_NOT_ALONE = ("goes well", "something left")
"""Rules that tell too little where no action is named."""


def by_elimination(said: Sequence[Said]) -> None:
    """Take 卷子 for the 试卷 of the list where 问卷 has a clause of its own."""
    if not any(one.between for one in said):
        return
    named = {n for one in said if one.explicit for n in one.actions}
    for place, one in enumerate(said):
        left = one.between - named
        if len(left) == 1 and not (place and _goes_on(said[place - 1], one)):
            one.actions, one.explicit = tuple(left), True


def _goes_on(before: Said, one: Said) -> bool:
    """Whether a clause is of what the last named: 第四个甲方改了款式，验收要推迟."""
    if before.clause.sentence != one.clause.sentence:
        return False
    told = any(event.slot in TELLING for event in before.events)
    return not told and not one.between.isdisjoint(before.actions)


def left_over(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give what names no action to the only one that nothing else speaks of."""
    spoken = {n for one in said for n in one.actions if one.tells}
    open_ones = tuple(n for n in listed if n not in spoken)
    if not open_ones:
        return
    lost = [
        one
        for one in said
        if not one.actions and tells_enough(one) and not of_the_day(one)
    ]
    if len({one.clause.sentence for one in lost}) != 1:
        return
    named = {n for one in said if one.explicit for n in one.actions}
    unnamed = tuple(n for n in open_ones if n not in named)
    if len(unnamed) == 1 and len(listed) > 1 and named and not lost[0].clause.chinese:
        open_ones = unnamed  # "we wait for their expert. teaching comes after that"
    alone = len(open_ones) == 1 and bool(spoken or named)
    if not alone and (spoken or not all(_plainly_tells(one) for one in said)):
        return
    loose = lost[0].clause.chinese and not _opens_with_trouble(said, lost[0])
    plain = loose or all(map(_plainly_tells, lost))
    plain = plain and not any(_tells_trouble(one, lost[0]) for one in said)
    for one in said:
        near = one.clause.sentence == lost[0].clause.sentence
        if near and one.events and not one.actions:
            one.actions, one.sure = open_ones, alone and plain


def _opens_with_trouble(said: Sequence[Said], lost: Said) -> bool:
    """Whether trouble is told before any action is named: 大清早堵在高架上，地磅校完了.

    It may as well be of one's own day.
    """
    before = said[: said.index(lost) + _FEW]
    opens = not any(one.explicit for one in said[: said.index(lost)])
    return opens and any(
        event.slot == "blocker" and not one.explicit
        for one in before
        for event in one.events
    )


def _tells_trouble(one: Said, lost: Said) -> bool:
    """Whether the sentence of a clause tells of trouble: "no login, sorted now"."""
    near = one.clause.sentence == lost.clause.sentence and not one.clause.chinese
    return near and not one.actions and any(e.slot == "blocker" for e in one.events)


def tells_enough(one: Said) -> bool:
    """Whether a clause says enough to be taken for a report without a name."""
    return any(
        event.slot in TELLING and not event.weak and event.rule not in _NOT_ALONE
        for event in one.events
    )


def _plainly_tells(one: Said) -> bool:
    """Whether a clause is a report and little else, so of all that is open: "stuck".

    What names no action and has words that no rule knows is mostly of other things:
    "the old one is getting closed".
    """
    return tells_enough(one) and one.clause.tape.count("_") <= 1


def without_goodbyes(said: Sequence[Said]) -> None:
    """Take away what one says of oneself at the end: "…. I'm going on holiday."."""
    last = said[-1].clause if said else None
    if (
        last is None
        or last.chinese
        or len({n for one in said for n in one.actions}) < _FEW
    ):
        return
    end = [one for one in said if one.clause.sentence == last.sentence]
    before = said[: -len(end)]
    if not before or any(one.explicit or one.mark for one in end):
        return
    for one in end:
        own = one.clause.tokens[0].concept == "I"
        away = any(token.text.split()[-1] in _AWAY for token in one.clause.tokens)
        if own and away and all(event.slot in _BESIDE for event in one.events):
            one.events = []
