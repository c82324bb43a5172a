"""Connections: kept while they serve, given up when they don't, never half of each."""

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from typing import Any

import psycopg
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import make_url

from handlers.process import http
from handlers.process.connecting import new_session
from storage.database import Database
from storage.postgres import PATIENCE, patience
from tests.conftest import a_postgres

NGINX_KEEPS = 60  # seconds: its own default for connections to an upstream
OK = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    b'Content-Length: 11\r\n\r\n{"ok":true}'
)
OPTIONS = {
    "keepalives_idle": socket.TCP_KEEPIDLE,
    "keepalives_interval": socket.TCP_KEEPINTVL,
    "keepalives_count": socket.TCP_KEEPCNT,
    "tcp_user_timeout": socket.TCP_USER_TIMEOUT,
}


@asynccontextmanager
async def by_tcp(url: str) -> AsyncIterator[str]:
    """Return the address at which the server of a local socket is served by TCP."""
    parts = make_url(url)
    path = f"{parts.query['host']}/.s.PGSQL.{parts.port or 5432}"

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while some := await reader.read(65_536):
            writer.write(some)
        writer.close()
        await writer.wait_closed()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner, outer = await asyncio.open_unix_connection(path)
        await asyncio.gather(pump(reader, outer), pump(inner, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    address = parts.set(host="127.0.0.1", port=port, query={})
    yield address.render_as_string(hide_password=False)
    await ended(server)


async def ended(server: asyncio.Server) -> None:
    """Let a server end, and those that it serves."""
    server.close()
    mine = asyncio.current_task()
    others = {each for each in asyncio.all_tasks() if each is not mine}
    if others:
        await asyncio.wait(others, timeout=5)


@contextmanager
def options_of(descriptor: int) -> Iterator[dict[str, int]]:
    """Return what the system was told of a connection."""
    with closing(socket.socket(fileno=os.dup(descriptor))) as found:
        yield {
            name: found.getsockopt(socket.IPPROTO_TCP, option)
            for name, option in OPTIONS.items()
        } | {"kept": found.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)}


async def test_the_system_itself_watches_over_connections_to_postgresql(
    postgres: str,
) -> None:
    wanted = {name: PATIENCE[name] for name in OPTIONS} | {"kept": 1}
    async with by_tcp(a_postgres(postgres, "template_bot")) as url:
        database = Database.at(url)

        def ours(machinery: Any) -> int:
            connection = machinery._transaction._connection.connection
            descriptor: int = connection.dbapi_connection.fileno()
            return descriptor

        with options_of(await database.run(ours)) as found:
            assert found == wanted
        plain = make_url(url).set(drivername="postgresql")
        address = plain.render_as_string(hide_password=False)
        told: dict[str, Any] = dict(patience(plain))  # as who listens is told
        listening = await asyncio.to_thread(psycopg.connect, address, **told)
        with options_of(listening.fileno()) as found:
            assert found == wanted
        await asyncio.to_thread(listening.close)
        await asyncio.to_thread(database.close)


class Counting:
    """A Slack that says yes; it closes a connection `idle` seconds after an answer."""

    def __init__(self, idle: float | None) -> None:
        self.connections = 0
        self.calls = 0
        self._idle = idle

    async def serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.connections += 1
        with contextlib.suppress(asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = head.partition(b"content-length: ")[2].split(b"\r")[0]
                await reader.readexactly(int(length or 0))
                self.calls += 1
                writer.write(OK)
                if self._idle is not None:
                    await asyncio.sleep(self._idle)
                    break
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize(("idle", "connections"), [(None, 1), (0.1, 2)])
async def test_a_connection_to_slack_is_used_again_unless_slack_has_closed_it(
    idle: float | None, connections: int
) -> None:
    slack = Counting(idle)
    server = await asyncio.start_server(slack.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with new_session() as session:
        client = AsyncWebClient(
            token="xoxb-1",
            base_url=f"http://127.0.0.1:{port}/",
            session=session,
            retry_handlers=[],
        )
        await client.chat_postMessage(channel="C1", text="once")
        await asyncio.sleep(0.3)
        await client.chat_postMessage(channel="C1", text="and again")
    await ended(server)

    assert (slack.calls, slack.connections) == (2, connections)


def test_a_proxy_never_meets_a_connection_that_the_bot_is_closing() -> None:
    assert http.KEPT > NGINX_KEEPS
