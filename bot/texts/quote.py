"""People's own words, made safe to say back: the one place that does it."""

ELLIPSIS = "…"


def quote(text: str, limit: int = 300) -> str:
    """Return `text` on one line, at most `limit` characters, inert in Slack's mrkdwn.

    What would ping people, open a link or change the type stands there as it was
    written: `& < >` are escaped, and a zero-width space parts a mark from its word.
    """
    line = " ".join(text.split())
    if len(line) > limit:
        line = line[: limit - 1].rstrip() + ELLIPSIS
    escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(
        f"\u200b{each}\u200b" if each in "*_~`" else each for each in escaped
    )


def plain(text: str, limit: int = 75) -> str:
    """Return `text` on one line, at most `limit` characters, for plain_text objects."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + ELLIPSIS


def mention(user: str) -> str:
    """Return a mention of somebody, for DMs alone: it notifies them."""
    return f"<@{user}>"
