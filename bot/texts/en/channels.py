"""English: a plan's channel, when it can't be reached."""

from bot.plans.plan import Plan
from bot.texts.quote import quote

TITLE = 90


def lost_title(plan: Plan) -> str:
    """Say in a notification what the message is."""
    return f"{plan.code}: I could not post in its channel"


def lost(plan: Plan, channel: str, *, archived: bool) -> str:
    """Say that nothing could be posted there, why, and what helps."""
    where = f"<#{channel}>" if channel else "its channel"
    why = "it is archived" if archived else "I am not in it, or may not post there"
    return (
        f"I could not post for *{plan.code} · {quote(plan.title, TITLE)}* in {where}: "
        f"{why}. Please choose another channel, or invite me there and choose it again."
    )


def kept() -> str:
    """Say that what should have been posted follows, and is not lost."""
    return "Nothing is lost. This is what I wanted to post:"


def found(plan: Plan, channel: str) -> str:
    """Say that the plan has another channel, and that it was posted there."""
    return f"✓ {plan.code} now posts in <#{channel}>; the recap goes there."


def choose_button() -> str:
    """Name the button that opens the form."""
    return "Choose a channel"


def form() -> str:
    """Head the form."""
    return "Choose a channel"


def label() -> str:
    """Ask for the channel."""
    return "Where should this plan post?"


def hint() -> str:
    """Say what the channel must allow."""
    return "I need to be in it: type /invite and my name there first."


def not_seen() -> str:
    """Say that the bot is not in that channel, and how to invite it."""
    return "I am not in this channel. Type /invite and my name there, then save again."


def archived() -> str:
    """Say that the channel is archived."""
    return "This channel is archived. Please choose another."
