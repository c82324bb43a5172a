"""What is to be noted of an action, once all was heard that a reply says of it."""

from datetime import date

from bot.plans.progress import Status
from bot.reading.en.context import DROPPING
from bot.reading.find.discovered import FOUND_OUT
from bot.reading.find.status_rules import IDLE, NOT_AT_ALL
from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.rule import Event
from bot.reading.words import words
from bot.reading.zh.working import MENDS

_FULL = 100
_MENDING = (
    "维修",
    "检修",
    "抢修",
    "修复",
    "修理",
    "修缮",
    "抢通",
    "疏通",
    "整修",
    "返修",
)
_MENDS = Lazily(rf"(?!修[改订编撰剪])(?:{MENDS})")
_DROPPING = words(DROPPING)
_OVER = (Status.BLOCKED, Status.DROPPED)


class Heard:
    """What was heard of one action so far."""

    status: Status | None = None
    weak: bool = True
    last_rule: str = ""
    percent: int | None = None
    value: float | None = None
    due: date | None = None
    due_weak: bool = False
    blocker: Event | None = None
    moved: bool = False
    waited: bool = False
    slow: str = ""  # the rule that told of work slow for a reason named later
    help: bool = False
    sure: bool = True  # each clause is surely of this action
    before_held: Event | None = None
    after_held: Event | None = None
    busy: Event | None = None  # other work that took the writer's time, in Chinese
    chinese: bool = False  # what is told behind a standstill is Chinese
    after_of_work: bool = False  # it speaks of the work itself
    closed: bool = False  # the last word was that it is off the list
    slowed: bool = False  # it is told that work is slow, or has not begun
    handed: Event | None = None  # who got the work that waits

    def __init__(self, action: OpenAction) -> None:
        self.action = action


def status_of(heard: Heard) -> Status | None:
    """Return the status to be noted, None where only a date was moved."""
    named = heard.last_rule == NOT_AT_ALL.name
    if heard.status is Status.DROPPED and not named and _ends_something(heard.action):
        return Status.DONE
    if heard.percent is not None and heard.status not in _OVER:
        return _of_share(heard.percent, heard.status)
    held = heard.status is Status.BLOCKED and not heard.waited
    idle = heard.last_rule in ("no progress", "no news", "not done")
    weak = heard.weak and heard.last_rule != "did some"
    redone = heard.last_rule == "going on" and _sent_back(heard)
    if heard.moved and (weak or held or idle or redone):
        return None  # 地坪漆返工，拖到4月8号
    if heard.status is None:
        return _unsaid(heard)
    falls = _goes_down(heard)
    over = ("goes well", "something left") if falls else ("goes well", "freed")
    if heard.last_rule in over and _reached(heard) and not heard.due:
        return Status.DONE  # 均值29.6，稳在30以内
    return _in_progress(heard) or heard.status


def blocker_of(heard: Heard, status: Status | None) -> Event | None:
    """Return what is to be noted as the blocker beside a status."""
    blocker = heard.blocker
    asked = blocker is not None and (
        blocker.rule == "asked"
        or (blocker.rule == "wanted" and blocker.rank <= 1 and heard.chinese)
    )
    if asked and heard.after_held:
        return heard.after_held  # 换不了，两家意见不合，请行长拍板
    if blocker is None and (status is Status.BLOCKED or heard.moved):
        return heard.after_held or heard.before_held or heard.handed
    named = blocker is not None and blocker.rank > 0
    if not named and heard.busy is not None and _is_later(heard):
        return heard.busy
    if not named and (heard.last_rule in IDLE or heard.slowed):
        return _beside_idle(heard)
    if blocker is None or (status is None and not heard.moved):
        return None
    undated = blocker.rule == FOUND_OUT and not (heard.due or heard.moved)
    low = blocker.rank <= 1 and status is not Status.BLOCKED
    return None if undated or low else blocker


