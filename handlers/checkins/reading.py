"""How a reply is read: against the person's actions, under the numbers they know."""

import re
from collections.abc import Iterable
from datetime import datetime

from bot.checkins.listing import Listed, listing
from bot.checkins.references import referred
from bot.checkins.replies import Noted
from bot.people import Person
from bot.plans.actions import Action
from bot.reading.read import read
from bot.reading.reading import OpenAction, Reading, Update
from handlers.checkins.desk import Desk
from storage.database import Store

NAMED = re.compile(r"(?:#|＃|第)\s*(\d{1,3})(?!\d)")


def understood(
    store: Store, text: str, desk: Desk, person: Person, said_at: datetime
) -> tuple[Reading, list[Listed]]:
    """Return what a text says of what is on a desk, and the actions as listed.

    An action that is closed counts only where its number is named, as in "#2 isn't done
    after all"; what leaves it closed is asked about. A number that nothing has, or that
    may mean two actions, makes every reading a question.
    """
    every = numbered(store, desk)
    is_open = desk.actions.keys()
    said = referred(text, every)
    named = {int(number) for number in NAMED.findall(said.text)}
    listed = [each for each in every if each.action.id in is_open or each.n in named]
    reading = read(
        said.text,
        [_as_open(each) for each in listed],
        person.local(said_at),
        month_first=person.month_first,
    )
    is_lost = not said.is_certain or bool(named - {each.n for each in listed})
    closed = {each.n for each in listed if each.action.id not in is_open}
    updates = tuple(
        update._replace(sure=False)
        if is_lost or (update.n in closed and not _reopens(update))
        else update
        for update in reading.updates
    )
    return reading._replace(updates=updates), listed


def numbered(store: Store, desk: Desk, actions: Iterable[Action] = ()) -> list[Listed]:
    """Return a person's running actions, open or asked about, with their numbers.

    Those on the desk, and `actions`, are taken as they are given.
    """
    asked = desk.checkin.actions if desk.checkin else ()
    beside = {key: desk.beside[key] for key in asked if key in desk.beside}
    wanted = {**beside, **desk.actions, **{each.id: each for each in actions}}
    mine = [each for each in wanted.values() if each.owner == desk.person]
    known = {each.plan_id for each in mine}
    plans = {**desk.plans, **store.plans.with_ids(known - desk.plans.keys())}
    running = {key: plan for key, plan in plans.items() if plan.is_running}
    return listing(mine, running, asked)


def noted(reading: Reading, listed: Iterable[Listed]) -> tuple[Noted, ...]:
    """Return what a reading says, by action instead of by number."""
    ids = {each.n: each.action.id for each in listed}
    return tuple(
        Noted(
            action_id=ids[update.n],
            stated=update.stated,
            sure=update.sure,
            other=update.other,
            why=tuple(f"{found.slot}: {found.rule}" for found in update.findings),
        )
        for update in reading.updates
        if update.n in ids
    )


def _reopens(update: Update) -> bool:
    return update.stated.status is not None and update.stated.status.is_open


def _as_open(listed: Listed) -> OpenAction:
    action = listed.action
    return OpenAction(
        n=listed.n,
        title=action.title,
        due=action.due,
        status=action.status,
        metric=action.metric,
    )
