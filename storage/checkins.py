"""Check-ins and replies, kept."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Table, bindparam, func, select, tuple_

from bot.checkins.replies import CheckIn, Reply, ReplyVersion
from bot.ids import ChannelId, UserId
from storage.among import among, pair_among
from storage.finding import at_least, within
from storage.keeper import Keeper
from storage.schema.checkins import CheckInRow, ReplyRow, ReplyVersionRow

CHECKIN: Table = CheckInRow.metadata.tables[CheckInRow.__tablename__]
REPLY: Table = ReplyRow.metadata.tables[ReplyRow.__tablename__]
OF_PEOPLE = (
    CHECKIN.c.workspace_id == bindparam("workspace"),
    among(CHECKIN.c.person, "people"),
)
LAST = (
    select(CHECKIN.c.person, func.max(CHECKIN.c.asked_at))
    .where(*OF_PEOPLE)
    .group_by(CHECKIN.c.person)
)
LATEST = select(CHECKIN).where(
    *OF_PEOPLE, tuple_(CHECKIN.c.person, CHECKIN.c.asked_at).in_(LAST)
)
LATEST_LOCKED = LATEST.order_by(CHECKIN.c.id).with_for_update()
MESSAGES = select(REPLY).where(
    REPLY.c.workspace_id == bindparam("workspace"),
    pair_among(REPLY.c.channel, REPLY.c.ts),
)
MESSAGES_LOCKED = MESSAGES.order_by(REPLY.c.id).with_for_update()


class CheckIns(Keeper[CheckIn]):
    """Who was asked in which week."""

    row = CheckInRow
    value = CheckIn

    def of_period(
        self, person: UserId, period: str, *, lock: bool = False
    ) -> CheckIn | None:
        """Return the person's check-in of this week."""
        return self._one(person=person, period=period, lock=lock)

    def asked_since(self, people: set[UserId], moment: datetime) -> list[CheckIn]:
        """Return the check-ins of these people from a moment on."""
        return self._all(person=people, asked_at=at_least(moment))

    def latest(self, person: UserId, *, lock: bool = False) -> CheckIn | None:
        """Return the check-in that the person was sent last."""
        return self.latest_of_each([person], lock=lock).get(person)

    def latest_of_each(
        self, people: Collection[UserId], *, lock: bool = False
    ) -> dict[UserId, CheckIn]:
        """Return the check-ins that people were sent last, of those who were."""
        query = LATEST_LOCKED if lock else LATEST
        found = self._values(query, {"people": list(people)})
        return {each.person: each for each in found}


class Replies(Keeper[Reply]):
    """What people wrote, newest versions; older ones beside them."""

    row = ReplyRow
    value = Reply

    def at(self, channel: ChannelId, ts: str, *, lock: bool = False) -> Reply | None:
        """Return the reply that is this message."""
        return self.at_each([(channel, ts)], lock=lock).get((channel, ts))

    def at_each(
        self, messages: Collection[tuple[ChannelId, str]], *, lock: bool = False
    ) -> dict[tuple[ChannelId, str], Reply]:
        """Return the replies that are these messages, of those that are any."""
        query = MESSAGES_LOCKED if lock else MESSAGES
        channels, moments = zip(*messages, strict=True) if messages else ((), ())
        found = self._values(query, {"channel": channels, "ts": moments})
        return {(each.channel, each.ts): each for each in found}

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