def _is_later(heard: Heard) -> bool:
    """Whether a day is told that lies behind the one which was asked for."""
    due = heard.action.due
    return due is not None and heard.due is not None and heard.due > due


def _beside_idle(heard: Heard) -> Event | None:
    """Return why nothing was done: "not started, two blokes down"."""
    for near in (heard.after_held, heard.before_held):
        if near is not None and near.rule == "reason":
            return near
    after = heard.after_held
    tells = after is not None and after.rule == "aside" and not heard.after_of_work
    return after if tells else None


def _of_share(percent: int, status: Status | None) -> Status:
    if percent >= _FULL:
        return Status.DONE
    return Status.IN_PROGRESS if percent else status or Status.NOT_STARTED


def _in_progress(heard: Heard) -> Status | None:
    """Return "in progress" where a date or a reading speaks against what was said."""
    finishes = heard.last_rule == "will start" and heard.due
    begun = heard.action.status is Status.IN_PROGRESS
    short = heard.status is Status.DONE and _short(heard) and not heard.closed
    some_came = heard.last_rule == "no answer" and heard.value
    counted = heard.status is Status.NOT_STARTED and _begun_to_count(heard)
    goes_on = (finishes and begun) or short or some_came or counted
    return Status.IN_PROGRESS if goes_on else None


def _begun_to_count(heard: Heard) -> bool:
    """Whether a reading tells that work has begun, whatever else has not."""
    metric = heard.action.metric
    first = metric.baseline if metric is not None else None
    return heard.value is not None and heard.value != (first or 0)


def _unsaid(heard: Heard) -> Status | None:
    """Return what a reading, a date or trouble alone tells of the work."""
    metric = heard.action.metric
    if heard.value is not None and not heard.due and not _short(heard):
        reached = metric is not None and metric.target is not None
        reached = reached and (heard.blocker is None or heard.blocker.rank <= 1)
        return Status.DONE if reached else Status.IN_PROGRESS
    if heard.due or heard.value is not None:
        return Status.IN_PROGRESS
    return _stopped(heard)


def _short(heard: Heard) -> bool:
    """Whether the reading has not reached the target."""
    metric = heard.action.metric
    if metric is None or metric.target is None or heard.value is None:
        return False
    if metric.baseline is not None and metric.baseline > metric.target:
        return heard.value > metric.target
    return heard.value < metric.target


def _sent_back(heard: Heard) -> bool:
    """Whether what goes on is but a thing that is done again."""
    return heard.blocker is not None and heard.blocker.rule == "sent back"


def _goes_down(heard: Heard) -> bool:
    """Whether what is measured is to become less, so that 剩18单 is a reading."""
    metric = heard.action.metric
    return metric is not None and (metric.baseline or 0) > (metric.target or 0)


def _reached(heard: Heard) -> bool:
    """Whether the reading has reached the target."""
    metric = heard.action.metric
    known = metric is not None and metric.target is not None
    return known and heard.value is not None and not _short(heard)


def _ends_something(action: OpenAction) -> bool:
    """Whether the action itself is to drop something: "Kill the campaign"."""
    return action.title.lower().partition(" ")[0] in _DROPPING


def mends(action: OpenAction) -> bool:
    """Whether the action is a repair, so that it ends when all works: 维修水管."""
    return _MENDS.match(action.title) is not None or action.title.endswith(_MENDING)


def _stopped(heard: Heard) -> Status | None:
    blocker = heard.blocker
    if blocker is None or blocker.rank <= 1 or blocker.rule == FOUND_OUT:
        return None
    new = heard.action.status is Status.NOT_STARTED
    return {
        "no time": Status.NOT_STARTED if new else Status.IN_PROGRESS,
        "own effort": Status.IN_PROGRESS if heard.help else None,
        "takes longer": Status.IN_PROGRESS,
    }.get(heard.slow or blocker.rule, Status.BLOCKED)
