"""Chinese: what is past its date, and what can be done about it."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.lags import LagReason
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE = 90
REASONS = {
    LagReason.ORGANISATION: "组织层面：优先级、决策、制度",
    LagReason.PROCESS: "流程层面：工作怎么运转",
    LagReason.RESOURCE: "资源层面：时间、人手、工具、预算",
    LagReason.INDIVIDUAL: "个体层面：知识、熟练度、手头其他工作",
    LagReason.SUPPORT: "承诺的支持还没有到位",
}


def flag_title(count: int) -> str:
    """Return like `您有2项行动步骤已逾期`."""
    return f"您有{count}项行动步骤已逾期"


def flag_intro(count: int) -> str:
    """Ask the owner how they stand."""
    return f"早上好。您有{count}项行动步骤已逾期，点一下就能说明情况："


def item(action: Action, plan: Plan, owner: str | None, today: date) -> str:
    """Return the action, and under it like `小博 · 原定 3月4日（周三）完成 · 30%`."""
    parts = [quote(owner, 40)] if owner else []
    if action.due:
        parts.append(f"原定{words.day(action.due, today)}完成")
    parts.append(_progress(action))
    return f"{_named(action, plan)}\n{' · '.join(parts)}"


def _named(action: Action, plan: Plan) -> str:
    return f"*#{action.number} {quote(action.title, TITLE)}*（{plan.code}）"


def _progress(action: Action) -> str:
    if action.percent is None:
        return words.status(action.status)
    return f"{action.percent}%"


def held_up(action: Action, plan: Plan, owner: str | None, today: date) -> str:
    """Return the action, and under it like `正在等待公司应提供的支持`."""
    who = f"{quote(owner, 40)} · " if owner else ""
    waits = "正在等待公司应提供的支持"
    due = f" · 原定{words.day(action.due, today)}完成" if action.due else ""
    return f"{_named(action, plan)}\n{who}{waits}{due}"


def settled(action: Action, plan: Plan, owner: str | None, today: date) -> str:
    """Return the action, and under it like `✓ 已完成，辛苦了！`."""
    who = f"{quote(owner, 40)} · " if owner else ""
    return f"{_named(action, plan)}\n{who}{_how(action, today)}"


def _how(action: Action, today: date) -> str:
    if action.status is Status.DONE:
        return "✓ 已完成，辛苦了！"
    if action.status is Status.DROPPED:
        return "✓ 已取消"
    if action.status is Status.BLOCKED:
        since = action.blocked_since
        says = f"{words.day(since, today)}起受阻" if since else "受阻"
        says += f"：“{quote(action.blocker, 120)}”" if action.blocker else ""
        return says + (" · 需要支持" if action.help else "")
    due = f" · {words.day(action.due, today)}到期" if action.due else ""
    if action.help:
        return f"需要支持，直属上级会收到消息{due}"
    return f"✓ {_progress(action)}{due}"


def due_today() -> str:
    """Mark an action whose last day is today."""
    return "⏳ 今天到期"


def due_soon() -> str:
    """Mark an action that is due within two working days."""
    return "⏳ 即将到期"


def more(count: int) -> str:
    """Say how many were left out, and where they are."""
    return f"……另有{count}项，请用 `/pip 逾期` 查看"


def list_title() -> str:
    """Say in a notification what the list is."""
    return "逾期的行动步骤"


def mine_heading() -> str:
    """Head what is late of the reader's own."""
    return "*由您负责*"


def led_heading() -> str:
    """Head what is late in plans that the reader leads."""
    return "*您负责推进的计划中*"


def waiting_heading() -> str:
    """Head what is past its date and waits for somebody else."""
    return "*已逾期，正在等待他人*"


def nothing_late() -> str:
    """Say that nothing is late."""
    return "没有逾期的行动步骤。🌿"


def done_button() -> str:
    """Name the button that says it is done."""
    return "已完成"


def date_button() -> str:
    """Name the button that gives another date."""
    return "改期"


def blocked_button() -> str:
    """Name the button that says it is blocked."""
    return "受阻"


def help_button() -> str:
    """Name the button that asks for help."""
    return "需要支持"


def date_form() -> str:
    """Head the form that asks for another date."""
    return "改期"


def blocked_form() -> str:
    """Head the form that asks what is in the way."""
    return "遇到了什么阻碍？"


def date_label() -> str:
    """Ask for the new date."""
    return "预计哪天完成？"


def blocker_label() -> str:
    """Ask what is in the way."""
    return "卡在哪里？"


def reason_label() -> str:
    """Ask where the reason lies."""
    return "滞后原因在哪个层面？"


def reason(reason: LagReason) -> str:
    """Name where a reason lies."""
    return REASONS[reason]


def step_label() -> str:
    """Ask for the corrective step."""
    return "怎样做会有帮助？（纠偏措施）"


def seen_by() -> str:
    """Say who reads what is entered."""
    return "能看到这项行动步骤的人都能看到您填写的内容。"


def save() -> str:
    """Name the button that sends a form."""
    return "保存"


def cancel() -> str:
    """Name the button that leaves a form."""
    return "取消"


def close() -> str:
    """Name the button that closes a form that is done."""
    return "关闭"


def date_is_past() -> str:
    """Say that the date must lie ahead."""
    return "请选择今天或以后的日期。"


def noted_title() -> str:
    """Head the form that says back what was noted."""
    return "已记录"


def not_yours() -> str:
    """Say that this is no longer the person's to answer."""
    return "这项行动步骤已不需要您处理，所以没有做任何改动。"
