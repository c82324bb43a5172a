"""Workers that are killed and replaced, and what they did, counted by the sandbox."""

import asyncio
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import create_engine, text

from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, UserId, WorkspaceId
from sandbox.faults import Fault
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.database import Database, Store
from tests.faults.slack import Punctual
from tests.faults.worker import POINTS, Spec

ROOT = Path(__file__).parents[2]
WAVE = 300
LEFT = text("SELECT 1 FROM delivery WHERE state IN ('planned', 'claimed') LIMIT 1")


class Nursery:
    """Starts workers: a process that has all they need in memory."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        assert self._process.stdout
        assert self._process.stdout.readline()  # it has all it needs

    def start(self, spec: Spec) -> int:
        """Return the process id of a new worker."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asdict(spec)) + "\n")
        return int(self._process.stdout.readline())

    def close(self) -> None:
        """Start no more."""
        self._process.communicate()


class Scene:
    """A sandbox with many people, a queue, and workers that send."""

    def __init__(
        self,
        sandbox: Sandbox,
        slack: Punctual,
        database: Database,
        nursery: Nursery,
        seed: int,
    ) -> None:
        self.sandbox = sandbox
        self.slack = slack
        self.database = database
        self.dice = random.Random(seed)  # noqa: S311  dice that can be thrown again
        self.planned: list[Delivery] = []
        self.kills = 0
        self.crew: list[int] = []
        self._nursery = nursery
        self.reader = create_engine(database.engine.url)  # waits for no writer
        self.spec = Spec(
            database_url=database.engine.url.render_as_string(hide_password=False),
            api_url=sandbox.api_url,
            token=sandbox.bot_token,
            workspace=sandbox.workspace.team_id,
        )
        self.people: list[UserId] = []
        self._workspace = WorkspaceId(sandbox.workspace.team_id)

    def invite(self, people: int) -> None:
        """Let there be so many people to write to."""
        for n in range(people):
            user = UserId(f"U{n:03}")
            person = Person(id=user, name=user, real_name=user, tz="UTC")
            self.sandbox.workspace.people[user] = person
            self.people.append(user)

    async def plan(self, count: int) -> None:
        """Plan so many deliveries more, to each person in turn."""
        now, first = datetime.now(UTC), len(self.planned)
        wave = [
            Delivery(
                id=DeliveryId(f"key-{n:05}"),
                kind=Kind.PROMPT,
                key=f"key-{n:05}",
                person=self.people[n % len(self.people)],
                due_at=now + timedelta(milliseconds=n - first),
                created_at=now,
            )
            for n in range(first, first + count)
        ]

        def add(store: Store) -> None:
            for each in wave:
                store.deliveries.add(each)

        await self.database.transact(self._workspace, add)
        self.planned += wave

    def rain(self) -> None:
        """Let a part of the posts go wrong, in every way there is."""
        for kind, probability in (
            ("error_before", 0.01),
            ("drop_before", 0.01),
            ("error_after", 0.02),
            ("drop_after", 0.02),
            ("stall_after", 0.01),
            ("ratelimited", 0.002),
        ):
            fault = Fault(
                kind=kind,  # type: ignore[arg-type]
                method="chat.postMessage",
                times=None,
                probability=probability,
                seconds=0.8,
            )
            self.sandbox.faults.add(fault)

    def hire(self, *, doomed: bool = True) -> None:
        """Start one more worker; half of the doomed die at some step by themselves."""
        spec = replace(self.spec, seed=self.dice.randrange(1 << 30))
        if doomed and self.dice.random() < 0.5:
            point, nth = self.dice.choice(POINTS), self.dice.randint(1, 12)
            spec = replace(spec, point=point, nth=nth)
        self.start(spec)

    def start(self, spec: Spec) -> int:
        """Return the process id of a new worker."""
        self.crew.append(self._nursery.start(spec))
        return self.crew[-1]

    async def massacre(self, kills: int, *, size: int = 3) -> None:
        """Kill workers at random moments and replace them, until so many have died."""
        while self.kills < kills:
            if await self.is_over():
                await self.plan(WAVE)
            while len(self.crew) < size:
                self.hire()
            await asyncio.sleep(self.dice.uniform(0.02, 0.12))
            self.bury()
            if self.crew:
                self.kill(self.dice.choice(self.crew))

    def kill(self, pid: int) -> None:
        """Kill -9."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
            self.kills += 1
        self.crew.remove(pid)

    async def freeze(self, workers: int, *, for_seconds: float) -> None:
        """Stop workers in the middle of their work, and let them go on much later."""
        while len(self.crew) < workers + 1:
            self.hire(doomed=False)
        stopped = self.dice.sample(self.crew, workers)
        for each in stopped:
            await asyncio.sleep(self.dice.uniform(0.02, 0.1))
            os.kill(each, signal.SIGSTOP)
        await asyncio.sleep(for_seconds)
        for each in stopped:
            os.kill(each, signal.SIGCONT)

    async def finish(self, seconds: float) -> None:
        """Let workers that live do what is left."""
        async with asyncio.timeout(seconds):
            while not await self.is_over():
                self._replace_the_dead()
                await asyncio.sleep(0.1)

    async def died(self, seconds: float = 60) -> None:
        """Wait until a worker has died by itself, or all that was planned is done."""
        living = len(self.crew)
        async with asyncio.timeout(seconds):
            while len(self.crew) == living and not await self._is_done():
                await asyncio.sleep(0.05)
                self.bury()

    async def _is_done(self) -> bool:
        return bool(self.planned) and await self.is_over()

    def bury(self) -> None:
        """Forget the workers that died by themselves."""
        self.crew = [pid for pid in self.crew if self._lives(pid)]

    def _replace_the_dead(self) -> None:
        self.bury()
        while len(self.crew) < 2:
            self.hire(doomed=False)

    def dismiss(self) -> None:
        """End all workers."""
        for pid in list(self.crew):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.crew.clear()
        self.reader.dispose()

    async def kept(self) -> dict[str, Delivery]:
        """Return all deliveries as they are kept, by key."""

        def load(store: Store) -> dict[str, Delivery]:
            found = (store.deliveries.get(each.id) for each in self.planned)
            return {each.key: each for each in found if each}

        return await self.database.transact(self._workspace, load)

    async def is_over(self) -> bool:
        """Tell whether nothing is left to send, without waiting for who writes."""

        def over() -> bool:
            with self.reader.connect() as connection:
                return connection.execute(LEFT).first() is None

        return await asyncio.to_thread(over)

    @property
    def posts(self) -> Counter[str]:
        """How often each key was really posted."""
        return Counter(str(post.key) for post in self.sandbox.ledger.posts)

    @property
    def lost(self) -> list[str]:
        """The keys that were never posted."""
        posts = self.posts
        return [each.key for each in self.planned if not posts[each.key]]

    def _lives(self, pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            self.kills += 1
            return False
        return True
