"""English words that every other text is made of."""

from datetime import date, time

from bot.plans.plan import Kind, State
from bot.plans.progress import Effect, Metric, Status
from bot.plans.support import SupportKind

STATUS = {
    Status.NOT_STARTED: "not started",
    Status.IN_PROGRESS: "in progress",
    Status.BLOCKED: "blocked",
    Status.DONE: "done",
    Status.DROPPED: "dropped",
}
EFFECT = {
    Effect.PROVEN: "effect proven",
    Effect.NONE: "no effect",
    Effect.UNCLEAR: "effect unclear",
}
SUPPORT = {
    SupportKind.TRAINING: "training",
    SupportKind.COACHING: "coaching",
    SupportKind.MENTOR: "a mentor",
    SupportKind.TOOL: "a tool",
    SupportKind.TIME: "time",
    SupportKind.WORKLOAD: "less workload",
    SupportKind.JOB_ADJUSTMENT: "a change of the job",
    SupportKind.OTHER: "other support",
}
STATE = {
    State.DRAFT: "draft",
    State.IN_REVIEW: "in review",
    State.IN_CONSULTATION: "in consultation",
    State.ACTIVE: "active",
    State.PAUSED: "paused",
    State.EVALUATING: "being evaluated",
    State.CLOSED: "closed",
}
KIND = {Kind.TEAM: "team plan", Kind.INDIVIDUAL: "individual plan"}
WEEKDAYS = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def status(status: Status) -> str:
    """Return like `in progress`."""
    return STATUS[status]


def effect(effect: Effect) -> str:
    """Return like `no effect`."""
    return EFFECT[effect]


def support(kind: SupportKind) -> str:
    """Return like `a mentor`."""
    return SUPPORT[kind]


def state(state: State) -> str:
    """Return like `being evaluated`."""
    return STATE[state]


def kind(kind: Kind) -> str:
    """Return like `team plan`."""
    return KIND[kind]


def weekday(weekday: int) -> str:
    """Return like `Friday`; 0 is Monday."""
    return WEEKDAYS[weekday]


def day(day: date, today: date) -> str:
    """Return like `Fri 14 Mar`, and `Fri 14 Mar 2027` in another year."""
    short = f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"
    return short if day.year == today.year else f"{short} {day.year}"


def month(day: date) -> str:
    """Return like `March 2026`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def wall_time(at: time) -> str:
    """Return like `10:00`."""
    return f"{at:%H:%M}"


def way(metric: Metric, now: str) -> str:
    """Return like `8.4 → *7.1* → 6`; an end that nobody has named is left out."""
    start = "" if metric.baseline is None else f"{number(metric.baseline)} → "
    if metric.target is None:
        return start + now
    before = " → " if start else " · target "
    return f"{start}{now}{before}{number(metric.target)}"


def number(value: float) -> str:
    """Return like `6`, `8.4` or `1,200`."""
    return f"{value:,.10g}"


def listed(parts: list[str]) -> str:
    """Return like `a, b and c`."""
    if len(parts) < 2:  # noqa: PLR2004  nothing to join
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
