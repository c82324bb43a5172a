"""Whom the bot talks to: known from the store, or else from Slack."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Concatenate, ParamSpec, TypeVar

from bot.ids import UserId
from bot.people import Person
from handlers.deps import Deps
from storage.database import Store

P = ParamSpec("P")
T = TypeVar("T")
FRESH = timedelta(days=1)


async def known_person(deps: Deps, user: UserId) -> Person:
    """Return the person; one whom Slack does not know is nobody's, in UTC."""
    people = await known_people(deps, [user])
    return people.get(user) or Person(id=user, name=user)


async def known_people(deps: Deps, users: Iterable[UserId]) -> dict[UserId, Person]:
    """Return these people by id, asking Slack for those not seen within a day."""
    now = deps.clock()
    wanted = set(users)
    known = await deps.transact(_known, wanted)
    stale = [user for user in wanted if not _is_fresh(known.get(user), now)]
    if not stale:
        return known
    fetched = await deps.slack.people(deps.workspace, stale, now)
    return known | await deps.transact(remember, fetched)


def fresh_people(store: Store, seen: Mapping[UserId, datetime]) -> dict[UserId, Person]:
    """Return by id those of these people who were asked for within a day of then."""
    found = store.people.named(set(seen))
    return {user: each for user, each in found.items() if _is_fresh(each, seen[user])}


async def for_known(
    deps: Deps,
    user: UserId,
    function: Callable[Concatenate[Store, Person, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Run it for a person, in the transaction that reads them.

    One not seen within a day is asked for first.
    """
    now = deps.clock()

    def run(store: Store) -> tuple[T] | None:
        person = fresh_people(store, {user: now}).get(user)
        return (function(store, person, *args, **kwargs),) if person else None

    done = await deps.transact(run)
    if done:
        return done[0]
    person = await known_person(deps, user)
    return await deps.transact(function, person, *args, **kwargs)


def remember(store: Store, fetched: Iterable[Person]) -> dict[UserId, Person]:
    """Store what Slack says of people, keeping what they set themselves."""
    fetched = list(fetched)
    known = store.people.named({person.id for person in fetched})
    merged = {person.id: _merged(known.get(person.id), person) for person in fetched}
    for person in merged.values():
        store.people.save(person)
    return merged


def _merged(known: Person | None, fetched: Person) -> Person:
    if known is None:
        return fetched
    return replace(
        fetched,
        own_zone=known.own_zone,
        own_language=known.own_language,
        weekday=known.weekday,
        at=known.at,
        volume=known.volume,
        snoozed_until=known.snoozed_until,
    )


def _known(store: Store, users: set[UserId]) -> dict[UserId, Person]:
    return store.people.named(users)


def _is_fresh(person: Person | None, now: datetime) -> bool:
    return (
        person is not None
        and person.refreshed_at is not None
        and now - person.refreshed_at < FRESH
    )
