"""How a reply is read: against the person's actions, under the numbers they know."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.checkins.listing import Listed, listing
from bot.checkins.references import referred
from bot.checkins.replies import Noted
from bot.people import Person
from bot.plans.actions import Action
from bot.reading.reading import OpenAction, Reading, Unread, Update
from handlers.checkins.beside import BESIDE
from handlers.checkins.desk import Desk
from storage.database import Store

NAMED = re.compile(r"(?:#|＃|第)\s*(\d{1,3})(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A reply to be read, with the actions it may speak of, as listed.

    What it says of those in `closed` counts only where it opens them again. Where it
    `is_lost`, it names a number that nothing has, or that may mean two actions.
    """

    unread: Unread
    listed: list[Listed]
    closed: frozenset[int]
    is_lost: bool

    def answered(self, reading: Reading) -> Reading:
        """Return what was read, with what is to be asked first marked unsure."""
        updates = tuple(
            update._replace(sure=False) if self._doubts(update) else update
            for update in reading.updates
        )
        return reading._replace(updates=updates)

    def _doubts(self, update: Update) -> bool:
        return self.is_lost or (update.n in self.closed and not _reopens(update))


def question(
    store: Store, text: str, desk: Desk, person: Person, said_at: datetime
) -> Question:
    """Return what is to be read where somebody says a text of what is on their desk.

    An action that is closed counts only where its number is named, as in "#2 isn't done
    after all".
    """
    every = numbered(store, desk)
    is_open = desk.actions.keys()
    said = referred(text, every)
    named = {int(number) for number in NAMED.findall(said.text)}
    listed = [each for each in every if each.action.id in is_open or each.n in named]
    return Question(
        unread=Unread(
            said.text,
            tuple(_as_open(each) for each in listed),
            person.local(said_at),
            month_first=person.month_first,
        ),
        listed=listed,
        closed=frozenset(n.n for n in listed if n.action.id not in is_open),
        is_lost=not said.is_certain or bool(named - {each.n for each in listed}),
    )


def understood(questions: Sequence[Question]) -> list[Reading]:
    """Return what each reply says."""
    readings = BESIDE.read_each([each.unread for each in questions])
    pairs = zip(questions, readings, strict=True)
    return [each.answered(reading) for each, reading in pairs]


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
