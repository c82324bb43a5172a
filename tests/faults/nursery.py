"""Forks workers that have all they need in memory: one starts in milliseconds.

One line of JSON in, one process id out.
"""

import asyncio
import json
import os
import signal
import sys

from tests.faults.server import serve
from tests.faults.worker import Spec, work


def main() -> None:
    """Fork a worker for each line."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            try:
                spec = Spec.of(json.loads(line))
                asyncio.run(serve(spec) if spec.port else work(spec))
            finally:
                os._exit(0)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


main()
