"""What is wanted of a reader stands on their Home tab, and is answered there."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.checkins.schedules import Recurring, Schedule
from bot.ids import FeedbackId, UserId
from bot.plans.acknowledgement import Acknowledges
from bot.plans.feedback import Feedback
from bot.plans.plan import Kind, State
from tests.handlers.test_home import open_home
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_goal, a_person, a_plan, an_action

TEAM = a_plan(lead="UDANA", created_at=NOW - timedelta(days=30))
GOAL = a_goal(plan_id=TEAM.id, due=date(2026, 3, 6))
STEP = an_action(plan_id=TEAM.id, owner="UBO")
ABOUT_ONE = a_plan(
    number=2,
    lead="UDANA",
    kind=Kind.INDIVIDUAL,
    subject="UWANG",
    hr_partner="UHR",
    title="Calls of Wang",
    channel=None,
    state=State.IN_REVIEW,
)
COACHING = an_action(plan_id=ABOUT_ONE.id, owner="UBO", title="Coach Wang")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UHR", name="Hanna"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        a_person("UIVY", name="Ivy"),
        *(TEAM, GOAL, STEP, ABOUT_ONE, COACHING),
    )
    return workspace


async def home(people: Workspace, user: str) -> Said:
    view = await open_home(people, user)
    return Said("", "", "", view["blocks"])


async def press(people: Workspace, user: str, name: str, value: str) -> Said:
    view: dict[str, Any] = await open_home(people, user)
    await people.click(user, name, value, view=view | {"id": "VHOME"})
    published = people.wire.called("views.publish")
    return Said("", "", "", published[-1]["view"]["blocks"])


async def test_a_draft_waits_for_its_hr_partner_then_for_those_who_carry_it(
    people: Workspace,
) -> None:
    waits = "*P-2 · Calls of Wang* waits for your review."
    assert waits in (await home(people, "UHR")).shown
    after = await press(people, "UHR", "consult.approve", ABOUT_ONE.id)
    assert waits not in after.shown

    subject, owner = await home(people, "UWANG"), await home(people, "UBO")
    assert "*P-2 · Calls of Wang* 启动前等您的意见。" in subject.shown
    assert "🗳️ *P-2* waits for your view" in owner.shown
    assert "Calls of Wang" not in owner.shown
    after = await press(people, "UBO", "consult.accept", ABOUT_ONE.id)
    assert "waits for your view" not in after.shown


async def test_a_plan_waits_to_be_acknowledged(people: Workspace) -> None:
    assert "have you received version 1?" in (await home(people, "UBO")).shown

    after = await press(people, "UBO", "acknowledge.agreed", f"{TEAM.id} 1")

    assert "have you received" not in after.shown
    [kept] = await people.stored(lambda store: store.acknowledgements.of(TEAM.id))
    assert kept.says is Acknowledges.AGREED


async def test_the_end_of_a_plan_waits_for_its_lead_and_its_owners(
    people: Workspace,
) -> None:
    lead = await home(people, "UDANA")
    assert "has reached its last date. How did it go?" in lead.shown
    assert lead.buttons["Evaluate and close"] == "P-1"
    assert "P-1 has reached its last date: Fri 6 Mar" in lead.shown

    await people.plant(replace(TEAM, state=State.EVALUATING))

    assert "waits for your evaluation" in (await home(people, "UDANA")).shown
    owner = await home(people, "UBO")
    assert "how do you see your own part?" in owner.shown
    assert owner.buttons["Write a few words"] == TEAM.id


async def test_a_stakeholder_is_asked_there_without_learning_of_the_plan(
    people: Workspace,
) -> None:
    asked = Feedback(
        id=FeedbackId("asked"),
        plan_id=ABOUT_ONE.id,
        by=UserId("UDANA"),
        asked_at=NOW,
        person=UserId("UIVY"),
    )
    await people.plant(replace(ABOUT_ONE, state=State.EVALUATING), asked)

    seen = await home(people, "UIVY")

    assert "Dana would like to hear how you see things" in seen.shown
    assert seen.buttons["Answer"] == "asked"
    assert "P-2" not in str(seen.blocks)
    await people.plant(replace(asked, at=NOW, changed="Better"))
    assert "would like to hear" not in (await home(people, "UIVY")).shown


async def test_what_comes_up_and_how_one_is_asked_stand_at_its_end(
    people: Workspace,
) -> None:
    recap = Schedule(
        id="recap",
        kind=Recurring.RECAP,
        of=TEAM.id,
        zone="UTC",
        at=NOW.time(),
        next_at=NOW.replace(month=4, day=1, hour=10, minute=0),
    )
    await people.plant(recap, replace(GOAL, due=date(2026, 6, 30)))

    seen = await home(people, "UDANA")

    assert "Recap of P-1: Wed 1 Apr, 10:00" in seen.shown
    assert "P-1 reaches its last date: Tue 30 Jun" in seen.shown
    assert "How you are asked: in English, check-ins and one reminder" in seen.shown
    assert "Settings" in seen.buttons
    await people.plant(replace(ABOUT_ONE, state=State.ACTIVE))
    assert "提问方式：中文" in (await home(people, "UWANG")).shown
