"""Problems and experiments, kept: in which plan, by whom, and what may change."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.ids import ActionId, FindingId, new_id
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.findings import Finding, FindingKind
from bot.plans.plan import Plan, State
from bot.plans.progress import Status
from bot.texts import TEXTS
from bot.views.findings import Place, Written
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A plan that somebody may add to; `actions` and `findings` as far as they see."""

    plan: Plan
    actions: list[Action]
    findings: list[Finding]


def plan_meant(store: Store, person: Person, code: int | None) -> Room | None:
    """Return the plan that is named, or else the only one somebody has a part in."""
    if code is not None:
        return room_of(store, person, store.plans.numbered(code))
    going = [each for each in State if each is not State.CLOSED]
    rooms = [
        room
        for plan in store.plans.concerning(person.id, going)
        if (room := room_of(store, person, plan))
    ]
    return rooms[0] if len(rooms) == 1 else None


def room_of(store: Store, person: Person, plan: Plan | None) -> Room | None:
    """Return a plan that somebody may add to; None where it is not theirs."""
    actions = store.actions.of([plan.id]) if plan else []
    if plan is None or not may(person.id, Deed.EVIDENCE, plan, actions):
        return None
    sees = may(person.id, Deed.SEE, plan, actions)
    found = store.findings.of(plan.id)
    return Room(
        plan=plan,
        actions=[
            each
            for each in actions
            if each.status is not Status.DROPPED
            and may(person.id, Deed.SEE_ACTION, plan, [each])
        ],
        findings=[each for each in found if sees or each.by == person.id],
    )


def keep(
    store: Store, person: Person, place: Place, written: Written, now: datetime
) -> str:
    """Store it; return what to say."""
    says = TEXTS[person.language].findings
    room = room_of(store, person, store.plans.get(place.plan))
    known = store.findings.get(place.finding, lock=True) if place.finding else None
    if room is None or room.plan.state is State.CLOSED:
        return says.gone()
    if place.finding and known is None:
        return says.gone()
    if known and not is_theirs(person, room.plan, known):
        return says.gone()
    fresh = known or Finding(
        id=FindingId(new_id()),
        plan_id=room.plan.id,
        kind=FindingKind(place.kind),
        by=person.id,
        at=now,
        changed_at=now,
        title=written.title,
    )
    seen = {each.id for each in room.actions}
    store.findings.save(
        replace(
            fresh,
            changed_at=now,
            title=written.title,
            tried=written.tried,
            result=written.result,
            action_id=_action(written.action, fresh, seen),
        )
    )
    return says.kept(room.plan)


def _action(
    chosen: ActionId | None, before: Finding, seen: set[ActionId]
) -> ActionId | None:
    """Return the action chosen; one that its writer can't see stays as it was."""
    if before.action_id and before.action_id not in seen:
        return before.action_id
    return chosen if chosen in seen else None


def is_theirs(person: Person, plan: Plan, found: Finding) -> bool:
    """Tell whether somebody may go on with it: who wrote it, or the lead."""
    if found.plan_id != plan.id:
        return False
    return found.by == person.id or may(person.id, Deed.EDIT, plan, ())
