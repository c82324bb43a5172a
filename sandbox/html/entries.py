"""Elements as the reader left them, and when they tell the bot."""

from sandbox.html.reader import Reader
from sandbox.jsons import Json
from sandbox.state import initial_key, value_key


def as_entered(element: Json, block: Json, reader: Reader) -> Json:
    """Return the element as if it had started with what the reader entered."""
    kind, ids = element["type"], (block.get("block_id"), element.get("action_id"))
    entered = reader.values.get(ids[0] or "", {}).get(ids[1] or "", {})
    value, initial = value_key(kind), initial_key(kind)
    if not (value and initial and entered.get("type") == kind):
        return element
    kept = {key: part for key, part in element.items() if key != initial}
    shown = entered.get(value)
    return kept if shown is None else kept | {initial: shown}


def live_on(element: Json, *, live: bool) -> str | None:
    """Return when to tell the bot: on change, on Enter, on each character."""
    if not live:
        return None
    if not element["type"].endswith("_input"):
        return "change"
    wanted = element.get("dispatch_action_config", {}).get("trigger_actions_on", [])
    return "input" if "on_character_entered" in wanted else "enter"
