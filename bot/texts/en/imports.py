"""English: plans that come in documents."""

from collections.abc import Sequence

from bot.importing.drafting import Left
from bot.importing.imported import Imported
from bot.importing.refused import Reason
from bot.people import Language
from bot.plans.plan import Kind
from bot.texts.quote import quote

NAME, NAMES, SHORT = 60, 20, 120
REASONS = {
    Reason.UNKNOWN_KIND: (
        "I can read .docx, .xlsx, .csv, .md, .txt and .yaml, but not this kind of file."
    ),
    Reason.OLD_FORMAT: (
        "It is in an older format. Please save it as .docx or .xlsx and send it again."
    ),
    Reason.PAGES: (
        "It holds pages or a picture, which I can't read. Please send the document "
        "that it was made from (.docx or .xlsx), or paste its text after `/pip import`."
    ),
    Reason.MACROS: (
        "It may hold macros, so I haven't opened it. Please save it as .docx or .xlsx "
        "and send it again."
    ),
    Reason.TOO_LARGE: "It is larger than 5 MB. Please send the plan alone.",
    Reason.TOO_LONG: (
        "It is too long for a plan. Please send only the part with goals and actions."
    ),
    Reason.BROKEN: (
        "The file is damaged, or isn't what its name says. Please open it, save it "
        "again and send it once more."
    ),
    Reason.PROTECTED: "It is protected by a password. Please send it without one.",
    Reason.UNSAFE: (
        "It is built in a way that could do harm, so I haven't opened it. Please copy "
        "its content into a new file."
    ),
    Reason.EMPTY: "There is no text in it.",
    Reason.UNREACHABLE: (
        "Slack didn't give me the file. Please send it again; if that doesn't help, "
        "paste its text after `/pip import`."
    ),
}


def how() -> str:
    """Return a few lines."""
    return (
        "I can take over a plan that is written already, in two ways:\n"
        "• paste its text: `/pip import` and then the plan\n"
        "• send me the file here in Slack, in our direct message, without a text: "
        ".docx, .xlsx, .csv, .md, .txt or .yaml\n"
        "You get a draft to check. Nothing is registered before you do."
    )


def refused(reason: Reason, name: str) -> str:
    """Return two or three sentences."""
    what = f"“{quote(name, NAME)}”" if name else "this text"
    return f"I couldn't read {what}. {REASONS[reason]}"


def read(imported: Imported) -> str:
    """Return like `I read “Plan” (a team plan, in English): 3 goals, 8 actions.`."""
    individual = imported.kind is Kind.INDIVIDUAL
    kind = "an individual plan" if individual else "a team plan"
    tongue = "English" if imported.language is Language.EN else "Chinese"
    title = quote(imported.title, SHORT)
    return f"I read “{title}” ({kind}, in {tongue}): {_counted(imported)}."


def nothing_found() -> str:
    """Return two sentences."""
    return (
        "I found neither goals nor actions in it. A heading such as “Actions” above "
        "the list, or columns called Action, Owner and Due, would help me."
    )


def unknown(names: Sequence[str]) -> str:
    """Return one or two sentences."""
    return f"Not found here by name: {_named(names)}. Please choose them in the form."


def no_room(goals: int, actions: int) -> str:
    """Return one sentence."""
    left = [_count(goals, "goal")] if goals else []
    left += [_count(actions, "action")] if actions else []
    return f"The form had no room for {' and '.join(left)}. Add them later with `edit`."


def no_field() -> str:
    """Return a heading."""
    return (
        "*Also read, but without a field in this form.* Evidence and causes can be "
        "entered with `/pip diagnose` once the plan is registered."
    )


def evidence() -> str:
    """Return the name."""
    return "Evidence"


def causes() -> str:
    """Return the name."""
    return "Causes"


def support() -> str:
    """Return the name."""
    return "Support"


def left(left: Left) -> str:
    """Return like `#2: helpers I don't find: Estates; comes after “the move”`."""
    parts = []
    if left.helpers:
        parts.append(f"helpers not found here: {_named(left.helpers)}")
    if left.before:
        parts.append(f"comes after {_named(left.before)}, which is no action here")
    return f"#{left.number}: {'; '.join(parts)}"


def not_understood() -> str:
    """Return a heading."""
    return "*Left out, because I didn't understand it or it is no part of a plan:*"


def more(count: int) -> str:
    """Return like `and 3 more`."""
    return f"and {count} more"


def not_yet() -> str:
    """Return one sentence."""
    return "Nothing is registered yet. Check the draft, correct it, then register it."


def open_draft() -> str:
    """Return the label."""
    return "Open the draft"


def note(imported: Imported, names: Sequence[str]) -> str:
    """Return a few sentences."""
    said = [
        f"I read {_counted(imported)}. Please check everything and add what is missing."
    ]
    if names:
        said.append(f"Please choose these people yourself: {_named(names)}.")
    said.append("What I left out is listed in my answer beside this form.")
    return " ".join(said)


def _counted(imported: Imported) -> str:
    goals = _count(len(imported.goals), "goal")
    return f"{goals}, {_count(len(imported.actions), 'action')}"


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(quote(name, NAME) for name in names[:NAMES])
    rest = len(names) - NAMES
    return f"{shown} and {rest} more" if rest > 0 else shown
