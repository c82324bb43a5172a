"""English: lessons and standard practices."""

from bot.plans.actions import Action
from bot.plans.diagnosis import Cause
from bot.plans.plan import Kind, Plan
from bot.plans.remains import Measured, Offer, Practice
from bot.plans.suggestions import LONGEST, Fault
from bot.texts.en import words as say
from bot.texts.en.diagnosis import LEVELS
from bot.texts.quote import quote

NAME, TITLE, WORDS, SHARED = 40, 80, 60, 6
PROBLEM = {
    Fault.MISSING: "A line on what you would tell the next team is enough.",
    Fault.TOO_LONG: f"That is too long. {LONGEST} characters are enough for the gist.",
}


def title() -> str:
    """Return the form's name."""
    return "What we learned"


def intro(plan: Plan) -> str:
    """Return a sentence or two."""
    name = f"*{plan.code} · {quote(plan.title, TITLE)}*"
    if plan.kind is Kind.INDIVIDUAL:
        return f"{name}\nOnly those who can see this plan will find it."
    return f"{name}\nEverybody here can find it with `/pip practices`."


def kind_label() -> str:
    """Return the label."""
    return "What is it?"


def lesson() -> str:
    """Return the choice."""
    return "A lesson: do it differently next time"


def practice() -> str:
    """Return the choice."""
    return "A standard practice: it worked, keep doing it"


def text_label() -> str:
    """Return the label."""
    return "In one or two sentences"


def text_example() -> str:
    """Return an example."""
    return "Coaching helped only after the ticket form had been shortened"


def about_label() -> str:
    """Return the label."""
    return "Which cause or action taught you this?"


def cause(cause: Cause) -> str:
    """Return like `C1 · Tickets lack the order number`."""
    return f"{cause.code} · {cause.text}"


def action(action: Action) -> str:
    """Return like `#2 · Shorten the form`."""
    return f"#{action.number} · {action.title}"


def level_label() -> str:
    """Return the label."""
    return "Where did the cause lie?"


def level_hint() -> str:
    """Return one sentence."""
    return "If empty: as the cause chosen above, or the one its action treats."


def owner_label() -> str:
    """Return the label."""
    return "Who looks after it? (standard practice)"


def problem(fault: Fault) -> str:
    """Return one or two sentences."""
    return PROBLEM[fault]


def no_level() -> str:
    """Return one sentence."""
    return "Please choose a level: no cause gives one."


def no_owner() -> str:
    """Return one sentence."""
    return "A standard practice needs an owner: a colleague of this workspace."


def cannot_see() -> str:
    """Return one sentence."""
    return "Please choose somebody who can see this plan, so that it stays private."


def gone() -> str:
    """Return one sentence."""
    return "This is no longer in the plan. Please choose again."


def kept(*, is_practice: bool) -> str:
    """Return two sentences."""
    kind = "standard practice" if is_practice else "lesson"
    return (
        f"Thank you, the {kind} is kept. I'll offer it when somebody enters a similar "
        "cause, and `/pip practices` finds it."
    )


def told_owner(by: str) -> str:
    """Return one sentence."""
    return (
        f"{quote(by, NAME)} made this a standard practice, with you as its owner. "
        "Whoever finds it may come to you with questions:"
    )


def found_title(words: str) -> str:
    """Return like `Practices and lessons on “handle time”`."""
    on = f" on “{quote(words, WORDS)}”" if words else ""
    return f"Practices and lessons{on}"


def nothing_found(words: str) -> str:
    """Return two sentences."""
    if not words:
        return "Nothing is kept yet. `/pip lesson P-3` keeps what a plan has taught."
    return (
        f"Nothing found on “{quote(words, WORDS)}”. Try other words, or "
        "`/pip practices` for all there is."
    )


def line(offer: Offer, owner: str | None, source: str | None) -> str:
    """Return like `*Practice* (process): Shorten the form – owner Bo · P-1 L2`."""
    what = offer.what
    kind = "Standard practice" if isinstance(what, Practice) else "Lesson"
    parts = [f"owner {quote(owner, NAME)}"] if owner else []
    parts += [source] if source else []
    tail = f"\n_{' · '.join(parts)}_" if parts else ""
    return f"*{kind}* ({LEVELS[what.level]}): {quote(what.text, LONGEST)}{tail}"


def why(offer: Offer) -> str:
    """Return like `Offered because it speaks of “form” too. Measured: …`."""
    parts = []
    if offer.shared:
        told = say.listed([f"“{quote(each, 30)}”" for each in offer.shared[:SHARED]])
        level = f", on the same level ({LEVELS[offer.what.level]})"
        same = level if offer.same_level else ""
        parts.append(f"Offered because it speaks of {told} too{same}.")
    if offer.what.measured:
        parts.append(f"Measured: {measured(offer.what.measured)}.")
    elif offer.shared:
        parts.append("No measurements were taken.")
    return " ".join(parts)


def measured(measured: Measured) -> str:
    """Return like `handle time 8.4 → 6.2 min`."""
    unit = f" {quote(measured.unit, 20)}" if measured.unit else ""
    before, after = say.number(measured.before), say.number(measured.after)
    return f"{quote(measured.name, NAME)} {before} → {after}{unit}"


def offered(count: int) -> str:
    """Return like `2 things learned before that may help here:`."""
    if count == 1:
        return "*Something learned before that may help here:*"
    return f"*{count} things learned before that may help here:*"


def offered_title() -> str:
    """Return the form's name."""
    return "Learned before"


def add_lesson() -> str:
    """Return the label."""
    return "Add a lesson"


def add_suggestion() -> str:
    """Return the label."""
    return "Add a suggestion"


def what_did_you_learn() -> str:
    """Return two sentences."""
    return "What did this month teach you? What should we try next?"
