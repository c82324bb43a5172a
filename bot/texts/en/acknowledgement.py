"""English: who has a plan, and whether they agree."""

from datetime import date, datetime

from bot.plans.acknowledgement import Acknowledgement, Acknowledges
from bot.plans.plan import Plan
from bot.texts.en import words
from bot.texts.en.plans import heading as plan_heading
from bot.texts.quote import quote

NAME = 40
BUTTONS = {
    Acknowledges.RECEIVED: "Received",
    Acknowledges.AGREED: "Agree",
    Acknowledges.REFUSED: "Refuse",
}
TOOK = {
    Acknowledges.RECEIVED: "received",
    Acknowledges.AGREED: "agreed to",
    Acknowledges.REFUSED: "refused",
}


def ask(version: int) -> str:
    """Return two sentences."""
    return (
        f"Please confirm that you have version {version}, or agree with it. "
        "Your answer stays with the plan."
    )


def button(says: Acknowledges) -> str:
    """Return the label."""
    return BUTTONS[says]


def noted(said: Acknowledgement, name: str | None, at: datetime, today: date) -> str:
    """Return like `Bo agreed to version 2 on Mon 9 Mar at 10:12.`."""
    who = quote(name, NAME) if name else "You"
    when = f"{words.day(at.date(), today)} at {words.wall_time(at.time())}"
    return f"{who} {TOOK[said.says]} version {said.version} on {when}."


def newer(version: int) -> str:
    """Return like `Version 3 is not acknowledged yet.`."""
    return f"Version {version} is not acknowledged yet."


def not_yet(name: str | None, version: int) -> str:
    """Return like `Bo has not acknowledged version 2 yet.`."""
    who = f"{quote(name, NAME)} has" if name else "You have"
    return f"{who} not acknowledged version {version} yet."


def heading() -> str:
    """Return the heading."""
    return "*Acknowledgement*"


def refused(plan: Plan, name: str, version: int) -> str:
    """Return two sentences."""
    return (
        f"{quote(name, NAME)} refused version {version} of "
        f"{plan_heading(plan, known=True)}. The plan continues; a talk may help."
    )
