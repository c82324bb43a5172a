"""English: the form that evaluates and closes a plan."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.evaluation import (
    LONGEST,
    Assessment,
    Field,
    MissCause,
    Outcome,
    Problem,
)
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan
from bot.plans.progress import Status
from bot.reports.evaluation import Figures, Share
from bot.texts.en import words
from bot.texts.quote import quote

TITLE, NAME, SAID = 90, 40, 600
LABELS = {
    Field.BEFORE: "Before",
    Field.AFTER: "Now",
    Field.SAYS: "How did it go?",
    Field.OUTCOME: "Outcome",
    Field.REASONS: "Reasons for this outcome",
    Field.MISS: "Where a goal was missed: why?",
    Field.OWED: "Why “not met”, with support still owed?",
}
HINTS = {
    Field.SAYS: "Your evaluation: what worked, what did not, what has changed.",
    Field.OUTCOME: "You decide, not the figures.",
    Field.REASONS: "Facts that somebody can follow in a year.",
    Field.OWED: "Only needed for “not met”. It stays on record.",
}
OUTCOME = {
    Outcome.MET: "met",
    Outcome.PARTLY_MET: "partly met",
    Outcome.EXTENDED: "extended",
    Outcome.NOT_MET: "not met",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.ROLE_CHANGED: "role changed",
}
MISS = {
    MissCause.GOAL: "the goal",
    MissCause.STRATEGY: "the strategy",
    MissCause.EXECUTION: "the execution",
}
MISS_OPTION = {
    MissCause.GOAL: "The goal: it was not the right one, or out of reach",
    MissCause.STRATEGY: "The strategy: we did it, and it did not help",
    MissCause.EXECUTION: "The execution: we did not get to do it",
}
PROBLEM = {
    Problem.NOT_A_NUMBER: "Only a number, please, such as 6.4 or 1,200.",
    Problem.MISSING: "This is needed to close the plan.",
    Problem.TOO_LONG: f"That is too long. {LONGEST} characters are enough.",
    Problem.WHY_MISSED: "A goal was missed. Please say where the reason lies.",
    Problem.STILL_OWED: (
        "Support is still owed. Please write why “not met” is right all the same."
    ),
}


def title(plan: Plan) -> str:
    """Return like `Evaluate P-3`."""
    return f"Evaluate {plan.code}"


def begin_intro(plan: Plan) -> str:
    """Return a few sentences."""
    who = "the employee" if plan.kind is Kind.INDIVIDUAL else "the owners"
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}*\n"
        f"Check-ins and reminders stop, and {who} will be asked for a "
        "self-assessment. Then you evaluate and close the plan, now or in a few days: "
        f"`/pip close {plan.code}` brings you back. `/pip resume {plan.code}` lets "
        "the plan go on instead."
    )


def begin() -> str:
    """Return the label."""
    return "Begin"


def intro(plan: Plan) -> str:
    """Return one or two sentences."""
    if plan.kind is Kind.INDIVIDUAL:
        return (
            "The employee and the HR partner get what you write here. Owners of "
            "actions hear only that the plan is closed."
        )
    return (
        "Everybody in the plan can read this in `/pip show`; its channel gets the "
        "outcome and the figures of the goals."
    )


def figures(figures: Figures) -> str:
    """Return like `4 of 5 actions done · 3 of 5 on time · 2 dates moved`."""
    done, on_time = figures.done, figures.on_time
    parts = [f"{done.part} of {_count(done.of, 'action')} done"]
    if on_time.of:
        parts.append(f"{on_time.part} of {on_time.of} on time")
    if figures.slips:
        parts.append(f"{_count(figures.slips, 'date')} moved")
    if figures.answered.of:
        parts.append(f"{_rate(figures.answered)} check-ins answered")
    if figures.support.of:
        parts.append(f"support given {_rate(figures.support)} promised")
    return " · ".join(parts)


def _rate(share: Share) -> str:
    return f"{share.part} of {share.of}"


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def goal(goal: Goal) -> str:
    """Return like `*Cut handle time* – handle time, target 6 min`."""
    says = f"*{quote(goal.statement, TITLE)}*"
    metric = goal.metric
    if metric is None:
        return f"{says} – without a measure"
    if metric.target is None:
        return f"{says} – {quote(metric.name, TITLE)}"
    unit = f" {quote(metric.unit, 20)}" if metric.unit else ""
    target = f"target {words.number(metric.target)}{unit}"
    return f"{says} – {quote(metric.name, TITLE)}, {target}"


def label(field: Field, unit: str | None = None) -> str:
    """Return like `Before (min)`."""
    return f"{LABELS[field]} ({unit})" if unit else LABELS[field]


def hint(field: Field) -> str | None:
    """Return one sentence."""
    return HINTS.get(field)


def outcome(outcome: Outcome) -> str:
    """Return like `partly met`."""
    return OUTCOME[outcome]


def miss(miss: MissCause) -> str:
    """Return like `the strategy`."""
    return MISS[miss]


def miss_option(miss: MissCause) -> str:
    """Return like `The strategy: we did it, and it did not help`."""
    return MISS_OPTION[miss]


def owed_heading() -> str:
    """Return the heading."""
    return "*Still owed, or waiting for support*"


def duty(action: Action, owner: str, today: date) -> str:
    """Return like `• #4 Order headsets — Ivy, due Fri 14 Mar`."""
    parts = [quote(owner, NAME)]
    if action.status is Status.BLOCKED and action.blocked_since:
        parts.append(f"blocked since {words.day(action.blocked_since, today)}")
    elif action.help:
        parts.append("needs help")
    elif action.due:
        past = "was due" if action.due < today else "due"
        parts.append(f"{past} {words.day(action.due, today)}")
    return f"• #{action.number} {quote(action.title, TITLE)} — {', '.join(parts)}"


def assessments_heading() -> str:
    """Return the heading."""
    return "*Self-assessment*"


def assessment(assessment: Assessment, name: str) -> str:
    """Return a few lines."""
    lines = [f"_{quote(name, NAME)}:_ {quote(assessment.result, SAID)}"]
    if assessment.helped:
        lines.append(f"Helped: {quote(assessment.helped, SAID)}")
    if assessment.missing:
        lines.append(f"Was missing: {quote(assessment.missing, SAID)}")
    return "\n".join(lines)


def page(number: int, of: int) -> str:
    """Return like `Page 1 of 3`."""
    return f"Page {number} of {of}"


def on() -> str:
    """Return the label."""
    return "Next"


def back() -> str:
    """Return the label."""
    return "Back"


def close_plan() -> str:
    """Return the label."""
    return "Close the plan"


def problem(problem: Problem) -> str:
    """Return one or two sentences."""
    return PROBLEM[problem]


def look_again() -> str:
    """Return one sentence."""
    return ":warning: Something has changed meanwhile; please look once more."


def closed(plan: Plan) -> str:
    """Return two or three sentences."""
    return (
        f"{plan.code} is closed, and its people will hear of it. "
        f"`/pip show {plan.code}` shows the evaluation; `/pip next {plan.code}` "
        "opens the next cycle with what is left."
    )


def gone() -> str:
    """Return one sentence."""
    return "This plan is closed already, not being evaluated, or no longer yours."
