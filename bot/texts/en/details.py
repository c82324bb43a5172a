"""English: an action's details."""

from collections.abc import Sequence
from datetime import date

from bot.plans.actions import Action
from bot.plans.depending import Awaited
from bot.plans.drafts import Draft, DraftAction
from bot.plans.progress import Status
from bot.plans.slips import Slip
from bot.plans.support import SupportKind
from bot.texts.en import words
from bot.texts.en.recaps import REASON
from bot.texts.quote import quote

TITLE, NAME, TEXT, SHORT = 90, 40, 160, 40
SLIPS = 3


def title(number: int) -> str:
    """Return like `Details of action 2`."""
    return f"Details of action {number}"


def take_over() -> str:
    """Return the label."""
    return "Take over"


def back() -> str:
    """Return the label."""
    return "Back"


def about(title: str) -> str:
    """Return the action and one sentence."""
    return f"*{quote(title, TITLE)}*\nFill in what helps; all of it may stay empty."


def kept_with_plan() -> str:
    """Return one sentence."""
    return "It counts as soon as you register or save the plan."


def no_support() -> str:
    """Return the label."""
    return "no, it is part of the work"


def in_short(action: DraftAction, before: Sequence[int]) -> str:
    """Return like `_from 2 Mar · with 2 helpers · after #1_`."""
    parts = []
    if action.begins:
        parts.append(f"from {action.begins.day} {words.month(action.begins)[:3]}")
    if action.helpers:
        count = len(action.helpers)
        parts.append("with 1 helper" if count == 1 else f"with {count} helpers")
    if action.resources.strip():
        parts.append(f"needs {quote(action.resources, SHORT)}")
    if action.expected.strip():
        parts.append(f"to give {quote(action.expected, SHORT)}")
    if before:
        parts.append(f"after {_numbers(before)}")
    if action.buffer.strip("0"):
        parts.append(f"buffer {quote(action.buffer, SHORT)}")
    if action.support:
        parts.append(_owed(action.support))
    return f"_{' · '.join(parts)}_" if parts else ""


def line(action: Action, helpers: Sequence[str], today: date) -> str:
    """Return like `from Mon 2 Mar · with Bo · needs 12 tabards`."""
    parts = []
    if action.support:
        parts.append(_owed(action.support))
    if action.start and action.status is Status.NOT_STARTED:
        parts.append(f"from {words.day(action.start, today)}")
    if helpers:
        parts.append(f"with {words.listed([quote(each, NAME) for each in helpers])}")
    if action.resources:
        parts.append(f"needs {quote(action.resources, TEXT)}")
    if action.expected:
        parts.append(f"expected: {quote(action.expected, TEXT)}")
    if action.buffer:
        days = (
            "1 working day" if action.buffer == 1 else f"{action.buffer} working days"
        )
        parts.append(f"buffer of {days}")
    return " · ".join(parts)


def _owed(kind: SupportKind) -> str:
    name = words.support(kind)
    return "support owed" if kind is SupportKind.OTHER else f"support owed: {name}"


def shown_by(action: Action) -> str:
    """Return like `evidence: “List in the drive”`."""
    return f"evidence: “{quote(action.evidence, TEXT)}”" if action.evidence else ""


def slips(slips: Sequence[tuple[Slip, date]], today: date) -> str:
    """Return like `put off twice: Fri 6 Mar → Fri 13 Mar (Tue 3 Mar, resource)`."""
    if not slips:
        return ""
    count = len(slips)
    often = {1: "once", 2: "twice"}.get(count, f"{count} times")
    shown = "; ".join(_slip(*each, today) for each in slips[-SLIPS:])
    more = "… " if count > SLIPS else ""
    return f"put off {often}: {more}{shown}"


def _slip(slip: Slip, day: date, today: date) -> str:
    why = [words.day(day, today)]
    if slip.reason:
        why.append(REASON[slip.reason])
    if slip.says:
        why.append(f"“{quote(slip.says, TITLE)}”")
    dates = " → ".join(words.day(each, today) for each in (slip.before, slip.after))
    return f"{dates} ({', '.join(why)})"


def awaits(awaited: Awaited, today: date) -> str:
    """Return like `waits for #2 Fix the printer (blocked since Tue 3 Mar)`."""
    if not awaited:
        return ""
    parts = [_first(each, today) for each in awaited.actions]
    if awaited.hidden:
        parts.append("another step" if awaited.hidden == 1 else "other steps")
    return f"waits for {words.listed(parts)}"


def _first(action: Action, today: date) -> str:
    says = words.status(action.status)
    if action.status is Status.BLOCKED and action.blocked_since:
        says = f"blocked since {words.day(action.blocked_since, today)}"
    elif action.due:
        past = "was due" if action.due < today else "due"
        says = f"{says}, {past} {words.day(action.due, today)}"
    return f"#{action.number} {quote(action.title, SHORT)} ({says})"


def _numbers(numbers: Sequence[int]) -> str:
    return words.listed([f"#{each}" for each in numbers])


def no_draft() -> str:
    """Return two sentences."""
    return "You have no unfinished plan form. `/pip new` begins one."


def goes_on() -> str:
    """Return one sentence."""
    return "This is your form as you left it. Please check it and go on."


def unfinished(draft: Draft) -> str:
    """Return one sentence."""
    name = quote(draft.title, TITLE)
    which = f"“{name}”" if name else "a form without a title"
    return f"You haven't finished {which}: `/pip continue draft` opens it."
