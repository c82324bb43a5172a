"""What a person types, as Slack stores it: escapes, mentions, links, emoji names."""

import re
from collections.abc import Iterable

from sandbox.channels import Channel
from sandbox.emoji import EMOJI, named
from sandbox.mrkdwn import plain
from sandbox.people import Person

LINK = r"https?://[^\s<>|]*[^\s<>|.,;:!?'\")\]。，、；：！？）】」』]"
MARKED = re.compile(r"<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>")
CODE = re.compile(r":([a-z0-9_+-]+):")


def stored(text: str, people: Iterable[Person], channels: Iterable[Channel]) -> str:
    """Return typed text with `@Name` and `#channel` as ids, all else escaped."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    names = {f"@{word}": f"<!{word}>" for word in ("here", "channel", "everyone")}
    for person in people:
        for name in (person.real_name, person.name):
            names[f"@{name}".casefold()] = f"<@{person.id}>"
    for channel in channels:
        if not channel.is_im:
            names[f"#{channel.name}".casefold()] = f"<#{channel.id}|{channel.name}>"
    return named(_marked(escaped, names))


def as_typed(text: str, people: Iterable[Person], channels: Iterable[Channel]) -> str:
    """Return stored text as its writer would type it again."""
    names = {person.id: f"@{person.real_name}" for person in people}
    names |= {channel.id: f"#{channel.name}" for channel in channels}

    def unmark(match: re.Match[str]) -> str:
        sign, target, label = match.groups()
        if sign == "!":
            return f"@{target}"
        return names.get(target, label or target) if sign else target

    shown = CODE.sub(
        lambda match: EMOJI.get(match[1], match[0]), MARKED.sub(unmark, text)
    )
    return plain(shown)


def _marked(text: str, names: dict[str, str]) -> str:
    """Return the text with links and names marked, in one pass."""
    longest_first = sorted(names, key=len, reverse=True)
    # A Latin name ends where a word does; Chinese has no spaces to end one.
    choices = (
        re.escape(name) + (r"(?![\w.-]*\w)" if name[-1].isascii() else "")
        for name in longest_first
    )
    pattern = rf"(?P<link>{LINK})|(?<![\w<])(?:{'|'.join(choices)})"

    def mark(match: re.Match[str]) -> str:
        return f"<{match[0]}>" if match["link"] else names[match[0].casefold()]

    return re.sub(pattern, mark, text, flags=re.IGNORECASE | re.ASCII)
