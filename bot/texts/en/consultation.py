"""English: a plan is looked over before it starts."""

from collections.abc import Sequence
from datetime import date

from bot.plans.actions import Action
from bot.plans.consultation import LONGEST, Gap, Opinion, Says, Verdict
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.texts.en import words
from bot.texts.en.plans import heading as plan_heading
from bot.texts.quote import quote

NAME, TEXT, ITEM = 40, 500, 60
GAPS = {
    Gap.REVIEW: "The HR partner has not approved it yet.",
    Gap.NO_GOAL: "It has no goal.",
    Gap.NO_METRIC: "A goal has no measure yet.",
    Gap.NO_DATE: "A goal has no date yet.",
    Gap.UNFAIR: (
        "Its causes lie mostly outside the employee. In the diagnosis, add a company "
        "action for such a cause, or write a reason."
    ),
    Gap.PROPOSALS: "A proposal waits for your answer.",
    Gap.SUBJECT: (
        "The employee has not answered yet. Without their answer only the HR partner "
        "can start it, with a written reason."
    ),
}


def review(plan: Plan, lead: str, subject: str) -> str:
    """Return two sentences."""
    return (
        f"{quote(lead, NAME)} asks you to look over the draft of "
        f"{plan_heading(plan, known=True)} for {quote(subject, NAME)}. "
        "Nobody else sees it before you approve it."
    )


def ask(plan: Plan, lead: str, *, known: bool) -> str:
    """Return one sentence."""
    name = plan_heading(plan, known=known)
    return f"{quote(lead, NAME)} would like your view on the draft of {name}:"


def you_may() -> str:
    """Return two sentences."""
    return (
        "Accept it, propose another date, measure or support, or object. "
        "Nothing of it has started; what you say stays with the plan."
    )


def put_to(plan: Plan, names: Sequence[str]) -> str:
    """Return a few sentences."""
    asked = words.listed([quote(name, NAME) for name in names]) or "nobody else"
    return (
        f"{plan_heading(plan, known=True)} is in consultation. I'm asking {asked}. "
        "Proposals come to you here. It starts when all have answered, or with "
        "*Start* once no proposal is open."
    )


def begins(plan: Plan, lead: str, *, known: bool) -> str:
    """Return one sentence."""
    name = plan_heading(plan, known=known)
    return f"{name} of {quote(lead, NAME)} starts now. This is how it stands:"


def said(opinion: Opinion, name: str | None, about: str, today: date) -> str:
    """Return like `Bo proposes for #2 Call suppliers: by Fri 20 Mar. → open`."""
    who = quote(name, NAME) if name else "You"
    text = quote(opinion.text, TEXT)
    match opinion.says:
        case Says.COMMENT:
            return f"{who} commented: {text}"
        case Says.APPROVED:
            return f"{who} approved the draft."
        case Says.ACCEPTED:
            return f"{who} accepted version {opinion.version}."
        case Says.OBJECTED:
            return f"{who} objected: {text}"
        case Says.WAIVED:
            return f"{who} started it without waiting for all answers: {text}"
        case Says.PROPOSED:
            return f"{who} proposed{_proposal(opinion, about, today)}"


def _proposal(opinion: Opinion, about: str, today: date) -> str:
    parts = []
    if opinion.due:
        parts.append(f"by {words.day(opinion.due, today)}")
    if opinion.measure:
        parts.append(f"measure “{quote(opinion.measure, TEXT)}”")
    if opinion.support:
        parts.append(f"support “{quote(opinion.support, TEXT)}”")
    item = f" for {about}" if about else ""
    why = f" ({quote(opinion.text, TEXT)})" if opinion.text else ""
    return f"{item}: {', '.join(parts)}{why} → {_verdict(opinion)}"


def _verdict(opinion: Opinion) -> str:
    if opinion.verdict is Verdict.ACCEPTED:
        return "accepted"
    if opinion.verdict is Verdict.ANSWERED:
        return f"answered: {quote(opinion.answer, TEXT)}"
    return "waits for the lead"


