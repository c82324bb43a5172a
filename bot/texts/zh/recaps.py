"""Chinese: a plan's month, looked back on."""

from collections.abc import Sequence
from datetime import date

from bot.plans.actions import Action
from bot.plans.lags import LagReason
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.reports.recap import Audience, GoalMonth, Helped, Recap, Slip
from bot.texts.quote import plain, quote
from bot.texts.zh import words

TITLE = 90
INTRO = {
    Audience.LEAD: "这份简报发给您（直属上级），员工和HRBP会各自收到自己的版本。",
    Audience.SUBJECT: "这是您的改进计划的简报，直属上级和HRBP会各自收到自己的版本。",
    Audience.HR_PARTNER: "这份简报发给您（本计划的HRBP）。",
    Audience.SPONSOR: "这份简报概要发给您（本计划的发起人）。",
}
REASON = {
    LagReason.ORGANISATION: "组织层面",
    LagReason.PROCESS: "流程层面",
    LagReason.RESOURCE: "资源层面",
    LagReason.INDIVIDUAL: "需要更多时间",
    LagReason.SUPPORT: "等待支持",
}


def title(recap: Recap) -> str:
    """Return like `2026年3月简报：P-1 · 提升通话质量`."""
    plan = recap.plan
    return f"{words.month(recap.month)}简报：{plan.code} · {quote(plan.title, TITLE)}"


def header(recap: Recap) -> str:
    """Return the same for a header, which is plain text."""
    plan = recap.plan
    return f"{words.month(recap.month)}简报：{plan.code} · {plain(plan.title, TITLE)}"


def intro(recap: Recap, audience: Audience) -> str:
    """Say to a reader of a direct message what they get, and who else does."""
    says = INTRO.get(audience, "")
    if audience is Audience.SUBJECT and recap.plan.hr_partner is None:
        return "这是您的改进计划的简报，直属上级会收到自己的版本。"
    if audience is Audience.LEAD and recap.plan.hr_partner is None:
        return "这份简报发给您（直属上级），员工会收到自己的版本。"
    return says


def headline(recap: Recap) -> str:
    """Return like `5项行动步骤，已完成2项，其中本月完成1项。1项等待支持。`."""
    month = words.month(recap.month)
    if recap.is_quiet and not recap.total:
        return f"{month}没有收到汇报，计划中还没有行动步骤。"
    says = f"{recap.total}项行动步骤，已完成{recap.done_count}项"
    if recap.is_quiet:
        return f"{month}没有收到汇报。{says}。"
    if recap.done:
        says += f"，其中本月完成{len(recap.done)}项"
    rest = []
    if recap.late:
        rest.append(f"{len(recap.late)}项已逾期")
    if recap.owed:
        rest.append(f"{len(recap.owed)}项等待支持")
    return f"{says}。{'，'.join(rest)}。" if rest else f"{says}。"


def goals_heading() -> str:
    """Head the goals."""
    return "*改进目标*"


def goal(month: GoalMonth, bar: str | None, today: date) -> str:
    """Return the goal, and under it like `▰▰▱ 60% · 78 → *83* → 90 分`."""
    goal = month.goal
    parts = [bar] if bar else []
    if goal.metric:
        parts.append(_figures(month))
    if goal.due:
        parts.append(f"期限：{words.day(goal.due, today)}")
    says = f"• {quote(goal.statement, TITLE)}"
    return f"{says}\n   {' · '.join(parts)}" if parts else says


def _figures(month: GoalMonth) -> str:
    metric, value = month.goal.metric, month.goal.value
    if metric is None:
        return ""
    now = "暂无实际值" if value is None else f"*{words.number(value)}*"
    unit = f" {quote(metric.unit, 20)}" if metric.unit else ""
    moved = month.before is not None and month.before != value
    was = f"（月初 {words.number(month.before or 0)}）" if moved else ""
    return f"{words.way(metric, now)}{unit}{was}"


def done_heading(count: int) -> str:
    """Head what was done."""
    return f"*本月完成（{count}项）*"


def dropped_heading() -> str:
    """Head what was dropped."""
    return "*已取消*"


def late_heading(count: int) -> str:
    """Head what is past its date."""
    return f"*已逾期（{count}项）*"


def slipped_heading() -> str:
    """Head the dates that moved."""
    return "*改期的行动步骤*"


def helped_heading() -> str:
    """Head what helped."""
    return "*有帮助的做法*"


