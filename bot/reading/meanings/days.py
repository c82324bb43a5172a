"""What a word beside a day says: work moved, begun, ended, or a person's day."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.en.blocker import LENGTHS
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.meanings.other_days import THE
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_PUT = ("up", "in", "out", "on", "through")
_MAKE_IT = ("make that", "make it")
_MOVED_OBJECT = words(en.MOVED_OBJECT)
_MOVED_TO = words(en.MOVED_TO)
_LENGTHS = words(LENGTHS)
_NEEDING = (
    "need",
    "needs",
    "i need",
    "we need",
    "could use",
    "could do with",
    "need an",
)
_SO_MANY = words(
    "a|an|another|few|some|more|extra|couple|of|full|whole|good|just|about"
)
_OBJECT = 6
_JUST_GONE = ("over", "at", "on")
_SENT_OFF = words(en.SENT_OFF)
_DAY_WORDS = frozenset(("date", "target", "deadline", "plan", "estimate", "eta", "due"))
_POSTED = words("mail|post|courier|carrier|truck|lorry|van|bus|driver|dhl|ups")
_HOUSES = words(
    "house|building|office|shop|yard|plant|factory|works|us|warehouse|premises|depot"
    "|studio|kitchen|workshop|desk"
)
_WHOLE = frozenset(("full", "complete", "whole", "entire", "a", "the", "new", "next"))
_GETS = ("get", "have", "receive", "see")


def _headed(tokens: Sequence[Token], place: int) -> str:
    """Read "New date: 22 January" as a plan, "new date 22 January" as a move."""
    labelled = tokens[place].text.startswith(("new ", "revised "))
    return "F" if labelled and tokens[place + 1].text == ":" else ""


def _moving(tokens: Sequence[Token], place: int) -> str:
    """Read "pushing this to the end of the month"; a "full set" is a thing."""
    whole = place > 0 and tokens[place - 1].text in _WHOLE
    if whole and tokens[place].text in ("set", "move", "delay", "shift"):
        return "_"
    # "it will be moved by the 28th", of "Move the archive"
    own_act = place > 0 and tokens[place - 1].text == "be" and tokens[place].hints
    far = place if own_act else min(place + _OBJECT, len(tokens) - 1)
    for at in range(place + 1, far):
        token = tokens[at]
        weekend = tokens[at + 1].text == "the weekend" and token.text in _JUST_GONE
        if tokens[place].text == "moved" and weekend:
            tokens[at + 1].concept = "p"
            return "E"  # "moved it over the weekend"
        if token.text in _MOVED_TO and tokens[at + 1].concept == "T":
            return "O"
        if token.concept == "T" and token.text.partition(" ")[0] in _MOVED_TO:
            return "O"
        if token.text not in _MOVED_OBJECT and token.concept not in "Ms":
            return ""
    return ""


def _corrected(tokens: Sequence[Token], place: int) -> str:
    after = tokens[place + 1 : place + 3]
    day = after[-1] if after[0].text == "the" else after[0]
    moves = tokens[place].text in _MAKE_IT and day.concept in "Tj"
    return "O" if moves else ""


def _now_due(tokens: Sequence[Token], place: int) -> str:
    """Read "it was planned for the 2nd, … so it's now the 16th" as a date moved."""
    after = tokens[place + 1 : place + 3]
    is_now = (
        bool(place) and tokens[place - 1].concept == "b" and after[0].concept == "T"
    )
    is_now = is_now or "".join(token.concept for token in after) == "bT"
    old = any(token.concept in "PO" for token in tokens[:place])
    return "O" if is_now and old else ""


def _up_by(tokens: Sequence[Token], place: int) -> str:
    """Read "up by Friday" as finished then."""
    opens = (
        place == 0 or tokens[place - 1].text in ENDS or tokens[place - 1].concept == "a"
    )
    span = tokens[place + 1]
    by_then = span.concept == "T" and span.text.startswith(("by ", "before ", "on "))
    return "d" if opens and by_then and tokens[place].text in _PUT else ""


def _took_place(tokens: Sequence[Token], place: int) -> str:
    """Read "training was yesterday" as done."""
    day, end = tokens[place + 1 : place + 2], tokens[place + 2 : place + 3]
    ends = not end or end[0].text in ENDS or end[0].concept in "&!"
    return (
        "D"
        if place and tokens[place - 1].hints and day and day[0].concept == "p" and ends
        else ""
    )


def _starts(tokens: Sequence[Token], place: int) -> str:
    """Read "training starts after the fair" as work not begun."""
    dated = any(t.concept in "Tjp" for t in tokens[place + 1 : place + 4])
    awaited = any(t.concept in "UWCB" for t in tokens[max(0, place - NEAR) : place])
    work = tokens[place - 1]
    first = place - 1 - (place > 1 and tokens[place - 2].text in THE)
    opens = first == 0 or (first > 0 and tokens[first - 1].text in ENDS)
    doing = work.concept in "gG" or work.text.endswith("ing")
    if opens and doing and work.hints and not awaited:
        work.concept = "M"
        return "S" if dated or " " in tokens[place].text else "u"
    if " " in tokens[place].text:
        return ""  # "the course starts on", which is an event
    return "" if dated or awaited else "u"


def _early(tokens: Sequence[Token], place: int) -> str:
    """Take the number of "finished two days early" for no count."""
    for near in range(place - 1, max(-1, place - 3), -1):
        if tokens[near].concept == "#":
            tokens[near].concept = "s"
            return "s"
    return ""


def _back_from(tokens: Sequence[Token], place: int) -> str:
    """Read "the reader's back from service", which the title asks for, as done."""
    at = place + 1
    while tokens[at].text in ("the", "its", "their", "a"):
        at += 1
    own = place > 0 and any(t.hints for t in tokens[max(0, place - 2) : place])
    return "D" if own and tokens[at].hints else ""


def _needs_time(tokens: Sequence[Token], place: int) -> str:
    """Read "need half a day to work them in" as work that is left."""
    near = tokens[place + 1 : place + 5]
    length = next((n for n, one in enumerate(near) if one.text in _LENGTHS), None)
    if length is None or any(token.hints for token in near[:length]):
        return ""
    needs = (
        tokens[place].text.rpartition(" ")[0] in _NEEDING
        or tokens[place].concept == "n"
    )
    so_long = all(one.concept in "#A%" or one.text in _SO_MANY for one in near[:length])
    return "L" if needs and so_long else ""


def _called(tokens: Sequence[Token], place: int) -> str:
    """Read "call it the 27th" as a plan."""
    it = tokens[place + 1].text in ("it", "that")
    return "F" if it and tokens[place + 2 : place + 3][0].concept == "T" else ""


def _finished_off(tokens: Sequence[Token], place: int) -> str:
    """Take the "off on" of "sign it off on Wednesday" for no day off."""
    return "s" if place and tokens[place - 1].text in _SENT_OFF else ""


def _new_day(tokens: Sequence[Token], place: int) -> str:
    """Read "old target was the 8th, new one is the 15th" as a move of the day."""
    dated = [one for one in tokens[place + 1 : place + 4] if one.concept not in "b_s="]
    if not dated or dated[0].concept != "T":
        return ""
    before = tokens[max(0, place - 2 * NEAR) : place]
    of_day = any(one.concept in "Tp" for one in before)
    named = any(_DAY_WORDS & {*one.text.split()} for one in before)
    return "O" if of_day and named else ""


def _none_left(tokens: Sequence[Token], place: int) -> bool:
    """Whether none are left of what a title is to be rid of: "no mites left"."""
    thing, no = tokens[place - 1], tokens[place - 2]
    none = place > 1 and no.text == "no" and bool(thing.hints)
    if none:
        no.concept = "_"
    return none


def _left(tokens: Sequence[Token], place: int) -> str:
    """Take "she left in October" and "I left the project" for no work that is left.

    "The quote left the house" tells that it was sent.
    """
    where = tokens[place + 1 : place + 4]
    if _none_left(tokens, place):
        return "s"
    posted = where[0].text in ("with", "by") and {t.text for t in where} & _POSTED
    before = max(place - 2, 0) if tokens[place - 1].concept == "h" else place - 1
    named = bool(place and tokens[before].hints)
    if named and posted:
        return "D"  # "the letter left with today's mail"
    if named and {t.text for t in where} & _HOUSES:
        return "D" if where[0].text in (*THE, "us", "here") else ""
    return "_" if place and tokens[place - 1].concept in "oI" else ""


def _out_on(tokens: Sequence[Token], place: int) -> str:
    """Read "back to me Thursday, out on Friday" as finished on Friday."""
    before = tokens[max(0, place - 2 * NEAR) : place]
    opens = bool(before) and before[-1].text in ENDS
    mine = any(token.concept == "I" for token in before[-3:])
    told = any(token.concept in "GgDvTA%" for token in before)
    return (
        "d" if opens and told and not mine and tokens[place + 1].concept == "T" else ""
    )


def _start_of(tokens: Sequence[Token], place: int) -> str:
    """Take the "start" of "finished at the start of January, the 5th" for no start."""
    of = tokens[place + 1].text == "of"
    dated = any(token.concept == "T" for token in tokens[place + 2 : place + 4])
    return "s" if of and dated else ""


def _get_to(tokens: Sequence[Token], place: int) -> str:
    """Read "I hope to get to on Monday" as a start, "up to February" as how far."""
    day = tokens[place + 1]
    if day.concept != "T" or not day.text.startswith("to "):
        return ""
    if tokens[place].text == "get":
        return "S"
    if place and tokens[place - 1].concept in "=GDE":
        day.concept = "p"
        return "G"
    return ""


def _you_get(tokens: Sequence[Token], place: int) -> str:
    """Read "you get the paper on Thursday" as finished then."""
    get, rest = tokens[place + 1], tokens[place + 2 : place + 2 + NEAR]
    if get.concept == "d" and get.text.partition(" ")[0] in _GETS:
        day = tokens[place + 2 + (tokens[place + 2].text == "on")]
        return "_" if day.concept == "T" else ""  # "you have it Monday"
    if get.text not in _GETS:
        return ""
    end = next((n for n, one in enumerate(rest) if one.text in ENDS), len(rest))
    named = any(one.hints or one.text in ("it", "them") for one in rest[:end])
    if not (named and any(one.concept == "T" for one in rest[:end])):
        return ""
    get.concept = "d"
    return "_"


BY_WORD: Rules = {
    "you": (_you_get,),
    "back from": (_back_from,),
    "get": (_get_to,),
    **dict.fromkeys(("start", "beginning"), (_start_of,)),
    "out on": (_out_on,),
    "now": (_now_due,),
    "new one": (_new_day,),
    "off on": (_finished_off,),
    "call": (_called,),
    **dict.fromkeys(("starts", "begins", "starts on", "begins on"), (_starts,)),
    **dict.fromkeys(("early", "ahead", "ago"), (_early,)),
    **dict.fromkeys(words(en.MOVING), (_moving,)),
    "left": (_left,),
    **dict.fromkeys(words(en.PARTICLES), (_up_by,)),
    "up": (_up_by, _get_to),
    "out": (_up_by, _out_on),
    "was": (_took_place,),
}
BY_CONCEPT: Rules = {
    "O": (_headed,),
    **dict.fromkeys("nH", (_needs_time,)),
    "V": (_corrected,),
}
