"""Words that mean another thing where they stand: "since May", "but the rota"."""

from collections.abc import Sequence
from functools import cache
from itertools import dropwhile, takewhile

from bot.reading.en import context as en
from bot.reading.meanings import (
    back_then,
    busy,
    called_so,
    compared,
    courtesies,
    days,
    deadlines,
    dealings,
    going,
    going_then,
    halted,
    in_time,
    mended,
    needs,
    no_state,
    not_given_up,
    not_so_yet,
    other_days,
    own_acts,
    parts,
    people,
    portions,
    reasons,
    refused,
    second_thoughts,
    slowed,
    states,
    waits,
)
from bot.reading.meanings.near import ENDS, Rule, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_DETERMINERS = words(en.DETERMINERS) - {"that", "this"}
_NOUNS = frozenset(("set", "cut", "lead", "ground", "spread", "split", "cast", "cost"))
_THINGS = _NOUNS | {"shed", "wound", "check"}
"""Words that a title may have for a thing, though by themselves they tell of an act."""
_BEHIND_ENDS = ENDS | {"on", "with", "at"}
_STATES_TOO = frozenset(("void", "dead"))
_UNCHANGED = words(
    "proofread|read|reread|split|spread|cast|fit|run|rerun|hit|let|reset|recut|rid|typeset|recast"
)
_BORDERS = ENDS | {"-", ":", "•", "*", "/"}
_GOES_WITH = words(en.PARTICLES) | {"it", "them"}
_WHERE = words(en.PARTICLES)
_JOINED = frozenset(("and", "&", ",", ".", "\n"))
_BY_NOW = frozenset(("now", "all", "also", "just", "already", "finally"))
_GOT = frozenset(("got", "have", "had"))
_COMES = words("arrives|comes|arrived|came|dries|costs|runs|ran|lands|turns|leaves")
_FAR = 7
_THE = frozenset(("the",))
_MEANINGS = (
    back_then,
    mended,
    second_thoughts,
    refused,
    not_given_up,
    slowed,
    reasons,
    deadlines,
    days,
    other_days,
    courtesies,
    people,
    busy,
    called_so,
    going,
    going_then,
    halted,
    in_time,
    not_so_yet,
    states,
    parts,
    waits,
    needs,
    own_acts,
    portions,
    no_state,
    dealings,
    compared,
)


def settle(tokens: Sequence[Token]) -> None:
    """Give words their meaning by the words beside them, before clauses are cut."""
    last = [*tokens, Token(0, 0, "\n", "_")]  # so that each word has one behind it
    by_word, by_concept = _by_word(), _by_concept()
    for place, token in enumerate(tokens):
        told = token.text in _UNCHANGED and _is_told(tokens, place)
        ends = told and _ends_there(last[place + 1])  # "play cast, lights up"
        doing = bool(token.hints) and token.concept in ("d", "g") and not ends
        if doing and _is_noun(tokens, place):
            token.concept = "M"
        if token.concept == "X" and token.hints and _is_subject(tokens, place):
            token.concept = "M"
        if told and token.concept == "d":
            token.concept = "E"
        if token.verb and token.concept == "M":
            token.concept = _title_word(tokens, place) or "M"
        rules = by_word.get(token.text)
        if rules is None:
            rules = by_concept.get(token.concept, ())
        elif token.hints and token.concept in "DEGfduV":
            # "finally hung the gate" of "Hang the gate", though "hung" may be trouble
            rules = (*rules, *by_concept.get(token.concept, ()))
        for rule in rules:
            token.concept = rule(last, place) or token.concept


@cache
def _by_word() -> Rules:
    return _joined([meanings.BY_WORD for meanings in _MEANINGS])


@cache
def _by_concept() -> Rules:
    return _joined([meanings.BY_CONCEPT for meanings in _MEANINGS])


def _joined(tables: Sequence[Rules]) -> Rules:
    found: dict[str, list[Rule]] = {}
    for table in tables:
        for key, rules in table.items():
            found.setdefault(key, []).extend(rules)
    return found


