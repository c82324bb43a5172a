"""Chinese: a plan is looked over before it starts."""

from collections.abc import Sequence
from datetime import date

from bot.plans.actions import Action
from bot.plans.consultation import LONGEST, Gap, Opinion, Says, Verdict
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.texts.quote import quote
from bot.texts.zh import words
from bot.texts.zh.plans import heading as plan_heading

NAME, TEXT, ITEM = 40, 500, 60
GAPS = {
    Gap.REVIEW: "HRBP还没有审阅通过。",
    Gap.NO_GOAL: "还没有改进目标。",
    Gap.NO_METRIC: "有目标还没有衡量指标。",
    Gap.NO_DATE: "有目标还没有达成日期。",
    Gap.UNFAIR: (
        "原因大多不在员工本人。请在诊断里为这类原因安排一项由公司负责的行动步骤，或写明理由。"
    ),
    Gap.PROPOSALS: "还有修改建议等您答复。",
    Gap.SUBJECT: "员工本人还没有答复。没有答复时，只有HRBP可以写明理由后启动。",
}


def review(plan: Plan, lead: str, subject: str) -> str:
    """Return two sentences."""
    return (
        f"{quote(lead, NAME)}请您审阅为{quote(subject, NAME)}拟的计划草案："
        f"{plan_heading(plan, known=True)}。您通过之前，其他人都看不到。"
    )


def ask(plan: Plan, lead: str, *, known: bool) -> str:
    """Return one sentence."""
    name = plan_heading(plan, known=known)
    return f"{quote(lead, NAME)}想听听您对计划草案 {name} 的意见："


def you_may() -> str:
    """Return two sentences."""
    return (
        "您可以同意，建议修改日期、衡量指标或需要的支持，也可以提出异议。"
        "计划还没有启动，您的意见会保留在计划里。"
    )


def put_to(plan: Plan, names: Sequence[str]) -> str:
    """Return a few sentences."""
    asked = words.listed([quote(name, NAME) for name in names]) or "没有其他人"
    return (
        f"{plan_heading(plan, known=True)} 正在征求意见，征求对象：{asked}。"
        "修改建议会发到这里给您。大家都答复后自动启动；"
        "没有待答复的建议时，您也可以点“启动”。"
    )


def begins(plan: Plan, lead: str, *, known: bool) -> str:
    """Return one sentence."""
    name = plan_heading(plan, known=known)
    return f"{quote(lead, NAME)}负责的 {name} 现在启动，内容如下："


def said(opinion: Opinion, name: str | None, about: str, today: date) -> str:
    """Return like `小波对 #2 联系供应商 建议：3月20日（周五）前完成 → 待答复`."""
    who = quote(name, NAME) if name else "您"
    text = quote(opinion.text, TEXT)
    match opinion.says:
        case Says.COMMENT:
            return f"{who}的意见：{text}"
        case Says.APPROVED:
            return f"{who}已审阅通过。"
        case Says.ACCEPTED:
            return f"{who}同意第{opinion.version}版。"
        case Says.OBJECTED:
            return f"{who}提出异议：{text}"
        case Says.WAIVED:
            return f"{who}未等全部答复就启动了计划，理由：{text}"
        case Says.PROPOSED:
            return f"{who}{_proposal(opinion, about, today)}"


def _proposal(opinion: Opinion, about: str, today: date) -> str:
    parts = []
    if opinion.due:
        parts.append(f"{words.day(opinion.due, today)}前完成")
    if opinion.measure:
        parts.append(f"衡量指标“{quote(opinion.measure, TEXT)}”")
    if opinion.support:
        parts.append(f"支持“{quote(opinion.support, TEXT)}”")
    item = f"对 {about} " if about else ""
    why = f"（{quote(opinion.text, TEXT)}）" if opinion.text else ""
    return f"{item}建议：{'，'.join(parts)}{why} → {_verdict(opinion)}"


def _verdict(opinion: Opinion) -> str:
    if opinion.verdict is Verdict.ACCEPTED:
        return "已采纳"
    if opinion.verdict is Verdict.ANSWERED:
        return f"答复：{quote(opinion.answer, TEXT)}"
    return "等直属上级答复"


