"""Chinese: what people hear of plans that are new or changed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.plans.changes import Change, What
from bot.plans.plan import Kind, Plan, State, Weekly
from bot.plans.support import SupportKind
from bot.texts.quote import quote
from bot.texts.zh import words
from bot.texts.zh.plans import heading, weekly

NAME = 40
TEXT = 120
FIELDS = {
    What.TITLE: "计划名称",
    What.LEAD: "直属上级",
    What.SUBJECT: "员工",
    What.HR_PARTNER: "HRBP",
    What.SPONSOR: "发起人",
    What.CHANNEL: "频道",
    What.LANGUAGE: "频道语言",
    What.STATE: "计划状态",
    What.CHECKIN: "进度跟进",
    What.GOAL_STATEMENT: "目标{n}",
    What.GOAL_METRIC: "目标{n}的衡量指标",
    What.GOAL_DUE: "目标{n}的达成日期",
    What.GOAL_OBJECTIVE: "目标{n}服务的更大目标",
    What.ACTION_TITLE: "#{n}",
    What.ACTION_OWNER: "#{n} 责任人",
    What.ACTION_DUE: "#{n} 完成时限",
    What.ACTION_METRIC: "#{n} 衡量指标",
    What.ACTION_START: "#{n} 开始日期",
    What.ACTION_HELPERS: "#{n} 参与人",
    What.ACTION_BUFFER: "#{n} 缓冲",
    What.ACTION_RESOURCES: "#{n} 所需资源",
    What.ACTION_EXPECTED: "#{n} 预期成果",
    What.ACTION_DEPENDS: "#{n} 前置步骤",
    What.ACTION_SUPPORT: "#{n} 公司应提供的支持",
}
RESTS = "。恢复之前不会再询问进展。"


def name(user: str | None) -> str:
    """Return a name; or that there is nobody."""
    return quote(user, NAME) if user else "无"


def welcome_lead(plan: Plan) -> str:
    """Return one sentence."""
    return f"{heading(plan, known=True)} 已登记，由您负责推进。"


def next_steps(plan: Plan) -> str:
    """Return a few sentences."""
    if plan.kind is Kind.INDIVIDUAL:
        heard = "每月第一个工作日，您会在这里收到简报。"
    elif plan.channel:
        heard = f"每月简报会发到 <#{plan.channel}>。"
    else:
        heard = "还没有选择频道，每月简报会发到这里给您。"
    return (
        f"我已告诉各位责任人要做什么，并会在每{weekly(plan.checkin)} 问他们进展。"
        f"{heard}\n"
        f"输入 `/pip 状态` 查看进展，`/pip 编辑 {plan.code}` 修改计划。"
    )


def welcome_owner(plan: Plan, lead: str, count: int) -> str:
    """Return one or two sentences."""
    return (
        f"{heading(plan, known=True)} 是{quote(lead, NAME)}发起的"
        f"{words.kind(plan.kind)}，其中有{count}项行动步骤由您负责："
    )


def welcome_helper(lead: str, count: int) -> str:
    """Return one sentence."""
    return f"{quote(lead, NAME)}请您负责一份计划中的{count}项行动步骤："


def welcome_subject(plan: Plan, lead: str) -> str:
    """Return a few sentences."""
    return (
        f"{quote(lead, NAME)}为您登记了一份改进计划：{heading(plan, known=True)}。"
        f"随时输入 `/pip 查看 {plan.code}` 就能看到全部内容：目标、行动步骤，"
        "以及您应得到的支持。"
    )


def welcome_hr(plan: Plan, lead: str, subject: str) -> str:
    """Return one sentence."""
    return (
        f"{quote(lead, NAME)}为{quote(subject, NAME)}登记了 "
        f"{heading(plan, known=True)}，由您担任HRBP。"
        f"输入 `/pip 查看 {plan.code}` 可查看全部内容。"
    )


def how_checkins_go(slot: Weekly) -> str:
    """Return two sentences."""
    return (
        f"每{weekly(slot)}（您当地的时间）我会问问进展。"
        "用自己的话回答就行，我会把记下的内容给您看。"
    )


def welcome_channel(plan: Plan, lead: str) -> str:
    """Return two sentences."""
    return (
        f"{heading(plan, known=True)} 开始了，由{quote(lead, NAME)}负责。"
        "每月第一个工作日我会在这里发布简报。"
    )


def changed(plan: Plan, by: str, *, known: bool) -> str:
    """Return like `丹娜修改了 *P-1 · 提升通话质量*：`."""
    return f"{quote(by, NAME)}修改了 {heading(plan, known=known)}："


def change(change: Change, names: Sequence[str], today: date) -> str:
    """Return like `• #2 完成时限：3月14日（周五） → 3月21日（周五）`."""
    n = change.number
    if change.what is What.GOAL_ADDED:
        return f"• 新目标：{quote(change.after or '', TEXT)}"
    if change.what is What.ACTION_ADDED:
        return f"• 新增：#{n} {quote(change.after or '', TEXT)}"
    if change.what is What.ACTION_DROPPED:
        return f"• 取消：#{n} {quote(change.before or '', TEXT)}"
    field = FIELDS[change.what].format(n=n)
    before, after = names or [
        _value(change.what, each, today) for each in (change.before, change.after)
    ]
    more = RESTS if _rests(change) else ""
    return f"• {field}：{before} → {after}{more}"


def _rests(change: Change) -> bool:
    return change.what is What.STATE and change.after == State.PAUSED.value


def _value(what: What, value: str | None, today: date) -> str:
    if not value:
        return "无"
    say = VALUES.get(what)
    return say(value, today) if say else quote(value, TEXT)


def _day(value: str, today: date) -> str:
    return words.day(date.fromisoformat(value), today)


def _weekly(value: str, today: date) -> str:
    del today
    day, _, at = value.partition(" ")
    return f"{words.weekday(int(day))} {at}"


def _buffer(value: str, _: date) -> str:
    return f"{value}个工作日"


def _numbers(value: str, _: date) -> str:
    return "、".join(f"#{each}" for each in value.split())


VALUES: Mapping[What, Callable[[str, date], str]] = {
    What.GOAL_DUE: _day,
    What.ACTION_DUE: _day,
    What.ACTION_START: _day,
    What.CHECKIN: _weekly,
    What.STATE: lambda value, _: words.state(State(value)),
    What.ACTION_BUFFER: _buffer,
    What.ACTION_DEPENDS: _numbers,
    What.ACTION_SUPPORT: lambda value, _: words.support(SupportKind(value)),
    What.CHANNEL: lambda value, _: f"<#{value}>",
}


def yours_no_more(change: Change) -> str:
    """Return like `• #2 已不再由您负责。`."""
    return f"• #{change.number} 已不再由您负责，不用再做什么了。"
