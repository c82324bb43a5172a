"""The plan's form is submitted: saved, or told at the fields what is wrong."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import PlanId, UserId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.checks import faults
from bot.plans.drafts import Draft
from bot.plans.fields import Fault, Reach
from bot.plans.plan import Kind, State
from bot.texts import TEXTS, Texts
from bot.views.diagnosis import leading_on
from bot.views.entered import Entered
from bot.views.notices import errors, gone, notice
from bot.views.plan_form import (
    SUBMIT,
    PlanForm,
    Shown,
    block_of,
    form_title,
    page_of,
)
from bot.views.plan_form_entry import fitting
from handlers.consultation.consulting import is_pending
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_people, known_person
from handlers.plans.edit import revise_plan
from handlers.plans.form import keep
from handlers.plans.new import register_plan
from storage.database import Store


def register(app: App) -> None:
    """Listen to the form's submission."""
    app.view(SUBMIT)(on_submit)


async def on_submit(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Register or save the plan, or say at the fields what is wrong."""
    now = deps.clock()
    person = await known_person(deps, UserId(body["user"]["id"]))
    texts = TEXTS[person.language]
    event = f"{view['id']}:{view.get('hash', '')}"
    entered = Entered(view["state"]["values"])
    shown = Shown.read(view["private_metadata"])
    kept = await deps.transact(keep, shown.draft, person.id, entered, now)
    if kept is None:
        again = await deps.transact(was_seen, event)
        await (ack() if again else ack(response_action="update", view=gone(texts)))
        return
    draft = fitting(kept, entered)
    people = await known_people(deps, draft.people)
    reach = await reach_of(deps, draft)
    found = faults(draft, people, reach, person.today(now))
    if found:
        await ack(**refusal(draft, found, view, texts))
        return
    said = await deps.once(event, save, draft, person, now)
    if said is None:
        await ack()
        return
    form = notice(form_title(draft, texts), said.text, texts.plan_form.close())
    if said.diagnosed:
        form = leading_on(form, said.diagnosed, texts)
    await ack(response_action="update", view=form)


@dataclass(frozen=True, slots=True)
class Saved:
    """What to say of a plan that was saved, and which one to offer to diagnose."""

    text: str
    diagnosed: PlanId | None = None


def save(store: Store, draft: Draft, person: Person, now: datetime) -> Saved:
    """Register or revise the plan; return what to say then."""
    texts = TEXTS[person.language].plan_form
    if draft.plan_id is None:
        plan = register_plan(store, draft, now)
        leads = plan.lead == person.id
        if is_pending(plan):
            reviewed = plan.state is State.IN_REVIEW
            said = texts.to_consult(plan.code, reviewed=reviewed)
        else:
            said = texts.registered(plan.code, leads=leads)
        return Saved(said, plan.id if leads else None)
    before = store.plans.get(draft.plan_id, lock=True)
    if before is None or not may(person.id, Deed.EDIT, before, ()):
        return Saved(texts.gone())
    changed = revise_plan(store, before, draft, person.id, now)
    code = before.code
    return Saved(texts.saved(code) if changed else texts.unchanged(code), before.id)


def was_seen(store: Store, event_id: str) -> bool:
    """Tell whether this submission has had its effect before."""
    return store.events.get(event_id) is not None


async def reach_of(deps: Deps, draft: Draft) -> Reach:
    """Return whether the bot can post in the channel of a draft."""
    if draft.channel is None or draft.kind is Kind.INDIVIDUAL:
        return Reach.FINE
    channel = await deps.slack.channel(deps.workspace, draft.channel)
    if channel is None:
        return Reach.NOT_IN_CHANNEL
    if channel.is_archived:
        return Reach.ARCHIVED
    return Reach.FINE if channel.is_member else Reach.NOT_IN_CHANNEL


def refusal(
    draft: Draft, found: list[Fault], view: dict[str, Any], texts: Texts
) -> dict[str, Any]:
    """Return the answer to a form with faults; it turns to a page that it must."""
    shown = {block["block_id"] for block in view["blocks"] if "block_id" in block}
    here = [fault for fault in found if block_of(fault.field, fault.key) in shown]
    if here:
        return {"response_action": "errors", "errors": errors(here, texts)}
    page = page_of(draft, found[0])
    there = [fault for fault in found if page_of(draft, fault) == page]
    form = texts.plan_form
    numbers = draft.numbers
    problems = [form.problem_of(each, numbers.get(each.key)) for each in there]
    again = PlanForm(draft, texts).view(page, form.elsewhere(problems))
    return {"response_action": "update", "view": again}