def item(item: Goal | Action) -> str:
    """Return like `#2 联系供应商`, or `目标1 缩短处理时长`."""
    if isinstance(item, Action):
        return f"#{item.number} {quote(item.title, ITEM)}"
    return f"目标{item.number} {quote(item.statement, ITEM)}"


def option(item: Goal | Action) -> str:
    """Return the same as it was typed."""
    if isinstance(item, Action):
        return f"#{item.number} {item.title}"
    return f"目标{item.number} {item.statement}"


def told(plan: Plan, name: str) -> str:
    """Return like `小波对草案 *P-1 · 缩短处理时长* 的意见：`."""
    return f"{quote(name, NAME)}对草案 {plan_heading(plan, known=True)} 的意见："


def answered(plan: Plan, lead: str, *, known: bool) -> str:
    """Return like `丹娜答复了您对 *P-1* 的修改建议：`."""
    name = plan_heading(plan, known=known)
    return f"{quote(lead, NAME)}答复了您对 {name} 的修改建议："


def heading() -> str:
    """Return the heading."""
    return "*征求意见*"


def no_word_yet(names: Sequence[str]) -> str:
    """Return like `尚未答复：小波、王伟。`."""
    return f"尚未答复：{words.listed([quote(name, NAME) for name in names])}。"


def stalled(plan: Plan) -> str:
    """Return one sentence."""
    return f"大家都已答复，但 {plan_heading(plan, known=True)} 还不能启动："


def cannot_start(plan: Plan) -> str:
    """Return one sentence."""
    return f"{plan.code} 还不能启动："


def gap(gap: Gap) -> str:
    """Return a sentence or two."""
    return GAPS[gap]


def started(plan: Plan) -> str:
    """Return two sentences."""
    return f"{plan.code} 现在启动，我会通知计划中的每个人。"


def is_over(plan: Plan) -> str:
    """Return one sentence."""
    return f"{plan.code} 的征求意见已经结束，没有做任何改动。"


def accept() -> str:
    """Return the label."""
    return "同意"


def propose() -> str:
    """Return the label."""
    return "提修改建议"


def object() -> str:  # noqa: A001  the word for it
    """Return the label."""
    return "提出异议"


def comment() -> str:
    """Return the label."""
    return "提意见"


def approve() -> str:
    """Return the label."""
    return "审阅通过"


def waive() -> str:
    """Return the label."""
    return "写明理由并启动"


def start() -> str:
    """Return the label."""
    return "启动"


def grant() -> str:
    """Return the label."""
    return "采纳建议"


def reply() -> str:
    """Return the label."""
    return "答复"


def diagnose() -> str:
    """Return the label."""
    return "诊断"


def send() -> str:
    """Return the label."""
    return "提交"


def about_label() -> str:
    """Return the label."""
    return "针对哪一项？"


def date_label() -> str:
    """Return the label."""
    return "建议的日期"


def measure_label() -> str:
    """Return the label."""
    return "建议的衡量指标和目标值"


def support_label() -> str:
    """Return the label."""
    return "需要的支持"


def why_label() -> str:
    """Return the label."""
    return "理由"


def object_label() -> str:
    """Return the label."""
    return "您的异议是什么？"


def comment_label() -> str:
    """Return the label."""
    return "想对直属上级说什么？"


def waive_label() -> str:
    """Return the label."""
    return "为什么不等全部答复就启动？"


def waive_hint() -> str:
    """Return the hint."""
    return "理由和您的名字会保留在计划里。"


def reply_label() -> str:
    """Return the label."""
    return "您的答复"


def seen_by() -> str:
    """Return one sentence."""
    return "直属上级会看到，并保留在计划里。"


def missing() -> str:
    """Return one sentence."""
    return "请填写这一项。"


def too_long() -> str:
    """Return one sentence."""
    return f"太长了，请控制在{LONGEST}个字以内。"


def nothing() -> str:
    """Return one sentence."""
    return "请至少提出日期、衡量指标或支持中的一项。"


def past() -> str:
    """Return one sentence."""
    return "这个日期已经过去了，请选今天或以后的日期。"
