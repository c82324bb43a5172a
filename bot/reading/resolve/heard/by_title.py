"""What the title of an action makes of what a clause tells: its end, or but a step."""

from dataclasses import replace

from bot.plans.progress import Metric, Status
from bot.reading.assign.by_verb import ANY, verbs
from bot.reading.find.effects import brought_about, found_the_fault
from bot.reading.find.purpose import is_day_of_purpose
from bot.reading.find.steps import is_first_step, is_one_of_many, is_some_of_them
from bot.reading.find.title_steps import but_arrived, has_come, is_agreed, leads_to
from bot.reading.find.title_things import (
    needs_things,
    of_a_needed_thing,
    of_a_part,
    opens_with_thing,
)
from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.resolve.heard.parts import nothing_left, of_part
from bot.reading.resolve.heard.spoken import ENDED, Spoken
from bot.reading.rule import Event
from bot.reading.spans.amount import Amount
from bot.reading.split.said import Said

_OPENS = frozenset(".。;!\n")
_THING_DONE = Lazily("^[&!s]?[_k]{1,4}[sh]?D[+s]*$")
_OBJECT_DONE = Lazily(r"^[&!]?M{1,3}[hs]?(?:k\+|D)_s?$")
_THING_GOT = Lazily("^[_k][kd]\\+$")
_UNTOUCHED = ("untouched", "not started")
_THING_GOES = Lazily("^[&!]?_{2,3}dT")
_LAST = frozenset(("last", "final", "ones", "other", "remaining"))
_OF_ALL_WORK = (
    "任务",
    "事情",
    "工作",
    "活",
    "事",
    "项目",
    "全员",
    "所有",
    "全体",
    "大家",
    "这",
    "那",
    "该",
)
_ENDING = frozenset("审批过签领收验用通交发送关付打转汇结清")
"""Verbs of what ends work, whatever its thing: HR审过了."""
_OF_EXAMS = Lazily("考|证|资格|培训|复审|职称|驾照|执照|上岗")
_EXAM_THEN = Lazily("^[&!sM]*T9[+s]*$")
"""A day of a step, not of what takes one's time: 29号考试."""
_NOT_ALL = frozenset("#%ANLWFTCR95o")
"""Concepts beside which a thing that came is not yet all that was asked for."""


def spoken_of(said: Said, action: OpenAction) -> Spoken:
    """Return a clause as it is heard of an action, whose title tells what is done.

    "It prints again" ends "Repair the printer"; "letters printed" but begins
    "Send the letters".
    """
    events = brought_about(said.clause, said.events, action.title)
    if found_the_fault(said.clause, action.title):
        events = [one for one in events if one.slot != "blocker"]
    if is_day_of_purpose(said.clause, action.title):
        events = [one for one in events if one.slot != "due" and not one.weak]
    if action.status is Status.IN_PROGRESS and _lies_since(said):
        events = [_as_idle(one) if one.rule in _UNTOUCHED else one for one in events]
    if action.metric and _means_of_it(said):
        events = [one for one in events if one.slot != "due"]
    events = _with_arrivals(said, events, action.title)
    if said.clause.chinese:
        events = _without_ends_of_steps(said, events, action.title)
    ends = [one for one in events if _ends(said, one)]
    if ends and _begins(said, action):
        events = [_as_step(said, one) if one in ends else one for one in events]
    elif said.clause.chinese and _of_other_thing(said, action.title):
        events = [_as_item(one) if _ends(said, one) else one for one in events]
    if said.clause.chinese:
        events = _with_own_thing(said, events, action.title)
    events = _with_end(said, events, action.title)
    shared = [event for event in events if event.slot == "percent"]
    counted = any(_is_of_metric(said, event, action.metric) for event in shared)
    if (
        shared
        and not counted
        and said.clause.chinese
        and leads_to(said.clause, action.title)
    ):
        events = [event for event in events if event.slot != "percent"]
    told = said if events is said.events else replace(said, events=events)
    return Spoken(told)


def _without_ends_of_steps(said: Said, events: list[Event], title: str) -> list[Event]:
    """Return events without the ends and the days of what but leads to the work.

    What names no action is of a step where it opens a sentence: 启动会开完了.
    """
    clause = said.clause
    thing = of_a_needed_thing(clause, title)
    part = of_a_part(clause, title)
    if part or (thing and (clause.named or clause.opener in _OPENS)):
        ends = [one for one in events if _ends(said, one) or one.rule == "came through"]
        events = [_as_step(said, one) if one in ends else one for one in events]
    about = thing and clause.named and opens_with_thing(clause, title)
    if part or about or (needs_things(title) and leads_to(clause, title)):
        events = [one for one in events if one.slot != "due"]
    return events


def _is_of_metric(said: Said, event: Event, metric: Metric | None) -> bool:
    """Whether a share is one of all that the action counts: 约到13个，二十个里."""
    if metric is None or metric.target is None:
        return False
    amounts = [one.data for one in said.clause.tokens if one.start == event.start]
    return any(
        isinstance(one, Amount) and one.total == metric.target for one in amounts
    )


