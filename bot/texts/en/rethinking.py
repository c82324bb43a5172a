"""English: whether a strategy still holds."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.rethinking import Rethought, Verdict
from bot.plans.strategies import Strategy
from bot.texts.en import words
from bot.texts.quote import quote

TITLE, TEXT = 90, 300
BUTTONS = {
    Verdict.KEEP: "Keep it…",
    Verdict.CHANGE: "Change it…",
    Verdict.DROP: "Give it up…",
}
TITLES = {
    Verdict.KEEP: "Keep the strategy",
    Verdict.CHANGE: "Change the strategy",
    Verdict.DROP: "Give up the strategy",
}
NOTES = {
    Verdict.KEEP: "What speaks for it?",
    Verdict.CHANGE: "Why, and what is different from now on?",
    Verdict.DROP: "Why?",
}
DONE = {Verdict.KEEP: "kept", Verdict.CHANGE: "changed", Verdict.DROP: "given up"}


def ask(plan: Plan, action: Action, strategy: Strategy | None) -> str:
    """Return a few sentences."""
    says = (
        f"*{plan.code}*: #{action.number} {quote(action.title, TITLE)} is done, and it "
        "had no effect."
    )
    if strategy is None:
        return f"{says} Is this still the right way to go about it?"
    return (
        f"{says} It carried out {strategy.code}: “{quote(strategy.statement, TEXT)}”. "
        "Does this strategy still hold?"
    )


def button(verdict: Verdict) -> str:
    """Return the label."""
    return BUTTONS[verdict]


def form_title(verdict: Verdict) -> str:
    """Return the title."""
    return TITLES[verdict]


def statement_label() -> str:
    """Return the label."""
    return "The strategy from now on"


def note_label(verdict: Verdict) -> str:
    """Return the label."""
    return NOTES[verdict]


def missing() -> str:
    """Return one sentence."""
    return "Please fill this in."


def too_long(limit: int) -> str:
    """Return one sentence."""
    return f"Please keep this to {limit} characters."


def unchanged() -> str:
    """Return one sentence."""
    return "These are the words it has already. What should change?"


def gone() -> str:
    """Return one sentence."""
    return "There is nothing left to decide here."


def decided(plan: Plan, action: Action, thought: Rethought) -> str:
    """Return like `P-1: after #2 Review calls the strategy was kept. “…”`."""
    said = f"after #{action.number} {quote(action.title, TITLE)}"
    return f"*{plan.code}*: {said} the strategy was {_done(thought)}"


def _done(thought: Rethought) -> str:
    was = f" (it was: “{quote(thought.was, TEXT)}”)" if thought.was else ""
    note = f": {quote(thought.note, TEXT)}" if thought.note else ""
    return f"{DONE[thought.verdict]}{was}{note}"


def traced(thought: Rethought, number: int, day: date, today: date) -> str:
    """Return like `Fri 3 Apr, after #2 without effect: kept: …`."""
    when = words.day(day, today)
    return f"_{when}, after #{number} without effect:_ {_done(thought)}"


def told(thought: Rethought, number: int, code: str | None) -> str:
    """Return like `• S1 changed, after #2 had no effect: …`."""
    which = code or "the way"
    note = f": {quote(thought.note, TEXT)}" if thought.note else ""
    return f"• {which} {DONE[thought.verdict]}, after #{number} had no effect{note}"


def heading() -> str:
    """Return the heading."""
    return "*Strategies thought over*"


def without_effect_heading() -> str:
    """Return the heading."""
    return "*Done, no effect*"


def given_up() -> str:
    """Return like `given up`."""
    return "_given up_"
