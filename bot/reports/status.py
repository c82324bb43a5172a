"""Where a plan stands, for one reader."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from bot.ids import ActionId, UserId
from bot.plans.actions import Action
from bot.plans.depending import Awaited, awaited, waits_for_support
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.progress import Effect, Status
from bot.plans.sight import sight
from bot.reports.lateness import Days, is_late, is_waiting

Calendar = Callable[[UserId], Days]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStatus:
    """A plan's figures, and the actions that the reader may see, each listed once.

    `whole` is False where the reader sees but some actions of the plan: then there
    are neither goals nor figures. `silent` (who has not answered this week) is filled
    for the lead alone. `in_vain` is what is done and had no effect; it is not among
    `closed`. `awaited` is, by action, what it waits for of the plan.
    """

    plan: Plan
    whole: bool
    goals: tuple[Goal, ...] = ()
    total: int = 0
    done: int = 0
    late_count: int = 0
    waiting_count: int = 0
    late: tuple[Action, ...] = ()
    waiting: tuple[Action, ...] = ()
    going: tuple[Action, ...] = ()
    closed: tuple[Action, ...] = ()
    in_vain: tuple[Action, ...] = ()
    away: tuple[UserId, ...] = ()
    silent: tuple[UserId, ...] = ()
    awaited: Mapping[ActionId, Awaited] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """How much of the plan's work is done, 0 to 1."""
        return self.done / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Who is away today, and who has not answered this week."""

    away: Collection[UserId] = ()
    silent: Collection[UserId] = ()


def status_for(
    reader: UserId,
    plan: Plan,
    goals: Iterable[Goal],
    actions: Collection[Action],
    calendar: Calendar,
    absence: Absence = Absence(),
) -> PlanStatus | None:
    """Return the plan as `reader` may see it; None where it is not theirs to see."""
    seen = sight(reader, plan, actions)
    if seen is None:
        return None
    counted = [each for each in seen.counted if each.status is not Status.DROPPED]
    late, waiting, going = _sorted_out(seen.actions, actions, calendar)
    every = (
        (late, waiting, going)
        if seen.whole
        else _sorted_out(counted, actions, calendar)
    )
    closed = [each for each in seen.actions if not each.status.is_open]
    owners = {each.owner for each in seen.actions if each.status.is_open}
    return PlanStatus(
        plan=plan,
        whole=seen.summary,
        goals=tuple(goals) if seen.summary else (),
        total=len(counted),
        done=sum(each.status is Status.DONE for each in counted),
        late_count=len(every[0]),
        waiting_count=len(every[1]),
        late=tuple(late),
        waiting=tuple(waiting),
        going=tuple(going),
        closed=tuple(each for each in closed if each.effect is not Effect.NONE),
        in_vain=tuple(each for each in closed if each.effect is Effect.NONE),
        away=tuple(sorted(owners & set(absence.away))) if seen.whole else (),
        silent=tuple(sorted(owners & set(absence.silent))) if seen.edits else (),
        awaited=awaited_by(seen.actions, actions),
    )


def awaited_by(
    seen: Iterable[Action], actions: Collection[Action]
) -> dict[ActionId, Awaited]:
    """Return what each action waits for that does; `seen` are the reader's to see."""
    seen = tuple(seen)
    ids = {each.id for each in seen}
    found = ((each.id, awaited(each, actions, ids)) for each in seen if each.depends_on)
    return {action: waits for action, waits in found if waits}


def _sorted_out(
    actions: Iterable[Action], all_: Collection[Action], calendar: Calendar
) -> tuple[list[Action], list[Action], list[Action]]:
    """Part open actions: late, waiting for somebody else, and going on.

    What waits for support owed waits; `all_` are the actions of the plan.
    """
    late: list[Action] = []
    waiting: list[Action] = []
    going: list[Action] = []
    for each in actions:
        if not each.status.is_open:
            continue
        if is_waiting(each) or waits_for_support(each, all_):
            waiting.append(each)
        elif is_late(each, calendar(each.owner)):
            late.append(each)
        else:
            going.append(each)
    return late, waiting, going