def item(item: Goal | Action) -> str:
    """Return like `#2 Call suppliers`, or `Goal 1 Cut handle time`."""
    if isinstance(item, Action):
        return f"#{item.number} {quote(item.title, ITEM)}"
    return f"Goal {item.number} {quote(item.statement, ITEM)}"


def option(item: Goal | Action) -> str:
    """Return the same as it was typed."""
    if isinstance(item, Action):
        return f"#{item.number} {item.title}"
    return f"Goal {item.number} {item.statement}"


def told(plan: Plan, name: str) -> str:
    """Return like `Bo on the draft of *P-1 · Cut handle time*:`."""
    return f"{quote(name, NAME)} on the draft of {plan_heading(plan, known=True)}:"


def answered(plan: Plan, lead: str, *, known: bool) -> str:
    """Return like `Dana on your proposal for *P-1*:`."""
    name = plan_heading(plan, known=known)
    return f"{quote(lead, NAME)} on your proposal for {name}:"


def heading() -> str:
    """Return the heading."""
    return "*Consultation*"


def no_word_yet(names: Sequence[str]) -> str:
    """Return like `No answer yet from Bo and Wang.`."""
    return f"No answer yet from {words.listed([quote(name, NAME) for name in names])}."


def stalled(plan: Plan) -> str:
    """Return one sentence."""
    return f"All have answered, but {plan_heading(plan, known=True)} can't start yet:"


def cannot_start(plan: Plan) -> str:
    """Return one sentence."""
    return f"{plan.code} can't start yet:"


def gap(gap: Gap) -> str:
    """Return a sentence or two."""
    return GAPS[gap]


def started(plan: Plan) -> str:
    """Return two sentences."""
    return f"{plan.code} starts now. I'm telling everybody in it."


def is_over(plan: Plan) -> str:
    """Return one sentence."""
    return f"The consultation of {plan.code} is over; nothing was changed."


def accept() -> str:
    """Return the label."""
    return "Accept"


def propose() -> str:
    """Return the label."""
    return "Propose"


def object() -> str:  # noqa: A001  the word for it
    """Return the label."""
    return "Object"


def comment() -> str:
    """Return the label."""
    return "Comment"


def approve() -> str:
    """Return the label."""
    return "Approve"


def waive() -> str:
    """Return the label."""
    return "Start with a reason"


def start() -> str:
    """Return the label."""
    return "Start"


def grant() -> str:
    """Return the label."""
    return "Accept proposal"


def reply() -> str:
    """Return the label."""
    return "Answer"


def diagnose() -> str:
    """Return the label."""
    return "Diagnosis"


def send() -> str:
    """Return the label."""
    return "Send"


def about_label() -> str:
    """Return the label."""
    return "What is it about?"


def date_label() -> str:
    """Return the label."""
    return "Another date"


def measure_label() -> str:
    """Return the label."""
    return "Another measure and target"


def support_label() -> str:
    """Return the label."""
    return "Support that is needed"


def why_label() -> str:
    """Return the label."""
    return "Why?"


def object_label() -> str:
    """Return the label."""
    return "What is your objection?"


def comment_label() -> str:
    """Return the label."""
    return "What should the lead know?"


def waive_label() -> str:
    """Return the label."""
    return "Why does it start before all have answered?"


def waive_hint() -> str:
    """Return the hint."""
    return "The reason and your name stay with the plan."


def reply_label() -> str:
    """Return the label."""
    return "Your answer"


def seen_by() -> str:
    """Return one sentence."""
    return "The lead reads it, and it stays with the plan."


def missing() -> str:
    """Return one sentence."""
    return "Please fill this in."


def too_long() -> str:
    """Return one sentence."""
    return f"Please keep this to {LONGEST} characters."


def nothing() -> str:
    """Return one sentence."""
    return "Please propose a date, a measure or support."


def past() -> str:
    """Return one sentence."""
    return "That day has passed. Please choose today or later."
