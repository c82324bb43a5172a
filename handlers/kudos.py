"""`/pip kudos @x [text]`: praise somebody; they read it first, by direct message.

A team plan's channel reads it only where the person praised agrees. If they don't, it
stays between the two, and nobody is told that they were asked.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.deliveries import Delivery, Kind
from bot.ids import ChannelId, DeliveryId, KudosId, PlanId, UserId, new_id
from bot.people import Person
from bot.plans.access import may_be_in_channel
from bot.plans.kudos import Kudos, Reach
from bot.plans.plan import Plan
from bot.plans.suggestions import fault_in
from bot.reading.markup import USER, mentioned, unmarked
from bot.texts import TEXTS
from bot.views import Message
from bot.views.entered import Entered
from bot.views.kudos import BETWEEN_US, KEEP, POST, SEND, TEXT, WHERE, WHO, kudos_form
from bot.views.notices import notice
from handlers.deps import Deps
from handlers.forms import open_form
from handlers.people import known_people, known_person
from handlers.pressed import Pressed
from handlers.redrawing import redraw
from handlers.suggest import open_to, takes_part
from handlers.verbs import Asked
from storage.database import Store


def register(app: AsyncApp) -> None:
    """Listen to the form and to the answer of the person praised."""
    app.view(SEND)(on_send)
    app.action(POST)(on_answer)
    app.action(KEEP)(on_answer)


async def kudos(asked: Asked) -> Message | None:
    """Answer `kudos [@x] [text]`."""
    deps = asked.deps
    said = await deps.transact(with_mentions, asked.rest)
    named = USER.search(said)
    who = UserId(named[1]) if named else None
    people = await known_people(deps, [who] if who else [])
    praised = who if who in people and people[who].can_own else None
    text = unmarked(said.replace(named[0], " ", 1) if named else said)
    plans = await deps.transact(with_channel, asked.person.id, asked.channel)
    here = [plan for plan in plans if plan.channel == asked.channel] or plans
    chosen = here[0] if len(here) == 1 else None
    form = kudos_form(asked.texts, plans, chosen, praised, text, asked.channel)
    return await open_form(asked, form)


async def on_send(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Keep it and plan the message; or say at the fields what is wrong."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    entered = Entered(view["state"]["values"])
    to = await known_person(deps, UserId(entered.user(WHO) or ""))
    where = entered.choice(WHERE) or BETWEEN_US
    praise = Kudos(
        id=KudosId(new_id()),
        by=person.id,
        to=to.id,
        text=entered.text(TEXT).strip(),
        at=now,
        plan_id=None if where == BETWEEN_US else PlanId(where),
        reach=Reach.BETWEEN_US if where == BETWEEN_US else Reach.ASKED,
    )
    channel = ChannelId(view["private_metadata"])
    may_post = await deps.transact(may_ask, praise, channel)
    if errors := _errors(person, to, praise, may_post=may_post):
        await ack(response_action="errors", errors=errors)
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    await deps.once(event, give, praise, now)
    texts = TEXTS[person.language]
    said = texts.kudos.sent(to.name, asks=praise.plan_id is not None)
    form = notice(texts.kudos.title(), said, texts.plan_form.close())
    await ack(response_action="update", view=form)


async def on_answer(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Post it, or keep it between the two."""
    pressed = Pressed.of(body)
    agreed = body["actions"][0]["action_id"] == POST
    await deps.once(pressed.event_id, answer, pressed, agreed, deps.clock())
    await ack()


def with_mentions(store: Store, text: str) -> str:
    """Return what was typed, with a plain @Bo as Slack writes a mention."""
    names = {each.name: each.id for each in store.people.all() if each.can_own}
    return mentioned(text, names)


def with_channel(store: Store, person: UserId, channel: ChannelId) -> list[Plan]:
    """Return the team plans in whose channel somebody may praise."""
    return [plan for plan in open_to(store, person, channel) if plan.channel]


def may_ask(store: Store, praise: Kudos, channel: ChannelId) -> bool:
    """Tell whether its plan's channel may be asked for; `channel` is where it was."""
    plan = store.plans.get(praise.plan_id) if praise.plan_id else None
    if praise.plan_id is None:
        return True
    return plan is not None and takes_part(store, praise.by, plan, channel)


def give(store: Store, praise: Kudos, now: datetime) -> None:
    """Keep the praise and plan the message to the person praised."""
    store.kudos.add(praise)
    _tell(store, praise, f"kudos:{praise.id}", now, person=praise.to)


def answer(store: Store, pressed: Pressed, agreed: bool, now: datetime) -> None:  # noqa: FBT001  an answer is yes or no
    """Keep what the person praised wants, and do it; the first answer stays."""
    asked = store.kudos.get(pressed.value, lock=True)
    if asked is None or asked.to != pressed.user:
        return
    if pressed.channel and pressed.ts:
        redraw(store, pressed.channel, pressed.ts, pressed.event_id, now)
    given = asked.answered(agreed=agreed)
    store.kudos.save(given)
    plan = store.plans.get(given.plan_id) if given.plan_id else None
    if plan and plan.channel and given.reach is Reach.POSTED:
        if not may_be_in_channel(plan):
            return
        key = f"kudos:{given.id}:channel"
        _tell(store, given, key, now, channel=plan.channel)


def _tell(
    store: Store,
    praise: Kudos,
    key: str,
    now: datetime,
    *,
    person: UserId | None = None,
    channel: ChannelId | None = None,
) -> None:
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.KUDOS,
            key=key,
            person=person,
            to_channel=channel,
            about={"kudos": praise.id},
            due_at=now,
            created_at=now,
        )
    )


def _errors(
    person: Person, to: Person, praise: Kudos, *, may_post: bool
) -> dict[str, str]:
    texts = TEXTS[person.language].kudos
    errors = {}
    if to.id == person.id or not to.can_own or to.refreshed_at is None:
        errors[WHO] = texts.not_them()
    if fault := fault_in(praise.text):
        errors[TEXT] = texts.problem(fault)
    if not may_post:
        errors[WHERE] = texts.no_such_channel()
    return errors
