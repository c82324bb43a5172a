"""Check-ins and replies, kept."""

from datetime import datetime

from bot.checkins.replies import CheckIn, Reply, ReplyVersion
from bot.ids import ChannelId, UserId
from storage.finding import at_least, within
from storage.keeper import Keeper
from storage.schema.checkins import CheckInRow, ReplyRow, ReplyVersionRow


class CheckIns(Keeper[CheckIn]):
    """Who was asked in which week."""

    row = CheckInRow
    value = CheckIn

    def of_period(
        self, person: UserId, period: str, *, lock: bool = False
    ) -> CheckIn | None:
        """Return the person's check-in of this week."""
        return self._one(person=person, period=period, lock=lock)

    def asked_in(self, people: set[UserId], periods: set[str]) -> list[CheckIn]:
        """Return the check-ins of these people in these weeks."""
        return self._all(person=people, period=periods)

    def asked_since(self, people: set[UserId], moment: datetime) -> list[CheckIn]:
        """Return the check-ins of these people from a moment on."""
        return self._all(person=people, asked_at=at_least(moment))

    def latest(self, person: UserId, *, lock: bool = False) -> CheckIn | None:
        """Return the check-in that the person was sent last."""
        found = self._all(person=person, order_by=("-asked_at",), limit=1, lock=lock)
        return found[0] if found else None


class Replies(Keeper[Reply]):
    """What people wrote, newest versions; older ones beside them."""

    row = ReplyRow
    value = Reply

    def at(self, channel: ChannelId, ts: str, *, lock: bool = False) -> Reply | None:
        """Return the reply that is this message."""
        return self._one(channel=channel, ts=ts, lock=lock)

    def of(self, person: UserId, *, limit: int = 200) -> list[Reply]:
        """Return the person's replies, newest first."""
        return self._all(
            person=person,
            order_by=("-said_at", "-ts"),
            limit=limit,
        )

    def said_in(self, person: UserId, start: datetime, end: datetime) -> list[Reply]:
        """Return what the person wrote from `start` to before `end`, in order."""
        return self._all(
            person=person, said_at=within(start, end), order_by=("said_at", "ts")
        )

    def keep_version(self, version: ReplyVersion) -> None:
        """Keep how a reply once was, beside its newer version."""
        ReplyVersions(self._transaction, self._workspace).add(version)


class ReplyVersions(Keeper[ReplyVersion]):
    """Replies as they once were."""

    row = ReplyVersionRow
    value = ReplyVersion
