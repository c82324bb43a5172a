"""People, their leave and their check-ins come back whole, each once."""

from datetime import date

from bot.ids import CheckInId, UserId, WorkspaceId
from bot.people import Leave
from storage.database import Database, Store
from storage.roster import Roster
from tests.makers import OWNER, TEAM, a_checkin, a_person, an_action

FIRST, LAST = date(2026, 3, 8), date(2026, 3, 9)  # a Sunday and a Monday
STRANGER = UserId("USTRANGER")
BO = a_person(OWNER)


def leave(key: str, first: int, last: int, person: UserId = OWNER) -> Leave:
    return Leave(
        id=key, person=person, first=date(2026, 3, first), last=date(2026, 3, last)
    )


async def roster(database: Database, *users: UserId) -> Roster:
    def of(store: Store) -> Roster:
        return store.rosters.of(users, FIRST, LAST)

    return await database.transact(TEAM, of)


async def test_leave_counts_that_touches_the_days(database: Database) -> None:
    touching = [leave("l1", 1, 8), leave("l2", 9, 20), leave("l3", 1, 20)]

    def keep(store: Store) -> None:
        store.people.save(BO)
        for each in (*touching, leave("l4", 1, 7), leave("l5", 10, 20)):
            store.leaves.save(each)

    await database.transact(TEAM, keep)
    found = await roster(database, OWNER)
    assert sorted(found.leaves, key=lambda each: each.id) == touching
    assert found.people == {OWNER: BO}


async def test_checkins_are_those_of_the_weeks_of_the_days(database: Database) -> None:
    weeks = {
        period: a_checkin(an_action(), id=CheckInId(period), period=period)
        for period in ("2026-W09", "2026-W10", "2026-W11", "2026-W12")
    }

    def keep(store: Store) -> None:
        store.leaves.save(leave("l1", 1, 20))
        store.leaves.save(leave("l2", 8, 9))
        for each in weeks.values():
            store.checkins.save(each)

    await database.transact(TEAM, keep)
    found = await roster(database, OWNER)
    asked = sorted(found.checkins, key=lambda each: each.period)
    assert asked == [weeks["2026-W10"], weeks["2026-W11"]]


async def test_who_is_not_known_may_be_away_all_the_same(database: Database) -> None:
    away = leave("l1", 9, 9, STRANGER)

    def keep(store: Store) -> None:
        store.people.save(BO)
        store.leaves.save(away)

    await database.transact(TEAM, keep)
    found = await roster(database, OWNER, STRANGER)
    assert found.people == {OWNER: BO}
    assert list(found.leaves) == [away]
    assert list(found.checkins) == []


async def test_others_are_not_found(database: Database) -> None:
    def keep(store: Store) -> None:
        store.people.save(BO)
        store.leaves.save(leave("l1", 9, 9))
        store.checkins.save(a_checkin(an_action()))

    await database.transact(TEAM, keep)
    await database.transact(WorkspaceId("TOTHER"), keep)
    found = await roster(database, STRANGER)
    assert (found.people, *found.leaves, *found.checkins) == ({},)
    assert len((await roster(database, OWNER)).leaves) == 1
