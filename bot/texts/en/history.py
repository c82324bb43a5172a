"""English: past answers."""

from datetime import date, time

from bot.checkins.replies import Verdict
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.texts.en import words
from bot.texts.history import Days
from bot.texts.quote import quote

LONGEST = 400
LONG_AGO = 2001
NOTHING = {
    Verdict.NOTED: "nothing of it stands any more",
    Verdict.NOTHING: "nothing was noted",
    Verdict.NOTHING_NEW: "nothing new was noted",
    Verdict.REJECTED: "no report, you said",
    Verdict.WITHDRAWN: "withdrawn",
}


def how_to_ask() -> str:
    """Return two sentences."""
    return (
        "I couldn't make out whose answers or which days. Try `/pip history`, "
        "`/pip history last month`, `/pip history @Bo since 1 May` or "
        "`/pip history P-3`."
    )


def title(whose: str | None, days: Days, today: date) -> str:
    """Return like `Bo's answers, Mon 3 Mar to Fri 14 Mar`."""
    answers = f"{quote(whose)}'s answers" if whose else "Answers"
    return f"{answers}, {_span(days, today)}"


def none(whose: str | None, days: Days, today: date) -> str:
    """Return two sentences."""
    of = f" of {quote(whose)}'s" if whose else ""
    return (
        f"There are no answers{of} here that you can see, {_span(days, today)}. "
        "`/pip history since January` looks further back."
    )


def when(day: date, at: time, today: date, name: str | None) -> str:
    """Return like `*Fri 14 Mar, 10:20* · Bo`."""
    who = f" · {quote(name)}" if name else ""
    return f"*{words.day(day, today)}, {words.wall_time(at)}*{who}"


def quoted(text: str, *, edited: bool) -> str:
    """Return like `“half way” (edited)`."""
    return f"“{quote(text, LONGEST)}”{' (edited)' if edited else ''}"


def nothing_noted(verdict: Verdict) -> str:
    """Return a few words."""
    return NOTHING[verdict]


def question_open() -> str:
    """Return a few words."""
    return "my question about it is still open"


def line(plan: Plan, action: Action, said: str) -> str:
    """Return like `P-3 #2 Draft the guide: in progress, 60%`."""
    return f"P-{plan.number} #{action.number} {quote(action.title, 80)}: {said}"


def earlier() -> str:
    """Return the label."""
    return "Earlier answers"


def with_page(asked: str, page: int) -> str:
    """Return like `@Bo page 2`."""
    return f"{asked} page {page}".strip()


def _span(days: Days, today: date) -> str:
    first, last = days
    until = words.day(last, today)
    if first.year < LONG_AGO:
        return f"until {until}"
    return until if first == last else f"{words.day(first, today)} to {until}"
