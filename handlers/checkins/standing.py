"""How actions stand by what was stated of them, kept up to date."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from bot.checkins.replies import CheckIn
from bot.ids import ActionId
from bot.plans.actions import Action, Progress
from bot.plans.progress import Status
from handlers.checkins.schedules import reschedule
from handlers.support.given import answered_calls
from storage.database import Store

LONG_AGO = datetime.min.replace(tzinfo=UTC)


def restate(store: Store, actions: Iterable[Action], now: datetime) -> None:
    """Recompute how actions stand; plan anew where one is closed or open again."""
    held = {action.id: action for action in actions}
    said: dict[ActionId, list[Progress]] = {action_id: [] for action_id in held}
    for each in store.statements.about(held.keys()):
        said[each.action_id].append(each)
    standing = [action.standing(said[action.id]) for action in held.values()]
    _keep(store, held, standing, now)


def come_last(
    added: Iterable[Progress],
    held: Mapping[ActionId, Action],
    checkin: CheckIn | None,
) -> bool:
    """Tell whether nothing stated before matters to how these leave their actions."""
    return all(
        (checkin is None or checkin.asked_at <= each.at)
        and (held[each.action_id].updated_at or LONG_AGO) < each.at
        for each in added
    )


def add_last(
    store: Store,
    held: Mapping[ActionId, Action],
    added: Iterable[Progress],
    now: datetime,
) -> None:
    """Let actions stand as these statements, which come last, leave them."""
    _keep(store, held, [_after(held, each) for each in added], now)


def _after(held: Mapping[ActionId, Action], said: Progress) -> Action:
    by_lead = said.source.sets_the_plan
    return held[said.action_id].after(said.stated, said.at, by_lead=by_lead)


def _keep(
    store: Store,
    before: Mapping[ActionId, Action],
    standing: Iterable[Action],
    now: datetime,
) -> None:
    """Store how actions stand; plan anew where one is closed or open again.

    Where that was support that is given now, what waited for it goes on.
    """
    turned, given = set(), []
    for action in standing:
        store.actions.save(action)
        if action.status.is_open is not before[action.id].status.is_open:
            turned.add(action.owner)
            if action.is_support and action.status is Status.DONE:
                given.append(action.id)
    reschedule(store, sorted(turned), now)
    if given and (waiting := answered_calls(store, given, now)):
        restate(store, waiting, now)
