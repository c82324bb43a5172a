"""Socket Mode: WebSockets that the app opens, and what is sent over them."""

import asyncio
import contextlib
import time

from aiohttp import web

from sandbox.delivery import answer
from sandbox.delivery.answer import Answer, Kind, Retry
from sandbox.delivery.connection import Acks, Connection
from sandbox.ids import new_id
from sandbox.jsons import Json

TICKET_SECONDS = 30.0
MOST_CONNECTIONS = 10


class SocketMode:
    """All WebSockets of the app; a payload goes to any one of them, in turn."""

    def __init__(self, app_id: str) -> None:
        self.connections: list[Connection] = []
        self.is_open = False
        self._app_id = app_id
        self._tickets: dict[str, float] = {}
        self._sent = 0
        self._connected = asyncio.Event()
        self._acks = Acks()

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
            async for text in connection.texts():
                self._acks.take(text)
        except ConnectionError:
            pass  # it went before it had begun
        finally:
            self.connections.remove(connection)
            self._acks.lose(connection)
            if all(one.leaving for one in self.connections):
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
        return await self._acks.of(connection, envelope)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask every connection to be opened anew; no more is sent over it."""
        for connection in list(self.connections):
            connection.leaving = True
            await connection.tell(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": "s"}}
            )
        self._connected.clear()

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
                await asyncio.wait_for(self._connected.wait(), answer.ACK_SECONDS)
        staying = [one for one in self.connections if not one.leaving]
        if not staying:
            return None
        self._sent += 1
        return staying[self._sent % len(staying)]

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
