"""English: the forms of a diagnosis."""

from collections.abc import Sequence

from bot.plans.diagnosing import LIMITS, Fault, Part
from bot.plans.diagnosis import Cause
from bot.texts.en import words
from bot.texts.en.diagnosis import whys as chain_of
from bot.texts.quote import quote

TITLES = {
    Part.SYMPTOM: "What is noticed",
    Part.EVIDENCE: "Evidence",
    Part.CAUSE: "Cause",
    Part.WHY: "Ask why",
    Part.STATEMENT: "Strategy",
    Part.REASON: "Why it goes on",
}
LABELS = {
    Part.SYMPTOM: "What do people notice?",
    Part.SOURCE: "Where is it from?",
    Part.DAY: "When was it seen?",
    Part.EVIDENCE: "What does it show?",
    Part.READING: "Reading of a measure",
    Part.CAUSE: "What may be behind it?",
    Part.LEVEL: "Where does it lie?",
    Part.IMPACT: "Impact",
    Part.EFFORT: "Effort to treat it",
    Part.RESTS_ON: "Rests on this evidence",
    Part.WHY: "Why is that so?",
    Part.ROOT: "Root cause",
    Part.ROOT_LEVEL: "Where does the root cause lie?",
    Part.STATEMENT: "How do you go about it?",
    Part.TREATS: "Which cause does it treat?",
    Part.SERVES: "Which goal does it serve?",
    Part.CARRIED_BY: "Which actions carry it out?",
    Part.REASON: "Why does the plan go on?",
    Part.INSTEAD: "What becomes of what treats it?",
}
HINTS = {
    Part.SYMPTOM: "What can be seen or measured, without saying why.",
    Part.READING: "The measure, then the figure.",
    Part.LEVEL: "It can move once you have found the root.",
    Part.ROOT_LEVEL: "Counts once you mark the root cause.",
    Part.CARRIED_BY: "An action carries out one strategy; choosing it here moves it.",
    Part.REASON: "It stands in the plan, with your name.",
}
EXAMPLES = {
    Part.SYMPTOM: "Calls take 8.4 minutes on average; in autumn it was 6",
    Part.EVIDENCE: "Three of ten callers waited while the order was looked up",
    Part.READING: "handle time: 8.4 min",
    Part.CAUSE: "Orders are looked up in two systems",
    Part.WHY: "The new system does not hold orders before May",
    Part.STATEMENT: "Bring old orders into the new system",
}
PROBLEMS = {
    Fault.MISSING: "Please fill this in.",
    Fault.FUTURE: "That day is still to come. When was it seen?",
    Fault.NO_FIGURE: "I need a figure here, such as “handle time: 8.4 min”.",
    Fault.GONE: "Something chosen here was removed meanwhile. Please choose again.",
    Fault.NO_WHY: "Answer at least one why before you mark the root.",
    Fault.LAST_WHY: "That is deep enough. Please mark the root cause.",
}
IMPACTS = ("hardly any", "a little", "some", "much", "decides it")
EFFORTS = ("an afternoon", "some days", "some weeks", "some months", "a year or more")


def title(part: Part) -> str:
    """Return the title."""
    return TITLES[part]


def label(part: Part) -> str:
    """Return the label."""
    return LABELS[part]


def hint(part: Part) -> str | None:
    """Return the hint, if there is one."""
    return HINTS.get(part)


def example(part: Part) -> str | None:
    """Return the example, if there is one."""
    return EXAMPLES.get(part)


def problem(part: Part, fault: Fault) -> str:
    """Return one or two sentences."""
    if fault is Fault.TOO_LONG:
        return f"Please keep this to {LIMITS[part]} characters."
    return PROBLEMS[fault]


def save() -> str:
    """Return the label."""
    return "Save"


def cancel() -> str:
    """Return the label."""
    return "Cancel"


def scale(part: Part, value: int) -> str:
    """Return like `4 · much`."""
    degrees = IMPACTS if part is Part.IMPACT else EFFORTS
    return f"{value} · {degrees[value - 1]}"


def whys(cause: Cause) -> str:
    """Return the cause, and a line for each why."""
    head = f"*{cause.code}* {quote(cause.text, 200)}"
    return "\n".join([head, *chain_of(cause)])


def why(number: int) -> str:
    """Return like `Why 2: why is that so?`."""
    return f"Why {number}: why is that so?"


def next_why() -> str:
    """Return the label."""
    return "Next"


def back() -> str:
    """Return the label."""
    return "One step back"


def is_root() -> str:
    """Return the label."""
    return "This is the root cause: going deeper leads nowhere"


def root_found(cause: Cause) -> str:
    """Return two sentences."""
    return f"The root of {cause.code} is found. A strategy can treat it now."


def removal() -> str:
    """Return the title."""
    return "Remove?"


def confirm() -> str:
    """Return the label."""
    return "Remove"


def removes_evidence(code: str, causes: Sequence[str]) -> str:
    """Return a few sentences."""
    if not causes:
        return f"{code} will be removed."
    listed = words.listed(list(causes))
    return f"{code} will be removed, and {listed} will no longer rest on it."


def removes_cause(code: str, strategies: Sequence[str]) -> str:
    """Return a few sentences."""
    if not strategies:
        return f"{code} will be removed, with its whys."
    listed = words.listed(list(strategies))
    verb = "treats" if len(strategies) == 1 else "treat"
    return f"{code} will be removed, with its whys. {listed} {verb} it."


def removes_strategy(code: str, actions: Sequence[int]) -> str:
    """Return a few sentences."""
    if not actions:
        return f"{code} will be removed."
    listed = words.listed([f"#{each}" for each in actions])
    stay = "stays in the plan" if len(actions) == 1 else "stay in the plan"
    return f"{code} will be removed; {listed} {stay} without a strategy."


def gone_too(strategies: Sequence[str]) -> str:
    """Return like `Remove S1 too; its actions stay`."""
    return f"Remove {words.listed(list(strategies))} too; the actions stay"


def no_cause_yet() -> str:
    """Return one sentence."""
    return "A strategy treats a cause and serves a goal. Please add those first."
