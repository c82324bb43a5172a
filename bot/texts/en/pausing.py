"""English: a plan rests, and goes on."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.texts.en import words
from bot.texts.quote import quote

TITLE = 60


def rested(plan: Plan, since: date, days: int, today: date) -> str:
    """Return like `P-1 has been paused since Mon 2 Mar: 5 working days.`."""
    return (
        f"{plan.code} has been paused since {words.day(since, today)}: {_days(days)}."
    )


def ask() -> str:
    """Return one question."""
    return "Should the dates move by as many days? They would become:"


def goal(goal: Goal, after: date, today: date) -> str:
    """Return like `• Goal 1 Cut handle time: Tue 30 Jun → Tue 7 Jul`."""
    name = f"Goal {goal.number} {quote(goal.statement, TITLE)}"
    return f"• {name}: {_move(goal.due, after, today)}"


def action(action: Action, after: date, today: date) -> str:
    """Return like `• #1 Call five suppliers: Fri 13 Mar → Fri 20 Mar`."""
    name = f"#{action.number} {quote(action.title, TITLE)}"
    return f"• {name}: {_move(action.due, after, today)}"


def _move(before: date | None, after: date, today: date) -> str:
    start = words.day(before, today) if before else "none"
    return f"{start} → {words.day(after, today)}"


def more(count: int) -> str:
    """Return like `… and 3 more.`."""
    return f"… and {count} more."


def no_slip() -> str:
    """Return one sentence."""
    return "Moved this way, no date counts as a slip. Everybody concerned hears of it."


def move() -> str:
    """Return the label."""
    return "Resume, dates move"


def keep() -> str:
    """Return the label."""
    return "Resume, keep dates"


def goes_on(plan: Plan, days: int | None) -> str:
    """Return two sentences."""
    if days is None:
        moves = f"`/pip edit {plan.code}` moves them"
        return f"{plan.code} goes on. Its dates are as they were; {moves}."
    return f"{plan.code} goes on. Its open dates moved on by {_days(days)}."


def _days(days: int) -> str:
    return "1 working day" if days == 1 else f"{days} working days"