def _lies_since(said: Said) -> bool:
    """Whether it is told since when nothing was done: "not touched since Monday"."""
    if "p" not in said.clause.tape:
        return False
    days = (one.text for one in said.clause.tokens if one.concept == "p")
    return any(day.startswith("since ") for day in days)


def _as_idle(event: Event) -> Event:
    """Return that nothing was begun as that nothing was done lately."""
    return event._replace(status=Status.IN_PROGRESS, rule="no progress", mild=True)


def _means_of_it(said: Said) -> bool:
    """Whether a day is of what should move a number: "the patch goes in tomorrow"."""
    clause = said.clause
    other = not said.explicit and not clause.chinese
    if _LAST & {token.text for token in clause.tokens}:
        return False  # "the last ones go out on Friday"
    return other and _THING_GOES.match(clause.tape) is not None


def _with_end(said: Said, events: list[Event], title: str) -> list[Event]:
    """Return events where "it has come" is the end of what a title asks for."""
    clause = said.clause
    for place, event in enumerate(events):
        if event.slot != "freed" or event.rule != "freed" or not clause.chinese:
            continue
        word = next((one for one in clause.tokens if one.end == event.end), None)
        if word is None:
            continue
        said_yes = is_agreed(word.text, title)
        if set(clause.tape) & (_NOT_ALL - {"o"} if said_yes else _NOT_ALL):
            continue
        if said_yes or has_come(word.text, clause, title):
            end = event._replace(slot="status", rule="done that", status=Status.DONE)
            return [*events[:place], end, *events[place + 1 :]]
    return events


def _with_arrivals(said: Said, events: list[Event], title: str) -> list[Event]:
    """Return events where what came is but what the work needs: 摄像头到了."""
    if not (said.clause.chinese and "f" in said.clause.tape):
        return events
    return [_as_arrived(said, one, title) for one in events]


def _as_arrived(said: Said, event: Event, title: str) -> Event:
    """Return what came as what work needs, where its title does not ask for it."""
    if event.rule != "came through":
        return event
    word = next((one.text for one in said.clause.tokens if one.end == event.end), "")
    arrived = but_arrived(word, title)
    return event._replace(rule="freed", weak=False) if arrived else event


def _ends(said: Said, event: Event) -> bool:
    """Whether the work ends by what an event tells, as far as one knows so far."""
    if said.clause.chinese:
        item = event.rule == "item done" and event.status is Status.DONE
        return item or event.rule in ENDED
    return event.status is Status.DONE or event.rule == "came through"


def _as_step(said: Said, event: Event) -> Event:
    """Return an end as that of but a step on the way."""
    going = event._replace(slot="status", status=Status.IN_PROGRESS)
    return going if said.clause.chinese else going._replace(rule="item done", weak=True)


def _as_item(event: Event) -> Event:
    """Return an end as that of something beside the work, which ends none of it."""
    return event._replace(status=Status.IN_PROGRESS, rule="item done", weak=True)


def _of_other_thing(said: Said, title: str) -> bool:
    """Whether other work than a title's is done to another thing: 地砖铺好了.

    It is of no title's word, and the verb is neither the title's nor one for any work.
    """
    clause = said.clause
    own = clause.tokens[-1].text not in ("晒", "哂", "住")
    if not said.mark and own and _OBJECT_DONE.match(clause.tape):
        acts = verbs(said)
        return bool(acts) and not acts & (ANY | _ENDING | set(title))
    if said.mark or _THING_DONE.match(clause.tape) is None:
        return False
    if any(token.hints or token.data for token in clause.tokens):
        return False
    if any(token.text.startswith(_OF_ALL_WORK) for token in clause.tokens):
        return False
    acts = verbs(said)
    return bool(acts) and not acts & (ANY | _ENDING | set(title))


def _with_own_thing(said: Said, events: list[Event], title: str) -> list[Event]:
    """Return events where what was got is what a title asks for, by a near name.

    保险买了 ends 购买意外险, though 保险 is mostly but needed for other work. So the
    exam of 29号考试 takes nobody's time where the title is of one.
    """
    tokens = said.clause.tokens
    exam = "考" in tokens[-1].text and _EXAM_THEN.match(said.clause.tape)
    if exam and _OF_EXAMS.search(title):
        return [one for one in events if one.rule != "own effort"]
    if nothing_left(said, title):
        ends = [one for one in events if one.slot == "status"]
        return [
            one._replace(rule="done", status=Status.DONE, mild=False) for one in ends
        ]
    bought = _THING_GOT.match(said.clause.tape) is not None
    if not bought or not (tokens[0].text[-1] in title and tokens[1].text[0] in title):
        return events
    return [
        one._replace(rule="done that", status=Status.DONE)
        if one.rule == "item done" and one.weak
        else one
        for one in events
    ]


def _begins(said: Said, action: OpenAction) -> bool:
    """Whether what is done is a first step or one of many: "first server trained"."""
    clause, title = said.clause, action.title
    if clause.chinese:
        return leads_to(clause, title) or of_part(said, title)
    return (
        is_first_step(clause, title)
        or is_one_of_many(clause, title, action.metric)
        or is_some_of_them(clause, title)
    )
