"""Who may see and do what: the one policy, asked by every read and every post."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from bot.ids import ChannelId, UserId
from bot.plans.actions import Action
from bot.plans.feedback import Feedback
from bot.plans.plan import Kind, Plan, State


class Deed(Enum):
    """Something a person may want to do with a plan."""

    SEE = "see"
    SEE_ACTION = "see_action"
    SUMMARY = "summary"
    EDIT = "edit"
    REPORT = "report"
    EVIDENCE = "evidence"
    DIAGNOSE = "diagnose"
    ASSESSMENTS = "assessments"
    VOICE = "voice"


class Role(Enum):
    """What a person is to a plan."""

    LEAD = "lead"
    SUBJECT = "subject"
    HR_PARTNER = "hr_partner"
    SPONSOR = "sponsor"
    OWNER = "owner"
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class Standing:
    """The roles of one person in one plan."""

    roles: frozenset[Role]

    def may(self, deed: Deed, kind: Kind) -> bool:
        """Tell whether one of the roles allows the deed."""
        return bool(self.roles & ALLOWED[kind][deed])

    def knows_of(self, kind: Kind) -> bool:
        """Tell whether one of the roles lets the person know that the plan is there."""
        return any(self.may(deed, kind) for deed in SHOWING)


SHOWING = (Deed.SEE, Deed.SUMMARY, Deed.SEE_ACTION)
_EVERYBODY = frozenset(Role)
_WRITERS = frozenset({Role.LEAD, Role.HR_PARTNER})
_CORE = frozenset({Role.LEAD, Role.SUBJECT, Role.HR_PARTNER})
_OWNERS = frozenset({Role.OWNER})
_AT_WORK = frozenset({Role.OWNER, Role.HELPER})

ALLOWED = {
    Kind.TEAM: {
        Deed.SEE: _EVERYBODY,
        Deed.SEE_ACTION: _EVERYBODY,
        Deed.SUMMARY: _EVERYBODY,
        Deed.EDIT: frozenset({Role.LEAD}),
        Deed.REPORT: _OWNERS | {Role.LEAD},
        Deed.EVIDENCE: _CORE | _AT_WORK,
        Deed.DIAGNOSE: frozenset({Role.LEAD, Role.HR_PARTNER}),
        Deed.ASSESSMENTS: frozenset({Role.LEAD, Role.HR_PARTNER}),
        Deed.VOICE: _EVERYBODY,
    },
    Kind.INDIVIDUAL: {
        Deed.SEE: _CORE,
        Deed.SEE_ACTION: _CORE | _OWNERS,
        Deed.SUMMARY: _CORE | {Role.SPONSOR},
        Deed.EDIT: frozenset({Role.LEAD}),
        Deed.REPORT: _OWNERS | {Role.LEAD},
        Deed.EVIDENCE: _CORE | _OWNERS,
        Deed.DIAGNOSE: frozenset({Role.LEAD, Role.HR_PARTNER}),
        Deed.ASSESSMENTS: _CORE,
        Deed.VOICE: _CORE,
    },
}


def standing(person: UserId, plan: Plan, actions: Iterable[Action]) -> Standing:
    """Return what `person` is to `plan`; `actions` are those that count for it."""
    named = (
        (Role.LEAD, plan.lead),
        (Role.SUBJECT, plan.subject),
        (Role.HR_PARTNER, plan.hr_partner),
        (Role.SPONSOR, plan.sponsor),
    )
    roles = {role for role, holder in named if holder == person}
    for action in actions:
        if action.owner == person:
            roles.add(Role.OWNER)
        if person in action.helpers:
            roles.add(Role.HELPER)
    return standing_by(frozenset(roles), plan.state)


def standing_by(roles: frozenset[Role], state: State) -> Standing:
    """Return what these roles come to in a plan that is so far.

    Before it is put to those who carry it, only those who write it know of it.
    """
    is_secret = state in (State.DRAFT, State.IN_REVIEW)
    return Standing(roles & _WRITERS if is_secret else roles)


def knowing(kind: Kind, state: State) -> frozenset[Role]:
    """Return the roles of which each lets its holder know that such a plan is there."""
    each = {role: standing_by(frozenset({role}), state) for role in Role}
    return frozenset(role for role, stands in each.items() if stands.knows_of(kind))


def may(person: UserId, deed: Deed, plan: Plan, actions: Iterable[Action]) -> bool:
    """Tell whether `person` may do `deed` with `plan`.

    For SEE_ACTION and REPORT pass the one action in question, else all of the plan.
    """
    return standing(person, plan, actions).may(deed, plan.kind)


def may_be_in_channel(plan: Plan) -> bool:
    """Tell whether a channel may hear of the plan: never where it is about a person."""
    return plan.kind is Kind.TEAM


def may_take_part(
    person: UserId,
    plan: Plan,
    actions: Iterable[Action],
    channel: ChannelId | None = None,
) -> bool:
    """Tell whether somebody may suggest something, or praise, in a team's plan.

    Those who may see it may, and so may whoever reads its channel; `channel` is where
    they are.
    """
    if plan.kind is not Kind.TEAM:
        return False
    is_there = channel is not None and channel == plan.channel
    return is_there or may(person, Deed.SEE, plan, actions)


def may_learn(person: UserId, plan: Plan, actions: Iterable[Action]) -> bool:
    """Tell whether somebody may read what a plan has taught.

    What a team learned is everybody's; what a plan about a person taught stays with
    those who may see that plan.
    """
    return plan.kind is Kind.TEAM or may(person, Deed.SEE, plan, actions)


def may_add_lesson(
    person: UserId,
    plan: Plan,
    actions: Iterable[Action],
    channel: ChannelId | None = None,
) -> bool:
    """Tell whether somebody may add a lesson; `channel` is where they are."""
    actions = tuple(actions)
    seen = may(person, Deed.SEE, plan, actions)
    return seen or may_take_part(person, plan, actions, channel)


def may_answer(person: UserId, plan: Plan, feedback: Feedback) -> bool:
    """Tell whether somebody may say now how they see a plan's result: who was asked.

    It gives them no sight of the plan.
    """
    is_about_it = feedback.plan_id == plan.id and feedback.person == person
    return is_about_it and plan.state is State.EVALUATING
