"""Whose bot a payload is for, told by what is kept: Slack is asked nothing.

Bolt itself would ask `auth.test`, and where that fails (a limit, a bad moment, our own
database away) acknowledge the payload unheard, so that Slack never brings it again.
"""

from collections.abc import Awaitable, Callable

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.oauth.installation_store import Bot

from handlers.listening import in_time

BotIn = Callable[[str | None], Awaitable[Bot | None]]


class Authority(AsyncAuthorize):
    """Asks `bot_in` for the bot of a workspace; where there is none, nobody hears."""

    def __init__(self, bot_in: BotIn) -> None:
        self._bot_in = bot_in

    async def __call__(  # noqa: PLR0913  Bolt's own
        self,
        *,
        context: AsyncBoltContext,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None,
        actor_enterprise_id: str | None = None,
        actor_team_id: str | None = None,
        actor_user_id: str | None = None,
    ) -> AuthorizeResult | None:
        """Return by whose right the bot acts; raise where that can't be known now."""
        del actor_enterprise_id, actor_team_id, actor_user_id
        with in_time(context):
            bot = await self._bot_in(team_id)
        if bot is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            user_id=user_id,
            bot_id=bot.bot_id or None,
            bot_user_id=bot.bot_user_id or None,
            bot_token=bot.bot_token,
        )


def always(token: str, bot_user: str) -> BotIn:
    """Return what knows the one bot that there is."""
    bot = Bot(bot_token=token, bot_id="", bot_user_id=bot_user, installed_at=0.0)

    async def bot_in(_: str | None) -> Bot:
        return bot

    return bot_in
