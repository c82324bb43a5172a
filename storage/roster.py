"""People with their leave and their check-ins of some days, found by one question."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    LABEL_STYLE_TABLENAME_PLUS_COL,
    Select,
    Table,
    TableValuedAlias,
    Text,
    and_,
    bindparam,
    func,
    select,
)

from bot.checkins.periods import period_of
from bot.checkins.replies import CheckIn
from bot.ids import UserId, WorkspaceId
from bot.people import Leave, Person
from storage.among import Many
from storage.rows import rows_of, values_in
from storage.schema.checkins import CheckInRow
from storage.schema.people import LeaveRow, PersonRow
from storage.transaction import Transaction

PERSON: Table = PersonRow.metadata.tables[PersonRow.__tablename__]
LEAVE: Table = LeaveRow.metadata.tables[LeaveRow.__tablename__]
CHECKIN: Table = CheckInRow.metadata.tables[CheckInRow.__tablename__]
HERE = bindparam("workspace", type_=Text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Some people, those that the bot knows by id, and what it knows of some days."""

    people: dict[UserId, Person]
    leaves: Collection[Leave]
    checkins: Collection[CheckIn]


class Rosters:
    """Who is there."""

    def __init__(self, transaction: Transaction, workspace: WorkspaceId) -> None:
        self._transaction = transaction
        self._workspace = workspace

    def of(self, users: Collection[UserId], first: date, last: date) -> Roster:
        """Return these people, with their leave that touches the days from `first` on.

        The check-ins are those of the weeks that the days lie in.
        """
        asked = {
            "workspace": self._workspace,
            "users": users,
            "first_day": first,
            "last_day": last,
            "first_week": period_of(first),
            "last_week": period_of(last),
        }
        found = self._transaction.execute(_roster(self._transaction.dialect), asked)
        columns, rows = tuple(found.keys()), rows_of(found)
        return Roster(
            people=values_in(PERSON.name, Person, columns, rows),
            leaves=values_in(LEAVE.name, Leave, columns, rows).values(),
            checkins=values_in(CHECKIN.name, CheckIn, columns, rows).values(),
        )


@cache
def _roster(dialect: str) -> Select[Any]:
    """Find a row for each of the people, their leave and their check-ins."""
    asked = _users(dialect)
    user = asked.c.value
    is_they = and_(PERSON.c.workspace_id == HERE, PERSON.c.id == user)
    is_away = and_(
        LEAVE.c.workspace_id == HERE,
        LEAVE.c.person == user,
        LEAVE.c.first <= bindparam("last_day"),
        LEAVE.c.last >= bindparam("first_day"),
    )
    was_asked = and_(
        CHECKIN.c.workspace_id == HERE,
        CHECKIN.c.person == user,
        CHECKIN.c.period.between(bindparam("first_week"), bindparam("last_week")),
    )
    return (
        select(PERSON, LEAVE, CHECKIN)
        .select_from(asked)
        .outerjoin(PERSON, is_they)
        .outerjoin(LEAVE, is_away)
        .outerjoin(CHECKIN, was_asked)
        .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
    )


def _users(dialect: str) -> TableValuedAlias:
    """Return a table in which each of the people is a row."""
    listed = bindparam("users", type_=Many(PERSON.c.id.type))
    if dialect == "sqlite":
        return func.json_each(listed).table_valued("value")
    return func.unnest(listed).table_valued("value").render_derived()
