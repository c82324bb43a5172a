"""English: how a person wants to be asked."""

from datetime import time

from bot.people import Person, Volume
from bot.texts.quote import quote

VOLUME = {
    Volume.NORMAL: "Normal: check-ins and one reminder",
    Volume.LIGHT: "Light: check-ins, no reminders",
    Volume.OFF: "Off: I'll report by myself",
}


def title() -> str:
    """Return the form's name."""
    return "Your settings"


def intro(zone: str, now: str) -> str:
    """Return whose time counts."""
    return f"You're asked at your own local time: it is {now} now ({quote(zone)})."


def save() -> str:
    """Return the label."""
    return "Save"


def cancel() -> str:
    """Return the label."""
    return "Cancel"


def language() -> str:
    """Return the label."""
    return "Language"


def as_slack() -> str:
    """Return the name of the choice."""
    return "As in Slack"


def weekday() -> str:
    """Return the label."""
    return "Day of the check-in"


def as_plan() -> str:
    """Return the name of the choice."""
    return "As each plan says"


def at() -> str:
    """Return the label."""
    return "Time of the check-in"


def at_hint() -> str:
    """Return when the time counts."""
    return "It counts once you have chosen a day."


def zone() -> str:
    """Return the label."""
    return "Time zone, if Slack has it wrong"


def zone_hint() -> str:
    """Return what to type."""
    return "For example Europe/Berlin. Empty: as in Slack."


def unknown_zone() -> str:
    """Return that there is no such zone."""
    return "I don't know this time zone. Try one like Europe/Berlin or Asia/Shanghai."


def volume() -> str:
    """Return the label."""
    return "How much to hear from me"


def volume_name(volume: Volume) -> str:
    """Return like `Light: check-ins, no reminders`."""
    return VOLUME[volume]


def saved(person: Person, weekday: str | None, at: time | None) -> str:
    """Return how it is from now on."""
    when = f"on {weekday} at {at:%H:%M}" if weekday and at else "as each plan says"
    if person.volume is Volume.OFF:
        return "Saved. I won't ask you; `/pip report` takes your news at any time."
    return f"Saved. I'll ask you {when}, {quote(person.tz.key)} time."
