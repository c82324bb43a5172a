"""Whose day a date is: that of the work, of what is planned, or one given up."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, Rules
from bot.reading.spans.amount import Amount
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_FULL = 100
_FAR = 14
_FEW = 8
_PERIODS = ("this week", "this month", "this year", "this quarter", "this spring")
_OPEN_TO_ALL = words(
    "bids|bidding|offers|applications|entries|registration|registrations|nominations"
    "|submissions|enrolment|voting|poll|survey|consultation|bookings|advert"
)
_STOPS = (".", ";", "\n")
_BEFORE_SAY = frozenset((*ENDS, "-", "so", "then", "let's"))
_NEW_DAY = frozenset(("now", "it", "it's", "that", "that's", "they"))
_ENDED = ("done", "finished", "complete", "completed", "ready", "final", "all done")


def _then_finished(tokens: Sequence[Token], place: int) -> str:
    """Read "40%, finished Monday" as finished on the Monday ahead."""
    amount = tokens[place].data
    share = amount.percent if isinstance(amount, Amount) else None
    if share is None or share >= _FULL:
        return ""
    counted = isinstance(amount, Amount) and amount.count is not None
    for at in range(place + 1, len(tokens) - 1):
        token = tokens[at]
        if token.text in _STOPS:
            break
        if counted and at == place + 1 and token.text == "done":
            if tokens[at + 1].text == "tonight":
                tokens[at + 1].concept = "s"
            break  # "lesson 21 of 30 done tonight" is done
        if token.concept == "D" and tokens[at + 1].concept in "Tsj" and not token.hints:
            token.concept = "d" if token.text in _ENDED else "D"
            break
    return ""


def _completes(tokens: Sequence[Token], place: int) -> str:
    """Read "we complete the job on Friday" as what will be done then."""
    mine = place > 0 and tokens[place - 1].text in ("i", "we", "to")
    return "d" if mine else ""


def _later(tokens: Sequence[Token], place: int) -> str:
    """Take "later this week" for no day, "later today" for today."""
    day = tokens[place + 1]
    if day.concept in "Tj" and day.text.startswith(_PERIODS):
        day.concept = "@"
        return "s"
    return "s" if day.concept in "Tj" else ""


def _instead(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "Tuesday instead of Friday" for the old one."""
    if not place or tokens[place - 1].text in ENDS:
        return _instead_at_first(tokens, place)
    if tokens[place + 1].concept not in "Tj":
        return ""
    tokens[place + 1].concept = "s"
    return "s"


def _instead_at_first(tokens: Sequence[Token], place: int) -> str:
    """Read "instead of the 20th it will be the 27th" as a date moved."""
    rest = tokens[place + 1 : place + 1 + _FAR]
    ends = next((n for n, one in enumerate(rest) if one.text in ENDS), len(rest))
    turn = next((n for n, one in enumerate(rest[:ends]) if _turns_to(one)), ends)
    days = [n for n, one in enumerate(rest[:ends]) if one.concept == "T"]
    dated = any(one.concept in "Tjp#" for one in rest[:turn])
    if not (dated and days and days[-1] > turn):
        return ""
    for one in rest[: days[-1]]:
        one.concept = "s"
    rest[days[-1] - 1].concept = "O"
    return "s"


def _turns_to(token: Token) -> bool:
    """Whether a word leads to the new day: "instead of Friday | it's Monday"."""
    return token.concept in "FbI" or token.text in _NEW_DAY


