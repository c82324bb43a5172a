"""What one clause says: its status, shares, dates, readings, blockers, help."""

from datetime import date

from bot.plans.progress import Status
from bot.reading.amounts import Amount
from bot.reading.answers import of_the_answer
from bot.reading.blockers import aside, named_in_field, waits_for
from bot.reading.discovered import discovered
from bot.reading.due_rules import finishing_day
from bot.reading.en import context as context_en
from bot.reading.en import noise as noise_en
from bot.reading.forms import Part
from bot.reading.lazily import Lazily
from bot.reading.places import place_reached
from bot.reading.rule import Event, Rule, compiled
from bot.reading.shares import shares
from bot.reading.silence import help_asked_in, says_nothing
from bot.reading.split import Clause
from bot.reading.status_rules import (
    FREED,
    ITEM_DONE,
    NO_NEWS,
    NOT_BY_THEN,
    REVIEWED,
    STILL_ON,
    THROUGH,
    WAS_HELD,
    WORKS_AGAIN,
    YES,
    matches,
)
from bot.reading.steps import is_step
from bot.reading.tense import dated
from bot.reading.words import words
from bot.reading.zh import noise as noise_zh
from bot.reading.zh.working import OF_PROGRESS, RUNS, WORKS

_FULL = 100
_YES = frozenset(("yes", "yep", "yup", "yeah", "aye"))
_NOT_ASKING = ("cannot", "needs others")
_ASKED_FOR = ("just started", "will start", "in review", "will be done")
"""What may be asked of others: "could you look at it"."""
_AT_LAST = ("finally", "at last", "at long last", "终于", "总算")
_DENIALS = frozenset("不没无")
_GOES_ON = ("going on", "still going on")
"""What the field of blockers may tell of the work itself: "still negotiating"."""
_UNTOUCHED = ("not started", "untouched")
"""What a plan for next week may still tell: "start on the letters (not started)"."""
_CARRIES_ON = words(noise_zh.CARRIES_ON)
_OF_PART = Lazily("^[&!]?M+[_kR][_kR]?[pjsahb&]{0,3}D|^[&!]?M+[pjsahb]{0,2}D_{1,2}$")
_OTHER_OBJECT = Lazily("D_{1,4}\\+$")
_THEIRS = Lazily("^[&!]?[_o]{1,3}s[DE]")
_DETERMINERS = words(context_en.DETERMINERS) - words(context_en.ITSELF)
_ITSELF = words(context_en.ITSELF, context_en.AROUND)
_BARE_OK = set("Ys_+&y1")
_LASTING = words(context_en.LASTING)
_WORKS = Lazily(WORKS)
_AS_IT_SHOULD = words(RUNS)
_PROGRESS = words(OF_PROGRESS)
_OKS = words(noise_en.OKS, noise_zh.OKS)
_ASKS = words(noise_zh.ASKS)
_NO_NEWS = words(noise_zh.NO_NEWS)
_WHOLE = words(noise_en.WHOLE, noise_zh.WHOLE)
_PARTS = words(noise_en.PARTS, noise_zh.PARTS)


def find(clause: Clause, text: str, today: date, part: Part = Part.ANY) -> list[Event]:  # noqa: PLR0911 - one way out for each case
    """Return the events of a clause, none where it only asks or puts off."""
    tape = _going(clause, dated(clause, today))
    if not tape or clause.quoted or of_the_answer(clause, tape, text):
        return []
    if part is Part.NOTHING:
        return _planned(clause, tape, text, today)
    help_asked = help_asked_in(clause, tape, text)
    asked = clause.asked or clause.tokens[-1].text in _ASKS
    if asked and not help_asked:
        return []
    if says_nothing(clause, tape):
        return help_asked
    if part is Part.HELP and not help_asked:
        return [Event(slot="help", rule="field", start=clause.start, end=clause.end)]
    if part is Part.BLOCKER:
        return _beside_blocker(clause, tape, text, today) or named_in_field(clause)
    if part is Part.DUE:
        return finishing_day(clause, tape, text, today, labelled=True)
    events = list(help_asked)
    events += _status(clause, tape)
    if help_asked:
        left_out = _not_asked(tape)
        events = [event for event in events if event.rule not in left_out]
    events += shares(clause, tape, text)
    events += finishing_day(clause, tape, text, today)
    if not any(event.rule == WAS_HELD.name for event in events):
        events += [
            one
            for one in waits_for(clause, tape, text)
            if not help_asked or one.rule not in _NOT_ASKING
        ]
    return _with_aside(clause, events, text)


def _planned(clause: Clause, tape: str, text: str, today: date) -> list[Event]:
    """Return what a plan for next week tells of now: 继续准备, 手册23号定稿."""
    told = _status(clause, tape)
    if clause.tokens[0].text < "\u3400":
        return [event for event in told if event.rule in _UNTOUCHED]
    if "T" in tape and set("dD") & set(tape):
        days = finishing_day(clause, tape, text, today)
        return [*told, *days] if days else []
    goes_on = _CARRIES_ON & {token.text for token in clause.tokens}
    kept = (*_UNTOUCHED, *_GOES_ON) if goes_on else _UNTOUCHED
    return [event for event in told if event.rule in kept]


