"""The database, and the transactions on it."""

import asyncio
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Connection, Engine, create_engine, func, make_url, select

from bot.ids import WorkspaceId
from storage.acknowledgement import Acknowledgements
from storage.answers import Answers
from storage.checkins import CheckIns, Replies
from storage.consultation import Opinions
from storage.conversations import Conversations
from storage.deliveries import Deliveries
from storage.diagnosis import (
    AllRethought,
    Causes,
    Diagnoses,
    EvidenceEntries,
    Strategies,
)
from storage.drafts import Drafts
from storage.evaluation import Assessments, Evaluations
from storage.events import AllEvents, Events
from storage.feedback import AllFeedback
from storage.figures import QueueFigures
from storage.findings import Findings
from storage.installations import AllInstallations, Installations
from storage.job import call_in
from storage.kudos import AllKudos
from storage.lags import Lags
from storage.listening import CHANNEL, Listener
from storage.paces import Blocks, Paces
from storage.people import Leaves, People
from storage.plans import Actions, Changes, Goals, Plans, Statements
from storage.postgres import patience, wait_for_no_lock_for_ever
from storage.queue import Queue
from storage.remains import Lessons, Practices
from storage.retrying import is_its_own
from storage.roster import Rosters
from storage.schedules import DueSchedules, Schedules
from storage.schema.base import Base
from storage.schema.sealed import seal_with, sealed_columns
from storage.sqlite import keep_promises
from storage.suggestions import Suggestions
from storage.support import SupportRequests
from storage.transaction import Transaction
from storage.work import Workers

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")

POSTGRES_THREADS = 3
GROUP = 64
CLOSING = 10.0  # seconds
ANNOUNCE = select(func.pg_notify(CHANNEL, ""))


class Store:
    """Everything the bot remembers of one workspace, as one transaction sees it."""

    def __init__(self, transaction: Transaction, workspace: WorkspaceId) -> None:
        self.workspace = workspace
        self.people = People(transaction, workspace)
        self.leaves = Leaves(transaction, workspace)
        self.rosters = Rosters(transaction, workspace)
        self.plans = Plans(transaction, workspace)
        self.goals = Goals(transaction, workspace)
        self.actions = Actions(transaction, workspace)
        self.statements = Statements(transaction, workspace)
        self.changes = Changes(transaction, workspace)
        self.diagnoses = Diagnoses(transaction, workspace)
        self.evidence = EvidenceEntries(transaction, workspace)
        self.causes = Causes(transaction, workspace)
        self.strategies = Strategies(transaction, workspace)
        self.findings = Findings(transaction, workspace)
        self.requests = SupportRequests(transaction, workspace)
        self.rethought = AllRethought(transaction, workspace)
        self.lessons = Lessons(transaction, workspace)
        self.practices = Practices(transaction, workspace)
        self.acknowledgements = Acknowledgements(transaction, workspace)
        self.opinions = Opinions(transaction, workspace)
        self.kudos = AllKudos(transaction, workspace)
        self.suggestions = Suggestions(transaction, workspace)
        self.drafts = Drafts(transaction, workspace)
        self.evaluations = Evaluations(transaction, workspace)
        self.assessments = Assessments(transaction, workspace)
        self.feedback = AllFeedback(transaction, workspace)
        self.answers = Answers(transaction, workspace)
        self.lags = Lags(transaction, workspace)
        self.checkins = CheckIns(transaction, workspace)
        self.replies = Replies(transaction, workspace)
        self.deliveries = Deliveries(transaction, workspace)
        self.conversations = Conversations(transaction, workspace)
        self.paces = Paces(transaction, workspace)
        self.schedules = Schedules(transaction, workspace)
        self.events = Events(transaction, workspace)
        self.installations = Installations(transaction, workspace)


class Machinery:
    """What runs the bot itself, over all workspaces: the queue and the schedules."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._stores: dict[WorkspaceId, Store] = {}
        self.queue = Queue(transaction)
        self.blocks = Blocks(transaction)
        self.due = DueSchedules(transaction)
        self.figures = QueueFigures(transaction)
        self.installations = AllInstallations(transaction)
        self.events = AllEvents(transaction)

    def try_key(self) -> None:
        """Read something sealed, if there is; SettingsError where the key is wrong."""
        for column in sealed_columns(Base.metadata):
            any_row = select(column).where(column.is_not(None)).limit(1)
            self._transaction.execute(any_row).all()

    def store(self, workspace: WorkspaceId) -> Store:
        """Return what is remembered of one workspace, in the same transaction."""
        if workspace not in self._stores:
            self._stores[workspace] = Store(self._transaction, workspace)
        return self._stores[workspace]

    def attempt(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `function` returns; where it raises, what it did is undone."""
        with self._transaction.attempt():
            return function(*args, **kwargs)

    def trouble_with(
        self, function: Callable[P, object], *args: P.args, **kwargs: P.kwargs
    ) -> Exception | None:
        """Do the same, and return what it raised, if it did.

        What is no fault of its own, as the database is gone, say, is raised still.
        """
        try:
            self.attempt(function, *args, **kwargs)
        except Exception as error:
            if not is_its_own(error):
                raise
            return error
        return None

    @property
    def has_planned(self) -> bool:
        """Whether something to say was added."""
        return any(store.deliveries.added for store in self._stores.values())


