"""The effect of a finished action: asked, noted, shown."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.plans.actions import Action
from bot.plans.plan import Kind, State
from bot.plans.progress import Effect, Stated, Status
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_person, a_plan, a_statement, an_action

PLAN = a_plan(lead="UDANA")
ACTION = an_action(plan_id=PLAN.id, owner="UBO", title="Write templates")
ASKED = ["It helped, and it shows", "No effect", "Too early to say"]


async def planted(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"), a_person("UBO", name="Bo"), PLAN, ACTION
    )
    return workspace


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    return await planted(workspace)


async def stands(people: Workspace) -> Action:
    action = await people.stored(lambda store: store.actions.get(ACTION.id))
    assert action
    return action


async def receipt(people: Workspace) -> Said:
    await people.dm("UBO", "#1 is done")
    return (await people.said_to("UBO"))[-1]


async def test_a_receipt_asks_and_shows_the_answer(any_workspace: Workspace) -> None:
    people = await planted(any_workspace)
    asked = await receipt(people)
    assert set(ASKED) <= set(asked.buttons)
    assert "did it have the effect you hoped for?" in asked.shown

    await people.click("UBO", "effect.none", ACTION.id, message=asked)

    assert (await stands(people)).effect is Effect.NONE
    [now] = [each for each in await people.said_to("UBO") if each.ts == asked.ts]
    assert not set(ASKED) & set(now.buttons)
    assert "Write templates: no effect" in now.shown


async def test_done_without_effect_shows_in_status_and_recap(people: Workspace) -> None:
    asked = await receipt(people)
    await people.click("UBO", "effect.none", ACTION.id, message=asked)

    assert (
        "done Mon 9 Mar, no effect"
        in (await people.command("UDANA", "status P-1")).shown
    )
    recap = (await people.command("UDANA", "recap P-1 2026-03")).shown
    assert "Mon 9 Mar, no effect" in recap


async def test_a_change_of_mind_counts(people: Workspace) -> None:
    asked = await receipt(people)
    await people.click("UBO", "effect.unclear", ACTION.id, message=asked)
    people.now += timedelta(minutes=1)
    await people.click("UBO", "effect.proven", ACTION.id, message=asked)

    assert (await stands(people)).effect is Effect.PROVEN


def test_taken_up_again_an_action_has_no_effect_yet() -> None:
    done = a_statement(Stated(status=Status.DONE))
    told = a_statement(Stated(), at=NOW, effect=Effect.PROVEN)
    again = a_statement(Stated(percent=80), at=NOW + timedelta(days=1))
    reopened = a_statement(
        Stated(status=Status.IN_PROGRESS), at=NOW + timedelta(days=2)
    )

    assert ACTION.standing([told, done, again]).effect is Effect.PROVEN
    assert ACTION.standing([told, done, again, reopened]).effect is None
    assert ACTION.standing([told]).effect is None


async def test_a_flag_asks_once_its_action_is_done(people: Workspace) -> None:
    await people.command("UDANA", "pause P-1")
    await people.command("UDANA", "resume P-1")
    await people.move_to(datetime(2026, 3, 16, 10, tzinfo=UTC))
    [flag] = [each for each in await people.said_to("UBO") if "Done" in each.buttons]

    await people.click("UBO", "overdue.done", ACTION.id, message=flag)
    [after] = [each for each in await people.said_to("UBO") if each.ts == flag.ts]
    assert list(after.buttons) == ASKED

    await people.click("UBO", "effect.proven", ACTION.id, message=after)
    [told] = [each for each in await people.said_to("UBO") if each.ts == flag.ts]
    assert "Write templates: effect proven" in told.shown
    assert (await stands(people)).effect is Effect.PROVEN


@pytest.mark.parametrize(
    ("user", "changes"),
    [
        ("UCY", {}),
        ("UBO", {"status": Status.IN_PROGRESS, "closed_at": None}),
    ],
)
async def test_no_effect_of_what_is_not_theirs_or_not_done(
    people: Workspace, user: str, changes: dict[str, object]
) -> None:
    done = replace(ACTION, status=Status.DONE, closed_at=NOW)
    await people.plant(replace(done, **changes))  # type: ignore[arg-type]  # by name

    await people.click(user, "effect.proven", ACTION.id)

    assert (await stands(people)).effect is None


async def test_a_closed_plan_takes_no_effect_any_more(people: Workspace) -> None:
    asked = await receipt(people)
    await people.plant(replace(PLAN, state=State.CLOSED))

    await people.click("UBO", "effect.proven", ACTION.id, message=asked)

    assert (await stands(people)).effect is None


async def test_the_question_is_in_the_language_of_the_owner(people: Workspace) -> None:
    await people.plant(
        a_person("UWANG", name="王伟", locale="zh-CN"),
        a_plan(id="two", number=2, kind=Kind.INDIVIDUAL, subject="UWANG", channel=None),
        an_action(plan_id="two", owner="UWANG", title="复盘通话"),
    )

    await people.dm("UWANG", "#1 已完成")

    [asked] = await people.said_to("UWANG")
    assert "复盘通话：达到预期的效果了吗？" in asked.shown
    assert "没有效果" in asked.buttons
