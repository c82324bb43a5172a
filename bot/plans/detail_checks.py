"""What is wrong with the details of an action: what its own step of the form holds."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.ids import UserId
from bot.people import Person
from bot.plans.depending import circle
from bot.plans.drafts import Draft, DraftAction
from bot.plans.fields import LONGEST_BUFFER, YEARS_AHEAD, Fault, Field, Problem
from bot.plans.problems import person_problem, text_problem


def detail_faults(
    draft: Draft, action: DraftAction, people: Mapping[UserId, Person], today: date
) -> Iterator[Fault]:
    """Yield what is wrong with the details of one action, in the form's order."""
    if problem := _begins_problem(action, today):
        yield Fault(Field.BEGINS, problem, action.key)
    if problem := _helpers_problem(action, people):
        yield Fault(Field.HELPERS, problem, action.key)
    if not is_buffer(action.buffer):
        yield Fault(Field.BUFFER, Problem.NOT_DAYS, action.key)
    for field, text in (
        (Field.RESOURCES, action.resources),
        (Field.EXPECTED, action.expected),
    ):
        if text_problem(field, text) is Problem.TOO_LONG:
            yield Fault(field, Problem.TOO_LONG, action.key)
    way = circle(action.key, {each.key: each.depends_on for each in draft.actions})
    if way:
        numbers = tuple(draft.numbers[key] for key in way)
        yield Fault(Field.DEPENDS_ON, Problem.CIRCLE, action.key, numbers)


def is_buffer(typed: str) -> bool:
    """Tell whether it is a number of working days, or nothing."""
    return not typed or (typed.isdecimal() and int(typed) <= LONGEST_BUFFER)


def _begins_problem(action: DraftAction, today: date) -> Problem | None:
    begins = action.begins
    if begins is None:
        return None
    if action.due and begins > action.due:
        return Problem.AFTER_DUE
    return Problem.FAR if begins.year > today.year + YEARS_AHEAD else None


def _helpers_problem(
    action: DraftAction, people: Mapping[UserId, Person]
) -> Problem | None:
    if action.owner in action.helpers:
        return Problem.IS_OWNER
    found = (person_problem(each, people) for each in action.helpers)
    return next(filter(None, found), None)
