"""The workspace in memory: what is there, and what each person sees of it.

For whoever shows it (all ids are Slack's; a person is named by their user id):

    sandbox.workspace                       a Workspace
      .people: dict[id, Person]             Person: id, name, real_name, tz, locale,
                                            color, initials, title, is_bot, deleted
      .humans() -> list[Person]             whom one can be: no bots, nobody deactivated
      .channels: dict[id, Channel]          Channel: id, name, members, kind, is_im,
                                            is_private, is_archived
      .channels_of(user) -> list[Channel]   their conversations, DMs with bots last
      .dm(user) -> Channel                  the DM between `user` and the app's bot
      .messages_in(channel, user)           top-level Messages that they see, in order
      .thread(channel, thread_ts, user)     its head and its replies
      .unread(user, channel) -> int,  .mark_read(user, channel)
      .modal_of(user) -> View | None        the topmost open modal
      .home_of(user) -> View | None         their Home, once published
      .state_of(user, message) -> values    what they chose in a message's elements
      .files: dict[id, File]                File: name, mimetype, content, url path
      .app: App                             bot_user, name, commands, shortcuts
      .clock: SandboxClock                  now(), move_to(), await travel(target)
      .revision, await .changed(since, seconds) -> revision

    sandbox.deeds                           what a person does; see sandbox/deeds
      await .post_as(user, channel, text, thread_ts=None) -> Message
      await .edit(user, channel, ts, text);  await .delete(user, channel, ts)
      await .upload(user, channel, name, content, mimetype, text="") -> Message
      await .slash(user, channel, "/pip status") -> Answer
      await .click(user, Place, block_id, action_id, chosen, entered=None) -> Answer
            Place.in_message(channel, ts) or Place.in_view(view_id)
            chosen: {} for a button, else e.g. {"selected_date": "2026-05-01"} or
            {"selected_option": {...the option as in the block...}}
            entered: what is typed elsewhere meanwhile, as in state.values
      await .suggest(user, Place, block_id, action_id, typed) -> list of options
      await .enter(user, Place, entered)    keep what is typed, telling nobody
      await .submit_view(user, view_id, entered) -> Submission(outcome, errors, message)
            outcome: closed | errors | updated | pushed | failed
      await .close_view(user, view_id)
      await .open_home(user)
      await .message_shortcut(user, channel, ts, callback_id) -> Answer
      Answer.error is None, or why the app could not be reached

    View: id, user, type (modal | home), body, blocks, values, errors (block_id → text)
    Message: channel, ts, user, text, blocks, thread_ts, edited, deleted, ephemeral_to,
      files, at (Unix seconds of the sandbox's clock)
"""

from typing import Protocol

from sandbox.app import App
from sandbox.changes import Changes
from sandbox.channels import Channel, sample_channels
from sandbox.clock import SandboxClock
from sandbox.files import File
from sandbox.ids import lasting_id
from sandbox.jsons import Json
from sandbox.messages import Message, Stamps, Timeline
from sandbox.people import SLACKBOT, Person, sample_people
from sandbox.state import values_of, with_entered
from sandbox.triggers import ResponseUrls, Triggers
from sandbox.views import View, Views


class Listener(Protocol):
    """Hears what happens to messages, whoever wrote them."""

    def said(self, message: Message) -> None:
        """Something was said."""

    def edited(self, message: Message, before: Json) -> None:
        """Something reads otherwise than `before`, a message object of Slack's."""

    def removed(self, message: Message) -> None:
        """Something was taken back."""


