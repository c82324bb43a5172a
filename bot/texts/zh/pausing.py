"""Chinese: a plan rests, and goes on."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE = 60


def rested(plan: Plan, since: date, days: int, today: date) -> str:
    """Return like `P-1 从3月2日（周一）起暂停，共5个工作日。`."""
    return f"{plan.code} 从{words.day(since, today)}起暂停，共{days}个工作日。"


def ask() -> str:
    """Return one question."""
    return "日期要不要相应顺延？顺延后是："


def goal(goal: Goal, after: date, today: date) -> str:
    """Return like `• 目标1 缩短处理时长：6月30日（周二） → 7月7日（周二）`."""
    name = f"目标{goal.number} {quote(goal.statement, TITLE)}"
    return f"• {name}：{_move(goal.due, after, today)}"


def action(action: Action, after: date, today: date) -> str:
    """Return like `• #1 联系五家供应商：3月13日（周五） → 3月20日（周五）`."""
    name = f"#{action.number} {quote(action.title, TITLE)}"
    return f"• {name}：{_move(action.due, after, today)}"


def _move(before: date | None, after: date, today: date) -> str:
    start = words.day(before, today) if before else "无"
    return f"{start} → {words.day(after, today)}"


def more(count: int) -> str:
    """Return like `……另有3项。`."""
    return f"……另有{count}项。"


def no_slip() -> str:
    """Return one sentence."""
    return "这样顺延不算延期，相关的人都会收到通知。"


def move() -> str:
    """Return the label."""
    return "恢复，日期顺延"


def keep() -> str:
    """Return the label."""
    return "恢复，日期不变"


def goes_on(plan: Plan, days: int | None) -> str:
    """Return two sentences."""
    if days is None:
        edit = f"需要调整请输入 `/pip 编辑 {plan.code}`"
        return f"{plan.code} 已恢复。日期没有变动，{edit}。"
    return f"{plan.code} 已恢复，未完成事项的日期顺延了{days}个工作日。"
