"""What two clauses say only together: "second coat tomorrow, then it's done"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.en.context import COURTESIES
from bot.reading.lazily import Lazily
from bot.reading.refs import Ref
from bot.reading.said import Said
from bot.reading.split import Clause
from bot.reading.tape import Token
from bot.reading.tense import surely_ahead
from bot.reading.words import words
from bot.reading.zh.compounds import GATHERINGS, OPENINGS, RESUMED

_THEN = frozenset(("then", "afterwards", "after", "然后", "就", "之后", "再"))
_ENDS = Lazily("^[&!s_bIF]{1,5}[Dd][+s]*_{0,2}$")
_ENDS_WITH = Lazily("^[DkM]{1,2}[_s]?[bF_][bF]?[Dd][+s]*$")
_BY_A_DAY = Lazily("^[&sIb]{0,4}D?&?Ds?[tT]")
_BARE_DAY = Lazily("^[&!sbt]{0,3}T[s]{0,2}$")
_AHEAD = Lazily("[TFj]")
_COMES_BACK = Lazily("^[Fb_s&I]{0,4}[ed]?[Fbs_dD]{0,2}T")
_BACK = ("back", "return")
_SAME_DAY = ("same day", "当天", "当日")
_TURNS = frozenset(("no", "nope", "nah", "sorry", "rather", "oh", "um", "er", "well"))
_THAT_DAY = frozenset(("then", "that day", "the same day"))
_NOTHING = Lazily("^N[_o]{1,3}$")
_NO_WORK = Lazily("^N[_M]{1,3}$")
_ONCE = (
    "once",
    "as soon as",
    "when",
    "the moment",
    "the minute",
    "the day",
    "provided",
)
_NAMELESS = frozenset(("it's", "it", "that", "that's", "this", "everything", "all"))
_THING = Lazily("^[_o]{1,3}$")
_ASIDES = frozenset(",(-;")
_COURTESIES = words(COURTESIES)
_WHAT_COMES = frozenset(("it's", "it", "they're", "they", "which", "this", "that"))
_COMES_THEN = Lazily("^[_sobFetI]{1,6}[Tj]")
_OPENINGS = tuple(OPENINGS.split("|"))
_RESUMED = words(RESUMED)
_GATHERINGS = tuple(GATHERINGS.split("|"))
_AT_OTHERS = frozenset(("lies with others", "at others"))


def joined(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses with "then it's done" joined to what must come first."""
    kept: list[Clause] = []
    for clause in clauses:
        for token in clause.tokens:
            if token.concept == "j" and token.text.endswith(_SAME_DAY):
                _same_day(token, kept[-1:])
        _other_day(kept[-2:], clause)
        _and_no(kept[-1:], clause)
        if kept:
            _reread(kept[-1], clause)
        if not kept or not _appended(kept[-1], clause):
            _dated_then(kept[-1:], clause)
            kept.append(clause)
    return kept


def _reread(before: Clause, clause: Clause) -> None:
    """Give words of a clause the meaning that they have behind the one before it."""
    if _still_to_finish(before, clause):
        _to_finish(clause)
    _resumes(before, clause)
    if _finished_before(before, clause):
        _opens(clause)
    if _it_comes(before, clause):
        clause.tokens[0] = replace(clause.tokens[0], concept="e")
    if _once_that(before, clause):
        if not set("Tj") & set(before.tape + clause.tape):
            _waits_for_that(before)
        _to_finish(clause)


def _and_no(before: Sequence[Clause], clause: Clause) -> None:
    """Take the "no" of "and no, it isn't printed" for no statement of its own."""
    if before and before[0].tape in ("&N", "!N") and "N" in clause.tape:
        before[0].tokens[-1] = replace(before[0].tokens[-1], concept="s")


def _once_that(before: Clause, clause: Clause) -> bool:
    """Whether "it's done" follows "once Tom signs" in a sentence."""
    tokens, near = before.tokens, before.sentence == clause.sentence
    if not near or len(tokens) < len(("once", "Tom", "signs")):
        return False
    once = tokens[0].concept == "C" and tokens[0].text.startswith(_ONCE)
    mine = tokens[1].concept == "I" or tokens[1].text in _NAMELESS
    goes_on = set("DdFGKcg") & set(clause.tape) and not set("zHQ") & set(clause.tape)
    return once and not mine and bool(goes_on)


