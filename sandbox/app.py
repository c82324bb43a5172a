"""The one app that is installed in the sandbox's workspace."""

import secrets
from dataclasses import dataclass, field

from sandbox.ids import lasting_id

BOT_SCOPES = frozenset(
    {
        "app_mentions:read",
        "channels:read",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:read",
        "im:history",
        "im:write",
        "users:read",
    }
)
EVENTS = frozenset(
    {
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "message.im",
        "tokens_revoked",
    }
)

SHORTCUTS = {"message.add_to_plan": "Add to a plan"}


@dataclass(slots=True, kw_only=True)
class App:
    """What manifest.yml says, and what installing it gave: ids, tokens, scopes.

    `usage` is the hint beside each command.
    `shortcuts` are the message shortcuts: callback_id → name in the menu.
    `dead` is the error that the tokens get once the app is uninstalled.
    """

    name: str = "Followthrough"
    commands: frozenset[str] = frozenset({"/pip"})
    usage: dict[str, str] = field(
        default_factory=lambda: {"/pip": "[new | status | report | overdue | help]"}
    )
    shortcuts: dict[str, str] = field(default_factory=SHORTCUTS.copy)
    events: frozenset[str] = EVENTS
    scopes: frozenset[str] = BOT_SCOPES
    id: str = lasting_id("A", "followthrough")
    bot_id: str = lasting_id("B", "followthrough")
    bot_user: str = lasting_id("U", "followthrough")
    bot_token: str = field(default_factory=lambda: f"xoxb-{secrets.token_hex(16)}")
    app_token: str = field(default_factory=lambda: f"xapp-1-{secrets.token_hex(16)}")
    signing_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    verification_token: str = field(default_factory=lambda: secrets.token_hex(12))
    client_id: str = "1000000000.2000000000"
    client_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    home_enabled: bool = True
    messages_enabled: bool = True
    dead: str | None = None
