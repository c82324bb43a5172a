"""English: support that is asked for, promised, declined and given."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.support import RequestState, SupportKind, SupportRequest
from bot.texts.en import words
from bot.texts.quote import quote

TITLE, NAME, TEXT = 90, 40, 300


def ask_button() -> str:
    """Return the label."""
    return "Ask for support…"


def form_title() -> str:
    """Return the title."""
    return "Ask for support"


def about(action: Action) -> str:
    """Return one line."""
    return f"For *#{action.number} {quote(action.title, TITLE)}*"


def what_label() -> str:
    """Return the label."""
    return "What do you need?"


def what_example() -> str:
    """Return an example."""
    return "Half a day with somebody who knows the new system"


def kind_label() -> str:
    """Return the label."""
    return "What kind of support is it?"


def who_label() -> str:
    """Return the label."""
    return "Who could give it?"


def who_hint() -> str:
    """Return one sentence."""
    return "Leave it empty if you don't know: the lead is asked to name somebody."


def day_label() -> str:
    """Return the label."""
    return "By when do you need it?"


def hint() -> str:
    """Return two sentences."""
    return (
        "They may accept, say another date or decline. Until it is there, your action "
        "counts as waiting for support."
    )


def missing() -> str:
    """Return one sentence."""
    return "Please fill this in."


def too_long(limit: int) -> str:
    """Return one sentence."""
    return f"Please keep this to {limit} characters."


def is_owner() -> str:
    """Return one sentence."""
    return "This is the action's owner. Support comes from somebody else."


def asked(supporter: str | None) -> str:
    """Return one or two sentences."""
    if supporter is None:
        return "I've asked the lead to name somebody. You'll hear who it is."
    return f"I've asked {quote(supporter, NAME)}. You'll hear what they say."


def gone() -> str:
    """Return one sentence."""
    return "There is nothing left to do here, or it isn't yours to decide."


def which() -> str:
    """Return two sentences."""
    return "For which action? You can also type it: `/pip support P-3 #2 what you need`"


def nothing_open() -> str:
    """Return one sentence."""
    return "You have no open action here that you could ask support for."


def to_name(request: SupportRequest, action: Action, plan: Plan, asker: str) -> str:
    """Return a few sentences."""
    return (
        f"{quote(asker, NAME)} asks for support with {_named(action, plan)}: "
        f"{_what(request)}. Who can give it, and by when?"
    )


def _named(action: Action, plan: Plan) -> str:
    return f"*#{action.number} {quote(action.title, TITLE)}* ({plan.code})"


def _what(request: SupportRequest) -> str:
    kind = "" if request.kind is SupportKind.OTHER else words.support(request.kind)
    said = f"“{quote(request.what, TEXT)}”"
    return f"{said} ({kind})" if kind else said


def name_button() -> str:
    """Return the label."""
    return "Name somebody…"


def to_give(
    request: SupportRequest,
    plan: Plan,
    by: str,
    action: Action | None,
    due: date | None,
    today: date,
) -> str:
    """Return like `Dana asks for your support by Fri 27 Mar: “…”.`."""
    when = f" by {words.day(due, today)}" if due else ""
    what = f" with {_named(action, plan)}" if action else f" in a plan ({plan.code})"
    return f"{quote(by, NAME)} asks for your support{what}{when}: {_what(request)}."


def accept() -> str:
    """Return the label."""
    return "Yes, I'll do it"


def other_date() -> str:
    """Return the label."""
    return "Another date…"


def decline() -> str:
    """Return the label."""
    return "I can't…"


def date_title() -> str:
    """Return the title."""
    return "Another date"


def decline_title() -> str:
    """Return the title."""
    return "Decline"


def reason_label() -> str:
    """Return the label."""
    return "Why not? Those who asked will read it."


def you_give(request: SupportRequest, due: date | None, today: date) -> str:
    """Return two sentences."""
    when = f" by {words.day(due, today)}" if due else ""
    return f"✓ You give this support{when}: {_what(request)}. It is in your check-ins."


def you_declined(request: SupportRequest) -> str:
    """Return one sentence."""
    return f"You declined: {_what(request)}. Those who asked know why."


def is_given(
    request: SupportRequest,
    action: Action,
    plan: Plan,
    who: str,
    due: tuple[date | None, date],
) -> str:
    """Return like `Cy gives the support for *#2 …* by Fri 27 Mar: “…”.`."""
    day, today = due
    when = f" by {words.day(day, today)}" if day else ""
    said = f"{quote(who, NAME)} gives the support for {_named(action, plan)}{when}"
    return f"{said}: {_what(request)}."


def is_declined(request: SupportRequest, action: Action, plan: Plan, who: str) -> str:
    """Return like `Cy can't give the support for *#2 …*: “no time”.`."""
    said = f"{quote(who, NAME)} can't give the support for {_named(action, plan)}"
    return f"{said}, {_what(request)}: “{quote(request.reason, TEXT)}”."


def is_there(request: SupportRequest, action: Action, plan: Plan) -> str:
    """Return two sentences."""
    said = f"The support for {_named(action, plan)} is there: {_what(request)}."
    return f"{said} Is anything still missing? Just write to me."


def line(request: SupportRequest, who: str | None) -> str:
    """Return like `support asked for: “a mentor” (nobody named yet)`."""
    said = f"support asked for: “{quote(request.what, TITLE)}”"
    if request.state is RequestState.DECLINED:
        why = f": “{quote(request.reason, TITLE)}”" if request.reason else ""
        return f"{said} (declined by {quote(who or '?', NAME)}{why})"
    if request.state is RequestState.ASKED and who:
        return f"{said} (no answer from {quote(who, NAME)} yet)"
    return f"{said} (nobody named yet)"
