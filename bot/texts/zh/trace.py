"""Chinese: a plan's chain, and its fishbone."""

from collections.abc import Sequence

from bot.plans.diagnosis import Cause, Level
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.remains import Lesson, Practice
from bot.texts.quote import quote
from bot.texts.zh.diagnosis import LEVELS
from bot.texts.zh.remains import measured

LINE = 200


def look() -> str:
    """Return the label."""
    return "查看来龙去脉"


def title(plan: Plan, code: str | None) -> str:
    """Return like `*P-3 · #2 的来龙去脉*`."""
    one = f" · {code}" if code else ""
    return f"*{plan.code}{one} 的来龙去脉*"


def no_such(plan: Plan, code: str) -> str:
    """Return two sentences."""
    return f"{plan.code} 没有 {code}。输入 `/pip 溯源 {plan.code}` 查看全部。"


def learned(code: str, what: Lesson | Practice) -> str:
    """Return like `教训 L1：…（处理时长 8.4 → 6.2 分钟）`."""
    kind = "标准做法" if isinstance(what, Practice) else "教训"
    said = f"（{measured(what.measured)}）" if what.measured else ""
    return f"*{kind} {code}：* {quote(what.text, 500)}{said}"


def no_source() -> str:
    """Return half a sentence."""
    return "_不是从本计划的原因或行动步骤得出的_"


def no_cause() -> str:
    """Return half a sentence."""
    return "_还没有原因以它为依据_"


def loose_learned(codes: Sequence[str]) -> str:
    """Return one sentence."""
    return f"• 没有对应原因或行动步骤的经验：{'、'.join(codes)}"


def goal(goal: Goal) -> str:
    """Return like `目标1：… → 服务于：…`."""
    aim = f" → 服务于：{quote(goal.objective, LINE)}" if goal.objective else ""
    return f"*目标{goal.number}：* {quote(goal.statement, 300)}{aim}"


def strategy(code: str, statement: str) -> str:
    """Return like `策略 S1：…`."""
    return f"*策略 {code}：* {quote(statement, 300)}"


def action(number: int, title: str) -> str:
    """Return like `行动步骤 #2：…`."""
    return f"*行动步骤 #{number}：* {quote(title, LINE)}"


def cause(cause: Cause) -> str:
    """Return like `原因 C1（流程）：…`."""
    return f"*原因 {cause.code}*（{LEVELS[cause.level]}）：{quote(cause.text, LINE)}"


def why(text: str, *, root: bool) -> str:
    """Return like `为什么？…`."""
    return f"{'根本原因：' if root else '为什么？'}{quote(text, LINE)}"


def evidence(code: str, source: str, text: str) -> str:
    """Return like `依据 E1（客户反馈）：…`."""
    return f"*依据 {code}*（{source}）：{quote(text, 500)}"


def no_evidence() -> str:
    """Return half a sentence."""
    return "_还没有依据_"


def symptom(text: str) -> str:
    """Return like `现象：…`."""
    return f"*现象：* {quote(text, 500)}"


def no_strategy() -> str:
    """Return half a sentence."""
    return "_还没有归入任何策略_"


def loose() -> str:
    """Return the heading."""
    return "*还没有关联的*"


def loose_goal(goal: Goal) -> str:
    """Return one sentence."""
    return f"• 还没有策略服务于目标{goal.number}：{quote(goal.statement, LINE)}"


def loose_cause(cause: Cause) -> str:
    """Return one sentence."""
    return f"• 还没有策略针对 {cause.code}：{quote(cause.text, LINE)}"


def loose_evidence(codes: Sequence[str]) -> str:
    """Return one sentence."""
    return f"• 没有原因以 {'、'.join(codes)} 为依据"


def loose_actions(numbers: Sequence[int]) -> str:
    """Return one sentence."""
    return f"• 没有归入策略的行动步骤：{'、'.join(f'#{each}' for each in numbers)}"


def nothing(plan: Plan) -> str:
    """Return two sentences."""
    return (
        f"{plan.code} 还没有改进策略。输入 `/pip 诊断 {plan.code}`，"
        "写下依据、原因和策略。"
    )


def picture_title(plan: Plan) -> str:
    """Return like `*P-3 各层面的原因*`."""
    return f"*{plan.code} 各层面的原因*"


def picture_alt(head: str, branches: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Return all that the picture shows."""
    parts = [f"{name}：{'；'.join(causes) or '无'}" for name, causes in branches]
    return f"鱼骨图。鱼头：{head}。{'。'.join(parts)}。"


def branch(level: Level) -> str:
    """Return like `流程`."""
    return LEVELS[level]


def empty_branch() -> str:
    """Return half a sentence."""
    return "暂未发现"


def rank(cause: Cause) -> str:
    """Return like `影响4，投入2`."""
    return f"影响{cause.impact}，投入{cause.effort}"


def rest(plan: Plan) -> str:
    """Return one sentence."""
    return f"其余的请看 `/pip 诊断 {plan.code}`。"


def no_causes(plan: Plan) -> str:
    """Return two sentences."""
    return f"{plan.code} 还没有可以画的原因。输入 `/pip 诊断 {plan.code}` 添加。"
