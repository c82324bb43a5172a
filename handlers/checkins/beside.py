"""Replies of many people at once: a second process reads half of them.

Reading is what a reply costs most, and one interpreter reads on one processor. The
second process starts at the first burst and ends when it was not needed for long. The
bot can do without: what the other leaves unread, for whatever reason, is read here.
"""

import atexit
import os
import pickle
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from threading import Lock, Thread

from bot.reading.reading import Reading, Unread
from bot.reading.second import read_each
from handlers.process.logs import log

logger = log(__name__)

MANY = 4
"""Replies from which on the way to another process is the shorter one."""
STARTING = 30.0
"""Seconds in which a second process is ready to read, or counts as lost."""
PATIENCE = 2.0
"""Seconds in which a second process answers, or counts as lost."""
TRIES = 5
"""How many may be lost before it is done without for good."""
LOST = (OSError, EOFError, pickle.UnpicklingError)


class Second:
    """A process that reads. Each method raises one of LOST where it does not."""

    def __init__(self, patience: float) -> None:
        """Start it, and wait until it is ready."""
        self._socket, theirs = socket.socketpair()
        self._stream = self._socket.makefile("rwb")
        with ExitStack() as failed:
            failed.callback(self._hang_up)
            with theirs:
                self.process = _started(theirs)
            failed.callback(self._kill)
            self._socket.settimeout(STARTING)
            self.answer()
            self._socket.settimeout(patience)
            failed.pop_all()

    def ask(self, unread: Sequence[Unread]) -> None:
        """Have replies read; `answer` returns what they say."""
        pickle.dump(unread, self._stream, pickle.HIGHEST_PROTOCOL)
        self._stream.flush()

    def answer(self) -> list[Reading]:
        """Return what was asked for."""
        readings: list[Reading] = pickle.load(self._stream)  # noqa: S301 - our own process
        return readings

    def has_ended(self) -> bool:
        """Tell whether it went by itself, as it does when it is not asked for long."""
        return self.process.poll() == 0

    def close(self) -> None:
        """End it."""
        self._kill()
        self._hang_up()

    def _kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def _hang_up(self) -> None:
        with suppress(OSError):  # what it did not take
            self._stream.close()
        self._socket.close()


def _started(theirs: socket.socket) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own module
        [sys.executable, "-m", "bot.reading.second", str(theirs.fileno())],
        pass_fds=[theirs.fileno()],
        env={},  # no token
        stdin=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is for the bot, which ends this one
    )


class Beside:
    """Reads lists of replies, the longer ones together with a second process."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self.second: Second | None = None
        self._patience = patience
        self._tries = TRIES if (os.cpu_count() or 1) > 1 else 0
        self._free = Lock()  # taken while the second process starts, and while it reads

    def read_each(self, unread: Sequence[Unread]) -> list[Reading]:
        """Return what each reply says."""
        if (
            len(unread) < MANY
            or not self._tries
            or not self._free.acquire(blocking=False)
        ):
            return read_each(unread)
        if self.second is None or self.second.has_ended():
            Thread(target=self._start, daemon=True).start()
            return read_each(unread)
        try:
            return self._share(self.second, unread)
        finally:
            self._free.release()

    def close(self) -> None:
        """End the second process, if there is one."""
        second, self.second = self.second, None
        if second:
            second.close()

    def _start(self) -> None:
        self.close()
        try:
            self.second = Second(self._patience)
        except LOST:
            self._lose()
        finally:
            self._free.release()

    def _share(self, second: Second, unread: Sequence[Unread]) -> list[Reading]:
        half = len(unread) // 2
        theirs, ours = unread[:half], unread[half:]
        here: list[Reading] = []
        try:
            second.ask(theirs)
            here = read_each(ours)
            return second.answer() + here
        except LOST:
            self._lose()
            return read_each(theirs) + (here or read_each(ours))

    def _lose(self) -> None:
        self._tries -= 1
        logger.warning("second_reader_lost", tries_left=self._tries)
        self.close()


BESIDE = Beside()
atexit.register(BESIDE.close)
