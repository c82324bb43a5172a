"""What words of a clause mean behind the one before it: "still at it, done Friday"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.reading.en.context import DETERMINERS
from bot.reading.find.that_day import other_day, same_day
from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh.compounds import GATHERINGS, OPENINGS, RESUMED

THEN = frozenset(("then", "afterwards", "after", "然后", "就", "之后", "再"))
_WHAT_COMES = frozenset(("it's", "it", "they're", "they", "which", "this", "that"))
_COMES_THEN = Lazily("^[_sobFetI]{1,6}[Tj]")
_BY_A_DAY = Lazily("^[&!sIb]{0,4}D?&?D(?:s_)?s?[tTj]")
_WHOLE_BY_A_DAY = Lazily("^[a_sb]{1,4}Ds?T")
_WHOLE = frozenset(("whole", "the whole", "the", "all", "everything", "it", "job"))
_ON_IT = Lazily("^[&!sI]{0,3}G[+s]*$")
_NAMED_AND_DONE = Lazily("^[&!_]?M{0,3}[_sbI]{0,2}Ds?T$")
_IS_AT = Lazily(r"^[&!_s]{0,2}(?:M{1,3}b|[Ib])[_s~]_(?=[_ko])")
_AT = frozenset(("in", "on", "at", "with", "under", "inside"))
_DETERMINERS = words(DETERMINERS)
_ENDS = Lazily("^(?:~[s_])?[Isbo]{0,3}D{1,2}[s+]*$")
"""Tells the end behind "and": "the last one goes in on Friday and that's the lot"."""
_MUST = frozenset(("must", "has to", "have to", "has to be", "needs to", "need to"))
_STRIVES = frozenset(("赶在", "争取", "力争", "抢在"))
_OPENINGS = tuple(OPENINGS.split("|"))
_GATHERINGS = tuple(GATHERINGS.split("|"))
_RESUMED = words(RESUMED)
_ONCE = (
    "once",
    "as soon as",
    "when",
    "the moment",
    "the minute",
    "the day",
    "provided",
)
_FOUND = Lazily(
    "(?:原因|问题|毛病|病根|故障|故障点)(?:也|已|已经|终于|都)?(?:找到|查到|定位|查出|查明|查清)"
)
_ON_A_DAY = Lazily("[&s]?Ds?T$")
_FEW = 2
_NAMELESS = frozenset(("it's", "it", "that", "that's", "this", "everything", "all"))


def reread(kept: Sequence[Clause], clause: Clause) -> None:
    """Give words of a clause the meaning that they have behind those before it."""
    before = kept[-1] if kept else None
    same_day(before, clause)
    if before is None:
        return
    if kept[1:]:
        other_day(kept[-2], before, clause)
    _and_no(before, clause)
    dated = clause.tokens[-1].concept == "T"
    on_a_day = dated and _ON_A_DAY.match(clause.draft) is not None
    if on_a_day and any("V" in one.draft for one in kept[-_FEW:]):
        _turn(clause, "D", "d")  # "scratch that, … Done on Friday"
    if _of_log(before, clause):
        _turn(before, "j", "s")
    if _that_is_that(before, clause):
        _turn(clause, "D", "d")  # "another 120 this afternoon and that's that"
    if _still_to_finish(before, clause):
        _turn(clause, "D", "d")
    if _on_it_still(before, clause):
        _turn(before, "D", "d")
    if before.sentence == clause.sentence and before.tokens and clause.tokens:
        _within_sentence(before, clause)


def _within_sentence(before: Clause, clause: Clause) -> None:
    """Give words the meaning that they have behind a clause of their sentence."""
    _resumes(before, clause)
    if _found_cause(before, clause):
        _turn(clause, "R95", "_")
    if _finished_before(before, clause):
        _opens(clause)
    if _it_comes(before, clause):
        clause.tokens[0] = replace(clause.tokens[0], concept="e")
    if _once_that(before, clause):
        if not set("Tj") & set(before.draft + clause.draft):
            _waits_for_that(before)
        _turn(clause, "D", "d")


def _turn(clause: Clause, of: str, into: str) -> None:
    """Give words another meaning: the "finished" of a day to come is "to finish"."""
    for place, token in enumerate(clause.tokens):
        if token.concept in of:
            clause.tokens[place] = replace(token, concept=into)


def _and_no(before: Clause, clause: Clause) -> None:
    """Take the "no" of "and no, it isn't printed" for no statement of its own."""
    alone = len(before.tokens) == len(("and", "no"))
    if alone and before.draft in ("&N", "!N") and "N" in clause.draft:
        before.tokens[-1] = replace(before.tokens[-1], concept="s")


def _of_log(before: Clause, clause: Clause) -> bool:
    """Whether "today" but heads a line of a log: "today - still waiting"."""
    heads = clause.opener == "-" and before.opener == "\n"
    return heads and before.line == clause.line and before.draft == "j"


def _that_is_that(before: Clause, clause: Clause) -> bool:
    """Whether "that's that" ends what is still ahead."""
    said = clause.tokens[-1].text
    if before.sentence != clause.sentence or not said.startswith("that's "):
        return False
    ahead = set("TFj") & set(before.draft) and not set("DEwp") & set(before.draft)
    return bool(ahead) and len(clause.tokens) <= _FEW


def _still_to_finish(before: Clause, clause: Clause) -> bool:
    """Whether "finished on Thursday" follows "still doing it" in a sentence."""
    first, near = clause.tokens[0].text, before.sentence == clause.sentence
    tape = clause.draft if near or first == "then" else ""
    if "D" not in tape:
        return False
    then, said = first in THEN, set(before.draft)
    if first == "then" and "T" in said:
        return True  # "the others are trained by the 31st. Then we're finished."
    if not near or set("DX") & said:
        return False
    planned = "T" in said and not set("EwhP") & said and not _has_begun(before)
    goes_on = planned or bool(set("GgL") & said) or any(map(_goes_on, before.tokens))
    goes_on = goes_on or _is_being_treated(before)
    if "w" in said and set("Tp") & said:
        return False  # "was painting on Sunday, finished Monday"
    if planned and _ends_it(before, clause):
        return True
    return goes_on and (then or _BY_A_DAY.match(tape) is not None)


def _has_begun(before: Clause) -> bool:
    """Whether a start is past, or may be: "started Friday", not "starting Friday"."""
    starts = [one.text for one in before.tokens if one.concept == "S"]
    return any(not one.startswith(("start", "begin")) for one in starts) or any(
        one.startswith(("started", "begun")) for one in starts
    )


def _is_being_treated(before: Clause) -> bool:
    """Whether a thing, or one, is at a place of work: "tiles are in the kiln"."""
    found = _IS_AT.match(before.draft)
    if found is None or before.tokens[found.end() - 1].text not in _DETERMINERS:
        return False
    there = before.tokens[found.end() :]
    return before.tokens[found.end() - 2].text in _AT and not any(
        one.hints for one in there
    )


def _ends_it(before: Clause, clause: Clause) -> bool:
    """Whether it is told what ends the work: "hinges come Friday, and that's it"."""
    if clause.tokens[0].text in _WHOLE and _WHOLE_BY_A_DAY.match(clause.draft):
        return True  # "the hinges come Thursday, whole thing finished Monday"
    joined = clause.opener == "and" or with_that(before) or _opens_with_that(clause)
    return joined and _ENDS.match(clause.draft) is not None


def _opens_with_that(clause: Clause) -> bool:
    """Whether an end is told behind "with that": "…, and with that it's finished"."""
    said = [token.text for token in clause.tokens[:_FEW]]
    return said[:1] == ["with"] and said[-1] in _NAMELESS


def with_that(before: Clause) -> bool:
    """Whether "and with that" leads to an end: "on Monday, and with that it's done"."""
    said = [token.text for token in before.tokens[-_FEW:]]
    return said[:1] == ["with"] and said[-1] in _NAMELESS


def _on_it_still(before: Clause, clause: Clause) -> bool:
    """Whether "working on it" follows "finished on the 25th" in a sentence."""
    near = before.sentence == clause.sentence
    ends = near and _NAMED_AND_DONE.match(before.draft) is not None
    return ends and _ON_IT.match(clause.draft) is not None


def _goes_on(token: Token) -> bool:
    """Whether a word tells of work to do: "going out in batches", "must be redone"."""
    leaves = token.concept == "d" and token.text.partition(" ")[0].endswith("ing")
    return leaves or (token.concept == "F" and token.text in _MUST)


def _resumes(before: Clause, clause: Clause) -> None:
    """Keep 复工了 behind 设备修好了 from telling of more to be done."""
    if before.tokens[-1].concept in ("D", "+"):
        for place, token in enumerate(clause.tokens):
            if token.concept == "G" and token.text.strip("已经了") in _RESUMED:
                clause.tokens[place] = replace(token, concept="s")


def _found_cause(before: Clause, clause: Clause) -> bool:
    """Whether the fault is named that was found: 原因找到了，是定时任务冲突."""
    if not clause.tokens[0].text.startswith("是"):
        return False
    return _FOUND.search("".join([token.text for token in before.tokens])) is not None


def _finished_before(before: Clause, clause: Clause) -> bool:
    """Whether work that is done, by a day or already, stands right before a day."""
    skipped = "&!s_o" if clause.tokens[0].text >= "\u3400" else "&!s"
    first = next((one for one in clause.tokens if one.concept not in skipped), None)
    if first is None or first.concept not in "Tj" or clause.tokens[-1].hints:
        return False
    tape = before.draft
    if any(token.text in _STRIVES for token in before.tokens):
        return False  # 赶在雨前弄完
    return "D" in tape or ("T" in tape and "d" in tape)


def _opens(clause: Clause) -> None:
    """Take 22号开业 behind 18号洗完 for what comes once the work is done."""
    last = clause.tokens[-1]
    said = "".join([token.text for token in clause.tokens[-3:]])
    if said.endswith(_OPENINGS) or last.text.endswith(_GATHERINGS):
        _turn(clause, "DdFk", "e")
    elif last.concept == "e" and last.text >= "\u3400":  # 明天给大家演示
        _turn(clause, "d", "_")


def _it_comes(before: Clause, clause: Clause) -> bool:
    """Whether "it's due on the 16th" tells when what is waited for comes."""
    return (
        clause.tokens[0].text in _WHAT_COMES
        and "W" in before.draft
        and _COMES_THEN.match(clause.draft) is not None
    )


def _once_that(before: Clause, clause: Clause) -> bool:
    """Whether "it's done" follows "once Tom signs" in a sentence."""
    tokens = before.tokens
    if tokens[0].concept != "C" or len(tokens) < len(("once", "Tom", "signs")):
        return False
    if tokens[1].concept == "I" or not tokens[0].text.startswith(_ONCE):
        return False
    if tokens[1].text in _NAMELESS and "D" not in clause.draft:
        return False
    said = set(clause.draft)
    return bool(set("DdFGKcg") & said) and not set("zHQ") & said


def _waits_for_that(before: Clause) -> None:
    """Read "once Tom signs" as "waiting until Tom signs"."""
    before.tokens[0] = replace(before.tokens[0], concept="W")
    _turn(before, "fDEYGgSd", "_")
