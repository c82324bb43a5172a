"""English: leave, snooze, skip."""

from datetime import date, time

from bot.texts.en import words


def on_leave(first: date, last: date, today: date) -> str:
    """Return the days."""
    if first == last:
        days = f"on {words.day(first, today)}"
    else:
        days = f"from {words.day(first, today)} to {words.day(last, today)}"
    return (
        f"Noted: you are away {days}. I won't ask you anything on these days,"
        " and nothing counts as missed. `/pip leave off` ends it."
    )


def leave_dropped() -> str:
    """Return that it is off before it began."""
    return "All right, that leave is off: I'll ask as usual."


def leave_over() -> str:
    """Return that it is ended."""
    return "Welcome back. I'll ask you again at the usual times."


def no_leave() -> str:
    """Return that there was none."""
    return "You have no leave noted, so there is nothing to end."


def how_to_leave() -> str:
    """Return how."""
    return (
        "Until when are you away? For example `/pip leave until Monday`,"
        " `/pip leave 3 to 14 August` or `/pip leave today`. Monday is then your first"
        " day back. `/pip leave off` ends it."
    )


def snoozed(day: date, at: time, today: date) -> str:
    """Return until when."""
    return (
        f"All right, quiet until {words.wall_time(at)} on {words.day(day, today)}"
        " (your time)."
    )


def how_to_snooze() -> str:
    """Return how."""
    return "For how long? For example `/pip snooze 2h`, `30m` or `/pip snooze 3 days`."


def skipped() -> str:
    """Return that it is left out."""
    return "All right, I'll leave out this week's check-in. It doesn't count as missed."


def nothing_to_skip() -> str:
    """Return that there is none."""
    return "There is no check-in to skip: you have no open actions."
