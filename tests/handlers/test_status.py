"""`/pip status`, from the database to the words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event

from bot.ids import GoalId, PlanId, UserId
from bot.people import Language, Leave
from bot.plans.plan import Kind, State
from bot.plans.progress import Metric, Stated, Status
from bot.views import Message
from handlers.status import mine, of_person, of_plan, of_teams
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

LEADER = a_person("ULEAD", name="Dana")
BO = a_person("UOWNER", name="Bo")
STRANGER = a_person("UX", name="Stranger")
MEI = a_person("UMEI", name="Mei", own_language=Language.ZH)
PLAN = a_plan(id=PlanId("plan"))


def text_of(message: Message) -> str:
    blocks = message.payload()["blocks"]
    return "\n".join(
        block["text"]["text"] if "text" in block else block["elements"][0]["text"]
        for block in blocks
    )


def plant(store: Store) -> None:
    for person in (LEADER, BO, STRANGER, MEI):
        store.people.save(person)
    store.plans.save(PLAN)
    store.goals.save(a_goal())
    late = an_action(id="a1", due=date(2026, 3, 4), percent=30)
    stuck = an_action(
        id="a2",
        number=2,
        title="Order the headsets",
        status=Status.BLOCKED,
        blocker="IT has no budget",
        blocked_since=date(2026, 3, 3),
    )
    done = an_action(id="a3", number=3, title="Write answers", status=Status.DONE)
    for action in (late, stuck, done):
        store.actions.save(action)
    store.checkins.save(a_checkin(late, stuck, answered=(stuck.id,)))


async def test_lead_sees_goals_late_waiting_and_who_has_not_answered(
    database: Database,
) -> None:
    await database.transact(TEAM, plant)
    shown = text_of(await database.transact(TEAM, mine, LEADER, NOW))
    assert "*P-1 · Cut handle time*" in shown
    assert "1 of 3 actions done · 1 overdue · 1 waiting" in shown
    assert "8.4 → no reading yet → 6 min" in shown
    assert "#1 Call five suppliers — Bo · 30% · was due Wed 4 Mar" in shown
    assert "blocked since Tue 3 Mar: “IT has no budget”" in shown
    assert "No answer yet this week (only you see this):_ Bo" in shown


async def test_owner_does_not_read_who_has_not_answered(database: Database) -> None:
    await database.transact(TEAM, plant)
    shown = text_of(await database.transact(TEAM, mine, BO, NOW))
    assert "#1 Call five suppliers — 30%" in shown
    assert "No answer" not in shown


async def test_stranger_gets_the_answer_of_a_plan_that_does_not_exist(
    database: Database,
) -> None:
    await database.transact(TEAM, plant)
    hidden = await database.transact(TEAM, of_plan, STRANGER, NOW, 1)
    missing = await database.transact(TEAM, of_plan, STRANGER, NOW, 99)
    assert hidden.text.replace("P-1", "P-99") == missing.text
    assert "Cut" not in text_of(await database.transact(TEAM, mine, STRANGER, NOW))


async def test_owner_in_an_individual_plan_sees_their_action_alone(
    database: Database,
) -> None:
    about = replace(PLAN, kind=Kind.INDIVIDUAL, subject=MEI.id, channel=None)

    def private(store: Store) -> None:
        plant(store)
        store.plans.save(about)
        store.actions.save(an_action(id="a9", number=9, title="Hers", owner=MEI.id))

    await database.transact(TEAM, private)
    owner = text_of(await database.transact(TEAM, of_plan, BO, NOW, 1))
    assert "#1" in owner
    assert "Hers" not in owner
    assert "Goal" not in owner
    assert PLAN.title not in owner
    assert "of 4" not in owner
    subject = text_of(await database.transact(TEAM, of_plan, MEI, NOW, 1))
    assert "Hers" in subject
    assert "改进目标" in subject
    assert text_of(await database.transact(TEAM, of_teams, BO, NOW)).startswith("Not")


async def test_status_of_a_person_is_what_the_asker_may_see(
    database: Database,
) -> None:
    await database.transact(TEAM, plant)
    shown = text_of(await database.transact(TEAM, of_person, LEADER, NOW, OWNER))
    assert "#1" in shown
    assert "of 3 actions" not in shown
    none = await database.transact(TEAM, of_person, STRANGER, NOW, OWNER)
    assert none.text == "Bo has no actions that you can see."


async def test_latest_reading_among_several_actions_is_the_goals_value(
    database: Database,
) -> None:
    metric = Metric(name="Handle time", unit="min")

    def measure(store: Store) -> None:
        plant(store)
        for name, days, value in (("m1", 3, 7.5), ("m2", 2, 7.2), ("m1", 1, None)):
            stated = Stated(value=value, percent=10)
            at = NOW - timedelta(days=days)
            store.statements.save(a_statement(stated, action_id=name, at=at))
        for number, name in ((7, "m1"), (8, "m2")):
            action = an_action(id=name, number=number, metric=metric)
            said = store.statements.about([action.id])
            store.actions.save(action.standing(said))

    await database.transact(TEAM, measure)
    shown = text_of(await database.transact(TEAM, mine, LEADER, NOW))
    assert "▰▰▰▰▰▱▱▱▱▱ 50% · 8.4 → *7.2* → 6 min" in shown


async def test_away_today_is_told(database: Database) -> None:
    def leave(store: Store) -> None:
        plant(store)
        day = NOW.date()
        store.leaves.save(Leave(id="l1", person=OWNER, first=day, last=day))

    await database.transact(TEAM, leave)
    assert "_Away today:_ Bo" in text_of(
        await database.transact(TEAM, mine, LEADER, NOW)
    )


@pytest.mark.parametrize("plans", [2, 200])
async def test_queries_do_not_grow_with_the_plans(
    sqlite_database: Database, plans: int
) -> None:
    def many(store: Store) -> None:
        plant(store)
        for n in range(2, plans + 1):
            plan = a_plan(id=PlanId(f"p{n}"), number=n, title=f"Plan {n} " * 9)
            store.plans.save(plan)
            store.goals.save(a_goal(id=GoalId(f"g{n}"), plan_id=plan.id))
            for k in range(10):
                store.actions.save(
                    an_action(id=f"a{n}-{k}", plan_id=plan.id, number=k, percent=k)
                )

    await sqlite_database.transact(TEAM, many)
    asked: list[str] = []
    event.listen(
        sqlite_database.engine,
        "before_cursor_execute",
        lambda *args: asked.append(args[2]),
    )
    message = await sqlite_database.transact(TEAM, mine, LEADER, NOW)
    assert len([one for one in asked if one.startswith("SELECT")]) == 4
    payload = message.payload()
    assert len(payload["blocks"]) <= 50
    assert all(len(str(one)) < 3100 for one in payload["blocks"])
    if plans == 200:
        assert "more plans: `/pip list`" in text_of(message)


async def test_closed_plan_is_not_among_mine(database: Database) -> None:
    def closed(store: Store) -> None:
        plant(store)
        store.plans.save(replace(PLAN, state=State.CLOSED))

    await database.transact(TEAM, closed)
    assert "Cut" not in text_of(await database.transact(TEAM, mine, LEADER, NOW))
    assert UserId("ULEAD") == LEAD


async def test_a_plan_one_may_not_know_of_is_not_even_counted(
    database: Database,
) -> None:
    def many(store: Store) -> None:
        plant(store)
        for n in range(2, 10):
            plan = a_plan(id=PlanId(f"p{n}"), number=n, title=f"Plan {n}")
            store.plans.save(plan)
            store.actions.save(an_action(id=f"a{n}", plan_id=plan.id))
        hidden = a_plan(
            id=PlanId("p10"), number=10, kind=Kind.INDIVIDUAL, subject=UserId("UX")
        )
        store.plans.save(hidden)
        helped = an_action(
            id="a10", plan_id=hidden.id, owner=UserId("UX"), helpers=(OWNER,)
        )
        store.actions.save(helped)

    await database.transact(TEAM, many)
    message = await database.transact(TEAM, mine, BO, NOW)
    assert "… and 3 more plans: `/pip list`" in text_of(message)
