"""What came to nothing and is begun anew: 舞台设备黄了，在找别家.

It is not given up; and where another has been found, it hinders the work no more.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.find.status_rules import STILL_ON
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, sentences
from bot.reading.zh import renewed as zh

_NOTHING, _ANEW = Lazily(zh.CAME_TO_NOTHING), Lazily(zh.ANEW)
_CALLED_OFF, _OTHERWISE = Lazily(zh.CALLED_OFF), Lazily(zh.OTHERWISE)
_SENT_BACK, _HANDED_IN = Lazily(zh.SENT_BACK), Lazily(zh.HANDED_IN)
_LACKING, _IN_ORDER = Lazily(zh.FOUND_LACKING), Lazily(zh.PUT_IN_ORDER)
_REDONE, _BEGUN = Lazily(zh.REDONE), Lazily(zh.BEGUN)
_NEXT, _LISTED = Lazily("第[二三四五六]"), Lazily(r"第[一二三四五]")
"""The places of two actions in the list."""
_LATE = frozenset(("due", "moved", "help"))
"""Slots beside which it is told why work is late."""
_CAUSES = frozenset(("blocker", "aside"))
_SIGNS = frozenset(
    "盖修加传寄换另重改找补增再招二三四两备新下别推从返比挪报交递送发申呈提"
)
"""Signs of which all that is begun anew has one."""
_NEAR, _PLACE = 2, 4


def with_new_beginnings(said: Sequence[Said], text: str) -> None:
    """Read what came to nothing as work that goes on, where it is begun anew."""
    if _SIGNS.isdisjoint(text):
        return
    for clauses in sentences(said):
        for place, one in enumerate(clauses[:-1]):
            if not one.clause.chinese:
                continue
            if _NOTHING.match(one.clause.within(text)):
                _renew(one, clauses[place + 1 :], text)
            elif _CALLED_OFF.match(one.clause.within(text)):
                _do_otherwise(one, clauses[place + 1], text)
            elif _SENT_BACK.match(one.clause.within(text)):
                _hand_in(one, clauses[place + 1 :], text)
            elif _LACKING.match(one.clause.within(text)):
                _put_in_order(one, clauses[place + 1], text)


def _renew(one: Said, behind: Sequence[Said], text: str) -> None:
    given_up = any(event.status is Status.DROPPED for event in one.events)
    if any(event.status is Status.DROPPED for each in behind for event in each.events):
        return
    for each in behind[:_NEAR]:
        words = each.clause.within(text)
        other = _ANEW.match(words)
        if each.clause.named or not (other or _REDONE.match(words)):
            continue
        if _NEXT.match(words) and _listed(one, text):
            return  # 第一个不做了，第二个完成了
        one.events = [e for e in one.events if e.status is not Status.DROPPED]
        late = any(
            event.slot in _LATE for next_one in behind for event in next_one.events
        )
        if other and (not late or _BEGUN.search(words)):
            one.events = [e for e in one.events if not _hinders(e)]
        each.events = [e for e in each.events if e.slot not in _CAUSES]
        if given_up:
            each.events = [*each.events, _goes_on(each)]
        return


def _listed(one: Said, text: str) -> bool:
    """Whether a clause begins with the place of an action, or stands behind it."""
    return (
        _LISTED.search(text, max(0, one.clause.start - _PLACE), one.clause.end)
        is not None
    )


def _do_otherwise(one: Said, following: Said, text: str) -> None:
    """Read 线下取消，改线上 as work that goes on."""
    if _OTHERWISE.match(following.clause.within(text)) and not following.clause.named:
        one.events = [e for e in one.events if e.status is not Status.DROPPED]
        following.events = [*following.events, _goes_on(following)]


def _hand_in(one: Said, behind: Sequence[Said], text: str) -> None:
    """Read 被驳回，重新提交了 as work that goes on, and the first as what slowed it."""
    for each in behind[:_NEAR]:
        if not each.clause.named and _HANDED_IN.match(each.clause.within(text)):
            one.events = [e for e in one.events if e.status is not Status.BLOCKED]
            each.events = [_goes_on(each)]
            return


def _put_in_order(one: Said, following: Said, text: str) -> None:
    """Read 窗口说缺章程，补了 as work that goes on, which nothing holds up any more."""
    done = any(event.status is Status.DONE for event in following.events)
    if following.clause.named or not _IN_ORDER.match(following.clause.within(text)):
        return
    if done or any(map(_hinders, one.events)):
        one.events = [e for e in one.events if e.slot != "status" and not _hinders(e)]
        following.events = [_goes_on(following)]


def _hinders(event: Event) -> bool:
    return event.slot in _CAUSES or event.status is Status.BLOCKED


def _goes_on(one: Said) -> Event:
    return Event(
        slot="status",
        rule=STILL_ON.name,
        start=one.clause.start,
        end=one.clause.end,
        status=STILL_ON.status,
    )
