"""Conditions, causes, and what only looks like them: "since May", "too wet to go"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_ANY_CONDITION = words(en.ANY_CONDITION)
_BECAUSE_AS = words(en.BECAUSE_AS)
_WITH_VERB = ("i'm", "we're", "he's", "she's", "it's", "they're", "i've", "we've")
_TIMES = words(en.TIMES)
_FEW = 5
_SLOW = words(en.SLOW)
_THEY = ("he", "she", "they", "it", "i")
_FEELS = ("feels", "feel", "likes", "like", "follow", "wants", "want", "fancies", "can")
_STOPS = frozenset(".;!?。\n")
_BEFORE_IF = _STOPS | {",", "and", "but", "so", "-"}
_WEATHER = words("dry|fine|sunny|calm|warm|warmer|cold|colder|quiet|light|dark|cool")
_TESTED = words(en.TESTED)
_NOT_LACKED = words(en.NOT_LACKED)
_NOT_KNOWN = words(en.NOT_KNOWN)
_GETTING = words(en.GETTING)
_DETERMINERS = words(en.DETERMINERS)
_GOING_ON = frozenset(("go", "continue", "carry", "proceed", "start", "resume", "move"))
_TELLS = frozenset("bwhFcNDEdRK59gG")
_ASKERS, _ASKING = words(en.ASKERS), words(en.ASKING)
_WHAT_FOR = frozenset(("for", "to", "us", "me"))
_WANTS = frozenset(("wants", "want", "wants to", "want to"))
_KEEP = frozenset(("keep", "keeps", "want", "wants", "need", "needs", "take", "takes"))
_STAYS = frozenset(("stay", "stays", "staying", "remain", "remains", "sits", "sit"))
_LACKS = frozenset("nWKFNRc5ULHgCdkVO")
"""Concepts of what is not there yet."""
_FRONT = ENDS | {":", "-", "and", "so", "but"}
"""What stands before the "without" with which a statement begins."""


def _since(tokens: Sequence[Token], place: int) -> str:
    within = place > 0 and tokens[place - 1].concept == "h"  # "has since typed it up"
    return "B" if not within and _tells(tokens[place + 1 :]) else "_"


def _as_you_ask(tokens: Sequence[Token], place: int) -> str:
    """Take "since you ask" for a reason to answer, and for no cause."""
    opens = not place or tokens[place - 1].text in _FRONT
    asked = opens and tokens[place + 1].text in _ASKERS and _asking(tokens, place + 2)
    if not asked or tokens[asked + 1].text in _WHAT_FOR:
        return ""  # "since you asked for another colour"
    for token in tokens[place + 1 : asked]:
        token.concept = "_"
    for token in tokens[asked + 1 : asked + NEAR]:
        if token.concept == "=":
            token.text = ","  # "since everyone wants to know: done"
    return "_"


def _asking(tokens: Sequence[Token], start: int) -> int:
    """Return where it is told that somebody asks, 0 where it is not."""
    for place in range(start, min(start + NEAR, len(tokens)) - 1):
        word = tokens[place].text
        if word in _STOPS:
            break
        if word in _ASKING or (tokens[place - 1].text, word) == ("to", "know"):
            return place
    return 0


def _as(tokens: Sequence[Token], place: int) -> str:
    after = tokens[place + 1]
    verb = after.text in _WITH_VERB  # "as I'm only in two days a week"
    because = after.text in _BECAUSE_AS and (verb or _tells(tokens[place + 1 :]))
    before = tokens[max(0, place - _FEW) : place]
    late = place > 0 and tokens[place - 1].concept == "T"
    slow = any(
        not _SLOW.isdisjoint({one.text, *one.text.split()}) for one in before
    ) or _is_idle(before)
    tells = _tells if late or slow else _goes_wrong
    bad = after.text in _DETERMINERS and tells(tokens[place + 1 :])
    told = after.concept in "_Moe#" and _acts_then(tokens[place + 1 :])
    told = told and (late or slow)  # "slower than planned as every stone is cut"
    return "B" if because or bad or told else ""


def _is_idle(before: Sequence[Token]) -> bool:
    """Whether right before it is told that nothing was done: "not started as …"."""
    said = "".join([token.concept for token in before])
    return said[-1:] in ("m", "u", "S") and ("N" in said or said[-1] in "mu")


def _acts_then(tokens: Sequence[Token]) -> bool:
    """Whether somebody does something: "to the 4th as | block C has examiners in"."""
    for place, token in enumerate(tokens[:_FEW]):
        if token.text in ENDS:
            return False
        if place and (token.concept in "bwhE" or token.text in _KEEP):
            return True
    return False


def _if(tokens: Sequence[Token], place: int) -> str:
    if tokens[place + 1].text.partition(" ")[0] not in _ANY_CONDITION:
        return ""
    others = any(one.concept == "o" for one in tokens[place + 1 : place + 3])
    if tokens[place + 1].concept == "N":
        tokens[place + 1].concept = "_"  # "if nothing goes wrong"
    opens = not place or tokens[place - 1].text in _BEFORE_IF
    for token in tokens[place + 1 :] if opens else ():
        if token.text in _STOPS:
            break
        if token.concept == "D" and not token.hints:
            token.concept = "d"  # "if it stays dry, it's done on Thursday"
    return "C" if others else "_"


def _of_weather(tokens: Sequence[Token], place: int) -> bool:
    """Whether but the weather must be so: "digging when it's dry"."""
    after = tokens[place + 1 : place + 3]
    it = after[0].text in ("it's", "it", "weather's")
    return it and bool(after[1:]) and after[1].text in _WEATHER


def _when(tokens: Sequence[Token], place: int) -> str:
    """Take "no idea when it ends" and "when it was empty" for no condition."""
    past = tokens[place].text == "when" and any(
        token.concept in "wE" or (token.concept == "S" and token.text == "started")
        for token in tokens[place + 1 : place + 4]
    )
    if place and tokens[place - 1].text in ("that's", "thats", "this is", "that is"):
        return "_"  # "that's when the chart has to be right"
    wish = tokens[place + 1].text in _THEY and tokens[place + 2].text in _FEELS
    if wish and tokens[place].text == "when":
        return "_"  # "he works when he feels like it"
    if tokens[place].text == "when" and _of_weather(tokens, place):
        return "_"
    unknown = place and tokens[place - 1].text in _NOT_KNOWN
    dated = place and tokens[place - 1].concept == "T"  # "at the weekend when it's off"
    return "_" if past or unknown or (dated and tokens[place].text == "when") else ""


def _before(tokens: Sequence[Token], place: int) -> str:
    """Read "no drilling before the mast is here" as "until the mast is here"."""
    if tokens[place + 1].text in _TIMES:
        return "s"  # "at the dentist till noon"
    if place and tokens[place - 1].text in _DETERMINERS:
        return ""  # "can't start while the till is in repair"
    if tokens[place].concept == "U":
        if _stays(tokens, place):
            return "W"
        fronted = place == 0 or tokens[place - 1].text in _FRONT
        denied = _denied(tokens, place) or (fronted and _not_possible(tokens, place))
        return "" if denied else "_"
    if tokens[place].text == "before" and _wanted_first(tokens, place):
        return "Z"
    after, verb = tokens[place + 1 : place + 2], tokens[place + 2 : place + 3]
    mine = after[0].concept == "I"
    got = mine and bool(verb) and verb[0].text in _GETTING
    event = got if mine else after[0].concept not in "Tpj#"
    return "U" if event and _denied(tokens, place) else ""


def _wanted_first(tokens: Sequence[Token], place: int) -> bool:
    """Whether others want something first: "the bank wants X before they"."""
    theirs = tokens[place + 1].text in _THEY and tokens[place + 1].concept != "I"
    if not theirs:
        return False
    before = _clause_before(tokens, place)
    wants = next((n for n, one in enumerate(before) if one.text in _WANTS), 0)
    return bool(wants) and not any(one.concept in "IDy" for one in before[:wants])


def _clause_before(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """Return what stands before a word in its clause."""
    first = place
    while first > max(0, place - 2 * NEAR) and tokens[first - 1].text not in ENDS:
        first -= 1
    return tokens[first:place]


def _stays(tokens: Sequence[Token], place: int) -> bool:
    """Whether a thing is said to stay as it is: "it stays shut until he comes"."""
    if tokens[place].text == "without" or tokens[place + 1].concept in "ITpj#Y":
        return False
    stays = mine = False
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS or token.concept in "!&":
            break
        stays = stays or token.text in _STAYS
        mine = mine or token.concept in "Iy" or token.text.startswith(("i'", "we'"))
    return stays and not mine


def _not_possible(tokens: Sequence[Token], place: int) -> bool:
    """Whether what cannot be follows: "without a forklift we can't move it"."""
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ".;!?":
            return False
        if token.concept in "cK":
            return True
    return False


def _one(tokens: Sequence[Token], place: int) -> str:
    """Take the "one" of "can't go on without one" for a pronoun, and no number."""
    before = tokens[place - 1] if place else None
    return "_" if before is not None and before.text.endswith("without") else ""


def _so(tokens: Sequence[Token], place: int) -> str:
    """Take the "so" of "the ink is so faded" for no "therefore"."""
    return "s" if place and tokens[place - 1].concept in "bw8" else ""


def _is_thing(token: Token) -> bool:
    """Whether a word names a thing of which there may be too much."""
    names = token.concept in "_g" and token.text[:1].isalpha()
    return names and not token.hints and token.text not in _DETERMINERS | {"to", "for"}


def _too(tokens: Sequence[Token], place: int) -> str:
    """Read "wind too strong to go up" as trouble."""
    thing = tokens[min(place + 2, len(tokens) - 1)]
    opens = (
        not place or tokens[place - 1].text in ENDS or tokens[place - 1].concept in "b&"
    )
    if opens and tokens[place + 1].text in ("much", "many") and _is_thing(thing):
        return "9"  # "too much breaking news"
    to = [token.text.partition(" ")[0] for token in tokens[place + 2 : place + 3]]
    return "R" if to == ["to"] and tokens[place + 1].concept == "_" else ""


def _compound(tokens: Sequence[Token], place: int) -> str:
    """Take the "leak" of "leak tested" for no trouble."""
    return "_" if tokens[place + 1].text in _TESTED else ""


def _lacking(tokens: Sequence[Token], place: int) -> str:
    """Take "I've no idea" for no trouble, as "I've no key" is."""
    lacks = tokens[place].text.endswith((" no", " a", " an", " any"))
    return "_" if lacks and tokens[place + 1].text in _NOT_LACKED else ""


def _denied(tokens: Sequence[Token], place: int) -> bool:
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS:
            return False
        if token.concept in "NcKnHWXRD59uLm":
            return True
    return False


def _goes_wrong(tokens: Sequence[Token]) -> bool:
    """Whether what follows tells of trouble: "as the batteries haven't come"."""
    for token in tokens[:NEAR]:
        if token.text in ENDS:
            return False
        if token.concept in "RN59c":
            return True
    return False


def _tells(tokens: Sequence[Token]) -> bool:
    """Whether what follows is a statement: "since the server died", not "since May"."""
    if tokens[0].concept in "Tpj#":
        return False
    for token in tokens[:NEAR]:
        if token.text in ENDS:
            return False
        if token.concept in _TELLS:
            return True
    return False


def _so_that(tokens: Sequence[Token], place: int) -> str:
    """Take "the trailer's fixed so I can go on" for nothing that must come first."""
    before = tokens[max(0, place - NEAR) : place]
    came = [token for token in before if token.concept in "Df"]
    if not tokens[place].text.startswith("so "):
        return ""
    if not came:  # "humidity is down so we can carry on", not "need the key so we can"
        told = "".join(token.concept for token in before)
        return "s" if "b" in told and not set(told) & _LACKS else ""
    theirs = not any(token.hints for token in before)
    goes_on = tokens[place + 1].text.partition(" ")[0] in _GOING_ON
    if theirs and goes_on:
        came[-1].concept = "f"  # "the firewall got sorted so we can go on"
    return "s"


def _while(tokens: Sequence[Token], place: int) -> str:
    """Read "can't paint while it's raining" as "until it stops"."""
    broke = any(one.concept == "R" for one in tokens[max(0, place - 2) : place])
    return "U" if _denied(tokens, place) and not broke else ""


def _with_only(tokens: Sequence[Token], place: int) -> str:
    """Read "slow going with just the one printer" as why it is slow."""
    few = [token for token in tokens[place + 1 : place + 4] if token.text != "the"]
    alone = few[0].text in ("just", "only") and few[1:2]
    return "B" if alone and (few[1].concept == "#" or few[1].text == "one") else ""


BY_WORD: Rules = {
    "with": (_with_only,),
    **dict.fromkeys(("while", "whilst"), (_while,)),
    "because": (_as_you_ask,),
    "since": (_since, _as_you_ask),
    "so": (_so,),
    "one": (_one,),
    "as": (_as, _as_you_ask),
    "if": (
        _if,
        _when,
    ),
    "when": (_when,),
    "too": (_too,),
    "before": (_before,),
    **dict.fromkeys(("without", "until", "till", "unless"), (_before,)),
}
BY_CONCEPT: Rules = {
    "Z": (_so_that,),
    "R": (
        _lacking,
        _compound,
    ),
}
