"""Socket Mode: WebSockets that the app opens, and what is sent over them."""

import asyncio
import contextlib
import json
import time
from typing import Any

from aiohttp import WSMsgType, web

from sandbox.delivery.answer import ACK_SECONDS, Answer, Kind, Retry
from sandbox.ids import new_id
from sandbox.jsons import Json

TICKET_SECONDS = 30.0
MOST_CONNECTIONS = 10


class Connection:
    """One WebSocket of the app's."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self._request = request
        self._socket = socket
        self._waiting: dict[str, asyncio.Future[Answer]] = {}

    async def send(self, envelope: Json) -> Answer:
        """Send an envelope and wait for its ack."""
        waiter: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting[envelope["envelope_id"]] = waiter
        try:
            await self._socket.send_str(json.dumps(envelope))
            async with asyncio.timeout(ACK_SECONDS):
                return await waiter
        except TimeoutError:
            return Answer(error="http_timeout")
        except ConnectionError:
            return Answer(error="connection_failed")
        finally:
            del self._waiting[envelope["envelope_id"]]

    async def tell(self, message: Json) -> None:
        """Send what needs no ack."""
        await self._socket.send_str(json.dumps(message))

    async def listen(self) -> None:
        """Take acks until the connection ends; what still waits is then lost."""
        async for message in self._socket:
            if message.type is WSMsgType.TEXT:
                self._take(json.loads(message.data))
        for waiter in self._waiting.values():
            if not waiter.done():
                waiter.set_result(Answer(error="connection_failed"))

    async def close(self) -> None:
        """End the connection in good order."""
        await self._socket.close()

    def drop(self) -> None:
        """Break the connection, with no farewell."""
        if self._request.transport is not None:
            self._request.transport.abort()

    def _take(self, ack: Any) -> None:  # noqa: ANN401  # whatever the app sends
        envelope_id = ack.get("envelope_id") if isinstance(ack, dict) else None
        waiter = self._waiting.get(envelope_id) if envelope_id else None
        if waiter is not None and not waiter.done():
            waiter.set_result(Answer(body=ack.get("payload")))


class SocketMode:
    """All WebSockets of the app; a payload goes to any one of them, in turn."""

    def __init__(self, app_id: str) -> None:
        self.connections: list[Connection] = []
        self.is_open = False
        self._app_id = app_id
        self._tickets: dict[str, float] = {}
        self._sent = 0
        self._connected = asyncio.Event()

    def ticket(self) -> str:
        """Return what opens one WebSocket, soon and once."""
        ticket = new_id("") + new_id("")
        self._tickets[ticket] = time.monotonic() + TICKET_SECONDS
        return ticket

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Be the server's end of one WebSocket for as long as it lives."""
        until = self._tickets.pop(request.query.get("ticket", ""), 0.0)
        if until < time.monotonic():
            return web.Response(status=404, text="link is used or expired")
        if len(self.connections) >= MOST_CONNECTIONS:
            return web.Response(status=429, text="too_many_websockets")
        socket = web.WebSocketResponse(heartbeat=30.0)
        await socket.prepare(request)
        connection = Connection(request, socket)
        self.connections.append(connection)
        self.is_open = True
        self._connected.set()
        try:
            await connection.tell(self._hello())
            await connection.listen()
        except ConnectionError:
            pass  # it went before it had begun
        finally:
            self.connections.remove(connection)
            if not self.connections:
                self._connected.clear()
        return socket

    async def send(
        self, kind: Kind, payload: Json, retry: Retry | None = None
    ) -> Answer:
        """Send a payload over one of the connections and return the ack."""
        connection = await self._pick()
        if connection is None:
            return Answer(error="connection_failed" if self.is_open else "no_app")
        envelope: Json = {
            "envelope_id": new_id("e"),
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            envelope["retry_attempt"] = retry.number if retry else 0
            envelope["retry_reason"] = retry.reason if retry else ""
        return await connection.send(envelope)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask every connection to be opened anew; only a `warning` leaves it open."""
        for connection in list(self.connections):
            await connection.tell(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": "s"}}
            )
            if reason != "warning":
                await connection.close()

    def drop(self) -> None:
        """Break all connections, with no farewell."""
        for connection in list(self.connections):
            connection.drop()

    async def close(self) -> None:
        """End all connections in good order."""
        for connection in list(self.connections):
            await connection.close()

    async def _pick(self) -> Connection | None:
        """Return the next connection; one that is being renewed is worth a wait."""
        if self.is_open:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._connected.wait(), ACK_SECONDS)
        if not self.connections:
            return None
        self._sent += 1
        return self.connections[self._sent % len(self.connections)]

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.connections),
            "connection_info": {"app_id": self._app_id},
            "debug_info": {
                "host": "sandbox",
                "build_number": 1,
                "approximate_connection_time": 3600,
            },
        }
