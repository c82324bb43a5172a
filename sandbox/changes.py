"""Telling whoever watches that something in the workspace is different now."""

import asyncio


class Changes:
    """A number that grows with each change, and a way to wait for the next."""

    def __init__(self) -> None:
        self.revision = 0
        self._waiting: set[asyncio.Future[None]] = set()

    def note(self) -> None:
        """Count a change and wake those who wait for one."""
        self.revision += 1
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    async def since(self, revision: int, seconds: float | None = None) -> int:
        """Return the revision, once it is past `revision` or `seconds` have gone by."""
        if self.revision <= revision:
            waiter = asyncio.get_running_loop().create_future()
            self._waiting.add(waiter)
            await asyncio.wait([waiter], timeout=seconds)
            self._waiting.discard(waiter)
        return self.revision
