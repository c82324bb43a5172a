"""Chinese: problems met and experiments tried."""

from bot.plans.actions import Action
from bot.plans.findings import Finding, FindingKind, Result
from bot.plans.plan import Kind, Plan
from bot.texts.quote import quote

TITLE, TRIED = 150, 200
NAMES = {FindingKind.PROBLEM: "问题", FindingKind.EXPERIMENT: "试验"}
RESULTS = {
    Result.WORKED: "有用",
    Result.DID_NOT: "没有用",
    Result.UNCLEAR: "还说不清",
}


def form_title(kind: FindingKind) -> str:
    """Return the title."""
    return NAMES[kind]


def about(plan: Plan) -> str:
    """Return the plan and one sentence."""
    seen = (
        "计划中的所有人都能看到，简报里也会有。"
        if plan.kind is Kind.TEAM
        else "只有能查看这份计划的人看得到，不会发到频道。"
    )
    return f"属于 *{plan.code}*。{seen}"


def title_label(kind: FindingKind) -> str:
    """Return the label."""
    if kind is FindingKind.PROBLEM:
        return "用一句话说，遇到了什么问题？"
    return "用一句话说，试了什么？"


def tried_label(kind: FindingKind) -> str:
    """Return the label."""
    return "试过哪些办法？" if kind is FindingKind.PROBLEM else "具体怎么做的？"


def result_label() -> str:
    """Return the label."""
    return "结果怎么样？"


def result(result: Result) -> str:
    """Return like `有用`."""
    return RESULTS[result]


def not_known() -> str:
    """Return the label."""
    return "还不知道"


def action_label() -> str:
    """Return the label."""
    return "与哪项行动步骤有关？"


def action(action: Action) -> str:
    """Return like `#2 复听通话`."""
    return f"#{action.number} {action.title}"


def no_action() -> str:
    """Return the label."""
    return "与整份计划有关"


def missing() -> str:
    """Return one sentence."""
    return "请填写这一项。"


def too_long(limit: int) -> str:
    """Return one sentence."""
    return f"太长了，请控制在{limit}个字以内。"


def gone() -> str:
    """Return one sentence."""
    return "这里没有可以修改的，或者不由您修改。"


def kept(plan: Plan) -> str:
    """Return two sentences."""
    return (
        f"已记下。输入 `/pip 查看 {plan.code}` 可以看到；"
        f"输入 `/pip 教训 {plan.code}` 可以把它写成经验。"
    )


def known(kind: FindingKind, plan: Plan) -> str:
    """Return one sentence."""
    return f"{plan.code} 的这些{NAMES[kind]}还没有结果。是其中的哪一个吗？"


def go_on() -> str:
    """Return the label."""
    return "写下结果……"


def another(kind: FindingKind) -> str:
    """Return the label."""
    return f"新的{NAMES[kind]}……"


def heading() -> str:
    """Return the heading."""
    return "*遇到的问题和做过的试验*"


def line(finding: Finding, number: int | None) -> str:
    """Return like `• 试验（#2）：分两班 · 做法：…… · 有用`."""
    where = f"（#{number}）" if number else ""
    parts = [f"{NAMES[finding.kind]}{where}：{quote(finding.title, TITLE)}"]
    if finding.tried:
        parts.append(f"做法：{quote(finding.tried, TRIED)}")
    parts.append(f"*{RESULTS[finding.result]}*" if finding.result else "还没有结果")
    return f"• {' · '.join(parts)}"


def source(finding: Finding) -> str:
    """Return like `试验：分两班（有用）`."""
    came = f"（{RESULTS[finding.result]}）" if finding.result else ""
    return f"{NAMES[finding.kind]}：{finding.title}{came}"
