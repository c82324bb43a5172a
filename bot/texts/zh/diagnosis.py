"""Chinese: evidence, causes, strategies, and goals checked."""

from collections.abc import Sequence
from datetime import date

from bot.plans.diagnosing import Tab
from bot.plans.diagnosis import Cause, Evidence, Level, Reading, Source
from bot.plans.fairness import Fairness
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.smart import Check, Checks, Gap
from bot.plans.strategies import Chain, Strategy
from bot.texts.quote import quote
from bot.texts.zh import words

NAME, LINE, LONG = 40, 200, 500
TABS = {
    Tab.EVIDENCE: "依据",
    Tab.CAUSES: "原因",
    Tab.STRATEGIES: "改进策略",
    Tab.GOALS: "目标检查",
}
ABOUT = {
    Tab.EVIDENCE: "看到了什么现象，有什么依据。为什么会这样，请写在“原因”里。",
    Tab.CAUSES: (
        "为什么会这样。按“影响÷投入”排序，排在前面的更值得先解决。"
        "一层层追问，直到找到根本原因。"
    ),
    Tab.STRATEGIES: "针对哪个原因、为了哪个目标、靠哪些行动步骤来改进。",
    Tab.GOALS: "用五项 SMART 标准逐个检查目标。",
}
NONE = {
    Tab.EVIDENCE: "还没有依据。一个数字、一句客户的原话，都是好的开始。",
    Tab.CAUSES: "还没有原因。背后可能是什么？",
    Tab.STRATEGIES: "还没有改进策略。",
    Tab.GOALS: "这份计划还没有目标。",
}
ADD = {
    Tab.EVIDENCE: "添加依据",
    Tab.CAUSES: "添加原因",
    Tab.STRATEGIES: "添加策略",
    Tab.GOALS: "编辑目标",
}
LEVELS = {
    Level.ORGANISATION: "组织",
    Level.PROCESS: "流程",
    Level.RESOURCE: "资源",
    Level.INDIVIDUAL: "个体",
}
SOURCES = {
    Source.HISTORY: "历史数据",
    Source.BENCHMARK: "标杆对比",
    Source.SELF_ASSESSMENT: "员工自评",
    Source.LEAD_ASSESSMENT: "上级评价",
    Source.PROCESS_REVIEW: "流程梳理",
    Source.CUSTOMER_FEEDBACK: "客户反馈",
    Source.ENVIRONMENT: "外部环境",
}
CHECKS = {
    Check.SPECIFIC: "具体",
    Check.MEASURABLE: "可衡量",
    Check.ACHIEVABLE: "可实现",
    Check.RELEVANT: "相关",
    Check.TIME_BOUND: "有时限",
}
GAPS = {
    Gap.SHORT: "用几句话说清楚改变什么、为谁改变",
    Gap.NO_METRIC: "写明用什么来衡量",
    Gap.NO_BASELINE: "补上目前的数值作为基线",
    Gap.NO_TARGET: "给衡量指标定一个目标值",
    Gap.NO_STRATEGY: "添加一条为它服务的改进策略",
    Gap.NO_ACTION: "为策略选一个落实它的行动步骤",
    Gap.ACTIONS_LATER: "所有行动步骤都晚于目标的达成日期，请调整其中一个日期",
    Gap.NO_OBJECTIVE: "写明它服务于哪个更大的目标",
    Gap.NO_DATE: "定下达成的日期",
}


def title(code: str) -> str:
    """Return like `诊断 P-3`."""
    return f"诊断 {code}"[:24]


def close() -> str:
    """Return the label."""
    return "关闭"


def onward() -> str:
    """Return the label."""
    return "下一步：诊断"


def look() -> str:
    """Return the label."""
    return "诊断"


def tab(tab: Tab, count: int | None) -> str:
    """Return like `原因（3）`."""
    return TABS[tab] if count is None else f"{TABS[tab]}（{count}）"


def about(tab: Tab) -> str:
    """Return a sentence or two."""
    return ABOUT[tab]


def own_only() -> str:
    """Return one sentence."""
    return "这里只显示您自己添加的内容，看不到计划的其他部分。"


def none(tab: Tab) -> str:
    """Return a sentence or two."""
    return NONE[tab]


def add(tab: Tab) -> str:
    """Return the label."""
    return ADD[tab]


def edit() -> str:
    """Return the label."""
    return "编辑"


def remove() -> str:
    """Return the label."""
    return "删除…"


def ask_why() -> str:
    """Return the label."""
    return "追问为什么"


def draw() -> str:
    """Return the label."""
    return "画鱼骨图"


def drawing() -> str:
    """Return one sentence."""
    return "鱼骨图正在发到我们的私信里，请稍候。"


def page(number: int) -> str:
    """Return like `第2页`."""
    return f"第{number}页"


def level(level: Level) -> str:
    """Return like `流程`."""
    return LEVELS[level]


