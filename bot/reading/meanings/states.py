"""How far work is, in words that elsewhere say something else: "price list out"."""

from collections.abc import Sequence
from itertools import takewhile

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh.english import VERBS

_REACHED = words(en.REACHED)
_DETERMINERS = words(en.DETERMINERS) - {"that", "this"}
_PUT = ("up", "in", "out", "on", "through")
_THIS = words(en.THIS)
_ITSELF = words(en.ITSELF) | {"its"}
_VERBS = words(VERBS)
_SYSTEMS = words(en.SYSTEMS)
_COLD = words(
    "ground|soil|lock|locks|pipe|pipes|tap|taps|lake|pond|river|canal|field|fields|road"
    "|roads|valve|valves|pump|hose|hoses|gate|door|track|tracks|water|diesel|drain|drains"
)
_UNDER_WAY = frozenset(("going", "rolling", "moving", "started", "underway"))
_SET_GOING = {
    "kicked": frozenset(("off",)),
    **dict.fromkeys(("got", "set", "get"), _UNDER_WAY),
}
_FEW = 6
_ARE_NOT = frozenset(("aren't", "isn't", "are not", "is not"))
_LATE_BY = frozenset(
    ("schedule", "plan", "plans", "curve", "times", "timetable", "others", "rest")
)
"""What work is behind that is late: "behind the schedule"."""
_FIRST = frozenset(("first", "1st", "second", "kick-off", "initial"))


def _this(tokens: Sequence[Token], place: int) -> str:
    following = tokens[place + 1]
    subject = following.concept in "bhwDFNc" or following.text in _THIS
    return "s" if subject else ""


def _behind(tokens: Sequence[Token], place: int) -> str:
    """Take "behind the shed" for a place, and for no delay."""
    led = tokens[place + 1].text in ("the", "our", "my", "a")
    thing = tokens[place + 2] if led and place + 2 < len(tokens) else None
    if thing is None or thing.concept not in "_M" or thing.text in _LATE_BY:
        return ""
    named = place > 0 and tokens[place - 1].concept in "M_"
    return "s" if named else ""


def _ready_to(tokens: Sequence[Token], place: int) -> str:
    """Read "I'm ready to sign" as not signed yet."""
    mine = any(token.concept == "I" for token in tokens[max(0, place - 3) : place])
    return "A" if mine and tokens[place + 1].text == "to" else ""


def _works(tokens: Sequence[Token], place: int) -> str:
    subject = place > 0 and tokens[place - 1].concept in "Ms"
    after = tokens[place + 1]
    ends = after.text in ENDS or after.concept not in "_M~"
    return "D" if subject and ends else ""


def _runs_since(tokens: Sequence[Token], place: int) -> str:
    """Read "the new clock runs since Saturday" as done."""
    named = place > 0 and bool(tokens[place - 1].hints)
    return "D" if named and tokens[place + 1].text.startswith("since") else ""


def _adjective(tokens: Sequence[Token], place: int) -> str:
    """Read "filter house empty" as done, where a title asks to empty it."""
    named = place > 0 and bool(
        tokens[place - 1].hints.keys() & tokens[place].hints.keys()
    )
    if not named or tokens[place + 1].text not in ENDS:
        return ""
    near = takewhile(_goes_on, reversed(tokens[max(0, place - 5) : place]))
    doing = any(one.concept in "gGdF" for one in near)
    return "" if doing else "D"  # "working on the sound level"


def _goes_on(token: Token) -> bool:
    return token.text not in ENDS


def _collected(tokens: Sequence[Token], place: int) -> str:
    """Read "the old one's been picked up" as taken away."""
    return "E" if place and tokens[place - 1].text in ("been", "was", "were") else ""


def _down(tokens: Sequence[Token], place: int) -> str:
    near = tokens[max(0, place - 3) : place]
    said = {token.text.removesuffix("'s") for token in near}
    return "" if said & _SYSTEMS else "s"


def _sitting_at(tokens: Sequence[Token], place: int) -> str:
    """Read "sitting at 78%" as a reading."""
    at = tokens[place + 1].text in ("at", "on")
    return (
        "b" if at and any(t.concept in "#%" for t in tokens[place : place + 3]) else ""
    )


def _out_since(tokens: Sequence[Token], place: int) -> str:
    """Read "price list out since Friday" as done."""
    before, following = tokens[place - 1], tokens[place + 1].text
    if before.text.endswith("ing"):
        return ""  # "setting up"
    named = any(token.hints for token in tokens[max(0, place - 3) : place])
    yet = following == "yet" or (following in ENDS and before.text in _ARE_NOT)
    if place and before.concept == "N" and yet and named:
        return "D"  # "labels aren't out yet"
    if place and before.concept == "M" and before.text.endswith("'s"):
        return "D" if following in ENDS else ""  # "booth's up,"
    ends = following in ENDS or tokens[place + 1].concept == "&"
    headed = before.text in (":", "-") and place > 1 and bool(tokens[place - 2].hints)
    if (before.concept == "M" or headed) and tokens[place].text in _PUT and ends:
        return "D" if place else ""  # "belt on, all quiet"
    subject = place > 0 and before.concept in "MbsD"
    return "D" if subject and following.startswith("since") else ""