def _waits_for_that(before: Clause) -> None:
    """Read "once Tom signs" as "waiting until Tom signs"."""
    before.tokens[0] = replace(before.tokens[0], concept="W")
    for place, token in enumerate(before.tokens[1:], 1):
        if token.concept in "fDEYGgSd":
            before.tokens[place] = replace(token, concept="_")


def _appended(before: Clause, clause: Clause) -> bool:
    """Append a clause to the one before it where they say but one thing together."""
    if _no_without(before, clause):
        before.tokens[0] = replace(before.tokens[0], concept="5")
        clause.tokens[0] = replace(clause.tokens[0], concept="s")
    elif _held_by(before, clause):
        before.tokens.append(replace(clause.tokens[0], text="because", concept="B"))
    elif _yes_or_no(before, clause):
        before.tokens.append(replace(clause.tokens[0], text=":", concept="="))
    elif not _ends(before, clause) and not _moved_to(before, clause):
        return False
    before.tokens += clause.tokens
    return True


def _yes_or_no(before: Clause, clause: Clause) -> bool:
    """Whether "range - yes" answers for what stands before the dash."""
    named = all(token.hints or token.concept == "_" for token in before.tokens)
    answer = clause.opener == "-" and clause.tape in ("q", "N")
    return answer and named and any(token.hints for token in before.tokens)


def _other_day(before: Sequence[Clause], clause: Clause) -> None:
    """Take the "no" of "by Thursday, no, Friday" for a correction."""
    if not before[1:] or not _BARE_DAY.match(clause.tape):
        return
    dated, turn = before
    alone = len(turn.tokens) == 1 and turn.tokens[0].text in _TURNS
    if alone and dated.sentence == clause.sentence and "T" in dated.tape:
        turn.tokens[0] = replace(turn.tokens[0], concept="V")


def _it_comes(before: Clause, clause: Clause) -> bool:
    """Whether "it's due on the 16th" tells when what is waited for comes."""
    waits = "W" in before.tape and before.sentence == clause.sentence
    of_it = bool(clause.tokens) and clause.tokens[0].text in _WHAT_COMES
    return waits and of_it and _COMES_THEN.match(clause.tape) is not None


def _no_without(before: Clause, clause: Clause) -> bool:
    """Whether the one is missing for the other: "no forklift, no archive move"."""
    near = before.sentence == clause.sentence and bool(before.tokens)
    both = near and _NOTHING.match(before.tape) and _NO_WORK.match(clause.tape)
    return bool(both) and before.tokens[0].text == clause.tokens[0].text == "no"


def _held_by(before: Clause, clause: Clause) -> bool:
    """Whether but the name of a cause follows: "on hold, weather"."""
    near = clause.opener in _ASIDES and before.line == clause.line
    held = bool(before.tokens) and before.tokens[-1].concept == "K"
    said = {token.text for token in clause.tokens}
    named = _THING.match(clause.tape) is not None and not said & _COURTESIES
    return near and held and named and before.tokens[-1].text.isascii()


def _moved_to(before: Clause, clause: Clause) -> bool:
    """Whether the new day follows: "the cleanup has slipped, Wednesday now"."""
    near = before.sentence == clause.sentence and bool(before.tokens)
    moved = "O" in before.tape and not set("TKWX") & set(before.tape)
    return near and moved and _BARE_DAY.match(clause.tape) is not None


def _still_to_finish(before: Clause, clause: Clause) -> bool:
    """Whether "finished on Thursday" follows "still doing it" in a sentence."""
    near = before.sentence == clause.sentence and bool(before.tokens)
    said = set(before.tape)
    planned = "T" in said and not set("SEwhP") & said
    goes_on = planned or bool(set("Gg") & said)
    goes_on = goes_on and not set("DX") & said
    then = clause.tape and clause.tokens[0].text in _THEN and "D" in clause.tape
    if then and clause.tokens[0].text == "then" and "T" in before.tape:
        return True  # "the others are trained by the 31st. Then we're finished."
    by_a_day = _BY_A_DAY.match(clause.tape) is not None
    return near and goes_on and (by_a_day or bool(then))


