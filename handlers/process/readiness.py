"""Whether this process takes work: it does while its database can be written."""

import asyncio
from datetime import datetime

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.clock import Clock
from bot.ids import AnswerId, UserId, new_id
from handlers.process.installing import NOWHERE
from handlers.process.logs import log
from storage.answers import Answer
from storage.database import Database, Store

SILENCE = 1.0  # seconds of the database; balancers wait hardly longer for an answer
SAMPLE = "." * 16_000  # more than a reply and its receipt take

logger = log("followthrough")


class Readiness:
    """Says why no work is taken; before `takes` and after `leaves` none is."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._database: Database | None = None
        self._said: str | None = None

    def takes(self, database: Database) -> None:
        """Take work from now on."""
        self._database = database

    def leaves(self) -> None:
        """Take none any more."""
        self._database = None

    async def trouble(self) -> str | None:
        """Return why none is taken, in the operator's words; None where it is.

        Silence of the database is an answer too. Each new one is logged.
        """
        if self._database is None:
            return "the process starts or ends"
        said = await self._write(self._database)
        if said not in (None, self._said):
            logger.error("not_ready", why=said)
        self._said = said
        return said

    async def _write(self, database: Database) -> str | None:
        try:
            async with asyncio.timeout(SILENCE):
                await database.transact(NOWHERE, write, self._clock())
        except TimeoutError:
            return "the database does not answer"
        except SQLAlchemyError as error:
            return f"the database can't be written ({_name(error)})"
        return None


def write(store: Store, now: datetime) -> None:
    """Write as much as a reply takes, then forget what was written so before.

    The last stays: what one transaction writes and deletes never comes to the disk.
    """
    sample = Answer(
        id=AnswerId(new_id()), person=UserId("-"), at=now, text=SAMPLE, blocks=()
    )
    store.answers.save(sample)
    store.answers.forget_before(now)


def _name(error: SQLAlchemyError) -> str:
    """Return what the engine calls it, which quotes nobody."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    known = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
    return known or type(cause or error).__name__
