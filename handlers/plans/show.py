"""`/pip show P-3`, or `/pip P-3`: one plan whole, as far as the asker may see it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.people import Person
from bot.plans.plan import Plan
from bot.plans.sight import Sight, sight
from bot.plans.support import SupportRequest
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.plan import PlanSeen, Record
from bot.views.status import Reader
from handlers.consultation.acknowledged import acknowledged
from handlers.consultation.told import reader_of, voices
from handlers.evaluation.ending import with_ending
from handlers.picture import picture
from storage.database import Store


def shown(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return the plan; one that is not theirs to see is like one that is not there."""
    texts = TEXTS[person.language]
    code, _, page = rest.partition(" ")
    number = plan_number(code)
    if number is None:
        return Message.of(texts.plans.which(texts.commands.verb("show")))
    plan = store.plans.numbered(number)
    seen = plan and plan_seen(store, person, plan, now)
    if not seen:
        return Message.of(texts.reports.no_such_plan(number))
    wanted = int(page) if page.strip().isdecimal() else 1
    return with_ending(store, person, seen, max(1, wanted), now)


def plan_seen(
    store: Store, person: Person, plan: Plan, now: datetime
) -> PlanSeen | None:
    """Return a plan as `person` may see it, with the names and figures to show."""
    drawn = picture(store, person, now, [plan])
    seen = sight(person.id, plan, drawn.actions.get(plan.id, []))
    statuses = drawn.statuses()
    if seen is None or not statuses:
        return None
    roles = {each for each in (plan.subject, plan.hr_partner, plan.sponsor) if each}
    helpers = {each for action in seen.actions for each in action.helpers}
    requests = store.requests.about([each.id for each in seen.actions])
    supporters = {each.supporter for each in requests if each.supporter}
    people = store.people.named(roles | helpers | supporters)
    named = {user: each.name for user, each in people.items()}
    reader = replace(drawn.reader, names={**drawn.reader.names, **named})
    return PlanSeen(
        reader=reader,
        sight=seen,
        status=statuses[0],
        courses=drawn.courses(store, plan) if seen.summary else (),
        strategies=store.strategies.of(plan.id),
        record=_record(store, seen, requests),
        voices=_voices(store, reader_of(store, person, plan, now), seen),
    )


def _record(store: Store, seen: Sight, requests: Sequence[SupportRequest]) -> Record:
    """Return what was said of the actions that somebody sees, and met on the way."""
    ids = [each.id for each in seen.actions]
    return Record(
        statements=store.statements.about(ids),
        lags=store.lags.about(ids),
        requests=requests,
        findings=store.findings.of(seen.plan.id) if seen.whole else (),
    )


def _voices(store: Store, reader: Reader, seen: Sight) -> list[str]:
    """Return what the plan's people say of it."""
    return [*voices(store, reader, seen), *acknowledged(store, reader, seen)]
