"""How a plan was carried out, in figures."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.checkins.replies import CheckIn
from bot.plans.actions import Action
from bot.plans.evaluating import is_promised
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.reports.lateness import last_day
from bot.reports.status import Calendar


@dataclass(frozen=True, slots=True)
class Share:
    """So many `of` so many."""

    part: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a plan's record says of how it was carried out.

    `done`: of all actions not given up. `on_time`: done by the plan's date, buffer
    included, of those that have a date. `slips`: how often an owner put a date off.
    `answered`: check-ins with an answer about this plan, of those that asked about it;
    skipped ones count neither way. `support`: given, of promised.
    """

    done: Share
    on_time: Share
    slips: int
    answered: Share
    support: Share


def figures(
    plan: Plan,
    actions: Collection[Action],
    checkins: Iterable[CheckIn],
    calendar: Calendar,
) -> Figures:
    """Return the figures of a plan; `checkins` are those of its owners."""
    kept = [each for each in actions if each.status is not Status.DROPPED]
    dated = [each for each in kept if each.planned_due]
    promised = [each for each in kept if is_promised(each, plan)]
    ids = {each.id for each in actions}
    asked = [
        each
        for each in checkins
        if each.skipped_at is None and not ids.isdisjoint(each.actions)
    ]
    return Figures(
        done=_done(kept),
        on_time=Share(
            sum(_was_in_time(each, plan, calendar) for each in dated), len(dated)
        ),
        slips=sum(each.slips for each in kept),
        answered=Share(
            sum(not ids.isdisjoint(each.answered) for each in asked), len(asked)
        ),
        support=_done(promised),
    )


def _done(actions: Collection[Action]) -> Share:
    done = sum(each.status is Status.DONE for each in actions)
    return Share(done, len(actions))


def _was_in_time(action: Action, plan: Plan, calendar: Calendar) -> bool:
    """Tell whether it was done by the date of the plan, which a slip does not move."""
    if action.status is not Status.DONE or action.closed_at is None:
        return False
    planned = replace(action, due=action.planned_due)
    last = last_day(planned, calendar(action.owner))
    closed = action.closed_at.astimezone(ZoneInfo(plan.zone)).date()
    return last is not None and closed <= last
