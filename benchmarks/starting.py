"""How long the bot takes to be ready and what memory it holds when idle.

Its peer is a bare Bolt app that imports the same libraries.
"""

import asyncio
import subprocess
import sys
from statistics import median

from benchmarks.figures import ROUNDS, databases, spread
from benchmarks.requests import free_port
from benchmarks.servers import Process, bare, bot, slack

IDLE = 1  # seconds
LIBRARIES = """
import sys
import bot.__main__, handlers.process.running
own = {"bot", "handlers", "storage", "__main__"}
for name, module in list(sys.modules.items()):
    where = getattr(module, "__file__", None) or ""
    if name.partition(".")[0] not in own and "site-packages" in where:
        print(name)
"""


def libraries() -> list[str]:
    """Return the modules of others that the bot has imported when it runs."""
    command = [sys.executable, "-c", LIBRARIES]
    said = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  our own words
    return said.stdout.split()


async def taken(process: Process) -> tuple[float, float, float]:
    """Return the seconds until it was ready, by clock and processor, and its MB."""
    cpu = process.cpu
    await asyncio.sleep(IDLE)
    return process.seconds, cpu, process.megabytes


async def main() -> None:
    """Measure by turns."""
    modules = libraries()
    mine, best = [], []
    with databases(empty=True) as urls:
        async with slack() as api:
            async with bot(api, urls["sqlite"], free_port()):
                pass  # has made the tables
            for _ in range(ROUNDS):
                async with bot(api, urls["sqlite"], free_port()) as process:
                    mine.append(await taken(process))
                async with bare(api, free_port(), modules) as process:
                    best.append(await taken(process))
    rows = ("start to ready", "s"), ("start, processor", "s"), ("memory, idle", "MB")
    for n, (what, unit) in enumerate(rows):
        ours, theirs = [each[n] for each in mine], [each[n] for each in best]
        more = median(ours) - median(theirs)
        shown = f"{spread(ours)} of {spread(theirs)} {unit}"
        print(f"{what:44} {more:+6.2f}  {shown}", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
