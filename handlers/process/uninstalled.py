"""The app is uninstalled: the workspace freezes, and nothing of it is deleted.

Nobody sees anything; when the app is installed again, it goes on where it stopped.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from handlers.deps import Deps
from handlers.listening import App
from handlers.process.logs import log
from storage.database import Store

logger = log("followthrough.installing")


def register(app: App) -> None:
    """Listen for the end of an installation."""
    app.event("app_uninstalled")(on_end)
    app.event("tokens_revoked", matches=is_about_bot)(on_end)


async def is_about_bot(event: dict[str, Any]) -> bool:
    """Tell whether the bot's own token was revoked, and not just a person's."""
    return bool(event.get("tokens", {}).get("bot"))


async def on_end(
    body: dict[str, Any], ack: Callable[[], Awaitable[None]], deps: Deps
) -> None:
    """Freeze the workspace, unless it was installed again since."""
    at = datetime.fromtimestamp(body["event_time"], UTC)
    frozen = await deps.transact(freeze, body["event"]["type"], at)
    logger.warning("uninstalled", workspace=deps.workspace, frozen=frozen)
    await ack()


def freeze(store: Store, why: str, at: datetime) -> bool:
    """Return whether the workspace is frozen now."""
    return store.installations.freeze(why, at)
