"""What a prompt or a nudge asks, as far as the owner may see it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

from bot.checkins.listing import Listed
from bot.checkins.prompts import Audience, Group, Question, Row
from bot.ids import ActionId, CheckInId, UserId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.actions import Action, Progress
from bot.plans.plan import Plan
from bot.plans.sight import sight
from bot.reports.status import awaited_by
from storage.database import Store


def question(
    store: Store,
    person: Person,
    rows: Sequence[Listed],
    now: datetime,
    checkin: CheckInId | None = None,
) -> Question:
    """Return what the person is asked about these actions."""
    last: dict[ActionId, Progress] = {}
    for said in store.statements.about([each.action.id for each in rows]):
        if said.withdrawn_at is None:
            last[said.action_id] = said
    return Question(
        checkin=checkin or "",
        today=person.today(now),
        zone=person.tz.key,
        groups=tuple(
            _group(store, person, plan, own, last) for plan, own in _by_plan(rows)
        ),
    )


def _group(
    store: Store,
    person: Person,
    plan: Plan,
    own: Sequence[Listed],
    last: Mapping[ActionId, Progress],
) -> Group:
    actions = store.actions.of([plan.id])
    seen = sight(person.id, plan, actions)
    waits = awaited_by(seen.actions if seen else (), actions)
    return Group(
        plan=plan,
        audience=audience(store, person, plan, actions),
        rows=tuple(
            Row(
                listed=each,
                last=last.get(each.action.id),
                awaited=waits.get(each.action.id),
            )
            for each in own
        ),
    )


def audience(
    store: Store, person: Person, plan: Plan, actions: Sequence[Action]
) -> Audience:
    """Return who can see what the person answers about this plan, of these actions."""
    core = [plan.lead, plan.subject, plan.hr_partner]
    others = [user for user in dict.fromkeys(core) if user and user != person.id]
    wanted: set[UserId] = {plan.lead, *others}
    if plan.sponsor:
        wanted.add(plan.sponsor)
    known = store.people.named(wanted)
    names = {user: known[user].name if user in known else user for user in wanted}
    return Audience(
        lead=names[plan.lead],
        others=tuple(names[user] for user in others),
        sponsor=names[plan.sponsor] if plan.sponsor else None,
        is_core=may(person.id, Deed.SEE, plan, actions),
    )


def _by_plan(rows: Sequence[Listed]) -> list[tuple[Plan, list[Listed]]]:
    """Return the rows with their plans, both in the order of the numbers shown."""
    return [
        (own[0].plan, own)
        for _, each in groupby(rows, key=lambda row: row.plan.id)
        for own in [list(each)]
    ]
