"""Files that people give on the page."""

import time

from aiohttp import web

from sandbox.files import File, mimetype_of
from sandbox.ids import new_id
from sandbox.page_visit import Visit


async def given(visit: Visit) -> File:
    """Return the request's file, kept in the workspace; raise HTTPBadRequest for none.

    The type follows from the name: a browser's word for it is not needed.
    """
    field = (await visit.request.post()).get("file")
    if not isinstance(field, web.FileField):
        raise web.HTTPBadRequest
    file = File(
        id=new_id("F"),
        user=visit.me.id,
        name=field.filename,
        mimetype=mimetype_of(field.filename),
        content=field.file.read(),
        created=int(visit.workspace.clock.now().timestamp()),
        ready_at=time.monotonic(),
    )
    visit.workspace.files[file.id] = file
    return file
