"""Something breaks: the log has it under a reference, and the person is told that.

Events are not acknowledged then, so that Slack delivers them again; whoever typed a
command, submitted a form or pressed a button gets one clear sentence.
"""

import json
from typing import Any

from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.models.blocks import MarkdownTextObject, SectionBlock
from slack_sdk.models.views import View

from bot.errors import BusyError
from bot.ids import UserId, new_id
from bot.people import Language, Person
from bot.texts import TEXTS, Texts
from bot.views import Message
from handlers.answers import will_answer
from handlers.deps import Deps
from handlers.forms import LATE
from handlers.listening import App, in_time
from handlers.process.logs import log
from storage.database import Store

logger = log("listeners")
REFERENCE = 8
UNAVAILABLE = 503


def register(app: App) -> None:
    """Take every error that a listener raises."""
    app.error(on_error)


async def on_error(
    error: Exception, body: dict[str, Any], context: AsyncBoltContext
) -> BoltResponse | None:
    """Log the error with a reference, and tell the person who waits for an answer."""
    with in_time(context):
        return await _explain(error, body, context)


async def _explain(
    error: Exception, body: dict[str, Any], context: AsyncBoltContext
) -> BoltResponse | None:
    if _is_late(error):
        await _tell(context.get("deps"), _user(body), {"late": "form"})
        return BoltResponse(status=200, body="")
    reference = new_id()[:REFERENCE]
    kind = str(body.get("type") or ("command" if "command" in body else "unknown"))
    if isinstance(error, BusyError):
        logger.warning("database_busy", type=kind)
        return _busy(kind)
    logger.error("a listener raised", type=kind, reference=reference, exc_info=error)
    if kind == "event_callback":
        return None
    deps: Deps | None = context.get("deps")
    language = await _language(deps, _user(body))
    texts = TEXTS[language]
    told = _answer_to(kind, texts.commands.went_wrong(reference), texts)
    if told is not None:
        return told
    await _tell(deps, _user(body), {"reference": reference})
    return BoltResponse(status=200, body="")


def _busy(kind: str) -> BoltResponse | None:
    """Say in every language (whose it is can't be asked) that nothing was changed.

    A click gets no answer in words: Slack marks the button as one that did nothing.
    """
    if kind == "event_callback":
        return None
    words = "\n".join(each.commands.busy() for each in TEXTS.values())
    told = _answer_to(kind, words, TEXTS[Language.EN])
    return told or BoltResponse(status=UNAVAILABLE, body="")


def _answer_to(kind: str, words: str, texts: Texts) -> BoltResponse | None:
    """Return the answer that shows these words; None where there is no such answer."""
    if kind == "command":
        return _answer(Message.of(words).payload())
    if kind == "view_submission":
        view = _form(words, texts).to_dict()
        return _answer({"response_action": "push", "view": view})
    return None


async def _language(deps: Deps | None, user: UserId | None) -> Language:
    """Return the person's language, or English where not even that can be known."""
    if deps is None or user is None:
        return Language.EN
    try:
        person = await deps.transact(_known, user)
    except Exception as error:
        logger.warning("no language for an apology", exc_info=error)
        return Language.EN
    return person.language if person else Language.EN


async def _tell(deps: Deps | None, user: UserId | None, about: dict[str, str]) -> None:
    """Plan a direct message about what went wrong, where that can still be stored."""
    if deps is None or user is None:
        return
    try:
        await deps.transact(will_answer, user, new_id(), about, deps.clock())
    except Exception as error:
        logger.warning("no apology was planned", **about, exc_info=error)


def _is_late(error: Exception) -> bool:
    """Tell whether Slack's three seconds for a form were over."""
    return isinstance(error, SlackApiError) and error.response["error"] in LATE


def _known(store: Store, user: UserId) -> Person | None:
    return store.people.get(user)


def _user(body: dict[str, Any]) -> UserId | None:
    found = body.get("user_id") or (body.get("user") or {}).get("id")
    return UserId(found) if found else None


def _form(words: str, texts: Texts) -> View:
    said = MarkdownTextObject(text=words)
    return View(
        type="modal",
        title=texts.commands.oops(),
        close=texts.plan_form.close(),
        blocks=[SectionBlock(text=said)],
    )


def _answer(body: dict[str, Any]) -> BoltResponse:
    return BoltResponse(
        status=200,
        body=json.dumps(body),
        headers={"Content-Type": "application/json;charset=utf-8"},
    )
