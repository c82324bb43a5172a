"""`/pip pause` and `/pip resume`: a plan rests, and goes on."""

import pytest

from bot.plans.plan import State
from tests.handlers.workspace import Workspace
from tests.makers import a_person, a_plan, an_action

PLAN = a_plan(lead="UDANA")
ACTION = an_action(plan_id=PLAN.id, owner="UBO")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(
        a_person("UDANA", name="Dana"), a_person("UBO", name="Bo"), PLAN, ACTION
    )
    return workspace


async def state(people: Workspace) -> State | None:
    plan = await people.stored(lambda store: store.plans.get(PLAN.id))
    return plan.state if plan else None


async def test_a_plan_rests_until_it_is_resumed(people: Workspace) -> None:
    said = await people.command("UDANA", "pause P-1")
    assert "P-1 rests now" in said.text
    assert await state(people) is State.PAUSED
    assert await people.stored(lambda store: store.schedules.of("UBO")) == []

    said = await people.command("UDANA", "恢复 P-1")
    assert "P-1 goes on" in said.text
    assert await state(people) is State.ACTIVE
    assert await people.stored(lambda store: store.schedules.of("UBO")) != []
    told = [said.shown for said in await people.said_to("UBO")]
    assert any("active → paused" in each for each in told)
    assert any("paused → active" in each for each in told)


async def test_a_plan_that_rests_is_not_paused_again(people: Workspace) -> None:
    await people.command("UDANA", "pause")

    said = await people.command("UDANA", "pause P-1")

    assert "P-1 is paused already" in said.text
    changes = await people.stored(lambda store: store.changes.of(PLAN.id))
    assert len(changes) == 1


async def test_only_the_lead_pauses(people: Workspace) -> None:
    said = await people.command("UBO", "pause P-1")

    assert "Only the lead" in said.text
    assert await state(people) is State.ACTIVE


@pytest.mark.parametrize("verb", ["pause", "resume", "edit"])
async def test_which_plan_is_asked_where_there_are_several(
    people: Workspace, verb: str
) -> None:
    await people.plant(a_plan(number=2, lead="UDANA"))

    assert f"/pip {verb} P-3" in (await people.command("UDANA", verb)).text
