"""What two clauses of a Chinese reply tell only together: 想加个助理，行不.

So it is with a wish and the question behind it, with a doubt and what it is of, and
with the troubles on the way to what was chosen in the end.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.find.status_rules import WAS_HELD
from bot.reading.lazily import Lazily, Rarely
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours
from bot.reading.zh import wished as zh

_WISH, _IS_IT_ALL_RIGHT = Rarely(zh.WISH), Rarely(zh.IS_IT_ALL_RIGHT)
_AT_FIRST, _IN_THE_END = Rarely(zh.AT_FIRST), Rarely(zh.IN_THE_END)
_LED_TO = (
    (Rarely(zh.UNCLEAR), Rarely(zh.DOUBT)),
    (Rarely(zh.CHANGED), Rarely(zh.ANEW)),
    (Rarely(zh.IN_REPAIR), Rarely(zh.ONLY_SO)),
)
"""What happened, and what comes of it for the work."""
_CAUGHT_UP, _FELL_BEHIND = Rarely(zh.CAUGHT_UP), Rarely(zh.FELL_BEHIND)
_ENDS = Rarely(
    "|".join(
        f"(?:{said.lstrip('^').rstrip('$')})"
        for said in (
            *(zh.IS_IT_ALL_RIGHT, zh.CAUGHT_UP, zh.AT_FIRST),
            *(zh.DOUBT, zh.ANEW, zh.ONLY_SO),
        )
    )
)
"""One of which stands in each text that tells anything so."""
_CAUSES = ("blocker", "aside")
_RANK = 3
_FAR = 8
"""Clauses of a story that leads to what was chosen."""


def told_together(said: Sequence[Said], text: str) -> None:
    """Read each pair of clauses that belong together as what they tell."""
    if not _ENDS.search(text):
        return
    for before, one in neighbours(said):
        if _fits(_IS_IT_ALL_RIGHT, one, text) and _fits(_WISH, before, text):
            before.events = [_of(before, "help", "asks for help")]
        elif _fits(_CAUGHT_UP, one, text) and _fits(_FELL_BEHIND, before, text):
            before.events = [e for e in before.events if e.slot not in _CAUSES]
            one.events = [_of(one, "freed", WAS_HELD.name)]
        elif any(
            _fits(then, one, text) and _fits(first, before, text)
            for first, then in _LED_TO
        ):
            one.events = [event for event in one.events if event.slot != "blocker"]
            before.events = [_of(before, "blocker", "set back", rank=_RANK)]
    for place, one in enumerate(said):
        if _fits(_AT_FIRST, one, text) and not _dated(one):
            _over(said[place : place + _FAR], text)


def _over(story: Sequence[Said], text: str) -> None:
    """Take what stood in the way of an old plan for over once another was chosen."""
    ends = [
        place
        for place, one in enumerate(story)
        if place and _fits(_IN_THE_END, one, text) and not _dated(one)
    ]
    for one in story[: ends[-1] + 1] if ends else ():
        one.events = [
            event
            for event in one.events
            if event.slot not in _CAUSES and event.status is not Status.BLOCKED
        ]


def _dated(one: Said) -> bool:
    """Whether it is of a day, and not of a way to do it: 本来想月底上."""
    return not set("Tpj").isdisjoint(one.clause.tape.lstrip("pj"))


def _fits(pattern: Lazily, one: Said, text: str) -> bool:
    words = one.clause.within(text)
    return one.clause.chinese and pattern.search(words) is not None


def _of(one: Said, slot: str, rule: str, rank: int = 0) -> Event:
    """Return what a whole clause tells, but for the name of its action."""
    tokens = [*one.clause.tokens]
    while len(tokens) > 1 and (tokens[0].hints or tokens[0].concept in "s&!="):
        del tokens[0]
    start, end = tokens[0].start, tokens[-1].end
    return Event(slot=slot, rule=rule, start=start, end=end, rank=rank)
