"""Whom plans concern: as lead, subject, HR partner, sponsor, owner or helper."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    func,
    or_,
    select,
    type_coerce,
)

from bot.ids import UserId
from bot.plans.access import Role, knowing
from bot.plans.plan import Kind, State
from storage.among import among
from storage.schema.plans import HELPED, ActionRow, PlanRow

PLAN: Table = PlanRow.metadata.tables[PlanRow.__tablename__]
HERE = bindparam("workspace", type_=Text)
PERSON = bindparam("person", type_=Text)
OF_OWNER = select(ActionRow.plan_id).where(
    ActionRow.workspace_id == HERE, ActionRow.owner == PERSON
)
OF_HELPER = select(ActionRow.plan_id).where(
    ActionRow.workspace_id == HERE,
    HELPED,
    type_coerce(ActionRow.helpers, Text).like(bindparam("quoted")),
)
HAS = {
    Role.LEAD: PlanRow.lead == PERSON,
    Role.SUBJECT: PlanRow.subject == PERSON,
    Role.HR_PARTNER: PlanRow.hr_partner == PERSON,
    Role.SPONSOR: PlanRow.sponsor == PERSON,
    Role.OWNER: PlanRow.id.in_(OF_OWNER),
    Role.HELPER: PlanRow.id.in_(OF_HELPER),
}
CONCERNING = (
    select(PLAN)
    .where(
        PlanRow.workspace_id == HERE,
        among(PLAN.c.state, "states"),
        or_(*HAS.values()),
    )
    .order_by(PlanRow.number)
)
MANY = "many"


def has_part(person: UserId) -> Mapping[str, object]:
    """Return what these questions ask of whom."""
    return {"person": person, "quoted": f'%"{person}"%'}


@cache
def knowing_of(kinds: tuple[Kind, ...], states: tuple[State, ...]) -> Select[Any]:
    """Find the `first` plans of these that a person may know of: those they lead first.

    Each row has beside it how `many` plans there are.
    """
    return (
        select(PLAN, func.count().over().label(MANY))
        .where(
            PlanRow.workspace_id == HERE,
            PlanRow.kind.in_(kinds),
            PlanRow.state.in_(states),
            or_(*(and_(HAS[role], *_known_by(role, kinds, states)) for role in HAS)),
        )
        .order_by(PlanRow.lead != PERSON, PlanRow.number)
        .limit(bindparam("first"))
    )


def _known_by(
    role: Role, kinds: tuple[Kind, ...], states: tuple[State, ...]
) -> list[ColumnElement[bool]]:
    """Return which of the plans a role lets its holder know of; nothing where all."""
    hidden = {
        kind: [state for state in states if role not in knowing(kind, state)]
        for kind in kinds
    }
    return [
        ~and_(PlanRow.kind == kind, PlanRow.state.in_(those))
        for kind, those in hidden.items()
        if those
    ]
