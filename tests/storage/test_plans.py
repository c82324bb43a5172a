"""Plans, drafts and changes come back as they were stored, on both engines."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

from bot.ids import ActionId, ChangeId, DraftId, GoalId, PlanId, UserId
from bot.people import Language
from bot.plans.changes import Change, PlanChange, What
from bot.plans.drafts import Draft, DraftAction, DraftGoal, blank
from bot.plans.lags import Lag
from bot.plans.plan import Kind, Plan, State
from handlers.plans.new import register_plan
from storage.database import Database, Store
from tests.makers import (
    LEAD,
    NOW,
    OWNER,
    TEAM,
    a_checkin,
    a_goal,
    a_person,
    a_plan,
    a_statement,
    an_action,
)

DRAFT = replace(
    blank(DraftId("draft"), LEAD, Language.ZH, NOW),
    title="提升通话质量",
    kind=Kind.INDIVIDUAL,
    subject=UserId("USUBJECT"),
    goals=(DraftGoal(key="g1", statement="S", due=date(2026, 6, 30)),),
    actions=(DraftAction(key="a1", title="A", owner=OWNER, due=date(2026, 5, 1)),),
    dropped=(ActionId("gone"),),
)
CHANGE = PlanChange(
    id=ChangeId("change"),
    plan_id=a_plan().id,
    version=2,
    by=LEAD,
    at=NOW,
    changes=(Change(what=What.TITLE, before="a", after="b"),),
)


async def test_a_draft_comes_back_to_its_writer_alone(database: Database) -> None:
    def keep(store: Store) -> tuple[Draft | None, Draft | None]:
        store.drafts.save(DRAFT)
        return store.drafts.of(DRAFT.id, LEAD), store.drafts.of(DRAFT.id, OWNER)

    assert await database.transact(TEAM, keep) == (DRAFT, None)


async def test_drafts_are_forgotten_when_they_are_old(database: Database) -> None:
    def forget(store: Store) -> list[bool]:
        store.drafts.save(DRAFT)
        store.drafts.save(
            replace(DRAFT, id=DraftId("new"), updated_at=NOW + timedelta(days=1))
        )
        store.drafts.forget_before(NOW + timedelta(hours=1))
        return [store.drafts.get(key) is None for key in ("draft", "new")]

    assert await database.transact(TEAM, forget) == [True, False]


async def test_a_change_comes_back_as_it_was(database: Database) -> None:
    def keep(store: Store) -> list[PlanChange]:
        store.changes.add(CHANGE)
        return store.changes.of(CHANGE.plan_id)

    assert await database.transact(TEAM, keep) == [CHANGE]


async def test_the_first_date_of_an_action_is_kept(database: Database) -> None:
    action = an_action().replanned(date(2026, 5, 1))

    def keep(store: Store) -> date | None:
        store.actions.save(action)
        kept = store.actions.get(action.id)
        return kept.first_due if kept else None

    assert await database.transact(TEAM, keep) == date(2026, 3, 13)


async def test_plans_led_are_those_not_closed_newest_first(database: Database) -> None:
    plans = [
        a_plan(number=1),
        a_plan(number=2, state=State.CLOSED),
        a_plan(number=3),
        a_plan(number=4, lead=OWNER),
    ]

    def keep(store: Store) -> list[Plan]:
        for plan in plans:
            store.plans.add(plan)
        return store.plans.led_by(LEAD)

    assert await database.transact(TEAM, keep) == [plans[2], plans[0]]


async def test_plans_registered_at_once_have_numbers_of_their_own(
    database: Database,
) -> None:
    def prepare(store: Store) -> None:
        for user in (LEAD, OWNER, "USUBJECT"):
            store.people.save(a_person(user))

    await database.transact(TEAM, prepare)

    plans = await asyncio.gather(
        *(database.transact(TEAM, register_plan, DRAFT, NOW) for _ in range(8))
    )

    assert sorted(plan.number for plan in plans) == list(range(1, 9))


async def test_what_is_read_comes_in_its_own_order_and_not_in_that_of_ids(
    database: Database,
) -> None:
    hour = timedelta(hours=1)

    def written_backwards(store: Store) -> None:
        for n in (1, 2, 3):
            key = f"{9 - n}"
            store.plans.save(a_plan(id=PlanId(key), number=n))
            store.goals.save(a_goal(id=GoalId(key), number=n))
            store.actions.save(an_action(id=ActionId(key), number=n))
            store.statements.save(
                a_statement(id=key, action_id=ActionId("8"), at=NOW + n * hour)
            )
            store.checkins.save(
                a_checkin(id=key, period=f"2026-W1{n}", asked_at=NOW + n * hour)
            )
            store.lags.save(
                Lag(id=key, action_id=ActionId("8"), person=OWNER, at=NOW + n * hour)
            )

    def read(store: Store) -> list[list[str]]:
        latest = store.checkins.latest(OWNER)
        return [
            [each.id for each in store.plans.all()],
            [each.id for each in store.goals.of([PlanId("plan")])],
            [each.id for each in store.actions.of([PlanId("plan")])],
            [each.id for each in store.statements.about([ActionId("8")])],
            [each.id for each in store.lags.about([ActionId("8")])],
            [each.id for each in reversed(store.plans.led_by(LEAD))],
            ["8", "7", latest.id if latest else ""],
        ]

    await database.transact(TEAM, written_backwards)

    assert await database.transact(TEAM, read) == [["8", "7", "6"]] * 7
