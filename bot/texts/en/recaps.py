"""English: a plan's month, looked back on."""

from collections.abc import Sequence
from datetime import date

from bot.plans.actions import Action
from bot.plans.lags import LagReason
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.reports.recap import Audience, GoalMonth, Helped, Recap, Slip
from bot.texts.en import words
from bot.texts.quote import plain, quote

TITLE = 90
INTRO = {
    Audience.LEAD: "For you as the lead; your employee and the HR partner get theirs.",
    Audience.SUBJECT: "About your plan; your lead and the HR partner get their own.",
    Audience.HR_PARTNER: "For you as the HR partner of this plan.",
    Audience.SPONSOR: "For you as the sponsor of this plan, in short.",
}
REASON = {
    LagReason.ORGANISATION: "organisation",
    LagReason.PROCESS: "process",
    LagReason.RESOURCE: "resources",
    LagReason.INDIVIDUAL: "more time was needed",
    LagReason.SUPPORT: "waited for support",
}


def title(recap: Recap) -> str:
    """Return like `March 2026: P-1 · Cut handle time`."""
    plan = recap.plan
    return f"{words.month(recap.month)}: {plan.code} · {quote(plan.title, TITLE)}"


def header(recap: Recap) -> str:
    """Return the same for a header, which is plain text."""
    plan = recap.plan
    return f"{words.month(recap.month)}: {plan.code} · {plain(plan.title, TITLE)}"


def intro(recap: Recap, audience: Audience) -> str:
    """Say to a reader of a direct message what they get, and who else does."""
    says = INTRO.get(audience, "")
    if audience is Audience.SUBJECT and recap.plan.hr_partner is None:
        return "About your plan; your lead gets their own."
    if audience is Audience.LEAD and recap.plan.hr_partner is None:
        return "For you as the lead; your employee gets their own."
    return says


def headline(recap: Recap) -> str:
    """Return like `2 of 5 actions are done, 1 of them in March 2026. 1 waits.`."""
    month = words.month(recap.month)
    if recap.is_quiet and not recap.total:
        return f"Nothing was reported in {month}; the plan has no actions yet."
    actions = "action" if recap.total == 1 else "actions"
    says = f"{recap.done_count} of {recap.total} {actions} done"
    if recap.is_quiet:
        return f"Nothing was reported in {month}. {says}."
    if recap.done:
        says += f", {len(recap.done)} of them in {month}"
    rest = []
    if recap.late:
        rest.append(f"{len(recap.late)} overdue")
    if recap.owed:
        rest.append(f"{len(recap.owed)} waiting for support")
    return f"{says}. {words.listed(rest).capitalize()}." if rest else f"{says}."


def goals_heading() -> str:
    """Head the goals."""
    return "*Goals*"


def goal(month: GoalMonth, bar: str | None, today: date) -> str:
    """Return the goal, and under it like `▰▰▱ 60% · 8.4 → *7.1* → 6 min`."""
    goal = month.goal
    parts = [bar] if bar else []
    if goal.metric:
        parts.append(_figures(month))
    if goal.due:
        parts.append(f"by {words.day(goal.due, today)}")
    says = f"• {quote(goal.statement, TITLE)}"
    return f"{says}\n   {' · '.join(parts)}" if parts else says


def _figures(month: GoalMonth) -> str:
    metric, value = month.goal.metric, month.goal.value
    if metric is None:
        return ""
    now = "no reading yet" if value is None else f"*{words.number(value)}*"
    unit = f" {quote(metric.unit, 20)}" if metric.unit else ""
    moved = month.before is not None and month.before != value
    was = f" (a month ago {words.number(month.before or 0)})" if moved else ""
    return f"{words.way(metric, now)}{unit}{was}"


def done_heading(count: int) -> str:
    """Head what was done."""
    return f"*Done ({count})*"


def dropped_heading() -> str:
    """Head what was dropped."""
    return "*Dropped*"


def late_heading(count: int) -> str:
    """Head what is past its date."""
    return f"*Overdue ({count})*"


def slipped_heading() -> str:
    """Head the dates that moved."""
    return "*Dates that moved*"


def helped_heading() -> str:
    """Head what helped."""
    return "*What helped*"


def owed_heading() -> str:
    """Head what waits for support."""
    return "*Support owed*"


