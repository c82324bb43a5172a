"""The workspace and its values as plain JSON."""

from dataclasses import fields, is_dataclass
from typing import Any

from sandbox.jsons import Json
from sandbox.server import Sandbox


def state_of(sandbox: Sandbox) -> Json:
    """Return all there is: people, channels, messages, views, the clock."""
    workspace = sandbox.workspace
    people = workspace.people.values()
    views = workspace.views
    return {
        "now": sandbox.clock.now().isoformat(),
        "offset": sandbox.clock.offset.total_seconds(),
        "app": {"bot_user": workspace.app.bot_user, "bot_id": workspace.app.bot_id},
        "connections": len(sandbox.socket_mode.connections),
        "people": [plain(person) for person in people],
        "channels": [plain(channel) for channel in workspace.channels.values()],
        "messages": {
            channel: [plain(message) for message in workspace.timeline(channel)]
            for channel in workspace.channels
        },
        "modals": {p.id: [plain(v) for v in views.stack_of(p.id)] for p in people},
        "homes": {p.id: plain(views.home_of(p.id)) for p in people},
    }


def plain(value: Any) -> Any:  # noqa: ANN401  # anything the deeds return
    """Return a value as JSON: dataclasses by field, sets as sorted lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, set | frozenset):
        return sorted(value)
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value.decode(errors="replace") if isinstance(value, bytes) else value
