"""Forks workers that have all they need in memory: one starts in milliseconds.

One line of JSON in, one process id out; its own is the first.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Coroutine

from storage import sqlite
from tests.faults.server import serve
from tests.faults.ticker import tick
from tests.faults.worker import Spec, work


def calling(spec: Spec) -> Coroutine[None, None, None]:
    """Return what the worker does."""
    if spec.port or spec.app_token:
        return serve(spec)
    return tick(spec) if spec.began else work(spec)


def main() -> None:
    """Fork a worker for each line."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    os.nice(5)  # of a busy machine the sandbox gets more: Slack is never starved
    # What is killed is never the machine: the disk may take its time.
    vars(sqlite).update(PRAGMAS=(*sqlite.PRAGMAS, "synchronous = OFF"))
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            try:
                spec = Spec.of(json.loads(line))
                asyncio.run(calling(spec))
            finally:
                os._exit(0)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


main()
