"""One WebSocket of the app's, and the acks that come over it."""

import asyncio
import json
from collections.abc import AsyncIterator

from aiohttp import WSMsgType, web

from sandbox.delivery import answer
from sandbox.delivery.answer import Answer
from sandbox.jsons import Json


class Connection:
    """One WebSocket of the app's; `leaving` once it was asked to be opened anew."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.leaving = False
        self._request = request
        self._socket = socket

    async def tell(self, message: Json) -> None:
        """Send a message."""
        await self._socket.send_str(json.dumps(message))

    async def texts(self) -> AsyncIterator[str]:
        """Iterate over what the app sends, until the connection ends."""
        async for message in self._socket:
            if message.type is WSMsgType.TEXT:
                yield message.data

    async def close(self) -> None:
        """End the connection in good order."""
        await self._socket.close()

    def drop(self) -> None:
        """Break the connection, with no farewell."""
        if self._request.transport is not None:
            self._request.transport.abort()


class Acks:
    """Envelopes that wait for their ack, whichever connection it comes by."""

    def __init__(self) -> None:
        self._waiting: dict[str, tuple[asyncio.Future[Answer], Connection]] = {}

    async def of(self, connection: Connection, envelope: Json) -> Answer:
        """Send an envelope over `connection` and return its ack."""
        waiter: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting[envelope["envelope_id"]] = waiter, connection
        try:
            await connection.tell(envelope)
            async with asyncio.timeout(answer.ACK_SECONDS):
                return await waiter
        except TimeoutError:
            return Answer(error="http_timeout")
        except ConnectionError:
            return Answer(error="connection_failed")
        finally:
            del self._waiting[envelope["envelope_id"]]

    def take(self, text: str) -> None:
        """Take what the app sent; anything but an ack that is waited for is nothing."""
        ack = json.loads(text)
        envelope_id = ack.get("envelope_id") if isinstance(ack, dict) else None
        waiting = self._waiting.get(envelope_id) if envelope_id else None
        if waiting is not None and not waiting[0].done():
            waiting[0].set_result(Answer(body=ack.get("payload")))

    def lose(self, connection: Connection) -> None:
        """Stop waiting for what went over a connection that broke.

        One that is being renewed may yet be answered over the next.
        """
        for waiter, sent_over in self._waiting.values():
            if sent_over is connection and not (connection.leaving or waiter.done()):
                waiter.set_result(Answer(error="connection_failed"))
