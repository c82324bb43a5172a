"""What concerns one person, gathered for their Home tab and for `/pip` alone."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.checkins.instants import instant
from bot.checkins.periods import period_of
from bot.checkins.schedules import Recurring
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.evaluating import end_of
from bot.plans.plan import Plan
from bot.reports.lateness import is_late, is_waiting
from bot.views.flag import Item
from bot.views.home import Overview, Upcoming
from bot.views.status import Reader
from handlers.clock.quiet import NEXT_MORNING
from handlers.picture import picture
from handlers.wanted import wanted_of
from storage.database import Store


def overview(store: Store, person: Person, now: datetime) -> tuple[Reader, Overview]:
    """Return the reader and what concerns them."""
    own = store.actions.open_of(person.id)
    led = store.plans.led_by(person.id)
    plans = {plan.id: plan for plan in led}
    plans |= store.plans.with_ids({each.plan_id for each in own})
    seen = picture(store, person, now, list(plans.values()))
    ids = {plan.id for plan in led}

    def items(actions: Iterable[Action]) -> list[Item]:
        return [
            Item(
                action=each,
                plan=plans[each.plan_id],
                late=is_late(each, seen.calendar(each.owner)),
            )
            for each in actions
        ]

    theirs = [
        each
        for plan in led
        if plan.is_running
        for each in seen.actions.get(plan.id, [])
        if is_waiting(each) and each.owner != person.id
    ]
    mine = items(own)
    checkin = store.checkins.of_period(person.id, period_of(person.today(now)))
    open_ids = {each.id for each in own}
    return seen.reader, Overview(
        unanswered=sum(each in open_ids for each in checkin.missing) if checkin else 0,
        late=[each for each in mine if each.asks],
        waiting=items(theirs),
        mine=[(each.action, each.plan) for each in mine],
        led=[each for each in seen.statuses() if each.plan.id in ids],
        wanted=wanted_of(store, person, now),
        upcoming=_upcoming(store, person, led),
    )


def _upcoming(store: Store, person: Person, led: Sequence[Plan]) -> list[Upcoming]:
    """Return the next check-in, then what the plans they lead come to, in order."""
    found = [
        Upcoming(at=each.next_at)
        for each in store.schedules.of(person.id)
        if each.kind is Recurring.CHECKIN
    ]
    first = sorted(found, key=lambda each: each.at)[:1]
    running = {plan.id: plan for plan in led if plan.is_running}
    recaps = [
        Upcoming(at=each.next_at, plan=plan)
        for plan in running.values()
        for each in store.schedules.of(plan.id)
        if each.kind is Recurring.RECAP
    ]
    goals = store.goals.of(list(running))
    ends = [
        Upcoming(at=instant(end, NEXT_MORNING, person.tz), plan=plan, is_end=True)
        for plan in running.values()
        if (end := end_of(each for each in goals if each.plan_id == plan.id))
    ]
    return [*first, *sorted([*recaps, *ends], key=lambda each: each.at)]
