"""Chinese words that every other text is made of."""

from datetime import date, time

from bot.plans.plan import Kind, State
from bot.plans.progress import Effect, Metric, Status
from bot.plans.support import SupportKind

STATUS = {
    Status.NOT_STARTED: "未开始",
    Status.IN_PROGRESS: "进行中",
    Status.BLOCKED: "受阻",
    Status.DONE: "已完成",
    Status.DROPPED: "已取消",
}
EFFECT = {
    Effect.PROVEN: "效果已证实",
    Effect.NONE: "没有效果",
    Effect.UNCLEAR: "效果尚不明确",
}
SUPPORT = {
    SupportKind.TRAINING: "培训",
    SupportKind.COACHING: "辅导",
    SupportKind.MENTOR: "导师带教",
    SupportKind.TOOL: "工具",
    SupportKind.TIME: "时间",
    SupportKind.WORKLOAD: "减轻工作量",
    SupportKind.JOB_ADJUSTMENT: "调岗或调整职责",
    SupportKind.OTHER: "其他支持",
}
STATE = {
    State.DRAFT: "草稿",
    State.IN_REVIEW: "审阅中",
    State.IN_CONSULTATION: "征求意见中",
    State.ACTIVE: "进行中",
    State.PAUSED: "已暂停",
    State.EVALUATING: "评估中",
    State.CLOSED: "已结案",
}
KIND = {Kind.TEAM: "团队改进计划", Kind.INDIVIDUAL: "个人改进计划"}
WEEKDAYS = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")


def status(status: Status) -> str:
    """Return like `进行中`."""
    return STATUS[status]


def effect(effect: Effect) -> str:
    """Return like `没有效果`."""
    return EFFECT[effect]


def support(kind: SupportKind) -> str:
    """Return like `导师带教`."""
    return SUPPORT[kind]


def state(state: State) -> str:
    """Return like `评估中`."""
    return STATE[state]


def kind(kind: Kind) -> str:
    """Return like `团队改进计划`."""
    return KIND[kind]


def weekday(weekday: int) -> str:
    """Return like `周五`; 0 is Monday."""
    return WEEKDAYS[weekday]


def day(day: date, today: date) -> str:
    """Return like `3月14日（周五）`, with the year before it in another year."""
    short = f"{day.month}月{day.day}日（{WEEKDAYS[day.weekday()]}）"
    return short if day.year == today.year else f"{day.year}年{short}"


def month(day: date) -> str:
    """Return like `2026年3月`."""
    return f"{day.year}年{day.month}月"


def wall_time(at: time) -> str:
    """Return like `10:00`."""
    return f"{at:%H:%M}"


def way(metric: Metric, now: str) -> str:
    """Return like `8.4 → *7.1* → 6`; an end that nobody has named is left out."""
    start = "" if metric.baseline is None else f"{number(metric.baseline)} → "
    if metric.target is None:
        return start + now
    before = " → " if start else " · 目标值 "
    return f"{start}{now}{before}{number(metric.target)}"


def number(value: float) -> str:
    """Return like `6`, `8.4` or `1,200`."""
    return f"{value:,.10g}"


def listed(parts: list[str]) -> str:
    """Return like `甲、乙和丙`."""
    if len(parts) < 2:  # noqa: PLR2004  nothing to join
        return "".join(parts)
    return f"{'、'.join(parts[:-1])}和{parts[-1]}"
