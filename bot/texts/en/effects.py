"""English: the effect that a finished action had."""

from bot.plans.progress import Effect
from bot.texts.en import words
from bot.texts.quote import quote

TITLE = 90
BUTTONS = {
    Effect.PROVEN: "It helped, and it shows",
    Effect.NONE: "No effect",
    Effect.UNCLEAR: "Too early to say",
}


def ask(number: int, title: str) -> str:
    """Return like `*2.* Review 20 calls: did it have the effect you hoped for?`."""
    return f"*{number}.* {quote(title, TITLE)}: did it have the effect you hoped for?"


def button(effect: Effect) -> str:
    """Return the label."""
    return BUTTONS[effect]


def noted(number: int, title: str, effect: Effect) -> str:
    """Return like `*2.* Review 20 calls: no effect`."""
    return f"*{number}.* {quote(title, TITLE)}: {words.effect(effect)}"
