"""English: suggestions, and what becomes of them."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.suggestions import LONGEST, Fate, Fault, Suggestion
from bot.texts.en import words
from bot.texts.quote import quote

NAME, TITLE = 40, 100
PROBLEM = {
    Fault.MISSING: "A few words are needed here.",
    Fault.TOO_LONG: f"That is too long. {LONGEST} characters are enough for the gist.",
}


def title() -> str:
    """Return the form's name."""
    return "Suggest something"


def plan_label() -> str:
    """Return the label."""
    return "For which plan?"


def text_label() -> str:
    """Return the label."""
    return "What do you suggest?"


def text_example() -> str:
    """Return an example."""
    return "Let the night shift open tickets by template, too"


def name_label() -> str:
    """Return the label."""
    return "Your name"


def named() -> str:
    """Return the choice."""
    return "Give my name – the lead sees it, and you get an answer"


def anonymous() -> str:
    """Return the choice."""
    return "Anonymous – your name is kept nowhere"


def what_is_kept() -> str:
    """Return a few sentences."""
    return (
        "Anonymous: I keep the words and the day, nothing about you, so I can't send "
        "you an answer; `/pip suggest list` shows what became of it. The lead gets it "
        "the next morning. Your style may still tell who you are."
    )


def send() -> str:
    """Return the label."""
    return "Suggest"


def problem(fault: Fault) -> str:
    """Return one or two sentences."""
    return PROBLEM[fault]


def no_such_choice() -> str:
    """Return one sentence."""
    return "This plan takes no suggestions any more. Please choose another one."


def handed_in(plan: Plan, *, anonymous: bool) -> str:
    """Return two sentences."""
    if anonymous:
        return (
            f"Thank you. The lead of {plan.code} gets it tomorrow morning, without a "
            "name. `/pip suggest list` shows what becomes of it."
        )
    return f"Thank you. The lead of {plan.code} has it now; I'll tell you the answer."


def no_plan() -> str:
    """Return two sentences."""
    return (
        "There is no team plan here that you could suggest something to. "
        "Try it in the channel of the plan that you mean."
    )


def heading(plan: Plan, by: str | None) -> str:
    """Return like `Bo suggests for *P-1 · Cut handle time*:`."""
    who = quote(by, NAME) if by else "Somebody"
    name = "" if by else " anonymously"
    return f"{who} suggests{name} for *{plan.code} · {quote(plan.title, TITLE)}*:"


def says(suggestion: Suggestion) -> str:
    """Return the words as a quotation."""
    return f"> {quote(suggestion.text, LONGEST)}"


def take_up() -> str:
    """Return the label."""
    return "Take up"


def take_up_title() -> str:
    """Return the form's name."""
    return "Take up a suggestion"


def decline() -> str:
    """Return the label."""
    return "Decline"


def fate(suggestion: Suggestion, action: Action | None) -> str:
    """Return like `Taken up as #4 Write a template`."""
    if suggestion.fate is Fate.NEW:
        return "New, not decided yet"
    if suggestion.fate is Fate.DECLINED:
        return f"Declined: “{quote(suggestion.reason or '', LONGEST)}”"
    if action is None:
        return "Taken up as an action"
    return f"Taken up as #{action.number} {quote(action.title, TITLE)}"


def decline_title() -> str:
    """Return the form's name."""
    return "Decline a suggestion"


def reason_label() -> str:
    """Return the label."""
    return "Why not, or not now?"


def reason_hint(*, anonymous: bool) -> str:
    """Return one sentence."""
    if anonymous:
        return (
            "It is kept in the list of suggestions, where whoever wrote this can see."
        )
    return "Whoever suggested it gets this from me, and it is kept in the list."


def settled() -> str:
    """Return one sentence."""
    return "This suggestion has been decided already, or isn't yours to decide."


def taken(plan: Plan, number: int, *, anonymous: bool) -> str:
    """Return one or two sentences."""
    told = "" if anonymous else " I'll tell whoever suggested it."
    return f"Taken up: it is #{number} of {plan.code} now.{told}"


def turned_down(*, anonymous: bool) -> str:
    """Return one sentence."""
    if anonymous:
        return "Declined. Your reason is in the list of suggestions."
    return "Declined. I'll pass your reason on."


def answer(plan: Plan, suggestion: Suggestion) -> str:
    """Return one sentence."""
    took = suggestion.fate is Fate.TAKEN_UP
    became = "is taken up – thank you!" if took else "won't be taken up."
    return f"Your suggestion for {plan.code} {became}"


def list_title() -> str:
    """Return the heading."""
    return "Suggestions"


def list_empty() -> str:
    """Return two sentences."""
    return "Nothing has been suggested yet. `/pip suggest` opens the form."


def line(plan: Plan, suggestion: Suggestion, by: str | None, today: date) -> str:
    """Return like `*P-1* · Mon 9 Mar · from Bo`."""
    parts = [f"*{plan.code}*", words.day(suggestion.day, today)]
    if by:
        parts.append(f"from {quote(by, NAME)}")
    return " · ".join(parts)
