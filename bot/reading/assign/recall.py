"""What was spoken of before: "stuck, no bolts. … Could you chase the bolts?"."""

from collections.abc import Sequence

from bot.reading.en.context import DETERMINERS
from bot.reading.split.said import Said
from bot.reading.words import words

_UNSAID = words(DETERMINERS) | {"them", "they", "theirs", "this", "with"}
"""Words that name nothing."""
_LONG = 4
"""Letters of a word that is worth to be remembered."""


def recall(said: Sequence[Said]) -> None:
    """Give a request to the action with which its words were spoken of before."""
    if not any(event.slot == "help" for one in said for event in one.events):
        return
    spoken: dict[str, set[int]] = {}
    for one in said:
        things = _things(one)
        if not one.explicit and any(event.slot == "help" for event in one.events):
            before = [spoken[thing] for thing in things if thing in spoken]
            known = set.intersection(*before) if before else set()
            if len(known) == 1 and known.isdisjoint(one.actions):
                one.actions = tuple(known)
        for thing in things:
            spoken.setdefault(thing, set()).update(one.actions)


def _things(one: Said) -> set[str]:
    """Return the nouns of a clause, so far as they can be told: "the bolts"."""
    tokens = one.clause.tokens
    return {
        token.text.rstrip("s")
        for token in tokens
        if token.concept in "_o" and len(token.text) >= _LONG and token.text.isalpha()
    } - _UNSAID
