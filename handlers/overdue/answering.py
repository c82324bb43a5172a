"""What a button or its form says of one action, stored: checked against the record."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.deliveries import Delivery, Kind
from bot.ids import ActionId, DeliveryId, ProgressId, UserId, new_id
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.actions import Action, Progress, Source
from bot.plans.lags import Lag, LagReason
from bot.plans.plan import Plan
from bot.plans.progress import Stated
from handlers.checkins.standing import restate
from handlers.overdue.redrawing import redraw
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What somebody says of an action; `channel` and `ts` are where they were asked."""

    person: Person
    action: ActionId
    stated: Stated
    event_id: str
    reason: LagReason | None = None
    step: str | None = None
    channel: str | None = None
    ts: str | None = None


def open_to(
    store: Store, person: UserId, action_id: str, deed: Deed = Deed.REPORT
) -> tuple[Action, Plan] | None:
    """Return the open action, held until the commit, if `deed` is the person's."""
    action = store.actions.get(action_id, lock=True)
    plan = action and store.plans.get(action.plan_id)
    if not action or not plan or not action.status.is_open:
        return None
    return (action, plan) if may(person, deed, plan, [action]) else None


def note(
    store: Store, answer: Answer, now: datetime, deed: Deed = Deed.REPORT
) -> Action | None:
    """Store it and show it where it was asked; None where it is not open to them.

    Where the lead says it of somebody else's action, the owner is told.
    """
    person, found = answer.person, open_to(store, answer.person.id, answer.action, deed)
    if answer.channel and answer.ts:
        redraw(store, answer.channel, answer.ts, answer.event_id, now)
    if found is None:
        return None
    action, plan = found
    store.statements.save(
        Progress(
            id=ProgressId(new_id()),
            action_id=action.id,
            person=person.id,
            at=now,
            source=Source.LEAD if person.id == plan.lead else Source.BUTTON,
            stated=answer.stated,
        )
    )
    if answer.reason or answer.step:
        lag = Lag(
            id=new_id(),
            action_id=action.id,
            person=person.id,
            at=now,
            reason=answer.reason,
            step=answer.step,
        )
        store.lags.save(lag)
    restate(store, [action], now)
    _settle_checkin(store, action, person.id, now)
    if person.id != action.owner:
        said = answer.stated
        what = "date" if said.due else said.status.value if said.status else "support"
        tell(store, action, what, answer, now)
    return store.actions.get(action.id)


def tell(
    store: Store, action: Action, what: str, answer: Answer, now: datetime
) -> None:
    """Plan to tell an owner what somebody else said of their action."""
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.DECISION,
            key=f"decision:{action.id}:{answer.event_id}",
            person=action.owner,
            about={"action": action.id, "what": what, "by": answer.person.id},
            due_at=now,
            created_at=now,
        )
    )


def _settle_checkin(
    store: Store, action: Action, person: UserId, now: datetime
) -> None:
    """Count it as the answer of this week, where the person was asked about it."""
    checkin = store.checkins.latest(person, lock=True)
    if checkin is None or action.id not in checkin.missing:
        return
    answered = replace(
        checkin,
        answered=(*checkin.answered, action.id),
        answered_at=checkin.answered_at or now,
    )
    store.checkins.save(answered)
    store.deliveries.answered(f"prompt:{person}:{checkin.period}", now)
