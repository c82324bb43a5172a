"""What a person does with messages: say, upload, edit, delete, use a shortcut."""

from aiohttp import web

from sandbox.page_files import given
from sandbox.page_look import Look
from sandbox.page_visit import Route, Visit, answered
from sandbox.typed import stored


async def say(visit: Visit) -> web.Response:
    """Post what was typed, or run it as a slash command."""
    look, form = visit.look, await visit.request.post()
    typed = str(form["text"]).strip()
    text = _stored(look, typed)
    deeds = visit.sandbox.deeds
    if typed.startswith("/"):
        # What went wrong is whispered in the conversation.
        await deeds.slash(look.me.id, look.place, text)
        return answered()
    thread = str(form.get("thread") or "") or None
    await deeds.post_as(look.me.id, look.place, text, thread)
    return answered()


async def upload(visit: Visit) -> web.Response:
    """Post a file, with what was typed beside it."""
    look, form = visit.look, await visit.request.post()
    text = _stored(look, str(form.get("text", "")).strip())
    thread = str(form.get("thread") or "") or None
    files = [await given(visit)]
    await visit.sandbox.deeds.post_as(look.me.id, look.place, text, thread, files)
    return answered()


async def edit(visit: Visit) -> web.Response:
    """Give the person's own message another text."""
    look, form = visit.look, await visit.request.post()
    text = _stored(look, str(form["text"]).strip())
    ts = _own(visit, look)
    await visit.sandbox.deeds.edit(look.me.id, look.place, ts, text)
    return answered()


async def delete(visit: Visit) -> web.Response:
    """Take the person's own message out."""
    look = visit.look
    ts = _own(visit, look)
    await visit.sandbox.deeds.delete(look.me.id, look.place, ts)
    return answered()


async def shortcut(visit: Visit) -> web.Response:
    """Use one of the app's shortcuts on a message."""
    look, form = visit.look, await visit.request.post()
    answer = await visit.sandbox.deeds.message_shortcut(
        look.me.id, look.place, visit.path("ts"), str(form["id"])
    )
    return answered(error=answer.error)


def _stored(look: Look, typed: str) -> str:
    workspace = look.workspace
    return stored(typed, workspace.people.values(), workspace.channels.values())


def _own(visit: Visit, look: Look) -> str:
    ts = visit.path("ts")
    message = look.workspace.message(look.place, ts)
    if message is None or message.user != look.me.id:
        raise web.HTTPNotFound
    return ts


ROUTES: tuple[Route, ...] = (
    ("POST", "/u/{user}/{place}/say", say),
    ("POST", "/u/{user}/{place}/upload", upload),
    ("POST", "/u/{user}/{place}/{ts}/edit", edit),
    ("POST", "/u/{user}/{place}/{ts}/delete", delete),
    ("POST", "/u/{user}/{place}/{ts}/shortcut", shortcut),
)
