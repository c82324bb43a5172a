"""What has to be looked after now and then: whom Slack still knows, and old traces.

Who has moved is asked at their new hours. Who is deactivated is asked no more; their
leads get a DM with the actions that need an owner.
"""

from collections import defaultdict
from datetime import datetime, timedelta

from bot.checkins.instants import next_instant
from bot.checkins.listing import listing
from bot.checkins.volume import is_night
from bot.deliveries import Delivery, Kind, Later, Skip
from bot.ids import DeliveryId, PlanId, UserId, WorkspaceId, new_id
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.plan import State
from bot.texts import TEXTS
from bot.views import Message
from bot.views.handover import handover_message
from handlers.checkins.schedules import renew, reschedule
from handlers.clock.quiet import NEXT_MORNING
from handlers.culture.suggestion_telling import tell_of_anonymous
from handlers.deps import Deps
from handlers.people import known_people
from handlers.process.logs import log
from storage.database import Machinery, Store

MEMORY = timedelta(days=7)
RECORD = timedelta(days=2 * 365)
FORGOTTEN_AT_ONCE = 500  # more would hold up who waits for the database

logger = log("clock")


async def tick(deps: Deps) -> None:
    """Forget old events, and look after every workspace; one holds up no other."""
    await deps.database.run(_forget, deps.clock() - MEMORY)
    await forget_deliveries(deps)
    for workspace in await deps.database.run(_workspaces):
        try:
            await keep_house(deps.of(workspace))
        except Exception:
            logger.exception("house_not_kept", workspace=workspace)


async def forget_deliveries(deps: Deps) -> None:
    """Delete what ended two years ago, a little at a time; never what is open."""
    before = deps.clock() - RECORD
    while await deps.database.run(_forget_deliveries, before) == FORGOTTEN_AT_ONCE:
        pass


async def keep_house(deps: Deps) -> None:
    """Refresh whom the plans name, and plan anew for them."""
    now = deps.clock()
    await deps.transact(_renew, now)
    users = await deps.transact(_named)
    if users:
        await known_people(deps, users)
    await deps.transact(tidy, users, now)


def tidy(store: Store, users: set[UserId], now: datetime) -> None:
    """Let schedules follow people's zones, and hand over what leavers left."""
    tell_of_anonymous(store, now)
    reschedule(store, sorted(users), now)
    gone = [each for each in store.people.named(users).values() if not each.is_active]
    for person in gone:
        left: dict[PlanId, list[Action]] = defaultdict(list)
        for action in store.actions.open_of(person.id):
            left[action.plan_id].append(action)
        plans = store.plans.with_ids(left.keys())
        for plan in plans.values():
            store.deliveries.add(
                Delivery(
                    id=DeliveryId(new_id()),
                    kind=Kind.HANDOVER,
                    key=f"handover:{plan.id}:{person.id}",
                    person=plan.lead,
                    about={"plan": plan.id, "of": person.id},
                    due_at=now,
                    created_at=now,
                )
            )


def render_handover(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Return the leaver's open actions of one plan, for its lead."""
    lead = store.people.get(delivery.person or "")
    plan = store.plans.get(PlanId(delivery.about["plan"]))
    leaver = store.people.get(delivery.about["of"])
    if lead is None or not lead.is_active or plan is None or leaver is None:
        return Skip("inactive")
    if not may(lead.id, Deed.EDIT, plan, ()):
        return Skip("not_allowed")
    if leaver.is_active:
        return Skip("back")
    actions = [
        each for each in store.actions.open_of(leaver.id) if each.plan_id == plan.id
    ]
    if not actions:
        return Skip("nothing_open")
    if is_night(lead, now):
        return Later(next_instant(now, NEXT_MORNING, lead.tz), "night")
    rows = listing(actions, {plan.id: plan})
    texts = TEXTS[lead.language]
    return handover_message(leaver.name, rows, lead.today(now), texts)


def _named(store: Store) -> set[UserId]:
    """Return everybody whom a running plan names."""
    plans = store.plans.all([State.ACTIVE])
    users = {each.owner for each in store.actions.of([plan.id for plan in plans])}
    for plan in plans:
        roles = (plan.lead, plan.subject, plan.hr_partner, plan.sponsor)
        users |= {user for user in roles if user}
    return users


def _renew(store: Store, now: datetime) -> None:
    """Make schedules anew that can't be read: whoever changes them would stumble."""
    renew(store, store.schedules.unreadable(), now)


def _forget(machinery: Machinery, moment: datetime) -> None:
    machinery.events.forget_before(moment)


def _forget_deliveries(machinery: Machinery, moment: datetime) -> int:
    return machinery.queue.forget_before(moment, most=FORGOTTEN_AT_ONCE)


def _workspaces(machinery: Machinery) -> list[WorkspaceId]:
    return machinery.due.all_workspaces()
