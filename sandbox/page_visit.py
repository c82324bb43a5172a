"""A request to the page: who came, to what place, in which sandbox."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from sandbox.page_journey import Journey
from sandbox.page_look import HOME, Look
from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One request, in the sandbox that it came to."""

    request: web.Request
    sandbox: Sandbox
    journey: Journey

    @property
    def workspace(self) -> Workspace:
        """The workspace."""
        return self.sandbox.workspace

    @property
    def me(self) -> Person:
        """Who acts; raise HTTPNotFound for nobody that one can be."""
        person = self.workspace.people.get(self.path("user"))
        if person is None or person.is_bot or person.deleted:
            raise web.HTTPNotFound
        return person

    @property
    def look(self) -> Look:
        """The person at their place; raise HTTPNotFound where they may not be."""
        place = self.path("place")
        if place != HOME:
            channel = self.workspace.channels.get(place)
            if channel is None or self.me.id not in channel.members:
                raise web.HTTPNotFound
        return Look(
            workspace=self.workspace,
            me=self.me,
            place=place,
            thread=self.request.query.get("thread", ""),
            travelling=self.journey.target,
        )

    def path(self, name: str) -> str:
        """Return a part of the address."""
        return self.request.match_info[name]


Handler = Callable[[Visit], Awaitable[web.Response]]
Route = tuple[str, str, Handler]
"""Method, path and what answers."""


def answered(**fields: object) -> web.Response:
    """Return JSON for the page's script."""
    return web.json_response(fields)
