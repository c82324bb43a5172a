"""Chinese: the forms of a diagnosis."""

from collections.abc import Sequence

from bot.plans.diagnosing import LIMITS, Fault, Part
from bot.plans.diagnosis import Cause
from bot.texts.quote import quote
from bot.texts.zh.diagnosis import whys as chain_of

TITLES = {
    Part.SYMPTOM: "看到的现象",
    Part.EVIDENCE: "依据",
    Part.CAUSE: "原因",
    Part.WHY: "追问为什么",
    Part.STATEMENT: "改进策略",
    Part.REASON: "仍要继续的理由",
}
LABELS = {
    Part.SYMPTOM: "大家看到了什么？",
    Part.SOURCE: "信息来源",
    Part.DAY: "是什么时候的情况？",
    Part.EVIDENCE: "它说明了什么？",
    Part.READING: "指标的实际值",
    Part.CAUSE: "背后可能是什么原因？",
    Part.LEVEL: "属于哪个层面？",
    Part.IMPACT: "影响",
    Part.EFFORT: "解决它需要的投入",
    Part.RESTS_ON: "以哪些依据为准",
    Part.WHY: "为什么会这样？",
    Part.ROOT: "根本原因",
    Part.ROOT_LEVEL: "根本原因属于哪个层面？",
    Part.STATEMENT: "打算怎么做？",
    Part.TREATS: "针对哪个原因？",
    Part.SERVES: "服务于哪个目标？",
    Part.CARRIED_BY: "由哪些行动步骤落实？",
    Part.REASON: "为什么这份计划仍要继续？",
    Part.INSTEAD: "针对它的策略怎么办？",
}
HINTS = {
    Part.SYMPTOM: "只写看得到、量得出的情况，先不写原因。",
    Part.READING: "先写指标，再写数字。",
    Part.LEVEL: "找到根本原因后还可以调整。",
    Part.ROOT_LEVEL: "标记根本原因后生效。",
    Part.CARRIED_BY: "一项行动步骤只落实一条策略，在这里选中就会移过来。",
    Part.REASON: "会连同您的名字写进计划。",
}
EXAMPLES = {
    Part.SYMPTOM: "平均通话时长8.4分钟，去年秋天是6分钟",
    Part.EVIDENCE: "十位来电客户中有三位在等客服查订单",
    Part.READING: "平均处理时长：8.4 分钟",
    Part.CAUSE: "查订单要进两个系统",
    Part.WHY: "新系统里没有五月以前的订单",
    Part.STATEMENT: "把旧订单导入新系统",
}
PROBLEMS = {
    Fault.MISSING: "请填写这一项。",
    Fault.FUTURE: "这一天还没到。是什么时候看到的？",
    Fault.NO_FIGURE: "这里要有数字，比如“平均处理时长：8.4 分钟”。",
    Fault.GONE: "这里选的内容刚刚被删除了，请重新选择。",
    Fault.NO_WHY: "请先至少回答一个为什么，再标记根本原因。",
    Fault.LAST_WHY: "已经问得够深了，请标记根本原因。",
}
IMPACTS = ("几乎没有", "较小", "一般", "较大", "起决定作用")
EFFORTS = ("半天", "几天", "几周", "几个月", "一年以上")


def title(part: Part) -> str:
    """Return the title."""
    return TITLES[part]


def label(part: Part) -> str:
    """Return the label."""
    return LABELS[part]


def hint(part: Part) -> str | None:
    """Return the hint, if there is one."""
    return HINTS.get(part)


def example(part: Part) -> str | None:
    """Return the example, if there is one."""
    return EXAMPLES.get(part)


def problem(part: Part, fault: Fault) -> str:
    """Return one or two sentences."""
    if fault is Fault.TOO_LONG:
        return f"太长了，请控制在{LIMITS[part]}个字以内。"
    return PROBLEMS[fault]


def save() -> str:
    """Return the label."""
    return "保存"


def cancel() -> str:
    """Return the label."""
    return "取消"


def scale(part: Part, value: int) -> str:
    """Return like `4 · 较大`."""
    degrees = IMPACTS if part is Part.IMPACT else EFFORTS
    return f"{value} · {degrees[value - 1]}"


def whys(cause: Cause) -> str:
    """Return the cause, and a line for each why."""
    head = f"*{cause.code}* {quote(cause.text, 200)}"
    return "\n".join([head, *chain_of(cause)])


def why(number: int) -> str:
    """Return like `第2问：为什么会这样？`."""
    return f"第{number}问：为什么会这样？"


def next_why() -> str:
    """Return the label."""
    return "下一步"


def back() -> str:
    """Return the label."""
    return "退回一步"


def is_root() -> str:
    """Return the label."""
    return "这就是根本原因，再追问下去没有意义了"


def root_found(cause: Cause) -> str:
    """Return two sentences."""
    return f"{cause.code} 的根本原因找到了，现在可以针对它制定策略。"


def removal() -> str:
    """Return the title."""
    return "确认删除"


def confirm() -> str:
    """Return the label."""
    return "删除"


def removes_evidence(code: str, causes: Sequence[str]) -> str:
    """Return a few sentences."""
    if not causes:
        return f"将删除 {code}。"
    return f"将删除 {code}，{'、'.join(causes)} 不再以它为依据。"


def removes_cause(code: str, strategies: Sequence[str]) -> str:
    """Return a few sentences."""
    if not strategies:
        return f"将删除 {code} 以及对它的追问。"
    return f"将删除 {code} 以及对它的追问。{'、'.join(strategies)} 正针对它。"


def removes_strategy(code: str, actions: Sequence[int]) -> str:
    """Return a few sentences."""
    if not actions:
        return f"将删除 {code}。"
    listed = "、".join(f"#{each}" for each in actions)
    return f"将删除 {code}；{listed} 保留在计划中，但不再属于任何策略。"


def gone_too(strategies: Sequence[str]) -> str:
    """Return like `同时删除 S1，行动步骤保留`."""
    return f"同时删除 {'、'.join(strategies)}，行动步骤保留"


def no_cause_yet() -> str:
    """Return one sentence."""
    return "策略要针对一个原因，并服务于一个目标。请先把这两项补上。"
