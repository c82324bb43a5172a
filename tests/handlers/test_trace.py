"""`/pip trace P-1 [#2]`: from an action up to the objective, down to the evidence."""

from dataclasses import replace

import pytest

from bot.plans.diagnosis import Diagnosis
from bot.plans.plan import Kind
from tests.handlers.workspace import Workspace
from tests.makers import (
    a_cause,
    a_goal,
    a_person,
    a_plan,
    a_strategy,
    an_action,
    an_evidence,
)

PLAN = a_plan(
    title="Secret",
    lead="UDANA",
    kind=Kind.INDIVIDUAL,
    subject="UWANG",
    sponsor="USPONSOR",
    channel=None,
)
GOAL = replace(a_goal(plan_id=PLAN.id), objective="One call is enough")
ENTRY = an_evidence(plan_id=PLAN.id, text="Callers wait")
CAUSE = a_cause(
    plan_id=PLAN.id,
    whys=("Old orders are elsewhere", "Nobody owns both"),
    is_rooted=True,
    evidence=(ENTRY.id,),
)
STRATEGY = a_strategy(CAUSE, GOAL)
FIRST = an_action(
    plan_id=PLAN.id, number=1, owner="UBO", title="Move them", strategy_id=STRATEGY.id
)
LOOSE = an_action(plan_id=PLAN.id, number=2, owner="UBO", title="Coach weekly")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(
        *(a_person(user) for user in ("UDANA", "UBO", "USPONSOR", "UNOBODY")),
        a_person("UWANG", locale="zh-CN"),
        *(PLAN, GOAL, ENTRY, CAUSE, STRATEGY, FIRST, LOOSE),
        Diagnosis(id=PLAN.id, symptom="Calls take long"),
    )
    return workspace


async def test_the_chain_goes_both_ways(people: Workspace) -> None:
    said = (await people.command("UDANA", "trace P-1 #1")).shown

    links = (
        "One call is enough",
        "Bring old orders",
        "Move them",
        "Orders are looked up",
        "Old orders are elsewhere",
        "root cause: Nobody owns both",
        "Callers wait",
        "Calls take long",
    )
    assert [said.index(each) for each in links] == sorted(
        said.index(each) for each in links
    )


async def test_the_whole_plan_names_what_is_linked_to_nothing(
    people: Workspace,
) -> None:
    spare = a_cause(plan_id=PLAN.id, number=2, text="Nobody asks")
    await people.plant(spare)

    said = (await people.command("UWANG", "溯源P-1")).shown

    assert "针对 C2" in said
    assert "#2" in said.partition("还没有关联的")[2]
    assert "#1" not in said.partition("还没有关联的")[2]


async def test_an_action_without_a_strategy_says_so(people: Workspace) -> None:
    said = (await people.command("UDANA", "trace P-1 #2")).shown
    none = await people.command("UDANA", "trace P-1 #9")

    assert "carries out no strategy" in said
    assert "no #9" in none.text


@pytest.mark.parametrize("user", ["UBO", "USPONSOR"])
async def test_those_who_may_not_see_all_are_shown_nothing_of_it(
    people: Workspace, user: str
) -> None:
    said = await people.command(user, "trace P-1 #1")

    assert "seen by those who work on it" in said.text
    assert "Move them" not in said.shown


async def test_a_plan_not_theirs_is_a_plan_that_is_not_there(
    people: Workspace,
) -> None:
    there = await people.command("UNOBODY", "trace P-1")
    absent = await people.command("UNOBODY", "trace P-7")

    assert there.text.replace("P-1", "P-7") == absent.text


async def test_without_a_plan_it_asks_which(people: Workspace) -> None:
    assert "P-3" in (await people.command("UBO", "trace")).text
    assert "Move them" in (await people.command("UDANA", "trace")).shown
