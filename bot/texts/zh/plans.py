"""Chinese: plans shown, listed, new, changed."""

from collections.abc import Sequence
from datetime import date

from bot.plans.changes import Change, What
from bot.plans.plan import Kind, Plan, State
from bot.reports.status import PlanStatus
from bot.texts.quote import quote
from bot.texts.zh import words

NAME = 40
TITLE = 150
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
    What.ACTION_TITLE: "#{n}",
    What.ACTION_OWNER: "#{n} 责任人",
    What.ACTION_DUE: "#{n} 完成时限",
    What.ACTION_METRIC: "#{n} 衡量指标",
}
DATES = frozenset({What.GOAL_DUE, What.ACTION_DUE})


def list_title() -> str:
    """Return the heading."""
    return "您能看到的计划"


def none() -> str:
    """Return two sentences."""
    return "目前还没有与您有关的计划。输入 `/pip 新建` 登记一份。"


def line(status: PlanStatus) -> str:
    """Return like `*P-1 · 提升通话质量* / 个人改进计划 · 进行中 · 3步完成1步`."""
    plan = status.plan
    if not status.whole:
        return f"{heading(plan, known=plan.kind is Kind.TEAM)}\n{only_yours()}"
    parts = [words.kind(plan.kind), words.state(plan.state)]
    if status.total:
        parts.append(f"{status.total}步完成{status.done}步")
    if status.late_count:
        parts.append(f"逾期{status.late_count}步")
    return f"{heading(plan, known=True)}\n{' · '.join(parts)}"


def heading(plan: Plan, *, known: bool) -> str:
    """Return like `*P-1 · 提升通话质量*`."""
    return f"*{plan.code} · {quote(plan.title, TITLE)}*" if known else f"*{plan.code}*"


def facts(plan: Plan) -> str:
    """Return like `团队改进计划 · 进行中 · 第2版`."""
    parts = [words.kind(plan.kind), words.state(plan.state)]
    if plan.version > 1:
        parts.append(f"第{plan.version}版")
    return " · ".join(parts)


def people(
    lead: str, subject: str | None, hr_partner: str | None, sponsor: str | None
) -> str:
    """Return like `直属上级：美琳 · 员工：王伟`."""
    roles = {
        "直属上级": lead,
        "员工": subject,
        "HRBP": hr_partner,
        "发起人": sponsor,
    }
    named = [f"{role}：{quote(name, NAME)}" for role, name in roles.items() if name]
    return " · ".join(named)


def rhythm(plan: Plan) -> str:
    """Return like `每周五 10:00 跟进进度（各自当地时间）`."""
    return f"每{_weekly(plan)} 跟进进度（各自当地时间）"


def _weekly(plan: Plan) -> str:
    day, at = words.weekday(plan.checkin.weekday), words.wall_time(plan.checkin.at)
    return f"{day} {at}"


def seen_by(plan: Plan, channel: str | None) -> str:
    """Return one sentence."""
    if plan.kind is Kind.TEAM:
        told = f"，简报发到 {channel} " if channel else ""
        return f"计划中的成员可以看到{told}。".replace(" 。", "。")
    return (
        "员工本人、直属上级和HRBP可以看到全部内容；发起人只看概要，"
        "行动步骤的责任人只看自己那一步。不会发到任何频道。"
    )


def only_yours() -> str:
    """Return half a sentence."""
    return "您只能看到自己负责的行动步骤，看不到计划的其他内容。"


def summary_only() -> str:
    """Return half a sentence."""
    return "您看到的是这份计划的概要。"


def actions_heading() -> str:
    """Return the heading."""
    return "*行动步骤*"


def moved(first: date, today: date) -> str:
    """Return like `最初计划3月14日（周五）`."""
    return f"最初计划{words.day(first, today)}"


def page(number: int, pages: int) -> str:
    """Return like `第1页，共3页`."""
    return f"第{number}页，共{pages}页"


def next_page() -> str:
    """Return the label."""
    return "下一页"


def show_button() -> str:
    """Return the label."""
    return "查看计划"


def edit_button() -> str:
    """Return the label."""
    return "编辑"


def which(verb: str) -> str:
    """Return like `哪一份计划？…`."""
    return f"哪一份计划？请写上编号，例如 `/pip {verb} P-3`。"


