"""The sandbox's web page: who you are, and what you see there as they."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import web

from sandbox import page_clock, page_messages, page_views
from sandbox.deeds.doer import NoSuchThingError
from sandbox.html.dates import time_of
from sandbox.page_journey import Journey
from sandbox.page_look import HOME, Look
from sandbox.page_parts import marked, parts_of
from sandbox.page_templates import page
from sandbox.page_visit import Handler, Route, Visit, answered
from sandbox.people import Person
from sandbox.server import Sandbox

PATIENCE = 20.0  # seconds that a question for news waits for an answer
# Avatars and colour swatches carry their colour in a style attribute.
POLICY = "default-src 'self'; img-src * data:; style-src 'self' 'unsafe-inline'"
GATHERING = 0.05  # seconds in which what happens together is shown together
STATIC = Path(__file__).parent / "static"


def page_routes(sandbox: Sandbox) -> list[web.AbstractRouteDef]:
    """Return the page's routes: `Sandbox(routes=[page_routes])`."""
    journey = Journey(sandbox.workspace)

    def bound(handler: Handler) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def serve(request: web.Request) -> web.Response:
            try:
                return await handler(
                    Visit(request=request, sandbox=sandbox, journey=journey)
                )
            except NoSuchThingError as gone:
                raise web.HTTPNotFound from gone

        return serve

    routes = (*ROUTES, *page_clock.ROUTES, *page_views.ROUTES, *page_messages.ROUTES)
    return [
        web.static("/static", STATIC),
        *(web.route(method, path, bound(handler)) for method, path, handler in routes),
    ]


async def choose(visit: Visit) -> web.Response:
    """Show the people that one can be."""
    now = visit.workspace.clock.now()
    people = visit.workspace.humans()
    look = Look(workspace=visit.workspace, me=people[0], place=HOME)
    reader = look.reader()

    def clock_of(person: Person) -> str:
        return time_of(now.astimezone(ZoneInfo(person.tz)), reader)

    return _html(
        "people.html",
        workspace=visit.workspace,
        reader=reader,
        people=people,
        clock_of=clock_of,
        city_of=_city,
    )


async def enter(visit: Visit) -> web.Response:
    """Go to the person's messages with the bot."""
    dm = visit.workspace.dm(visit.me.id)
    raise web.HTTPFound(f"/u/{visit.me.id}/{dm.id}")


async def show(visit: Visit) -> web.Response:
    """Show a place as the person sees it."""
    look, workspace = visit.look, visit.workspace
    if look.place == HOME:
        await visit.sandbox.deeds.open_home(look.me.id)
    else:
        workspace.mark_read(look.me.id, look.place)
    sign, name = look.named(look.channel)
    return _html(
        "place.html",
        workspace=workspace,
        reader=look.reader(),
        me=look.me,
        place=look.place,
        thread=look.thread,
        dm=workspace.dm(look.me.id).id,
        channel=look.channel,
        heading=name if look.channel.is_im else f"{sign} {name}",
        revision=workspace.revision,
        parts=marked(parts_of(look)),
    )


async def live(visit: Visit) -> web.Response:
    """Answer with what a place looks like once it has changed, or after a while."""
    since = int(visit.request.query.get("since", "0"))
    if await visit.workspace.changed(since, PATIENCE) > since:
        await asyncio.sleep(GATHERING)
    revision, look = visit.workspace.revision, visit.look
    if visit.request.query.get("seen") and look.place != HOME:
        visit.workspace.mark_read(look.me.id, look.place)
    return answered(revision=revision, parts=parts_of(look))


def _html(name: str, **values: object) -> web.Response:
    headers = {"Content-Security-Policy": POLICY}
    text = page(name, **values)
    return web.Response(text=text, content_type="text/html", headers=headers)


def _city(person: Person) -> str:
    return person.tz.rpartition("/")[2].replace("_", " ")


ROUTES: tuple[Route, ...] = (
    ("GET", "/", choose),
    ("GET", "/u/{user}", enter),
    ("GET", "/u/{user}/{place}", show),
    ("GET", "/u/{user}/{place}/live", live),
)
