"""Words that sound like giving up and are not: "off until May", "fell to 5"."""

from collections.abc import Sequence
from operator import attrgetter

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_CANCELS = ("cancel", "cancelled", "canceled")
_SLOTS = words("slot|appointment|meeting|visit|viewing|session|call|booking|inspection")
_OF_WHOM = frozenset(
    ("the", "our", "my", "'s", "s", "first", "on", "his", "her", "their")
)
_FEW = 3
_CALLED_OFF = ("cancelled", "canceled", "off", "scrapped")
_NEW_DATE = (
    "new date",
    "new slot",
    "rebook",
    "rebooking",
    "tbc",
    "another date",
    "rebooked",
)
_NOT_TO_BE = tuple(en.NOT_TO_BE.split("|"))
_LATER = ("won't", "wont", "will not")
_WORK = words(en.ITSELF) | words("plan|deal|talks|campaign|scheme|whole|rest|trip")
THIS_SEASON = words(en.THIS_SEASON)
_PUT_AWAY = ("shelved", "dropped", "binned", "put aside", "given up", "scrapped")
_FOR_THE_MOMENT = ("for now", "for the moment", "for the time being", "at the moment")
_ARTICLES = frozenset(("a", "an", "the", "our", "my", "their", "his", "her"))
_PLACING = frozenset(("at", "off", "into", "onto", "down", "by"))
_DECIDING = words(
    "list|plan|agenda|table|budget|board|roadmap|programme|stage|gate|vote|request"
    "|council|committee|meeting"
)
_TIMES = frozenset(("twice", "again", "completely", "altogether", "halfway", "on"))
_SENSELESS = words(en.SENSELESS)
_THEIRS = words("rest|others|the rest|the others|remains|remaining|left|other")
_TEXT = attrgetter("text")
_FOR_NOW = frozenset(("before", "now", "yet", "till", "until", "while", "earlier"))
_WHOSE = frozenset(("her", "his", "their", "my", "our", "your"))
_THROWN_AWAY = words("binned|scrapped|dumped|retired|discarded|thrown out|chucked")
_BELOW = frozenset(("below", "under", "beneath"))
_BY_SO_MUCH = frozenset(("from", "to", "by"))
_NOT_HAPPENING = words(en.NOT_HAPPENING)


def _put_off(tokens: Sequence[Token], place: int) -> str:
    """Read "cancelled, new date to be confirmed" as held, not as dropped."""
    if tokens[place].text.split()[-1] not in _CALLED_OFF or tokens[place].hints:
        return ""
    for at in range(place + 1, min(place + 2 * NEAR, len(tokens) - 1)):
        said = tokens[at].text
        if said in ".;!?\n":
            break
        if said in _NEW_DATE or said.startswith(("new date", "rearrang", "reschedul")):
            return "K"
    return ""


def _one_slot(tokens: Sequence[Token], place: int) -> str:
    """Take "I had to cancel Monday's slot" for no end of the work."""
    if tokens[place].text.split()[-1] not in _CANCELS or tokens[place].hints:
        return ""
    for token in tokens[place + 1 : place + 2 + _FEW]:
        if token.text in _SLOTS:
            return "" if token.hints else "_"
        if token.concept not in "Tpj" and token.text not in _OF_WHOM:
            return ""
    return ""


def _not_then(tokens: Sequence[Token], place: int) -> str:
    """Read "won't be done by Friday" as late, "won't be done" alone as dropped."""
    if not tokens[place].text.startswith(_NOT_TO_BE):
        return ""
    after = next(one for one in tokens[place + 1 :] if one.concept != "s")
    if after.text in THIS_SEASON and not tokens[place].text.startswith(_LATER):
        return ""  # "we're not doing it this year"
    late = "c" if after.concept in "TU" else "m"
    return late if after.concept in "TUj@t" else ""


def _said_no_thing(tokens: Sequence[Token], place: int) -> str:
    """Take the "no" of "the board said no deploys before then" for that of a thing."""
    thing = tokens[place + 1]
    names = thing.text.isalpha() and thing.concept in "_kgdo" and thing.text != "to"
    return "R" if tokens[place].text.endswith("said no") and names else ""


def _until_then(tokens: Sequence[Token], place: int) -> str:
    """Read "cancelled until further notice" and "is off until summer" as held."""
    after = next(one for one in tokens[place + 1 :] if one.concept != "s")
    return "K" if after.text.startswith(("until", "till ")) else ""


def _no_sense_yet(tokens: Sequence[Token], place: int) -> str:
    """Read "makes no sense to write it before May" as work that is held."""
    if tokens[place].text in _PUT_AWAY and tokens[place + 1].text in _FOR_THE_MOMENT:
        return "K"  # "shelved for now"
    if tokens[place].text not in _SENSELESS:
        return ""
    for token in tokens[place + 1 : place + 2 * NEAR]:
        if token.text in ENDS:
            break
        if token.text.partition(" ")[0] in _FOR_NOW or token.concept in "UC":
            return "K"
    before = tokens[max(0, place - NEAR) : place]
    now = any(one.text in _FOR_NOW for one in before)  # "writing it now is pointless"
    return "K" if now or any(one.concept in "WUK" for one in before) else ""


