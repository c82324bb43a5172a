"""Chinese: the end of a plan, and what comes after."""

from collections.abc import Sequence
from datetime import date

from bot.plans.evaluation import LONGEST, Evaluation, Result
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan
from bot.plans.remains import Lesson, Practice
from bot.texts.quote import quote
from bot.texts.zh import evaluation as form
from bot.texts.zh import words

TITLE, NAME, LEARNED = 90, 40, 200


def ended(plan: Plan, end: date, today: date) -> str:
    """Return two sentences."""
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}* 的结束日期是"
        f"{words.day(end, today)}。效果如何？"
        "您可以评估并结案，也可以调整日期。"
    )


def evaluate_button() -> str:
    """Return the label."""
    return "评估并结案"


def later_dates_button() -> str:
    """Return the label."""
    return "调整日期"


def ask_assessment(plan: Plan, lead: str) -> str:
    """Return a few sentences."""
    if plan.kind is Kind.INDIVIDUAL:
        hr = "和HRBP" if plan.hr_partner else ""
        who = f"{quote(lead, NAME)}{hr}会看到"
    else:
        who = "直属上级（以及HRBP，如果有）会看到"
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}* 正在做效果评估。"
        "您怎么看自己这部分的成果？一共三个小问题，只答第一个也可以。"
        f"{who}，内容会随计划保存。"
    )


def assess_again(plan: Plan, lead: str) -> str:
    """Return a few sentences."""
    return f"提醒一次，之后不再打扰。{ask_assessment(plan, lead)}"


def assess_button(*, again: bool) -> str:
    """Return the label."""
    return "修改自评" if again else "写几句"


def assess_title() -> str:
    """Return the form's name."""
    return "自评"


def result_label() -> str:
    """Return the label."""
    return "您怎么看自己取得的成果？"


def helped_label() -> str:
    """Return the label."""
    return "哪些事对您有帮助？"


def missing_label() -> str:
    """Return the label."""
    return "还缺什么，或者接下来希望得到什么支持？"


def assess_save() -> str:
    """Return the label."""
    return "提交"


def assess_missing() -> str:
    """Return one sentence."""
    return "这里需要写几句话。"


def assess_too_long() -> str:
    """Return two sentences."""
    return f"有点长了，{LONGEST}字以内说清要点就好。"


def assessed(plan: Plan) -> str:
    """Return two sentences."""
    return f"谢谢，您的自评已记在 {plan.code} 里。结案之前都可以修改。"


def assess_over() -> str:
    """Return one sentence."""
    return "这份计划已经不在评估中，不能再补充了。"


def told(plan: Plan, evaluation: Evaluation, lead: str) -> str:
    """Return like `美琳已将 *P-3 · 通话质量* 结案，结论：*达标*。`."""
    title = f"*{plan.code} · {quote(plan.title, TITLE)}*"
    return f"{quote(lead, NAME)}已将 {title} 结案{_with(evaluation)}。"


def told_owner(plan: Plan) -> str:
    """Return two sentences."""
    return f"您参与的 {plan.code} 已经结案，不会再就它向您提问。谢谢您的付出！"


def in_channel(plan: Plan, evaluation: Evaluation) -> str:
    """Return one or two sentences."""
    title = f"*{plan.code} · {quote(plan.title, TITLE)}*"
    return f"{title} 已结案{_with(evaluation)}。谢谢每一位参与的同事！"


def _with(evaluation: Evaluation) -> str:
    if evaluation.outcome is None:
        return ""
    return f"，结论：*{form.OUTCOME[evaluation.outcome]}*"


def heading(evaluation: Evaluation, today: date) -> str:
    """Return like `*效果评估：部分达标* · 6月30日（周二）结案`."""
    if evaluation.outcome is None or evaluation.closed_at is None:
        return "*效果评估* · 正在填写"
    when = words.day(evaluation.closed_at.date(), today)
    return f"*效果评估：{form.OUTCOME[evaluation.outcome]}* · {when}结案"


def read_on() -> str:
    """Return the label."""
    return "查看效果评估"


def goal(goal: Goal, result: Result) -> str:
    """Return like `• 缩短处理时长：8.4 → *6.2* 分钟（目标值6）`."""
    first, last = (
        "?" if each is None else words.number(each)
        for each in (result.first, result.last)
    )
    metric = goal.metric
    unit = f" {quote(metric.unit, 20)}" if metric and metric.unit else ""
    says = f"• {quote(goal.statement, TITLE)}：{first} → *{last}*{unit}"
    if metric is None or metric.target is None:
        return says
    return f"{says}（目标值{words.number(metric.target)}）"


def says(evaluation: Evaluation) -> str:
    """Return the words as a quotation."""
    return f"> {quote(evaluation.says, LONGEST)}"


def reasons(evaluation: Evaluation) -> str:
    """Return one or two lines."""
    lines = [f"_理由：_ {quote(evaluation.reasons, LONGEST)}"]
    if evaluation.miss:
        lines.append(f"_偏差原因：_ {form.MISS[evaluation.miss]}")
    return "\n".join(lines)


def owed(evaluation: Evaluation) -> str:
    """Return one line."""
    reason = quote(evaluation.owed, LONGEST)
    return f"_当时支持尚未到位，仍判“未达标”的理由：_ {reason}"


def follows(before: Plan) -> str:
    """Return like `P-3 的下一轮`."""
    return f"{before.code} 的下一轮"


def followed(after: Plan) -> str:
    """Return like `在 P-7 中继续`."""
    return f"在 {after.code} 中继续"


def next_button() -> str:
    """Return the label."""
    return "下一轮"


def not_closed(plan: Plan) -> str:
    """Return two sentences."""
    return f"{plan.code} 还没有结案。输入 `/pip 结案 {plan.code}` 评估并结案。"


def next_intro(plan: Plan, learned: Sequence[Lesson | Practice]) -> str:
    """Return two sentences, and a line for each thing learned."""
    intro = (
        f"{plan.code} 的下一轮：没达到的目标以最近的实际值为基线，"
        "没做完的行动步骤一并带来。"
        "请定好新的日期，也可以按这一轮的经验调整做法。"
    )
    lines = [f"• {quote(each.text, LEARNED)}" for each in learned]
    return "\n".join([intro, *(["*这一轮的经验*"] if lines else []), *lines])
