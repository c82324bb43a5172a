"""`/pip kudos @x [text]`: praise somebody; they read it first, by direct message.

A team plan's channel reads it only where the person praised agrees. If they don't, it
stays between the two, and nobody is told.
"""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import ChannelId, KudosId, PlanId, UserId, new_id
from bot.people import Person
from bot.plans.kudos import Kudos, Reach
from bot.plans.plan import Plan
from bot.plans.suggestions import fault_in
from bot.reading.clean.markup import USER, mentioned, unmarked
from bot.texts import TEXTS
from bot.views import Message
from bot.views.entered import Entered
from bot.views.kudos import BETWEEN_US, SEND, TEXT, WHERE, WHO, kudos_form
from bot.views.notices import notice
from handlers.culture.kudos_consent import give
from handlers.culture.suggest import open_to, takes_part
from handlers.deps import Deps
from handlers.forms import open_form
from handlers.listening import App
from handlers.people import known_people, known_person
from handlers.verbs import Asked
from storage.database import Store


def register(app: App) -> None:
    """Listen to the form."""
    app.view(SEND)(on_send)


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
    placed = await deps.transact(with_place, praise, channel)
    errors = _errors(person, to, praise, may_post=placed is not None)
    if placed is None or errors:
        await ack(response_action="errors", errors=errors)
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    await deps.once(event, give, placed, now)
    texts = TEXTS[person.language]
    said = texts.kudos.sent(to.name, asks=praise.plan_id is not None)
    form = notice(texts.kudos.title(), said, texts.plan_form.close())
    await ack(response_action="update", view=form)


def with_mentions(store: Store, text: str) -> str:
    """Return what was typed, with a plain @Bo as Slack writes a mention."""
    names = {each.name: each.id for each in store.people.all() if each.can_own}
    return mentioned(text, names)


def with_channel(store: Store, person: UserId, channel: ChannelId) -> list[Plan]:
    """Return the team plans in whose channel somebody may praise."""
    return [plan for plan in open_to(store, person, channel) if plan.channel]


def with_place(store: Store, praise: Kudos, where: ChannelId) -> Kudos | None:
    """Return praise with the channel to ask for; None where that is not theirs to ask.

    `where` is the channel in which they gave it.
    """
    if praise.plan_id is None:
        return praise
    plan = store.plans.get(praise.plan_id)
    if plan is None or not takes_part(store, praise.by, plan, where):
        return None
    return replace(praise, channel=plan.channel) if plan.channel else None


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
