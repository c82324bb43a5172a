"""English: what leads hear in the morning, and what they decide."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.texts.en import words
from bot.texts.quote import quote

TITLE = 90


def title() -> str:
    """Say in a notification what the message is."""
    return "News from the plans you lead"


def intro() -> str:
    """Begin a lead's digest."""
    return "Good morning. There is news from the plans you lead; their owners know."


def late_heading() -> str:
    """Head actions that are late since a few days."""
    return "*Overdue for three working days*"


def asked_heading() -> str:
    """Head actions newly blocked, or whose owners newly ask for help."""
    return "*Blocked, or asking for help*"


def decide_heading() -> str:
    """Ask the lead to decide, and say that it is not asked again."""
    return (
        "*Your decision*\nThe date was seven working days ago. A new date, support, "
        "or drop it? I won't ask about these again."
    )


def date_button() -> str:
    """Name the button for a new date in the plan."""
    return "New date"


def drop_button() -> str:
    """Name the button that drops the action."""
    return "Drop it"


def support_button() -> str:
    """Name the button that arranges support."""
    return "Arrange support"


def drop_title() -> str:
    """Ask in a few words whether to drop it."""
    return "Drop this action?"


def drop_means() -> str:
    """Say what dropping means."""
    return (
        "It leaves the plan's open actions, and its owner is told. Its history stays."
    )


def yes_drop() -> str:
    """Confirm the drop."""
    return "Drop it"


def no_keep() -> str:
    """Keep the action."""
    return "Keep it"


def support_for(action: Action) -> str:
    """Return like `Support for #2…`."""
    return f"Support for #{action.number}…"


def cannot_own() -> str:
    """Say that this person can't take an action."""
    return "Please choose a person of this workspace who is still active."


def decided(action: Action, plan: Plan, today: date) -> str:
    """Return the action, and under it like `✓ new date: Fri 20 Mar`."""
    if action.status is Status.DROPPED:
        says = "✓ dropped"
    elif action.status is Status.DONE:
        says = "✓ done"
    elif action.help:
        says = "✓ support is arranged"
    else:
        says = f"✓ new date: {words.day(action.due, today)}" if action.due else "✓"
    return f"{_named(action, plan)}\n{says}"


def _named(action: Action, plan: Plan) -> str:
    return f"*#{action.number} {quote(action.title, TITLE)}* ({plan.code})"


def told_date(lead: str, action: Action, plan: Plan, today: date) -> str:
    """Tell the owner of the new date."""
    when = words.day(action.due, today) if action.due else "?"
    return f"{quote(lead, 40)} set a new date for {_named(action, plan)}: {when}."


def told_drop(lead: str, action: Action, plan: Plan) -> str:
    """Tell the owner that it was dropped."""
    return (
        f"{quote(lead, 40)} dropped {_named(action, plan)}. "
        "There is nothing more for you to do about it."
    )


def told_support(lead: str, action: Action, plan: Plan) -> str:
    """Tell the owner that support was arranged."""
    return f"{quote(lead, 40)} arranged support for {_named(action, plan)}."


def told_status(lead: str, action: Action, plan: Plan) -> str:
    """Tell the owner how somebody else says that it stands."""
    status = words.status(action.status)
    return f"{quote(lead, 40)} noted that {_named(action, plan)} is {status}."
