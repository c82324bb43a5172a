"""`/pip diagnose P-3`: what shows that a plan is needed, why it is so, what follows.

A form of four pages: evidence, causes, strategies, goals checked. What is added lies
over it in forms of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View

from bot.ids import PlanId, UserId, new_id
from bot.people import Person
from bot.plans.diagnosing import Tab
from bot.plans.sight import sight
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.diagnosis import DO, Shown
from bot.views.diagnosis_forms import About
from bot.views.plan_form import PlanForm
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.diagnosis.fishbone import will_draw
from handlers.diagnosis.opened import (
    STALE,
    Opened,
    allowed,
    asked_why,
    opened,
    plan_meant,
)
from handlers.forms import LATE, open_form
from handlers.listening import App
from handlers.people import known_person
from handlers.plans import edit as plan_edit
from handlers.verbs import Asked
from storage.database import Store

OPEN_TO_OTHERS = ("add", "edit", "remove")  # than those who diagnose


@dataclass(frozen=True, slots=True)
class Turn:
    """What a click shows: another page, or (`laid_over`) a form."""

    view: View
    laid_over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Click:
    """A click in a diagnosis: `deed` and what it is about, as in `edit:causes:ID`."""

    person: Person
    deed: str
    on: str
    item: str
    view: str
    metadata: str
    event_id: str

    @classmethod
    def of(cls, body: dict[str, Any], person: Person) -> "Click":
        """Return what a payload says."""
        click, view = body["actions"][0], body["view"]
        value = (click.get("selected_option") or click)["value"]
        deed, on, item = [*value.split(":"), "", ""][:3]
        return cls(
            person=person,
            deed=deed,
            on=on,
            item=item,
            view=view["id"],
            metadata=view["private_metadata"],
            event_id=f"{person.id}:{click['action_ts']}",
        )


def register(app: App) -> None:
    """Listen to the buttons and menus."""
    app.action(starting(f"{DO}."))(on_click)


async def diagnose(asked: Asked) -> Message | None:
    """Answer `diagnose P-3`."""
    found = await asked.deps.transact(begin, asked.person, asked.rest, asked.now)
    return found if isinstance(found, Message) else await open_form(asked, found)


async def on_click(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Turn to a page, or lay a form over it."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    click, client = Click.of(body, person), deps.slack.client(deps.workspace)
    turn = await deps.transact(turned, click, deps.clock())
    if turn:
        try:
            if turn.laid_over:
                await client.views_push(trigger_id=body["trigger_id"], view=turn.view)
            else:
                await client.views_update(view_id=click.view, view=turn.view)
        except SlackApiError as error:
            if error.response["error"] not in (*STALE, *LATE):
                raise
    await ack()


def begin(store: Store, person: Person, rest: str, now: datetime) -> View | Message:
    """Return the first page of a plan's diagnosis; or what to say instead."""
    texts = TEXTS[person.language]
    plan = plan_meant(store, person, rest)
    number = plan_number(rest.partition(" ")[0])
    if plan is None and number is None:
        return Message.of(texts.plans.which(texts.commands.verb("diagnose")))
    if plan is None or sight(person.id, plan, store.actions.of([plan.id])) is None:
        return Message.of(texts.reports.no_such_plan(number or 0))
    found = opened(store, person, plan, now)
    if found is None:
        return Message.of(texts.diagnosis.not_yours(plan))
    return found.view(Shown(plan=plan.id))


def turned(store: Store, click: Click, now: datetime) -> Turn | None:
    """Return what a click shows; None where it is not theirs."""
    if click.deed == "back":
        return _back(store, click, now)
    shown = Shown.read(click.metadata)
    plan = store.plans.get(shown.plan, lock=True)
    found = plan and opened(store, click.person, plan, now)
    if not found:
        return None
    if click.deed == "draw":
        return Turn(_drawn(store, found, click, shown, now))
    if click.deed == "tab" and found.rights.sees:
        return Turn(found.view(Shown(plan=shown.plan, tab=Tab(click.on))))
    if click.deed == "page":
        return Turn(found.view(replace(shown, page=int(click.on))))
    form = _form(store, found, click, shown, now)
    return Turn(form, laid_over=True) if form else None


def _form(
    store: Store, found: Opened, click: Click, shown: Shown, now: datetime
) -> View | None:
    """Return the form that a click asks for, if it is theirs to fill in."""
    if click.deed == "add" and click.on == Tab.GOALS.value:
        draft = plan_edit.begin(store, click.person, found.chain.plan.code, now)
        texts = found.reader.texts
        return None if isinstance(draft, Message) else PlanForm(draft, texts).view()
    tab = click.on or shown.tab.value
    about = About(
        plan=shown.plan,
        tab=tab,
        page=shown.page,
        below=click.view,
        item=click.item or new_id(),
    )
    others = click.deed in OPEN_TO_OTHERS or found.rights.diagnoses
    if not others or not allowed(store, found, about):
        return None
    return FORMS[click.deed](found, about)


def _edited(found: Opened, about: About) -> View:
    chain, forms = found.chain, found.forms
    if about.tab == Tab.EVIDENCE.value:
        return forms.evidence(about, chain.entry(about.item))
    if about.tab == Tab.CAUSES.value:
        return forms.cause(about, chain.cause(about.item))
    return forms.strategy(about, chain.strategy(about.item))


FORMS: dict[str, Callable[[Opened, About], View]] = {
    "add": _edited,
    "edit": _edited,
    "why": asked_why,
    "remove": lambda found, about: found.forms.removal(about),
    "symptom": lambda found, about: found.forms.symptom(about),
    "reason": lambda found, about: found.forms.reason(about),
}


def _back(store: Store, click: Click, now: datetime) -> Turn | None:
    """Take back the last why, or the mark of the root."""
    about = About.read(click.metadata)
    plan = store.plans.get(PlanId(about.plan), lock=True)
    found = plan and opened(store, click.person, plan, now)
    if not plan or not found or not allowed(store, found, about):
        return None
    cause = found.chain.cause(about.item)
    if cause and store.events.is_new(click.event_id, now):
        store.causes.save(cause.back())
    again = opened(store, click.person, plan, now) or found
    return Turn(asked_why(again, about))


def _drawn(
    store: Store, found: Opened, click: Click, shown: Shown, now: datetime
) -> View:
    """Plan to send the picture, and say so below the page."""
    if found.rights.sees:
        will_draw(store, found.chain.plan.id, click.person.id, click.event_id, now)
    return found.view(shown, found.reader.texts.diagnosis.drawing())
