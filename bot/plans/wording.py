"""Parts of a plan in one line each, so that a change of them can be kept and shown."""

from collections.abc import Iterator, Mapping

from bot.ids import ActionId
from bot.plans.actions import Action
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


def action_pairs(
    old: Action, new: Action, numbers: Mapping[ActionId, int]
) -> Iterator[tuple[What, str | None, str | None]]:
    """Yield what a plan says of an action, as it was and as it is, but for its date.

    `numbers` are those of the plan's actions.
    """

    def before(action: Action) -> str | None:
        found = sorted(numbers[each] for each in action.depends_on if each in numbers)
        return " ".join(map(str, found)) or None

    yield What.ACTION_TITLE, old.title, new.title
    yield What.ACTION_OWNER, old.owner, new.owner
    yield What.ACTION_METRIC, measure(old.metric), measure(new.metric)
    yield What.ACTION_START, as_text(old.start), as_text(new.start)
    helpers = [" ".join(each.helpers) or None for each in (old, new)]
    yield What.ACTION_HELPERS, helpers[0], helpers[1]
    yield What.ACTION_BUFFER, str(old.buffer), str(new.buffer)
    yield What.ACTION_RESOURCES, old.resources, new.resources
    yield What.ACTION_EXPECTED, old.expected, new.expected
    yield What.ACTION_DEPENDS, before(old), before(new)
    kinds = [each.support.value if each.support else None for each in (old, new)]
    yield What.ACTION_SUPPORT, kinds[0], kinds[1]


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
