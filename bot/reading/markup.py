"""Slack's mark-up in what people write, turned into what they see."""

import re
from collections.abc import Mapping

from bot.ids import UserId

USER = re.compile(r"<@([A-Z0-9]+)(?:\|([^>]*))?>")
CHANNEL = re.compile(r"<#([A-Z0-9]+)(?:\|([^>]*))?>")
_GROUP = re.compile(r"<!(?:subteam\^)?([a-z]+|[A-Z0-9]+)(?:\|([^>]*))?>")
_LINK = re.compile(r"<((?:https?|mailto):[^>|]+)(?:\|([^>]*))?>")


def unmarked(text: str, names: Mapping[UserId, str] | None = None) -> str:
    """Return text on one line as its reader sees it; `names` are those mentioned."""
    known = names or {}
    text = USER.sub(lambda at: f"@{known.get(UserId(at[1])) or at[2] or at[1]}", text)
    text = CHANNEL.sub(lambda at: f"#{at[2] or at[1]}", text)
    text = _GROUP.sub(lambda at: f"@{at[2] or at[1]}".replace("@@", "@"), text)
    text = _LINK.sub(lambda at: at[2] or at[1], text)
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return " ".join(text.split())
