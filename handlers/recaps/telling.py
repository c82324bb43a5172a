"""A plan's month, told: in its channel, or to each of the few whom it concerns.

A team plan's recap is posted in its channel, with what is long in the thread. An
individual plan's goes to the lead, the employee and the HR partner by DM, each their
own version, and never into a channel.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.deliveries import THREAD_OF, Delivery, DeliveryState, Kind, Later, Skip
from bot.ids import DeliveryId, UserId, new_id
from bot.plans.access import Deed, may, may_be_in_channel
from bot.plans.plan import Kind as PlanKind
from bot.plans.plan import Plan
from bot.reports.looking_back import recap_of
from bot.reports.recap import Audience, Material, Recap
from bot.views import Message
from bot.views.recap import Listener, recap_details, recap_message
from handlers.calendars import calendar_of
from storage.database import Store

SAID = (DeliveryState.SENT, DeliveryState.ANSWERED)
OVER = (DeliveryState.SKIPPED, DeliveryState.FAILED)
PLAN, MONTH, PAGE = "plan", "month", "page"
WAIT = timedelta(seconds=30)


def roles_of(plan: Plan) -> dict[UserId, Audience]:
    """Return who gets an individual plan's recap, and as what."""
    roles = (
        (plan.lead, Audience.LEAD),
        (plan.subject, Audience.SUBJECT),
        (plan.hr_partner, Audience.HR_PARTNER),
    )
    found: dict[UserId, Audience] = {}
    for user, audience in roles:
        if user is not None:
            found.setdefault(user, audience)
    return found


def audience_for(store: Store, plan: Plan, user: UserId) -> Audience | None:
    """Return the version that somebody may read; None where none is theirs."""
    actions = store.actions.of([plan.id])
    if may(user, Deed.SEE, plan, actions):
        if plan.kind is PlanKind.TEAM:
            return Audience.CHANNEL
        return roles_of(plan).get(user)
    summary = may(user, Deed.SUMMARY, plan, actions)
    return Audience.SPONSOR if summary else None


def month_of(store: Store, plan: Plan, month: date, now: datetime) -> Recap:
    """Return the plan's month, as of its end or of now."""
    actions = store.actions.of([plan.id])
    ids = [each.id for each in actions]
    people = store.people.named({each.owner for each in actions})
    material = Material(
        goals=store.goals.of([plan.id]),
        actions=actions,
        statements=store.statements.about(ids),
        lags=store.lags.about(ids),
        strategies=store.strategies.of(plan.id),
        rethought=store.rethought.of(plan.id),
        findings=store.findings.of(plan.id),
        calendar=calendar_of(people, now),
        today=now.astimezone(ZoneInfo(plan.zone)).date(),
    )
    return recap_of(plan, month, material)


def listener_for(
    store: Store, plan: Plan, audience: Audience, user: UserId | None
) -> Listener:
    """Return whom the recap speaks to; a channel, in the plan's language."""
    users = {each.owner for each in store.actions.of([plan.id])}
    people = store.people.named(users | ({user} if user else set()))
    reader = people.get(user) if user else None
    return Listener(
        audience=audience,
        language=reader.language if reader else plan.language,
        name_of=lambda owner: people[owner].name if owner in people else owner,
        reader=None if audience is Audience.CHANNEL else user,
    )


def recap(store: Store, delivery: Delivery, now: datetime) -> Message | Skip | Later:
    """Render a recap; plan for the thread what is too long for it."""
    found = _told(store, delivery, now)
    if isinstance(found, Skip):
        return found
    month, listener = found
    for page in range(len(recap_details(month, listener))):
        store.deliveries.add(
            Delivery(
                id=DeliveryId(new_id()),
                kind=Kind.RECAP_DETAIL,
                key=f"{delivery.key}:{page}",
                person=delivery.person,
                to_channel=delivery.to_channel,
                about={**delivery.about, PAGE: str(page), THREAD_OF: delivery.id},
                due_at=now,
                created_at=now + timedelta(microseconds=page),  # in order
            )
        )
    return recap_message(month, listener)


def recap_detail(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Render what is said in the thread of a recap, once that is sent."""
    above = store.deliveries.get(delivery.about[THREAD_OF])
    if above is None or above.state in OVER:
        return Skip("recap_not_sent")
    if above.state not in SAID:
        return Later(now + WAIT, "recap_first")
    found = _told(store, delivery, now)
    if isinstance(found, Skip):
        return found
    pages, page = recap_details(*found), int(delivery.about[PAGE])
    return pages[page] if page < len(pages) else Skip("settled")


def _told(
    store: Store, delivery: Delivery, now: datetime
) -> tuple[Recap, Listener] | Skip:
    """Return what to tell whom, or why they are not to be told."""
    plan = store.plans.get(delivery.about[PLAN])
    if plan is None:
        return Skip("plan_gone")
    user = delivery.person
    if user is None:
        if not may_be_in_channel(plan):
            return Skip("never_in_channel")
        audience: Audience | None = Audience.CHANNEL
    else:
        person = store.people.get(user)
        if person is None or not person.is_active:
            return Skip("person_gone")
        audience = audience_for(store, plan, user)
    if audience is None:
        return Skip("not_theirs")
    month = date.fromisoformat(delivery.about[MONTH])
    listener = listener_for(store, plan, audience, user)
    return month_of(store, plan, month, now), listener


def plan_recap(
    store: Store, plan: Plan, month: date, now: datetime, *, too_late: bool = False
) -> None:
    """Plan the recap of a month, for a channel or for people; each only once.

    What comes `too_late` is not sent any more, but stands in the log.
    """
    once = Delivery(
        id=DeliveryId(new_id()),
        kind=Kind.RECAP,
        key=f"recap:{plan.id}:{month:%Y-%m}",
        about={PLAN: plan.id, MONTH: month.isoformat()},
        due_at=now,
        created_at=now,
        state=DeliveryState.SKIPPED if too_late else DeliveryState.PLANNED,
        reason="too_late" if too_late else None,
    )
    if may_be_in_channel(plan) and plan.channel:
        store.deliveries.add(replace(once, to_channel=plan.channel))
    elif may_be_in_channel(plan):
        store.deliveries.add(replace(once, person=plan.lead))
    else:
        for user in roles_of(plan):
            one = replace(once, id=DeliveryId(new_id()), key=f"{once.key}:{user}")
            store.deliveries.add(replace(one, person=user))
