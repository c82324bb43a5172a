"""Chinese: the form that evaluates and closes a plan."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.evaluation import (
    LONGEST,
    Assessment,
    Field,
    MissCause,
    Outcome,
    Problem,
)
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan
from bot.plans.progress import Status
from bot.reports.evaluation import Figures
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE, NAME, SAID = 90, 40, 600
LABELS = {
    Field.BEFORE: "改进前",
    Field.AFTER: "目前",
    Field.SAYS: "效果评估",
    Field.OUTCOME: "结论",
    Field.REASONS: "得出这个结论的理由",
    Field.MISS: "如有目标未达到：偏差原因",
    Field.OWED: "支持尚未到位，为什么仍判“未达标”？",
}
HINTS = {
    Field.SAYS: "哪些做法有效，哪些没有，和当初相比有什么变化。",
    Field.OUTCOME: "结论由您决定，不由数字决定。",
    Field.REASONS: "写事实，一年后别人也能看明白。",
    Field.OWED: "只有选“未达标”时才需要填，会留在记录里。",
}
OUTCOME = {
    Outcome.MET: "达标",
    Outcome.PARTLY_MET: "部分达标",
    Outcome.EXTENDED: "延期",
    Outcome.NOT_MET: "未达标",
    Outcome.WITHDRAWN: "撤销",
    Outcome.ROLE_CHANGED: "调岗",
}
MISS = {
    MissCause.GOAL: "目标",
    MissCause.STRATEGY: "策略",
    MissCause.EXECUTION: "执行",
}
MISS_OPTION = {
    MissCause.GOAL: "目标：定得不合适，或难以达到",
    MissCause.STRATEGY: "策略：按策略做了，但效果不明显",
    MissCause.EXECUTION: "执行：没能按计划落实",
}
PROBLEM = {
    Problem.NOT_A_NUMBER: "请只填数字，例如 6.4 或 1,200。",
    Problem.MISSING: "结案前需要填写这一项。",
    Problem.TOO_LONG: f"有点长了，{LONGEST}字以内说清要点就好。",
    Problem.WHY_MISSED: "有目标没有达到，请选择偏差原因。",
    Problem.STILL_OWED: "还有支持没有到位。请写明为什么仍然判为“未达标”。",
}


def title(plan: Plan) -> str:
    """Return like `效果评估 P-3`."""
    return f"效果评估 {plan.code}"


def begin_intro(plan: Plan) -> str:
    """Return a few sentences."""
    who = "员工本人" if plan.kind is Kind.INDIVIDUAL else "各位责任人"
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}*\n"
        f"开始评估后，进度跟进和提醒都会停下，我会请{who}做一次自评。"
        f"您可以现在就评估并结案，也可以过几天再来：输入 `/pip 结案 {plan.code}` "
        f"会回到这里。想让计划继续，输入 `/pip 恢复 {plan.code}`。"
    )


def begin() -> str:
    """Return the label."""
    return "开始评估"


def intro(plan: Plan) -> str:
    """Return one or two sentences."""
    if plan.kind is Kind.INDIVIDUAL:
        return "员工本人和HRBP会收到您写的内容；行动步骤的责任人只会知道计划已经结案。"
    return "计划中的成员可以在 `/pip 查看` 里看到这些内容；频道里只发结论和目标的数据。"


def figures(figures: Figures) -> str:
    """Return like `行动步骤完成4/5 · 按时3/5 · 改期2次`."""
    done, on_time = figures.done, figures.on_time
    parts = [f"行动步骤完成{done.part}/{done.of}"]
    if on_time.of:
        parts.append(f"按时完成{on_time.part}/{on_time.of}")
    if figures.slips:
        parts.append(f"推迟日期{figures.slips}次")
    if figures.answered.of:
        answered = figures.answered
        parts.append(f"进度跟进回复{answered.part}/{answered.of}")
    if figures.support.of:
        support = figures.support
        parts.append(f"承诺的支持已到位{support.part}/{support.of}")
    return " · ".join(parts)


def goal(goal: Goal) -> str:
    """Return like `*缩短处理时长*：平均处理时长，目标值6分钟`."""
    says = f"*{quote(goal.statement, TITLE)}*"
    metric = goal.metric
    if metric is None:
        return f"{says}：没有衡量指标"
    if metric.target is None:
        return f"{says}：{quote(metric.name, TITLE)}"
    unit = quote(metric.unit, 20) if metric.unit else ""
    target = f"目标值{words.number(metric.target)}{unit}"
    return f"{says}：{quote(metric.name, TITLE)}，{target}"


def label(field: Field, unit: str | None = None) -> str:
    """Return like `改进前（分钟）`."""
    return f"{LABELS[field]}（{unit}）" if unit else LABELS[field]


def hint(field: Field) -> str | None:
    """Return one sentence."""
    return HINTS.get(field)


def outcome(outcome: Outcome) -> str:
    """Return like `部分达标`."""
    return OUTCOME[outcome]


def miss(miss: MissCause) -> str:
    """Return like `策略`."""
    return MISS[miss]


def miss_option(miss: MissCause) -> str:
    """Return like `策略：按策略做了，但效果不明显`."""
    return MISS_OPTION[miss]


def owed_heading() -> str:
    """Return the heading."""
    return "*尚未到位的支持，或仍在等待支持的行动步骤*"


def duty(action: Action, owner: str, today: date) -> str:
    """Return like `• #4 采购耳机：李薇，应于3月14日（周五）完成`."""
    parts = [quote(owner, NAME)]
    if action.status is Status.BLOCKED and action.blocked_since:
        parts.append(f"{words.day(action.blocked_since, today)}起受阻")
    elif action.help:
        parts.append("需要支持")
    elif action.due:
        past = "原定" if action.due < today else "应于"
        parts.append(f"{past}{words.day(action.due, today)}完成")
    return f"• #{action.number} {quote(action.title, TITLE)}：{'，'.join(parts)}"


def assessments_heading() -> str:
    """Return the heading."""
    return "*自评*"


def assessment(assessment: Assessment, name: str) -> str:
    """Return a few lines."""
    lines = [f"_{quote(name, NAME)}：_ {quote(assessment.result, SAID)}"]
    if assessment.helped:
        lines.append(f"有帮助的：{quote(assessment.helped, SAID)}")
    if assessment.missing:
        lines.append(f"还缺少的：{quote(assessment.missing, SAID)}")
    return "\n".join(lines)


def page(number: int, of: int) -> str:
    """Return like `第1页，共3页`."""
    return f"第{number}页，共{of}页"


def on() -> str:
    """Return the label."""
    return "下一页"


def back() -> str:
    """Return the label."""
    return "上一页"


def close_plan() -> str:
    """Return the label."""
    return "结案"


def problem(problem: Problem) -> str:
    """Return one or two sentences."""
    return PROBLEM[problem]


def look_again() -> str:
    """Return one sentence."""
    return ":warning: 情况刚刚有变化，请再看一遍。"


def closed(plan: Plan) -> str:
    """Return two or three sentences."""
    return (
        f"{plan.code} 已结案，我会通知相关的人。输入 `/pip 查看 {plan.code}` "
        f"可以看评估内容；输入 `/pip 下一轮 {plan.code}`，"
        "把没做完的带进下一轮。"
    )


def gone() -> str:
    """Return one sentence."""
    return "这份计划已经结案、没有在评估，或已不由您负责。"
