"""English: what is past its date, and what can be done about it."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.lags import LagReason
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.texts.en import words
from bot.texts.quote import quote

TITLE = 90
REASONS = {
    LagReason.ORGANISATION: "The organisation: priorities, decisions, rules",
    LagReason.PROCESS: "The process: how the work runs",
    LagReason.RESOURCE: "Resources: time, people, tools, budget",
    LagReason.INDIVIDUAL: "With me: knowledge, practice, other work",
    LagReason.SUPPORT: "Waiting for support that was promised",
}


def flag_title(count: int) -> str:
    """Return like `2 actions are past their date`."""
    return f"{_actions(count)} past {_their(count)} date"


def flag_intro(count: int) -> str:
    """Ask the owner how they stand."""
    return (
        f"Good morning. {_actions(count)} past {_their(count)} date. One tap is enough:"
    )


def _actions(count: int) -> str:
    return "One of your actions is" if count == 1 else f"{count} of your actions are"


def _their(count: int) -> str:
    return "its" if count == 1 else "their"


def item(action: Action, plan: Plan, owner: str | None, today: date) -> str:
    """Return the action, and under it like `Bo · was due Wed 4 Mar · 30%`."""
    parts = [quote(owner, 40)] if owner else []
    if action.due:
        parts.append(f"was due {words.day(action.due, today)}")
    parts.append(_progress(action))
    return f"{_named(action, plan)}\n{' · '.join(parts)}"


def _named(action: Action, plan: Plan) -> str:
    return f"*#{action.number} {quote(action.title, TITLE)}* ({plan.code})"


def _progress(action: Action) -> str:
    if action.percent is None:
        return words.status(action.status)
    return f"{action.percent}%"


def held_up(action: Action, plan: Plan, owner: str | None, today: date) -> str:
    """Return the action, and under it like `waits for support that is owed`."""
    who = f"{quote(owner, 40)} · " if owner else ""
    waits = "waits for support that is owed"
    due = f" · was due {words.day(action.due, today)}" if action.due else ""
    return f"{_named(action, plan)}\n{who}{waits}{due}"


def settled(action: Action, plan: Plan, owner: str | None, today: date) -> str:
    """Return the action, and under it like `✓ done. Thank you.`."""
    who = f"{quote(owner, 40)} · " if owner else ""
    return f"{_named(action, plan)}\n{who}{_how(action, today)}"


def _how(action: Action, today: date) -> str:
    if action.status is Status.DONE:
        return "✓ done. Thank you!"
    if action.status is Status.DROPPED:
        return "✓ dropped"
    if action.status is Status.BLOCKED:
        since = action.blocked_since
        says = f"blocked since {words.day(since, today)}" if since else "blocked"
        says += f": “{quote(action.blocker, 120)}”" if action.blocker else ""
        return says + (" · needs help" if action.help else "")
    due = f" · due {words.day(action.due, today)}" if action.due else ""
    if action.help:
        return f"needs help; the plan's lead hears of it{due}"
    return f"✓ {_progress(action)}{due}"


def due_today() -> str:
    """Mark an action whose last day is today."""
    return "⏳ due today"


def due_soon() -> str:
    """Mark an action that is due within two working days."""
    return "⏳ due soon"


def more(count: int) -> str:
    """Say how many were left out, and where they are."""
    return f"… and {count} more: `/pip overdue`"


def list_title() -> str:
    """Say in a notification what the list is."""
    return "Overdue actions"


def mine_heading() -> str:
    """Head what is late of the reader's own."""
    return "*Yours*"


def led_heading() -> str:
    """Head what is late in plans that the reader leads."""
    return "*In the plans you lead*"


def waiting_heading() -> str:
    """Head what is past its date and waits for somebody else."""
    return "*Overdue, waiting for somebody else*"


def nothing_late() -> str:
    """Say that nothing is late."""
    return "Nothing is overdue. 🌿"


def done_button() -> str:
    """Name the button that says it is done."""
    return "Done"


def date_button() -> str:
    """Name the button that gives another date."""
    return "New date"


def blocked_button() -> str:
    """Name the button that says it is blocked."""
    return "Blocked"


def help_button() -> str:
    """Name the button that asks for help."""
    return "Need help"


def date_form() -> str:
    """Head the form that asks for another date."""
    return "New date"


def blocked_form() -> str:
    """Head the form that asks what is in the way."""
    return "What is in the way?"


def date_label() -> str:
    """Ask for the new date."""
    return "By when will it be done?"


def blocker_label() -> str:
    """Ask what is in the way."""
    return "What is in the way?"


def reason_label() -> str:
    """Ask where the reason lies."""
    return "Where is the reason?"


def reason(reason: LagReason) -> str:
    """Name where a reason lies."""
    return REASONS[reason]


def step_label() -> str:
    """Ask for the corrective step."""
    return "What will help? (corrective step)"


def seen_by() -> str:
    """Say who reads what is entered."""
    return "Everyone who can see this action can read it."


def save() -> str:
    """Name the button that sends a form."""
    return "Save"


def cancel() -> str:
    """Name the button that leaves a form."""
    return "Cancel"


def close() -> str:
    """Name the button that closes a form that is done."""
    return "Close"


def date_is_past() -> str:
    """Say that the date must lie ahead."""
    return "Please choose today or a later day."


def noted_title() -> str:
    """Head the form that says back what was noted."""
    return "Noted"


def not_yours() -> str:
    """Say that this is no longer the person's to answer."""
    return "This action is no longer yours to change. Nothing was changed."
