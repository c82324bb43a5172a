"""The reader made ready: what it lays out when first needed, laid out ahead."""

from datetime import datetime

from bot.plans.progress import Metric
from bot.reading.read import read
from bot.reading.reading import OpenAction

_ACTIONS = (
    OpenAction(n=1, title="Write the guide"),
    OpenAction(n=2, title="走访门店", metric=Metric(name="门店", unit="家", target=9)),
)
_REPLIES = (
    "1. done\n2. halfway, 3 of 9, should be there by next Friday",
    "First one finished on 3 May. The guide is blocked: waits for legal, please help",
    "指南写完了,门店走访了3家,下周五前弄完",
    "第一项完成80%,第二项卡在财务,推迟到5月20日,需要帮忙",
)


def warm(now: datetime) -> None:
    """Read a few replies of both languages, so that nobody's first one waits."""
    for reply in _REPLIES:
        read(reply, _ACTIONS, now)
