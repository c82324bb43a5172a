"""Times beside an end that tell whether it is there: "done just in time for Friday"."""

from collections.abc import Sequence

from bot.reading.en.context import LIVES
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_TO_COME = frozenset("FOtGg%NC")
"""Concepts of a clause in which an end is still to come: "will be done in time"."""
_BEHIND = frozenset(("of", "for"))
_OF_THE_PLAN = frozenset(("schedule", "time", "plan"))
_FEW = 4
_LIVES = words(LIVES) | words("runs|lasts|valid|holds|applies")
_UP_TO = ("by ", "before ", "until ", "till ")
_AT_SOME_TIME = ("before ", "after ", "by ", "around ")
_WAYS = frozenset(
    (
        *("sizes", "colours", "colors", "goes", "parts", "batches", "steps", "coats"),
        *("languages", "versions", "copies", "sessions", "rounds", "runs", "lots"),
        *("formats", "passes", "trips", "sittings", "stages"),
    )
)
"""In how many of what something was done."""
_CALLS = frozenset(("call", "calls", "ring", "rings", "phone", "phones", "write"))


def _in_time(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "finished in time for the meeting" for that of the meeting."""
    after = tokens[place + 1]
    if after.text not in _BEHIND | ENDS:
        return ""
    if _has_ended(tokens, place):
        if after.text in _BEHIND:
            _hide(tokens, place + 2, "TjeF@")
        return "s"
    if any(one.concept in "Fd" for one in tokens[max(0, place - _FEW) : place]):
        _hide(tokens, place + 2, "e")  # "will be painted in time for the visit on …"
        return "s"
    return ""


def _ahead(tokens: Sequence[Token], place: int) -> str:
    """Read "painted ahead of the deadline" as painted."""
    of = tokens[place + 1].text == "of"
    if not (of and _has_ended(tokens, place)):
        return ""
    _hide(tokens, place + 2, "TjeF@")
    return "s"


def _has_ended(tokens: Sequence[Token], place: int) -> bool:
    """Whether an end stands before a place in its clause, and is not to come."""
    told = False
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS:
            break
        if token.concept in _TO_COME:
            return False
        told = told or token.concept in "DE"
    return told


def _hide(tokens: Sequence[Token], place: int, signs: str) -> None:
    """Take what an end comes in time for out of what is told of the work."""
    for token in tokens[place : place + _FEW]:
        if token.text in ENDS or token.concept in "&!":
            break
        if token.concept in signs or token.text in _OF_THE_PLAN:
            token.concept = "s"


def _goes_to(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "updated, goes to the shops on Monday" for that of a thing."""
    after = tokens[place + 1 : place + 3]
    dated = any(one.concept in "TjpUt" or one.concept == "#" for one in after)
    return "" if dated or not _was_over(tokens, place) else "e"


def _before_the_break(tokens: Sequence[Token], place: int) -> str:
    """Read "all wrapped up before the break" as wrapped up."""
    before = tokens[place - 1] if place else None
    ended = before is not None and before.concept == "D" and before.text[:4] == "all "
    return "s" if ended and tokens[place].text.startswith("before ") else ""


def _of_a_thing(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "painted, Monday's meeting can be there" for the meeting's."""
    said, thing = tokens[place].text, tokens[place + 1]
    before = tokens[place - 1] if place else None
    opens = before is None or before.text in ENDS or before.concept in "&!"
    told = opens and said.endswith("'s") and not said.startswith(_UP_TO)
    return "s" if told and thing.concept in "_Meo" and thing.text.isalpha() else ""


def _its_own_day(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "it's up, closes on 4 September" for that of a thing."""
    after = tokens[place + 1 : place + 3]
    dated = any(one.concept == "T" for one in after)
    return "e" if dated and _was_over(tokens, place) else ""


def _was_over(tokens: Sequence[Token], place: int) -> bool:
    """Whether an end is told right before the clause."""
    before = [
        one for one in tokens[max(0, place - 4) : place] if one.concept not in "&s"
    ]
    told = len(before) > 1 and before[-1].text == ","
    return told and before[-2].concept in "DE"


def _in_so_many(tokens: Sequence[Token], place: int) -> str:
    """Take the number of "ordered in two sizes" for how it was done."""
    count, way = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    acted = tokens[place].text != "in" or (
        place > 0 and tokens[place - 1].concept in "DE"
    )
    if not acted or count.concept != "#" or way.text not in _WAYS:
        return ""
    count.concept = "s"
    return "s" if tokens[place].text == "in" else "E"


def _calls_back(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "they call back on Tuesday" for theirs."""
    calls = tokens[place - 1] if place else None
    who = tokens[place - 2] if place > 1 else None
    theirs = who is not None and who.concept in "o_#" and who.text.isalpha()
    if calls is None or calls.text not in _CALLS or not theirs:
        return ""
    calls.concept = "e"
    return "e"


def _of_that_day(tokens: Sequence[Token], place: int) -> str:
    """Take the "before lunch" of "before lunch yesterday" for no day to come."""
    before = tokens[max(0, place - 1)]
    if before.concept in "Tj" and before.text.startswith(_AT_SOME_TIME):
        before.concept = "s"
    return ""


def _ready_for(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "painted, ready for Friday" for that of something else.

    "Ready for you on the 28th" tells when the work ends.
    """
    to, whom = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    if to.text != "for" or not tokens[place].text.endswith("ready"):
        return ""
    if whom.concept == "y":
        whom.concept = "s"
    before = [
        one for one in tokens[max(0, place - 3) : place] if one.concept not in "&s"
    ]
    told = any(one.concept in "DE" for one in before)
    if told and whom.concept == "T":
        whom.concept = "s"
    return ""


def _than_then(tokens: Sequence[Token], place: int) -> str:
    """Take the second day of "rather Monday than Friday" for the one given up."""
    day = tokens[place + 1]
    other = any(one.concept == "T" for one in tokens[max(0, place - _FEW) : place])
    if other and day.concept == "T":
        day.concept = "s"
    return ""


def _know_then(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "will know more on Friday" for when one will tell."""
    if not place or tokens[place - 1].concept not in "Fs":
        return ""
    for token in tokens[place + 1 : place + 1 + _FEW]:
        if token.text in ENDS:
            break
        if token.concept == "T":
            token.concept = "s"
            return "z"
    return ""


def _on_condition(tokens: Sequence[Token], place: int) -> str:
    """Read "done Tuesday unless it rains" as what will be done then."""
    at = place - 1
    if at > 0 and tokens[at].text == ",":
        at -= 1
    if at < 1 or tokens[at].concept != "T":
        return ""
    before = at - 1 - (at > 1 and tokens[at - 1].concept == "s")
    if tokens[before].concept == "D":
        tokens[before].concept = "d"
    return ""


BY_WORD: Rules = {
    "in time": (_in_time,),
    "ahead": (_ahead,),
    "goes to": (_goes_to,),
    "yesterday": (_of_that_day,),
    **dict.fromkeys(("ready", "is ready"), (_ready_for,)),
    "than": (_than_then,),
    "know": (_know_then,),
    **dict.fromkeys(_LIVES, (_its_own_day,)),
    **dict.fromkeys(("in", "ordered in"), (_in_so_many,)),
    **dict.fromkeys(("back", "back on"), (_calls_back,)),
    **dict.fromkeys(
        ("unless", "if", "provided", "assuming", "weather permitting"), (_on_condition,)
    ),
}
BY_CONCEPT: Rules = {"T": (_of_a_thing,), "@": (_before_the_break,)}
