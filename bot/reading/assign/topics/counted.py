"""How many of the actions are over: "two of the three are done, the rota isn't"."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.assign.topics.unnamed import TELLING
from bot.reading.en.groups import COUNTED
from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.rule import Event
from bot.reading.split.said import Said

_COUNTED = Lazily(COUNTED)
_SIGNS = frozenset("#%")
_BARE_NAME = Lazily("^_{0,2}M{1,4}(?:&_{0,2}M{1,4})*$")


def by_count(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give what is told of so many actions to those, where it is known which they are.

    They are named right behind, "one is done: the rota", or are all but those that are
    named as open: "two of three done, the rota isn't".
    """
    for place, one in enumerate(said):
        clause = one.clause
        if clause.chinese or clause.asked or clause.quoted:
            continue
        if clause.tape[:1] not in _SIGNS:
            continue
        count, names = _count(one, len(listed))
        if not count or (one.explicit and not names):
            continue
        of = _named(said, place, count) or _but_open(said, one, listed)
        if len(of) == count:
            one.actions, one.explicit, one.sure = of, True, True
            one.events = [_done(one)]


def _count(one: Said, most: int) -> tuple[int, bool]:
    """Return how many actions are told to be over, 0 where that is not told.

    The second tells whether their names follow in the clause itself.
    """
    tokens = one.clause.tokens
    head = one.clause.tape.find("=")
    told = tokens[:head] if head > 0 else tokens
    found = _COUNTED.fullmatch(" ".join([token.text for token in told]))
    if found is None:
        return 0, False
    count, total = _figure(found["n"]), _figure(found["of"] or "")
    known = 0 < count < most and total in (0, most)
    return (count if known else 0), head > 0


def _figure(said: str) -> int:
    return int(number(said) or 0) if said else 0


def _named(said: Sequence[Said], place: int, count: int) -> tuple[int, ...]:
    """Return the actions of the bare names behind a count."""
    found: dict[int, None] = {}
    if "=" in said[place].clause.tape:
        found |= dict.fromkeys(said[place].actions)
    for one in said[place + 1 :]:
        near = one.clause.sentence == said[place].clause.sentence
        if len(found) >= count or not near or not _is_bare(one):
            break
        found |= dict.fromkeys(one.actions)
    return tuple(found)


def _is_bare(one: Said) -> bool:
    told = any(event.slot != "aside" for event in one.events)
    return one.explicit and not told and bool(_BARE_NAME.match(one.clause.tape))


def _but_open(
    said: Sequence[Said], count: Said, listed: tuple[int, ...]
) -> tuple[int, ...]:
    """Return all actions but those that are told of by name, none of which is over."""
    told = [one for one in said if one is not count and one.explicit]
    told = [one for one in told if any(event.slot in TELLING for event in one.events)]
    if any(event.status is Status.DONE for one in told for event in one.events):
        return ()
    named = {n for one in told for n in one.actions}
    return tuple(n for n in listed if n not in named)


def _done(one: Said) -> Event:
    """Return that they are over, in the place of a count."""
    start, end = one.clause.start, one.clause.end
    return Event("status", "done", start, end, status=Status.DONE)
