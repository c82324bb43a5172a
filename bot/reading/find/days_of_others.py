"""Days that end no work: asked of others, or until which something lasts."""

from itertools import pairwise

from bot.reading.en.context import ITSELF, THE_WORK
from bot.reading.en.own_acts import FIRST_PART
from bot.reading.lazily import Lazily, Rarely
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_STATE = Lazily("(?:[_oM&!s]{0,4}[bhw]|[_oM]{1,3}9)[^dDFOnHLtKWRGg%]*$")
_NOT_TILL = Lazily("N[s_]?$")
_OF_YOU = Lazily(r"\b(?:can|could|would|will) (?:you|u)\b")
_HAS_IT = Lazily("[_o]{1,3}h[_MIs]")
_TELLS = frozenset(("tell", "let", "call", "ring", "email", "text", "message", "give"))
_FIRST_PART = Rarely(FIRST_PART)
_STAYS = frozenset(
    (
        *("stays", "stay", "staying", "remains", "remain", "lasts", "kept"),
        *("holds", "hold", "holds up"),
    )
)
_HEARS = frozenset(("hear", "hear back", "hear from", "hearing back"))
_ON_BOTH = Lazily("^[&!sIb]{0,3}g[_sM]{0,3}T&s?T[s+]*$")
_FEW = 5
_ENDS = frozenset("Dd")
_IT = frozenset(("it", "them", "this"))
_WORK = words(THE_WORK) | words(ITSELF)
_ME = ("me", "us")
_RELATIVE = ("which", "who", "whose")


def of_others(clause: Clause, tape: str, place: int, *, bare: bool) -> bool:
    """Whether a day is that of what others do, or until which something lasts.

    `bare` tells whether but a title and a day are told.
    """
    if _is_asked(clause, tape, place) or _is_of_a_part(clause, place):
        return True
    if (_they_do_it(clause) and not _ENDS & set(tape[place:])) or _is_one_of_some(
        tape, place
    ):
        return True
    return lasts(clause.tokens[place]) and _is_state(clause, tape, place, bare=bare)


def _they_do_it(clause: Clause) -> bool:
    """Whether somebody does something with it then: "Ben sees it on Friday"."""
    who, *rest = [one for one in clause.tokens[:_FEW] if one.concept != "&"]
    named = who.concept in "_o" and who.text.isalpha() and not who.hints
    if not named or who.text in _WORK or len(rest) < len("it"):
        return False
    does, it = rest[0], rest[-1] if rest[1].text == "for" else rest[1]
    acts = does.concept == "_" and does.text.endswith("s")
    return (acts or does.text == "asked") and it.text in _IT


def _is_one_of_some(tape: str, place: int) -> bool:
    """Whether one works on several days: "painting on Monday and Tuesday"."""
    return _ON_BOTH.match(tape) is not None and "T" in tape[place:]


def _is_of_a_part(clause: Clause, place: int) -> bool:
    """Whether but a first part will be there on a day: "draft ready on Tuesday"."""
    if clause.chinese:
        return False
    said = " ".join([token.text for token in clause.tokens[:place]])
    return _FIRST_PART.match(said) is not None


def _is_asked(clause: Clause, tape: str, place: int) -> bool:
    """Whether others do something by a day, or are asked to."""
    if clause.foreign and "F" in tape[:place] and not set("DdO") & set(tape):
        return True  # "Jo will review it next week"
    if "F" in tape[:place] and _tells_me(clause, place):
        return True  # "she'll tell me by the 20th"
    if _comes_again(clause, tape, place):
        return True
    said = {token.text for token in clause.tokens[:place]}
    if any(one.endswith(" open") or one in _STAYS for one in said):
        return True  # "I leave it open for another week"
    if _HEARS & said and not set("DdO") & set(tape):
        return True  # "we hear back by the 25th"
    request = tape.find("H", 0, place)
    asks = request >= 0 and _OF_YOU.search(clause.tokens[request].text) is not None
    own = "O" in tape or set("FL") & set(tape[request:place])
    return asks and not own  # "could you read it by Friday"


def _comes_again(clause: Clause, tape: str, place: int) -> bool:
    """Whether but a thing goes on as ever: "the lorry goes out again on Friday"."""
    verb = tape.rfind("d", 0, place)
    if verb < 1 or clause.tokens[verb + 1].text != "again":
        return False
    subject = clause.tokens[verb - 1]
    return subject.concept == "_" and not subject.hints and subject.text != "it"


def _is_state(clause: Clause, tape: str, place: int, *, bare: bool) -> bool:
    """Whether something but lasts until a day: "hands off till August"."""
    alone = not (bare or set("dDFOnHLAGg@%Ieh") & set(tape))
    if alone or _NOT_TILL.search(tape[:place]):
        return True  # "hands off till August", "I won't until September"
    if any(token.text in _STAYS for token in clause.tokens[:place]):
        return True  # "the survey stays open until the 22nd"
    if _STATE.match(tape[tape.rfind("&", 0, place) + 1 : place]):
        return True  # "it's on another site until Thursday"
    theirs = clause.foreign or clause.tokens[0].text in _RELATIVE
    theirs = theirs or _HAS_IT.match(tape) is not None
    return theirs and not set("DdFO") & set(tape)  # "the camp is in there till …"


def _tells_me(clause: Clause, place: int) -> bool:
    """Whether somebody is to tell something by a day."""
    return any(
        verb.text in _TELLS and verb.concept != "F" and whom.text in _ME
        for verb, whom in pairwise(clause.tokens[:place])
    )


def lasts(token: Token) -> bool:
    """Whether a day is said to be the last of a state: "till the weekend"."""
    return token.text.startswith(("till ", "until "))
