"""Chinese: what a finished action has come to."""

from bot.plans.actions import Action
from bot.plans.progress import Effect, Metric
from bot.texts.quote import plain, quote
from bot.texts.zh import words

TITLE, EVIDENCE = 90, 200
BUTTONS = {
    Effect.PROVEN: "有效果，看得到",
    Effect.NONE: "没有效果",
    Effect.UNCLEAR: "现在还说不准",
}


def ask(number: int, title: str) -> str:
    """Return like `*2.* 复盘20通电话：达到预期的效果了吗？`."""
    return f"*{number}.* {quote(title, TITLE)}：达到预期的效果了吗？"


def button(effect: Effect) -> str:
    """Return the label."""
    return BUTTONS[effect]


def add_evidence() -> str:
    """Return the label."""
    return "补充依据……"


def change() -> str:
    """Return the label."""
    return "修改……"


def noted(number: int, title: str, effect: Effect, evidence: str | None) -> str:
    """Return like `*2.* 复盘20通电话：没有效果 · 依据：“……”`."""
    said = f"*{number}.* {quote(title, TITLE)}：{words.effect(effect)}"
    return f"{said} · 依据：“{quote(evidence, EVIDENCE)}”" if evidence else said


def form_title() -> str:
    """Return the title."""
    return "结果怎么样？"


def about(action: Action) -> str:
    """Return the action and one sentence."""
    title = quote(action.title, TITLE)
    return f"*#{action.number} {title}*\n填一项就够了，多填一些以后更有用。"


def effect_label() -> str:
    """Return the label."""
    return "达到预期的效果了吗？"


def evidence_label() -> str:
    """Return the label."""
    return "怎么看出已经完成？"


def evidence_hint() -> str:
    """Return one sentence."""
    return "写一句话，或附上文档、清单、图片的链接。"


def reading_label(metric: Metric) -> str:
    """Return like `复听通话的最新实际值（通）`."""
    unit = (
        f"（{plain(metric.unit, 20)}）"
        if metric.unit and metric.unit not in metric.name
        else ""
    )
    return f"{plain(metric.name, 40)}的最新实际值{unit}"


def nothing_said() -> str:
    """Return one sentence."""
    return "请至少填写一项。"


def no_number() -> str:
    """Return one sentence."""
    return "这里要填数字，比如 6 或 8.4。"


def gone() -> str:
    """Return one sentence."""
    return "这项行动步骤不由您结项、还没有完成，或者计划已经结案。"
