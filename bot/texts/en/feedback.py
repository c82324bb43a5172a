"""English: stakeholders, and what they say of a plan's result."""

from collections.abc import Sequence

from bot.plans.evaluation import LONGEST
from bot.plans.feedback import LONGEST_VOICE, Feedback
from bot.plans.plan import Kind, Plan
from bot.texts.quote import plain, quote

TITLE, NAME, SAID = 90, 40, 600


def heading() -> str:
    """Return the heading."""
    return "*What others say*"


def said(feedback: Feedback, name: str, by: str) -> str:
    """Return a few lines."""
    who = quote(name, NAME)
    if feedback.person is None:
        voice = quote(feedback.voice, LONGEST_VOICE)
        who = f"Customer's voice: {voice}, typed in by {quote(by, NAME)}"
    lines = [f"_{who}:_ {quote(feedback.changed, SAID)}"]
    if feedback.works:
        lines.append(f"Works well: {quote(feedback.works, SAID)}")
    if feedback.missing:
        lines.append(f"Still missing: {quote(feedback.missing, SAID)}")
    return "\n".join(lines)


def waiting(names: Sequence[str]) -> str:
    """Return like `Asked, no answer yet: Ivy, Sam`."""
    return f"Asked, no answer yet: {_names(names)}"


def ask_button() -> str:
    """Return the label."""
    return "Ask colleagues"


def voice_button() -> str:
    """Return the label."""
    return "Add a customer's voice"


def ask_title() -> str:
    """Return the form's name."""
    return "Ask colleagues"


def people_label() -> str:
    """Return the label."""
    return "Whose view do you want to hear?"


def people_hint(plan: Plan) -> str:
    """Return two sentences."""
    if plan.kind is Kind.INDIVIDUAL:
        return (
            "Three questions by DM about working with the employee, one reminder. "
            "They do not learn of this plan."
        )
    return "Three short questions by DM, and one reminder."


def ask_send() -> str:
    """Return the label."""
    return "Ask"


def nobody() -> str:
    """Return one sentence."""
    return "Please choose at least one colleague."


def not_them(names: Sequence[str]) -> str:
    """Return two sentences."""
    who = ", ".join(plain(each, NAME) for each in names)
    return (
        f"I can't ask {who}. The lead and those who assess themselves say it in their "
        "own form; apps, guests and people who have left can't be asked."
    )


def asked(names: Sequence[str]) -> str:
    """Return one sentence."""
    return f"I am asking {_names(names)}. Their answers come into the evaluation."


def request(plan: Plan, lead: str, subject: str) -> str:
    """Return a few sentences."""
    who = quote(lead, NAME)
    short = "three short questions, the first is enough"
    if plan.kind is Kind.INDIVIDUAL:
        other = quote(subject, NAME)
        return (
            f"{who} would like to hear how you see working with {other} now: {short}. "
            f"{who}, {other} and HR read your answer, with your name."
        )
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}* is being evaluated, and {who} "
        f"would like to hear how you see its result: {short}. The lead reads your "
        "answer, with your name, and the HR partner where there is one."
    )


def request_again(plan: Plan, lead: str, subject: str) -> str:
    """Return a few sentences."""
    return f"A reminder, the only one. {request(plan, lead, subject)}"


def answer_button(*, again: bool) -> str:
    """Return the label."""
    return "Change it" if again else "Answer"


def answer_title() -> str:
    """Return the form's name."""
    return "Your view"


def changed_label() -> str:
    """Return the label."""
    return "What has changed?"


def works_label() -> str:
    """Return the label."""
    return "What works well now?"


def missing_label() -> str:
    """Return the label."""
    return "What is still missing?"


def send() -> str:
    """Return the label."""
    return "Send"


def needed() -> str:
    """Return one sentence."""
    return "A few words are needed here."


def too_long() -> str:
    """Return two sentences."""
    return f"That is too long. {LONGEST} characters are enough for the gist."


def thanks(lead: str) -> str:
    """Return two sentences."""
    return (
        f"Thank you, your answer is kept for {quote(lead, NAME)}. You can change it "
        "for as long as I take answers."
    )


def over() -> str:
    """Return one sentence."""
    return "I take no more answers to this; thank you all the same."


def voice_title() -> str:
    """Return the form's name."""
    return "A customer's voice"


def voice_label() -> str:
    """Return the label."""
    return "Whose voice is it?"


def voice_hint() -> str:
    """Return one sentence."""
    return "For example “Acme, purchasing”. It is marked as typed in by you."


def voice_name_too_long() -> str:
    """Return one sentence."""
    return f"{LONGEST_VOICE} characters are enough for the name."


def kept(plan: Plan, voice: str) -> str:
    """Return one sentence."""
    return f"The voice of {quote(voice, LONGEST_VOICE)} is kept with {plan.code}."


def _names(names: Sequence[str]) -> str:
    return ", ".join(quote(each, NAME) for each in names)
