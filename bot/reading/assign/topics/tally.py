"""What is told of as many things as were named before: 值班、修路、花篮，三件都好了.

A name that no title has stands for the action that the list has in its place.
"""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.split.said import Said

_TALLY = Lazily(
    "(?:[这那]|以上|上面|上述)?(?P<n>[两二三四五六2-6])[件个项样条桩](?:事情?|活儿?|工作|任务)?(?:我|也|现在|已经?){0,2}[都全均]"
)
_NUMERALS = {"两": 2, **dict(zip("二三四五六", range(2, 7), strict=True))}
_LONGEST = 8
"""Signs of a bare name."""


def by_tally(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give what is told of 三件都 to the three that its sentence named before."""
    for place, one in enumerate(said):
        found = one.clause.chinese and _TALLY.match(_words(one))
        if not found or one.explicit:
            continue
        count = _NUMERALS.get(found["n"]) or int(found["n"])
        names = said[max(0, place - count) : place]
        if len(names) == count and all(_is_bare(name, one) for name in names):
            one.actions = _all(names, listed) or one.actions
            one.explicit = bool(one.actions)


def _words(one: Said) -> str:
    return "".join([token.text for token in one.clause.tokens])


def _is_bare(name: Said, one: Said) -> bool:
    """Whether a clause is but a name, in the sentence in which all is told."""
    near = name.clause.sentence == one.clause.sentence
    return near and not name.events and len(_words(name)) <= _LONGEST


def _all(names: Sequence[Said], listed: tuple[int, ...]) -> tuple[int, ...]:
    """Return the actions of some names, () where it is not known of one."""
    known = {n for name in names if name.explicit for n in name.actions}
    for name in names:
        if not name.explicit:
            continue
        first = listed.index(name.actions[0]) - [*names].index(name)
        in_order = listed[first : first + len(names)] if first >= 0 else ()
        if known <= set(in_order) and len(in_order) == len(names):
            return in_order
        break
    return tuple(sorted(known)) if len(known) == len(names) else ()
