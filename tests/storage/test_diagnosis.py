"""A diagnosis comes back as it was stored, on both engines."""

from dataclasses import replace

from bot.ids import PlanId
from bot.plans.diagnosis import Cause, Diagnosis, Evidence, Reading
from bot.plans.strategies import Strategy
from storage.database import Database, Store
from tests.makers import (
    LEAD,
    NOW,
    TEAM,
    a_cause,
    a_goal,
    a_strategy,
    an_action,
    an_evidence,
)

PLAN = PlanId("plan")
ENTRY = an_evidence(number=2, reading=Reading(name="时长", value=8.4, unit="分钟"))
PLAIN = an_evidence(number=1)
CAUSE = a_cause(whys=("为什么", "Root"), is_rooted=True, evidence=(ENTRY.id, PLAIN.id))
STRATEGY = a_strategy(CAUSE, a_goal())
DIAGNOSIS = Diagnosis(
    id=PLAN, symptom="Calls take long", reason="R", reason_by=LEAD, reason_at=NOW
)
Kept = tuple[Diagnosis, list[Evidence], list[Cause], list[Strategy]]


def keep(store: Store) -> Kept:
    store.diagnoses.save(DIAGNOSIS)
    store.evidence.save(ENTRY)
    store.evidence.save(PLAIN)
    store.causes.save(CAUSE)
    store.strategies.save(STRATEGY)
    return (
        store.diagnoses.of(PLAN),
        store.evidence.of(PLAN),
        store.causes.of(PLAN),
        store.strategies.of(PLAN),
    )


async def test_a_diagnosis_comes_back_whole_and_in_order(database: Database) -> None:
    kept = await database.transact(TEAM, keep)

    assert kept == (DIAGNOSIS, [PLAIN, ENTRY], [CAUSE], [STRATEGY])


async def test_what_is_removed_is_gone(database: Database) -> None:
    def remove(store: Store) -> Kept:
        keep(store)
        store.evidence.remove(ENTRY.id)
        store.causes.remove(CAUSE.id)
        store.strategies.remove(STRATEGY.id)
        return keep_nothing(store)

    def keep_nothing(store: Store) -> Kept:
        return (
            store.diagnoses.of(PlanId("other")),
            store.evidence.of(PLAN),
            store.causes.of(PLAN),
            store.strategies.of(PLAN),
        )

    kept = await database.transact(TEAM, remove)

    assert kept == (Diagnosis(id=PlanId("other")), [PLAIN], [], [])


async def test_links_of_actions_and_goals_are_kept(database: Database) -> None:
    action = an_action(strategy_id=STRATEGY.id)
    goal = replace(a_goal(), objective="One call is enough")

    def links(store: Store) -> tuple[object, object]:
        store.actions.save(action)
        store.goals.save(goal)
        return store.actions.get(action.id), store.goals.get(goal.id)

    assert await database.transact(TEAM, links) == (action, goal)
