"""Words that mean another thing where they stand: "since May", "but the rota"."""

from collections.abc import Callable, Sequence

from bot.reading.en import context as en
from bot.reading.tape import Token
from bot.reading.words import words

_ANY_CONDITION = words(en.ANY_CONDITION)
_BECAUSE_AS = words(en.BECAUSE_AS)
_COULD_NOT = words(en.COULD_NOT)
_REACHED = words(en.REACHED)
_THIS = words(en.THIS)
_YOU = words(en.YOU)
_MAKE_IT = ("make that", "make it")
_OURS = tuple(f"{word} {one}" for word in en.SIDES for one in words(en.OURS))
_ENDS = frozenset(".;!?,\n")
_TELLS = frozenset("bwhFcNDEdRK59")
_NEAR = 9


def settle(tokens: Sequence[Token]) -> None:
    """Give words their meaning by the words beside them, before clauses are cut."""
    for place, token in enumerate(tokens[:-1]):
        for rule in _BY_WORD.get(token.text, ()) or _BY_CONCEPT.get(token.concept, ()):
            token.concept = rule(tokens, place) or token.concept


def _since(tokens: Sequence[Token], place: int) -> str:
    return "B" if _tells(tokens[place + 1 :]) else "_"


def _as(tokens: Sequence[Token], place: int) -> str:
    because = tokens[place + 1].text in _BECAUSE_AS and _tells(tokens[place + 1 :])
    return "B" if because else ""


def _if(tokens: Sequence[Token], place: int) -> str:
    if tokens[place + 1].text not in _ANY_CONDITION:
        return ""
    others = any(one.concept == "o" for one in tokens[place + 1 : place + 3])
    return "C" if others else "_"


def _but(tokens: Sequence[Token], place: int) -> str:
    return "x" if place and tokens[place - 1].concept == "a" else ""


def _this(tokens: Sequence[Token], place: int) -> str:
    following = tokens[place + 1]
    subject = following.concept in "bhwDFNc" or following.text in _THIS
    return "s" if subject else ""


def _pending(tokens: Sequence[Token], place: int) -> str:
    """Read "only tests pending from our side" as work that is left."""
    after = " ".join(token.text for token in tokens[place + 1 : place + 4])
    last = tokens[place + 1].text in _ENDS
    ours = place > 0 and tokens[place - 1].concept not in "0o"
    return "L" if (last and ours) or after.startswith(_OURS) else ""


def _lost(tokens: Sequence[Token], place: int) -> str:
    return "9" if tokens[place + 1].concept in "Tpj#" else ""


def _corrected(tokens: Sequence[Token], place: int) -> str:
    moves = tokens[place].text in _MAKE_IT and tokens[place + 1].concept in "Tj"
    return "O" if moves else ""


def _reached(tokens: Sequence[Token], place: int) -> str:
    verb = tokens[place].text in _REACHED and tokens[place + 1].concept in "dDEgb"
    return "s" if verb else ""


def _needs_you(tokens: Sequence[Token], place: int) -> str:
    you = tokens[place + 1].text in _YOU and tokens[place].text.startswith("need")
    return "H" if you else ""


def _could_not(tokens: Sequence[Token], place: int) -> str:
    """Read "couldn't finish" as not done, "couldn't start" as not started."""
    if tokens[place].text not in _COULD_NOT:
        return ""
    for token in tokens[place + 1 : place + 3]:
        if token.concept in "dDES":
            return "N"
        if token.concept not in "s_":
            return ""
    return ""


def _tells(tokens: Sequence[Token]) -> bool:
    """Whether what follows is a statement: "since the server died", not "since May"."""
    if tokens[0].concept in "Tpj#":
        return False
    for token in tokens[:_NEAR]:
        if token.text in _ENDS:
            return False
        if token.concept in _TELLS:
            return True
    return False


_Rule = Callable[[Sequence[Token], int], str]
_BY_WORD: dict[str, tuple[_Rule, ...]] = {
    "since": (_since,),
    "as": (_as,),
    "if": (_if,),
    "but": (_but,),
    "pending": (_pending,),
    "lost": (_lost,),
    **dict.fromkeys(_THIS, (_this,)),
}
_BY_CONCEPT: dict[str, tuple[_Rule, ...]] = {
    "V": (_corrected,),
    "S": (_reached,),
    "W": (_needs_you,),
    "c": (_could_not,),
}
