"""Chinese: the effect that a finished action had."""

from bot.plans.progress import Effect
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE = 90
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


def noted(number: int, title: str, effect: Effect) -> str:
    """Return like `*2.* 复盘20通电话：没有效果`."""
    return f"*{number}.* {quote(title, TITLE)}：{words.effect(effect)}"
