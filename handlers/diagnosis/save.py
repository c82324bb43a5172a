"""The forms of a diagnosis are submitted: stored, or told what is wrong."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View

from bot.ids import PlanId, UserId
from bot.people import Person
from bot.plans.diagnosing import Faults, Part, Tab
from bot.plans.registering import tidy
from bot.texts import TEXTS
from bot.views.diagnosis import Shown
from bot.views.diagnosis_entry import (
    errors,
)
from bot.views.diagnosis_forms import SAVE, About, why_block
from bot.views.notices import notice
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.diagnosis.offers import with_offers
from handlers.diagnosis.opened import STALE, Opened, allowed, asked_why, opened
from handlers.diagnosis.write import SAVES, Filled, typed_why
from handlers.listening import App
from handlers.people import known_person
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of it: `faults` if any, then the form to show `instead`."""

    faults: Faults = field(default_factory=dict)
    instead: View | None = None
    below: View | None = None


def register(app: App) -> None:
    """Listen to the forms."""
    app.view(starting(f"{SAVE}."))(on_save)


async def on_save(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Store what was filled in, and show it in the diagnosis below."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    filled = Filled.of(view, person)
    outcome = await deps.transact(saved, filled, deps.clock())
    if outcome.faults:
        found = errors(outcome.faults, TEXTS[person.language])
        if Part.WHY in outcome.faults:
            found[why_block(filled.about)] = found.pop(Part.WHY.value)
        await ack(response_action="errors", errors=found)
        return
    await redraw(deps, filled.about, outcome.below)
    if outcome.instead:
        await ack(response_action="update", view=outcome.instead)
    else:
        await ack()


async def redraw(deps: Deps, about: About, view: View | None) -> None:
    """Show the diagnosis below a form as it now is."""
    if view is None:
        return
    try:
        client = deps.slack.client(deps.workspace)
        await client.views_update(view_id=about.below, view=view)
    except SlackApiError as error:
        if error.response["error"] not in STALE:  # they have closed it
            raise


def saved(store: Store, filled: Filled, now: datetime) -> Outcome:
    """Store a form if it is right and theirs; submitted twice, it counts once."""
    plan = store.plans.get(PlanId(filled.about.plan), lock=True)
    found = plan and opened(store, filled.person, plan, now)
    if not plan or not found or not allowed(store, found, filled.about):
        return Outcome(instead=gone(filled.person))
    if filled.part is not Part.EVIDENCE and not found.rights.diagnoses:
        return Outcome(instead=gone(filled.person))
    if store.events.get(filled.event_id) is None:
        faults = SAVES[filled.part](store, found, filled)
        if faults:
            return Outcome(faults=faults)
        store.events.is_new(filled.event_id, now)
    after = opened(store, filled.person, plan, now) or found
    return Outcome(
        instead=_instead(store, after, filled),
        below=after.view(page_below(filled.about)),
    )


def _instead(store: Store, found: Opened, filled: Filled) -> View | None:
    """Return what the form turns into: the next why, what was learned before."""
    asks = filled.part is Part.WHY
    cause = found.chain.cause(filled.about.item)
    typed = typed_why(filled)
    is_in = cause is not None and tidy(typed) in cause.whys[-1:]
    again = "" if is_in else typed
    view = asked_why(found, filled.about, again) if asks else None
    is_told = filled.part is Part.CAUSE or (asks and cause and cause.is_rooted)
    return with_offers(store, filled.person, cause, view) if is_told else view


def gone(person: Person) -> View:
    """Return what stands where the item is no more, or not theirs."""
    texts = TEXTS[person.language]
    says = texts.diagnosis
    return notice(texts.diagnosis_forms.removal(), says.gone(), says.close())


def page_below(about: About) -> Shown:
    """Return the page of the diagnosis that a form lies over."""
    return Shown(plan=about.plan, tab=Tab(about.tab), page=about.page)
