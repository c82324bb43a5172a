"""A sandbox with the bot in it, told as a story with a clock that hurries."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any, TypeVar

from pydantic import SecretStr

from bot.settings import Settings
from handlers.process.running import Bot
from handlers.sending.pacing import Pacing
from handlers.sending.timing import Timing
from sandbox.deeds.modals import Submission
from sandbox.deeds.place import Place
from sandbox.entered import option_of
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.server import Sandbox
from sandbox.state import elements_of, value_key
from sandbox.views import View
from storage.database import Store
from tests.e2e.conftest import shown

T = TypeVar("T")
STEPS = (4, 18)
"""Hours, UTC: in the daytime of Asia, and in that of Europe and America."""
SATURDAY = 5


class Story:
    """People in a workspace, by their short names; what they do, and what they see."""

    def __init__(self, sandbox: Sandbox, database_url: str) -> None:
        self.sandbox = sandbox
        settings = Settings(
            slack_bot_token=SecretStr(sandbox.bot_token),
            slack_app_token=SecretStr(sandbox.app_token),
            slack_signing_secret=SecretStr(sandbox.signing_secret),
            slack_api_url=sandbox.api_url,
            database_url=database_url,
        )
        self.bot = Bot(
            settings,
            sandbox.clock.now,
            timing=Timing(gap=timedelta()),
            pacing=Pacing(posts=None, updates=None, looks=None),
        )
        self.ids = {each.name: each.id for each in sandbox.workspace.humans()}

    async def begin(self) -> None:
        """Connect the bot."""
        await self.bot.start(http=False, host="127.0.0.1", port=None)

    async def end(self) -> None:
        """Let the bot finish."""
        await self.bot.stop()

    @property
    def now(self) -> datetime:
        """The sandbox's time."""
        return self.sandbox.clock.now()

    async def until(self, moment: datetime) -> None:
        """Let time pass, in steps of half a day but for weekends, with the bot."""
        while self.now < moment:
            ahead = min(moment, next(s for s in _steps(self.now) if s > self.now))
            self.sandbox.clock.move_to(ahead)
            await self.bot.catch_up()

    async def says(self, name: str, text: str) -> None:
        """Write to the bot by direct message; return once it has answered."""
        dm = self.sandbox.workspace.dm(self.ids[name]).id
        await self.sandbox.deeds.post_as(self.ids[name], dm, text)
        assert await self.sandbox.settled(20)
        await self.bot.catch_up()

    async def pip(self, name: str, text: str, channel: str | None = None) -> str:
        """Use the slash command; return what the person sees of it and since."""
        where = channel or self.sandbox.workspace.dm(self.ids[name]).id
        before = len(self.seen(name, where))
        typed = f"/pip {text}"
        await self.sandbox.deeds.slash(self.ids[name], where, typed)
        await self.bot.catch_up()
        return "\n".join(shown(each) for each in self.seen(name, where)[before:])

    def form(self, name: str) -> View:
        """Return the form that somebody has before them."""
        view = self.sandbox.workspace.modal_of(self.ids[name])
        assert view is not None, f"{name} has no form before them"
        return view

    async def submit(self, name: str, /, **fields: Any) -> Submission:
        """Fill in the form before somebody and submit it, which must work.

        A field is named by its block's id, or the end of that; options by their value.
        """
        view = self.form(name)
        entered = dict(_filled(view.blocks, fields))
        done = await self.sandbox.deeds.submit_view(self.ids[name], view.id, entered)
        assert done.outcome not in ("errors", "failed"), (done, view.body)
        await self.bot.catch_up()
        return done

    async def type_in(self, name: str, /, **fields: Any) -> None:
        """Fill in the form before somebody, and leave it open; see `submit`."""
        view = self.form(name)
        entered = dict(_filled(view.blocks, fields))
        place = Place.in_view(view.id)
        await self.sandbox.deeds.enter(self.ids[name], place, entered)

    async def refused(self, name: str, /, **fields: Any) -> dict[str, str]:
        """Submit the form before somebody; return what is wrong, by block."""
        view = self.form(name)
        entered = dict(_filled(view.blocks, fields))
        done = await self.sandbox.deeds.submit_view(self.ids[name], view.id, entered)
        assert done.outcome == "errors", (done, view.body)
        return done.errors

    async def dismiss(self, name: str, *, cleared: bool = True) -> None:
        """Close all forms that somebody has before them, or the uppermost alone."""
        view = self.form(name)
        await self.sandbox.deeds.close_view(self.ids[name], view.id, cleared=cleared)

    async def press(self, name: str, label: str, words: str = "") -> None:
        """Press a button by what it says, on the newest message with these words."""
        dm = self.sandbox.workspace.dm(self.ids[name]).id
        for message in reversed(self.seen(name, dm)):
            if words in shown(message) and _button(message.blocks or [], label):
                place = Place.in_message(message.channel, message.ts)
                return await self._click(name, place, message.blocks or [], label)
        raise AssertionError(f"{name} sees no {label!r} beside {words!r}")

    async def press_in_form(self, name: str, label: str) -> None:
        """Press a button of the form before somebody."""
        view = self.form(name)
        await self._click(name, Place.in_view(view.id), view.blocks, label)

    async def choose(self, name: str, value: str) -> None:
        """Choose in a menu of the form that does something with the choice."""
        view, place = self.form(name), Place.in_view(self.form(name).id)
        for block, element in elements_of(view.blocks):
            options = element.get("options") or ()
            option = next((o for o in options if o.get("value") == value), None)
            if option:
                action, chosen = element["action_id"], {"selected_option": option}
                answer = await self.sandbox.deeds.click(
                    self.ids[name], place, block, action, chosen
                )
                assert answer.error is None
                return
        raise AssertionError(f"no menu offers {value}: {view.blocks}")

    def newest(self, name: str, words: str, channel: str | None = None) -> Message:
        """Return the newest message with these words that somebody sees."""
        where = channel or self.sandbox.workspace.dm(self.ids[name]).id
        for message in reversed(self.seen(name, where)):
            if words in shown(message):
                return message
        raise AssertionError(f"{name} sees nothing with {words!r}")

    def heard(self, name: str) -> str:
        """Return all that stands in somebody's direct message with the bot."""
        dm = self.sandbox.workspace.dm(self.ids[name]).id
        return "\n".join(shown(each) for each in self.seen(name, dm))

    def channel(self, name: str) -> str:
        """Return the id of a channel."""
        channels = self.sandbox.workspace.channels.values()
        return next(each.id for each in channels if each.name == name)

    async def stored(self, function: Callable[[Store], T]) -> T:
        """Return what a function of the store returns."""
        return await self.bot.deps.transact(function)

    async def _click(
        self, name: str, place: Place, blocks: list[Json], label: str
    ) -> None:
        block, action = _button(blocks, label) or ("", "")
        assert action, f"no button {label!r}"
        answer = await self.sandbox.deeds.click(self.ids[name], place, block, action)
        assert answer.error is None
        await self.bot.catch_up()

    def seen(self, name: str, channel: str) -> list[Message]:
        """Return what somebody sees in a conversation, threads included."""
        workspace, user = self.sandbox.workspace, self.ids[name]
        found: list[Message] = []
        for head in workspace.messages_in(channel, user):
            found += workspace.thread(channel, head.ts, user) or [head]
        return found


