"""The message, modal or Home in which a person presses and types."""

from dataclasses import dataclass

from aiohttp import web

from sandbox.deeds import Place
from sandbox.entered import Form, entered, option_of
from sandbox.html.reader import Reader
from sandbox.jsons import Json
from sandbox.page_look import reader_of
from sandbox.page_visit import Visit
from sandbox.people import Person
from sandbox.state import find_element


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """Blocks in front of a person, and what they have entered there by now."""

    me: Person
    place: Place
    blocks: list[Json]
    form: Form
    entered: Json
    reader: Reader

    def word(self, name: str) -> str:
        """Return one of the request's own fields."""
        return str(self.form.get(name, ""))

    def element(self, block_id: str, action_id: str) -> Json:
        """Return an element; raise HTTPNotFound where the app has taken it away."""
        found = find_element(self.blocks, block_id, action_id)
        if found is None:
            raise web.HTTPNotFound
        return found

    def chosen(self, block_id: str, action_id: str, value: str) -> Json:
        """Return what a click on an element says, as in the payload's action."""
        element = self.element(block_id, action_id)
        if element["type"] == "overflow":
            return {"selected_option": option_of(element, value)}
        if element["type"] == "feedback_buttons":
            return {"value": value}
        entered = self.entered.get(block_id, {}).get(action_id, {})
        return {key: part for key, part in entered.items() if key != "type"}


async def surface_of(visit: Visit, view_id: str = "") -> Surface:
    """Return what the request's form stands in; raise HTTPNotFound if it is gone."""
    workspace, me, form = (
        visit.workspace,
        visit.me,
        await visit.request.post(),
    )
    view_id = view_id or str(form.get("view", ""))
    if view_id:
        view = workspace.views.find(view_id)
        if view is None or view.user != me.id:
            raise web.HTTPNotFound
        place, blocks = Place.in_view(view_id), view.blocks
    else:
        channel, ts = str(form.get("channel", "")), str(form.get("ts", ""))
        message = workspace.message(channel, ts)
        if message is None or me.id not in workspace.channels[channel].members:
            raise web.HTTPNotFound
        place, blocks = Place.in_message(channel, ts), list(message.blocks or ())
    reader = reader_of(workspace, me, {}, {})
    base = f"{visit.request.scheme}://{visit.request.host}"
    files = {one.id: one.to_slack(base) for one in workspace.files.values()}
    return Surface(
        me=me,
        place=place,
        blocks=blocks,
        form=form,
        entered=entered(blocks, form, reader.zone, files),
        reader=reader,
    )
