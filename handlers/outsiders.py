"""People of another company, met in a shared channel, press and write in vain.

Plans are one company's own. What they send is acknowledged, and nothing comes of it.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.response import BoltResponse

from handlers.listening import App


def register(app: App) -> None:
    """Stand before all that listens to people."""
    app.use(refuse)


async def refuse(
    body: dict[str, Any],
    context: AsyncBoltContext,
    next_: Callable[[], Awaitable[None]],
) -> BoltResponse | None:
    """Let pass what the workspace's own people do, and what nobody did."""
    if is_outsider(body, context.team_id) and not context.is_enterprise_install:
        return BoltResponse(status=200, body="")
    await next_()
    return None


def is_outsider(body: dict[str, Any], team: str | None) -> bool:
    """Tell whether the payload says that its person belongs to another workspace."""
    user, event = body.get("user"), body.get("event") or {}
    message = event.get("message") or event
    teams = [user.get("team_id")] if isinstance(user, dict) else []
    if event.get("type") in ("message", "app_mention"):
        teams += [message.get("user_team"), message.get("team")]
    return team is not None and any(each and each != team for each in teams)
