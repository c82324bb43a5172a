"""What takes an end back in part: "cleaned it, still greasy", "called most"."""

from collections.abc import Sequence

from bot.reading.en.unfinished import AMISS, LOOKS_AT, SOME_OF_THEM
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_STOPS = frozenset(".;!?\n")
_AMISS, _LOOKS_AT = words(AMISS), words(LOOKS_AT)
_SOME = words(SOME_OF_THEM)
_FEW = 4
_IT = frozenset(("it", "them", "this", "that", "over", "through"))
_ALL = frozenset(("everyone", "everybody", "all", "everything", "one", "each", "ones"))
_OUT = frozenset(("out", "off", "away", "round"))


def _still(tokens: Sequence[Token], place: int) -> str:
    """Read "cleaned it, still greasy" and "but Ben still reads it" as going on."""
    if not _was_told(tokens, place):
        return ""
    thing, then = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    amiss = thing.text in _AMISS and then.text in ENDS
    looks = thing.text in _LOOKS_AT and then.text in _IT
    return "G" if amiss or looks else ""


def _was_told(tokens: Sequence[Token], place: int) -> bool:
    """Whether an end is told before it in the sentence, and something since."""
    at = place - 1
    while at >= max(0, place - _FEW) and not _turns(tokens[at]):
        at -= 1
    if at < max(0, place - _FEW):
        return False
    for token in reversed(tokens[max(0, at - NEAR) : at]):
        if token.text in _STOPS:
            return False
        if token.concept in "DE":
            return True
    return False


def _turns(token: Token) -> bool:
    """Whether a sentence goes on behind a word: "cleaned it, but | it's still …"."""
    return token.text in (",", "-") or token.concept in "!&"


def _some(tokens: Sequence[Token], place: int) -> str:
    """Read "called most" and "called a few of them" as a part."""
    after = tokens[place + 1]
    if after.text not in ENDS and after.text != "of":
        return ""
    at = place - 1 - (place > 0 and tokens[place - 1].text in ("a", "the"))
    acted = at >= 0 and tokens[at].concept in "DE" and bool(tokens[at].hints)
    return "A" if acted else ""


def _on_a_list(tokens: Sequence[Token], place: int) -> str:
    """Take the list of "called everyone on the list" for that of the work."""
    before = tokens[place - 1] if place else None
    whose = before is not None and (before.text in _ALL or bool(before.hints))
    acted = any(one.concept in "DE" for one in tokens[max(0, place - 4) : place])
    return "_" if whose and acted else ""


def _ready_to(tokens: Sequence[Token], place: int) -> str:
    """Read "ready to go out" and "ready to be printed" as not yet over."""
    after = tokens[place + 1 : place + 4]
    said = tokens[place].text
    if not said.endswith(("ready", "ready to go")):
        return ""
    if said.endswith("ready to go"):
        return "A" if after[0].text in _OUT else ""
    if len(after) < len(("to", "be", "sent")) or after[0].text != "to":
        return ""
    verb = after[2] if after[1].text == "be" else after[1]
    return "A" if verb.hints and verb.concept in "dgDEk" else ""


def _never_again(tokens: Sequence[Token], place: int) -> str:
    """Take "never again!" for what one feels about it."""
    ends = tokens[min(place + 2, len(tokens) - 1)].text in ENDS
    return "s" if tokens[place + 1].text == "again" and ends else ""


BY_WORD: Rules = {
    "still": (_still,),
    "never": (_never_again,),
    "on the list": (_on_a_list,),
    **dict.fromkeys(_SOME, (_some,)),
    **dict.fromkeys(
        ("ready", "is ready", "are ready", "all ready", "ready to go"), (_ready_to,)
    ),
}
BY_CONCEPT: Rules = {}