def source(source: Source) -> str:
    """Return like `客户反馈`."""
    return SOURCES[source]


def symptom(text: str) -> str:
    """Return like `*现象：* 平均通话8.4分钟`."""
    if not text:
        return "*现象：* 还没有写。大家看到的、需要改变的是什么？"
    return f"*现象：* {quote(text, LONG)}"


def describe() -> str:
    """Return the label."""
    return "描述现象"


def evidence(entry: Evidence, by: str, today: date) -> str:
    """Return the entry, and under it where it is from."""
    parts = [source(entry.source), words.day(entry.day, today)]
    if entry.reading:
        parts.append(_reading(entry.reading))
    parts.append(f"{quote(by, NAME)}添加")
    if entry.is_old(today):
        parts.append("_已超过半年，现在还是这样吗？_")
    return f"*{entry.code}* {quote(entry.text, LONG)}\n{' · '.join(parts)}"


def _reading(reading: Reading) -> str:
    unit = f" {quote(reading.unit, 20)}" if reading.unit else ""
    return f"{quote(reading.name, 80)}：{words.number(reading.value)}{unit}"


def missing(sources: Sequence[Source]) -> str:
    """Return one sentence."""
    if not sources:
        return "七类信息来源都已经看过了。"
    return f"还没有看过：{'、'.join(source(each) for each in sources)}。"


def cause(cause: Cause, evidence: Sequence[str]) -> str:
    """Return the cause, its figures, and its whys."""
    parts = [
        level(cause.level),
        f"影响 {cause.impact}，投入 {cause.effort}",
        f"依据 {'、'.join(evidence)}" if evidence else "还没有依据",
    ]
    lines = [f"*{cause.code}* {quote(cause.text, LINE)}", " · ".join(parts)]
    return "\n".join(lines + whys(cause))


def whys(cause: Cause) -> list[str]:
    """Return a line for each why; the root is bold."""
    lines = [f"↳ {quote(why, LINE)}" for why in cause.whys]
    if cause.root:
        lines[-1] = f"↳ *根本原因：* {quote(cause.root, LINE)}"
    return lines


def strategy(strategy: Strategy, chain: Chain) -> str:
    """Return the strategy, and under it its links."""
    cause, goal = chain.cause(strategy.cause_id), chain.goal(strategy.goal_id)
    parts = []
    if cause:
        parts.append(f"针对 {cause.code} {quote(cause.text, NAME)}")
    if goal:
        parts.append(f"服务于目标{goal.number} {quote(goal.statement, NAME)}")
    numbers = [f"#{each.number}" for each in chain.carrying(strategy.id)]
    done_by = "、".join(numbers)
    parts.append(f"由 {done_by} 落实" if numbers else "还没有行动步骤")
    head = f"*{strategy.code}* {quote(strategy.statement, 300)}"
    return f"{head}\n{' · '.join(parts)}"


def checked(goal: Goal, checks: Checks) -> str:
    """Return the goal, and under it its checks."""
    head = f"*目标{goal.number}* {quote(goal.statement, 300)}"
    aim = f"\n服务于：{quote(goal.objective, LINE)}" if goal.objective else ""
    return f"{head}{aim}\n{_checks(checks)}"


def checks(checks: Checks) -> str:
    """Return the checks as small print."""
    return _checks(checks)


def _checks(checks: Checks) -> str:
    marks = [f"{'✗' if gap else '✓'} {CHECKS[each]}" for each, gap in checks.items()]
    fixes = [f"{CHECKS[each]}：{GAPS[gap]}" for each, gap in checks.items() if gap]
    lines = [" · ".join(marks), *(f"• {fix}" for fix in fixes)]
    return "\n".join(lines)


def doubt(fair: Fairness) -> str:
    """Return a few sentences."""
    said = (
        f"*按影响计算，{fair.outside:.0%} 的原因不在员工本人。* "
        "针对个人的改进计划可能不是对症的办法。"
    )
    if fair.company:
        numbers = "、".join(f"#{each.number}" for each in fair.company)
        return f"{said}公司方面由 {numbers} 来解决。"
    if fair.reason:
        return said
    return (
        f"{said}开始之前，请把他人负责的行动步骤关联到针对这类原因的策略上，"
        "或者写明为什么仍要继续。"
    )


def reason(text: str, by: str) -> str:
    """Return like `仍要继续的理由（丹娜）：…`."""
    return f"*仍要继续的理由*（{quote(by, NAME)}）：{quote(text, LONG)}"


def give_reason() -> str:
    """Return the label."""
    return "写明理由"


def not_yours(plan: Plan) -> str:
    """Return one sentence."""
    return f"{plan.code} 的详细内容只对参与的人可见。"


def gone() -> str:
    """Return two sentences."""
    return "这一项已经不在了，或者不由您修改。没有做任何改动。"
