"""What is wrong with a plan that somebody wrote."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.ids import UserId
from bot.people import Person
from bot.plans.detail_checks import detail_faults
from bot.plans.drafts import Draft, DraftAction, DraftGoal
from bot.plans.fields import Fault, Field, Problem, Reach
from bot.plans.measures import number_of
from bot.plans.plan import Kind, State
from bot.plans.problems import due_problem, person_problem, text_problem


def faults(
    draft: Draft, people: Mapping[UserId, Person], reach: Reach, today: date
) -> list[Fault]:
    """Return what is wrong with a draft, in the form's order; `reach` of its channel.

    A field has at most one fault.
    """
    found = [
        *_text(Field.TITLE, draft.title, required=True),
        *_roles(draft, people),
        *(fault for goal in draft.goals for fault in _goal(goal, today)),
        *_measures(draft),
        *(
            fault
            for each in draft.actions
            for fault in (
                *action_faults(each, people, today),
                *detail_faults(draft, each, people, today),
            )
        ),
        *_channel(draft, reach),
    ]
    if not draft.actions:
        found.append(Fault(Field.TITLE, Problem.NO_ACTION))
    return list({(each.field, each.key): each for each in reversed(found)}.values())[
        ::-1
    ]


def _text(
    field: Field, text: str, key: str = "", *, required: bool = False
) -> Iterator[Fault]:
    problem = text_problem(field, text)
    if problem and (required or problem is not Problem.MISSING):
        yield Fault(field, problem, key)


def _roles(draft: Draft, people: Mapping[UserId, Person]) -> Iterator[Fault]:
    about_one = draft.kind is Kind.INDIVIDUAL
    roles = (
        (Field.LEAD, draft.lead, True),
        (Field.SUBJECT, draft.subject, about_one),
        (Field.HR_PARTNER, draft.hr_partner, False),
        (Field.SPONSOR, draft.sponsor, False),
    )
    for field, holder, required in roles:
        problem = person_problem(holder, people)
        if problem and (required or holder):
            yield Fault(field, problem)
    if about_one and draft.subject and draft.subject == draft.lead:
        yield Fault(Field.SUBJECT, Problem.IS_LEAD)
    if about_one and draft.hr_partner in {draft.lead, draft.subject} - {None}:
        yield Fault(Field.HR_PARTNER, Problem.NOT_APART)


def _goal(goal: DraftGoal, today: date) -> Iterator[Fault]:
    yield from _text(Field.STATEMENT, goal.statement, goal.key, required=True)
    yield from _text(Field.METRIC, goal.metric, goal.key)
    yield from _text(Field.UNIT, goal.unit, goal.key)
    yield from _text(Field.OBJECTIVE, goal.objective, goal.key)
    if (goal.baseline.strip() or goal.target.strip()) and not goal.metric.strip():
        yield Fault(Field.METRIC, Problem.NO_NAME, goal.key)
    for field, typed in ((Field.BASELINE, goal.baseline), (Field.TARGET, goal.target)):
        if typed.strip() and number_of(typed, goal.unit) is None:
            yield Fault(field, Problem.NOT_A_NUMBER, goal.key)
    ends = number_of(goal.baseline, goal.unit), number_of(goal.target, goal.unit)
    if ends[0] is not None and ends[0] == ends[1]:
        yield Fault(Field.TARGET, Problem.NO_CHANGE, goal.key)
    problem = due_problem(goal.due, today, goal.was_due)
    if problem:
        yield Fault(Field.GOAL_DUE, problem, goal.key)


def _measures(draft: Draft) -> Iterator[Fault]:
    """Return which goals lack the measure without which a plan does not start."""
    if draft.plan_id is None and draft.begins is State.ACTIVE:
        for goal in draft.goals:
            if not goal.metric.strip():
                yield Fault(Field.METRIC, Problem.NEEDS_MEASURE, goal.key)


def action_faults(
    action: DraftAction, people: Mapping[UserId, Person], today: date
) -> list[Fault]:
    """Return what is wrong with one action, in the form's order."""
    found = list(_text(Field.ACTION, action.title, action.key, required=True))
    if owner := person_problem(action.owner, people):
        found.append(Fault(Field.OWNER, owner, action.key))
    if due := due_problem(action.due, today, action.was_due):
        found.append(Fault(Field.DUE, due, action.key))
    return [*found, *_text(Field.MEASURE, action.measure, action.key)]


def _channel(draft: Draft, reach: Reach) -> Iterator[Fault]:
    if not draft.channel:
        return
    if draft.kind is Kind.INDIVIDUAL:
        yield Fault(Field.CHANNEL, Problem.NEVER_IN_CHANNEL)
    elif reach is Reach.ARCHIVED:
        yield Fault(Field.CHANNEL, Problem.ARCHIVED)
    elif reach is Reach.NOT_IN_CHANNEL:
        yield Fault(Field.CHANNEL, Problem.NOT_IN_CHANNEL)
