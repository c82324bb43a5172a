"""Words that sound like how work is, and are none: "road open again", "snow to do"."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS, Rules
from bot.reading.tokens.tape import Token

_TO_DO = frozenset(("to do", "to go", "left", "next", "still to do", "to come"))
_WOULD, _NEAR = frozenset(("would", "it'd", "they'd", "that'd", "'d")), 7
_AIMS = frozenset(("target", "goal", "aim", "total", "figure", "mark"))
_DATES = frozenset(("date", "deadline", "day", "target", "eta", "plan", "schedule"))


def _to_do(tokens: Sequence[Token], place: int) -> str:
    """Take the snow of "rain drawn, snow to do" for a part, and for no trouble."""
    after, ends = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    opens = not place or tokens[place - 1].text in ENDS
    return "_" if opens and after.text in _TO_DO and ends.text in ENDS else ""


def _open_again(tokens: Sequence[Token], place: int) -> str:
    """Take "road open again" for no work that is open, where no title names it."""
    again = tokens[place].text == "open" and tokens[place + 1].text == "again"
    named = place > 0 and bool(tokens[place - 1].hints)
    return ("D" if named and tokens[place].hints else "s") if again and place else ""


def _date_stays(tokens: Sequence[Token], place: int) -> str:
    """Read "the date stays as it is", "it stays where it is, the 12th" as no news."""
    if not tokens[place].text.startswith("stays "):
        return ""
    before = tokens[place - 1].text if place else ""
    ahead = tokens[place + 1].text in ENDS and any(
        one.concept == "T" for one in tokens[place + 2 : place + 4]
    )
    return "s" if before in _DATES or ahead else ""


def _would_if(tokens: Sequence[Token], place: int) -> str:
    """Read "would be finished if the man answered" as what must come first."""
    near = tokens[max(0, place - _NEAR) : place]
    would = next((n for n, one in enumerate(near) if one.text in _WOULD), None)
    if would is None or tokens[place + 1].concept in "Iyl":
        return ""
    between = near[would + 1 :]
    whole = any(one.concept in "dDE" for one in between)
    broken = any(one.text in ENDS for one in between)
    return "C" if whole and not broken else ""


def _short_of(tokens: Sequence[Token], place: int) -> str:
    """Read "1800 short of the target" as so much that is left."""
    before = tokens[place - 1] if place else None
    aims = any(one.text in _AIMS for one in tokens[place + 1 : place + 4])
    counted = before is not None and before.concept in "#%"
    return "L" if counted and aims else ""


BY_WORD: Rules = {
    "open": (_open_again,),
    "short of": (_short_of,),
    "if": (_would_if,),
}
BY_CONCEPT: Rules = {
    "R": (_to_do,),
    **dict.fromkeys("KX", (_date_stays,)),
}