def _check(tokens: Sequence[Token], place: int) -> str:
    """Take the check of "the check is finished" for a noun."""
    return "M" if tokens[place + 1].concept in "bwhD" and place else ""


def _colour(tokens: Sequence[Token], place: int) -> str:
    return "_" if place and tokens[place - 1].text in _DETERMINERS else ""


def _reached(tokens: Sequence[Token], place: int) -> str:
    """Take "get to" before a verb for nothing, before a figure for what will be."""
    if tokens[place].text not in _REACHED:
        return ""
    if tokens[place].text == "get to" and tokens[place + 1].concept in "#%":
        return "F"  # "we get to 250 by June"
    return "s" if tokens[place + 1].concept in "dDEgb" else ""


def _the_first(tokens: Sequence[Token], place: int) -> str:
    """Take "the first aid course" for no part of it, nor what was fine since then.

    "The ovens were swapped on Saturday and the first lasagne was perfect".
    """
    if tokens[place].text != "the first":
        return ""
    if tokens[place + 1].text == "aid":
        return "_"
    told = "".join(token.concept for token in tokens[place + 1 : place + 4])
    joined = place > 0 and tokens[place - 1].concept == "&"
    return "_" if joined and told == "_w_" else ""


def _tested_ok(tokens: Sequence[Token], place: int) -> str:
    """Take the "ok" of "alarm tested ok" for no more than the end of the test."""
    return "s" if place and tokens[place - 1].concept in "ED" else ""


def _arrow(tokens: Sequence[Token], place: int) -> str:
    """Read "boxes -> 80%" as "boxes: 80%"."""
    drawn = place > 1 and tokens[place - 1].text in ("-", "=")
    head = tokens[place - 2] if drawn else tokens[place - 1]
    return "=" if place and head.concept == "M" else ""


def _on_list(tokens: Sequence[Token], place: int) -> str:
    """Take the list of "31 donors on the list" for no list of what is to be done."""
    counted = any(one.concept in "#%" for one in tokens[max(0, place - 4) : place])
    return "_" if counted else ""


def _parked(tokens: Sequence[Token], place: int) -> str:
    """Take the "parked" of "tested, greased, parked" for the end, not for a wait."""
    before = tokens[max(0, place - 2) : place]
    if tokens[place + 1].text in _DETERMINERS | {"his", "her", "their", "my", "our"}:
        return "E"  # "someone parked a digger in it"
    done = len(before) > 1 and before[0].concept in "DE" and before[1].text == ","
    return "E" if done and tokens[place + 1].text in ENDS else ""


def _already(tokens: Sequence[Token], place: int) -> str:
    """Read "wiring finish already" as finished."""
    return "D" if tokens[place + 1].text == "already" else ""


def _got_it(tokens: Sequence[Token], place: int) -> str:
    """Read "got the price", "the price I got" as an act that ends "Get the price"."""
    fronted = place > 1 and tokens[place - 1].concept == "I" and tokens[place - 2].hints
    if fronted and tokens[place + 1].text in ("from", "at", "for", "in", *ENDS):
        return "E"
    at = place + 1
    while at < len(tokens) - 1 and tokens[at].text in ("the", "all", "a", "my", "our"):
        at += 1
    named = bool(tokens[at].hints)
    while at < len(tokens) - 1 and tokens[at].hints:
        at += 1
    return "E" if named and tokens[at].text in ENDS else ""


def _i_think(tokens: Sequence[Token], place: int) -> str:
    """Take the "think" of "I think the list is done" for no plan."""
    clause = ""
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS or token.concept in "!&":
            break
        clause += token.concept
    is_now = any(f"{one}{of}" in clause for one in "bh" for of in "DE")
    is_now = is_now or clause.lstrip("_oI")[:1] in ("D", "E")
    return "s" if is_now and not set("FTtdN") & set(clause) else ""


def _drags_on(tokens: Sequence[Token], place: int) -> str:
    """Take "it's dragging" for slow work, not for people who do not answer."""
    before = tokens[place - 1]
    itself = before.text in _ITSELF or any(
        token.hints for token in tokens[max(0, place - 2) : place]
    )
    return "Y" if place and itself else ""


def _last_of_them(tokens: Sequence[Token], place: int) -> str:
    """Read "last page scanned yesterday" as done, not as the place reached."""
    if not tokens[place].text.startswith(("last ", "final ", "the last ")):
        return ""
    act = tokens[place + 1]
    past = act.concept in "ED" or (act.concept == "M" and act.verb in ("E", "D"))
    ends = tokens[place + 2 : place + 3]
    if not (past and ends and (ends[0].text in ENDS or ends[0].concept in "pjs+")):
        return ""
    act.concept = "D"
    return "_"


def _set_going(tokens: Sequence[Token], place: int) -> str:
    """Read "kicked it all off" and "got the recount going" as work begun."""
    ends = _SET_GOING[tokens[place].text]
    for at in range(place + 1, min(place + _FEW, len(tokens) - 1)):
        token = tokens[at]
        if token.text in ENDS:
            break
        way = token.text.partition(" ")[0] in ends or token.text == "under way"
        if way and at > place + 1:
            token.concept = "s"
            return "S"
    return ""


