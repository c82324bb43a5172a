"""`/pip suggest list [P-3] [page]`: what was suggested, and what became of it.

Everybody in a team plan sees its suggestions; who made one, only its lead and whoever
did. The lead has the two buttons here too.
"""

from datetime import datetime

from bot.ids import UserId
from bot.people import Person
from bot.plans.access import may_take_part
from bot.plans.plan import State
from bot.plans.suggestions import Suggestion
from bot.verbs import plan_number
from bot.views import Message
from bot.views.status import Reader
from bot.views.suggestions import Box
from storage.database import Store

LIST = frozenset({"list", "列表"})


def listed(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return a page of the suggestions that the person may see."""
    wanted, page = _asked_for(rest)
    found = store.plans.concerning(person.id, tuple(State))
    plans = {
        plan.id: plan
        for plan in found
        if wanted in (None, plan.number)
        and may_take_part(person.id, plan, store.actions.of([plan.id]))
    }
    suggestions = store.suggestions.to(plans.keys())
    actions = store.actions.with_ids(
        [each.action_id for each in suggestions if each.action_id]
    )
    names = _names(store, suggestions)

    def name_of(suggestion: Suggestion) -> str | None:
        by, lead = suggestion.by, plans[suggestion.plan_id].lead
        return names.get(by, by) if by and person.id in (by, lead) else None

    return Box(
        reader=Reader(person=person, now=now, names=names),
        plans=plans,
        suggestions=suggestions,
        actions=actions,
        name_of=name_of,
    ).message(page)


def _asked_for(rest: str) -> tuple[int | None, int]:
    """Return the plan's number, if one was named, and the page."""
    number, page = None, 1
    for word in rest.split():
        if (code := plan_number(word)) is not None:
            number = code
        elif word.isdecimal():
            page = int(word)
    return number, page


def _names(store: Store, suggestions: list[Suggestion]) -> dict[UserId, str]:
    people = store.people.named({each.by for each in suggestions if each.by})
    return {user: person.name for user, person in people.items()}
