"""What two clauses say only together: "second coat tomorrow, then it's done"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.plans.progress import Status
from bot.reading.en.context import COURTESIES
from bot.reading.find.reread import THEN, reread, with_that
from bot.reading.find.tense import surely_ahead
from bot.reading.find.that_day import BARE_DAY, dated_then
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.spans.refs import Ref
from bot.reading.split.clause import Clause
from bot.reading.split.said import Said, neighbours
from bot.reading.words import words

_NOTHING = Lazily("^(?:M{1,3}=)?N[_o]{1,4}$")
_NO_WORK = Lazily("^N[_Mdg]{1,3}$")
_ASIDES = frozenset(",(-;")
_THING = Lazily("^[_o]{1,3}$")
_COURTESIES = words(COURTESIES)
_ENDS = Lazily("^[&!s_bIF]{1,5}[Dd][+s]*_{0,2}$")
_ENDS_WITH = Lazily("^[DdkM]{1,2}[_s]?[bF_][bF]?[Dd][+s]*$")
_SO_ENDS = Lazily("^[Isb]{0,3}d{1,2}[s+]*$")
"""Has the end that was taken for one to come: "tonight, then | that's the lot"."""
_SET_ANEW = Lazily("^[FO]?Tk?[+s]*$")
"""Has but the new day: 改期了，定在21号演."""
_AHEAD = Lazily("[TFj]")
_AT_OTHERS = frozenset(("lies with others", "at others"))
_COMES_BACK = Lazily("^[Fb_s&I]{0,4}[ed]?[Fbs_dD]{0,2}T")
_THEY = frozenset(("他们", "她们", "他", "她", "人家", "那边", "他们那边"))
_BACK = ("back", "return")


def joined(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses with "then it's done" joined to what must come first."""
    kept: list[Clause] = []
    for clause in clauses:
        reread(kept, clause)
        if kept:
            if _appended(kept[-1], clause):
                continue
            dated_then(kept[-1], clause)
        kept.append(clause)
    return kept


def _appended(before: Clause, clause: Clause) -> bool:
    """Append a clause to the one before it where they say but one thing together."""
    if not before.tokens or not clause.tokens:
        return False
    if _no_without(before, clause):
        head = before.draft.find("=") + 1
        before.tokens[head] = replace(before.tokens[head], concept="5")
        clause.tokens[0] = replace(clause.tokens[0], concept="s")
    elif _held_by(before, clause):
        before.tokens.append(replace(clause.tokens[0], text="because", concept="B"))
    elif _yes_or_no(before, clause):
        before.tokens.append(replace(clause.tokens[0], text=":", concept="="))
    elif before.sentence != clause.sentence or not (
        _ends(before, clause) or _moved_to(before, clause)
    ):
        return False
    before.tokens += clause.tokens
    return True


def _no_without(before: Clause, clause: Clause) -> bool:
    """Whether the one is missing for the other: "no forklift, no archive move"."""
    behind_head = before.tokens[before.draft.find("=") + 1 :]
    return (
        bool(behind_head)
        and behind_head[0].text == clause.tokens[0].text == "no"
        and before.sentence == clause.sentence
        and _NOTHING.match(before.draft) is not None
        and _NO_WORK.match(clause.draft) is not None
    )


def _held_by(before: Clause, clause: Clause) -> bool:
    """Whether but the name of a cause follows: "on hold, weather"."""
    held = before.tokens[-1]
    if held.concept != "K" or not held.text.isascii():
        return False
    near = clause.opener in _ASIDES and before.line == clause.line
    named = near and _THING.match(clause.draft) is not None
    return named and _COURTESIES.isdisjoint(token.text for token in clause.tokens)


def _yes_or_no(before: Clause, clause: Clause) -> bool:
    """Whether "range - yes" answers for what stands before the dash."""
    if clause.opener != "-" or clause.draft not in ("q", "N"):
        return False
    named = all(token.hints or token.concept == "_" for token in before.tokens)
    return named and any(token.hints for token in before.tokens)


def _moved_to(before: Clause, clause: Clause) -> bool:
    """Whether the new day follows: "the cleanup has slipped, Wednesday now"."""
    tape = before.draft
    moved = "O" in tape and not set("TKWX") & set(tape)
    if not moved:
        return False
    set_anew = clause.tokens[0].text.startswith(("定", "改", "安排"))
    return BARE_DAY.match(clause.draft) is not None or (
        set_anew and _SET_ANEW.match(clause.draft) is not None
    )


def _ends(before: Clause, clause: Clause) -> bool:
    """Whether the end follows what must come first: "rinse it, then it's done"."""
    tape = clause.draft
    then = clause.tokens[0].text in THEN and _ENDS.match(tape) is not None
    joined = clause.opener == "and" or with_that(before)
    so = joined and _SO_ENDS.match(tape) is not None
    if not (then or so or _ENDS_WITH.match(tape)):
        return False
    said = before.draft
    if not _AHEAD.search(said) or set("XK") & set(said):
        return False
    if set("DE") & set(said) and not (then and _to_come(before)):
        return False
    return not _other_name(before, clause)


def _to_come(clause: Clause) -> bool:
    """Whether what is done is still ahead: "it gets signed next Wednesday"."""
    gets = any(token.text in ("gets", "get") for token in clause.tokens)
    return gets or "F" in clause.draft or any(map(surely_ahead, clause.tokens))


def _other_name(before: Clause, clause: Clause) -> bool:
    """Whether a clause names another action: "needs a week, books are done"."""
    named = {n for token in before.tokens for n in token.hints}
    here = {n for token in clause.tokens for n in token.hints}
    pointed = any(isinstance(token.data, Ref) for token in clause.tokens)
    return pointed or bool(here and not named & here)


def handed_over(said: Sequence[Said]) -> None:
    """Take "with the translator, back on Thursday" for work that goes on."""
    for one, following in neighbours(said):
        lies = [event for event in one.events if _lies_with_others(event)]
        if lies and _comes_back(following.clause):
            one.events = [
                event._replace(status=Status.IN_PROGRESS, rule="comes back")
                for event in lies
            ]


def named_before(said: Sequence[Said]) -> None:
    """Take 他们 of 图送审图中心了，等他们 for those who were named right before."""
    for one, following in neighbours(said):
        named = "blocker" in [event.slot for event in following.events]
        if not named:
            continue
        who = [t for t in one.clause.tokens if t.concept == "o" and not t.hints]
        last = [token for token in following.clause.tokens if token.text in _THEY]
        if not who or not last:
            continue
        following.events = [
            event._replace(start=who[-1].start, end=who[-1].end)
            if event.slot == "blocker"
            and (event.start, event.end) == (last[-1].start, last[-1].end)
            else event
            for event in following.events
        ]


def _lies_with_others(event: Event) -> bool:
    return event.status is Status.BLOCKED and event.rule in _AT_OTHERS


def _comes_back(clause: Clause) -> bool:
    """Whether it is said when the work comes back, or is done: "back on Thursday"."""
    tape = clause.draft
    if not _COMES_BACK.match(tape):
        return False
    return bool(set("dDF") & set(tape)) or any(
        word in token.text for token in clause.tokens for word in _BACK
    )
