"""The lead names colleagues to hear; anybody of the plan adds a customer's voice.

Both from the evaluation's form, over which they lie, or from `/pip show`. A voice is
marked with who typed it in. What is said comes into the evaluation.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View

from bot.ids import PlanId, UserId
from bot.people import Person
from bot.plans.plan import Plan
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.feedback import ASK, PEOPLE, VOICE, About, ask_form, voice_form
from bot.views.notices import notice
from handlers.deps import Deps
from handlers.diagnosis.opened import STALE
from handlers.evaluation.adding import Sent, add_voice, ask, keep_typed, open_plan
from handlers.evaluation.evaluating import evaluated
from handlers.listening import App
from handlers.people import known_people, known_person
from handlers.pressed import Pressed, open_view


def register(app: App) -> None:
    """Listen to the two buttons and their forms."""
    for each in (ASK, VOICE):
        app.action(each)(on_pressed)
        app.view(each)(on_send)


async def on_pressed(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open a form; over the evaluation's, whose text is kept."""
    pressed, now = Pressed.of(body), deps.clock()
    what, view = body["actions"][0]["action_id"], body.get("view") or {}
    below = view if view.get("type") == "modal" else None
    person = await known_person(deps, pressed.user)
    plan = await deps.transact(open_plan, PlanId(pressed.value), person, what)
    if plan and below:
        await deps.transact(keep_typed, below, person, now)
    form = _form(person, plan, what, below["id"] if below else None)
    await open_view(deps, pressed.trigger_id, form, over=bool(below))
    await ack()


async def on_send(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Ask, or keep the voice; show it in the evaluation below, or say so."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    about, entered = About.of(view), Entered(view["state"]["values"])
    people = await known_people(deps, map(UserId, entered.users(PEOPLE)))
    sent = Sent(
        plan=about.plan,
        person=person,
        entered=entered,
        people=people,
        event=f"{view['id']}:{view.get('hash', '')}",
    )
    is_voice = view["callback_id"] == VOICE
    answer = await deps.transact(add_voice if is_voice else ask, sent, now)
    if answer.errors:
        await ack(response_action="errors", errors=dict(answer.errors))
    elif await _redrawn(deps, about, person, now):
        await ack()
    else:
        texts = TEXTS[person.language]
        says = texts.feedback
        title = says.voice_title() if is_voice else says.ask_title()
        said = notice(title, answer.said, texts.plan_form.close())
        await ack(response_action="update", view=said)


def _form(person: Person, plan: Plan | None, what: str, below: str | None) -> View:
    texts = TEXTS[person.language]
    if plan is None:
        title = texts.feedback.answer_title()
        return notice(title, texts.feedback.over(), texts.plan_form.close())
    about = About(plan=plan.id, below=below)
    return ask_form(texts, about, plan) if what == ASK else voice_form(texts, about)


async def _redrawn(deps: Deps, about: About, person: Person, now: datetime) -> bool:
    """Show the evaluation below as it now is; False where there is none to show."""
    if about.below is None:
        return False
    form = await deps.transact(evaluated, about.plan, person, now)
    if form is None:
        return False
    client = deps.slack.client(deps.workspace)
    try:
        await client.views_update(view_id=about.below, view=form.view(form.last))
    except SlackApiError as error:
        if error.response["error"] not in STALE:  # they have closed it
            raise
    return True
