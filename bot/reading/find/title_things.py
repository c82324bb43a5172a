"""What is done on the way to the work, by its title's words: 大会的邀请函发完了."""

import re
from collections.abc import Sequence
from functools import cache

from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.zh import title_things as zh

_PART_DONE = Lazily("[&!s]?M{1,3}(_{1,4})([pjTFsahb]{0,4}[Dd])[+s]*$")
_PART = Lazily(rf"[\u4e00-\u9fff]{{1,3}}[^\W\d_{zh.PEOPLE}]")
_NO_PART, _BARE_END = Lazily(zh.NO_PARTS), Lazily(zh.BARE_ENDS)
_BESIDE = frozenset("pTj#%+&!")
"""Signs of days and figures, which may stand between a thing and its verb."""


@cache
def _needed(title: str) -> list[str]:
    """Return the things that a title's work needs, or has as its parts."""
    return [
        thing
        for verbs, things in zh.THINGS.items()
        if title.startswith(tuple(verbs.split("|")))
        or title.endswith(tuple(verb for verb in verbs.split("|") if len(verb) > 1))
        for thing in things.split("|")
        if thing not in title.lower()
    ]


@cache
def _things(title: str) -> re.Pattern[str]:
    """Return what fits the words of a clause on a thing that a title's work needs."""
    things = [*_needed(title), *_besides(title, zh.OF_ANY_WORK)]
    named = "|".join(sorted(things, key=len, reverse=True)) or "(?!)"
    did = "|".join(_besides(title, zh.DID_SO_FAR)) or "(?!)"
    return re.compile(
        rf"{zh.LEADS}(?P<thing>{named}){zh.TELLS}[^的,。;]{{1,6}}"
        rf"|{zh.TELLS}[\u4e00-\u9fff]{{1,2}}了?(?:{named})了?|{zh.LEADS}(?:{did})"
    )


def _besides(title: str, listed: Sequence[tuple[str, str]]) -> list[str]:
    """Return those patterns of which a title does not ask for the like itself."""
    return [
        pattern
        for pattern, asked in listed
        if not any(word in title for word in asked.split("|"))
    ]


def needs_things(title: str) -> bool:
    """Whether a title's verb is one of work that needs things, or has parts."""
    return bool(_needed(title))


def of_a_needed_thing(clause: Clause, title: str) -> bool:
    """Whether a Chinese clause tells but of a thing on the way to what a title asks."""
    return _of_thing(clause, title) is not None


def opens_with_thing(clause: Clause, title: str) -> bool:
    """Whether such a thing is what a clause is about, so that its day is no end."""
    found = _of_thing(clause, title)
    return found is not None and found["thing"] is not None


def _of_thing(clause: Clause, title: str) -> re.Match[str] | None:
    said = "".join(
        [
            token.text
            for token in clause.tokens
            if not token.hints and token.concept not in _BESIDE
        ]
    )
    return _things(title).fullmatch(said)


def of_a_part(clause: Clause, title: str) -> bool:
    """Whether what is done is told of a thing that the title does not name: 手册术语表.

    It stands between the title's word and a verb that is not the title's.
    """
    found = _PART_DONE.match(clause.tape)
    if found is None:
        return False
    tokens = clause.tokens
    part = "".join([token.text for token in tokens[found.start(1) : found.end(1)]])
    part = part.removeprefix("的")
    verb = tokens[found.end(2) - 1].text
    if verb[0] in title or _BARE_END.fullmatch(verb) or _NO_PART.search(part):
        return False
    known = any(part[n : n + 2] in title for n in range(len(part) - 1))
    return not known and _PART.fullmatch(part) is not None
