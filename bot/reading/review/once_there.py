"""Work that waits for what comes in the next clause: 数没报上来，报齐当天就能汇总完."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.find.causes.subject import cause
from bot.reading.find.status_rules import FREED, THROUGH
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said, neighbours
from bot.reading.zh import held as zh

_NOT_THERE = Lazily(zh.NOT_THERE)
_ONCE_THERE = Lazily(zh.ONCE_THERE)
_LACKS = frozenset(
    ("something left", "not done", "no progress", "no answer", "part of it")
)
_COMES = frozenset("到来齐")
_OURS = frozenset("收弄做写改整")
_RANK, _WRONG = 5, 3
_MISSING = frozenset("少缺差漏坏碎破错")
_SHORT = frozenset(
    ("还差", "就差", "只差", "还缺", "还欠", "差", "就剩", "只剩", "还剩")
)
_FEW = (
    "还有",
    "就差",
    "只差",
    "还差",
    "就剩",
    "只剩",
    "剩",
    "差",
    "目前",
    "现在",
    "但",
    "不过",
)


def once_there(said: Sequence[Said], text: str) -> None:
    """Take what has not come for what work waits for that goes on once it comes.

    The next clause begins with the verb that was denied: 没交，交齐就能汇总.
    """
    for one, following in neighbours(said):
        if _waits(one, following, text):
            tokens = list(one.clause.tokens)
            while len(tokens) > 1 and tokens[0].text in _FEW:
                del tokens[0]
            named = cause("once there", tokens, _RANK)
            held = named._replace(slot="status", rule="waits", status=Status.BLOCKED)
            one.events = [held, named]
            following.events = []


def _waits(one: Said, following: Said, text: str) -> bool:
    """Whether a clause lacks what the one behind it needs first."""
    told = {event.rule for event in one.events if event.slot == "status"}
    ahead = {event.rule for event in following.events if event.slot == "status"}
    if not told <= _LACKS or not ahead <= {"will be done", "goes well", "will do"}:
        return False
    if "T" in following.clause.tape or not (one.events and following.events):
        return False
    lacks = _NOT_THERE.search(one.clause.within(text))
    comes = _ONCE_THERE.match(following.clause.within(text))
    if lacks is None or comes is None or not (comes["act"] or comes["way"]):
        return False
    denied = set(lacks["act"] or lacks["verb"])
    if _OURS & denied:
        return False
    if comes["act"]:
        return comes["act"] in denied
    return bool(set(comes["way"]) & (denied | _COMES))


def made_good(said: Sequence[Said]) -> None:
    """Take 还差夜班那组 for what is left, where it is said when that will be done."""
    for one, following in neighbours(said):
        texts = [token.text for token in one.clause.tokens]
        if _SHORT.isdisjoint(texts):
            continue
        told = {event.rule for event in following.events}
        dated = any(event.slot == "due" for event in following.events)
        held = [e for e in one.events if e.status is Status.BLOCKED]
        if dated and held and told & {"will be done", "done by a day"}:
            left = held[0]._replace(status=Status.IN_PROGRESS, rule="something left")
            others = [e for e in one.events if e.slot not in ("status", "blocker")]
            one.events = [left, *others]


def came_wrong(said: Sequence[Said]) -> None:
    """Take 灯具到了 for no end of the work where what is wrong is told next."""
    for one, following in neighbours(said):
        wrong = any(e.slot == "blocker" and e.rank >= _WRONG for e in following.events)
        wrong = wrong or _falls_short(following)
        if wrong and one.clause.chinese and not following.clause.named:
            one.events = [
                event._replace(rule=FREED.name) if event.rule == THROUGH.name else event
                for event in one.events
            ]


def _falls_short(one: Said) -> bool:
    """Whether a clause tells that some were missing or broken: 少了两箱."""
    counted = "#" in one.clause.tape or any(t.text == "一" for t in one.clause.tokens)
    return counted and one.clause.tokens[0].text[0] in _MISSING
