"""What may be wrong with a person, a date or a text in a form, wherever it stands."""

from collections.abc import Mapping
from datetime import date

from bot.ids import UserId
from bot.people import Person
from bot.plans.fields import LIMITS, YEARS_AHEAD, Field, Problem


def person_problem(
    user: UserId | None, people: Mapping[UserId, Person]
) -> Problem | None:
    """Return why this can't be somebody who carries a plan; None where they can."""
    if user is None:
        return Problem.MISSING
    person = people.get(user)
    if person is None:
        return Problem.UNKNOWN
    if person.is_bot:
        return Problem.BOT
    if not person.is_active:
        return Problem.GONE
    return Problem.EXTERNAL if person.is_external else None


def due_problem(
    due: date | None, today: date, was_due: date | None = None
) -> Problem | None:
    """Return why something can't be due then; the date it had before is no mistake."""
    if due is None:
        return Problem.MISSING
    if due == was_due:
        return None
    if due < today:
        return Problem.PAST
    return Problem.FAR if due.year > today.year + YEARS_AHEAD else None


def text_problem(field: Field, text: str) -> Problem | None:
    """Return why this can't stand in a field that must be filled."""
    if not text.strip():
        return Problem.MISSING
    return Problem.TOO_LONG if len(text.strip()) > LIMITS[field] else None
