"""Days with next to nothing beside them, which still end work: "the cage tomorrow"."""

from bot.reading.en import context as context_en
from bot.reading.find.own_days import i_say
from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.tokens.lexicon import characters
from bot.reading.words import words
from bot.reading.zh import due as zh

_BARE = Lazily(
    "^[MI=tislb&!%0nar#GV]*(?:Ts?Vs?)?[Tj][alsA!&+FV]*(?:s_{0,2}M{1,3}|sF?b)?$|^[M&!s]*T[_k1M]{1,2}$|^[MI]*[Tj]s{0,3}k$|^6[Tj]_?[kd]$|^[rA#%_M]{0,4}TT?s?k$"
)
_TWO = 2
_DAY_AND_ACT = Lazily("^[&!s]{0,2}M{0,2}T[aFs]{0,3}M$")
"""A day and the verb of a title, if it is one: 下周一全部上架."""
_DO = frozenset(("do", "make", "send", "bring", "fix", "write", "sort", "handle"))
_FRONTED = Lazily("^([&!_]{0,2}(?:M{1,3}|r)I)[dk_]s?[_sI]{0,3}[Tj]_?$")
_DO_IT = Lazily("^([&!s]{0,2}I)[dk_][_o]s?[Tj]_?$")
_IT = frozenset(("it", "them", "that", "this", "these", "those"))
"""Tells what one will do, the thing first: "the cellar I do on my own tonight"."""
_STEP = Lazily("^[_#]{1,3}s?Ts?$")  # "prod on Sunday"
_THIS_TIME = frozenset(("now", "instead", "hopefully", "latest", "then"))
"""Words behind the day of a step: "ships Friday now"."""
_REST = Lazily(
    "^[&!]?(?:[Ib]{0,2}G)?(?:[_srAMlL]*#?[_srAML]{0,2}(?:Fb)?|[_s]?rFb?_?b?_?|[_s]?rb_)G?[st]?T[s+]*$"
)
_DOING = Lazily("[I&!sb]{0,3}g[_sM]{0,3}T")
_COMES_AND_GOES = frozenset(("goes", "comes", "arrives", "leaves", "returns", "lands"))
_THE = frozenset(("the", "a", "an", "my", "our", "both"))
_LEFT = words(context_en.LEFT)
_LEADS_TO_DAY = words(context_en.COMES_TO)
_LAST_OF_LEADS = frozenset(lead.rpartition(" ")[2] for lead in _LEADS_TO_DAY)
_AWAY = words(
    "more|another|new|back|off|away|out|here|there|holiday|leave|not|maybe|nothing|bank|no|see|speak|talk"
    "|talks|viewing|viewings|visit|hearing|session|round|rounds|workshop|rehearsal|party"
    "|interview|interviews|exam|training|audit|fair|trip|inspection|negotiations"
    "|until|till|since|after|from|then|next|last|so|and|or|but|happy"
)
_TAKES_AS_DAY, _GOES_BY = Lazily(zh.TAKES_AS_DAY), Lazily(zh.GOES_BY)
_NAMES_DAY, _SO_LONG_STILL = Lazily(zh.NAMES_DAY), Lazily(zh.SO_LONG_STILL)


def is_told_by_itself(
    clause: Clause, tape: str, place: int, said: list[str], *, until: bool
) -> bool:
    """Whether a clause is but a step, a rest or what one does, and the day of it.

    `until` tells whether the day is the last of several.
    """
    return (
        (not until and _is_step(clause, tape))
        or _is_rest(clause, tape)
        or _doing(clause, tape, place)
        or _will_do(clause, tape)
        or i_say(tape, said)
        or (tape[place] == "T" and _is_set(said, place))
    )


def is_bare(clause: Clause, tape: str) -> bool:
    """Whether but a title and a day are told: "the cage and the aisle tomorrow"."""
    if not clause.named:
        if tape.startswith("_T") and clause.tokens[0].text == "the":
            tape = tape[1:]  # "the 6th of November then"
        return _BARE.match(_behind_what_leads(clause, tape)) is not None
    if is_day_and_act(clause, tape):
        return True
    said = zip(tape, clause.tokens, strict=True)
    plain = "".join([sign for sign, one in said if one.text not in _THE])
    return _BARE.match(plain) is not None


def _behind_what_leads(clause: Clause, tape: str) -> str:
    """Return the tape behind what but leads to a day: "which means | the 24th"."""
    place = tape.find("T")
    if place < 1 or clause.tokens[place - 1].text not in _LAST_OF_LEADS:
        return tape
    said = [token.text for token in clause.tokens[:place] if token.concept not in "!&"]
    return tape[place:] if " ".join(said) in _LEADS_TO_DAY else tape


def is_day_and_act(clause: Clause, tape: str) -> bool:
    """Whether but a day and the verb of a title are told: 下周一全部上架."""
    if not clause.chinese or _DAY_AND_ACT.match(tape) is None:
        return False
    said, known = clause.tokens[-1].text, characters()[0]
    two_verbs = len(said) == _TWO and all(known.get(one, "_") in "kd" for one in said)
    return two_verbs or known.get(said, "_") in "kdD"  # 周五送印


def _is_step(clause: Clause, tape: str) -> bool:
    """Whether a clause is but a next step and its day: "prod on Sunday"."""
    counts = any(t.concept == "#" and t.text != "one" for t in clause.tokens)
    said = {token.text for token in clause.tokens}
    away = clause.tokens[0].text in _AWAY or bool(said & _COMES_AND_GOES)
    last = tape[-1] == "T" or clause.tokens[-1].text in _THIS_TIME
    return _STEP.match(tape) is not None and last and not away and not counts


def _is_rest(clause: Clause, tape: str) -> bool:
    """Whether a clause is but what is left and its day: "last two on Friday"."""
    said = {token.text for token in clause.tokens}
    return bool(said & _LEFT) and _REST.match(tape) is not None


def _will_do(clause: Clause, tape: str) -> bool:
    """Whether it is told what one does then, the thing first: "the cellar I do …"."""
    fronted = _FRONTED.match(tape)
    found = fronted or _DO_IT.match(tape)
    if found is None or clause.tokens[found.end(1)].text not in _DO:
        return False
    thing = clause.tokens[found.end(1) + 1].text
    return fronted is not None or thing in _IT  # "we do it Sunday night"


def _doing(clause: Clause, tape: str, place: int) -> bool:
    """Whether the verb of the title stands before a day: "patching Saturday night"."""
    found = _DOING.fullmatch(tape, 0, place + 1)
    return found is not None and bool(clause.tokens[tape.index("g")].hints)


def _is_set(said: list[str], place: int) -> bool:
    """Whether one sets a day oneself: 按5月8号来, 我定的ddl是9月12, 再写十天左右."""
    if said[place].isascii() and said[0].isascii():
        return False
    before, after = "".join(said[:place]), "".join(said[place + 1 :])
    if _TAKES_AS_DAY.search(before) and _GOES_BY.match(after):
        return True
    if after:
        return False
    so_long = _SO_LONG_STILL.search(before) and "左右" in said[place]
    return bool(so_long or _NAMES_DAY.search(before))
