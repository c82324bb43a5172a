"""Days of a thing or of a person, on which no work ends: "parts due Friday"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_TIRING = words(en.TIRING)
_TIMES = frozenset(("week", "weekend", "day", "month", "morning", "evening", "night"))
_OF_DAYS = words(en.OF_DAYS)
THE = frozenset(("the", "this", "that", "my", "our"))
_PARTICLES = words(en.PARTICLES)
_DETERMINERS = words(en.DETERMINERS) - {"that", "this"}
_THE_WORK = words(en.THE_WORK)
_RUNS_OUT = ("expires", "expire", "lapses", "lapse", "runs out", "run out")
_PLANNED = frozenset(
    ("date", "plan", "deadline", "due", "estimate", "target", "eta", "schedule", "day")
) | frozenset(("finish", "goal", "idea", "timeline", "end", "one", "was", "is"))
_DUE = ("due ", "ends ", "end ")

_STARTS = frozenset(("start", "starts", "begins"))
"""What things do as work does: of these `days` tells."""


def _back(tokens: Sequence[Token], place: int) -> str:
    """Take "back online Thursday" for where a person is, not for work freed."""
    if tokens[place + 1].concept == "j":
        tokens[place + 1].concept = "s"  # "rained off, back on it today"
    return "e" if tokens[place + 1].concept == "T" else ""


def _such_a_week(tokens: Sequence[Token], place: int) -> str:
    """Take "crazy weekend" for no day on which something will be done."""
    of_time = tokens[place].text.rpartition(" ")[2] in _TIMES
    return "_" if of_time and place and tokens[place - 1].text in _TIRING else ""


def _by(tokens: Sequence[Token], place: int) -> str:
    """Take "signed by QA" and "the one by the school" for no day."""
    if not place or tokens[place + 1].concept in "Tjp#":
        return ""
    particle = place > 1 and tokens[place - 1].text in _PARTICLES  # "split out by us"
    verb = tokens[place - 1 - particle]
    agent = verb.concept in "DE" and not _by_event(tokens, place)
    where = (
        tokens[place - 1].text in ("one", "ones") and tokens[place + 1].text == "the"
    )
    return "s" if agent or where else ""


def _by_event(tokens: Sequence[Token], place: int) -> bool:
    """Whether what is dated follows: "will be marked by our catch-up on Friday"."""
    near = [one for one in tokens[place + 1 : place + 6] if one.concept != "s"]
    at = next((n for n, one in enumerate(near[:3]) if one.concept == "e"), None)
    return at is not None and any(one.concept == "T" for one in near[at + 1 : at + 2])


def _on_that_day(tokens: Sequence[Token], place: int) -> str:
    """Take the weekend of "weekend shifts" for no day."""
    return "_" if tokens[place + 1].text in _OF_DAYS else ""


def _life_of(tokens: Sequence[Token], place: int) -> str:
    """Take "the show opens on the 20th" for the day of a thing, not of the work."""
    dated = any(token.concept == "T" for token in tokens[place + 1 : place + 4])
    runs_out = tokens[place].text in _RUNS_OUT
    return "e" if dated and (runs_out or _of_thing(tokens, place)) else ""


def _thing_due(tokens: Sequence[Token], place: int) -> str:
    """Take "parts due Friday" and "term ends on the 27th" for the day of a thing."""
    said = tokens[place].text
    if not said.startswith(_DUE) or not place:
        return ""
    if tokens[place - 1].text in ("was", "were") and said.startswith("due"):
        return "p"  # "it was due on the 9th"
    at = place - (tokens[place - 1].concept == "b")
    return "p" if _of_thing(tokens, at) else ""


def _last_time(tokens: Sequence[Token], place: int) -> str:
    """Take "last tested in November" for the time before this one."""
    verb = tokens[place + 1]
    if verb.concept not in "DE" or not verb.text.endswith(("ed", "t", "en", "ne")):
        return ""
    if place and tokens[place - 1].text in THE:
        return ""  # "the last finished one"
    verb.concept = "_"
    for token in tokens[place + 2 : place + 6]:
        if token.text in ENDS:
            break
        if token.concept in "Tj":
            token.concept = "p"
    return "_"


def _of_thing(tokens: Sequence[Token], place: int) -> bool:
    """Whether a thing that no title names, and not "it", is the subject."""
    first = place
    while first > max(0, place - NEAR) and tokens[first - 1].text not in ENDS:
        first -= 1
    said = [one for one in tokens[first:place] if one.text not in _DETERMINERS]
    things = [one for one in said if one.concept in "_ose"]
    named = any(one.hints or one.text in _THE_WORK for one in said)
    return len(things) == len(said) > 0 and not named


def _valid_until(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "insurance renewed until 2028" for when it runs out."""
    for token in tokens[place + 1 : place + 3]:
        if token.concept == "T" and token.text.startswith(("until", "till", "to ")):
            token.concept = "s"
    return ""


def _first_of_some(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "first test run on Thursday" for that of a step."""
    if tokens[place + 1].text in ("job", "thing"):
        return ""  # "first job tomorrow"
    for at in range(place + 1, min(place + NEAR // 2, len(tokens) - 1)):
        token = tokens[at]
        if token.concept == "T":
            return "e" if at > place + 1 else ""
        if token.concept not in "_s" or token.hints or token.text in ENDS:
            return ""
    return ""


def _original(tokens: Sequence[Token], place: int) -> str:
    """Take "the original list" for a thing, as "the original date" is an old plan."""
    return "" if tokens[place + 1].text in _PLANNED else "_"


BY_WORD: Rules = {
    "the original": (_original,),
    "first": (_first_of_some,),
    **dict.fromkeys(words(en.RUNS_UNTIL), (_valid_until,)),
    "last": (_last_time,),
    **dict.fromkeys(words(en.LIVES) - _STARTS, (_life_of,)),
    **dict.fromkeys(words(en.BACK_AT_WORK), (_back,)),
    "by": (_by,),
}
BY_CONCEPT: Rules = dict.fromkeys("Tj", (_on_that_day, _such_a_week, _thing_due))
