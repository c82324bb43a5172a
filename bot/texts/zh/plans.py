"""Chinese: plans shown, listed, new, changed."""

from datetime import date

from bot.plans.plan import Kind, Plan, Weekly
from bot.reports.status import PlanStatus
from bot.texts.quote import quote
from bot.texts.zh import words

NAME = 40
TITLE = 150


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
        parts.append(f"共{status.total}项，已完成{status.done}项")
    if status.late_count:
        parts.append(f"逾期{status.late_count}项")
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
    return f"每{weekly(plan.checkin)} 跟进进度（各自当地时间）"


def weekly(slot: Weekly) -> str:
    """Return when the check-ins are, like `周五 10:00`."""
    day, at = words.weekday(slot.weekday), words.wall_time(slot.at)
    return f"{day} {at}"


def seen_by(plan: Plan, channel: str | None) -> str:
    """Return one sentence."""
    if plan.kind is Kind.TEAM:
        told = f"，简报发到 {channel} " if channel else ""
        return f"计划中的成员可以看到{told}。".replace(" 。", "。")
    return (
        "员工本人、直属上级和HRBP可以看到全部内容；发起人只看概要，"
        "行动步骤的责任人只看自己那一项。不会发到任何频道。"
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
    return f"哪一份计划？请写上编号，例如 `/pip {verb} P-3`。编号见 `/pip 列表`。"


def leads_none() -> str:
    """Return two sentences."""
    return "您还没有负责推进的计划。输入 `/pip 新建` 登记一份。"


def lead_edits(plan: Plan) -> str:
    """Return one sentence."""
    return f"只有 {plan.code} 的直属上级可以修改它。"


def is_already(plan: Plan) -> str:
    """Return one sentence."""
    return f"{plan.code} 目前已经是{words.state(plan.state)}。"


def rests(plan: Plan) -> str:
    """Return two sentences."""
    code = plan.code
    return f"{code} 已暂停，期间不再询问进展。恢复请输入 `/pip 恢复 {code}`。"


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
