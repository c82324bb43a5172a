"""English: what people hear of plans that are new or changed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.plans.changes import Change, What
from bot.plans.plan import Kind, Plan, State, Weekly
from bot.plans.support import SupportKind
from bot.texts.en import words
from bot.texts.en.plans import heading, weekly
from bot.texts.quote import quote

NAME = 40
TEXT = 120
FIELDS = {
    What.TITLE: "The title",
    What.LEAD: "The lead",
    What.SUBJECT: "The employee",
    What.HR_PARTNER: "The HR partner",
    What.SPONSOR: "The sponsor",
    What.CHANNEL: "The channel",
    What.LANGUAGE: "The channel's language",
    What.STATE: "The plan",
    What.CHECKIN: "The check-in",
    What.GOAL_STATEMENT: "Goal {n}",
    What.GOAL_METRIC: "Goal {n}, measure",
    What.GOAL_DUE: "Goal {n}, date",
    What.GOAL_OBJECTIVE: "Goal {n}, objective",
    What.ACTION_TITLE: "#{n}",
    What.ACTION_OWNER: "#{n}, owner",
    What.ACTION_DUE: "#{n}, due",
    What.ACTION_METRIC: "#{n}, measure",
    What.ACTION_START: "#{n}, start",
    What.ACTION_HELPERS: "#{n}, helpers",
    What.ACTION_BUFFER: "#{n}, buffer",
    What.ACTION_RESOURCES: "#{n}, resources",
    What.ACTION_EXPECTED: "#{n}, expected outcome",
    What.ACTION_DEPENDS: "#{n}, to be done first",
    What.ACTION_SUPPORT: "#{n}, support owed",
}
RESTS = ". Nobody is asked about it until it goes on."


def name(user: str | None) -> str:
    """Return a name; or that there is nobody."""
    return quote(user, NAME) if user else "none"


def welcome_lead(plan: Plan) -> str:
    """Return one sentence."""
    return f"{heading(plan, known=True)} is registered, and you lead it."


def next_steps(plan: Plan) -> str:
    """Return a few sentences."""
    if plan.kind is Kind.INDIVIDUAL:
        heard = "On the first working day of each month you get a recap here."
    elif plan.channel:
        heard = f"The monthly recap goes to <#{plan.channel}>."
    else:
        heard = "No channel is chosen, so the monthly recap comes to you here."
    return (
        "I've told the owners what is theirs and will ask them on "
        f"{weekly(plan.checkin)}. {heard}\n"
        f"`/pip status` shows where it stands, `/pip edit {plan.code}` changes it."
    )


def welcome_owner(plan: Plan, lead: str, count: int) -> str:
    """Return one or two sentences."""
    theirs = "one action of it is yours" if count == 1 else f"{count} actions are yours"
    return (
        f"{heading(plan, known=True)} is a new {words.kind(plan.kind)} led by "
        f"{quote(lead, NAME)}, and {theirs}:"
    )


def welcome_helper(lead: str, count: int) -> str:
    """Return one sentence."""
    actions = "an action" if count == 1 else f"{count} actions"
    return f"{quote(lead, NAME)} asks you to take on {actions} of a plan:"


def welcome_subject(plan: Plan, lead: str) -> str:
    """Return a few sentences."""
    return (
        f"{quote(lead, NAME)} has registered an improvement plan with you: "
        f"{heading(plan, known=True)}. You can see all of it at any time with "
        f"`/pip show {plan.code}`: goals, actions, and the support you will get."
    )


def welcome_hr(plan: Plan, lead: str, subject: str) -> str:
    """Return one sentence."""
    return (
        f"{quote(lead, NAME)} has registered {heading(plan, known=True)} for "
        f"{quote(subject, NAME)} and named you as the HR partner. "
        f"`/pip show {plan.code}` shows all of it."
    )


def how_checkins_go(slot: Weekly) -> str:
    """Return two sentences."""
    return (
        f"I'll ask how it goes on {weekly(slot)}, your time. Answer in your own "
        "words; I'll show you what I noted."
    )


def welcome_channel(plan: Plan, lead: str) -> str:
    """Return two sentences."""
    return (
        f"{heading(plan, known=True)} begins, led by {quote(lead, NAME)}. "
        "I'll post a recap here on the first working day of each month."
    )


def changed(plan: Plan, by: str, *, known: bool) -> str:
    """Return like `Dana has changed *P-1 · Cut handle time*:`."""
    return f"{quote(by, NAME)} has changed {heading(plan, known=known)}:"


def change(change: Change, names: Sequence[str], today: date) -> str:
    """Return like `• #2, due: Fri 14 Mar → Fri 21 Mar`."""
    n = change.number
    if change.what is What.GOAL_ADDED:
        return f"• New goal: {quote(change.after or '', TEXT)}"
    if change.what is What.ACTION_ADDED:
        return f"• New: #{n} {quote(change.after or '', TEXT)}"
    if change.what is What.ACTION_DROPPED:
        return f"• Dropped: #{n} {quote(change.before or '', TEXT)}"
    field = FIELDS[change.what].format(n=n)
    before, after = names or [
        _value(change.what, each, today) for each in (change.before, change.after)
    ]
    more = RESTS if _rests(change) else ""
    return f"• {field}: {before} → {after}{more}"


def _rests(change: Change) -> bool:
    return change.what is What.STATE and change.after == State.PAUSED.value


def _value(what: What, value: str | None, today: date) -> str:
    if not value:
        return "none"
    say = VALUES.get(what)
    return say(value, today) if say else quote(value, TEXT)


def _day(value: str, today: date) -> str:
    return words.day(date.fromisoformat(value), today)


def _weekly(value: str, today: date) -> str:
    del today
    day, _, at = value.partition(" ")
    return f"{words.weekday(int(day))} {at}"


def _buffer(value: str, _: date) -> str:
    return "1 working day" if value == "1" else f"{value} working days"


def _numbers(value: str, _: date) -> str:
    return words.listed([f"#{each}" for each in value.split()])


VALUES: Mapping[What, Callable[[str, date], str]] = {
    What.GOAL_DUE: _day,
    What.ACTION_DUE: _day,
    What.ACTION_START: _day,
    What.CHECKIN: _weekly,
    What.STATE: lambda value, _: words.state(State(value)),
    What.ACTION_BUFFER: _buffer,
    What.ACTION_DEPENDS: _numbers,
    What.ACTION_SUPPORT: lambda value, _: words.support(SupportKind(value)),
    What.CHANNEL: lambda value, _: f"<#{value}>",
}


def yours_no_more(change: Change) -> str:
    """Return like `• #2 is no longer yours.`."""
    return f"• #{change.number} is no longer yours. Nothing more to do there."
