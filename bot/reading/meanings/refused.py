"""Work that will not be done: "we won't build it"; but "not before May" is late."""

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_CANCELS = ("cancel", "cancelled", "canceled")
_SLOTS = words("slot|appointment|meeting|visit|viewing|session|call|booking|inspection")
_WHOSE = frozenset(
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
_NEEDING = words(en.NEEDING)
_NOT_TO_BE = tuple(en.NOT_TO_BE.split("|"))
_LATER = ("won't", "wont", "will not")
_REFUSALS = words(en.REFUSALS)
_DETERMINERS = words(en.DETERMINERS)
_WORK = words(en.ITSELF) | words("plan|deal|talks|campaign|scheme|whole|rest|trip")
_THIS_SEASON = words(en.THIS_SEASON)
_OBJECTS = words(en.THIS) | {"them", "any", "one"}
_PUT_AWAY = ("shelved", "dropped", "binned", "put aside", "given up", "scrapped")
_FOR_THE_MOMENT = ("for now", "for the moment", "for the time being", "at the moment")
_ARTICLES = frozenset(("a", "an", "the", "our", "my", "their", "his", "her"))
_PLACING = frozenset(("at", "off", "into", "onto", "down", "by"))
_DECIDING = words(
    "list|plan|agenda|table|budget|board|roadmap|programme|stage|gate|vote|request"
    "|council|committee|meeting"
)
_TIMES = frozenset(("twice", "again", "completely", "altogether", "halfway", "on"))
_DECIDED = frozenset(("agreed", "decided", "chosen", "chose", "voted", "resolved"))
_SENSELESS = words(en.SENSELESS)
_THEIRS = words("rest|others|the rest|the others|remains|remaining|left|other")
_TEXT = attrgetter("text")
_NOTHING_IS_LEFT = ("nothing left", "nothing remains", "nothing is left")
_BUT = ("but", "except", "apart", "besides")
_FOR_NOW = frozenset(("before", "now", "yet", "till", "until", "while", "earlier"))
_WHOSE = frozenset(("her", "his", "their", "my", "our", "your"))
_NOT_YET = frozenset(("yet", "now", "so far", "right now", "until", "till", "before"))
_THROWN_AWAY = words("binned|scrapped|dumped|retired|discarded|thrown out|chucked")
_BELOW = frozenset(("below", "under", "beneath"))
_BY_SO_MUCH = frozenset(("from", "to", "by"))
_NOT_HAPPENING = words(en.NOT_HAPPENING)
_WHAT_IS_AGREED = frozenset(("we", "to", "that", "not", "i", "with", "it"))


def _refused(tokens: Sequence[Token], place: int) -> str:
    """Read "we won't build it" as dropped, where the verb is that of a title."""
    verb = tokens[place + 1]
    if tokens[place].text not in _REFUSALS or not verb.hints:
        return ""
    if verb.concept not in "dg":
        return ""
    objects = 0
    for token in tokens[place + 2 :]:
        objects += token.text in _THIS_SEASON  # "we're not decorating this year"
        if token.text in ENDS or token.concept in "!B&" or token.text in _THIS_SEASON:
            break
        if not (token.hints or token.text in _OBJECTS or token.text in _DETERMINERS):
            return ""
        objects += bool(token.hints) or token.text in _OBJECTS
    return "X" if objects else ""


def _no_need(tokens: Sequence[Token], place: int) -> str:
    """Read "no need to rewrite" as dropped, where the verb is that of a title."""
    need, verb = tokens[place + 1], tokens[place + 2 : place + 3]
    if tokens[place].text != "no" or need.text != "need to":
        return ""
    if not verb or not verb[0].hints or verb[0].concept != "d":
        return ""
    for token in tokens[place + 3 :]:
        if token.text in ENDS or token.concept in "!B&":
            break
        if not (token.hints or token.text in _OBJECTS or token.text in _DETERMINERS):
            return ""
    need.concept = "s"
    return "X"


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
        if token.concept not in "Tpj" and token.text not in _WHOSE:
            return ""
    return ""


def _any_longer(tokens: Sequence[Token], place: int) -> str:
    """Read "we don't do this any longer" as dropped."""
    denied = False
    for token in tokens[max(0, place - NEAR) : place]:
        if token.text in ENDS:
            denied = False
        denied = denied or token.concept == "N"
        own = token.concept in "gGdE" and bool(token.hints)  # "not painting the hall"
        if denied and (own or token.text in _NEEDING):
            return "X"
    return _we_move_nothing(tokens, place)


def _we_move_nothing(tokens: Sequence[Token], place: int) -> str:
    """Read "we're not moving it after all" as dropped, which is no standstill."""
    near = tokens[max(0, place - NEAR) : place]
    for before, token in pairwise(near):
        if token.text == "not moving" and before.concept == "I":
            token.concept = "N"
            return "X"
    return ""


def _not_then(tokens: Sequence[Token], place: int) -> str:
    """Read "won't be done by Friday" as late, "won't be done" alone as dropped."""
    if not tokens[place].text.startswith(_NOT_TO_BE):
        return ""
    after = next(one for one in tokens[place + 1 :] if one.concept != "s")
    if after.text in _THIS_SEASON and not tokens[place].text.startswith(_LATER):
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


def _after_all(tokens: Sequence[Token], place: int) -> str:
    """Read "we don't need the second store after all" as dropped."""
    return _any_longer(tokens, place) if tokens[place + 1].text == "all" else ""


def _off_the_list(tokens: Sequence[Token], place: int) -> str:
    """Read "it's done, take it off the list" as done."""
    before = tokens[max(0, place - 2 * NEAR) : place]
    one = bool(before) and before[-1].text == "one"  # "that's one off the list"
    return "D" if one or any(token.concept == "D" for token in before) else ""


def _strike(tokens: Sequence[Token], place: int) -> str:
    """Take "so strike that one" behind work given up for no word taken back."""
    one = tokens[place + 1].text in ("one", "item", "task", "action", "line", "from")
    near = tokens[max(0, place - 2 * NEAR) : place]
    return "s" if one and any(token.concept == "X" for token in near) else ""


def _agreed(tokens: Sequence[Token], place: int) -> str:
    """Take the "agreed" of "we've agreed we won't" for no end of the work."""
    return "_" if tokens[place + 1].text in _WHAT_IS_AGREED else ""


def _decided_not(tokens: Sequence[Token], place: int) -> str:
    """Read "we agreed on Monday not to print one" as dropped."""
    near = tokens[max(0, place - 5) : place]
    before = {token.text.partition(" ")[0] for token in near}
    return "X" if before & _DECIDED and tokens[place + 1].text == "to" else ""


def _forget(tokens: Sequence[Token], place: int) -> str:
    """Read "forget the quotes" as dropped."""
    after = tokens[place + 1 : place + 4]
    named = any(token.hints for token in after) and not tokens[place].hints
    opens = (
        not place or tokens[place - 1].text in ENDS or tokens[place - 1].concept in "!&"
    )
    return "X" if named and opens else ""


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


def _nothing_to(tokens: Sequence[Token], place: int) -> str:
    """Read "valid until 2028, nothing to renew" as dropped."""
    to, verb = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    asked = to.text == "to" and verb.concept in "dgEk" and bool(verb.hints)
    then = tokens[min(place + 3, len(tokens) - 1)]
    if asked and (then.text in _NOT_YET or then.concept in "U@Tj"):
        return "c"  # "nothing to write until then", "nothing to merge yet"
    so = tokens[place].text == "nothing" or any(
        token.text == "so" for token in tokens[max(0, place - 3) : place]
    )
    return "X" if asked and so else ""


def _nothing_but(tokens: Sequence[Token], place: int) -> str:
    """Read "nothing remains but the lid" as a part left, "of the stock" as no end."""
    after = tokens[place + 1].text
    if after in _BUT:
        return "L"
    return "_" if after in ("of", "in", "from", "for") else ""


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


def _none_this_year(tokens: Sequence[Token], place: int) -> str:
    """Read "no barley this year" as dropped."""
    at = place + 1
    while at < len(tokens) - 1 and tokens[at].hints:
        at += 1
    opens = place == 0 or tokens[place - 1].text in ENDS
    opens = opens and tokens[place].text == "no"
    named = at > place + 1 and tokens[at].text in _THIS_SEASON
    return "X" if opens and named and tokens[at + 1].text in ENDS else ""


def _nowhere_to(tokens: Sequence[Token], place: int) -> str:
    """Read "there's nowhere to rack it to" as not possible."""
    verb = tokens[min(place + 2, len(tokens) - 1)]
    return "c" if tokens[place + 1].text == "to" and verb.concept in "dgkE_" else ""


BY_WORD: Rules = {
    "nowhere": (_nowhere_to,),
    **dict.fromkeys(_NOTHING_IS_LEFT, (_nothing_but,)),
    "nothing": (_nothing_to,),
    "nothing left": (_nothing_to, _nothing_but),
    **dict.fromkeys(("is dead", "are dead", "'s dead", "is dead now"), (_dead,)),
    **dict.fromkeys(("refuse", "refuse to"), (_i_refuse,)),
    **dict.fromkeys(("any longer", "any more", "anymore"), (_any_longer,)),
    "after": (_after_all,),
    **dict.fromkeys(_REFUSALS, (_refused,)),
    "not": (_refused, _decided_not),
    **dict.fromkeys(("gave up", "given up", "give up"), (_gave_up_time, _gave_out)),
    **dict.fromkeys(words(en.OFF_THE_LIST), (_off_the_list,)),
    "agreed": (_agreed,),
    **dict.fromkeys(("strike that", "scratch that"), (_strike,)),
    **dict.fromkeys(("forget", "forget about", "skip"), (_forget,)),
}
BY_CONCEPT: Rules = {
    "N": (_no_need, _none_this_year),
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
