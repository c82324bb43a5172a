"""The figure of an amount in the unit of a metric, and which way the metric goes."""

from bot.plans.progress import Metric
from bot.reading.lazily import Lazily
from bot.reading.spans.amount import Amount

SHARES = ("%", "percent", "pct", "百分点")
_MANY = Lazily(r"([kw万千])(?![a-z])")
_SECONDS = Lazily(r"分钟?(\d{1,2})秒")
_FAR = 3
_TEN_THOUSAND = 10000


def goes_up(metric: Metric) -> bool:
    """Whether what is measured is to become more."""
    return (metric.baseline or 0) < (metric.target or 0)


def goes_down(metric: Metric) -> bool:
    """Whether what is measured is to become less."""
    return (metric.baseline or 0) > (metric.target or 0)


def is_share(metric: Metric) -> bool:
    """Whether the metric itself is measured in per cent."""
    return (metric.unit or "").strip().lower() in SHARES


def figure_in(amount: object, metric: Metric) -> float | None:
    """Return the count, or the share where the metric is one."""
    if not isinstance(amount, Amount):
        return None
    if amount.count is not None:
        return None if is_share(metric) and not amount.bare else amount.count
    return amount.percent if is_share(metric) else None


def seconds_behind(text: str, place: int, metric: Metric) -> float:
    """Return the seconds behind minutes, as minutes: 4分50秒."""
    found = _SECONDS.match(text, place) if "分" in (metric.unit or "") else None
    return round(int(found[1]) / 60, 2) if found else 0.0


def times(after: str, metric: Metric) -> int:
    """Return by what "k" or 万 behind a number multiplies it: 8.1k."""
    found = _MANY.match(after)
    unit = (metric.unit or "").lower()
    if found is None or found[1] in unit:
        return 1
    return 1000 if found[1] in "k千" else 10000


def counted_in(said: str, value: float, metric: Metric) -> float:
    """Return 四万一 as 4.1 where the metric counts in 万."""
    counts = "万" in (metric.unit or "") and "万" in said and value >= _TEN_THOUSAND
    return value / _TEN_THOUSAND if counts else value


def is_plausible(value: float, metric: Metric) -> bool:
    """Whether a value is not far beyond where the metric starts and should come."""
    ends = [abs(end) for end in (metric.baseline, metric.target) if end is not None]
    return not ends or value <= _FAR * max(*ends, 1)