def _steps(after: datetime) -> Iterator[datetime]:
    """Yield the coming steps; America's Friday afternoon is the last before Monday."""
    for days in range(4):
        for hour in STEPS:
            step = after.replace(hour=hour, minute=30, second=0, microsecond=0)
            step += timedelta(days=days)
            if step.weekday() < SATURDAY:
                yield step


def _button(blocks: list[Json], label: str) -> tuple[str, str] | None:
    for block, element in elements_of(blocks):
        text = element.get("text")
        says = text.get("text") if isinstance(text, dict) else None
        if label in (says, element.get("value"), element["action_id"]):
            return block, element["action_id"]
    return None


def _filled(
    blocks: list[Json], fields: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    left = set(fields)
    for block, element in elements_of(blocks):
        for field, value in fields.items():
            key = value_key(element["type"])
            if key and (block == field or block.endswith(f".{field}")):
                left.discard(field)
                yield block, {element["action_id"]: {key: _chosen(element, value)}}
    assert not left, f"the form has no {left}: {blocks}"


def _chosen(element: Json, value: Any) -> Any:
    kind = element["type"]
    if kind in ("static_select", "radio_buttons"):
        found = option_of(element, value)
        assert found, f"{value} is none of {element['options']}"
        return found
    if kind in ("multi_static_select", "checkboxes"):
        return [option_of(element, each) for each in value]
    return value
