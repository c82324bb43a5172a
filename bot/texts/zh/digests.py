"""Chinese: what leads hear in the morning, and what they decide."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE = 90


def title() -> str:
    """Say in a notification what the message is."""
    return "您负责推进的计划有新情况"


def intro() -> str:
    """Begin a lead's digest."""
    return "早上好。您负责推进的计划有新情况，责任人都已知情。"


def late_heading() -> str:
    """Head actions that are late since a few days."""
    return "*已逾期三个工作日*"


def asked_heading() -> str:
    """Head actions newly blocked, or whose owners newly ask for help."""
    return "*受阻或需要支持*"


def decide_heading() -> str:
    """Ask the lead to decide, and say that it is not asked again."""
    return (
        "*请您决定*\n已逾期七个工作日。是改期、安排支持，还是取消？"
        "之后不会再就这些行动步骤提醒您。"
    )


def date_button() -> str:
    """Name the button for a new date in the plan."""
    return "改期"


def drop_button() -> str:
    """Name the button that drops the action."""
    return "取消这一项"


def support_button() -> str:
    """Name the button that arranges support."""
    return "安排支持"


def drop_title() -> str:
    """Ask in a few words whether to drop it."""
    return "要取消这项行动步骤吗？"


def drop_means() -> str:
    """Say what dropping means."""
    return "它将不再列为计划中的待办，责任人会收到通知，历史记录会保留。"


def yes_drop() -> str:
    """Confirm the drop."""
    return "取消这一项"


def no_keep() -> str:
    """Keep the action."""
    return "保留"


def support_for(action: Action) -> str:
    """Return like `为 #2 安排支持……`."""
    return f"为 #{action.number} 安排支持……"


def cannot_own() -> str:
    """Say that this person can't take an action."""
    return "请选择本工作区内仍在职的同事。"


def decided(action: Action, plan: Plan, today: date) -> str:
    """Return the action, and under it like `✓ 新的完成时限：3月20日（周五）`."""
    if action.status is Status.DROPPED:
        says = "✓ 已取消"
    elif action.status is Status.DONE:
        says = "✓ 已完成"
    elif action.help:
        says = "✓ 已安排支持"
    else:
        says = f"✓ 新的完成时限：{words.day(action.due, today)}" if action.due else "✓"
    return f"{_named(action, plan)}\n{says}"


def _named(action: Action, plan: Plan) -> str:
    return f"*#{action.number} {quote(action.title, TITLE)}*（{plan.code}）"


def told_date(lead: str, action: Action, plan: Plan, today: date) -> str:
    """Tell the owner of the new date."""
    when = words.day(action.due, today) if action.due else "?"
    return f"{quote(lead, 40)} 为 {_named(action, plan)} 定了新的完成时限：{when}。"


def told_drop(lead: str, action: Action, plan: Plan) -> str:
    """Tell the owner that it was dropped."""
    return f"{quote(lead, 40)} 取消了 {_named(action, plan)}，这一项您不用再处理了。"


def told_support(lead: str, action: Action, plan: Plan) -> str:
    """Tell the owner that support was arranged."""
    return f"{quote(lead, 40)} 为 {_named(action, plan)} 安排了支持。"


def told_status(lead: str, action: Action, plan: Plan) -> str:
    """Tell the owner how somebody else says that it stands."""
    status = words.status(action.status)
    return f"{quote(lead, 40)} 把 {_named(action, plan)} 记为“{status}”。"
