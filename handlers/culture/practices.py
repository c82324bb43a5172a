"""`/pip practices [words]`: what plans have taught, found by words.

Each says why it was found and what was measured of it. What a team learned everybody
may find; what a plan about a person taught, those who may see that plan. `shelf` and
`remembered` serve the diagnosis too, which offers what fits a cause.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.ids import PlanId, UserId
from bot.people import Person
from bot.plans.access import Deed, may, may_learn
from bot.plans.plan import Plan
from bot.plans.remains import Lesson, Offer, Practice, in_order, newest, search
from bot.texts import TEXTS
from bot.views import Message
from bot.views.remains import Shelf
from storage.database import Store

PAGE = re.compile(r"(?:^|\s)/(\d{1,3})$")
LONGEST = 300


def found(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return a page of what fits the words; all there is, without words."""
    del now
    turned = PAGE.search(rest)
    words = (rest[: turned.start()] if turned else rest).strip()[:LONGEST]
    lessons, kept = remembered(store, person.id)
    fit = search(words, lessons, kept) if words else newest(lessons, kept)
    page = int(turned[1]) if turned else 1
    return shelf(store, person, fit).found(words, fit, page)


def remembered(
    store: Store, person: UserId
) -> tuple[Sequence[Lesson], Sequence[Practice]]:
    """Return the lessons and practices that somebody may read."""
    lessons, kept = store.lessons.all(), store.practices.all()
    ids = {each.plan_id for each in lessons} | {each.plan_id for each in kept}
    plans = store.plans.with_ids(ids)
    open_ = {
        plan.id
        for plan in plans.values()
        if may_learn(person, plan, store.actions.of([plan.id]))
    }

    return (
        [each for each in lessons if each.plan_id in open_],
        [each for each in kept if each.plan_id in open_],
    )


def shelf(store: Store, person: Person, offers: Iterable[Offer]) -> Shelf:
    """Return how these are shown to somebody: named are the plans that they see."""
    all_ = [each.what for each in offers]
    owners = {each.owner for each in all_ if isinstance(each, Practice)}
    people = store.people.named(owners)
    plans = store.plans.with_ids({each.plan_id for each in all_})
    return Shelf(
        texts=TEXTS[person.language],
        names={user: each.name for user, each in people.items()},
        codes=_codes(store, person.id, plans),
    )


def _codes(store: Store, person: UserId, plans: dict[PlanId, Plan]) -> dict[str, str]:
    """Return the code of all that was learned from the plans that somebody sees."""
    return {
        what.id: f"{plan.code} L{number}"
        for key, plan in plans.items()
        if may(person, Deed.SEE, plan, store.actions.of([key]))
        for number, what in enumerate(
            in_order(store.lessons.of(key), store.practices.of(key)), start=1
        )
    }
