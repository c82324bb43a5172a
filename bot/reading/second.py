"""A process of its own that reads replies: `python -m bot.reading.second SOCKET`.

It holds neither a token nor the database: texts come in over a socket that it inherits,
readings go out. It ends when the other side does, or when it was not asked for long.
"""

import pickle
import socket
import sys
from collections.abc import Iterable
from datetime import date, datetime
from io import BufferedRWPair

from bot.reading.read import read
from bot.reading.reading import OpenAction, Reading, Unread
from bot.tidying import tidy_for_good

UNASKED = 600.0  # seconds
WARM = (
    "1. done, 2. half way, blocked on legal, ETA next Friday",
    "第一个做完了，第二个做了一半，卡在法务审批，预计下周五完成",
)


def read_each(unread: Iterable[Unread]) -> list[Reading]:
    """Return what each reply says."""
    return [
        read(each.text, each.actions, each.now, month_first=each.month_first)
        for each in unread
    ]


def serve(stream: BufferedRWPair) -> None:
    """Say once that it reads, then answer each list of replies with their readings."""
    actions = tuple(
        OpenAction(n, title, date(2026, 1, 1))
        for n, title in enumerate(("Weekly report", "客户回访"), 1)
    )
    ready = read_each(Unread(text, actions, datetime(2026, 1, 1)) for text in WARM)  # noqa: DTZ001 - local wall time
    tidy_for_good()
    while True:
        pickle.dump(ready, stream, pickle.HIGHEST_PROTOCOL)
        stream.flush()
        try:
            unread: list[Unread] = pickle.load(stream)  # noqa: S301 - from the bot that started it
        except (EOFError, TimeoutError):
            return
        ready = read_each(unread)


def main() -> None:
    """Serve the process that started this one."""
    with socket.socket(fileno=int(sys.argv[1])) as ours:
        ours.settimeout(UNASKED)
        with ours.makefile("rwb") as stream:
            serve(stream)


if __name__ == "__main__":
    main()
