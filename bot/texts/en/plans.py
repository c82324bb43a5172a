"""English: plans shown, listed, new, changed."""

from datetime import date

from bot.plans.plan import Kind, Plan, Weekly
from bot.reports.status import PlanStatus
from bot.texts.en import words
from bot.texts.quote import quote

NAME = 40
TITLE = 150


def list_title() -> str:
    """Return the heading."""
    return "Plans you can see"


def none() -> str:
    """Return two sentences."""
    return "You have no plans here yet. `/pip new` registers one."


def line(status: PlanStatus) -> str:
    """Return like `*P-1 · Cut handle time* / team plan · in progress · 2 of 5 done`."""
    plan = status.plan
    if not status.whole:
        return f"{heading(plan, known=plan.kind is Kind.TEAM)}\n{only_yours()}"
    parts = [words.kind(plan.kind), words.state(plan.state)]
    if status.total:
        parts.append(f"{status.done} of {status.total} done")
    if status.late_count:
        parts.append(f"{status.late_count} overdue")
    return f"{heading(plan, known=True)}\n{' · '.join(parts)}"


def heading(plan: Plan, *, known: bool) -> str:
    """Return like `*P-1 · Cut handle time*`."""
    return f"*{plan.code} · {quote(plan.title, TITLE)}*" if known else f"*{plan.code}*"


def facts(plan: Plan) -> str:
    """Return like `team plan · active · version 2`."""
    parts = [words.kind(plan.kind), words.state(plan.state)]
    if plan.version > 1:
        parts.append(f"version {plan.version}")
    return " · ".join(parts)


def people(
    lead: str, subject: str | None, hr_partner: str | None, sponsor: str | None
) -> str:
    """Return like `Lead: Dana · Sponsor: Helen`."""
    roles = {
        "Lead": lead,
        "Employee": subject,
        "HR partner": hr_partner,
        "Sponsor": sponsor,
    }
    named = [f"{role}: {quote(name, NAME)}" for role, name in roles.items() if name]
    return " · ".join(named)


def rhythm(plan: Plan) -> str:
    """Return like `Check-in on Fridays at 10:00, on each person's own clock`."""
    return f"Check-in on {weekly(plan.checkin)}, on each person's own clock"


def weekly(slot: Weekly) -> str:
    """Return when the check-ins are, like `Fridays at 10:00`."""
    day, at = words.weekday(slot.weekday), words.wall_time(slot.at)
    return f"{day}s at {at}"


def seen_by(plan: Plan, channel: str | None) -> str:
    """Return one sentence."""
    if plan.kind is Kind.TEAM:
        told = f"; recaps go to {channel}" if channel else ""
        return f"Seen by the people in it{told}."
    return (
        "Seen by the employee, the lead and the HR partner. A sponsor gets a summary, "
        "an action's owner sees that action. It never goes to a channel."
    )


def only_yours() -> str:
    """Return half a sentence."""
    return "You see the actions that are yours, nothing else of this plan."


def summary_only() -> str:
    """Return half a sentence."""
    return "You get a summary of this plan."


def actions_heading() -> str:
    """Return the heading."""
    return "*Actions*"


def moved(first: date, today: date) -> str:
    """Return like `first planned for Fri 14 Mar`."""
    return f"first planned for {words.day(first, today)}"


def page(number: int, pages: int) -> str:
    """Return like `Page 1 of 3`."""
    return f"Page {number} of {pages}"


def next_page() -> str:
    """Return the label."""
    return "Next page"


def show_button() -> str:
    """Return the label."""
    return "Show the plan"


def edit_button() -> str:
    """Return the label."""
    return "Edit"


def which(verb: str) -> str:
    """Return like `Which plan? ...`."""
    return (
        f"Which plan? Say its number, for example `/pip {verb} P-3`. `/pip list` shows "
        "the numbers."
    )


def leads_none() -> str:
    """Return two sentences."""
    return "You don't lead a plan yet. `/pip new` registers one."


def lead_edits(plan: Plan) -> str:
    """Return one sentence."""
    return f"Only the lead of {plan.code} can change it."


def is_already(plan: Plan) -> str:
    """Return one sentence."""
    return f"{plan.code} is {words.state(plan.state)} already."


def rests(plan: Plan) -> str:
    """Return two sentences."""
    code = plan.code
    return f"{code} is paused. Nobody is asked about it until `/pip resume {code}`."


def add_title() -> str:
    """Return the title."""
    return "Add to a plan"


def add_to() -> str:
    """Return the label."""
    return "Plan"


def add() -> str:
    """Return the label."""
    return "Add"


def added(plan: Plan, number: int) -> str:
    """Return one sentence."""
    return f"Added to {plan.code} as #{number}. I'm telling its owner."