class Database:
    """Runs transaction functions, in threads of its own.

    A transaction function is a plain function of a `Store` (or the `Machinery`) and
    values. It may run more than once, so it holds storage calls and pure code alone:
    no call to Slack, no sleep, no clock.
    """

    def __init__(self, engine: Engine, *, threads: int, group: int) -> None:
        self.engine = engine
        self._listeners: list[Callable[[], None]] = []
        self._ears: Listener | None = None
        self._workers = Workers(engine, _announce, threads=threads, group=group)

    @classmethod
    def at(cls, url: str, *, keys: str | None = None) -> Self:
        """Return the database at `url`, sealed with `keys` where there are any.

        SQLite has one writer, so one thread.
        """
        engine = _engine(url)
        if keys:
            seal_with(engine, keys)
        if engine.dialect.name == "sqlite":
            return cls(engine, threads=1, group=GROUP)
        return cls(engine, threads=POSTGRES_THREADS, group=GROUP)

    async def transact(
        self,
        workspace: WorkspaceId,
        function: Callable[Concatenate[Store, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Return what `function` returns, once all it did is on disk."""

        def run(machinery: Machinery) -> T:
            return function(machinery.store(workspace), *args, **kwargs)

        return await self.run(run)

    async def together(
        self,
        workspace: WorkspaceId,
        function: Callable[[Store, Sequence[Item]], Sequence[T]],
        item: Item,
    ) -> T:
        """Return what `function` makes of `item`, once all it did is on disk.

        It gets the items of all who wait for the same function, and reads and writes
        for all of them at once; it may get each by itself, too.
        """

        def run(machinery: Machinery, items: Sequence[Item]) -> Sequence[T]:
            return function(machinery.store(workspace), items)

        return await self._work(run, item, kind=(workspace, function))

    async def run(
        self,
        function: Callable[Concatenate[Machinery, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Do the same for a function that works over all workspaces."""

        def run(machinery: Machinery, _: Sequence[None]) -> list[T]:
            return [function(machinery, *args, **kwargs)]

        return await self._work(run, None)

    async def _work(
        self,
        function: Callable[[Machinery, Sequence[Item]], Sequence[T]],
        item: Item,
        *,
        kind: Hashable = None,
    ) -> T:
        def run(
            connection: Connection, items: Sequence[Item]
        ) -> Sequence[tuple[T, bool]]:
            transaction = Transaction(connection)
            machinery = Machinery(transaction)
            results = function(machinery, items)
            transaction.flush()
            return [(each, machinery.has_planned) for each in results]

        result: T
        result, planned = await self._workers.run(run, item, kind=kind)
        if planned:
            self._planned()
        return result

    def on_planned(self, listener: Callable[[], None]) -> None:
        """Call `listener`, in this event loop, after commits that planned something.

        On PostgreSQL those of other processes too.
        """
        self._listeners.append(listener)
        if self._ears is None and self.engine.dialect.name == "postgresql":
            self._ears = Listener(
                self.engine.url,
                partial(call_in, asyncio.get_running_loop(), self._planned),
            )

    def _planned(self) -> None:
        for listener in self._listeners:
            listener()

    def close(self, seconds: float = CLOSING) -> None:
        """Let running transactions end, then let go of the engine.

        It takes a little more than `seconds` at most, whatever the database does.
        """
        if self._ears is not None:
            self._ears.close()
        if self._workers.close(seconds):
            self.engine.dispose()


def _announce(connection: Connection, results: Sequence[tuple[object, bool]]) -> None:
    """Let other processes hear, with the commit, that something was planned."""
    if connection.dialect.name == "postgresql" and any(each for _, each in results):
        connection.execute(ANNOUNCE)


def _engine(url: str) -> Engine:
    """Return an engine whose errors name no parameters: they are people's words."""
    if url.startswith("sqlite"):
        shared = {"check_same_thread": False}
        engine = create_engine(url, hide_parameters=True, connect_args=shared)
        keep_promises(engine)
        return engine
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=POSTGRES_THREADS,
        connect_args=patience(make_url(url)),
    )
    wait_for_no_lock_for_ever(engine)
    return engine
