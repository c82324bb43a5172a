"""Which listener gets a payload: found by what the payload names, in one look.

Bolt asks each of its listeners in turn whether a payload is theirs. With a hundred of
them that takes longer than most answers, so Bolt has one of each type, which asks here.
What stands before all listeners does so here too: Bolt would make its arguments anew
for each.
What no database stores is taken out of a payload here, before anybody hears it.
What nobody listens to is acknowledged, so that Slack shows no error: a link that was
opened, a menu that only its form reads, an event that came with a subscription.
"""

import asyncio
import inspect
import re
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext, AsyncRespond
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.ids import WorkspaceId
from bot.storable import storable_in
from handlers.deps import Deps
from storage.job import answering_by

Function = Callable[..., Awaitable[Any]]
Name = str | re.Pattern[str]
Connect = Callable[[Function], None]
Refusal = Callable[[dict[str, Any], AsyncBoltContext], bool]
Watch = Callable[[str], AbstractContextManager[None]]
"""Looks on while a payload of some type is heard."""
ANY = re.compile("")
EVENT, ACTION = "event_callback", "block_actions"
VIEW, CLOSED = "view_submission", "view_closed"
PATIENCE = 2.4  # seconds; Slack gives three, its way and ours included
BY = "answer_by"
COMMAND, SHORTCUT, MESSAGE_ACTION = "command", "shortcut", "message_action"


class Taking:
    """A function, with the parts of a payload that it takes by name."""

    def __init__(self, function: Function) -> None:
        self._function = function
        self._takes = tuple(inspect.signature(function).parameters)

    async def __call__(self, parts: dict[str, Any]) -> object:
        """Pass it the parts."""
        return await self._function(**{name: parts[name] for name in self._takes})


@dataclass(frozen=True, slots=True)
class Listener:
    """What hears a payload; it is meant where `matches` says so."""

    hear: Taking
    matches: Taking | None

    async def accepts(self, parts: dict[str, Any]) -> bool:
        """Tell whether the payload is meant for it."""
        return self.matches is None or bool(await self.matches(parts))


class App:
    """What the capabilities register with."""

    def __init__(self, bolt: AsyncApp, deps: Deps, watch: Watch) -> None:
        self._bolt = bolt
        self._deps = deps
        self._watch = watch
        self._refusals: list[Refusal] = []
        self._named: dict[tuple[str, str], list[Listener]] = defaultdict(list)
        self._like: dict[str, list[tuple[re.Pattern[str], Listener]]]
        self._like = defaultdict(list)
        for listen in (
            bolt.event,
            bolt.action,
            bolt.view_submission,
            bolt.command,
            bolt.shortcut,
            bolt.view_closed,
            bolt.options,
        ):
            listen(ANY)(self._hear)

    def event(self, name: str, matches: Function | None = None) -> Connect:
        """Listen to events of this type."""
        return self._to(EVENT, name, matches)

    def action(self, name: Name) -> Connect:
        """Listen to clicks with this action id."""
        return self._to(ACTION, name)

    def view(self, name: Name) -> Connect:
        """Listen to forms with this callback id being sent."""
        return self._to(VIEW, name)

    def view_closed(self, name: str) -> Connect:
        """Listen to forms with this callback id being closed without being sent."""
        return self._to(CLOSED, name)

    def command(self, name: str) -> Connect:
        """Listen to a slash command."""
        return self._to(COMMAND, name)

    def shortcut(self, name: str) -> Connect:
        """Listen to a shortcut with this callback id, of a message or of none."""
        return self._to(SHORTCUT, name)

    def refuse(self, refusal: Refusal) -> None:
        """Acknowledge what this names, and let nobody hear it."""
        self._refusals.append(refusal)

    def error(self, function: Function) -> None:
        """Take every error that a listener raises."""
        self._bolt.error(function)

    def _to(self, kind: str, name: Name, matches: Function | None = None) -> Connect:
        def connect(function: Function) -> None:
            listener = Listener(Taking(function), matches and Taking(matches))
            if isinstance(name, str):
                self._named[kind, name].append(listener)
            else:
                self._like[kind].append((name, listener))

        return connect

    async def _hear(
        self,
        ack: AsyncAck,
        body: dict[str, Any],
        context: AsyncBoltContext,
        client: AsyncWebClient,
        respond: AsyncRespond,
    ) -> BoltResponse | None:
        body = storable_in(body)
        team = WorkspaceId(context.team_id or self._deps.workspace)
        context["deps"] = self._deps.of(team)
        parts = {
            "ack": ack,
            "body": body,
            "context": context,
            "client": client,
            "respond": respond,
            "deps": context["deps"],
            "event": body.get("event"),
            "view": body.get("view"),
            "action": next(iter(body.get("actions") or ()), None),
        }
        kind, name = named(body)
        # An event comes again where it is late: it may wait longer for the database.
        hurry = nullcontext() if kind == EVENT else in_time(context)
        with self._watch(kind), hurry:
            if any(refuses(body, context) for refuses in self._refusals):
                return BoltResponse(status=200, body="")
            for listener in self._listeners(kind, name):
                if await listener.accepts(parts):
                    answer = await listener.hear(parts)
                    return answer if isinstance(answer, BoltResponse) else None
            await ack()
            return None

    def _listeners(self, kind: str, name: str) -> list[Listener]:
        like = (each for pattern, each in self._like[kind] if pattern.search(name))
        return [*self._named.get((kind, name), ()), *like]


def in_time(context: AsyncBoltContext) -> AbstractContextManager[None]:
    """Let what is run within raise BusyError where a payload's answer would be late.

    The time counts from the first use for this payload.
    """
    if BY not in context:
        context[BY] = asyncio.get_running_loop().time() + PATIENCE
    return answering_by(context[BY])


def unwatched(_: str) -> AbstractContextManager[None]:
    """Look away."""
    return nullcontext()


def named(body: dict[str, Any]) -> tuple[str, str]:
    """Return the type of a payload, and what of that type it is."""
    if "command" in body:
        return COMMAND, str(body["command"])
    kind = str(body.get("type"))
    if kind == EVENT:
        return kind, str(body["event"]["type"])
    if kind == ACTION:
        return kind, str(body["actions"][0]["action_id"])
    if kind in (VIEW, CLOSED):
        return kind, str(body["view"]["callback_id"])
    if kind in (SHORTCUT, MESSAGE_ACTION):
        return SHORTCUT, str(body["callback_id"])
    return kind, ""
