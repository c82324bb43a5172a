"""What is wanted of one person beside their check-ins, gathered for their Home tab."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.people import Person
from bot.plans.access import may_answer
from bot.plans.acknowledgement import UNDER_WAY, is_asked, last_of
from bot.plans.actions import Action
from bot.plans.concerning import version_for
from bot.plans.consultation import PENDING
from bot.plans.evaluating import assessors, end_of
from bot.plans.plan import Plan, State
from bot.plans.progress import Effect
from bot.plans.sight import Sight, sight
from bot.plans.support import RequestState
from bot.reports.wanted import Want, Wanted
from handlers.consultation.held import consultation_of
from handlers.diagnosis.rethink import case_of
from handlers.support.requesting import WAITS
from storage.database import Store


def wanted_of(store: Store, person: Person, now: datetime) -> list[Wanted]:
    """Return what waits for the person: what stops others first."""
    found = [*_feedback(store, person)]
    for plan in store.plans.concerning(person.id, (*PENDING, *UNDER_WAY)):
        actions = store.actions.of([plan.id])
        seen = sight(person.id, plan, actions)
        if seen is None:
            continue
        if plan.state in PENDING:
            found += _of_draft(store, person, seen)
        else:
            found += _of_execution(store, person, plan, actions)
            found += _acknowledgement(store, person, seen, actions)
            found += _of_end(store, person, plan, actions, now)
    return sorted(found, key=lambda each: list(Want).index(each.want))


def _of_draft(store: Store, person: Person, seen: Sight) -> Iterator[Wanted]:
    plan = seen.plan
    held = consultation_of(store, plan)
    in_review = plan.state is State.IN_REVIEW
    if in_review and plan.hr_partner == person.id and not held.is_approved:
        yield Wanted(want=Want.REVIEW, plan=plan)
    if not in_review and person.id in held.unheard:
        yield Wanted(want=Want.OPINION, plan=plan, knows_plan=seen.whole)
    if plan.lead == person.id and held.open_proposals:
        count = len(held.open_proposals)
        yield Wanted(want=Want.DECISIONS, plan=plan, count=count)


def _of_execution(
    store: Store, person: Person, plan: Plan, actions: list[Action]
) -> Iterator[Wanted]:
    """Yield support to promise or to find, and strategies to think over."""
    going = {each.id for each in actions if each.status.is_open}
    leads = plan.lead == person.id
    for each in store.requests.about([each.id for each in actions]):
        gives = each.supporter == person.id and each.state is RequestState.ASKED
        names = leads and each.state in WAITS
        if each.action_id not in going or not (gives or names):
            continue
        by = store.people.get((each.by or each.asker) if gives else each.asker)
        yield Wanted(
            want=Want.GIVING if gives else Want.NAMING,
            plan=plan,
            key=each.id,
            name=by.name if by else each.asker,
            text=each.what,
        )
    in_vain = [each for each in actions if each.effect is Effect.NONE]
    for action in in_vain if leads else ():
        if (case := case_of(store, person.id, action.id)) and case.thought is None:
            yield Wanted(
                want=Want.STRATEGY, plan=plan, key=action.id, text=action.title
            )


def _acknowledgement(
    store: Store, person: Person, seen: Sight, actions: list[Action]
) -> Iterator[Wanted]:
    plan = seen.plan
    if not is_asked(person.id, plan, actions):
        return
    last = last_of(person.id, store.acknowledgements.of(plan.id))
    newest = version_for(person.id, plan, actions, store.changes.of(plan.id))
    if last is None or last.version < newest:
        yield Wanted(
            want=Want.ACKNOWLEDGEMENT,
            plan=plan,
            knows_plan=seen.whole,
            version=newest,
            last=last,
        )


def _of_end(
    store: Store, person: Person, plan: Plan, actions: list[Action], now: datetime
) -> Iterator[Wanted]:
    leads = plan.lead == person.id
    if plan.state is State.EVALUATING:
        is_asked_for = person.id in assessors(plan, actions)
        if is_asked_for and store.assessments.by(person.id, plan.id) is None:
            yield Wanted(want=Want.ASSESSMENT, plan=plan)
        if leads:
            yield Wanted(want=Want.EVALUATION, plan=plan)
    end = end_of(store.goals.of([plan.id]))
    today = now.astimezone(ZoneInfo(plan.zone)).date()
    if leads and plan.is_running and end and end < today:
        yield Wanted(want=Want.ENDING, plan=plan)


def _feedback(store: Store, person: Person) -> Iterator[Wanted]:
    """Yield what stakeholders are asked; it gives them no sight of the plan."""
    for each in store.feedback.unanswered_by(person.id):
        plan = store.plans.get(each.plan_id)
        if plan and may_answer(person.id, plan, each):
            by = store.people.get(each.by)
            yield Wanted(
                want=Want.FEEDBACK,
                plan=plan,
                knows_plan=False,
                key=each.id,
                name=by.name if by else each.by,
            )