def leads_none() -> str:
    """Return two sentences."""
    return "您还没有负责的计划。输入 `/pip 新建` 登记一份。"


def lead_edits(plan: Plan) -> str:
    """Return one sentence."""
    return f"只有 {plan.code} 的直属上级可以修改它。"


def is_already(plan: Plan) -> str:
    """Return one sentence."""
    return f"{plan.code} 目前已经是{words.state(plan.state)}。"


def turned(plan: Plan) -> str:
    """Return two sentences."""
    code = plan.code
    if plan.is_running:
        return f"{code} 已恢复。日期没有变动，需要调整请输入 `/pip 编辑 {code}`。"
    return f"{code} 已暂停，期间不再询问进展。恢复请输入 `/pip 恢复 {code}`。"


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
        heard = f"每月简报会发到 <#{plan.channel}> 。"
    else:
        heard = "还没有选择频道，每月简报会发到这里给您。"
    return (
        f"我已告诉各位责任人要做什么，并会在每{_weekly(plan)} 问他们进展。{heard}\n"
        f"输入 `/pip 状态` 查看进展，`/pip 编辑 {plan.code}` 修改计划。"
    )


def welcome_owner(plan: Plan, lead: str, count: int) -> str:
    """Return one or two sentences."""
    return (
        f"{heading(plan, known=True)} 是{quote(lead, NAME)}发起的"
        f"{words.kind(plan.kind)}，其中有{count}步由您负责："
    )


def welcome_helper(lead: str, count: int) -> str:
    """Return one sentence."""
    return f"{quote(lead, NAME)}请您负责一份计划中的{count}个行动步骤："


def welcome_subject(plan: Plan, lead: str) -> str:
    """Return a few sentences."""
    return (
        f"{quote(lead, NAME)}为您登记了一份改进计划：{heading(plan, known=True)} 。"
        f"随时输入 `/pip 查看 {plan.code}` 就能看到全部内容：目标、行动步骤，"
        "以及您应得到的支持。"
    )


def welcome_hr(plan: Plan, lead: str, subject: str) -> str:
    """Return one sentence."""
    return (
        f"{quote(lead, NAME)}为{quote(subject, NAME)}登记了 "
        f"{heading(plan, known=True)} ，由您担任HRBP。"
        f"输入 `/pip 查看 {plan.code}` 可查看全部内容。"
    )


def how_checkins_go(plan: Plan) -> str:
    """Return two sentences."""
    return (
        f"每{_weekly(plan)} （您当地的时间）我会问问进展。"
        "用自己的话回答就行，我会把记下的内容给您看。"
    )


def welcome_channel(plan: Plan, lead: str) -> str:
    """Return two sentences."""
    return (
        f"{heading(plan, known=True)} 开始了，由{quote(lead, NAME)}负责。"
        "每月第一个工作日我会在这里发布简报。"
    )


def changed(plan: Plan, by: str, *, known: bool) -> str:
    """Return like `丹娜修改了 *P-1 · 提升通话质量* ：`."""
    return f"{quote(by, NAME)}修改了 {heading(plan, known=known)} ："


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
    return f"• {field}：{before} → {after}"


def _value(what: What, value: str | None, today: date) -> str:
    if not value:
        return "无"
    if what in DATES:
        return words.day(date.fromisoformat(value), today)
    if what is What.CHECKIN:
        day, _, at = value.partition(" ")
        return f"{words.weekday(int(day))} {at}"
    if what is What.STATE:
        return words.state(State(value))
    if what is What.CHANNEL:
        return f"<#{value}>"
    return quote(value, TEXT)


def yours_no_more(change: Change) -> str:
    """Return like `• #2 已不再由您负责。`."""
    return f"• #{change.number} 已不再由您负责，不用再做什么了。"


def add_title() -> str:
    """Return the title."""
    return "添加到计划"


def add_to() -> str:
    """Return the label."""
    return "计划"


def add() -> str:
    """Return the label."""
    return "添加"


def added(plan: Plan, number: int) -> str:
    """Return one sentence."""
    return f"已添加到 {plan.code}，编号 #{number}，我会告诉责任人。"