def _title_word(tokens: Sequence[Token], place: int) -> str:
    """Take "tested" in "hoses tested" for the predicate, not for a name."""
    token, following = tokens[place], tokens[place + 1 : place + 2]
    before = tokens[place - 1] if place else None
    if before is not None and before.concept == "s" and place > 1:
        before = tokens[place - 2]
    if token.text in _NOUNS and following and following[0].concept in "Dbwh":
        return ""  # "the data set is online"
    if _is_a_thing(tokens, place):
        return ""
    if not token.verb or (before is None and token.verb not in "EDg"):
        return ""
    if token.verb == "g":
        acts = following and following[0].text in _GOES_WITH  # "setting it up"
        acts = acts and not _is_told_where(tokens, place)
        opens = before is None or before.text in _BORDERS
        acts = acts or (opens and _has_object(tokens[place + 1 : place + _FAR]))
        return "g" if acts or (before and before.concept in "bI") else ""
    noun = following and following[0].concept == "d" and following[0].hints
    if following and (noun or following[0].concept == "M" or following[0].text in ":|"):
        return token.verb if before and before.concept in "bwhI" else ""
    opens = token.verb in "ED" and (before is None or before.text in _BORDERS)
    named = opens or (before is not None and before.concept in "MIbwhaN8")
    return token.verb if named else ""


def _is_a_thing(tokens: Sequence[Token], place: int) -> bool:
    """Whether a title has the word for a thing: "still clearing the drainage ditch"."""
    token, following = tokens[place], tokens[place + 1 : place + 2]
    own = max(token.hints.values(), default=0) >= 1
    if token.verb == "X" and own and token.text not in _STATES_TOO:
        return True
    if token.text not in _THINGS:
        return False
    if own and following and _tells_of(following[0]):
        return True
    near = takewhile(_no_border, reversed(tokens[max(0, place - _FAR) : place]))
    return any(one.concept in "gG" for one in near)


def _tells_of(following: Token) -> bool:
    """Whether something is told of a thing by the word behind it."""
    told = following.concept in "DEbwhN" or bool(following.verb)
    return told or following.text in ("job", "thing", "one")


def _no_border(token: Token) -> bool:
    return token.text not in _BORDERS


def _is_told_where(tokens: Sequence[Token], place: int) -> bool:
    """Whether but the place of a thing is told: "cladding off", "wiring in"."""
    where, behind = tokens[place + 1], tokens[place + 2 : place + 3]
    thing = max(tokens[place].hints.values(), default=0) >= 1
    ends = not behind or behind[0].text in ENDS or behind[0].concept in "&pjs"
    return thing and ends and where.text in _WHERE


def _has_object(after: Sequence[Token]) -> bool:
    """Whether a clause tells what is done to what: "fitting the boiler"."""
    if not after or after[0].text not in _THE:
        return False
    rest = [*dropwhile(_names_more, after)]
    return len(after) - len(rest) > 1 and (not rest or rest[0].text in _BORDERS)


def _is_told(tokens: Sequence[Token], place: int) -> bool:
    """Whether "proofread", which tells no tense, is past: "chapter 4 is proofread"."""
    own = tokens[place].concept == "d" and bool(tokens[place].hints)
    if not own:
        return False
    if not place or tokens[place - 1].text in ENDS or tokens[place - 1].concept == "I":
        return any(one.concept == "p" for one in tokens[place : place + _FAR])
    before = tokens[place - 1]
    if before.text in _BY_NOW and place > 1:
        before = tokens[place - 2]  # "we've now run the drill"
    return before.concept in "Mbwh#" or before.text.endswith("'ve")


def _ends_there(following: Token) -> bool:
    """Whether but a day may follow what is told of a thing: "drill run today"."""
    return following.text in _BEHIND_ENDS or following.concept in "pjT"


def _is_subject(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word of a title is a thing, no end of it: "skip booked"."""
    after = tokens[place + 1 : place + 2]
    opens = place == 0 or tokens[place - 1].text in _BORDERS | {"the"}
    told = bool(after) and (
        after[0].concept in "DEbwhN=" or after[0].verb in ("E", "D")
    )
    return opens and told


def _is_noun(tokens: Sequence[Token], place: int) -> bool:
    """Whether the verb of a title stands as a noun: "the brochures order"."""
    following = tokens[place + 1 : place + 2]
    doing = tokens[place].text.endswith("ing") and bool(following)
    if doing and following[0].text in _GOES_WITH:
        return False  # "the first one setting it up"
    before = tokens[place - 1] if place else None
    if before is None or before.text in _JOINED:
        return not doing and _is_told_of(tokens[place + 1 : place + _FAR])
    return before.concept == "M" or before.text in _DETERMINERS


def _is_told_of(after: Sequence[Token]) -> bool:
    """Whether it is a subject: the fence of "licence and fence are in"."""
    joint = bool(after) and after[0].concept == "&"
    other = [*dropwhile(_names_more, after[1:])] if joint else after
    if joint and len(after) - len(other) <= 1:
        return False  # nothing is joined to it
    tells = bool(other) and (other[0].concept in "bwh" or other[0].text in _COMES)
    return tells and other[0].text not in _GOT


def _names_more(token: Token) -> bool:
    return bool(token.hints) or token.text == "the"
