"""What happens to people, channels and the app itself."""

from dataclasses import replace

from sandbox.deeds.doer import Doer
from sandbox.ids import new_id
from sandbox.people import Person


class Office(Doer):
    """What an administrator, or a member of a channel, changes."""

    def change_person(self, user: str, **fields: object) -> Person:
        """Change fields of a person: `deleted`, `tz`, `locale`, `real_name`."""
        person = replace(self._workspace.people[user], **fields)  # type: ignore[arg-type]  # checked by Person's fields
        self._workspace.people[user] = person
        self._workspace.note()
        return person

    def invite(self, channel: str, who: str) -> None:
        """Put somebody (the bot too) into a channel."""
        self._workspace.channels[channel].members.add(who)
        self._tell(channel, who, "member_joined_channel")

    def remove(self, channel: str, who: str) -> None:
        """Put somebody out of a channel."""
        self._workspace.channels[channel].members.discard(who)
        self._tell(channel, who, "member_left_channel")

    def archive(self, channel: str, *, archived: bool = True) -> None:
        """Archive a channel, or bring it back."""
        self._workspace.channels[channel].is_archived = archived
        name = "channel_archive" if archived else "channel_unarchive"
        event = {"type": name, "channel": channel}
        self._workspace.note()
        self._deliveries.event(name, event | {"event_ts": self._workspace.stamp()})

    def consent(self, user: str) -> str:
        """Agree to install the app; return the code for oauth.v2.access."""
        code = new_id("")
        self._workspace.codes[code] = user
        return code

    def uninstall(self) -> None:
        """Uninstall the app: its tokens end, and it is told so."""
        app = self._workspace.app
        app.dead = "account_inactive"
        tokens = {"oauth": [], "bot": [app.bot_user]}
        stamp = self._workspace.stamp()
        revoked = {"type": "tokens_revoked", "tokens": tokens, "event_ts": stamp}
        self._deliveries.event("tokens_revoked", revoked)
        gone = {"type": "app_uninstalled", "event_ts": stamp}
        self._deliveries.event("app_uninstalled", gone)

    def _tell(self, channel: str, who: str, name: str) -> None:
        self._workspace.note()
        where = self._workspace.channels[channel]
        event = {
            "type": name,
            "user": who,
            "channel": channel,
            "channel_type": "G" if where.is_private else "C",
            "team": self._workspace.team_id,
            "event_ts": self._workspace.stamp(),
        }
        self._deliveries.event(name, event)
