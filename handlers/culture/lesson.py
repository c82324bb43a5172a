"""`/pip lesson P-3`: keep what a plan has taught, as a lesson or a standard practice.

It is linked to the cause or action that it comes from, and found again by its words
and the cause's level. The owner of a practice hears of it by DM.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deliveries import Delivery, Kind
from bot.ids import ChannelId, DeliveryId, UserId, new_id
from bot.people import Person
from bot.plans.access import Deed, may, may_add_lesson
from bot.plans.plan import Plan
from bot.plans.remains import Practice
from bot.plans.suggestions import fault_in
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.entered import Entered
from bot.views.notices import notice
from bot.views.remains import (
    ABOUT,
    LEVEL,
    OWNER,
    SAVE,
    TEXT,
    Place,
    Sources,
    lesson_form,
)
from handlers.culture.lesson_entry import Missing, Written, made
from handlers.deps import Deps
from handlers.forms import open_form
from handlers.listening import App
from handlers.people import known_people, known_person
from handlers.verbs import Asked
from storage.database import Store


def register(app: App) -> None:
    """Listen to the form."""
    app.view(SAVE)(on_save)


async def lesson(asked: Asked) -> Message | None:
    """Answer `lesson [P-3] [text]`."""
    first, _, rest = asked.rest.strip().partition(" ")
    number = plan_number(first)
    sources = await asked.deps.transact(begin, asked.person.id, asked.channel, number)
    if sources is None:
        texts = asked.texts
        if number is not None:
            return Message.of(texts.reports.no_such_plan(number))
        return Message.of(texts.plans.which(texts.commands.verb("lesson")))
    text = asked.rest.strip() if number is None else rest.strip()
    place = Place(plan=sources.plan.id, channel=asked.channel or None)
    return await open_form(asked, lesson_form(asked.texts, sources, place, text))


async def on_save(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Keep it, or say at the fields what is wrong."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    entered, place = Entered(view["state"]["values"]), Place.of(view)
    named = entered.user(OWNER)
    owners = await known_people(deps, [UserId(named)] if named else [])
    written = Written.of(entered, owners.get(UserId(named or "")))
    texts = TEXTS[person.language]
    if fault := fault_in(written.text):
        problem = texts.remains.problem(fault)
        await ack(response_action="errors", errors={TEXT: problem})
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    outcome = await deps.transact(keep, person, place, written, event, now)
    if isinstance(outcome, Missing):
        await ack(response_action="errors", errors=_errors(outcome, person))
        return
    says = texts.remains
    said = says.kept(is_practice=written.is_practice) if outcome else texts.plans.none()
    form = notice(says.title(), said, texts.plan_form.close())
    await ack(response_action="update", view=form)


def begin(
    store: Store, person: UserId, channel: ChannelId | None, number: int | None
) -> Sources | None:
    """Return what a lesson may come from; None where no plan is meant, or seen.

    Without a number it is the plan of the channel, or the only one that somebody leads.
    """
    if number is not None:
        plan = store.plans.numbered(number)
        return sources_in(store, person, plan, channel) if plan else None
    there = store.plans.of_channel(channel) if channel else []
    meant = there or store.plans.led_by(person)
    return sources_in(store, person, meant[0], channel) if len(meant) == 1 else None


def sources_in(
    store: Store, person: UserId, plan: Plan, channel: ChannelId | None
) -> Sources | None:
    """Return what of a plan somebody may refer to; None where none is theirs."""
    actions = store.actions.of([plan.id])
    if not may_add_lesson(person, plan, actions, channel):
        return None
    sees = may(person, Deed.SEE, plan, actions)
    causes = may(person, Deed.EVIDENCE, plan, actions)
    return Sources(
        plan=plan,
        causes=store.causes.of(plan.id) if causes else (),
        actions=sorted(actions, key=lambda each: each.status.is_open) if sees else (),
        findings=store.findings.of(plan.id) if sees else (),
    )


def keep(
    store: Store,
    person: Person,
    place: Place,
    written: Written,
    event: str,
    now: datetime,
) -> bool | Missing:
    """Keep what was written; False where the plan is not theirs, the faults if any.

    The same form submitted twice is kept once.
    """
    plan = store.plans.get(place.plan)
    sources = plan and sources_in(store, person.id, plan, place.channel)
    if not plan or not sources:
        return False
    found = made(store, sources, written, person.id, now)
    if isinstance(found, Missing):
        return found
    if not store.events.is_new(event, now):
        return True
    if isinstance(found, Practice):
        store.practices.add(found)
        _tell_owner(store, found, now)
    else:
        store.lessons.add(found)
    return True


def _tell_owner(store: Store, practice: Practice, now: datetime) -> None:
    if practice.owner == practice.by:
        return
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.PRACTICE,
            key=f"practice:{practice.id}:{practice.owner}",
            person=practice.owner,
            about={"practice": practice.id},
            due_at=now,
            created_at=now,
        )
    )


def _errors(missing: Missing, person: Person) -> dict[str, str]:
    texts = TEXTS[person.language].remains
    says = {
        Missing.SOURCE: (ABOUT, texts.gone()),
        Missing.LEVEL: (LEVEL, texts.no_level()),
        Missing.OWNER: (OWNER, texts.no_owner()),
        Missing.SIGHT: (OWNER, texts.cannot_see()),
    }
    block, problem = says[missing]
    return {block: problem}