def _until_another_day(tokens: Sequence[Token], place: int) -> bool:
    """Whether another day follows: "not going to happen, I need until the 25th"."""
    for at in range(place + 1, min(place + NEAR, len(tokens) - 1)):
        if tokens[at].text in ".;\n!?":
            return False
        day = tokens[at + 1]
        until = tokens[at].concept in "FO" or day.text.startswith(("until", "till"))
        if until and day.concept == "T":
            return True
    return False


def _not_happening(tokens: Sequence[Token], place: int) -> str:
    """Read "the deadline is not going to happen" as a date that is missed."""
    of_day = place > 0 and tokens[place - 1].concept in "FTj"
    of_day = of_day or _until_another_day(tokens, place)
    return "L" if of_day and tokens[place].text in _NOT_HAPPENING else ""


def _adjective(tokens: Sequence[Token], place: int) -> str:
    """Take the end of "a retired baker" and "the scrapped one" for none of the work."""
    before, after = tokens[place - 1], tokens[place + 1]
    one_word = " " not in tokens[place].text and tokens[place].text.endswith("ed")
    named = after.concept in "_o" and after.text.isalpha() and not after.hints
    thing = named or after.text == "one"
    return "_" if place and one_word and before.text in _ARTICLES and thing else ""


def _put_down(tokens: Sequence[Token], place: int) -> str:
    """Take "dropped at the wrong school" for where a thing was put."""
    first, *after = tokens[place + 1 : place + 5]
    if tokens[place].text.split()[-1] != "dropped" or first.text not in _PLACING:
        return ""
    thing = after and after[0].text not in ENDS
    decided = any(t.concept in "eTjp" or t.text in _DECIDING for t in after)
    return "_" if thing and not decided else ""


def _of_things(tokens: Sequence[Token], place: int) -> str:
    """Take "all 60 checked, two binned" for what became of a few things."""
    counted = place > 0 and tokens[place - 1].concept == "#"
    counted = counted and not (place > 1 and tokens[place - 2].hints)  # "lane 4"
    literal = tokens[place].text in _THROWN_AWAY
    return "E" if counted and literal else ""


def _fell(tokens: Sequence[Token], place: int) -> str:
    """Take "dropped from 13 to 5", "dropped below 10" for what a figure did."""
    if tokens[place].text.split()[-1] != "dropped":
        return ""
    first, *after = tokens[place + 1 : place + 5]
    below = first.text in _BELOW
    by = first.text in _BY_SO_MUCH and any(one.concept in "#%A" for one in after[:2])
    by = by or first.concept in "#%"
    return "Y" if below or by else ""


def _gave_out(tokens: Sequence[Token], place: int) -> str:
    """Read "the card reader gave up twice" as trouble with a thing."""
    if not place or not tokens[place].text.startswith(("gave up", "given up")):
        return ""
    before, after = tokens[place - 1], tokens[place + 1]
    thing = before.concept == "_" and before.text.isalpha() and not before.hints
    ends = after.text in ENDS or after.text in _TIMES
    return (
        "R" if thing and ends and place > 1 and tokens[place - 2].concept == "_" else ""
    )


def _gave_up_time(tokens: Sequence[Token], place: int) -> str:
    """Take "gave up her weekend" for no end of the work."""
    after = tokens[place + 1 : place + 4]
    first = after[0].text if after else ""
    other = first in _WHOSE or first.endswith("ing")  # "I give up predicting a date"
    return "_" if other and not any(token.hints for token in after) else ""


def _dead(tokens: Sequence[Token], place: int) -> str:
    """Read "the battery is dead" as trouble, which "the plan is dead" is not."""
    before = tokens[place - 1]
    word = before.text.removesuffix("'s")
    thing = place > 0 and before.concept in "_o" and word.isalpha()
    return "R" if thing and not (before.hints or before.text in _WORK) else ""


def _some_of_them(tokens: Sequence[Token], place: int) -> str:
    """Take "two routes dropped, the others are drawn" for no end of the work."""
    before = [one for one in tokens[max(0, place - NEAR) : place] if one.concept != "h"]
    while before and before[-1].concept in "bws":
        before.pop()
    named = 0
    while before and before[-1].hints:
        before.pop()
        named += 1
    while before and before[-1].text in ("of", "the"):
        before.pop()
    count = before[-1] if before else None
    some = named and count is not None and count.concept == "#"
    return "E" if some and not _THEIRS.isdisjoint(map(_TEXT, tokens)) else ""


def _i_refuse(tokens: Sequence[Token], place: int) -> str:
    """Read "I refuse to let it go" as work that is not given up."""
    mine = place > 0 and tokens[place - 1].concept == "I"
    if not mine:
        return ""
    for token in tokens[place + 1 : place + 4]:
        if token.concept == "X":
            token.concept = "_"
    return "_"


BY_WORD: Rules = {
    **dict.fromkeys(("is dead", "are dead", "'s dead", "is dead now"), (_dead,)),
    **dict.fromkeys(("refuse", "refuse to"), (_i_refuse,)),
    **dict.fromkeys(("gave up", "given up", "give up"), (_gave_up_time, _gave_out)),
}
BY_CONCEPT: Rules = {
    "X": (
        _some_of_them,
        _said_no_thing,
        _adjective,
        _put_down,
        _fell,
        _of_things,
        _put_off,
        _one_slot,
        _not_then,
        _until_then,
        _no_sense_yet,
        _not_happening,
    ),
}