def focus_heading(recap: Recap) -> str:
    """Head what is due in the month to come."""
    return f"*Focus for {words.month(recap.next_month)}*"


def done(action: Action, owner: str | None, today: date) -> str:
    """Return like `• #3 Write answers — Priya, Fri 6 Mar`."""
    parts = [quote(owner, 40)] if owner else []
    if action.closed_at:
        parts.append(words.day(action.closed_at.date(), today))
    if action.effect:
        parts.append(words.effect(action.effect))
    return _line(action, ", ".join(parts))


def late(action: Action, owner: str | None, today: date) -> str:
    """Return like `• #2 Review 20 calls — 45%, was due Fri 14 Mar`."""
    parts = [quote(owner, 40)] if owner else []
    if action.percent is not None:
        parts.append(f"{action.percent}%")
    if action.due:
        parts.append(f"was due {words.day(action.due, today)}")
    return _line(action, ", ".join(parts))


def slipped(slip: Slip, owner: str | None, today: date) -> str:
    """Return like `• #1 Route tickets — Fri 14 Mar → Fri 20 Mar (process)`."""
    dates = f"{words.day(slip.before, today)} → {words.day(slip.after, today)}"
    who = f"{quote(owner, 40)}, " if owner else ""
    why = words.listed([REASON[each] for each in slip.reasons])
    return _line(slip.action, f"{who}{dates}" + (f" ({why})" if why else ""))


def helped(helped: Helped) -> str:
    """Return like `• #3 Write answers: “Two hours a week without calls”`."""
    action = helped.action
    step = quote(helped.step, 160)
    return f"• #{action.number} {quote(action.title, TITLE)}: “{step}”"


def owed(action: Action, owner: str | None, today: date, before: Sequence[int]) -> str:
    """Return like `• #4 Order headsets — since Tue 3 Mar: “IT has no budget”`."""
    parts = [quote(owner, 40)] if owner else []
    if action.status is Status.BLOCKED and action.blocked_since:
        parts.append(f"blocked since {words.day(action.blocked_since, today)}")
    if action.help:
        parts.append("needs help")
    if before:
        parts.append(f"waits for {words.listed([f'#{each}' for each in before])}")
    says = ", ".join(parts)
    if action.blocker:
        says += f": “{quote(action.blocker, 120)}”"
    return _line(action, says)


def focus(action: Action, owner: str | None, today: date) -> str:
    """Return like `• #1 Route tickets — Sam, due Fri 4 Apr`."""
    parts = [quote(owner, 40)] if owner else []
    if action.due and action.due >= today:  # nobody is named beside a date gone by
        parts.append(f"due {words.day(action.due, today)}")
    return _line(action, ", ".join(parts))


def _line(action: Action, says: str) -> str:
    line = f"• #{action.number} {quote(action.title, TITLE)}"
    return f"{line} — {says}" if says else line


def more_in_thread(count: int) -> str:
    """Say that the thread holds more lines."""
    return f"… and {count} more, in the thread"


def details(recap: Recap) -> str:
    """Head the details in the thread."""
    return f"*{words.month(recap.month)} in detail*"


def preview(recap: Recap) -> str:
    """Say that this is a preview that only the reader sees."""
    month = words.month(recap.month)
    return f"_The recap of {month} as it stands now. Only you see this preview._"


def which_plan(plans: list[Plan]) -> str:
    """Ask for which plan."""
    lines = [f"• `/pip recap {each.code}` {quote(each.title, TITLE)}" for each in plans]
    return "\n".join(["A recap of which plan?", *lines])


def not_begun(plan: Plan, began: date, today: date) -> str:
    """Return like `P-1 began on Mon 2 Mar; there is no earlier recap.`."""
    day = words.day(began, today)
    return f"{plan.code} began on {day}; there is no earlier recap."


def how_to_ask() -> str:
    """Say what `recap` takes."""
    return "`/pip recap P-3 2026-05` previews a plan's recap for a month."


def sponsor_title(month: date) -> str:
    """Return like `March 2026: the plans you sponsor`."""
    return f"{words.month(month)}: the plans you sponsor"


def sponsor_hint() -> str:
    """Return two sentences."""
    return (
        "Where something waits for support, a word from you may help. Of a plan about "
        "an employee you get this summary and no more."
    )
