"""Clicking what is in messages, modals and Homes, and choosing from menus."""

from sandbox.deeds.doer import Doer, NoSuchThingError
from sandbox.deeds.place import Place
from sandbox.delivery.answer import Answer
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.state import find_element, with_entered
from sandbox.views import View
from sandbox.wire import message_to_slack


class Clicks(Doer):
    """What a person clicks."""

    async def click(
        self,
        user: str,
        place: Place,
        block_id: str,
        action_id: str,
        chosen: Json | None = None,
        entered: Json | None = None,
    ) -> Answer:
        """Press a button, or choose `chosen` in a menu or a picker.

        `chosen` holds the element's own value key (`selected_option`,
        `selected_date`, `value`, …); `entered` what stands in the other elements.
        """
        element = self._element(user, place, block_id, action_id)
        chosen = chosen or {}
        typed = (entered or {}) | {}
        typed[block_id] = typed.get(block_id, {}) | {action_id: chosen}
        values = await self.enter(user, place, typed)
        payload = self._base("block_actions", user) | self._context(user, place)
        payload["trigger_id"] = self._workspace.triggers.give(user)
        payload["actions"] = [self._action(element, block_id, chosen)]
        if not place.view_id:
            payload["state"] = {"values": values}
        return await self._deliveries.ask("interactive", payload)

    async def suggest(
        self, user: str, place: Place, block_id: str, action_id: str, typed: str
    ) -> list[Json]:
        """Type into an external menu; return the options (or groups) it offers."""
        self._element(user, place, block_id, action_id)
        payload = self._base("block_suggestion", user) | self._context(user, place)
        payload |= {"block_id": block_id, "action_id": action_id, "value": typed}
        answer = await self._deliveries.ask("interactive", payload)
        offered = answer.data.get("options") or answer.data.get("option_groups")
        return list(offered or ())

    async def enter(self, user: str, place: Place, entered: Json) -> Json:
        """Fill in elements without telling the app; return all that is filled in."""
        if place.view_id:
            view = self._view(user, place.view_id)
            view.values = with_entered(view.values, entered)
            return view.values
        message = self._message(user, place.channel, place.ts)
        return self._workspace.enter(user, message, entered)

    def _element(self, user: str, place: Place, block_id: str, action_id: str) -> Json:
        thing: View | Message
        if place.view_id:
            thing = self._view(user, place.view_id)
        else:
            thing = self._message(user, place.channel, place.ts)
        found = find_element(thing.blocks or (), block_id, action_id)
        if found is None:
            raise NoSuchThingError(f"no element {action_id} in block {block_id}")
        return found

    def _action(self, element: Json, block_id: str, chosen: Json) -> Json:
        kept = ("type", "action_id", "value", "text", "style", "placeholder")
        action = {key: element[key] for key in kept if key in element}
        return action | {
            "block_id": block_id,
            "action_ts": self._workspace.stamp(),
            **chosen,
        }

    def _context(self, user: str, place: Place) -> Json:
        if place.view_id:
            view = self._view(user, place.view_id)
            seen = {"type": "view", "view_id": view.id}
            return {"container": seen, "view": self._shown(view)}
        message = self._message(user, place.channel, place.ts)
        channel = self._workspace.channels[place.channel]
        ephemeral = message.ephemeral_to is not None
        container: Json = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": ephemeral,
        }
        if message.is_reply:
            container["thread_ts"] = message.thread_ts
        context: Json = {
            "container": container,
            "channel": self._where(channel),
            "response_url": self._response_url(user, message),
        }
        if not ephemeral:  # the app is not given back what only one person sees
            shown = message_to_slack(self._workspace, message, all_metadata=True)
            context["message"] = shown
        return context
