"""`/pip pause` and `/pip resume`: a plan rests, and goes on."""

from datetime import date, datetime

import pytest

from bot.deliveries import Kind as Told
from bot.ids import UserId
from bot.plans.plan import Kind, State
from tests.handlers.workspace import Workspace
from tests.makers import a_goal, a_person, a_plan, an_action

PLAN = a_plan(lead="UDANA")
ACTION = an_action(plan_id=PLAN.id, owner="UBO")
GOAL = a_goal(plan_id=PLAN.id)


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(
        a_person("UDANA", name="Dana"), a_person("UBO", name="Bo"), PLAN, ACTION, GOAL
    )
    return workspace


async def state(people: Workspace) -> State | None:
    plan = await people.stored(lambda store: store.plans.get(PLAN.id))
    return plan.state if plan else None


async def test_a_plan_rests_until_it_is_resumed(people: Workspace) -> None:
    said = await people.command("UDANA", "pause P-1")
    assert "P-1 is paused" in said.text
    assert await state(people) is State.PAUSED
    assert await people.stored(lambda store: store.schedules.of("UBO")) == []

    said = await people.command("UDANA", "恢复 P-1")
    assert "P-1 goes on" in said.text, "nothing was lost on the same day"
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

    said = (await people.command("UDANA", verb)).text
    assert f"/pip {verb} P-3" in said
    assert "/pip list" in said


async def test_starting_a_paused_plan_tells_how_it_goes_on(people: Workspace) -> None:
    await people.command("UDANA", "pause P-1")

    said = await people.command("UDANA", "start P-1")

    assert "/pip resume P-1" in said.text
    assert await state(people) is State.PAUSED


async def dates(people: Workspace) -> list[date | None]:
    goal = await people.stored(lambda store: store.goals.get(GOAL.id))
    action = await people.stored(lambda store: store.actions.get(ACTION.id))
    assert goal
    assert action
    assert action.slips == 0
    return [goal.due, action.due, action.first_due]


async def test_dates_move_on_by_the_working_days_lost(people: Workspace) -> None:
    await people.command("UDANA", "pause P-1")
    await people.pass_by(days=7)

    asked = await people.command("UDANA", "resume P-1")
    assert "P-1 has been paused since Mon 9 Mar: 5 working days" in asked.shown
    assert "#1 Call five suppliers: Fri 13 Mar → Fri 20 Mar" in asked.shown
    assert await state(people) is State.PAUSED, "nothing happens before the answer"
    value = asked.buttons["Resume, dates move"]
    await people.click("UDANA", "pause.move", value)
    await people.click("UDANA", "pause.move", value)

    assert await dates(people) == [
        date(2026, 7, 7),
        date(2026, 3, 20),
        date(2026, 3, 13),
    ]
    assert await state(people) is State.ACTIVE
    told = "\n".join(said.shown for said in await people.said_to("UBO"))
    assert "#1, due: Fri 13 Mar → Fri 20 Mar" in told
    changes = await people.stored(lambda store: store.changes.of(PLAN.id))
    assert [change.version for change in changes] == [1, 2]


async def test_dates_can_be_kept(people: Workspace) -> None:
    await people.command("UDANA", "pause P-1")
    await people.pass_by(days=7)
    asked = await people.command("UDANA", "resume P-1")

    await people.click("UDANA", "pause.keep", asked.buttons["Resume, keep dates"])

    assert await dates(people) == [date(2026, 6, 30), date(2026, 3, 13), None]
    assert await state(people) is State.ACTIVE


async def test_a_press_of_somebody_else_resumes_nothing(people: Workspace) -> None:
    await people.command("UDANA", "pause P-1")
    await people.pass_by(days=7)

    await people.click("UBO", "pause.move", PLAN.id)

    assert await state(people) is State.PAUSED


async def test_a_plan_that_rests_asks_flags_and_recaps_nothing(
    people: Workspace,
) -> None:
    await people.command("UDANA", "pause P-1")

    for day in range(10, 32):
        await people.move_to(datetime.fromisoformat(f"2026-03-{day}T17:00:00+00:00"))
    await people.move_to(datetime.fromisoformat("2026-04-01T17:00:00+00:00"))

    log = await people.stored(
        lambda store: [
            *store.deliveries.log_of(UserId("UBO")),
            *store.deliveries.log_of(UserId("UDANA")),
        ]
    )
    assert {each.kind for each in log} == {Told.CHANGED}
    assert await people.said_in("C1") == []
    assert "Nothing is overdue" in (await people.command("UDANA", "overdue")).shown


async def test_the_helper_of_an_individual_plan_hears_that_it_rests(
    people: Workspace,
) -> None:
    plan = a_plan(
        number=3,
        title="Secret title",
        kind=Kind.INDIVIDUAL,
        lead="UDANA",
        subject="UWANG",
        channel=None,
    )
    await people.plant(
        a_person("UWANG", name="王伟", locale="zh-CN"),
        plan,
        an_action(plan_id=plan.id, owner="UBO", title="Coach weekly"),
    )

    await people.command("UDANA", "pause P-3")

    (helper,) = await people.said_to("UBO")
    assert "active → paused. Nobody is asked" in helper.shown
    assert "Secret" not in helper.shown + helper.text
    (subject,) = await people.said_to("UWANG")
    assert "进行中 → 已暂停" in subject.shown


async def test_a_plan_rests_and_goes_on_with_each_engine(
    any_workspace: Workspace,
) -> None:
    await any_workspace.plant(
        a_person("UDANA", locale="zh-CN"), a_person("UBO"), PLAN, ACTION, GOAL
    )
    await any_workspace.command("UDANA", "暂停 P-1")
    await any_workspace.pass_by(days=7)
    asked = await any_workspace.command("UDANA", "恢复 P-1")

    assert "3月13日（周五） → 3月20日（周五）" in asked.shown
    await any_workspace.click("UDANA", "pause.move", asked.buttons["恢复，日期顺延"])

    assert (await dates(any_workspace))[0] == date(2026, 7, 7)
