"""What benchmarks of whole processes stand on: Slack's stub, the bot, a bare Bolt app.

`python -m benchmarks.servers PORT API_URL [MODULE…]` runs the bare Bolt app, which
imports the modules first, and acknowledges all it is sent.
"""

import asyncio
import importlib
import os
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import perf_counter

from aiohttp import ClientError, ClientSession, web
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

TEAM, BOT = "T1", "UBOT"
SECRET = "benchmark"  # noqa: S105  signs nothing but figures
TOKEN = "xoxb-1"  # noqa: S105  the stub takes any
ROOT = Path(__file__).parent.parent
EVENTS = "/slack/events"


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A process that serves events: where, and how long it took to be ready."""

    pid: int
    port: int
    seconds: float

    @property
    def megabytes(self) -> float:
        """The memory that is resident now."""
        pages = Path(f"/proc/{self.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1024**2

    @property
    def cpu(self) -> float:
        """The processor's seconds that its threads and its children have taken."""
        return _nanoseconds(self.pid) / 1e9


def _nanoseconds(pid: int) -> int:
    taken = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        taken += int((thread / "schedstat").read_text().split()[0])
        children = (thread / "children").read_text().split()
        taken += sum(map(_nanoseconds, map(int, children)))
    return taken


@asynccontextmanager
async def slack() -> AsyncIterator[str]:
    """Yield the address of a Web API that says yes at once to whatever is called."""
    number = count(1)

    async def answer(request: web.Request) -> web.Response:
        said: dict[str, object] = {"ok": True, "team_id": TEAM, "user_id": BOT}
        if request.match_info["method"] == "conversations.open":
            said["channel"] = {"id": f"D{request.query['users']}"}
        if request.match_info["method"] == "chat.postMessage":
            posted = await request.json()
            ts = f"1767225600.{next(number):06}"
            said |= {"channel": posted["channel"], "ts": ts}
        return web.json_response(said)

    app = web.Application()
    app.router.add_post("/api/{method}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
    await runner.cleanup()


@asynccontextmanager
async def bot(api_url: str, database_url: str, port: int) -> AsyncIterator[Process]:
    """Yield the bot, as an operator starts it: sender and clock run."""
    environment = os.environ | {
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": api_url,
        "DATABASE_URL": database_url,
    }
    command = ("-m", "bot", "run", "--http", "--port", str(port))
    async with _process(command, environment, port) as process:
        yield process


@asynccontextmanager
async def bare(
    api_url: str, port: int, modules: Sequence[str] = ()
) -> AsyncIterator[Process]:
    """Yield the bare Bolt app."""
    command = ("-m", "benchmarks.servers", str(port), api_url, *modules)
    async with _process(command, dict(os.environ), port) as process:
        yield process


@asynccontextmanager
async def _process(
    command: Sequence[str], environment: dict[str, str], port: int
) -> AsyncIterator[Process]:
    started = perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        cwd=ROOT,
        env=environment,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(60), ClientSession() as session:
            while not await _is_ready(session, port):
                assert process.returncode is None, "it ended by itself"
                await asyncio.sleep(0.01)
        took = perf_counter() - started
        yield Process(pid=process.pid, port=port, seconds=took)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _is_ready(session: ClientSession, port: int) -> bool:
    try:
        async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
            return answer.status == 200
    except ClientError:
        return False


async def _serve(port: int, api_url: str) -> None:
    client = AsyncWebClient(token=TOKEN, base_url=api_url)
    app = AsyncApp(client=client, signing_secret=SECRET, process_before_response=True)

    async def echo(ack: AsyncAck) -> None:
        await ack()

    listen: tuple[Callable[..., object], ...] = (
        app.event("message"),
        app.command("/pip"),
    )
    for each in listen:
        each(echo)
    served = app.web_app(EVENTS)

    async def ready(_: web.Request) -> web.Response:
        return web.Response(text="ready\n")

    served.router.add_get("/readyz", ready)
    runner = web.AppRunner(served, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    for module in sys.argv[3:]:
        importlib.import_module(module)
    asyncio.run(_serve(int(sys.argv[1]), sys.argv[2]))
