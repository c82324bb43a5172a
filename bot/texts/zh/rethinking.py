"""Chinese: whether a strategy still holds."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.rethinking import Rethought, Verdict
from bot.plans.strategies import Strategy
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE, TEXT = 90, 300
BUTTONS = {
    Verdict.KEEP: "继续采用……",
    Verdict.CHANGE: "调整……",
    Verdict.DROP: "放弃……",
}
TITLES = {
    Verdict.KEEP: "继续采用改进策略",
    Verdict.CHANGE: "调整改进策略",
    Verdict.DROP: "放弃改进策略",
}
NOTES = {
    Verdict.KEEP: "继续采用的理由",
    Verdict.CHANGE: "为什么调整，今后有什么不同？",
    Verdict.DROP: "放弃的理由",
}
DONE = {Verdict.KEEP: "继续采用", Verdict.CHANGE: "已调整", Verdict.DROP: "已放弃"}


def ask(plan: Plan, action: Action, strategy: Strategy | None) -> str:
    """Return a few sentences."""
    says = (
        f"*{plan.code}*：#{action.number} {quote(action.title, TITLE)} 已完成，"
        "但没有效果。"
    )
    if strategy is None:
        return f"{says}这样的做法还合适吗？"
    return (
        f"{says}它落实的是策略 {strategy.code}：“{quote(strategy.statement, TEXT)}”。"
        "这项改进策略还成立吗？"
    )


def button(verdict: Verdict) -> str:
    """Return the label."""
    return BUTTONS[verdict]


def form_title(verdict: Verdict) -> str:
    """Return the title."""
    return TITLES[verdict]


def statement_label() -> str:
    """Return the label."""
    return "今后的改进策略"


def note_label(verdict: Verdict) -> str:
    """Return the label."""
    return NOTES[verdict]


def missing() -> str:
    """Return one sentence."""
    return "请填写这一项。"


def too_long(limit: int) -> str:
    """Return one sentence."""
    return f"太长了，请控制在{limit}个字以内。"


def unchanged() -> str:
    """Return one sentence."""
    return "这和原来的写法一样，要调整的是什么呢？"


def gone() -> str:
    """Return one sentence."""
    return "这里已经没有需要决定的了。"


def decided(plan: Plan, action: Action, thought: Rethought) -> str:
    """Return like `P-1：#2 复听通话之后，改进策略继续采用：……`."""
    said = f"#{action.number} {quote(action.title, TITLE)} 之后"
    return f"*{plan.code}*：{said}，改进策略{_done(thought)}"


def _done(thought: Rethought) -> str:
    was = f"（原来是：“{quote(thought.was, TEXT)}”）" if thought.was else ""
    note = f"：{quote(thought.note, TEXT)}" if thought.note else ""
    return f"{DONE[thought.verdict]}{was}{note}"


def traced(thought: Rethought, number: int, day: date, today: date) -> str:
    """Return like `4月3日（周五），#2 没有效果之后：继续采用：……`."""
    return f"{words.day(day, today)}，#{number} 没有效果之后：{_done(thought)}"


def told(thought: Rethought, number: int, code: str | None) -> str:
    """Return like `• #2 没有效果，S1 已调整：……`."""
    which = code or "做法"
    note = f"：{quote(thought.note, TEXT)}" if thought.note else ""
    return f"• #{number} 没有效果，{which} {DONE[thought.verdict]}{note}"


def heading() -> str:
    """Return the heading."""
    return "*重新考虑的改进策略*"


def without_effect_heading() -> str:
    """Return the heading."""
    return "*已完成，但没有效果*"


def given_up() -> str:
    """Return like `已放弃`."""
    return "（已放弃）"
