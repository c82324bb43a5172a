"""Says what the queue holds, as soon as it is due and Slack takes it."""

import asyncio
import contextlib
import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock, system_clock
from bot.deliveries import Kind
from handlers.deps import Deps
from handlers.process.logs import log
from handlers.sending.attempt import Attempt
from handlers.sending.claiming import Taken, take
from handlers.sending.errors import BROKEN_CONNECTION, LATE, REACTION_TO, Reaction
from handlers.sending.failing import fail_unreadable
from handlers.sending.notary import Notary
from handlers.sending.outcomes import Outcome, Parcel, Refused, Renderer, Sent
from handlers.sending.pacing import Ask, Pacing
from handlers.sending.settling import Terms
from handlers.sending.timing import Seconds, Timing, Watch, steady_seconds
from storage.rows import UnreadableError

BATCH = 20  # more would hold up what else the database has to do
AT_ONCE = 64
ROOM = 10  # to claim one by one, as each is sent, costs more than sending
STEP = timedelta(seconds=5)
DATABASE_PAUSE = 1.0

logger = log("sending")


class Sender:
    """Sends what is due in all workspaces; any number of them share one queue.

    `name` is its own among all that run. `clock` and `seconds` are this machine's, by
    which claims are measured, whatever time the bot lives in.
    """

    def __init__(  # noqa: PLR0913  tests turn each of them
        self,
        deps: Deps,
        renderers: Mapping[Kind, Renderer],
        name: str,
        *,
        timing: Timing = Timing(),  # noqa: B008  frozen
        pacing: Pacing = Pacing(),  # noqa: B008  frozen
        clock: Clock = system_clock,
        seconds: Seconds = steady_seconds,
    ) -> None:
        self._deps = deps
        self._renderers = renderers
        self._name = name
        self._timing = timing
        self._pacing = pacing
        self._clock = clock
        self._seconds = seconds
        self._watch = Watch(STEP, seconds)
        self._notary = Notary(deps.database, self._terms, seconds)
        self._woken = asyncio.Event()
        self._stopping = asyncio.Event()
        self._busy: dict[str, asyncio.Task[None]] = {}
        self.sent = 0

    def wake(self) -> None:
        """Look at once: something new may be due."""
        self._woken.set()

    async def run(self) -> None:
        """Send until stopped: when woken, and every so often in any case."""
        self._deps.database.on_planned(self.wake)
        while not self._stopping.is_set():
            self._woken.clear()
            pause = await self._look()
            if pause > 0 and not self._stopping.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), pause)
        await self._finish()

    async def stop(self, seconds: float = math.inf) -> None:
        """Claim no more, let go of what waits for its time, finish what has begun.

        What takes longer is left: its claim runs out, and then it is looked for.
        """
        self._stopping.set()
        self.wake()
        if self._busy and seconds < math.inf:
            await asyncio.wait(self._busy.values(), timeout=seconds)
            for task in self._busy.values():
                task.cancel()
        await self._finish()

    async def drain(self) -> int:
        """Send all that is due now, until nothing is left; return how much was sent.

        What waits for another try, or for an answer nobody knows, is not waited for.
        """
        before = self.sent
        while True:
            taken = await self._take()
            await self._finish()
            if not taken.claimed:
                if taken.pause is None:
                    return self.sent - before
                await asyncio.sleep(max(0.0, taken.pause.total_seconds()))

    async def _look(self) -> float:
        """Claim and begin; return after how many seconds to look again."""
        while len(self._busy) > AT_ONCE - ROOM:
            await asyncio.wait(self._busy.values(), return_when=asyncio.FIRST_COMPLETED)
        try:
            taken = await self._take()
        except SQLAlchemyError as error:
            logger.warning("queue_out_of_reach", error=type(error).__name__)
            return DATABASE_PAUSE
        except Exception:
            logger.exception("looking_broke")  # nobody would send any more
            return DATABASE_PAUSE
        pause = min(each for each in (taken.pause, self._timing.look) if each)
        return 0.0 if taken.claimed and not taken.pause else pause.total_seconds()

    async def _take(self) -> Taken:
        """Claim and begin; what can't be read fails first, and alone."""
        try:
            return await self._claim()
        except UnreadableError:
            database, now = self._deps.database, self._deps.clock()
            if not await database.run(fail_unreadable, now):
                raise
            return await self._claim()

    async def _claim(self) -> Taken:
        begun = self._seconds()
        limit = max(1, min(BATCH, AT_ONCE - len(self._busy)))
        ask = Ask(
            sender=self._name,
            now=self._deps.clock(),
            own=self._clock,
            limit=limit,
            busy=tuple(self._busy),
            watch=self._watch,
            timing=self._timing,
            pacing=self._pacing,
        )
        taken = await self._deps.database.run(take, self._renderers, ask)
        deadline = begun + self._timing.posting.total_seconds()
        for parcel in taken.parcels:
            self._begin(replace(parcel, deadline=deadline))
        return taken

    def _begin(self, parcel: Parcel) -> None:
        key = parcel.delivery.id
        task = asyncio.create_task(self._deliver(parcel))
        self._busy[key] = task
        task.add_done_callback(lambda _: self._busy.pop(key, None))

    async def _deliver(self, parcel: Parcel) -> None:
        try:
            await self._try(parcel)
        except Exception:
            # Its claim runs out, and it is looked for before it is sent again.
            logger.exception("attempt_broke", reference=parcel.delivery.id)

    async def _try(self, parcel: Parcel) -> None:
        outcome = await self._outcome(parcel)
        if isinstance(outcome, Sent):
            self.sent += 1
        if await self._settled(parcel, outcome):
            loop = asyncio.get_running_loop()
            loop.call_later(self._timing.gap.total_seconds(), self.wake)

    async def _outcome(self, parcel: Parcel) -> Outcome:
        if await self._stops_within(parcel.wait.total_seconds()):
            return LATE
        client = self._deps.slack.client(parcel.held.workspace)
        outcome = await Attempt(client, parcel, self._seconds).make()
        return await self._explained(parcel, outcome)

    async def _stops_within(self, seconds: float) -> bool:
        """Wait so long; tell whether it is to stop."""
        if not seconds or self._stopping.is_set():
            return self._stopping.is_set()
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _explained(self, parcel: Parcel, outcome: Outcome) -> Outcome:
        """Return why a person can't be written to, where they have left."""
        person = parcel.delivery.person
        lost = isinstance(outcome, Refused) and (
            REACTION_TO.get(outcome.error) is Reaction.CHANNEL
        )
        if not lost or person is None:
            return outcome
        slack, workspace = self._deps.slack, parcel.held.workspace
        try:
            known = await slack.people(workspace, [person], self._deps.clock())
        except BROKEN_CONNECTION:
            return outcome
        is_here = not known or known[0].is_active
        return outcome if is_here else Refused("user_disabled")

    async def _settled(self, parcel: Parcel, outcome: Outcome) -> bool:
        return await self._notary.note(parcel, outcome)

    def _terms(self) -> Terms:
        return Terms(
            now=self._deps.clock(),
            own=self._clock,
            timing=self._timing,
            pacing=self._pacing,
        )

    async def _finish(self) -> None:
        while self._busy:
            await asyncio.gather(*self._busy.values(), return_exceptions=True)
