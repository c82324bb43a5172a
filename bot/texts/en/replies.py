"""English: receipts, questions, forms."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.plans.actions import Action
from bot.plans.progress import Metric, Stated, Status
from bot.texts.en import words
from bot.texts.quote import plain, quote

SHORT = 70
_WITHOUT = {
    "status": "status unchanged",
    "percent": "no percentage",
    "due": "no other day",
    "value": "no reading",
    "blocker": "nothing holds it up",
    "help": "no help needed",
}
"""How a reading differs that leaves out what another states."""


def stated(stated: Stated, metric: Metric | None, today: date) -> str:
    """Return like `in progress, 60%, by Fri 14 Mar, waiting for “IT access”`."""
    return _said(stated, metric, today, quote)


def stated_short(stated: Stated, metric: Metric | None, today: date) -> str:
    """Return the same, short and unescaped."""
    return plain(_said(stated, metric, today, plain), SHORT)


def without(stated: Stated) -> str:
    """Return like `nothing holds it up, no help needed`."""
    return ", ".join(says for slot, says in _WITHOUT.items() if getattr(stated, slot))


def _said(
    stated: Stated, metric: Metric | None, today: date, safe: Callable[[str], str]
) -> str:
    parts: list[str] = []
    if stated.status is not None:
        parts.append(words.status(stated.status))
    if stated.percent is not None and stated.status is not Status.DONE:
        parts.append(f"{stated.percent}%")
    if stated.due is not None:
        parts.append(f"to be finished by {words.day(stated.due, today)}")
    if stated.value is not None:
        name = safe(metric.name) if metric else "reading"
        unit = f" {safe(metric.unit)}" if metric and metric.unit else ""
        parts.append(f"{name} {words.number(stated.value)}{unit}")
    if stated.blocker:
        parts.append(f"held up by “{safe(stated.blocker)}”")
    if stated.help:
        parts.append("needs help")
    return ", ".join(parts) or "as planned"


def noted() -> str:
    """Return the heading."""
    return "I noted:"


def asks_push() -> str:
    """Return one sentence."""
    return "One question before I note that"


def noted_push(count: int) -> str:
    """Return like `I noted something about 2 actions`."""
    return "I noted it" if count == 1 else f"I noted {count} actions"


def line(n: int, title: str, said: str) -> str:
    """Return like `*2. Call five suppliers:* in progress, 60%`."""
    return f"*{n}. {quote(title, 150)}:* {said}"


def well_done(titles: Sequence[str]) -> str:
    """Return a glad word."""
    if len(titles) == 1:
        return f":tada: “{quote(titles[0], 100)}” is done. Thank you, well done!"
    return f":tada: {len(titles)} actions done. Thank you, well done!"


def not_understood(parts: Sequence[str]) -> str:
    """Return the parts that could not be placed."""
    quoted = " · ".join(f"“{quote(part, 200)}”" for part in parts[:5])
    return f"I couldn't place this, so it changes nothing: {quoted}"


def missing(numbers: Sequence[int]) -> str:
    """Return like `Nothing on 1 and 3 yet; write whenever you know.`."""
    which = words.listed([str(n) for n in numbers])
    return f"Nothing on {which} yet; write whenever it suits you."


def unsure(n: int, title: str, shared: str) -> str:
    """Return the question."""
    asks = f"{shared}. Which of these is right?" if shared else "which do you mean?"
    return f"*{n}. {quote(title, 150)}:* {asks} Nothing is written yet."


def is_it(n: int, title: str, said: str) -> str:
    """Return the question."""
    return f"*{n}. {quote(title, 150)}:* is it _{said}_? Nothing is written yet."


def yes() -> str:
    """Return the label."""
    return "Yes"


def neither() -> str:
    """Return the label."""
    return "Leave it out"


def right() -> str:
    """Return the label."""
    return "Right"


def change() -> str:
    """Return the label."""
    return "Change"


def not_a_report() -> str:
    """Return the label."""
    return "Not a report"


def confirmed() -> str:
    """Return that it is confirmed."""
    return ":white_check_mark: You confirmed this."


def rejected() -> str:
    """Return that nothing counts."""
    return "All right, that was not a report, and nothing was noted."


def withdrawn() -> str:
    """Return that nothing counts any more."""
    return "You deleted your message, so what I noted from it no longer counts."


def nothing_reported(example: int) -> str:
    """Return what is possible."""
    return (
        "I found no progress in that, so I noted nothing. You can tell me like this:"
        f" _{example} is done_, _{example} 80%, rest by Friday_,"
        f" _{example} waits for IT_. `/pip leave until Monday` tells me you are away,"
        " `/pip help` shows the rest."
    )


def nothing_open() -> str:
    """Return that there is nothing to report on."""
    return (
        "You have no open actions at the moment, so there is nothing to note."
        " Was something noted wrongly? *Change* under it puts it right."
        " `/pip help` shows what I can do."
    )


def no_change_noted() -> str:
    """Return that it counts as an answer."""
    return "Nothing new: noted as your answer. Write any time if that changes."


def from_report(text: str) -> str:
    """Return the quoted report."""
    return f"> {quote(text, 500)}"


def report_taken() -> str:
    """Return where to look."""
    return "Got it. What I noted is in our messages, for you to check."


def form_title() -> str:
    """Return the title."""
    return "Progress"


def save() -> str:
    """Return the label."""
    return "Save"


def cancel() -> str:
    """Return the label."""
    return "Cancel"


def form_intro() -> str:
    """Return what to do."""
    return "Fill in what has changed; leave the rest empty."


def action_heading(n: int, action: Action) -> str:
    """Return like `2. Call five suppliers`."""
    return plain(f"{n}. {action.title}", 150)


def label_status() -> str:
    """Return the label."""
    return "Status"


def label_percent() -> str:
    """Return the label."""
    return "Percent done"


def label_due() -> str:
    """Return the label."""
    return "New date"


def label_value(metric: Metric) -> str:
    """Return like `Handle time (min)`."""
    unit = f" ({metric.unit})" if metric.unit else ""
    return plain(f"Reading: {metric.name}{unit}", 100)


def label_blocker() -> str:
    """Return the label."""
    return "What holds it up"


def label_support() -> str:
    """Return the label."""
    return "Support"


def label_help() -> str:
    """Return the label."""
    return "I need help with this"


def no_statement() -> str:
    """Return the option."""
    return "no change"


def bad_percent() -> str:
    """Return the error."""
    return "A whole number from 0 to 100, please."


def bad_value() -> str:
    """Return the error."""
    return "A number, please, such as 7.5."


def bad_due() -> str:
    """Return the error."""
    return "That day has passed. Please choose today or later."


def empty_form() -> str:
    """Return the error."""
    return "Nothing is filled in yet."


def gone() -> str:
    """Return that it is gone."""
    return "This action or answer is not open any more. `/pip status` shows what is."


def not_yours() -> str:
    """Return that somebody else was asked."""
    return "Only the person who was asked can answer this."
