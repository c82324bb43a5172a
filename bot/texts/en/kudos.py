"""English: praise, and the question who may hear it."""

from bot.plans.plan import Plan
from bot.plans.suggestions import LONGEST, Fault
from bot.texts.quote import quote

NAME = 40
PROBLEM = {
    Fault.MISSING: "What was it that they did well? A line is enough.",
    Fault.TOO_LONG: f"That is too long. {LONGEST} characters are enough.",
}


def title() -> str:
    """Return the form's name."""
    return "Kudos"


def who_label() -> str:
    """Return the label."""
    return "To whom?"


def text_label() -> str:
    """Return the label."""
    return "What did they do well?"


def text_example() -> str:
    """Return an example."""
    return "Stayed calm with a difficult customer and solved it in one call"


def where_label() -> str:
    """Return the label."""
    return "Who may see it?"


def between_us() -> str:
    """Return the choice."""
    return "Only the two of us"


def in_channel(plan: Plan) -> str:
    """Return the choice."""
    return f"The channel of {plan.code} too · {plan.title}"


def how_it_goes() -> str:
    """Return one sentence."""
    return "They read it first, in a direct message. It is posted only if they agree."


def send() -> str:
    """Return the label."""
    return "Send"


def problem(fault: Fault) -> str:
    """Return one or two sentences."""
    return PROBLEM[fault]


def not_them() -> str:
    """Return one sentence."""
    return "Please choose a colleague from this workspace, other than yourself."


def no_such_channel() -> str:
    """Return one sentence."""
    return "I can't post to this channel for you any more. Please choose again."


def sent(name: str, *, asks: bool) -> str:
    """Return one or two sentences."""
    if asks:
        return f"{quote(name, NAME)} gets it now, and decides whether it is posted."
    return f"{quote(name, NAME)} gets it now. It stays between the two of you."


def heading(by: str) -> str:
    """Return one sentence."""
    return f":clap: Kudos from {quote(by, NAME)}:"


def says(text: str) -> str:
    """Return the words as a quotation."""
    return f"> {quote(text, LONGEST)}"


def may_i(channel: str) -> str:
    """Return a question."""
    return f"May I post it in {channel}? Either way is fine; nobody is told if not."


def yes() -> str:
    """Return the label."""
    return "Yes, post it"


def no() -> str:
    """Return the label."""
    return "Keep it between us"


def posted(channel: str) -> str:
    """Return one sentence."""
    return f"You agreed, so it is posted in {channel}."


def kept() -> str:
    """Return one sentence."""
    return "It stays between the two of you."


def post(to: str, by: str) -> str:
    """Return one sentence."""
    return f":clap: Kudos to *{quote(to, NAME)}* from {quote(by, NAME)}:"
