"""Parts of a plan in one line each, so that a change of them can be kept and shown."""

from collections.abc import Iterator

from bot.plans.changes import What
from bot.plans.measures import said, written
from bot.plans.plan import Plan, Weekly
from bot.plans.progress import Metric


def header_pairs(old: Plan, new: Plan) -> Iterator[tuple[What, str | None, str | None]]:
    """Yield what a plan says of itself, as it was and as it is."""
    yield What.TITLE, old.title, new.title
    yield What.LEAD, old.lead, new.lead
    yield What.SUBJECT, old.subject, new.subject
    yield What.HR_PARTNER, old.hr_partner, new.hr_partner
    yield What.SPONSOR, old.sponsor, new.sponsor
    yield What.CHANNEL, old.channel, new.channel
    yield What.LANGUAGE, old.language.value, new.language.value
    yield What.CHECKIN, _weekly(old.checkin), _weekly(new.checkin)


def _weekly(weekly: Weekly) -> str:
    return f"{weekly.weekday} {weekly.at:%H:%M}"


def measure(metric: Metric | None) -> str | None:
    """Return an action's measure, like `calls reviewed: 20 calls`."""
    return said(metric) if metric else None


def way(metric: Metric | None) -> str | None:
    """Return a goal's measure, like `handle time: 8.4 → 6 min`."""
    if metric is None:
        return None
    ends = (metric.baseline, metric.target)
    numbers = " → ".join("?" if end is None else written(end) for end in ends)
    unit = f" {metric.unit}" if metric.unit else ""
    return f"{metric.name}: {numbers}{unit}"


def as_text(value: object) -> str | None:
    """Return a value as text, dates as ISO; None stays None."""
    return None if value is None else str(value)
