"""Whom plans concern: as lead, subject, HR partner, sponsor, owner or helper."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    Table,
    Text,
    bindparam,
    case,
    func,
    literal,
    or_,
    select,
    type_coerce,
)

from bot.ids import UserId
from bot.plans.access import Role
from bot.plans.plan import Kind, State
from bot.plans.ways import Way
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
BITS = {role: 1 << place for place, role in enumerate(HAS)}
ROLES = sum((case((has, BITS[role]), else_=0) for role, has in HAS.items()), literal(0))
CONCERNED = (
    PlanRow.workspace_id == HERE,
    among(PLAN.c.state, "states"),
    or_(*HAS.values()),
)
CONCERNING = select(PLAN).where(*CONCERNED).order_by(PlanRow.number)
EACH = (
    select(
        type_coerce(PlanRow.kind, Text).label("kind"),
        type_coerce(PlanRow.state, Text).label("state"),
        ROLES.label("bits"),
        PlanRow.number,
        PlanRow.id,
    )
    .where(*CONCERNED)
    .subquery()
)
SAME_WAY = (EACH.c.kind, EACH.c.state, EACH.c.bits)
RANKED = select(
    EACH,
    func.count().over(partition_by=SAME_WAY).label("many"),
    func.row_number()
    .over(partition_by=SAME_WAY, order_by=EACH.c.number)
    .label("place"),
).subquery()
IS_FIRST = RANKED.c.place <= bindparam("first")
WAYS = select(RANKED).where(IS_FIRST).order_by(RANKED.c.number)


def concerned(person: UserId, states: Iterable[State]) -> dict[str, object]:
    """Return what these questions ask."""
    return {"person": person, "quoted": f'%"{person}"%', "states": list(states)}


def ways_in(rows: Iterable[Any]) -> list[Way]:
    """Return the ways that `WAYS` has found, each with its first plans."""
    ways: dict[tuple[str, str, int], list[Any]] = defaultdict(list)
    for row in rows:
        ways[row.kind, row.state, row.bits].append(row)
    return [
        Way(
            kind=Kind(kind),
            state=State(state),
            roles=frozenset(role for role, bit in BITS.items() if bits & bit),
            count=found[0].many,
            plans=tuple((row.number, row.id) for row in found),
        )
        for (kind, state, bits), found in ways.items()
    ]
