"""English: where things stand."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.progress import Metric, Status
from bot.reports.status import PlanStatus
from bot.texts.en import words
from bot.texts.quote import quote

TITLE = 90
BLOCKER = 120


def status_title() -> str:
    """Say in a notification what the message is."""
    return "Where things stand"


def nothing_to_see() -> str:
    """Say that there is no plan and no action, and how to begin."""
    return (
        "Nothing is waiting for you: you lead no plan and own no open action. "
        "`/pip new` starts a plan."
    )


def nothing_of_person(name: str) -> str:
    """Say that the asker can see nothing of this person's actions."""
    return f"{quote(name)} has no actions that you can see."


def no_such_plan(number: int) -> str:
    """Answer for a plan that does not exist, or is not theirs to see."""
    return f"There is no plan P-{number} that you can see. `/pip list` shows yours."


def how_to_ask() -> str:
    """Say what `status` takes."""
    return (
        "`/pip status` shows what concerns you. For less, add a plan (`P-3`), "
        "a person (`@Bo`) or `team`."
    )


def heading(plan: Plan) -> str:
    """Return like `*P-1 · Cut handle time* (paused)`."""
    state = "" if plan.is_running else f" ({words.state(plan.state)})"
    return f"*{plan.code} · {quote(plan.title, TITLE)}*{state}"


def tally(status: PlanStatus) -> str:
    """Return like `2 of 5 actions done · 1 overdue · 1 waiting`."""
    if not status.total:
        return "No actions yet"
    actions = "action" if status.total == 1 else "actions"
    parts = [f"{status.done} of {status.total} {actions} done"]
    if status.late_count:
        parts.append(f"{status.late_count} overdue")
    if status.waiting_count:
        parts.append(f"{status.waiting_count} waiting")
    return " · ".join(parts)


def goal(goal: Goal, bar: str | None, today: date) -> str:
    """Return the goal, and under it like `▰▰▱▱ 40% · 8.4 → *7.1* → 6 min`."""
    parts = [bar] if bar else []
    if goal.metric:
        parts.append(_figures(goal.metric, goal.value))
    if goal.due:
        parts.append(f"by {words.day(goal.due, today)}")
    says = f"_Goal:_ {quote(goal.statement, TITLE)}"
    return f"{says}\n{' · '.join(parts)}" if parts else says


def _figures(metric: Metric, value: float | None) -> str:
    now = "no reading yet" if value is None else f"*{words.number(value)}*"
    unit = f" {quote(metric.unit, 20)}" if metric.unit else ""
    return f"{words.way(metric, now)}{unit}"


def late_heading() -> str:
    """Head the late actions."""
    return "*Overdue*"


def waiting_heading() -> str:
    """Head the actions that are blocked or ask for help."""
    return "*Waiting for somebody else*"


def going_heading() -> str:
    """Head the other open actions."""
    return "*Under way*"


def closed_heading() -> str:
    """Head the actions done or dropped."""
    return "*Done*"


def action(action: Action, owner: str | None, today: date, *, late: bool) -> str:
    """Return like `• #2 Review 20 calls — Bo · 45% · due Fri 14 Mar`."""
    parts = [quote(owner, 40)] if owner else []
    if action.status is Status.BLOCKED:
        parts.append(_blocked(action, today))
    elif not action.status.is_open:
        parts.append(_closed(action, today))
    else:
        parts.append(_progress(action))
    if action.status.is_open and action.help:
        parts.append("needs help")
    if action.status.is_open and action.due:
        when = words.day(action.due, today)
        past = late or action.due < today
        parts.append(f"was due {when}" if past else f"due {when}")
    says = f"• #{action.number} {quote(action.title, TITLE)}"
    return f"{says} — {' · '.join(parts)}"


def _progress(action: Action) -> str:
    if action.percent is not None:
        return f"{action.percent}%"
    return words.status(action.status)


def _blocked(action: Action, today: date) -> str:
    since = action.blocked_since
    says = f"blocked since {words.day(since, today)}" if since else "blocked"
    return f"{says}: “{quote(action.blocker, BLOCKER)}”" if action.blocker else says


def _closed(action: Action, today: date) -> str:
    when = action.closed_at
    says = words.status(action.status)
    told = f"{says} {words.day(when.date(), today)}" if when else says
    return f"{told}, {words.effect(action.effect)}" if action.effect else told


def away(names: list[str]) -> str:
    """Say who is away today."""
    return f"_Away today:_ {words.listed([quote(name, 40) for name in names])}"


def silent(names: list[str]) -> str:
    """Say to the lead alone who has not answered this week."""
    listed = words.listed([quote(name, 40) for name in names])
    return f"_No answer yet this week (only you see this):_ {listed}"


def more(count: int, plan: Plan) -> str:
    """Say how many lines were left out, and where they are."""
    return f"… and {count} more: `/pip show {plan.code}`"


def more_plans(count: int) -> str:
    """Say how many plans were left out, and where they are."""
    plans = "plan" if count == 1 else "plans"
    return f"… and {count} more {plans}: `/pip list`"


def chart_title(goal: Goal | None) -> str:
    """Return like `Cut handle time`."""
    return goal.statement if goal else "Actions done"


def chart_measure(metric: Metric) -> str:
    """Return like `handle time (min)`."""
    return f"{metric.name} ({metric.unit})" if metric.unit else metric.name


def chart_actions() -> str:
    """Return the label of the axis."""
    return "actions"


def chart_planned() -> str:
    """Return the line's name."""
    return "Planned"


def chart_actual() -> str:
    """Return the line's name."""
    return "Actual"


def chart_day(day: date, today: date) -> str:
    """Return like `14 Mar`, and `14 Mar 27` in another year."""
    short = f"{day.day} {words.MONTHS[day.month - 1][:3]}"
    return short if day.year == today.year else f"{short} {day:%y}"