class Workspace:
    """People, conversations, views and files of one workspace with one app in it."""

    def __init__(self, app: App, clock: SandboxClock) -> None:
        self.app = app
        self.clock = clock
        self.team_id = lasting_id("T", "sandbox")
        self.name = "Sandbox"
        self.domain = "sandbox"
        self.people: dict[str, Person] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.views = Views()
        self.triggers = Triggers()
        self.response_urls = ResponseUrls()
        self.codes: dict[str, str] = {}  # of OAuth: code → who agreed
        self.base_url = ""
        self.listener: Listener | None = None
        self._changes = Changes()
        self._stamps = Stamps()
        self._timelines: dict[str, Timeline] = {}
        self._read: dict[tuple[str, str], str] = {}
        self._states: dict[tuple[str, str, str], Json] = {}
        self._populate()

    # What is there.

    def humans(self) -> list[Person]:
        """Return the people that one can be."""
        return [
            person
            for person in self.people.values()
            if not (person.is_bot or person.deleted or person is SLACKBOT)
        ]

    def channels_of(self, user: str) -> list[Channel]:
        """Return the conversations that `user` is in, direct messages last."""
        found = [c for c in self.channels.values() if user in c.members]
        return sorted(found, key=lambda c: (c.is_im, c.is_archived))

    def dm(self, user: str, bot: str | None = None) -> Channel:
        """Return the direct messages of `user` with the bot, opened if need be."""
        bot = bot or self.app.bot_user
        channel_id = lasting_id("D", "+".join(sorted((user, bot))))
        if channel_id not in self.channels:
            self.channels[channel_id] = Channel(
                id=channel_id, name=bot, members={user, bot}, is_im=True
            )
            self.note()
        return self.channels[channel_id]

    def timeline(self, channel: str) -> Timeline:
        """Return all that was said in a conversation."""
        return self._timelines.setdefault(channel, Timeline())

    def message(self, channel: str, ts: str) -> Message | None:
        """Return what was said there at `ts`."""
        return self.timeline(channel).get(ts)

    # What a person sees.

    def messages_in(self, channel: str, user: str) -> list[Message]:
        """Return what `user` sees in a conversation outside threads, oldest first."""
        return [
            message
            for message in self.timeline(channel)
            if message.is_seen_by(user) and (message.broadcast or not message.is_reply)
        ]

    def thread(self, channel: str, thread_ts: str, user: str) -> list[Message]:
        """Return the head of a thread and its replies, as far as `user` sees them."""
        line = self.timeline(channel)
        head = line.get(thread_ts)
        found = [*([head] if head else []), *line.replies_of(thread_ts)]
        return [message for message in found if message.is_seen_by(user)]

    def unread(self, user: str, channel: str) -> int:
        """Return how many messages of others `user` has not looked at there."""
        seen = self._read.get((user, channel), "")
        return sum(
            message.ts > seen and message.user != user and message.is_seen_by(user)
            for message in self.timeline(channel)
        )

    def mark_read(self, user: str, channel: str) -> None:
        """Take note that `user` has looked at all that is in a conversation."""
        last = max((message.ts for message in self.timeline(channel)), default="")
        if self._read.get((user, channel), "") != last:
            self._read[user, channel] = last
            self.note()

    def modal_of(self, user: str) -> View | None:
        """Return the topmost modal that `user` has open."""
        stack = self.views.stack_of(user)
        return stack[-1] if stack else None

    def home_of(self, user: str) -> View | None:
        """Return the Home that the app has published for `user`."""
        return self.views.home_of(user)

    def state_of(self, user: str, message: Message) -> Json:
        """Return what `user` has chosen in a message: block_id → action_id → value."""
        kept = self._states.get((user, message.channel, message.ts), {})
        return values_of(message.blocks or (), kept)

    def enter(self, user: str, message: Message, entered: Json) -> Json:
        """Keep what `user` chose in a message; return all that they have chosen."""
        values = with_entered(self.state_of(user, message), entered)
        self._states[user, message.channel, message.ts] = values
        return values

    # What changes.

    @property
    def revision(self) -> int:
        """A number that grows with each change."""
        return self._changes.revision

    async def changed(self, since: int, seconds: float | None = None) -> int:
        """Return the revision, once it is past `since` or `seconds` have gone by."""
        return await self._changes.since(since, seconds)

    def note(self) -> None:
        """Tell those who watch that something is different."""
        self._changes.note()

    def stamp(self) -> str:
        """Return the ts of what happens now."""
        return self._stamps.next(self.clock.now())

    def say(self, message: Message) -> Message:
        """Add a message; whoever wrote it has read it."""
        self.timeline(message.channel).add(message)
        self._read[message.user, message.channel] = message.ts
        self.note()
        if self.listener is not None:
            self.listener.said(message)
        return message

    def edited(self, message: Message, before: Json) -> None:
        """Take note that a message reads otherwise now than `before`."""
        message.edited = self.stamp()
        self.note()
        if self.listener is not None:
            self.listener.edited(message, before)

    def remove(self, message: Message) -> None:
        """Take a message out."""
        if self.listener is not None:
            self.listener.removed(message)
        self.timeline(message.channel).remove(message)
        self.note()

    def _populate(self) -> None:
        bot = Person(
            id=self.app.bot_user,
            name=self.app.name.lower(),
            real_name=self.app.name,
            tz="Etc/UTC",
            color="1d3557",
            is_bot=True,
            app_id=self.app.id,
        )
        people = sample_people()
        self.people = {person.id: person for person in (*people, bot, SLACKBOT)}
        ids = {person.name: person.id for person in people if not person.deleted}
        for channel in sample_channels(ids, bot.id):
            self.channels[channel.id] = channel
        for person in self.humans():
            self.dm(person.id)
