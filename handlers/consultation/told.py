"""What people see of a plan that has yet to start: the draft, and what is said of it.

The HR partner sees it first, then its owners and the employee, each as far as the plan
is theirs to see; the lead sees what they propose, object or comment.
"""

from collections.abc import Sequence
from datetime import datetime

from slack_sdk.models.blocks import ActionsBlock

from bot.deliveries import Delivery, Later, Skip
from bot.ids import UserId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.consultation import Opinion, Says
from bot.plans.plan import Kind as PlanKind
from bot.plans.plan import Plan, State
from bot.plans.sight import Sight, sight
from bot.reports.status import awaited_by
from bot.views import Message
from bot.views.consultation import (
    answer_buttons,
    decide_buttons,
    gaps_message,
    lead_buttons,
    put_message,
    review_buttons,
)
from bot.views.status import Reader, under
from handlers.clock.quiet import until_morning
from handlers.consultation.consulting import is_pending
from handlers.consultation.held import consultation_of
from storage.database import Store

NOTHING = ActionsBlock(elements=[])


def render_review(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Put a draft to the HR partner."""
    found = _found(store, delivery, now)
    if isinstance(found, (Skip, Later)):
        return found
    reader, plan, seen = found
    if plan.hr_partner != reader.person.id:
        return Skip("not_theirs")
    if delivery.update_of is None and plan.state is not State.IN_REVIEW:
        return Skip("settled")
    texts, held = reader.texts, consultation_of(store, plan)
    subject = reader.name(plan.subject) if plan.subject else ""
    heading = texts.consultation.review(plan, reader.name(plan.lead), subject)
    pending = is_pending(plan)
    approved = held.is_approved
    buttons = review_buttons(texts, plan, approved=approved) if pending else NOTHING
    notes = _notes(store, reader, seen, held.of(reader.person.id))
    return put_message(heading, _draft(store, reader, seen), notes, buttons)


def render_consultation(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Put a draft to whoever carries a part of it; tell its lead who is asked."""
    found = _found(store, delivery, now)
    if isinstance(found, (Skip, Later)):
        return found
    reader, plan, seen = found
    asks = plan.state is State.IN_CONSULTATION
    if delivery.update_of is None and not asks:
        return Skip("settled")
    texts, held, user = reader.texts, consultation_of(store, plan), reader.person.id
    if user == plan.lead:
        names = [reader.name(each) for each in sorted(held.asked)]
        heading = texts.consultation.put_to(plan, names)
        buttons = lead_buttons(texts, plan) if asks else NOTHING
        return put_message(heading, [], [], buttons)
    if asks and user not in held.asked:
        return Skip("not_theirs")
    heading = texts.consultation.ask(plan, reader.name(plan.lead), known=_known(seen))
    notes = _notes(store, reader, seen, held.of(user))
    if not asks:
        return put_message(heading, _draft(store, reader, seen), notes, NOTHING)
    return put_message(
        heading,
        _draft(store, reader, seen),
        [*notes, texts.consultation.you_may()],
        answer_buttons(texts, plan),
    )


def render_opinion(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Tell the lead what somebody said of the draft, to decide where it proposes."""
    opinion = store.opinions.get(delivery.about["opinion"])
    found = _found(store, delivery, now, opinion)
    if isinstance(found, (Skip, Later)):
        return found
    if opinion is None:
        return Skip("plan_gone")
    reader, plan, seen = found
    if not may(reader.person.id, Deed.EDIT, plan, ()):
        return Skip("not_allowed")
    heading = reader.texts.consultation.told(plan, reader.name(opinion.person))
    line = say(store, reader, seen, opinion)
    undecided = opinion.is_open and is_pending(plan)
    buttons = decide_buttons(reader.texts, opinion) if undecided else NOTHING
    return put_message(heading, [line], [], buttons)


def render_opinion_answer(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Tell somebody what became of their proposal."""
    opinion = store.opinions.get(delivery.about["opinion"])
    found = _found(store, delivery, now, opinion)
    if isinstance(found, (Skip, Later)):
        return found
    if opinion is None:
        return Skip("plan_gone")
    reader, plan, seen = found
    if opinion.person != reader.person.id:
        return Skip("not_theirs")
    lead = reader.name(plan.lead)
    heading = reader.texts.consultation.answered(plan, lead, known=_known(seen))
    return put_message(heading, [say(store, reader, seen, opinion)], [], NOTHING)


def render_stalled(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Tell the lead what a plan lacks that all have answered."""
    found = _found(store, delivery, now)
    if isinstance(found, (Skip, Later)):
        return found
    reader, plan, _ = found
    gaps = consultation_of(store, plan).gaps
    if not is_pending(plan) or not gaps:
        return Skip("settled")
    if not may(reader.person.id, Deed.EDIT, plan, ()):
        return Skip("not_allowed")
    heading = reader.texts.consultation.stalled(plan)
    return gaps_message(reader.texts, plan, heading, gaps)


def say(store: Store, reader: Reader, seen: Sight, opinion: Opinion) -> str:
    """Return what somebody said, as far as the reader may see what it is about."""
    mine = opinion.person == reader.person.id
    item = next((each for each in seen.actions if each.id == opinion.item), None)
    goal = store.goals.get(opinion.item) if opinion.item and seen.whole else None
    about = item or goal
    return reader.texts.consultation.said(
        opinion,
        None if mine else reader.name(opinion.person),
        reader.texts.consultation.item(about) if about else "",
        reader.person.today(reader.now),
    )


def voices(store: Store, reader: Reader, seen: Sight) -> list[str]:
    """Return what stands in a plan of its consultation, for one who sees it whole.

    Objections, and why a plan started without all answers, stay for good. Who has not
    answered, and the HR partner's comments, only those who write the plan see.
    """
    held = consultation_of(store, seen.plan)
    if not seen.whole or not (held.opinions or is_pending(seen.plan)):
        return []
    plan, user = seen.plan, reader.person.id
    writes = user in (plan.lead, plan.hr_partner)
    pending = is_pending(plan)
    kept = {Says.OBJECTED, Says.WAIVED}
    if pending:
        kept |= {Says.ACCEPTED, Says.PROPOSED}
    if pending and writes:
        kept |= {Says.COMMENT, Says.APPROVED}
    said = [each for each in held.opinions if each.says in kept or each.person == user]
    lines = [f"• {say(store, reader, seen, each)}" for each in said]
    if writes and plan.state is State.IN_CONSULTATION and held.unheard:
        names = [reader.name(each) for each in sorted(held.unheard)]
        lines.append(reader.texts.consultation.no_word_yet(names))
    return [reader.texts.consultation.heading(), *lines] if lines else []


def reader_of(store: Store, person: Person, plan: Plan, now: datetime) -> Reader:
    """Return a reader who knows the names of those in a plan."""
    users = {plan.lead, plan.subject, plan.hr_partner, plan.sponsor}
    for each in store.actions.of([plan.id]):
        users |= {each.owner, *each.helpers}
    users |= {said.person for said in store.opinions.of(plan.id)}
    people = store.people.named({user for user in users if user})
    names = {user: each.name for user, each in people.items()}
    return Reader(person=person, now=now, names=names)


def _found(
    store: Store, delivery: Delivery, now: datetime, opinion: Opinion | None = None
) -> tuple[Reader, Plan, Sight] | Skip | Later:
    plan = store.plans.get(
        opinion.plan_id if opinion else delivery.about.get("plan", "")
    )
    person = store.people.get(delivery.person or UserId(""))
    if plan is None:
        return Skip("plan_gone")
    if person is None or not person.is_active:
        return Skip("person_gone")
    seen = sight(person.id, plan, store.actions.of([plan.id]))
    if seen is None:
        return Skip("not_theirs")
    waits = delivery.update_of is None and delivery.about.get("by") != person.id
    if waits and (later := until_morning(person, now)):
        return later
    return reader_of(store, person, plan, now), plan, seen


def _known(seen: Sight) -> bool:
    return seen.summary or seen.plan.kind is PlanKind.TEAM


def _draft(store: Store, reader: Reader, seen: Sight) -> Sequence[str]:
    """Return the goals and actions of a draft that the reader may see."""
    goals = store.goals.of([seen.plan.id]) if seen.whole else []
    open_ = [each for each in seen.actions if each.status.is_open]
    waits = awaited_by(open_, store.actions.of([seen.plan.id]))
    lines = [
        under(reader.detailed(each), reader.awaits(waits.get(each.id)))
        for each in open_
    ]
    return [*map(reader.goal, goals), *lines]


def _notes(
    store: Store, reader: Reader, seen: Sight, said: Sequence[Opinion]
) -> list[str]:
    return [f"• {say(store, reader, seen, each)}" for each in said]
