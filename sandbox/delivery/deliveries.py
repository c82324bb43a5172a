"""Bringing what happens in the workspace to the app, again where it did not arrive."""

import asyncio
import time
from dataclasses import dataclass

from sandbox.delivery.answer import Answer, Kind, Retry, Transport
from sandbox.faults import Faults
from sandbox.ids import new_id
from sandbox.jsons import Json
from sandbox.workspace import Workspace

RETRY_DELAYS = (0.0, 60.0, 300.0)


@dataclass(slots=True, kw_only=True)
class Delivery:
    """One event on its way: how often it was tried, whether it was acknowledged."""

    event_id: str
    type: str
    attempts: int = 0
    acked: bool = False
    given_up: bool = False
    seconds: float = 0.0


class Deliveries:
    """Brings payloads to the app by `transport`; events are tried up to four times.

    `retry_delays` are the seconds before each retry. `log` holds every event.
    """

    def __init__(self, workspace: Workspace, faults: Faults) -> None:
        self.transport: Transport | None = None
        self.retry_delays: tuple[float, ...] = RETRY_DELAYS
        self.log: list[Delivery] = []
        self._workspace = workspace
        self._faults = faults
        self._tasks: set[asyncio.Task[None]] = set()

    async def ask(self, kind: Kind, payload: Json) -> Answer:
        """Bring a command or an interaction to the app, once."""
        if self.transport is None:
            return Answer(error="no_app")
        return await self.transport.send(kind, payload)

    def event(self, name: str, event: Json) -> Delivery | None:
        """Send an event on its way, if the app subscribed to `name`."""
        if name not in self._workspace.app.events:
            return None
        delivery = Delivery(event_id=new_id("Ev"), type=name)
        self.log.append(delivery)
        if self.transport is None or not self.transport.is_open:
            delivery.given_up = True
            return delivery
        self._spawn(delivery, self._envelope(delivery.event_id, event))
        return delivery

    async def settled(self, seconds: float = 10.0) -> bool:
        """Wait until every event is acknowledged or given up; tell whether it is so."""
        until = time.monotonic() + seconds
        while self._tasks and (left := until - time.monotonic()) > 0:
            await asyncio.wait(set(self._tasks), timeout=left)
        return not self._tasks

    async def stop(self) -> None:
        """Let go of all that is on its way."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _spawn(self, delivery: Delivery, envelope: Json) -> None:
        held = self._faults.chance(self._faults.reorder)
        pause = self._faults.random.uniform(0, self._faults.reorder_seconds)
        self._run(delivery, envelope, pause if held else 0.0)
        if self._faults.chance(self._faults.duplicate):
            self._run(delivery, envelope, pause)

    def _run(self, delivery: Delivery, envelope: Json, pause: float) -> None:
        task = asyncio.create_task(self._deliver(delivery, envelope, pause))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, delivery: Delivery, envelope: Json, pause: float) -> None:
        if pause:
            await asyncio.sleep(pause)
        begun = time.monotonic()
        answer = await self._try(delivery, envelope, None)
        for number, delay in enumerate(self.retry_delays, start=1):
            if answer.error is None or answer.no_retry:
                break
            await asyncio.sleep(delay)
            retry = Retry(number=number, reason=answer.error)
            answer = await self._try(delivery, envelope, retry)
        delivery.acked = delivery.acked or answer.error is None
        delivery.given_up = not delivery.acked
        delivery.seconds = time.monotonic() - begun

    async def _try(
        self, delivery: Delivery, envelope: Json, retry: Retry | None
    ) -> Answer:
        if self.transport is None:
            return Answer(error="no_app", no_retry=True)
        delivery.attempts += 1
        return await self.transport.send("events_api", envelope, retry)

    def _envelope(self, event_id: str, event: Json) -> Json:
        team, app = self._workspace.team_id, self._workspace.app
        return {
            "token": app.verification_token,
            "team_id": team,
            "context_team_id": team,
            "context_enterprise_id": None,
            "api_app_id": app.id,
            "event": event,
            "type": "event_callback",
            "event_id": event_id,
            "event_time": int(self._workspace.clock.now().timestamp()),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": team,
                    "user_id": app.bot_user,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
        }
