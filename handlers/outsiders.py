"""People of another company, met in a shared channel, press and write in vain.

Plans are one company's own. What they send is acknowledged, and nothing comes of it.
"""

from typing import Any

from slack_bolt.async_app import AsyncBoltContext

from handlers.listening import App


def register(app: App) -> None:
    """Stand before all that listens to people."""
    app.refuse(is_from_outside)


def is_from_outside(body: dict[str, Any], context: AsyncBoltContext) -> bool:
    """Tell it from what the workspace's own people do, and from what nobody did."""
    return not context.is_enterprise_install and is_outsider(body, context.team_id)


def is_outsider(body: dict[str, Any], team: str | None) -> bool:
    """Tell whether the payload says that its person belongs to another workspace."""
    user, event = body.get("user"), body.get("event") or {}
    message = event.get("message") or event
    teams = [user.get("team_id")] if isinstance(user, dict) else []
    if event.get("type") in ("message", "app_mention"):
        teams += [message.get("user_team"), message.get("team")]
    return team is not None and any(each and each != team for each in teams)
