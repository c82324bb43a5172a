"""The queue's statements: made once and given their values later.

Making one takes longer than running it.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Executable,
    Interval,
    Select,
    Table,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)

from bot.deliveries import DeliveryState
from storage.schema.deliveries import ENDED, ConversationRow, DeliveryRow

TABLE: Table = DeliveryRow.metadata.tables[DeliveryRow.__tablename__]
CONVERSATION: Table = ConversationRow.metadata.tables[ConversationRow.__tablename__]
EARLIER = TABLE.alias("earlier")
PLANNED: ColumnElement[str] = literal_column("'planned'")  # as the indexes name it
CLAIMED: ColumnElement[str] = literal_column("'claimed'")
IS_OPEN = TABLE.c.state.in_([PLANNED, CLAIMED])
OLD = (
    select(TABLE.c.workspace_id, TABLE.c.id)
    .where(ENDED, TABLE.c.due_at < bindparam("moment"))
    .order_by(TABLE.c.due_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
FORGETTING = delete(TABLE).where(tuple_(TABLE.c.workspace_id, TABLE.c.id).in_(OLD))


@cache
def claiming(*, any_blocked: bool) -> Executable:
    """Claim due deliveries, the first of each conversation (`Queue.claim`)."""
    where = [TABLE.c.state == PLANNED, TABLE.c.try_at <= bindparam("now")]
    if any_blocked:
        what = case(
            (TABLE.c.update_of.is_not(None), "update"),
            (TABLE.c.in_doubt_since.is_not(None), "look"),
            else_="post",
        )
        blocked: BindParameter[Any] = bindparam("blocked", expanding=True)
        where.append(tuple_(TABLE.c.workspace_id, what).not_in(blocked))
    due = (
        select(TABLE.c.workspace_id, TABLE.c.id)
        .where(*where, TABLE.c.urgent == bindparam("is_urgent"), is_first(), _is_free())
        .order_by(TABLE.c.try_at)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True, of=TABLE)
    )
    return _claim(due)


@cache
def taking_over(*, by_its_clock: bool) -> Executable:
    """Claim anew what a claim has run out of (`Queue.take_over`).

    `longest` is a span where it is measured by the database's clock, else a time.
    """
    until = TABLE.c.claimed_until
    longest: ColumnElement[Any] = bindparam("longest")
    if by_its_clock:
        longest = func.clock_timestamp() + bindparam("longest", type_=Interval)
    over = or_(until <= bindparam("moment"), until > longest)
    but = TABLE.c.id.not_in(bindparam("but", expanding=True))
    due = (
        select(TABLE.c.workspace_id, TABLE.c.id)
        .where(TABLE.c.state == CLAIMED, over, but)
        .order_by(until)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )
    since = func.coalesce(TABLE.c.in_doubt_since, bindparam("now"))
    return _claim(due, in_doubt_since=since)


def _claim(chosen: Select[Any], **changes: ColumnElement[Any]) -> Executable:
    due = chosen.cte("due")
    return (
        update(TABLE)
        .where(TABLE.c.workspace_id == due.c.workspace_id, TABLE.c.id == due.c.id)
        .values(
            state=DeliveryState.CLAIMED,
            claimed_by=bindparam("sender"),
            claimed_until=bindparam("until"),
            attempts=TABLE.c.attempts + 1,
            first_try_at=func.coalesce(TABLE.c.first_try_at, bindparam("now")),
            **changes,
        )
        .returning(TABLE)
    )


@cache
def gating() -> Executable:
    """Find when the first conversation is free that something due waits for."""
    return (
        select(func.min(CONVERSATION.c.free_at))
        .select_from(TABLE.join(CONVERSATION, _same_conversation()))
        .where(
            TABLE.c.state == PLANNED,
            TABLE.c.try_at <= bindparam("now"),
            _is_held_up(),
        )
    )


@cache
def marking(names: tuple[str, ...]) -> Executable:
    """Change these columns, `new_` before their names, while the claim stands."""
    changes: dict[str, BindParameter[Any]] = {
        name: bindparam(f"new_{name}") for name in names
    }
    return update(TABLE).where(*_is_claimed_so()).values(**changes)


@cache
def holding() -> Executable:
    """Find the delivery while the claim stands, and hold it until the commit."""
    return select(TABLE.c.id).where(*_is_claimed_so()).with_for_update()


def is_first() -> ColumnElement[bool]:
    """Nothing of its conversation is being sent, or waits and comes before it."""
    place, before = (
        tuple_(each.c.due_at, each.c.created_at, each.c.id) for each in (TABLE, EARLIER)
    )
    in_conversation = and_(
        EARLIER.c.workspace_id == TABLE.c.workspace_id,
        EARLIER.c.conversation == TABLE.c.conversation,
    )
    return and_(  # apart, for an index each
        ~exists().where(in_conversation, EARLIER.c.state == CLAIMED),
        ~exists().where(in_conversation, EARLIER.c.state == PLANNED, before < place),
    )


def _is_free() -> ColumnElement[bool]:
    return ~exists().where(_same_conversation(), _is_held_up())


def _same_conversation() -> ColumnElement[bool]:
    return and_(
        CONVERSATION.c.workspace_id == TABLE.c.workspace_id,
        CONVERSATION.c.id == TABLE.c.conversation,
    )


def _is_held_up() -> ColumnElement[bool]:
    """Tell: not free yet. A time far ahead was set by a clock that stepped back."""
    return and_(
        CONVERSATION.c.free_at > bindparam("moment"),
        CONVERSATION.c.free_at <= bindparam("gates_end"),
    )


def _is_claimed_so() -> tuple[ColumnElement[bool], ...]:
    return (
        TABLE.c.workspace_id == bindparam("workspace"),
        TABLE.c.id == bindparam("delivery"),
        TABLE.c.state == CLAIMED,
        TABLE.c.claimed_by == bindparam("sender"),
        TABLE.c.attempts == bindparam("attempt"),
    )
