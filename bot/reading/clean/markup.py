"""Slack's mark-up in what people write, turned into what they see."""

import re
from collections.abc import Iterable, Mapping

from bot.ids import UserId

USER = re.compile(r"<@([A-Z0-9]+)(?:\|([^>]*))?>")
CHANNEL = re.compile(r"<#([A-Z0-9]+)(?:\|([^>]*))?>")
_GROUP = re.compile(r"<!(?:subteam\^)?([a-z]+|[A-Z0-9]+)(?:\|([^>]*))?>")
_LINK = re.compile(r"<((?:https?|mailto):[^>|]+)(?:\|([^>]*))?>")
_NAMED = re.compile(r"(?<![\w<])[@＠]([\w.·-]+)")


def unmarked(text: str, names: Mapping[UserId, str] | None = None) -> str:
    """Return text on one line as its reader sees it; `names` are those mentioned."""
    known = names or {}
    text = USER.sub(lambda at: f"@{known.get(UserId(at[1])) or at[2] or at[1]}", text)
    text = CHANNEL.sub(lambda at: f"#{at[2] or at[1]}", text)
    text = _GROUP.sub(lambda at: f"@{at[2] or at[1]}".replace("@@", "@"), text)
    text = _LINK.sub(lambda at: at[2] or at[1], text)
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return " ".join(text.split())


def mentioned(text: str, names: Mapping[str, UserId]) -> str:
    """Return text with a plain @Bo, or a first name, as Slack writes a mention."""
    known = {name.casefold(): user for name, user in names.items()}
    first = {name.split()[0]: user for name, user in known.items() if name.strip()}

    def mention(at: re.Match[str]) -> str:
        user = known.get(at[1].casefold()) or first.get(at[1].casefold())
        return f"<@{user}>" if user else at[0]

    return _NAMED.sub(mention, text)


def blanked(pattern: re.Pattern[str], text: str) -> str:
    """Return text with what matches left blank, so that positions stay."""
    return pattern.sub(lambda at: " " * len(at[0]), text)


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return text with the spans left blank, so that positions stay."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
