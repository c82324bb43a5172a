"""A workspace to test listeners in: real payloads in, real Web API calls out."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from typing import Any, TypeVar

from aiohttp import ClientSession
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

import handlers
from bot.ids import WorkspaceId
from handlers.clock import catch_up
from handlers.deps import Deps
from handlers.renderers import RENDERERS
from handlers.sending.pacing import Pacing
from handlers.sending.sender import Sender
from handlers.sending.timing import Timing
from handlers.slack import Slack
from storage.database import Database, Store
from tests.handlers import payloads
from tests.handlers.wire import TEAM_ID, Said, Wire, dm_of
from tests.makers import NOW

T = TypeVar("T")


class Workspace:
    """One workspace with the bot in it; `now` moves only when a test moves it."""

    def __init__(self, database: Database, wire: Wire, session: ClientSession) -> None:
        self.now = NOW
        self.wire = wire
        self._database = database
        self._session = session
        self._ids = count(1)

    async def start(self) -> None:
        """Connect the listeners."""
        client = AsyncWebClient(
            token="xoxb-test",
            base_url=await self.wire.start(),
            session=self._session,
            retry_handlers=[],
        )
        self.deps = Deps(
            self._database, lambda: self.now, Slack(client), WorkspaceId(TEAM_ID)
        )
        self.sender = Sender(
            self.deps,
            RENDERERS,
            "test",
            timing=Timing(gap=timedelta()),
            pacing=Pacing(posts=None, updates=None, looks=None),
        )
        self.app = AsyncApp(
            client=client,
            process_before_response=True,
            request_verification_enabled=False,
        )
        handlers.register(self.app, self.deps)

    async def stored(self, function: Callable[[Store], T]) -> T:
        """Return what a function of the store returns, in a transaction."""
        return await self.deps.transact(function)

    async def plant(self, *values: Any) -> None:
        """Store values; Slack comes to know the people among them."""

        def save(store: Store) -> None:
            for value in values:
                keeper_of(store, value).save(value)

        for value in values:
            if type(value).__name__ == "Person":
                self.wire.knows(
                    value.id,
                    tz=value.zone,
                    locale=value.locale,
                    real_name=value.name,
                    deleted=not value.is_active,
                )
        await self.deps.transact(save)

    async def dm(
        self,
        user: str,
        text: str,
        *,
        thread_ts: str | None = None,
        event_id: str | None = None,
        ts: str | None = None,
    ) -> str:
        """Write to the bot; return the message's id."""
        ts = ts or self._ts()
        await self.event(payloads.a_dm(user, text, ts, thread_ts), event_id)
        return ts

    async def edit_dm(
        self, user: str, ts: str, text: str, *, before: str = "", event_id: str = ""
    ) -> None:
        """Change a message written before."""
        await self.event(
            payloads.an_edit(user, text, ts, before, self._ts()), event_id or None
        )

    async def delete_dm(self, user: str, ts: str, *, before: str = "") -> None:
        """Delete a message written before."""
        await self.event(payloads.a_deletion(user, ts, before, self._ts()))

    async def event(self, event: dict[str, Any], event_id: str | None = None) -> None:
        """Let an event happen; it must be acknowledged."""
        body = payloads.an_event(event, event_id or f"Ev{next(self._ids)}")
        response = await self.dispatch(body)
        assert response.status == 200, response.body

    async def command(self, user: str, text: str, channel: str = "C1") -> Said:
        """Type `/pip text`; return what is shown to the person alone."""
        trigger = self.trigger(user)
        body = payloads.a_command(user, text, trigger, channel)
        response = await self.dispatch(body)
        assert response.status == 200, response.body
        answer = _answer(response)
        self.wire.check(answer.get("blocks"))
        return Said(channel, "", answer.get("text", ""), answer.get("blocks") or [])

    async def click(
        self,
        user: str,
        action_id: str,
        value: str = "",
        *,
        message: Said | None = None,
        view: dict[str, Any] | None = None,
        action_ts: str | None = None,
        **action: Any,
    ) -> None:
        """Press a button on a message or in a view; other controls by `action`."""
        place: dict[str, Any] = {"view": view} if view else {}
        if message:
            container = {"type": "message", "message_ts": message.ts}
            place = {
                "channel": {"id": message.channel},
                "message": {"ts": message.ts, "thread_ts": message.thread_ts},
                "container": container | {"channel_id": message.channel},
            }
        pressed = {"action_id": action_id, "value": value} | action
        pressed["action_ts"] = action_ts or self._ts()
        body = payloads.a_click(user, pressed, self.trigger(user), place)
        response = await self.dispatch(body)
        assert response.status == 200, response.body

    async def submit(
        self, user: str, view: dict[str, Any], **changes: Any
    ) -> dict[str, Any]:
        """Submit a form, changed in some fields; return the ack's body."""
        return await self.submit_state(user, view, payloads.filled(view, changes))

    async def submit_state(
        self, user: str, view: dict[str, Any], state: dict[str, Any]
    ) -> dict[str, Any]:
        """Submit a form with this state, by block id and action id."""
        body = payloads.a_submission(user, view, state, self.trigger(user))
        response = await self.dispatch(body)
        assert response.status == 200, response.body
        return _answer(response)

    async def dispatch(self, body: dict[str, Any]) -> BoltResponse:
        """Give a payload to the bot."""
        request = AsyncBoltRequest(body=body, mode="socket_mode")
        return await self.app.async_dispatch(request)

    @property
    def form(self) -> dict[str, Any]:
        """The form that was opened or updated last."""
        return self.wire.views[-1]

    async def settle(self) -> None:
        """Send all that is due to be sent."""
        await self.sender.drain()

    async def said_to(self, user: str) -> list[Said]:
        """Return what stands in somebody's DM, once all that is due is sent."""
        return await self.said_in(dm_of(user))

    async def said_in(self, channel: str) -> list[Said]:
        """Return what the bot said in a channel, once all that is due is sent."""
        await self.settle()
        return [said for said in self.wire.said if said.channel == channel]

    async def move_to(self, moment: datetime) -> None:
        """Move the clock; do all that has come due by then."""
        self.now = moment
        self.wire.seconds = int(moment.timestamp())
        await catch_up(self.deps, self.sender)

    async def pass_by(self, **span: float) -> None:
        """Let time pass, e.g. `days=1`; do all that has come due by then."""
        await self.move_to(self.now + timedelta(**span))

    def trigger(self, user: str) -> str:
        """Return a trigger id of something somebody just did."""
        return f"{user}.{next(self._ids)}"

    def _ts(self) -> str:
        self.wire.seconds = int(self.now.timestamp())
        return self.wire.next_ts()


def _answer(response: BoltResponse) -> dict[str, Any]:
    if not response.body:
        return {}
    if not response.body.startswith("{"):
        return {"text": response.body}
    answer: dict[str, Any] = json.loads(response.body)
    return answer


def keeper_of(store: Store, value: Any) -> Any:
    """Return where values of this kind are kept."""
    names = {
        "Person": store.people,
        "Leave": store.leaves,
        "Plan": store.plans,
        "Goal": store.goals,
        "Action": store.actions,
        "Progress": store.statements,
        "Diagnosis": store.diagnoses,
        "Evidence": store.evidence,
        "Cause": store.causes,
        "Strategy": store.strategies,
        "Feedback": store.feedback,
        "Opinion": store.opinions,
        "SupportRequest": store.requests,
        "Finding": store.findings,
        "Lesson": store.lessons,
        "Practice": store.practices,
        "Suggestion": store.suggestions,
        "Kudos": store.kudos,
        "Evaluation": store.evaluations,
        "Rethought": store.rethought,
        "CheckIn": store.checkins,
        "Reply": store.replies,
        "Delivery": store.deliveries,
        "Schedule": store.schedules,
    }
    return names[type(value).__name__]
