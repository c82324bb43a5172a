"""The status that one clause tells: "done", "not before Monday", 停水好了."""

from bot.plans.progress import Status
from bot.reading.en import context as context_en
from bot.reading.en import noise as noise_en
from bot.reading.en.context import REFUSALS
from bot.reading.en.effects import GOING_AGAIN
from bot.reading.en.second_thoughts import FOR_GOOD, WONT
from bot.reading.find.not_quite import (
    again_and_again,
    at_such_times,
    by_others,
    by_today,
    denied_twice,
    first_of_many,
    for_review,
    of_other_object,
    only_part,
    partly,
    reviewed,
    runs,
    still_on,
    tells_how,
    unnamed,
)
from bot.reading.find.status_rules import (
    FREED,
    HELD,
    ITEM_DONE,
    NO_NEWS,
    NOT_AT_ALL,
    NOT_BY_THEN,
    NOT_THAT,
    REVIEWED,
    STILL_ON,
    THROUGH,
    WAS_HELD,
    WORKS_AGAIN,
    matches,
)
from bot.reading.find.steps import is_step
from bot.reading.find.trials import is_trial
from bot.reading.lazily import Lazily
from bot.reading.rule import Event, Rule
from bot.reading.spans.amount import Amount
from bot.reading.split.clause import Clause
from bot.reading.words import words
from bot.reading.zh import noise as noise_zh
from bot.reading.zh.working import WORKS

_OF_PART = Lazily("^[&!]?M+[_kR][_kR]?[pjsahb&]{0,3}D|^[&!]?M+[pjsahb]{0,2}D_{1,2}$")
_ONCE_THAT = Lazily("[&!s]?C[^IDEC]{1,5}[DE][s+]*$")
"""A condition and no more: "when dark mode is in"."""
OF_WHAT = -1
"""The rank of "done" that is said of a thing of which nobody knows what it is."""
_CHASED = words(context_en.CHASED) | {"begged", "wrote"}
_WHENEVER = frozenset(("when", "whenever", "while"))
_TICK = "✅"
_CALLS = frozenset(("call", "consider", "count", "mark", "regard", "treat", "say"))
_ENDS = frozenset(("done", "finished", "complete", "completed", "closed", "settled"))
_NEAR = 5
_UNTIL = frozenset(
    ("not before", "not until", "until", "till", "only once", "only after")
)
_UNLESS = frozenset(("unless", "if", "until", "till", "without", "in case"))
"""Words of conditions under which work would be dropped."""
_TO_BE = ("要", "该", "得", "需要", "需")
_OTHER_OBJECT = Lazily("D_{1,4}\\+$")
_THERE_IS = frozenset(("有", "有个", "有位", "有人", "有的", "有些"))
"""Words before those who are none of us."""
_TURNS = ("遍", "趟")
_TO_COME = Lazily("[TF][_sF]{0,3}$|F[_sba]{1,3}$")
"""Stands before what will be over but then: 明天恢复."""
_REACHES = frozenset(("走到", "推进到", "进行到", "进展到", "办到", "跑到", "进入"))
_BARE_OK = frozenset("Ys_+&y1")
_DENIED = frozenset("HN")
_GOING_AGAIN = words(GOING_AGAIN)
_WORKS = Lazily(WORKS)
_WONT = words(f"{REFUSALS}|{WONT}|{FOR_GOOD}|after|no")
_DENIES = words("not|no|won't|wont|don't|dont|aren't|isn't|against|longer|never")
"""Words that with the verb of a title tell that it is not to be done."""
_OKS = words(noise_en.OKS, noise_zh.OKS)
_NO_NEWS = words(noise_zh.NO_NEWS)
_RESUMES = ("恢复", "复课", "复工", "重启", "续上")


def status(clause: Clause, tape: str, text: str) -> list[Event]:
    """Return the status that a clause tells, and whether trouble is over."""
    polite = _BARE_OK.issuperset(tape) and clause.tokens[0].text in _OKS
    if (tape[0] == "B" and "O" not in tape) or (polite and clause.opener != "-"):
        return []
    freed = _freed(clause, tape)
    if freed is not None and freed.rule == WAS_HELD.name:
        return [freed]
    events = [] if freed is None else [freed]
    for rule, found in matches(tape):
        if _left_out(rule, clause, tape, found.span()):
            continue
        if rule.name == "dropped" and only_part(clause, tape, found.end()):
            if "G" in tape[found.end() :]:
                continue  # 有一家黄了一家在谈合同
            return events
        if rule.name == "goes well" and runs(clause, found.start()):
            return [*events, _event(clause, WORKS_AGAIN, found.span(), slot="freed")]
        return [*events, _told(clause, tape, rule, found.span(), text)]
    return events


