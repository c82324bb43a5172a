"""The effect of a finished action: asked, noted, shown."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.plans.actions import Action
from bot.plans.plan import Kind, State
from bot.plans.progress import Effect, Metric, Stated, Status
from tests.handlers.payloads import filled
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_person, a_plan, a_statement, an_action

PLAN = a_plan(lead="UDANA")
ACTION = an_action(plan_id=PLAN.id, owner="UBO", title="Write templates")
ASKED = ["It helped, and it shows", "No effect", "Too early to say", "Add evidence…"]


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
    assert set(ASKED) & set(now.buttons) == {"Add evidence…"}
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


MEASURED = replace(ACTION, metric=Metric(name="calls", unit="calls", target=20))


async def form_of(people: Workspace, asked: Said) -> dict[str, Any]:
    await people.click("UBO", "effect.more", ACTION.id, message=asked)
    return people.form


async def test_evidence_and_a_reading_are_noted_with_the_effect(
    any_workspace: Workspace,
) -> None:
    people = await planted(any_workspace)
    await people.plant(MEASURED)
    asked = await receipt(people)
    form = await form_of(people, asked)

    answer = await people.submit(
        "UBO",
        form,
        came_to="proven",
        shown_by="https://drive/list",
        reading="22 calls",
    )

    assert answer == {}
    action = await stands(people)
    assert (action.effect, action.value) == (Effect.PROVEN, 22)
    assert action.evidence == "https://drive/list"
    [now] = [each for each in await people.said_to("UBO") if each.ts == asked.ts]
    assert "effect proven · evidence: “https://drive/list”" in now.shown
    shown = (await people.command("UDANA", "show P-1")).shown
    assert "evidence: “https://drive/list”" in shown


async def test_what_was_said_of_the_end_can_be_changed(people: Workspace) -> None:
    asked = await receipt(people)
    await people.submit("UBO", await form_of(people, asked), shown_by="A list")
    people.now += timedelta(minutes=1)
    form = await form_of(people, asked)
    assert filled(form, {})["shown_by"]["value"]["value"] == "A list"

    await people.submit("UBO", form, came_to="unclear", shown_by="A longer list")

    action = await stands(people)
    assert (action.effect, action.evidence) == (Effect.UNCLEAR, "A longer list")
    assert replace(action, effect=None) == replace(
        action.standing(
            await people.stored(lambda store: store.statements.about([ACTION.id]))
        ),
        effect=None,
    )


@pytest.mark.parametrize(
    ("typed", "field", "word"),
    [
        ({}, "shown_by", "at least one"),
        ({"reading": "many"}, "reading", "number"),
        ({"shown_by": "x" * 1001}, "shown_by", "1000 characters"),
    ],
)
async def test_a_form_that_can_not_be_taken_says_so_at_the_field(
    people: Workspace, typed: dict[str, str], field: str, word: str
) -> None:
    await people.plant(MEASURED)
    form = await form_of(people, await receipt(people))

    answer = await people.submit("UBO", form, **typed)

    assert word in answer["errors"][field]
    assert (await stands(people)).evidence is None


async def test_a_stranger_gets_no_form_and_can_not_send_one(people: Workspace) -> None:
    form = await form_of(people, await receipt(people))

    await people.click("UCY", "effect.more", ACTION.id)
    assert "isn't yours" in str(people.form)
    answer = await people.submit("UCY", form, shown_by="Mine")

    assert "isn't yours" in str(answer["view"])
    assert (await stands(people)).evidence is None