def _finished_before(before: Clause, clause: Clause) -> bool:
    """Whether work that is done, by a day or already, stands right before a day."""
    near = before.sentence == clause.sentence and bool(before.tokens)
    dated = "D" in before.tape or ("T" in before.tape and "d" in before.tape)
    named = bool(clause.tokens) and bool(clause.tokens[-1].hints)
    return near and dated and not named and clause.tape.lstrip("&!s")[:1] == "T"


def _opens(clause: Clause) -> None:
    """Take 22号开业 behind 18号洗完 for what comes once the work is done."""
    last = clause.tokens[-1]
    said = "".join(token.text for token in clause.tokens[-3:])
    if said.endswith(_OPENINGS) or last.text.endswith(_GATHERINGS):
        for place, token in enumerate(clause.tokens):
            if token.concept in "DdFk":
                clause.tokens[place] = replace(token, concept="e")
    elif last.concept == "e" and last.text >= "\u3400":  # 明天给大家演示
        for place, token in enumerate(clause.tokens):
            if token.concept == "d":
                clause.tokens[place] = replace(token, concept="_")


def _resumes(before: Clause, clause: Clause) -> None:
    """Keep 复工了 behind 设备修好了 from telling of more to be done."""
    if before.sentence == clause.sentence and before.tape[-1:] in ("D", "+"):
        for place, token in enumerate(clause.tokens):
            if token.concept == "G" and token.text.strip("已经了") in _RESUMED:
                clause.tokens[place] = replace(token, concept="s")


def _to_finish(clause: Clause) -> None:
    """Read the "finished" of a day to come as "to finish"."""
    for place, token in enumerate(clause.tokens):
        if token.concept == "D":
            clause.tokens[place] = replace(token, concept="d")


def _same_day(token: Token, before: Sequence[Clause]) -> None:
    """Read "the same day" as the day of which the clause before speaks."""
    days = [one for clause in before for one in clause.tokens if one.concept == "T"]
    token.concept = "T" if days and token.text >= "\u3400" else "_"
    token.data = days[-1].data if token.concept == "T" else None


def _dated_then(before: Sequence[Clause], clause: Clause) -> None:
    """Read "Tuesday looks dry, I'll do it then" as "I'll do it on Tuesday"."""
    if not before or not clause.tokens or not set("Fd") & set(clause.tape):
        return
    last = clause.tokens[-1]
    days = [token for token in before[0].tokens if token.concept == "T"]
    if days and "T" not in clause.tape and last.text in _THAT_DAY:
        clause.tokens[-1] = replace(last, concept="T", data=days[-1].data)


def _ends(before: Clause, clause: Clause) -> bool:
    if not clause.tokens or not before.tokens or before.sentence != clause.sentence:
        return False
    if _other_name(before, clause):
        return False
    then = clause.tokens[0].text in _THEN and _ENDS.match(clause.tape)
    return (
        bool(then or _ENDS_WITH.match(clause.tape))
        and _AHEAD.search(before.tape) is not None
        and not set("XK") & set(before.tape)
        and (not set("DE") & set(before.tape) or (bool(then) and _to_come(before)))
    )


def _to_come(clause: Clause) -> bool:
    """Whether what is done is still ahead: "it gets signed next Wednesday"."""
    gets = any(token.text in ("gets", "get") for token in clause.tokens)
    return gets or "F" in clause.tape or any(map(surely_ahead, clause.tokens))


def _other_name(before: Clause, clause: Clause) -> bool:
    """Whether a clause names another action: "needs a week, books are done"."""
    named = {n for token in before.tokens for n in token.hints}
    here = {n for token in clause.tokens for n in token.hints}
    pointed = any(isinstance(token.data, Ref) for token in clause.tokens)
    return pointed or bool(here and not named & here)


def handed_over(said: Sequence[Said]) -> None:
    """Take "with the translator, back on Thursday" for work that goes on."""
    for one, following in pairwise(said):
        if one.clause.sentence != following.clause.sentence:
            continue
        back = any(
            word in token.text for token in following.clause.tokens for word in _BACK
        )
        tape = following.clause.tape
        if _COMES_BACK.match(tape) and (back or set("dDF") & set(tape)):
            one.events = [
                event._replace(status=Status.IN_PROGRESS, rule="comes back")
                for event in one.events
                if event.status is Status.BLOCKED and event.rule in _AT_OTHERS
            ] or one.events
