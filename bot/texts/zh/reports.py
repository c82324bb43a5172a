"""Chinese: where things stand."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.progress import Metric, Status
from bot.reports.status import PlanStatus
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE = 90
BLOCKER = 120


def status_title() -> str:
    """Say in a notification what the message is."""
    return "当前进展"


def nothing_to_see() -> str:
    """Say that there is no plan and no action, and how to begin."""
    return (
        "目前没有需要您跟进的事：您没有负责推进的计划，也没有未完成的行动步骤。"
        "输入 `/pip 新建` 可以创建一份计划。"
    )


def nothing_of_person(name: str) -> str:
    """Say that the asker can see nothing of this person's actions."""
    return f"没有您可以查看的、由 {quote(name)} 负责的行动步骤。"


def no_such_plan(number: int) -> str:
    """Answer for a plan that does not exist, or is not theirs to see."""
    return f"没有您可以查看的计划 P-{number}。您的计划请用 `/pip 列表` 查看。"


def how_to_ask() -> str:
    """Say what `status` takes."""
    return (
        "`/pip 状态` 会列出与您有关的内容。想看得更具体，可以加上计划编号（`P-3`）、"
        "某位同事（`@王伟`）或 `团队`。"
    )


def heading(plan: Plan) -> str:
    """Return like `*P-1 · 提升通话质量*（已暂停）`."""
    state = "" if plan.is_running else f"({words.state(plan.state)})"
    return f"*{plan.code} · {quote(plan.title, TITLE)}* {state}".rstrip()


def tally(status: PlanStatus) -> str:
    """Return like `5项行动步骤，已完成2项 · 逾期1项 · 等待中1项`."""
    if not status.total:
        return "还没有行动步骤"
    parts = [f"{status.total}项行动步骤，已完成{status.done}项"]
    if status.late_count:
        parts.append(f"逾期{status.late_count}项")
    if status.waiting_count:
        parts.append(f"等待中{status.waiting_count}项")
    return " · ".join(parts)


def goal(goal: Goal, bar: str | None, today: date) -> str:
    """Return the goal, and under it like `▰▰▱▱ 40% · 78 → *83* → 90 分`."""
    parts = [bar] if bar else []
    if goal.metric:
        parts.append(_figures(goal.metric, goal.value))
    if goal.due:
        parts.append(f"期限：{words.day(goal.due, today)}")
    says = f"改进目标：{quote(goal.statement, TITLE)}"
    return f"{says}\n{' · '.join(parts)}" if parts else says


def _figures(metric: Metric, value: float | None) -> str:
    now = "暂无实际值" if value is None else f"*{words.number(value)}*"
    unit = f" {quote(metric.unit, 20)}" if metric.unit else ""
    return f"{words.way(metric, now)}{unit}"


def late_heading() -> str:
    """Head the late actions."""
    return "*已逾期*"


def waiting_heading() -> str:
    """Head the actions that are blocked or ask for help."""
    return "*正在等待他人*"


def going_heading() -> str:
    """Head the other open actions."""
    return "*推进中*"


def closed_heading() -> str:
    """Head the actions done or dropped."""
    return "*已结束*"


def action(action: Action, owner: str | None, today: date, *, late: bool) -> str:
    """Return like `• #2 复听 20 通录音 — 小博 · 45% · 3月14日（周五）到期`."""
    parts = [quote(owner, 40)] if owner else []
    if action.status is Status.BLOCKED:
        parts.append(_blocked(action, today))
    elif not action.status.is_open:
        parts.append(_closed(action, today))
    else:
        parts.append(_progress(action))
    if action.status.is_open and action.help:
        parts.append("需要支持")
    if action.status.is_open and action.due:
        when = words.day(action.due, today)
        past = late or action.due < today
        parts.append(f"原定{when}完成" if past else f"{when}到期")
    says = f"• #{action.number} {quote(action.title, TITLE)}"
    return f"{says} — {' · '.join(parts)}"


def _progress(action: Action) -> str:
    if action.percent is not None:
        return f"{action.percent}%"
    return words.status(action.status)


def _blocked(action: Action, today: date) -> str:
    since = action.blocked_since
    says = f"{words.day(since, today)}起受阻" if since else "受阻"
    return f"{says}：“{quote(action.blocker, BLOCKER)}”" if action.blocker else says


def _closed(action: Action, today: date) -> str:
    when = action.closed_at
    says = words.status(action.status)
    told = f"{words.day(when.date(), today)}{says}" if when else says
    return f"{told}，{words.effect(action.effect)}" if action.effect else told


def away(names: list[str]) -> str:
    """Say who is away today."""
    return f"今天不在：{words.listed([quote(name, 40) for name in names])}"


def silent(names: list[str]) -> str:
    """Say to the lead alone who has not answered this week."""
    listed = words.listed([quote(name, 40) for name in names])
    return f"本周尚未回复（仅您可见）：{listed}"


def more(count: int, plan: Plan) -> str:
    """Say how many lines were left out, and where they are."""
    return f"……另有{count}条，请用 `/pip 查看 {plan.code}`"


def more_plans(count: int) -> str:
    """Say how many plans were left out, and where they are."""
    return f"……另有{count}份计划，请用 `/pip 列表`"


def chart_title(goal: Goal | None) -> str:
    """Return like `缩短处理时长`."""
    return goal.statement if goal else "已完成的行动步骤"


def chart_measure(metric: Metric) -> str:
    """Return like `处理时长（分钟）`."""
    return f"{metric.name}（{metric.unit}）" if metric.unit else metric.name


def chart_actions() -> str:
    """Return the label of the axis."""
    return "行动步骤数"


def chart_planned() -> str:
    """Return the line's name."""
    return "计划"


def chart_actual() -> str:
    """Return the line's name."""
    return "实际"


def chart_day(day: date, today: date) -> str:
    """Return like `3月14日`, and `27年3月14日` in another year."""
    short = f"{day.month}月{day.day}日"
    return short if day.year == today.year else f"{day:%y}年{short}"