def _with_aside(clause: Clause, events: list[Event], text: str) -> list[Event]:
    """Return events with what else a clause tells that no rule knows."""
    if any(event.slot == "blocker" for event in events):
        return events
    found_out = discovered(clause, text)
    if found_out:
        return [*events, *found_out]
    reached = [] if events else place_reached(clause)
    if reached:
        return reached
    rule = _of_whole(clause, text)
    if not events and rule is not None:
        return [
            _event(clause, rule, (0, len(clause.tokens)), rule.status, slot="status")
        ]
    return [*events, *aside(clause, silent=not events)]


def _of_whole(clause: Clause, text: str) -> Rule | None:
    """Return the rule of a step on the way, and of a reply that is but a "yes"."""
    if is_step(clause):
        return ITEM_DONE
    return YES if text.strip(" .!\n") in _YES else None


def _not_asked(tape: str) -> tuple[str, ...]:
    """Return the rules that tell nothing in a request: 请领导拍板."""
    wanted = "h" not in tape and 0 <= tape.find("H") < tape.find("D")
    left_out = (*_NOT_ASKING, "done") if wanted else _NOT_ASKING
    return left_out if "T" in tape else (*left_out, *_ASKED_FOR)


def _beside_blocker(clause: Clause, tape: str, text: str, today: date) -> list[Event]:
    """Return what the field of blockers tells of the work: "still on it, 20 March"."""
    told = _status(clause, tape)
    going = [event for event in told if event.rule in _GOES_ON]
    planned = "T" in tape and set("dDF") & set(tape)
    days = finishing_day(clause, tape, text, today) if planned else []
    return going or ([*told, *days] if days else [])


def _status(clause: Clause, tape: str) -> list[Event]:
    polite = set(tape) <= _BARE_OK and clause.tokens[0].text in _OKS
    if (tape[0] == "B" and "O" not in tape) or (polite and clause.opener != "-"):
        return []
    events = []
    freed = FREED.search(tape)
    if freed and not _denied_twice(clause, freed.end()):
        going = Status.IN_PROGRESS
        named = "_" not in tape or any(token.hints for token in clause.tokens)
        rule = THROUGH if named and THROUGH.search(tape) else FREED
        rule = rule if "f" in freed[0] else WAS_HELD
        if rule is FREED and _WORKS.search(clause.tokens[freed.start()].text):
            rule = WORKS_AGAIN
        events.append(_event(clause, rule, freed.span(), going, slot="freed"))
        if "f" not in freed[0]:
            return events
    for rule, found in matches(tape):
        if _overruled(rule, tape) or (rule.name == "doing that" and clause.foreign):
            continue
        if rule.name == "did some" and _how(clause, tape, found.span()):
            continue
        if rule.name == "dropped" and _only_part(clause, tape, found.end()):
            return events
        if rule.name == "goes well" and _runs(clause, found.start()):
            going = Status.IN_PROGRESS
            return [
                *events,
                _event(clause, WORKS_AGAIN, found.span(), going, slot="freed"),
            ]
        return [*events, _told(clause, tape, rule, found.span())]
    return events


def _runs(clause: Clause, place: int) -> bool:
    """Whether a thing runs as it should, 排水正常, and not the work: 进度正常."""
    said = {token.text for token in clause.tokens}
    others = "r" in clause.tape or place == 0 or bool(said & _PROGRESS)
    return clause.tokens[place].text in _AS_IT_SHOULD and not others


def _denied_twice(clause: Clause, end: int) -> bool:
    """Whether 没进场做不了 tells of a standstill, and not that it is over."""
    said = clause.tokens[min(end, len(clause.tokens)) - 1].text
    return clause.tape[end - 1] == "K" and bool(_DENIALS & set(said))


def _how(clause: Clause, tape: str, span: tuple[int, int]) -> bool:
    """Whether a number but tells how it was done: "got it done in two evenings"."""
    place = tape.find("#", *span)
    return place > 0 and clause.tokens[place - 1].text in _LASTING


def _going(clause: Clause, tape: str) -> str:
    """Read "finishing it off" as going on, where no day and no "will" stands by."""
    if "d" not in tape or set("FTjtUCNKcWDH") & set(tape):
        return tape
    place = tape.find("d")
    word = clause.tokens[place].text.partition(" ")[0]
    goes_on = word.endswith("ing") and not tape[:place].strip("&!IbsM_")
    return f"{tape[:place]}G{tape[place + 1 :]}" if goes_on else tape


