"""Days of what the work is for: the parade of "Build the float for the parade"."""

from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause

_PURPOSE = Lazily(r"\b(?:for|before|ahead of|in time for|to) (.+)$")
_ON_A_DAY = Lazily("_?M{1,3}b?s{0,2}T")


def is_day_of_purpose(clause: Clause, title: str) -> bool:
    """Whether a day is that of the parade: "the parade's on the 29th"."""
    tape = clause.tape
    if tape[-1:] != "T" or not _ON_A_DAY.fullmatch(tape):
        return False
    purpose = _PURPOSE.search(title.lower())
    if purpose is None:
        return False
    named = [token.text.removesuffix("'s") for token in clause.tokens if token.hints]
    return bool(named) and all(word in purpose[1].split() for word in named)
