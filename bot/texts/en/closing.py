"""English: the end of a plan, and what comes after."""

from collections.abc import Sequence
from datetime import date

from bot.plans.evaluation import LONGEST, Evaluation, Result
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan
from bot.plans.remains import Lesson, Practice
from bot.texts.en import evaluation as form
from bot.texts.en import words
from bot.texts.quote import quote

TITLE, NAME, LEARNED = 90, 40, 200


def ended(plan: Plan, end: date, today: date) -> str:
    """Return two sentences."""
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}* has reached its last date, "
        f"{words.day(end, today)}. How did it go? You can evaluate and close it, or "
        "change its dates."
    )


def evaluate_button() -> str:
    """Return the label."""
    return "Evaluate and close"


def later_dates_button() -> str:
    """Return the label."""
    return "Change dates"


def ask_assessment(plan: Plan, lead: str) -> str:
    """Return a few sentences."""
    if plan.kind is Kind.INDIVIDUAL:
        who = f"{quote(lead, NAME)} and the HR partner read it"
        if plan.hr_partner is None:
            who = f"{quote(lead, NAME)} reads it"
    else:
        who = "The lead reads it, and the HR partner where there is one"
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}* is being evaluated. How do you "
        f"see your own part? Three short questions, the first is enough. {who}; it "
        "stays with the plan."
    )


def assess_again(plan: Plan, lead: str) -> str:
    """Return a few sentences."""
    return f"A reminder, the only one. {ask_assessment(plan, lead)}"


def assess_button(*, again: bool) -> str:
    """Return the label."""
    return "Change it" if again else "Write a few words"


def assess_title() -> str:
    """Return the form's name."""
    return "Self-assessment"


def result_label() -> str:
    """Return the label."""
    return "How do you see your results?"


def helped_label() -> str:
    """Return the label."""
    return "What helped you?"


def missing_label() -> str:
    """Return the label."""
    return "What was missing, or would help from now on?"


def assess_save() -> str:
    """Return the label."""
    return "Send"


def assess_missing() -> str:
    """Return one sentence."""
    return "A few words are needed here."


def assess_too_long() -> str:
    """Return two sentences."""
    return f"That is too long. {LONGEST} characters are enough for the gist."


def assessed(plan: Plan) -> str:
    """Return two sentences."""
    return (
        f"Thank you, your self-assessment is kept with {plan.code}. "
        "You can change it until the plan is closed."
    )


def assess_over() -> str:
    """Return one sentence."""
    return "This plan is not being evaluated any more, so nothing can be added."


def told(plan: Plan, evaluation: Evaluation, lead: str) -> str:
    """Return like `Dana has closed *P-3 · Calls* with the outcome *met*.`."""
    title = f"*{plan.code} · {quote(plan.title, TITLE)}*"
    return f"{quote(lead, NAME)} has closed {title}{_with(evaluation)}."


def told_owner(plan: Plan) -> str:
    """Return two sentences."""
    return (
        f"{plan.code}, where you own an action, is closed. "
        "I won't ask you about it again. Thank you!"
    )


def in_channel(plan: Plan, evaluation: Evaluation) -> str:
    """Return one or two sentences."""
    title = f"*{plan.code} · {quote(plan.title, TITLE)}*"
    return f"{title} is closed{_with(evaluation)}. Thank you to all who took part!"


def _with(evaluation: Evaluation) -> str:
    if evaluation.outcome is None:
        return ""
    return f" with the outcome *{form.OUTCOME[evaluation.outcome]}*"


def heading(evaluation: Evaluation, today: date) -> str:
    """Return like `*Evaluation: partly met* · closed Tue 30 Jun`."""
    if evaluation.outcome is None or evaluation.closed_at is None:
        return "*Evaluation* · being written"
    when = words.day(evaluation.closed_at.date(), today)
    return f"*Evaluation: {form.OUTCOME[evaluation.outcome]}* · closed {when}"


def read_on() -> str:
    """Return the label."""
    return "Read the evaluation"


def goal(goal: Goal, result: Result) -> str:
    """Return like `• Cut handle time: 8.4 → *6.2* min (target 6)`."""
    first, last = (
        "?" if each is None else words.number(each)
        for each in (result.first, result.last)
    )
    metric = goal.metric
    unit = f" {quote(metric.unit, 20)}" if metric and metric.unit else ""
    says = f"• {quote(goal.statement, TITLE)}: {first} → *{last}*{unit}"
    if metric is None or metric.target is None:
        return says
    return f"{says} (target {words.number(metric.target)})"


def says(evaluation: Evaluation) -> str:
    """Return the words as a quotation."""
    return f"> {quote(evaluation.says, LONGEST)}"


def reasons(evaluation: Evaluation) -> str:
    """Return one or two lines."""
    lines = [f"_Reasons:_ {quote(evaluation.reasons, LONGEST)}"]
    if evaluation.miss:
        lines.append(f"_Why a goal was missed:_ {form.MISS[evaluation.miss]}")
    return "\n".join(lines)


def owed(evaluation: Evaluation) -> str:
    """Return one line."""
    reason = quote(evaluation.owed, LONGEST)
    return f"_Support was still owed. Why “not met” all the same:_ {reason}"


def follows(before: Plan) -> str:
    """Return like `Next cycle of P-3`."""
    return f"Next cycle of {before.code}"


def followed(after: Plan) -> str:
    """Return like `Continues in P-7`."""
    return f"Continues in {after.code}"


def next_button() -> str:
    """Return the label."""
    return "Next cycle"


def not_closed(plan: Plan) -> str:
    """Return two sentences."""
    code = plan.code
    return f"{code} is not closed yet. `/pip close {code}` evaluates and closes it."


def next_intro(plan: Plan, learned: Sequence[Lesson | Practice]) -> str:
    """Return two sentences, and a line for each thing learned."""
    intro = (
        f"The next cycle of {plan.code}: goals not reached start from their last "
        "reading, open actions come along. Please set new dates, and adjust what you "
        "have learned to do differently."
    )
    lines = [f"• {quote(each.text, LEARNED)}" for each in learned]
    return "\n".join([intro, *(["*What it taught*"] if lines else []), *lines])
