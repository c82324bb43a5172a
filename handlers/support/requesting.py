"""Support that is asked for, stored: a request, then an action that somebody owes."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.ids import ActionId, ChangeId, RequestId, UserId, new_id
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.changes import Change, PlanChange, What
from bot.plans.plan import Plan
from bot.plans.progress import Stated
from bot.plans.support import RequestState, SupportRequest
from bot.views.support import Wish
from handlers.checkins.schedules import reschedule
from handlers.overdue.answering import Answer, note, open_to
from handlers.support.telling import tell
from storage.database import Store

WAITS = (RequestState.OPEN, RequestState.DECLINED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What somebody asks for; `request` is the one there is already, if any."""

    person: Person
    action: ActionId
    wish: Wish
    event_id: str
    request: str = ""
    channel: str | None = None
    ts: str | None = None


def ask(store: Store, asking: Asking, now: datetime) -> SupportRequest | None:
    """Store a request and tell whom it concerns; None where it is not theirs to ask.

    The action calls for help from then on, until the support is there.
    """
    found = open_to(store, asking.person.id, asking.action)
    request = found and _request(store, asking, found[1], now)
    if not found or not request:
        return None
    answer = Answer(
        person=asking.person,
        action=asking.action,
        stated=Stated(help=True),
        event_id=asking.event_id,
        channel=asking.channel,
        ts=asking.ts,
    )
    action, plan = note(store, answer, now) or found[0], found[1]
    if asking.wish.who and asking.wish.day:
        return _named(store, request, action, plan, asking, now)
    store.requests.save(request)
    if plan.lead != asking.person.id:
        tell(store, request, "name", {plan.lead}, now)
    return request


def _request(
    store: Store, asking: Asking, plan: Plan, now: datetime
) -> SupportRequest | None:
    """Return the request with what is wished now; None where nobody is to be named."""
    wish, person = asking.wish, asking.person.id
    if not asking.request:
        return SupportRequest(
            id=RequestId(new_id()),
            plan_id=plan.id,
            action_id=asking.action,
            asker=person,
            at=now,
            what=wish.what,
            kind=wish.kind,
            due=wish.day,
        )
    known = store.requests.get(asking.request, lock=True)
    if known is None or known.action_id != asking.action or known.state not in WAITS:
        return None
    if known.asker != person and not may(person, Deed.EDIT, plan, ()):
        return None
    return replace(known, what=wish.what, kind=wish.kind, due=wish.day)


def _named(
    store: Store,
    request: SupportRequest,
    action: Action,
    plan: Plan,
    asking: Asking,
    now: datetime,
) -> SupportRequest:
    """Make the support an action that the supporter owes, and ask them."""
    giver, by = asking.wish.who or action.owner, asking.person.id
    support = Action(
        id=ActionId(new_id()),
        plan_id=plan.id,
        number=max(each.number for each in store.actions.of([plan.id])) + 1,
        title=asking.wish.what,
        owner=giver,
        planned_due=asking.wish.day,
        due=asking.wish.day,
        support=asking.wish.kind,
    )
    store.actions.save(support)
    store.actions.save(replace(action, depends_on=(*action.depends_on, support.id)))
    _keep_change(store, plan, support, by, now)
    reschedule(store, [giver], now)
    own = giver == by
    named = replace(
        request,
        state=RequestState.ACCEPTED if own else RequestState.ASKED,
        supporter=giver,
        by=by,
        support_id=support.id,
        reason="",
        answered_at=now if own else None,
    )
    store.requests.save(named)
    if own:
        tell(store, named, "accepted", {request.asker, plan.lead} - {by}, now)
    else:
        tell(store, named, "asked", {giver}, now)
    return named


def _keep_change(
    store: Store, plan: Plan, support: Action, by: UserId, now: datetime
) -> None:
    changed = replace(plan, version=plan.version + 1)
    store.plans.save(changed)
    change = Change(
        what=What.ACTION_ADDED,
        after=support.title,
        number=support.number,
        action_id=support.id,
    )
    store.changes.save(
        PlanChange(
            id=ChangeId(new_id()),
            plan_id=plan.id,
            version=changed.version,
            by=by,
            at=now,
            changes=(change,),
        )
    )
