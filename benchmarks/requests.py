"""Signed requests as Slack makes them, sent as fast as they are answered, or paced."""

import asyncio
import json
import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from statistics import median, quantiles
from time import perf_counter, time
from urllib.parse import urlencode

from slack_sdk.signature import SignatureVerifier

from benchmarks.figures import compare, spread
from benchmarks.servers import EVENTS, SECRET, TEAM, Process

AT_ONCE = 32
_number = count(1)


@dataclass(frozen=True, slots=True)
class Answered:
    """How many seconds each answer took, and all together."""

    times: list[float]
    took: float

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.times) / self.took

    def milliseconds(self, percent: int) -> float:
        """Return the time within which so many of 100 were answered."""
        return quantiles(self.times, n=100)[percent - 1] * 1000


def reply(user: str, text: str) -> bytes:
    """Return the event that somebody wrote to the bot, new each time."""
    said = time()
    number = next(_number)
    event = {
        "type": "message",
        "channel": f"D{user}",
        "channel_type": "im",
        "user": user,
        "text": text,
        "ts": f"{int(said)}.{number:06}",
    }
    body = {
        "type": "event_callback",
        "team_id": TEAM,
        "event_id": f"Ev{said:.0f}{number:06}",
        "event": event,
    }
    return _signed(json.dumps(body), "application/json")


def command(user: str, text: str) -> bytes:
    """Return the slash command."""
    body = {
        "command": "/pip",
        "text": text,
        "team_id": TEAM,
        "user_id": user,
        "channel_id": f"D{user}",
        "trigger_id": f"{next(_number)}.1",
        "response_url": "http://127.0.0.1:9/",
    }
    return _signed(urlencode(body), "application/x-www-form-urlencoded")


async def flood(port: int, requests: Sequence[bytes]) -> Answered:
    """Send with 32 connections, each as soon as its last one was answered."""
    left = iter(requests)
    times: list[float] = []
    connections = [
        await asyncio.open_connection("127.0.0.1", port) for _ in range(AT_ONCE)
    ]
    started = perf_counter()
    await asyncio.gather(*(_drain(each, left, times) for each in connections))
    took = perf_counter() - started
    for _, writer in connections:
        writer.close()
    return Answered(times, took)


async def beside(
    what: str,
    unit: str,
    peers: Sequence[Process],
    requests: Sequence[Callable[[], list[bytes]]],
) -> list[Answered]:
    """Flood the first and the second by turns, each with requests of its own.

    Prints their rates, and what of the processor a request takes. Returns all answers.
    """
    times: list[list[float]] = [[], []]
    cpu: list[list[float]] = [[], []]

    async def rate(n: int) -> float:
        sent, before = requests[n](), peers[n].cpu
        answered = await flood(peers[n].port, sent)
        times[n] += answered.times
        cpu[n].append((peers[n].cpu - before) / len(sent) * 1e6)
        return answered.rate

    for n in (0, 1):
        await rate(n)  # warms up
    for each in (*times, *cpu):
        each.clear()
    await compare(what, unit, lambda: rate(0), lambda: rate(1))
    share = median(cpu[1]) / median(cpu[0])
    taken = f"{spread(cpu[0])} of {spread(cpu[1])} us a request"
    print(f"{f'{what}, processor':44} {share:6.1%}  {taken}", flush=True)
    return [Answered(each, 1) for each in times]


async def pace(port: int, requests: Sequence[bytes], rate: float) -> Answered:
    """Send so many a second whatever becomes of them; time counts from when due."""
    times: list[float] = []
    idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(AT_ONCE)]
    started = perf_counter()

    async def send(request: bytes, due: float) -> None:
        connection = (
            idle.pop() if idle else await asyncio.open_connection("127.0.0.1", port)
        )
        await _answer(connection, request)
        times.append(perf_counter() - due)
        idle.append(connection)

    async with asyncio.TaskGroup() as sending:
        for n, request in enumerate(requests):
            due = started + n / rate
            await asyncio.sleep(max(0, due - perf_counter()))
            sending.create_task(send(request, due))
    took = perf_counter() - started
    for _, writer in idle:
        writer.close()
    return Answered(times, took)


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def _drain(
    connection: Connection, left: Iterator[bytes], times: list[float]
) -> None:
    for request in left:
        started = perf_counter()
        await _answer(connection, request)
        times.append(perf_counter() - started)


async def _answer(connection: Connection, request: bytes) -> None:
    reader, writer = connection
    writer.write(request)
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    assert head.startswith(b"http/1.1 200"), head
    length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
    await reader.readexactly(int(length))


def _signed(body: str, kind: str) -> bytes:
    moment = str(int(time()))
    signature = SignatureVerifier(SECRET).generate_signature(
        timestamp=moment, body=body
    )
    head = (
        f"POST {EVENTS} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {kind}\r\n"
        f"Content-Length: {len(body.encode())}\r\n"
        f"X-Slack-Request-Timestamp: {moment}\r\nX-Slack-Signature: {signature}\r\n\r\n"
    )
    return head.encode() + body.encode()
