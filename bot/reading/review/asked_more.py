"""What others ask for once all seemed done: 演示完，领导提了新需求.

The work then goes on, unless it is told that this is done as well: 提了两条，改完了.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Rarely
from bot.reading.rule import Event
from bot.reading.split.said import Said, sentences
from bot.reading.zh import asked_more as zh

_ASKED_MORE = Rarely(zh.ASKED_MORE)
_LONG = 24
_SIGNS = frozenset("提返加改调换补删重") | frozenset("意见问题")
"""Signs of which all that others ask for has one."""


def with_more_asked(said: Sequence[Said], text: str) -> None:
    """Take what others ask for behind "done" for work that is left."""
    if _SIGNS.isdisjoint(text):
        return
    for clauses in sentences(said):
        done = False
        for one in clauses:
            start, end = one.clause.start, one.clause.end
            if done and one.clause.chinese and end - start <= _LONG:
                asks = _ASKED_MORE.match(text[start:end])
                if asks and not one.clause.named:
                    one.events = [_left(start, end)]
            told = [e.status for e in one.events if e.slot == "status"]
            done = told[-1] is Status.DONE if told else done


def _left(start: int, end: int) -> Event:
    return Event(
        slot="status",
        rule="something left",
        start=start,
        end=end,
        status=Status.IN_PROGRESS,
    )
