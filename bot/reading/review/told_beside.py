"""Chinese clauses beside the work that neither hinder it nor tell how far it is."""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily, Rarely
from bot.reading.review.clue import (
    Clue,
    Reading,
    Readings,
    begins,
    nothing,
    where,
    without_cause,
)
from bot.reading.rule import Event
from bot.reading.zh import told_beside as zh

_UNHARMED = Rarely(zh.UNHARMED)
_CALLS_THEN, _NEED_NO_MORE = Rarely(zh.CALLS_THEN), Rarely(zh.NEED_NO_MORE)
_ENDED_SO, _OF_ANY = Lazily(zh.ENDED_SO), Lazily(zh.OF_ANY)
_TICK_IT = Rarely(zh.TICK_IT)
_STOPPED, _WAITS = Rarely(zh.STOPPED), Lazily(zh.WAITS)
_BACK_THEN, _GOES_ON_NOW = Lazily(zh.BACK_THEN), Rarely(zh.GOES_ON_NOW)
_OPEN = frozenset((Status.IN_PROGRESS, Status.NOT_STARTED))
_NEAR = 2
_HANDS = ("done once", "needs")
"""Rules of causes that are but whose hands are asked for."""


def _is_harmless(clue: Clue) -> bool:
    """Whether it is told near behind trouble that it does no harm: 不耽误."""
    if "waits for" in [event.rule for event in clue.one.events]:
        return False  # 等法务审，评分表照做，不耽误: what is waited for stays
    return any(map(_UNHARMED.match, clue.words_behind(_NEAR)))


def _asks_for_hands(clue: Clue) -> bool:
    """Whether it is asked that others lend a hand: 需要安全组出人帮看下."""
    slots = {event.slot: event.rule for event in clue.one.events}
    return "help" in slots and slots.get("blocker") in _HANDS


def _but_asked(events: list[Event]) -> list[Event]:
    return [event for event in events if event.slot not in ("blocker", "status")]


def _calls_then(clue: Clue) -> bool:
    """Whether what is open will be told of once it is done: 还没好，好了叫您."""
    if Status.DONE in clue.statuses or not _OPEN.intersection(clue.statuses):
        return False
    return _CALLS_THEN.match(clue.words) is not None


def _need_no_more(clue: Clue) -> bool:
    """Whether it need not be done any more as it is done: 不用再写了，都好了."""
    behind = clue.behind[0]
    if not any(event.status is Status.DONE for event in behind.events):
        return False
    ended = _ENDED_SO.match(behind.clause.within(clue.text))
    if ended is None or not _NEED_NO_MORE.match(clue.words):
        return False
    verb = ended["verb"]
    return not verb or verb in clue.words or bool(_OF_ANY.search(clue.words))


def _may_be_ticked(clue: Clue) -> bool:
    """Whether it is asked to set the status to done: 麻烦改成已完成."""
    told = {event.slot for event in clue.one.events}
    return bool(told & {"help", "status"}) and _TICK_IT.match(clue.words) is not None


def _as_done(events: list[Event]) -> list[Event]:
    return [events[0]._replace(slot="status", rule="done", status=Status.DONE)]


def _but_stopped(clue: Clue) -> bool:
    """Whether what was stopped waits for something: 被叫停了，等复查."""
    stopped = _STOPPED.match(clue.words) is not None
    return stopped and any(map(_WAITS.match, clue.words_behind()))


def _goes_on_since(clue: Clue) -> bool:
    """Whether trouble was of a day gone by, and work goes on: 今天接着来."""
    back_then = _BACK_THEN.match(clue.words) is not None
    return back_then and any(map(_GOES_ON_NOW.match, clue.words_behind()))


TOLD_BESIDE: Readings = (
    Reading(_goes_on_since, without_cause, where("cause", "behind")),
    Reading(begins(Rarely(zh.NEARLY_NOT)), nothing, where("behind")),
    Reading(begins(Rarely(zh.NOT_SPOKEN_OF)), nothing, where("done")),
    Reading(_may_be_ticked, _as_done),
    Reading(begins(Rarely(zh.NOT_YET_TICKED)), nothing, where("before", "unnamed")),
    Reading(_but_stopped, nothing, where("behind")),
    Reading(_calls_then, nothing, where("before", "unnamed")),
    Reading(begins(Rarely(zh.IF_TROUBLE)), nothing, where("before", "unnamed")),
    Reading(_need_no_more, nothing, where("behind")),
    Reading(begins(Rarely(zh.NEXT_WORK)), nothing, where("done")),
    Reading(begins(Rarely(zh.NOT_ITS_TURN)), nothing, where("idle", "unnamed")),
    Reading(begins(Rarely(zh.MEANWHILE)), nothing, where("going on", "unnamed")),
    Reading(_is_harmless, without_cause, where("cause", "behind")),
    Reading(begins(_UNHARMED), without_cause, where("cause")),
    Reading(begins(Rarely(zh.REST_LATER)), nothing),
    Reading(_asks_for_hands, _but_asked, where("cause")),
)