def _own_act(tokens: Sequence[Token], place: int) -> str:
    """Read the "lifted" of "Lift the potatoes" as done, not as trouble that is over."""
    token = tokens[place]
    return "E" if token.hints and token.text.endswith("ed") else ""


def _thinking(tokens: Sequence[Token], place: int) -> str:
    """Take "3 more thinking about it" for what others do, and no correction."""
    opens = not place or tokens[place - 1].text in ENDS
    return "" if opens or tokens[place - 1].concept in "&!s" else "_"


def _let_go(tokens: Sequence[Token], place: int) -> str:
    """Read "we've let the ISO thing go" as given up."""
    if place and tokens[place - 1].concept not in "Ih&!s_":
        return ""
    near = tokens[place + 1 : place + NEAR]
    go = next((n for n, one in enumerate(near) if one.text == "go"), 0)
    named = go and any(one.hints for one in near[:go])
    ends = near[go + 1 : go + 2]
    return "X" if named and ends and ends[0].text in ENDS else ""


def _went_well(tokens: Sequence[Token], place: int) -> str:
    """Take "had our first meeting, went well" for a meeting, not for the work."""
    for at in range(place - 1, max(-1, place - NEAR), -1):
        if tokens[at].text in ".;!?\n":
            break
        if tokens[at].concept == "e" or tokens[at].text in _FIRST:
            return "Y"
    return ""


def _renew_already(tokens: Sequence[Token], place: int) -> str:
    """Read "permits renew already" as done, as they say it in Singapore."""
    verb = tokens[place - 1]
    own = place > 0 and verb.concept == "M" and verb.text in _VERBS
    ends = tokens[place + 1].text in ENDS
    return "D" if own and ends else ""


def _own_skill(tokens: Sequence[Token], place: int) -> str:
    """Take "I know how much it matters" for nothing that anybody learnt."""
    return "_" if place and tokens[place - 1].concept == "I" else ""


def _of_nothing(tokens: Sequence[Token], place: int) -> str:
    """Take the "nothing" of "smelling of nothing" for no denial."""
    return "_" if place and tokens[place - 1].text in ("of", "like", "to") else ""


def _seen_no(tokens: Sequence[Token], place: int) -> str:
    """Read "the cat room hasn't seen a brush yet" as not begun."""
    thing = place > 1 and bool(tokens[place - 2].hints)
    never = thing and tokens[place - 1].concept == "N"
    return "S" if never and tokens[place + 1].text in ("a", "an", "any") else ""


def _frozen(tokens: Sequence[Token], place: int) -> str:
    """Read "the ground's frozen" as trouble with a thing, not as work that is held."""
    at = place - 1 - (place > 1 and tokens[place - 1].concept == "b")
    thing = tokens[at]
    named = place > 0 and thing.concept in "_o" and not thing.hints
    return "R" if named and thing.text.removesuffix("'s") in _COLD else ""


def _stuck_on(tokens: Sequence[Token], place: int) -> str:
    """Read "labels all stuck on" as done, where no name of a hindrance follows."""
    return "E" if tokens[place + 1].text in ENDS else ""


BY_WORD: Rules = {
    "behind": (_behind,),
    "stuck on": (_stuck_on,),
    **dict.fromkeys(("frozen", "is frozen", "are frozen"), (_frozen,)),
    **dict.fromkeys(("empty", "clear", "clean", "dry", "full", "level"), (_adjective,)),
    "seen": (_seen_no,),
    **dict.fromkeys(("let", "letting"), (_let_go,)),
    "thinking about it": (_thinking,),
    **dict.fromkeys(("nothing", "nobody"), (_of_nothing,)),
    "know how": (_own_skill,),
    "on the list": (_on_list,),
    "parked": (_parked,),
    "already": (_renew_already,),
    **dict.fromkeys(("dragging", "drags"), (_drags_on,)),
    **dict.fromkeys(words(en.WENT_WELL), (_went_well,)),
    **dict.fromkeys(("think", "guess", "reckon", "believe"), (_i_think,)),
    "got": (_got_it, _set_going),
    **dict.fromkeys(("kicked", "set"), (_set_going,)),
    "works": (_works,),
    "runs": (_runs_since,),
    "ready": (_ready_to,),
    "picked up": (_collected,),
    "check": (_check,),
    **dict.fromkeys(("green", "amber", "red", "ground"), (_colour,)),
    "sitting": (_sitting_at,),
    **dict.fromkeys(words(en.PARTICLES), (_out_since,)),
    "ok": (_tested_ok,),
    ">": (_arrow,),
    **dict.fromkeys(("is down", "are down", "was down"), (_down,)),
    **dict.fromkeys(_THIS, (_this,)),
}
BY_CONCEPT: Rules = {
    "G": (_last_of_them,),
    "d": (_already,),
    "f": (_own_act,),
    "S": (_reached,),
    "A": (_the_first,),
}
