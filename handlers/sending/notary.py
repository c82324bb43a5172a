"""Notes what became of deliveries: those that end together, in one transaction."""

import asyncio
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError

from handlers.process.logs import log
from handlers.sending.outcomes import Outcome, Parcel
from handlers.sending.settling import Terms, settle_all
from handlers.sending.timing import Seconds
from storage.database import Database
from storage.retrying import is_its_own

PAUSE = 1.0
MOST = 20

logger = log("sending")
Done = tuple[Parcel, Outcome]


class Notary:
    """Takes outcomes from many tasks at once; `terms` says what time it is."""

    def __init__(
        self, database: Database, terms: Callable[[], Terms], seconds: Seconds
    ) -> None:
        self._database = database
        self._terms = terms
        self._seconds = seconds
        self._waiting: list[tuple[Done, asyncio.Future[bool]]] = []
        self._writing = asyncio.Lock()

    async def note(self, parcel: Parcel, outcome: Outcome) -> bool:
        """Note an outcome; tell whether more waits in the same conversation.

        Where the database is away it tries until the claim runs out: then whoever
        claims it next finds out by itself.
        """
        noted: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append(((parcel, outcome), noted))
        async with self._writing:  # whoever comes first notes for all who wait
            if not noted.done():
                batch = self._waiting[:MOST]
                del self._waiting[: len(batch)]
                await self._write(batch)
        return await noted

    async def _write(self, batch: list[tuple[Done, asyncio.Future[bool]]]) -> None:
        done = [each for each, _ in batch]
        try:
            results = await self._persist(lambda: self._settle(done))
        except Exception as error:
            if is_its_own(error):  # one of them: the others are not to suffer for it
                logger.exception("outcomes_not_noted_together", number=len(done))
                results = [await self._alone(each) for each in done]
            else:
                logger.exception("outcomes_not_noted", number=len(done))
                results = [False] * len(done)
        for (_, noted), more in zip(batch, results, strict=True):
            if not noted.done():  # somebody may have been told to stop waiting
                noted.set_result(more)

    async def _alone(self, done: Done) -> bool:
        try:
            return (await self._persist(lambda: self._settle([done])))[0]
        except Exception:
            logger.exception("outcome_not_noted", reference=done[0].delivery.id)
            return False

    async def _persist(self, settle: Callable[[], Awaitable[list[bool]]]) -> list[bool]:
        begun = self._seconds()
        while True:
            try:
                return await settle()
            except SQLAlchemyError as error:
                if is_its_own(error):
                    raise
                kind = type(error).__name__
                logger.warning("outcome_not_noted_yet", error=kind)
                terms = self._terms()
                if self._seconds() - begun > terms.timing.lease.total_seconds():
                    raise
            await asyncio.sleep(PAUSE)

    async def _settle(self, done: list[Done]) -> list[bool]:
        return await self._database.run(settle_all, done, self._terms())
