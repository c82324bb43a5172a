"""The same verbs where `/pip` isn't typed: by mention in a thread, and as buttons.

The answer comes in the asker's direct messages; nobody else in the thread sees it.
"""

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncBoltContext

from bot.ids import ChannelId, UserId
from bot.verbs import Spoken
from bot.views.verbs import PREFIX, verb_of
from handlers.answers import answer_with, look_later
from handlers.clicks import starting
from handlers.commands import LOOKS, VOCABULARY, answer_to
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_person
from handlers.verbs import Asked

MENTION = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")


def register(app: App) -> None:
    """Listen to mentions, and to the buttons that stand for verbs."""
    app.event("app_mention")(on_mention)
    app.action(starting(PREFIX))(on_button)


async def on_mention(
    event: dict[str, Any], body: dict[str, Any], context: AsyncBoltContext, deps: Deps
) -> None:
    """Answer whoever mentions the bot; apps and people of other companies are not."""
    if event.get("bot_id") or "user" not in event:
        return
    person = await known_person(deps, UserId(event["user"]))
    if not person.can_own:
        return
    asked = Asked(
        deps=deps,
        person=person,
        rest="",
        now=deps.clock(),
        event_id=body["event_id"],
        channel=ChannelId(event["channel"]),
        thread_ts=event.get("thread_ts") or event.get("ts"),
    )
    said = without_mention(event.get("text", ""), context.bot_user_id)
    await answer_by_dm(asked, VOCABULARY.spoken(said))


async def on_button(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Do what the button stands for."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    click = body["actions"][0]
    if not person.can_own:
        await ack()
        return
    asked = Asked(
        deps=deps,
        person=person,
        rest="",
        now=deps.clock(),
        event_id=f"{person.id}:{click['action_ts']}",
        channel=ChannelId((body.get("channel") or {}).get("id", "")),
        trigger_id=body.get("trigger_id"),
    )
    verb, rest = verb_of(click["action_id"], click.get("value") or "")
    await answer_by_dm(asked, VOCABULARY.spoken(f"{verb} {rest}"))
    await ack()


async def answer_by_dm(asked: Asked, spoken: Spoken) -> None:
    """Do what was said; the answer, where there is one, waits in the queue."""
    deps, person, event, now = asked.deps, asked.person.id, asked.event_id, asked.now
    verb = spoken.verb
    if verb is not None and verb in LOOKS:
        await deps.transact(look_later, person, event, (verb, spoken.rest), now)
        return
    answer = await answer_to(asked, spoken)
    if answer:
        await deps.transact(answer_with, person, event, answer, now)


def without_mention(text: str, bot: str | None) -> str:
    """Return what was said to the bot: behind its mention, or else before it."""
    for match in MENTION.finditer(text):
        if bot is None or match[1] == bot:
            return text[match.end() :].strip(" ,，:：") or text[: match.start()].strip()
    return text.strip()