def _own_day(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "the coach is booked for 20 April" for the journey's."""
    behind = tokens[place + 1 : place + 3]
    to = behind[0].text in ("for", "on")
    day = next((one for one in behind if one.concept == "T"), None)
    if not (tokens[place].hints and to and day):
        return ""
    day.concept = "s"
    return "D"


def _comes_then(tokens: Sequence[Token], place: int) -> str:
    """Take "ordered, delivery Friday" for no day of the work."""
    ordered = False
    for token in tokens[max(0, place - _FAR) : place]:
        ordered = token.text not in _STOPS and (ordered or token.concept in "DE")
    return "e" if ordered and tokens[place + 1].concept in "Ts" else ""


def _not_this_day(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "next Wednesday, not this Friday" for the one given up."""
    if not place or tokens[place - 1].text not in ("not", "instead of"):
        return ""
    other = False
    for token in tokens[max(0, place - _FAR) : place]:
        if token.text in _STOPS:
            other = False
        other = other or token.concept in "Tj"
    return "p" if other else ""


def _might_not(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "might manage it this week, might not" for no promise."""
    if tokens[place + 1].concept != "N" or tokens[place + 2 : place + 3] == []:
        return ""
    if tokens[place + 2].text not in ENDS:
        return ""
    for at in range(place - 1, max(-1, place - _FAR), -1):
        if tokens[at].text in _STOPS:
            break
        if tokens[at].concept in "Tj":
            tokens[at].concept = "@"
    tokens[place + 1].concept = "s"
    return "s"


def _closing_the_year(tokens: Sequence[Token], place: int) -> str:
    """Take "finance is closing the year" for what they do, and no day."""
    period = tokens[place + 1]
    if period.concept in "Tj" and period.text.startswith("the "):
        period.concept = "_"
        return "_"
    return ""


def _give_me(tokens: Sequence[Token], place: int) -> str:
    """Read "give me another week" as a plan."""
    mine = tokens[place + 1].text in ("me", "us", "it", "this", "that")
    return "F" if mine and tokens[place + 2].concept == "T" else ""


def _for_this(tokens: Sequence[Token], place: int) -> str:
    """Take the "for this" of "one more week for this" for nothing more."""
    ends = tokens[place + 3 : place + 4]
    if tokens[place + 1].text == "for" and ends and ends[0].text in ENDS:
        this = tokens[place + 2]
        if this.text in ("this", "it", "that", "them", "these", "those"):
            this.concept = "s"
    return ""


def _say(tokens: Sequence[Token], place: int) -> str:
    """Read "tight, say Friday" as a plan, and "so call it Friday"."""
    opens = not place or tokens[place - 1].text in _BEFORE_SAY
    near = [one for one in tokens[place + 1 : place + 3] if one.text != "it"]
    return "F" if opens and near and near[0].concept in "Tj" else ""


def _closes(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "bids close on the 24th" for no end of the work."""
    return "e" if place and tokens[place - 1].text in _OPEN_TO_ALL else ""


def _put_down(tokens: Sequence[Token], place: int) -> str:
    """Read "put the wall down for the 2nd of April" as a new day."""
    before = ""
    for token in tokens[place + 1 : place + _FEW]:
        if token.text in ENDS:
            break
        if token.concept == "T":
            return "O" if before == "down" else ""
        if token.concept != "s" and token.text not in ("for", "the"):
            before = token.text
    return ""


def _told_then(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "I told everyone the end of March" for that of an old plan."""
    after = [one for one in tokens[place + 1 : place + 3] if one.text != "the"]
    return "P" if after and after[0].concept == "T" else ""


BY_WORD: Rules = {
    "put": (_put_down,),
    **dict.fromkeys(words(en.TOLD_ALL), (_told_then,)),
    **dict.fromkeys(("close", "closes", "end", "ends"), (_closes,)),
    "closing": (_closes, _closing_the_year),
    "give": (_give_me,),
    **dict.fromkeys(("say", "call"), (_say,)),
    **dict.fromkeys(("might", "may", "maybe", "perhaps"), (_might_not,)),
    **dict.fromkeys(words(en.OWN_DAY), (_own_day,)),
    **dict.fromkeys(("delivery", "arrival", "delivery on"), (_comes_then,)),
    "complete": (_completes,),
    "later": (_later,),
    **dict.fromkeys(("instead of", "rather than"), (_instead,)),
}
BY_CONCEPT: Rules = {
    **dict.fromkeys("Tj", (_not_this_day, _for_this)),
    "%": (_then_finished,),
}
