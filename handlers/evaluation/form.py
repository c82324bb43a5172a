"""The form of an evaluation: kept as it is typed, and at its end the plan is closed.

Long forms have pages; what was typed on one stays when another is shown. Closing tells
the people of the plan; see `closing_told`.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, PlanId, UserId, new_id
from bot.people import Person
from bot.plans.access import may_be_in_channel
from bot.plans.actions import Action
from bot.plans.evaluating import faults, figure_faults
from bot.plans.evaluation import Faults
from bot.plans.plan import Plan, State
from bot.plans.progress import Status
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.evaluation import BACK, SUBMIT, EvaluationForm, Shown, taken_over
from bot.views.notices import notice
from handlers.deps import Deps
from handlers.evaluation.close import gone, turn
from handlers.evaluation.evaluating import evaluated
from handlers.listening import App
from handlers.people import known_person
from handlers.plans.welcome import involved
from storage.database import Store


def register(app: App) -> None:
    """Listen to the form."""
    app.view(SUBMIT)(on_submit)
    app.action(BACK)(on_back)


async def on_submit(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Turn to the next page, or close the plan, or say what is wrong."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    shown, entered = (
        Shown.of(view["private_metadata"]),
        Entered(view["state"]["values"]),
    )
    form = await deps.transact(keep, shown.plan, entered, person, now)
    if form is None:
        await ack(response_action="update", view=gone(person))
        return
    is_last = shown.page >= form.last
    found = _faults(form) if is_last else figure_faults(form.evaluation)
    here = {block["block_id"] for block in view["blocks"] if "block_id" in block}
    if found and (is_last or form.concerns(found, shown.page)):
        await ack(**form.refused(found, here))
        return
    if not is_last:
        await ack(response_action="update", view=form.view(shown.page + 1))
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    await deps.once(event, close_plan, shown.plan, person, now)
    texts = TEXTS[person.language]
    said = notice(
        texts.evaluation.title(form.plan),
        texts.evaluation.closed(form.plan),
        texts.plan_form.close(),
    )
    await ack(response_action="update", view=said)


async def on_back(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Show the page before."""
    view, now = body["view"], deps.clock()
    person = await known_person(deps, UserId(body["user"]["id"]))
    shown, entered = (
        Shown.of(view["private_metadata"]),
        Entered(view["state"]["values"]),
    )
    form = await deps.transact(keep, shown.plan, entered, person, now)
    again = form.view(max(0, shown.page - 1)) if form else gone(person)
    client = deps.slack.client(deps.workspace)
    await client.views_update(view_id=view["id"], hash=view.get("hash"), view=again)
    await ack()


def keep(
    store: Store, plan: PlanId, entered: Entered, person: Person, now: datetime
) -> EvaluationForm | None:
    """Keep what a page holds; return the form with it, None if the plan is closed."""
    form = evaluated(store, plan, person, now)
    if form is None:
        return None
    kept = taken_over(form.evaluation, entered)
    store.evaluations.save(kept)
    return replace(form, evaluation=kept)


def close_plan(store: Store, key: PlanId, person: Person, now: datetime) -> None:
    """Close the plan with its evaluation, if nothing is wrong with it, and tell."""
    form = evaluated(store, key, person, now)
    if form is None or _faults(form):
        return
    ended = replace(form.evaluation, by=person.id, closed_at=now)
    store.evaluations.save(ended)
    turn(store, form.plan, State.CLOSED, person.id, now)
    _tell(store, form.plan, person.id, now)


def _faults(form: EvaluationForm) -> Faults:
    return faults(form.evaluation, form.goals, form.owed)


def _tell(store: Store, plan: Plan, by: UserId, now: datetime) -> None:
    """Plan to tell a team in its channel; where there is none, each by DM."""
    told = Delivery(
        id=DeliveryId(new_id()),
        kind=Kind.CLOSED,
        key=f"closed:{plan.id}",
        about={"plan": plan.id},
        due_at=now,
        created_at=now,
    )
    if may_be_in_channel(plan) and plan.channel:
        store.deliveries.add(replace(told, to_channel=plan.channel))
        return
    actions = store.actions.of([plan.id])
    for person in sorted(_concerned(plan, actions) - {by}):
        own = DeliveryId(new_id())
        store.deliveries.add(
            replace(told, id=own, key=f"closed:{plan.id}:{person}", person=person)
        )


def _concerned(plan: Plan, actions: Iterable[Action]) -> set[UserId]:
    actions = list(actions)
    owners = {each.owner for each in actions if each.status is not Status.DROPPED}
    return involved(plan, actions) | owners
