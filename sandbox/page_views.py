"""What a person does in blocks: press, choose, type, submit, close."""

import json

from aiohttp import web

from sandbox.html.menus import choices
from sandbox.html.names import field_name
from sandbox.page_files import given
from sandbox.page_surface import surface_of
from sandbox.page_visit import Route, Visit, answered
from sandbox.validity import problems


async def click(visit: Visit) -> web.Response:
    """Tell the app that a button was pressed or something was chosen."""
    surface = await surface_of(visit)
    block, action = surface.word("block"), surface.word("action")
    chosen = surface.chosen(block, action, surface.word("value"))
    answer = await visit.sandbox.deeds.click(
        surface.me.id, surface.place, block, action, chosen, surface.entered
    )
    return answered(error=answer.error)


async def enter(visit: Visit) -> web.Response:
    """Keep what is typed so far."""
    surface = await surface_of(visit)
    await visit.sandbox.deeds.enter(surface.me.id, surface.place, surface.entered)
    return answered()


async def suggest(visit: Visit) -> web.Response:
    """Return the app's options for what is typed into a menu, as HTML."""
    surface = await surface_of(visit)
    block, action = surface.word("block"), surface.word("action")
    options = await visit.sandbox.deeds.suggest(
        surface.me.id, surface.place, block, action, surface.word("typed")
    )
    element = surface.element(block, action)
    name = field_name({"block_id": block}, element)
    kind = "checkbox" if element["type"].startswith("multi_") else "radio"
    offered = [(json.dumps(option), option) for option in options]
    html = choices(offered, [], name, kind, surface.reader)
    return answered(html=html)


async def submit(visit: Visit) -> web.Response:
    """Submit a modal; what is wrong with it comes back by block."""
    surface = await surface_of(visit, visit.path("view"))
    deeds = visit.sandbox.deeds
    await deeds.enter(surface.me.id, surface.place, surface.entered)
    errors = problems(surface.blocks, surface.entered, surface.reader)
    if errors:
        return answered(errors=errors)
    view = visit.path("view")
    done = await deeds.submit_view(surface.me.id, view, surface.entered)
    errors = done.errors if done.outcome == "errors" else {}
    failed = done.message if done.outcome == "failed" else None
    return answered(errors=errors, error=failed)


async def close(visit: Visit) -> web.Response:
    """Close a modal."""
    await visit.sandbox.deeds.close_view(visit.me.id, visit.path("view"))
    return answered()


async def keep_file(visit: Visit) -> web.Response:
    """Take a file for a form, shown to nobody before the form is submitted."""
    kept = await given(visit)
    return answered(id=kept.id, name=kept.name)


ROUTES: tuple[Route, ...] = (
    ("POST", "/u/{user}/click", click),
    ("POST", "/u/{user}/enter", enter),
    ("POST", "/u/{user}/suggest", suggest),
    ("POST", "/u/{user}/keep-file", keep_file),
    ("POST", "/u/{user}/views/{view}/submit", submit),
    ("POST", "/u/{user}/views/{view}/close", close),
)
