"""What people hear of support: asked to name or to give it, promised, declined, there.

Each message says how the request stands when it is sent, and when it is shown anew.
"""

from dataclasses import dataclass
from datetime import date, datetime

from bot.deliveries import Delivery, Later, Skip
from bot.ids import UserId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.support import RequestState, SupportRequest
from bot.texts import TEXTS, Texts
from bot.views import Message
from bot.views.support import giving, naming
from handlers.clock.quiet import until_morning
from handlers.support.requesting import WAITS
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A request with all that belongs to it, for one reader; `due` is what counts."""

    person: Person
    request: SupportRequest
    action: Action
    plan: Plan
    due: date | None
    names: dict[UserId, str]
    today: date

    @property
    def texts(self) -> Texts:
        """What the bot says, in the reader's language."""
        return TEXTS[self.person.language]

    def name(self, user: UserId | None) -> str:
        """Return what somebody is called."""
        return self.names.get(user, user) if user else "?"


def render_support(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Say a part of a request, as it stands by now."""
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    case = case_of(store, person, delivery.about["request"], now)
    if case is None:
        return Skip("plan_gone")
    message = PARTS[delivery.about["part"]](case, again=bool(delivery.update_of))
    if isinstance(message, Skip) or delivery.update_of:
        return message
    return until_morning(person, now) or message


def case_of(store: Store, person: Person, key: str, now: datetime) -> Case | None:
    """Return a request with all that belongs to it, before anybody's right to it."""
    request = store.requests.get(key)
    action = store.actions.get(request.action_id) if request else None
    plan = store.plans.get(request.plan_id) if request else None
    if request is None or action is None or plan is None:
        return None
    support = store.actions.get(request.support_id or "")
    named = {request.asker, request.supporter, request.by, plan.lead} - {None}
    people = store.people.named({each for each in named if each})
    return Case(
        person=person,
        request=request,
        action=action,
        plan=plan,
        due=support.due if support else request.due,
        names={user: each.name for user, each in people.items()},
        today=person.today(now),
    )


def ask_text(case: Case) -> str:
    """Return the request in words, as far as its supporter may know what it is for."""
    sees = may(case.person.id, Deed.SEE_ACTION, case.plan, [case.action])
    return case.texts.support.to_give(
        case.request,
        case.plan,
        case.name(case.request.by),
        case.action if sees else None,
        case.due,
        case.today,
    )


def _to_name(case: Case, *, again: bool) -> Message | Skip:
    request, says = case.request, case.texts.support
    if not may(case.person.id, Deed.EDIT, case.plan, ()):
        return Skip("not_allowed")
    if request.state not in WAITS or not case.action.status.is_open:
        return _how_it_stands(case) if again else Skip("settled")
    text = says.to_name(request, case.action, case.plan, case.name(request.asker))
    return naming(case.texts, text, request.id)


def _to_give(case: Case, *, again: bool) -> Message | Skip:
    request, says = case.request, case.texts.support
    if request.supporter != case.person.id:
        return Skip("not_theirs")
    if request.state is RequestState.ACCEPTED:
        return Message.of(says.you_give(request, case.due, case.today))
    if request.state is RequestState.DECLINED:
        return Message.of(says.you_declined(request))
    if not case.action.status.is_open and not again:
        return Skip("settled")
    return giving(case.texts, ask_text(case), request.id)


def _accepted(case: Case, *, again: bool) -> Message | Skip:
    del again
    if case.request.state is not RequestState.ACCEPTED or not _sees(case):
        return Skip("settled")
    return _how_it_stands(case)


def _declined(case: Case, *, again: bool) -> Message | Skip:
    request = case.request
    if not _sees(case):
        return Skip("not_theirs")
    if request.state is not RequestState.DECLINED:
        return _how_it_stands(case) if again else Skip("settled")
    who = case.name(request.supporter)
    text = case.texts.support.is_declined(request, case.action, case.plan, who)
    if not may(case.person.id, Deed.REPORT, case.plan, [case.action]):
        return Message.of(text)
    return naming(case.texts, text, request.id)


def _given(case: Case, *, again: bool) -> Message | Skip:
    del again
    if case.action.owner != case.person.id:
        return Skip("not_theirs")
    says = case.texts.support
    return Message.of(says.is_there(case.request, case.action, case.plan))


def _how_it_stands(case: Case) -> Message:
    request, says = case.request, case.texts.support
    who = case.name(request.supporter)
    if request.state is RequestState.ACCEPTED:
        due = (case.due, case.today)
        return Message.of(says.is_given(request, case.action, case.plan, who, due))
    return Message.of(says.asked(who if request.supporter else None))


def _sees(case: Case) -> bool:
    return may(case.person.id, Deed.SEE_ACTION, case.plan, [case.action])


PARTS = {
    "name": _to_name,
    "asked": _to_give,
    "accepted": _accepted,
    "declined": _declined,
    "given": _given,
}
