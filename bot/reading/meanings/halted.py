"""Work that others halted, or that had to stop: "frozen by the boss"."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS, Rules
from bot.reading.tokens.tape import Token

_STOP = ("stop", "pause", "halt", "down tools")
_GOES_ON = ENDS | {"-", "work", "because", "until", "till", "as", "since", "because of"}
_NO_AGENT = frozenset("Tj#@")


def _by_others(tokens: Sequence[Token], place: int) -> str:
    """Take who halted it for the cause: "frozen by the boss"."""
    by = tokens[place + 1]
    if by.text == "by" and tokens[place + 2].concept not in _NO_AGENT:
        by.concept = "B"
    return ""


def _had_to_stop(tokens: Sequence[Token], place: int) -> str:
    """Read "we had to stop, no paint" as held, but not "had to stop for lunch"."""
    had_to = place > 0 and tokens[place - 1].text in ("had to", "have had to")
    if not had_to or tokens[place + 1].text not in _GOES_ON:
        return ""
    tokens[place - 1].concept = "s"
    return "K"


BY_WORD: Rules = dict.fromkeys(_STOP, (_had_to_stop,))
BY_CONCEPT: Rules = {"K": (_by_others,)}