def _freed(clause: Clause, tape: str) -> Event | None:
    """Return that trouble is over: "no longer blocked", 停水好了."""
    found = FREED.search(tape)
    if found is None or denied_twice(clause, found.end()):
        return None
    if "f" in found[0] and _TO_COME.search(tape[: found.end() - 1]):
        return None
    rule = WAS_HELD
    if "f" in found[0] and clause.tokens[found.end() - 1].text not in _GOING_AGAIN:
        named = "_" not in tape or clause.named
        named = named and not _of_a_thing(clause, found.end() - 1)
        rule = THROUGH if named and THROUGH.search(tape) else FREED
    if rule is FREED and _WORKS.search(clause.tokens[found.start()].text):
        rule = FREED if _of_some(clause, found.end()) else WORKS_AGAIN
    if rule is FREED and clause.chinese and _of_half(clause, found.end()):
        return None  # 到了一半
    event = _event(clause, rule, found.span(), slot="freed")
    return event._replace(status=Status.IN_PROGRESS)


def _of_a_thing(clause: Clause, place: int) -> bool:
    """Whether what a title does not name is there again: 英语课恢复了."""
    before = clause.tokens[max(0, place - 1)]
    again = clause.tokens[place].text.startswith(_RESUMES)
    return again and before.concept == "_" and not before.hints


def _of_half(clause: Clause, end: int) -> bool:
    """Whether but a share of what was waited for is there: 到了三分之一."""
    return any(one.concept == "%" for one in clause.tokens[end : end + 1])


def _of_some(clause: Clause, end: int) -> bool:
    """Whether but some of it works again: 管道通了一段."""
    after = clause.tokens[end : end + 2]
    counted = bool(after) and after[0].concept in "#A%"
    signs = "".join([token.text for token in after])
    return counted or signs.startswith(("一段", "一半", "一部分", "几", "两", "部分"))


def _left_out(rule: Rule, clause: Clause, tape: str, span: tuple[int, int]) -> bool:
    """Whether a word of the clause speaks against a rule: a "not", a request."""
    of_times = rule.name == "done once something comes" and at_such_times(clause, tape)
    denied = rule.weak and not _DENIED.isdisjoint(tape)
    denied = denied or of_times
    denied = denied or (rule is NOT_THAT and not clause.chinese)
    if denied or (rule.name == "waits" and _of_strangers(clause, span[0])):
        return True
    if rule.name == "dropped":
        before = clause.tokens[: span[0]]
        ticked = bool(before) and before[-1].text == _TICK  # "✅ binned, labelled"
        return ticked or any(one.text in _UNLESS and not one.hints for one in before)
    if rule.status is Status.DONE and (
        _after_until(clause, tape, span)
        or _of_then(clause, tape, span)
        or _but_chased(clause)
    ):
        return True
    if rule.status is Status.DONE and _ONCE_THAT.match(tape):
        return clause.tokens[0].text.isascii()
    if rule.name in ("doing that", "will be done"):
        called = not rule.weak and _is_called_done(clause, span)
        return called or (clause.foreign if rule.weak else _qualifies(clause, tape))
    to_all = clause.tokens[span[0]].text.endswith(" all")  # "went to all 400 customers"
    how = to_all or tells_how(clause, tape, span) or _gone_through(clause, tape, span)
    return rule.name == "did some" and how


def _gone_through(clause: Clause, tape: str, span: tuple[int, int]) -> bool:
    """Whether it was gone through once, and nothing was counted: 跑过一遍了."""
    place = tape.find("#", *span)
    after = clause.tokens[place + 1 : place + 2]
    once = place >= 0 and clause.tokens[place].text == "一" and bool(after)
    return once and after[0].text.startswith(_TURNS)


def _of_strangers(clause: Clause, place: int) -> bool:
    """Whether it is none of us who waited: 上周有大爷等了快一个钟头."""
    after = clause.tokens[place + 1 : place + 2]
    long = bool(after) and after[0].text == "了"
    return long and any(token.text in _THERE_IS for token in clause.tokens[:place])


def _qualifies(clause: Clause, tape: str) -> bool:
    """Whether "will" but qualifies a thing that is done: 要改签的那张也办完."""
    words = [token.text for token in clause.tokens]
    if tape[:1] != "F" or words[0] not in _TO_BE or "的" not in words:
        return False
    behind = words[words.index("的") + 1 :]
    return bool({"也", "都", "全"} & set(behind)) and "D" in tape[-2:]


def _is_called_done(clause: Clause, span: tuple[int, int]) -> bool:
    """Whether one says that it counts as done: "I'd call the audit done"."""
    said = [token.text for token in clause.tokens[span[0] : span[1]]]
    calls = len(said) > 1 and said[1] in _CALLS
    return calls and said[-1].rpartition(" ")[2] in _ENDS


