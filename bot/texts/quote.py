"""People's own words, made safe to say back: the one place that does it."""

ELLIPSIS = "…"
INERT = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    | {mark: f"\u200b{mark}\u200b" for mark in "*_~`"}
)


def quote(text: str, limit: int = 300) -> str:
    """Return `text` on one line, at most `limit` characters, inert in Slack's mrkdwn.

    What would ping people, open a link or change the type stands there as it was
    written: `& < >` are escaped, and a zero-width space parts a mark from its word.
    """
    line = " ".join(text.split())
    if len(line) > limit:
        line = line[: limit - 1].rstrip() + ELLIPSIS
    return line.translate(INERT)


def plain(text: str, limit: int = 75) -> str:
    """Return `text` on one line, at most `limit` characters, for plain_text objects."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + ELLIPSIS


def mention(user: str) -> str:
    """Return a mention of somebody, for DMs alone: it notifies them."""
    return f"<@{user}>"
