"""What work is called, and figures with a filler: "may be regarded as complete"."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS, Rules
from bot.reading.tokens.tape import Token

_CALLED = ("considered", "regarded", "treated", "counted", "classed", "deemed")
_CALLS = ("consider", "regard", "treat", "count", "class", "deem")
_NEAR = 4
_MAY = frozenset(("can", "may", "could", "might", "should", "must"))
_WISHES = ("i'd", "would", "we'd", "i would", "we would", "don't")
_LEFT = frozenset(("left", "here", "around", "available"))
_SO_MANY = frozenset(("too many", "many", "several", "some", "few", "no", "the", "of"))
_MONEY = frozenset(
    ("quid", "euro", "euros", "pounds", "dollars", "bucks", "grand", "francs", "cash")
)


def _called_over(tokens: Sequence[Token], place: int) -> str:
    """Read "may be regarded as complete" as done, "can't be considered done" as not."""
    behind = tokens[place + 1 : place + 1 + _NEAR]
    over = next((n for n, token in enumerate(behind) if token.concept == "D"), None)
    if over is None or any(token.text in ENDS for token in behind[:over]):
        return ""
    for token in tokens[max(0, place - _NEAR) : place]:
        if token.text in _MAY and token.concept == "F":
            token.concept = "s"
        elif token.concept == "c":
            token.concept = "N"
        elif token.text == "you":
            token.concept = "s"
    return "s"


def _like(tokens: Sequence[Token], place: int) -> str:
    """Take the "like" of "need like 3 more days" for a filler."""
    wishes = place > 0 and tokens[place - 1].text.endswith(_WISHES)
    return "s" if tokens[place + 1].concept in "T#%" and not wishes else ""


def _sold_for(tokens: Sequence[Token], place: int) -> str:
    """Take the money of "sold 400 quid" for no count of what is sold."""
    sum_, unit = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    if sum_.concept == "#" and unit.text in _MONEY:
        sum_.concept = "s"
        unit.concept = "s"
    return ""


def _acted(tokens: Sequence[Token], place: int) -> str:
    """Read "considered closed" and "sold 400 quid", among other past verbs."""
    said = tokens[place].text
    if said == "sold":
        return _sold_for(tokens, place)
    return _called_over(tokens, place) if said in _CALLED else ""


def _only_then(tokens: Sequence[Token], place: int) -> str:
    """Take the "only" of "out since morning only" for no part that is left."""
    before = tokens[max(0, place - 3) : place]
    timed = any(one.concept in "pj" or one.text == "since" for one in before)
    return "s" if timed and tokens[place + 1].text in ENDS else ""


def _late_things(tokens: Sequence[Token], place: int) -> str:
    """Take "too many late checkouts" for things that are late, and no work."""
    before, after = tokens[place - 1] if place else None, tokens[place + 1]
    led = before is not None and before.text in _SO_MANY
    return "_" if led and after.concept == "_" and after.text.endswith("s") else ""


def _none_of_it(tokens: Sequence[Token], place: int) -> str:
    """Take the "paint" of "stuck, no paint" for a thing, whatever a title asks for."""
    thing, after = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    ends = after.text in ENDS or after.text in _LEFT
    ends = ends and tokens[place].text == "no"
    if thing.concept == "d" and thing.hints and ends:
        thing.concept, thing.hints = "_", {}
    return ""


def _we_wait(tokens: Sequence[Token], place: int) -> str:
    """Take "now we wait" for no second thought, as "wait, no" is one."""
    ours = place > 0 and tokens[place - 1].text in ("we", "i")
    return "_" if ours and tokens[place].text == "wait" else ""


BY_WORD: Rules = {
    "only": (_only_then,),
    "wait": (_we_wait,),
    "late": (_late_things,),
    **dict.fromkeys(_CALLS, (_called_over,)),
    "like": (_like,),
}


def _should_have_been(tokens: Sequence[Token], place: int) -> str:
    """Take "should have been finished yesterday" for the old plan, and for no end."""
    over = tokens[place + 1]
    if tokens[place].text.endswith("have been") and over.concept in "DEd":
        over.concept = "_"
    return ""


BY_CONCEPT: Rules = {"P": (_should_have_been,), "N": (_none_of_it,), "E": (_acted,)}