def owed_heading() -> str:
    """Head what waits for support."""
    return "*待兑现的支持*"


def focus_heading(recap: Recap) -> str:
    """Head what is due in the month to come."""
    return f"*{words.month(recap.next_month)}重点*"


def done(action: Action, owner: str | None, today: date) -> str:
    """Return like `• #3 编写答复模板 — 小博，3月6日（周五）`."""
    parts = [quote(owner, 40)] if owner else []
    if action.closed_at:
        parts.append(words.day(action.closed_at.date(), today))
    if action.effect:
        parts.append(words.effect(action.effect))
    return _line(action, "，".join(parts))


def late(action: Action, owner: str | None, today: date) -> str:
    """Return like `• #2 复听 20 通录音 — 45%，原定 3月14日（周五）完成`."""
    parts = [quote(owner, 40)] if owner else []
    if action.percent is not None:
        parts.append(f"{action.percent}%")
    if action.due:
        parts.append(f"原定{words.day(action.due, today)}完成")
    return _line(action, "，".join(parts))


def slipped(slip: Slip, owner: str | None, today: date) -> str:
    """Return like `• #1 分流工单 — 3月14日（周五） → 3月20日（周四）（流程层面）`."""
    dates = f"{words.day(slip.before, today)} → {words.day(slip.after, today)}"
    who = f"{quote(owner, 40)}，" if owner else ""
    why = "、".join(REASON[each] for each in slip.reasons)
    return _line(slip.action, f"{who}{dates}" + (f"，{why}" if why else ""))


def helped(helped: Helped) -> str:
    """Return like `• #3 编写答复模板：“每周留出两小时不接电话”`."""
    action = helped.action
    step = quote(helped.step, 160)
    return f"• #{action.number} {quote(action.title, TITLE)}：“{step}”"


def owed(action: Action, owner: str | None, today: date, before: Sequence[int]) -> str:
    """Return like `• #4 订购耳机 — 3月3日（周二）起受阻：“IT 没有预算”`."""
    parts = [quote(owner, 40)] if owner else []
    if action.status is Status.BLOCKED and action.blocked_since:
        parts.append(f"{words.day(action.blocked_since, today)}起受阻")
    if action.help:
        parts.append("需要支持")
    if before:
        parts.append(f"等待 {'、'.join(f'#{each}' for each in before)}")
    says = "，".join(parts)
    if action.blocker:
        says += f"：“{quote(action.blocker, 120)}”"
    return _line(action, says)


def focus(action: Action, owner: str | None, today: date) -> str:
    """Return like `• #1 分流工单 — 小山，4月4日（周五）到期`."""
    parts = [quote(owner, 40)] if owner else []
    if action.due and action.due >= today:  # nobody is named beside a date gone by
        parts.append(f"{words.day(action.due, today)}到期")
    return _line(action, "，".join(parts))


def _line(action: Action, says: str) -> str:
    line = f"• #{action.number} {quote(action.title, TITLE)}"
    return f"{line} — {says}" if says else line


def more_in_thread(count: int) -> str:
    """Say that the thread holds more lines."""
    return f"……另有{count}条，见消息列"


def details(recap: Recap) -> str:
    """Head the details in the thread."""
    return f"*{words.month(recap.month)}明细*"


def preview(recap: Recap) -> str:
    """Say that this is a preview that only the reader sees."""
    return f"_这是{words.month(recap.month)}简报的预览，仅您可见。_"


def which_plan(plans: list[Plan]) -> str:
    """Ask for which plan."""
    lines = [f"• `/pip 复盘 {each.code}` {quote(each.title, TITLE)}" for each in plans]
    return "\n".join(["要看哪份计划的简报？", *lines])


def not_begun(plan: Plan, began: date, today: date) -> str:
    """Return like `P-1 从3月2日（周一）开始，之前的月份没有简报。`."""
    return f"{plan.code} 从{words.day(began, today)}开始，之前的月份没有简报。"


def how_to_ask() -> str:
    """Say what `recap` takes."""
    return "`/pip 复盘 P-3 2026-05` 可以预览某份计划某个月的简报。"


def sponsor_title(month: date) -> str:
    """Return like `2026年3月：您发起的改进计划`."""
    return f"{words.month(month)}：您发起的改进计划"


def sponsor_hint() -> str:
    """Return two sentences."""
    return (
        "等待支持的事项，您说句话可能就有帮助。关于员工个人的计划，您只会收到这份概要。"
    )
