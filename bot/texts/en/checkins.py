"""English: prompts, nudges, and actions left behind."""

from collections.abc import Sequence
from datetime import date

from bot.ids import ChannelId
from bot.plans.actions import Action
from bot.texts.en import words
from bot.texts.quote import quote


def prompt_push(count: int) -> str:
    """Return like `How are your 3 actions going?`."""
    if count == 1:
        return "How is your action going?"
    return f"How are your {count} actions going?"


def prompt_intro(count: int) -> str:
    """Return the first line of a prompt."""
    which = "this action" if count == 1 else "these actions"
    return f":wave: How far are you with {which}? A few words are enough."


def heading(code: str, title: str) -> str:
    """Return the plan in bold."""
    return f"*{code} · {quote(title, 150)}*"


def heading_support() -> str:
    """Return a heading that names no plan."""
    return "*Support you promised*"


def action(n: int, action: Action, today: date) -> str:
    """Return like `*2.* Call five suppliers` and, below, `in progress, 60% · due …`."""
    standing = words.status(action.status)
    if action.percent is not None:
        standing += f", {action.percent}%"
    due = f"due {words.day(action.due, today)}" if action.due else "no date"
    if action.due and action.due < today and action.status.is_open:
        due = f":small_orange_diamond: was due {words.day(action.due, today)}"
    return f"*{n}.* {quote(action.title, 200)}\n{standing} · {due}"


def last_said(said: str, day: str) -> str:
    """Return like `Last: 60% (Fri 6 Mar)`."""
    return f"Last: {said} ({day})"


def nothing_said() -> str:
    """Return that there is no answer yet."""
    return "No answer so far"


def seen_by_team(lead: str, channel: ChannelId | None) -> str:
    """Return who sees answers about a team plan."""
    recap = f"; the monthly recap goes to <#{channel}>" if channel else ""
    return f"Everyone in this plan can see your answer, {quote(lead)} leads it{recap}."


def seen_by_few(others: Sequence[str], sponsor: str | None) -> str:
    """Return who sees answers about an individual plan."""
    names = words.listed(["you", *(quote(name) for name in others)])
    summary = f" {quote(sponsor)} gets a summary without your words." if sponsor else ""
    return f":lock: Only {names} can see your answer, never a channel.{summary}"


def seen_by_lead(lead: str) -> str:
    """Return who sees the answer of an owner outside the core of a plan."""
    return (
        f":lock: Only {quote(lead)}, the employee whom it supports and their HR"
        " partner can see your answer, never a channel."
    )


def invitation(example: int) -> str:
    """Return how to answer."""
    return (
        "Just write back, all in one message if you like:"
        f" _{example} is 80% done, the rest by Friday_"
    )


def done() -> str:
    """Return the label."""
    return "Done"


def in_progress() -> str:
    """Return the label."""
    return "In progress"


def blocked() -> str:
    """Return the label."""
    return "Blocked…"


def new_date() -> str:
    """Return the label."""
    return "New date…"


def on_track() -> str:
    """Return the label."""
    return "Everything on track"


def nothing_new() -> str:
    """Return the label."""
    return "Nothing new"


def nudge_push(count: int) -> str:
    """Return like `2 actions still need a word`."""
    if count == 1:
        return "One action still needs a word"
    return f"{count} actions still need a word"


def nudge_intro(count: int) -> str:
    """Return the one reminder."""
    what = "this one" if count == 1 else f"these {count}"
    return f"I have nothing on {what} yet. A word is enough, and I won't ask again."


def more(count: int) -> str:
    """Return like `… and 3 more; /pip report shows them all`."""
    return f"… and {count} more; `/pip list` shows them all."


def handover_push(name: str) -> str:
    """Return like `Bo is no longer here: actions need an owner`."""
    return f"{quote(name, 100)} is no longer here: actions need an owner"


def handover(name: str, plan: str) -> str:
    """Return what is left behind in one plan."""
    return (
        f"*{quote(name)}* is deactivated in Slack, so I won't ask them any more."
        f" These open actions of {plan} need an owner; `/pip edit` hands them over:"
    )
