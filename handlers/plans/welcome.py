"""What people hear of a new plan: its lead, its owners, the employee, its channel."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from slack_sdk.models.blocks import ActionsBlock, Block

from bot.checkins.schedules import Recurring
from bot.deliveries import Delivery, Kind, Later, Skip
from bot.ids import DeliveryId, UserId, new_id
from bot.people import Person
from bot.plans.access import may_be_in_channel
from bot.plans.actions import Action
from bot.plans.plan import Kind as PlanKind
from bot.plans.plan import Plan, State, Weekly
from bot.plans.sight import Sight, sight
from bot.texts import TEXTS
from bot.views import Message
from bot.views.fitting import fitted, packed
from bot.views.status import Reader
from bot.views.verbs import verb_button
from handlers.clock.quiet import until_morning
from handlers.consultation.acknowledging import asking
from storage.database import Store


def involved(plan: Plan, actions: Iterable[Action]) -> set[UserId]:
    """Return who hears of a plan: those who run it, and owners of open actions.

    Until it is put to them, those who carry it hear nothing.
    """
    roles = (plan.lead, plan.subject, plan.hr_partner)
    if plan.state in (State.DRAFT, State.IN_REVIEW):
        return {each for each in (plan.lead, plan.hr_partner) if each}
    owners = (action.owner for action in actions if action.status.is_open)
    return {each for each in (*roles, *owners) if each}


def welcome(store: Store, plan: Plan, people: Iterable[UserId], now: datetime) -> None:
    """Plan to tell people that they are in a plan; each is told once."""
    for person in sorted(people):
        store.deliveries.add(
            Delivery(
                id=DeliveryId(new_id()),
                kind=Kind.WELCOME,
                key=f"welcome:{plan.id}:{person}",
                person=person,
                about={"plan": plan.id},
                due_at=now,
                created_at=now,
            )
        )


def announce(store: Store, plan: Plan, now: datetime) -> None:
    """Plan to tell a team plan's channel that it reports there; once a channel."""
    if plan.channel is None or not may_be_in_channel(plan):
        return
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.WELCOME,
            key=f"welcome:{plan.id}:{plan.channel}",
            to_channel=plan.channel,
            about={"plan": plan.id},
            due_at=now,
            created_at=now,
        )
    )


def render_welcome(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Say what the plan is to whoever is told of it."""
    plan = store.plans.get(delivery.about["plan"])
    if plan is None:
        return Skip("plan_gone")
    actions = store.actions.of([plan.id])
    if delivery.to_channel:
        return _to_channel(store, plan)
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    if person.id != plan.lead and (later := until_morning(person, now)):
        return later
    seen = sight(person.id, plan, actions)
    if seen is None:
        return Skip("not_theirs")
    helpers = {each for action in seen.actions for each in action.helpers}
    named = {plan.lead, plan.subject, *helpers} - {None}
    people = store.people.named({each for each in named if each})
    names = {user: each.name for user, each in people.items()}
    reader = Reader(person=person, now=now, names=names)
    keys = (
        f"{kind.value}:{plan.id}:{person.id}"
        for kind in (Kind.REVIEW, Kind.CONSULTATION)
    )
    asked = any(store.deliveries.keyed(key) for key in keys)
    slot = _slot(store, person, plan)
    message = _to_person(reader, seen, slot, asked_before=asked)
    answers = asking(store, reader, plan, actions, plan.version)
    return replace(message, blocks=[*message.blocks, *answers])


def _slot(store: Store, person: Person, plan: Plan) -> Weekly:
    """Return when the person is asked, which they or another plan may have moved."""
    for each in store.schedules.of(person.id):
        if each.kind is Recurring.CHECKIN and each.weekday is not None:
            return Weekly(weekday=each.weekday, at=each.at)
    return plan.checkin


def _to_channel(store: Store, plan: Plan) -> Message | Skip:
    if not may_be_in_channel(plan):
        return Skip("never_in_channel")
    lead = store.people.get(plan.lead)
    name = lead.name if lead else plan.lead
    return Message.of(TEXTS[plan.language].plan_news.welcome_channel(plan, name))


def _to_person(
    reader: Reader, seen: Sight, slot: Weekly, *, asked_before: bool
) -> Message:
    plan, texts, user = seen.plan, reader.texts.plan_news, reader.person.id
    own = [each for each in seen.actions if each.owner == user and each.status.is_open]
    first = _greeting(reader, seen, len(own), asked_before=asked_before)
    lines = [first, *(reader.detailed(action) for action in own)]
    if own:
        lines.append(texts.how_checkins_go(slot))
    if user == plan.lead:
        lines.append(texts.next_steps(plan))
    if seen.whole:
        channel = f"<#{plan.channel}>" if plan.channel else None
        lines.append(reader.texts.plans.seen_by(plan, channel))
    blocks: list[Block] = fitted(packed(lines), lambda _: "…")
    return Message(first, [*blocks, *_buttons(reader.person, seen)])


def _greeting(reader: Reader, seen: Sight, count: int, *, asked_before: bool) -> str:
    plan, texts, user = seen.plan, reader.texts.plan_news, reader.person.id
    lead = reader.name(plan.lead)
    if asked_before:
        return _begins(reader, seen)
    if user == plan.lead:
        return texts.welcome_lead(plan)
    if user == plan.subject:
        return texts.welcome_subject(plan, lead)
    if user == plan.hr_partner and plan.subject:
        return texts.welcome_hr(plan, lead, reader.name(plan.subject))
    if plan.kind is PlanKind.INDIVIDUAL:
        return texts.welcome_helper(lead, count)
    return texts.welcome_owner(plan, lead, count)


def _begins(reader: Reader, seen: Sight) -> str:
    """Return what is said to those who knew the draft."""
    plan, texts = seen.plan, reader.texts.consultation
    if reader.person.id == plan.lead:
        return texts.started(plan)
    known = seen.summary or plan.kind is PlanKind.TEAM
    return texts.begins(plan, reader.name(plan.lead), known=known)


def _buttons(person: Person, seen: Sight) -> list[Block]:
    """Return the ways on from here: look at the plan, or edit it."""
    texts, code = TEXTS[person.language], seen.plan.code
    buttons = [verb_button(texts.plans.show_button(), "show", code)]
    if seen.edits:
        buttons.append(verb_button(texts.plans.edit_button(), "edit", code))
    return [ActionsBlock(elements=buttons)]
