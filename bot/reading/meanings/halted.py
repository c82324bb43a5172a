"""Work that others halted, or that had to stop: "frozen by the boss"."""

from collections.abc import Sequence

from bot.reading.en.own_acts import WEATHER
from bot.reading.meanings.near import ENDS, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_STOP = ("stop", "pause", "halt", "down tools")
_GOES_ON = ENDS | {"-", "work", "because", "until", "till", "as", "since", "because of"}
_PASSING = words(WEATHER) | words(
    "strike|strikes|holidays|exams|lockdown|flu|illness|heatwave|flood|floods|cold"
)
"""What hinders for a time, and then is over."""
_AND_SO = frozenset(("and", "so", "now", "at last", "thank", "thanks"))
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


def _is_past(tokens: Sequence[Token], place: int) -> str:
    """Read "now that the rain has stopped", "the strike is over" as freed."""
    before = [one for one in tokens[max(0, place - 2) : place] if one.concept != "h"]
    passing = bool(before) and before[-1].text in _PASSING and not before[-1].hints
    ends = tokens[place + 1].text in ENDS or tokens[place + 1].text in _AND_SO
    return "f" if passing and ends else ""


BY_WORD: Rules = {
    **dict.fromkeys(_STOP, (_had_to_stop,)),
    **dict.fromkeys(
        ("stopped", "has stopped", "over", "is over", "are over", "'s over"),
        (_is_past,),
    ),
}
BY_CONCEPT: Rules = {"K": (_by_others,)}
