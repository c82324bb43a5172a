"""Text objects, and what is said with them: confirmations and options."""

from sandbox.blocks.shapes import (
    LONGEST_URL,
    Check,
    anything,
    boolean,
    by_type,
    choice,
    exactly_one,
    listed,
    shape,
    string,
)

OPTIONS = 100


def plain(most: int) -> Check:
    """Check plain text."""
    return by_type({"plain_text": _plain(most)})


def words(most: int) -> Check:
    """Check plain text or mrkdwn."""
    return by_type({"plain_text": _plain(most), "mrkdwn": _mrkdwn(most)})


def option(text: Check) -> Check:
    """Check an option of a menu."""
    return shape(
        {"text": text, "value": string(150)},
        {"description": words(75), "url": string(LONGEST_URL)},
    )


def _plain(most: int) -> Check:
    return shape({"text": string(most)}, {"emoji": boolean})


def _mrkdwn(most: int) -> Check:
    return shape({"text": string(most)}, {"verbatim": boolean})


PLAIN_OPTION = option(plain(75))
MARKED_OPTION = option(words(75))
PLAIN_OPTIONS = listed(PLAIN_OPTION, OPTIONS, 1)
GROUP = shape({"label": plain(75), "options": PLAIN_OPTIONS})
GROUPS = listed(GROUP, OPTIONS, 1)
CONFIRM = shape(
    {"title": plain(100), "text": words(300), "confirm": plain(30), "deny": plain(30)},
    {"style": choice("primary", "danger")},
)
PLACEHOLDER = plain(150)
SLACK_FILE = shape(
    {}, {"id": string(255), "url": string(LONGEST_URL)}, exactly_one("id", "url")
)
DISPATCH = shape(
    {},
    {
        "trigger_actions_on": listed(
            choice("on_enter_pressed", "on_character_entered"), 2, 1
        )
    },
)
FILTER = shape(
    {},
    {
        "include": listed(choice("im", "mpim", "private", "public"), 4, 1),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)
WORKFLOW = shape({"trigger": anything})
