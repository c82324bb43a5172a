"""English: what a finished action has come to."""

from bot.plans.actions import Action
from bot.plans.progress import Effect, Metric
from bot.texts.en import words
from bot.texts.quote import plain, quote

TITLE, EVIDENCE = 90, 200
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


def add_evidence() -> str:
    """Return the label."""
    return "Add evidence…"


def change() -> str:
    """Return the label."""
    return "Change…"


def noted(number: int, title: str, effect: Effect, evidence: str | None) -> str:
    """Return like `*2.* Review 20 calls: no effect · evidence: “…”`."""
    said = f"*{number}.* {quote(title, TITLE)}: {words.effect(effect)}"
    return f"{said} · evidence: “{quote(evidence, EVIDENCE)}”" if evidence else said


def form_title() -> str:
    """Return the title."""
    return "What has come of it?"


def about(action: Action) -> str:
    """Return the action and one sentence."""
    title = quote(action.title, TITLE)
    return f"*#{action.number} {title}*\nOne of these is enough. More helps later."


def effect_label() -> str:
    """Return the label."""
    return "Did it have the effect you hoped for?"


def evidence_label() -> str:
    """Return the label."""
    return "What shows that it is done?"


def evidence_hint() -> str:
    """Return one sentence."""
    return "A sentence, or a link to the document, list or picture."


def reading_label(metric: Metric) -> str:
    """Return like `calls reviewed now (calls)`."""
    unit = (
        f" ({plain(metric.unit, 20)})"
        if metric.unit and metric.unit not in metric.name
        else ""
    )
    return f"{plain(metric.name, 40)} now{unit}"


def nothing_said() -> str:
    """Return one sentence."""
    return "Please fill in at least one field."


def no_number() -> str:
    """Return one sentence."""
    return "I need a number here, such as 6 or 8.4."


def gone() -> str:
    """Return one sentence."""
    return "This action isn't yours to close, isn't done, or its plan is closed."
