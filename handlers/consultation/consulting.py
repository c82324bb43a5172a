"""How a plan comes from its draft to its start: review, consultation, activation.

Nobody sees it; whoever changes a draft, or says something of it, calls `advance` in the
same transaction.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.deliveries import Delivery, Kind
from bot.ids import ChangeId, DeliveryId, UserId, new_id
from bot.plans.changes import Change, PlanChange, What
from bot.plans.consultation import PENDING, Opinion
from bot.plans.plan import Plan, State
from handlers.checkins.schedules import reschedule, reschedule_plan
from handlers.consultation.held import consultation_of
from handlers.overdue.redrawing import redraw
from handlers.plans.welcome import announce, involved, welcome
from storage.database import Store


def advance(store: Store, plan: Plan, by: UserId, now: datetime) -> Plan:
    """Bring a draft as far as it can go by itself, and ask whom it takes for that."""
    if plan.state is State.IN_REVIEW:
        if not consultation_of(store, plan).is_approved:
            _put(store, plan, Kind.REVIEW, [plan.hr_partner], by, now)
            return plan
        plan = _turn(store, plan, State.IN_CONSULTATION, by, now)
    if plan.state is not State.IN_CONSULTATION:
        return plan
    held = consultation_of(store, plan)
    _put(store, plan, Kind.CONSULTATION, [*sorted(held.asked), plan.lead], by, now)
    if held.is_over:
        return start(store, plan, by, now)
    if not held.unheard and held.lacks and not held.open_proposals:
        _stalled(store, plan, now)
    return plan


def start(store: Store, plan: Plan, by: UserId, now: datetime) -> Plan:
    """Start a plan, and tell everybody in it; what was asked is settled."""
    active = _turn(store, plan, State.ACTIVE, by, now)
    actions = store.actions.of([plan.id])
    people = involved(active, actions)
    welcome(store, active, people, now)
    announce(store, active, now)
    reschedule_plan(store, active, now)
    reschedule(store, sorted(people), now)
    for person in people:
        for kind in (Kind.REVIEW, Kind.CONSULTATION):
            shown_anew(store, f"{kind.value}:{plan.id}:{person}", f"start:{kind}", now)
    return active


def keep(store: Store, opinion: Opinion, plan: Plan, now: datetime) -> None:
    """Store what somebody said or was answered, and show it where they were asked."""
    store.opinions.save(opinion)
    event = f"{opinion.id}:{opinion.verdict}"
    for kind in (Kind.REVIEW, Kind.CONSULTATION):
        shown_anew(store, f"{kind.value}:{plan.id}:{opinion.person}", event, now)
    for change in store.changes.of(plan.id):
        shown_anew(store, f"changed:{change.id}:{opinion.person}", event, now)
    shown_anew(store, f"opinion:{opinion.id}", event, now)


def shown_anew(store: Store, key: str, event: str, now: datetime) -> None:
    """Plan to show a message as things stand now, where it was sent."""
    told = store.deliveries.keyed(key)
    if told and told.channel and told.ts:
        redraw(store, told.channel, told.ts, event, now)


def plan_to_tell(
    store: Store, kind: Kind, person: UserId, opinion: Opinion, now: datetime
) -> None:
    """Plan to tell somebody what was said of a draft."""
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=kind,
            key=f"{kind.value}:{opinion.id}",
            person=person,
            about={"opinion": opinion.id},
            due_at=now,
            created_at=now,
        )
    )


def is_pending(plan: Plan) -> bool:
    """Tell whether a plan has yet to start."""
    return plan.state in PENDING


def _turn(store: Store, plan: Plan, state: State, by: UserId, now: datetime) -> Plan:
    turned = replace(plan, state=state)
    store.plans.save(turned)
    change = Change(what=What.STATE, before=plan.state.value, after=state.value)
    store.changes.add(
        PlanChange(
            id=ChangeId(new_id()),
            plan_id=plan.id,
            version=plan.version,
            by=by,
            at=now,
            changes=(change,),
        )
    )
    return turned


def _put(
    store: Store,
    plan: Plan,
    kind: Kind,
    people: Iterable[UserId | None],
    by: UserId,
    now: datetime,
) -> None:
    """Plan to put a draft to people, as `by` has it; each is asked once."""
    for person in people:
        if person:
            store.deliveries.add(
                Delivery(
                    id=DeliveryId(new_id()),
                    kind=kind,
                    key=f"{kind.value}:{plan.id}:{person}",
                    person=person,
                    about={"plan": plan.id, "by": by},
                    due_at=now,
                    created_at=now,
                )
            )


def _stalled(store: Store, plan: Plan, now: datetime) -> None:
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.STALLED,
            key=f"stalled:{plan.id}:{plan.version}",
            person=plan.lead,
            about={"plan": plan.id},
            due_at=now,
            created_at=now,
        )
    )
