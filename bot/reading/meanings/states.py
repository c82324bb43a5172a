"""How far work is, in words that elsewhere say something else: "price list out"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tape import Token
from bot.reading.words import words

_REACHED = words(en.REACHED)
_DETERMINERS = words(en.DETERMINERS) - {"that", "this"}
_PUT = ("up", "in", "out", "on", "through")
_THIS = words(en.THIS)
_HEADS = words(en.HEADS)
_MUST = ("have to", "has to", "need to", "needs to", "must", "had to", "got to")
_PUT_AWAY = ("shelved", "dropped", "binned", "put aside", "given up", "scrapped")
_FOR_THE_MOMENT = ("for now", "for the moment", "for the time being", "at the moment")
_DECIDED = frozenset(("agreed", "decided", "chosen", "chose", "voted", "resolved"))
_TICKETS = words(en.TICKETS)
_SENSELESS = words(en.SENSELESS)
_FOR_NOW = frozenset(("before", "now", "yet", "till", "until", "while", "earlier"))
_WHOSE = frozenset(("her", "his", "their", "my", "our", "your"))
_NOT_HAPPENING = words(en.NOT_HAPPENING)
_PAPERS = frozenset(("bill", "bills", "invoice", "invoices", "receipt", "receipts"))
_ONLY = frozenset(("still", "another", "more", "only", "just", "have", "got"))
_WHAT_IS_AGREED = frozenset(("we", "to", "that", "not", "i", "with", "it"))
_SYSTEMS = words(en.SYSTEMS)
_OURS = tuple(f"{word} {one}" for word in en.SIDES for one in words(en.OURS))
_THEIRS = ("on their", "at their", "from their", "on his", "on her")


def _this(tokens: Sequence[Token], place: int) -> str:
    following = tokens[place + 1]
    subject = following.concept in "bhwDFNc" or following.text in _THIS
    return "s" if subject else ""


def _pending(tokens: Sequence[Token], place: int) -> str:
    """Read "only tests pending from our side" as work that is left, theirs as wait."""
    if any(token.text[:1] >= "\u3400" for token in tokens[place + 1 : place + 8]):
        return "K" if tokens[place + 1].text in ENDS else ""  # pending，资质没过
    after = " ".join(token.text for token in tokens[place + 1 : place + 4])
    last = tokens[place + 1].text in ENDS
    ours = place > 0 and not {"0", "o"} & {t.concept for t in tokens[:place][-2:]}
    if after.startswith(_THEIRS):
        return "5"
    return "L" if (last and ours) or after.startswith(_OURS) else ""


def _works(tokens: Sequence[Token], place: int) -> str:
    subject = place > 0 and tokens[place - 1].concept in "Ms"
    after = tokens[place + 1]
    ends = after.text in ENDS or after.concept not in "_M~"
    return "D" if subject and ends else ""


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
    if place and before.concept == "N" and following == "yet" and named:
        return "D"  # "labels aren't out yet"
    if place and before.concept == "M" and before.text.endswith("'s"):
        return "D" if following in ENDS else ""  # "booth's up,"
    if before.concept == "M" and tokens[place].text in _PUT and following in ENDS:
        return "D" if place else ""  # "belt on, all quiet"
    subject = place > 0 and before.concept in "MbsD"
    return "D" if subject and following.startswith("since") else ""


def _check(tokens: Sequence[Token], place: int) -> str:
    """Take the check of "the check is finished" for a noun."""
    return "M" if tokens[place + 1].concept in "bwhD" and place else ""


def _colour(tokens: Sequence[Token], place: int) -> str:
    return "_" if place and tokens[place - 1].text in _DETERMINERS else ""


def _reached(tokens: Sequence[Token], place: int) -> str:
    verb = tokens[place].text in _REACHED and tokens[place + 1].concept in "dDEgb"
    return "s" if verb else ""


def _the_first(tokens: Sequence[Token], place: int) -> str:
    """Take "the first aid course" for no part of it."""
    return (
        "_"
        if tokens[place].text == "the first" and tokens[place + 1].text == "aid"
        else ""
    )


def _one_more(tokens: Sequence[Token], place: int) -> str:
    """Read "needs one more pass" as work that is left."""
    before = "".join(token.concept for token in tokens[max(0, place - 2) : place])
    asked = tokens[place + 1].text in _HEADS  # "need two more people"
    return "L" if before == "n#" and not asked else ""


def _tested_ok(tokens: Sequence[Token], place: int) -> str:
    """Take the "ok" of "alarm tested ok" for no more than the end of the test."""
    return "s" if place and tokens[place - 1].concept in "ED" else ""


def _arrow(tokens: Sequence[Token], place: int) -> str:
    """Read "boxes -> 80%" as "boxes: 80%"."""
    drawn = place > 1 and tokens[place - 1].text in ("-", "=")
    head = tokens[place - 2] if drawn else tokens[place - 1]
    return "=" if place and head.concept == "M" else ""


def _already(tokens: Sequence[Token], place: int) -> str:
    """Read "wiring finish already" as finished."""
    return "D" if tokens[place + 1].text == "already" else ""


def _got_it(tokens: Sequence[Token], place: int) -> str:
    """Read "got the price" as an act that ends "Get the price"."""
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
    return "s" if is_now and not set("FTtdN") & set(clause) else ""


def _off_the_list(tokens: Sequence[Token], place: int) -> str:
    """Read "it's done, take it off the list" as done."""
    before = tokens[max(0, place - 2 * NEAR) : place]
    return "D" if any(token.concept == "D" for token in before) else ""


def _agreed(tokens: Sequence[Token], place: int) -> str:
    """Take the "agreed" of "we've agreed we won't" for no end of the work."""
    return "_" if tokens[place + 1].text in _WHAT_IS_AGREED else ""


def _forget(tokens: Sequence[Token], place: int) -> str:
    """Read "forget the quotes" as dropped."""
    after = tokens[place + 1 : place + 4]
    named = any(token.hints for token in after)
    opens = (
        not place or tokens[place - 1].text in ENDS or tokens[place - 1].concept in "!&"
    )
    return "X" if named and opens else ""


def _not_happening(tokens: Sequence[Token], place: int) -> str:
    """Read "the deadline is not going to happen" as a date that is missed."""
    of_day = place > 0 and tokens[place - 1].concept in "FTj"
    return "L" if of_day and tokens[place].text in _NOT_HAPPENING else ""


def _no_movement(tokens: Sequence[Token], place: int) -> str:
    """Read "no movement since last time" as no progress, for which nothing is named."""
    after = tokens[place + 1]
    return "m" if after.text == "since" or after.concept in "jp" else ""


def _paperwork(tokens: Sequence[Token], place: int) -> str:
    """Take "it's repaired, I only wait for the bill" for no wait of the work."""
    behind = {token.text for token in tokens[place + 1 : place + 4]}
    before = tokens[max(0, place - NEAR) : place]
    done = any(token.concept in "DE" for token in before)
    return "_" if done and behind & _PAPERS else ""


def _gave_up_time(tokens: Sequence[Token], place: int) -> str:
    """Take "gave up her weekend" for no end of the work."""
    after = tokens[place + 1 : place + 4]
    own = bool(after) and after[0].text in _WHOSE
    return "_" if own and not any(token.hints for token in after) else ""


def _to_do(tokens: Sequence[Token], place: int) -> str:
    """Read the "to" of "still 14 covers to check" as "left to"."""
    verb = tokens[place + 1]
    near = tokens[max(0, place - 5) : place]
    counted = any(token.concept == "#" for token in near[-3:])
    said = {token.text for token in near}
    hands = said & _HEADS or any(token.concept in "nH" for token in near)
    if hands or not (counted and said & _ONLY and verb.concept in "dDEkM_"):
        return ""
    if verb.concept != "M":
        verb.concept = "_"
    return "L"


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


def _comes_in(tokens: Sequence[Token], place: int) -> str:
    """Read "slips coming in" and "recount going on" as work that goes on."""
    subject = place > 0 and bool(tokens[place - 1].hints)
    at = place + (tokens[place].text == "going")
    on = at == place or tokens[at].text == "on"
    return "G" if subject and on and tokens[at + 1].text in ENDS else ""


def _once_more(tokens: Sequence[Token], place: int) -> str:
    """Read "have to print them all again" as work that goes on."""
    must = False
    for token in tokens[max(0, place - NEAR) : place]:
        must = (must or token.text in _MUST) and token.text not in ENDS
    return "G" if must else ""


def _it_waits(tokens: Sequence[Token], place: int) -> str:
    """Read "so the labels wait" as held."""
    named = place > 0 and bool(tokens[place - 1].hints)
    return "K" if named and tokens[place + 1].text in ENDS else ""


def _noun(tokens: Sequence[Token], place: int) -> str:
    """Take the "stocktaking" of "stocktaking has priority" for a thing."""
    opens = not place or tokens[place - 1].text in ENDS
    subject = opens and tokens[place + 1].concept in "bhwFKR9"
    return "_" if subject and not tokens[place].hints else ""


def _decided_not(tokens: Sequence[Token], place: int) -> str:
    """Read "we agreed on Monday not to print one" as dropped."""
    before = {token.text for token in tokens[max(0, place - 5) : place]}
    return "X" if before & _DECIDED and tokens[place + 1].text == "to" else ""


def _ticket_open(tokens: Sequence[Token], place: int) -> str:
    """Take "the PR is open" for work that goes on."""
    before = {token.text for token in tokens[max(0, place - 6) : place]}
    return "G" if before & _TICKETS else ""


BY_WORD: Rules = {
    "not": (_decided_not,),
    **dict.fromkeys(("is open", "are open", "is still open"), (_ticket_open,)),
    **dict.fromkeys(("coming in", "coming", "going"), (_comes_in,)),
    "again": (_once_more,),
    **dict.fromkeys(("wait", "waits"), (_it_waits,)),
    "to": (_to_do,),
    **dict.fromkeys(("gave up", "given up"), (_gave_up_time,)),
    **dict.fromkeys(words(en.OFF_THE_LIST), (_off_the_list,)),
    "no movement": (_no_movement,),
    "agreed": (_agreed,),
    **dict.fromkeys(("forget", "forget about", "skip"), (_forget,)),
    **dict.fromkeys(("think", "guess", "reckon", "believe"), (_i_think,)),
    "got": (_got_it,),
    "works": (_works,),
    "picked up": (_collected,),
    "check": (_check,),
    **dict.fromkeys(("green", "amber", "red"), (_colour,)),
    "pending": (_pending,),
    "sitting": (_sitting_at,),
    **dict.fromkeys(words(en.PARTICLES), (_out_since,)),
    "more": (_one_more,),
    "ok": (_tested_ok,),
    ">": (_arrow,),
    **dict.fromkeys(("is down", "are down", "was down"), (_down,)),
    **dict.fromkeys(_THIS, (_this,)),
}
BY_CONCEPT: Rules = {
    "X": (_no_sense_yet, _not_happening),
    "W": (_paperwork,),
    "g": (_noun,),
    "d": (_already,),
    "S": (_reached,),
    "A": (_the_first,),
}
