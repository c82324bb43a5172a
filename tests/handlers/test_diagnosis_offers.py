"""Entering a cause brings up what was learned of a like one before."""

from typing import Any

import pytest

from bot.ids import LessonId, PlanId, PracticeId
from bot.plans.diagnosis import Level
from bot.plans.plan import Kind
from bot.plans.remains import Lesson, Measured, Practice
from storage.database import Store
from tests.handlers.test_diagnose import press, shown
from tests.handlers.workspace import Workspace
from tests.makers import LEAD, NOW, a_person, a_plan

BEFORE = a_plan(number=1, lead="UOTHER", channel=None)
PRIVATE = a_plan(
    number=2, lead="UOTHER", kind=Kind.INDIVIDUAL, subject="UBO", channel=None
)
PLAN = a_plan(number=3, lead="UDANA")


def a_lesson(plan: PlanId, text: str) -> Lesson:
    return Lesson(
        id=LessonId(text),
        plan_id=plan,
        by=LEAD,
        at=NOW,
        text=text,
        level=Level.PROCESS,
    )


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(
        a_person("UDANA", name="Dana"), a_person("UBO", name="Bo"), BEFORE, PRIVATE
    )
    await workspace.plant(PLAN)
    practice = Practice(
        id=PracticeId("practice"),
        plan_id=BEFORE.id,
        by=LEAD,
        at=NOW,
        text="Check the order form with the customer",
        level=Level.PROCESS,
        owner="UBO",  # type: ignore[arg-type]  # ids are strings
        measured=Measured(name="rework", before=12, after=5, unit="%"),
    )

    def learn(store: Store) -> None:
        store.practices.add(practice)
        store.lessons.add(a_lesson(PRIVATE.id, "Bo fills order forms in a hurry"))

    await workspace.stored(learn)
    return workspace


async def enter(people: Workspace, text: str, **changes: Any) -> dict[str, Any]:
    await people.command("UDANA", "diagnose P-3")
    await press(people, "UDANA", "tab:causes")
    form = await press(people, "UDANA", "add:causes")
    chosen = {"level": "process", "impact": "4", "effort": "2"}
    return await people.submit("UDANA", form, cause=text, **chosen | changes)


async def test_it_says_why_and_what_was_measured(people: Workspace) -> None:
    answer = await enter(people, "Order forms lack the number")

    said = shown(answer["view"])
    assert "Check the order form" in said
    assert "“Order forms” too" in said or "“Order” and “forms” too" in said
    assert "on the same level (process)" in said
    assert "rework 12 → 5 %" in said
    assert "owner Bo" in said


async def test_what_is_private_is_not_offered(people: Workspace) -> None:
    answer = await enter(people, "Order forms lack the number")

    assert "hurry" not in shown(answer["view"])
    assert "P-1" not in shown(answer["view"])


async def test_where_nothing_fits_the_form_just_closes(people: Workspace) -> None:
    assert await enter(people, "Headsets break") == {}


async def test_what_is_wrong_comes_first(people: Workspace) -> None:
    answer = await enter(people, "Order forms", level=None)

    assert list(answer["errors"]) == ["level"]
