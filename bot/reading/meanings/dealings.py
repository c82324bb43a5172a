"""What is settled with others, or taken from one: "prices agreed with the union"."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_OURS = frozenset(("this", "that's", "things", "is", "was", "does", "always"))
_IT = frozenset(("it", "that", "this", "them", "me", "us", "him", "her"))
_SO_LONG = frozenset(("all", "for", "until", "till", "by", "at", "most", "every"))
_TAKEN_FROM_US = words("deleted|revoked|removed|disabled|confiscated|deactivated|wiped")


def _agreed(tokens: Sequence[Token], place: int) -> str:
    """Read "prices agreed with the union" as done, where a title asks to agree them."""
    at = place - 1 - (place > 1 and tokens[place - 1].concept in "bh")
    return "E" if place and tokens[at].concept == "M" else ""


def _goes_on(tokens: Sequence[Token], place: int) -> str:
    """Read "talks go on" as work that goes on, but not "I can't go on"."""
    if tokens[place + 1].text != "on" or place + 2 >= len(tokens):
        return ""
    before, after = tokens[place - 1], tokens[place + 2]
    thing = place > 0 and before.concept in "_Mgk" and before.text[:1].isalpha()
    several = before.text.endswith(("s", "ing", "work")) and before.text not in _OURS
    if not (thing and several and after.text in ENDS):
        return ""
    tokens[place + 1].concept = "s"
    return "G"


def _taken(tokens: Sequence[Token], place: int) -> str:
    """Read "IT took my admin rights away" as trouble."""
    ours = tokens[place - 1].concept in "IM" if place else True
    ours = ours or tokens[place + 1].text in _IT  # "they took that back"
    for token in tokens[place + 1 : place + NEAR] if not ours else ():
        if token.text in ENDS:
            break
        if token.text in ("away", "back"):
            return "R"
    return ""


def _was_deleted(tokens: Sequence[Token], place: int) -> str:
    """Read "my login was deleted" as trouble, where no title names it."""
    near = tokens[max(0, place - 4) : place]
    passive = bool(near) and near[-1].text in ("was", "were", "got", "been")
    mine = any(one.text in ("my", "our", "the") for one in near[:-1])
    named = tokens[place].hints or any(one.hints for one in near)
    return "R" if passive and mine and not named else ""


def _in_use(tokens: Sequence[Token], place: int) -> str:
    """Read "the hall is in use this week" as others in the way, not as work done."""
    after = tokens[place + 1]
    then = after.concept in "Tj" or after.text in _SO_LONG
    return "R" if place and then else ""


def _locked(tokens: Sequence[Token], place: int) -> str:
    """Read "hall locked over the weekend" as trouble, where no title asks for it."""
    before = tokens[place - 1]
    thing = place > 0 and (before.concept in "Mb" or before.text.endswith("'s"))
    return "R" if thing and not tokens[place].hints else ""


BY_WORD: Rules = {
    **dict.fromkeys(("in use", "is in use", "are in use"), (_in_use,)),
    **dict.fromkeys(("locked", "occupied", "padlocked"), (_locked,)),
    "agreed with": (_agreed,),
    **dict.fromkeys(("go", "goes"), (_goes_on,)),
    "took": (_taken,),
    **dict.fromkeys(_TAKEN_FROM_US, (_was_deleted,)),
}
BY_CONCEPT: Rules = {}