def _after_until(clause: Clause, tape: str, span: tuple[int, int]) -> bool:
    """Whether "done" stands behind "not before": "not before the floor has cured"."""
    end = max(tape.rfind(one, *span) for one in "DE")
    before = clause.tokens[: max(0, end)]
    untils = (n for n, one in enumerate(before) if one.text in _UNTIL and not one.hints)
    first = next(untils, None)
    return first is not None and not set("DEdk") & set(tape[:first])


def _held_until(clause: Clause, tape: str) -> bool:
    """Whether work is held until a day: "hands off until August"."""
    return "K" in tape and any(
        token.concept == "T" and token.text.startswith(("until ", "till "))
        for token in clause.tokens
    )


def _but_chased(clause: Clause) -> bool:
    """Whether but that one asked is told: "Rang, emailed, begged."."""
    return all(one.text in _CHASED and not one.hints for one in clause.tokens)


def _of_then(clause: Clause, tape: str, span: tuple[int, int]) -> bool:
    """Whether "done" is of when something is: "lets us in when the cows are out"."""
    end = max(tape.rfind(one, *span) for one in "DE")
    near = clause.tokens[max(1, end - _NEAR) : max(1, end)]
    return any(one.text in _WHENEVER and not one.hints for one in near)


def _told(
    clause: Clause, tape: str, rule: Rule, span: tuple[int, int], text: str
) -> Event:
    """Return what a rule tells here."""
    if rule.name == "no progress" and clause.tokens[span[0]].text in _NO_NEWS:
        rule = NO_NEWS
    if rule.status is Status.DONE:
        return _done(clause, tape, rule, span, text)
    if rule is NOT_BY_THEN and _held_until(clause, tape):
        rule = HELD
    if rule.name == "dropped" and _refuses(clause.tokens[span[0]].text):
        rule = NOT_AT_ALL
    if rule.name == "held" and by_today(clause, tape, span[0]):
        rule = NOT_BY_THEN
    if rule.name == "going on" and still_on(clause, span):
        rule = REVIEWED if reviewed(clause, span) else STILL_ON
    event = _event(clause, rule, span, slot="status" if rule.status else "moved")
    polite = rule.name == "goes well" and clause.tokens[span[0]].text in _OKS
    return event._replace(sure=False) if polite else event


def _refuses(said: str) -> bool:
    """Whether words tell that something is not to be done: "decided not to"."""
    return said in _WONT or not _DENIES.isdisjoint(said.split())


def _done(
    clause: Clause, tape: str, rule: Rule, span: tuple[int, int], text: str
) -> Event:
    """Return what "done" tells, where it may be but of a part, or of others."""
    other = rule.name == "done that" and of_other_object(clause, tape)
    if clause.foreign or other or is_step(clause):
        item = _event(clause, ITEM_DONE, span, slot="status")
        return item if is_step(clause) else item._replace(rank=OF_WHAT)
    if by_others(clause, tape):
        return _event(clause, FREED, span, slot="freed")
    if is_trial(clause):
        return _event(clause, ITEM_DONE, span, slot="status")
    event = _event(clause, rule, span, slot="status")
    last = clause.tokens[min(span[1], len(clause.tokens)) - 1]
    part = rule.name in ("done", "done that") and partly(clause, tape)
    some = for_review(clause, text, last.end) or first_of_many(clause, text, last.end)
    if again_and_again(clause, text, last.end):
        return _event(clause, STILL_ON, span, slot="status")
    if part or some or _at_a_stage(clause, span[0]):
        event = event._replace(status=Status.IN_PROGRESS, weak=event.weak and not part)
    of_other = _OTHER_OBJECT.search(tape) is not None and unnamed(clause)
    if of_other or _OF_PART.match(tape):
        event = event._replace(weak=True)
    return event


def _at_a_stage(clause: Clause, place: int) -> bool:
    """Whether an end is but the stage that was reached: 流程走到付款了."""
    before = clause.tokens[max(0, place - 2) : place]
    return any(one.text in _REACHES for one in before)


def of_whole(clause: Clause, rule: Rule) -> Event:
    """Return what a rule tells of which all words of a clause are the sign."""
    return _event(clause, rule, (0, len(clause.tokens)), slot="status")


def _event(clause: Clause, rule: Rule, span: tuple[int, int], *, slot: str) -> Event:
    last = max(span[0], min(span[1], len(clause.tokens)) - 1)
    return Event(
        slot=slot,
        rule=rule.name,
        start=clause.tokens[span[0]].start,
        end=clause.tokens[last].end,
        status=rule.status,
        number=_counted(clause) if rule.name == "did some" else None,
        weak=rule.weak,
        mild=rule.mild,
        sure=rule.sure,
    )


def _counted(clause: Clause) -> float | None:
    amounts = [t.data for t in clause.tokens if isinstance(t.data, Amount)]
    return amounts[0].count if amounts else None
