"""What work waits for, by the words beside it: "until I get it", "permit missing"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.meanings.needs import DETERMINERS
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_FEW = 4
_GETTING = words(en.GETTING)
_WISHING = words(en.WISHING)
_DESPITE = words(en.DESPITE)
_AWAITED = frozenset("CUWtB")
_TROUBLE = "R95"
_TELLING = frozenset(("say", "tell", "know", "see", "hear", "report", "help"))
_OVER = words(en.OVER)
_LACKING = (
    "still no",
    "don't have",
    "dont have",
    "haven't got",
    "not got",
    "haven't had",
)
_MESS = ("a mess", "a nightmare", "chaos", "a pain", "a disaster", "a total mess")
_CHATS = words("chat|channel|window|thread|group|person|one|button|tab|list|way")
_NOBODY = frozenset(("nobody", "no one", "noone", "nothing", "none", "no-one"))
_WRAPPED = words(
    "tins|tin|cans|can|cartons|carton|packets|packet|tubes|tube|jars|jar|bags|bag|boxes|box|crates|crate|bits|pieces|packaging|plastic|wrapping|storage|shed"
    "|drawer|pile|piles|heap|van|pots|trays|sacks|bundles|envelopes|drafts|draft"
)
_FREE = frozenset(("quiet", "free", "spare", "calm", "slack", "quieter", "clear"))
_SPELLS = words(
    "hour|hours|moment|minute|day|morning|afternoon|evening|weekend|time|spell|gap|slot"
)
_THEN = frozenset(("then", "afterwards", "after that"))
_ONCE = frozenset(("when", "once", "as soon as"))
_LASTS = ("need", "needs", "i need", "we need", "takes", "it takes", "will take")
_UNITS = frozenset(("day", "days", "week", "weeks", "month", "months"))
_HANGS = ("hang", "stuck on", "stuck to", "sits on", "sit on")
_SURFACES = words(
    "wall|walls|fridge|door|doors|board|noticeboard|whiteboard|hook|hooks|fence|window"
    "|windows|rail|line|pole|post|tree|mirror|cupboard|locker|lockers|ceiling"
)
_HAD_NOT = ("hadn't", "hadnt", "had not")
_WOULD = ("would", "'d", "it'd", "we'd", "i'd")
_WAITING = frozenset(("list", "lists", "room", "rooms", "area", "time", "times"))


def _i_get(tokens: Sequence[Token], place: int) -> str:
    """Read "until I get the key" as "until the key"."""
    before, verb = tokens[place - 1], tokens[place + 1]
    first = place > 0 and (before.concept in _AWAITED or before.text == "before")
    if not first or verb.text not in _GETTING:
        return ""
    verb.concept = "s"
    return "s"


def _in_spite(tokens: Sequence[Token], place: int) -> str:
    """Take the trouble of "despite the storm" for none."""
    for token in reversed(tokens[max(0, place - _FEW) : place]):
        if token.text in ENDS:
            return ""
        if token.text in _DESPITE:
            return "_"
    return ""


def _is_a_mess(tokens: Sequence[Token], place: int) -> str:
    """Take the mess of "the store is a mess" for the work itself: "Sort the store"."""
    before = tokens[max(0, place - 2) : place]
    itself = any(token.text in ("it's", "it", "they're", "they") for token in before)
    named = (
        itself
        or any(token.hints for token in before)
        or all(token.concept == "s" or token.text in ENDS for token in before)
    )
    return "_" if named and tokens[place].text.endswith(_MESS) else ""


def _wished(tokens: Sequence[Token], place: int) -> str:
    """Take the "to continue" of "would love to continue" for no end of a wait."""
    before = tokens[place - 1].text if place else ""
    return "_" if before in _WISHING and tokens[place].text.startswith("to ") else ""


def _would_love(tokens: Sequence[Token], place: int) -> str:
    """Read "would love to finish it, but" as "cannot finish it"."""
    turns = any(
        token.text in ("but", "however") for token in tokens[place : place + 12]
    )
    wishes = place > 0 and tokens[place - 1].concept == "F"
    said = tokens[place + 1].text == "to" and tokens[place + 2].text in _TELLING
    acts = tokens[place + 1].text.startswith("to") and not said
    return "c" if turns and wishes and acts else ""


def _is_gone(tokens: Sequence[Token], place: int) -> str:
    """Read "the blocker is gone" as work that goes on."""
    if not tokens[place].text.endswith((" is", " are")):
        return ""
    at = place + 1
    while at < len(tokens) - 1 and tokens[at].concept == "s":
        at += 1
    over = tokens[at].concept in "DEf" or tokens[at].text in _OVER
    if not over:
        return ""
    tokens[at].concept = "s"
    return "f"


def _up_to(tokens: Sequence[Token], place: int) -> str:
    """Read "it's up to the council" as what lies with the council."""
    before, after = tokens[place - 1], tokens[place + 1]
    theirs = after.text in DETERMINERS or after.concept == "o"
    return "W" if place and theirs and before.concept in "bas" else ""


def _not_there(tokens: Sequence[Token], place: int) -> str:
    """Read "I don't have the policy yet" as not done, where a title names it."""
    lacks = tokens[place].text.startswith(_LACKING)
    after = tokens[place + 1]
    if lacks and after.hints:
        return "N"
    held = tokens[place].text.startswith(("stuck on", "stuck with", "held up on"))
    return "K" if held and after.hints else ""  # "I'm stuck on the labels"


def _then_so_long(tokens: Sequence[Token], place: int) -> str:
    """Take the length of "when they come I need three days" for no date."""
    length = tokens[place + 1]
    first = tokens[max(0, place - _FEW * 2) : place]
    borders = [at for at, one in enumerate(first) if one.text in ".;!?\n"]
    clause = first[borders[-1] + 1 :] if borders else first
    depends = any(one.text in _ONCE for one in clause)
    depends = depends or any(one.text in _THEN for one in first[-2:])
    lasts = length.concept == "T" and length.text.split()[-1] in _UNITS
    if not (depends and lasts):
        return ""
    length.concept = "j"
    return "_"


def _had_it_not(tokens: Sequence[Token], place: int) -> str:
    """Take "would be 4 if they hadn't mixed it up" for no news of the work."""
    ends = place + 1
    last = min(place + NEAR, len(tokens) - 1)
    while ends < last and tokens[ends].text not in ENDS:
        ends += 1
    unreal = any(token.text.startswith(_HAD_NOT) for token in tokens[place:ends])
    start = place
    while start > place - _FEW and start and tokens[start - 1].text not in ENDS:
        start -= 1
    would = any(token.text.startswith(_WOULD) for token in tokens[start:place])
    if not (unreal and would):
        return ""
    for token in tokens[start:ends]:
        token.concept, token.data = "_", None
    return "_"


def _so_mid(tokens: Sequence[Token], place: int) -> str:
    """Take the "therefore" of "it is therefore stuck", "thus done" for no border."""
    done = tokens[place].text == "thus" and tokens[place + 1].concept == "D"
    return "s" if done or (place and tokens[place - 1].concept in "bhI") else ""


def _kept_from(tokens: Sequence[Token], place: int) -> str:
    """Take the "doing" of "rain stopped me doing the leaves" for no work going on."""
    for token in tokens[place + 1 : place + 3]:
        if token.concept in "gG":
            token.concept = "_"
    return ""


def _own_time(tokens: Sequence[Token], place: int) -> str:
    """Take "waiting for a quiet hour" for no wait for others."""
    near = [token.text for token in tokens[place + 1 : place + 1 + _FEW]]
    return "G" if _FREE & set(near) and _SPELLS & set(near) else ""


def _wrong_thing(tokens: Sequence[Token], place: int) -> str:
    """Read "delivered in wrong thickness" and "the scale was wrong" as trouble."""
    after = tokens[place + 1]
    if place and tokens[place - 1].concept == "D" and not tokens[place - 1].hints:
        tokens[place - 1].concept = "_"
        return "R"  # "it was done wrong by the last owner"
    thing = after.concept == "_" and after.text.isalpha() and not after.hints
    thing = thing and after.text not in _CHATS and tokens[place - 1].concept != "#"
    said = place > 0 and tokens[place - 1].concept in "bw" and after.text in ENDS
    before = tokens[max(0, place - _FEW) : place]
    denied = any(token.concept in "NIz" or token.text in ENDS for token in before)
    return "R" if (thing or said) and place and not denied else ""


def _lies_with(tokens: Sequence[Token], place: int) -> str:
    """Read "still sitting in legal" as what waits for them."""
    at, whose = tokens[place + 1], tokens[place + 2 : place + 5]
    owner = next((one for one in whose if one.text not in DETERMINERS), at)
    done = any(one.concept in "DE" for one in tokens[max(0, place - _FEW) : place])
    if done or at.text not in ("in", "at", "with", "on") or owner.concept != "o":
        return ""
    at.concept = "W"
    return "s"


def _still_in(tokens: Sequence[Token], place: int) -> str:
    """Read "L to XXL still in bags" as what is left, for nobody is waited for."""
    near = [token.text for token in tokens[place + 1 : place + 3]]
    return "L" if _WRAPPED & set(near) else ""


def _on_board(tokens: Sequence[Token], place: int) -> str:
    """Take "the number is on the board" for a thing, not for those who decide."""
    before = [token.text for token in tokens[max(0, place - 2) : place]]
    return "_" if before == ["on", "the"] else ""


def _on_the_wall(tokens: Sequence[Token], place: int) -> str:
    """Take "the certificate hangs on the wall" for where a thing is, not for a wait."""
    hangs = tokens[place].text.startswith(_HANGS)
    near = [token.text for token in tokens[place + 1 : place + _FEW]]
    return "_" if hangs and not _SURFACES.isdisjoint(near) else ""


def _of_waiting(tokens: Sequence[Token], place: int) -> str:
    """Take "the waiting list", and "wrote it while waiting", for no wait."""
    named = tokens[place].text == "waiting" and tokens[place + 1].text in _WAITING
    before = tokens[max(0, place - _FEW) : place]
    meanwhile = bool(before) and before[-1].text in ("while", "whilst")
    done = any(one.concept in "DE" and one.hints for one in before)
    return "_" if named or (meanwhile and done) else ""


def _for_nobody(tokens: Sequence[Token], place: int) -> str:
    """Take "waiting for nobody" for no wait."""
    after = tokens[place + 1]
    if after.text not in _NOBODY:
        return ""
    after.concept = "_"
    return "s"


BY_WORD: Rules = {
    "wrong": (_wrong_thing,),
    "board": (_on_board,),
    "still in": (_still_in,),
    **dict.fromkeys(("sitting", "lying", "languishing", "parked"), (_lies_with,)),
    **dict.fromkeys(words(en.STOPPING), (_kept_from,)),
    **dict.fromkeys(("therefore", "hence", "thus", "however"), (_so_mid,)),
    **dict.fromkeys(("i", "we"), (_i_get,)),
    "love": (_would_love,),
    "if": (_had_it_not,),
    **dict.fromkeys(_LASTS, (_then_so_long,)),
    **dict.fromkeys(("up to", "all up to"), (_up_to,)),
}
BY_CONCEPT: Rules = {
    "W": (_of_waiting, _on_the_wall, _for_nobody, _own_time, _is_gone, _not_there),
    "B": (_is_gone,),
    "Z": (_wished,),
    **dict.fromkeys(_TROUBLE, (_in_spite, _is_a_mess)),
}