def _told(clause: Clause, tape: str, rule: Rule, span: tuple[int, int]) -> Event:
    """Return what a rule tells here, where "done" may be but a part, or theirs."""
    if rule.name == "no progress" and clause.tokens[span[0]].text in _NO_NEWS:
        rule = NO_NEWS
    if rule.status is not Status.DONE:
        slot = "status" if rule.status else "moved"
        if rule.name == "held" and _by_today(clause, tape, span[0]):
            rule = NOT_BY_THEN
        if rule.name == "going on" and _still(clause, span):
            rule = REVIEWED if _reviewed(clause, span) else STILL_ON
        polite = rule.name == "goes well" and clause.tokens[span[0]].text in _OKS
        event = _event(clause, rule, span, rule.status, slot=slot)
        return event._replace(sure=event.sure and not polite)
    other = rule.name == "done that" and _other_object(clause, tape)
    if clause.foreign or other or is_step(clause):
        return _event(clause, ITEM_DONE, span, ITEM_DONE.status, slot="status")
    if _theirs(clause, tape):
        return _event(clause, FREED, span, FREED.status, slot="freed")
    partly = rule.name == "done" and _partly(clause, tape)
    status = Status.IN_PROGRESS if partly else rule.status
    event = _event(clause, rule, span, status, slot="status")
    of_other = _OTHER_OBJECT.search(tape) is not None and _unnamed(clause)
    weak = event.weak or of_other or _OF_PART.match(tape) is not None
    return event._replace(weak=weak)


_NOT_OVER = ("还", "仍", "正", "在审", "在批", "在改", "在修", "在补", "在重", "改着")


def _unnamed(clause: Clause) -> bool:
    """Whether a clause, a Chinese one, has no word of a title."""
    chinese = clause.tokens[0].text >= "\u3400"
    return chinese and not any(token.hints for token in clause.tokens)


def _by_today(clause: Clause, tape: str, place: int) -> bool:
    """Whether but this day or month is too soon: "can't finish this week"."""
    ends = clause.tokens[place].text.endswith(("finish", "complete", "finished"))
    return ends and "j" in tape[place : place + 4]


def _reviewed(clause: Clause, span: tuple[int, int]) -> bool:
    """Whether others look at it: 还在审."""
    return bool(set("审批签") & set(clause.tokens[span[0]].text))


def _still(clause: Clause, span: tuple[int, int]) -> bool:
    """Whether 还在写 tells that a part is not done."""
    said = clause.tokens[span[0]].text
    return said.startswith(_NOT_OVER) or said.endswith("中")


def _other_object(clause: Clause, tape: str) -> bool:
    """Whether an act has another object than the work: "bought the paint"."""
    place = tape.find("E")
    if place < 0 or any(token.hints for token in clause.tokens):
        return False
    rest = [t for t in clause.tokens[place + 1 :] if t.text not in _DETERMINERS]
    return bool(rest) and rest[0].concept == "_" and rest[0].text not in _ITSELF


def _overruled(rule: Rule, tape: str) -> bool:
    """Whether a "not" or a request in the clause speaks against a rule."""
    return rule.weak and bool({"H", "N"} & set(tape))


def _theirs(clause: Clause, tape: str) -> bool:
    """Whether others finished something at last: "IT finally fixed the access"."""
    return _THEIRS.match(tape) is not None and any(
        token.text in _AT_LAST for token in clause.tokens
    )


def _only_part(clause: Clause, tape: str, place: int) -> bool:
    """Whether but a part was dropped: "we cut the appendix", 砍掉了附录."""
    chinese = clause.tokens[0].text >= "\u3400"
    if chinese and tape[place : place + 1] == "#" and "N" not in tape:
        return True  # 取消了两场
    rest = compiled("[_+Ih]{0,2}(?:_|k)").match(tape, place)
    if rest is None or "M" in tape[place:] or "N" in tape:
        return False
    first, part = clause.tokens[place - 1].text, clause.tokens[place].text
    object_follows = first.endswith("了") and first[0] != "不"  # 不买了朋友送
    if object_follows and len(part) > 1 and part not in _WHOLE:
        return True
    if "M" in tape[:place] and compiled("_{1,4}\\+$").match(tape, place):
        return True  # 目录不做法语版了
    words = [token.text for token in clause.tokens[place : place + 3]]
    return not set(words) & _WHOLE and words[0] in _PARTS


def _partly(clause: Clause, tape: str) -> bool:
    """Whether "done" stands beside a share of something: rolled out to 25% of users."""
    found = compiled("D[_s]{0,2}%|%[_sM]{0,3}D").search(tape)
    if not found:
        return False
    amounts = [token.data for token in clause.tokens[slice(*found.span())]]
    return any(isinstance(a, Amount) and (a.percent or 0) < _FULL for a in amounts)


def _counted(clause: Clause) -> float | None:
    amounts = [t.data for t in clause.tokens if isinstance(t.data, Amount)]
    return amounts[0].count if amounts else None


def _event(
    clause: Clause,
    rule: Rule,
    span: tuple[int, int],
    status: Status | None,
    *,
    slot: str,
) -> Event:
    last = max(span[0], min(span[1], len(clause.tokens)) - 1)
    return Event(
        slot=slot,
        rule=rule.name,
        start=clause.tokens[span[0]].start,
        end=clause.tokens[last].end,
        status=status,
        number=_counted(clause) if rule.name == "did some" else None,
        weak=rule.weak,
        mild=rule.mild,
        sure=rule.sure,
    )
