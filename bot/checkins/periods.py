"""Which week a check-in belongs to: the person's own ISO week."""

from datetime import date


def period_of(day: date) -> str:
    """Return the ISO week that a day lies in, like `2026-W11`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
