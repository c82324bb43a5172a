"""Problems met and experiments tried: noted, gone on with, shown, and learned from."""

from datetime import timedelta
from typing import Any

import pytest

from bot.ids import PlanId
from bot.plans.findings import Finding, FindingKind, Result
from bot.plans.plan import Kind, State
from tests.handlers.payloads import filled
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_person, a_plan, an_action

PLAN = PlanId("plan")


async def planted(workspace: Workspace, **plan: Any) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        a_plan(**{"id": PLAN, "lead": "UDANA"} | plan),
        an_action(id="a1", plan_id=PLAN, number=1, owner="UDANA", title="Other step"),
        an_action(id="a2", plan_id=PLAN, number=2, owner="UBO", title="Move the desk"),
    )
    return workspace


async def noted(
    workspace: Workspace, typed: str, user: str = "UBO", **fields: str
) -> dict[str, Any]:
    said = await workspace.command(user, typed)
    assert said.text == ""
    return await workspace.submit(user, workspace.form, **fields)


async def findings(workspace: Workspace) -> list[Finding]:
    return await workspace.stored(lambda store: store.findings.of(PLAN))


async def test_an_experiment_is_noted_with_what_came_of_it(
    any_workspace: Workspace,
) -> None:
    workspace = await planted(any_workspace)

    answer = await noted(
        workspace,
        "experiment P-1 #2 Two shifts",
        tried="Half the desk moves first",
        result="did_not",
    )

    assert "`/pip lesson P-1`" in str(answer["view"])
    [found] = await findings(workspace)
    assert (found.kind, found.title) == (FindingKind.EXPERIMENT, "Two shifts")
    assert (found.result, found.action_id) == (Result.DID_NOT, "a2")
    shown = (await workspace.command("UDANA", "show P-1")).shown
    assert "*Problems met and experiments tried*" in shown
    assert (
        "• Experiment (#2): Two shifts · tried: Half the desk moves first · "
        "*it didn't work*"
    ) in shown
    recap = (await workspace.command("UDANA", "recap P-1 2026-03")).shown
    assert "Two shifts" in recap


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("problem No keys", FindingKind.PROBLEM),
        ("problems P-1 No keys", FindingKind.PROBLEM),
        ("问题 No keys", FindingKind.PROBLEM),
        ("试验P-1 No keys", FindingKind.EXPERIMENT),
        ("P-1 trial No keys", FindingKind.EXPERIMENT),
    ],
)
async def test_either_language_opens_the_form(
    workspace: Workspace, typed: str, kind: FindingKind
) -> None:
    await planted(workspace)

    await noted(workspace, typed)

    [found] = await findings(workspace)
    assert (found.kind, found.title, found.result) == (kind, "No keys", None)


async def test_one_without_a_result_is_gone_on_with(any_workspace: Workspace) -> None:
    workspace = await planted(any_workspace)
    await noted(workspace, "problem P-1 No keys", tried="Asked the porter")
    [found] = await findings(workspace)
    workspace.now += timedelta(days=2)

    said = await workspace.command("UBO", "problem P-1")

    assert "have no result yet" in said.shown
    assert "tried: Asked the porter · no result yet" in said.shown
    await workspace.click("UBO", "finding.edit", found.id)
    assert filled(workspace.form, {})["title"]["value"]["value"] == "No keys"
    await workspace.submit("UBO", workspace.form, result="worked")
    [now] = await findings(workspace)
    assert (now.id, now.at, now.result) == (found.id, found.at, Result.WORKED)
    await workspace.click("UBO", "finding.new.problem", PLAN)
    await workspace.submit("UBO", workspace.form, title="No chairs")
    assert len(await findings(workspace)) == 2


async def test_a_lesson_can_come_from_an_experiment(workspace: Workspace) -> None:
    await planted(workspace)
    await noted(workspace, "experiment P-1 #2 Two shifts", result="worked")
    [found] = await findings(workspace)
    await workspace.command("UDANA", "lesson P-1 Move in two shifts")
    assert "Experiment: Two shifts (it worked)" in str(workspace.form)

    await workspace.submit(
        "UDANA", workspace.form, about=f"finding:{found.id}", level="process"
    )

    [lesson] = await workspace.stored(lambda store: store.lessons.of(PLAN))
    assert (lesson.finding_id, lesson.action_id) == (found.id, "a2")
    assert "Two shifts" in lesson.about


@pytest.mark.parametrize(
    ("fields", "field", "word"),
    [
        ({"title": ""}, "title", "fill this in"),
        ({"title": "x" * 151}, "title", "150 characters"),
        ({"tried": "x" * 1001}, "tried", "1000 characters"),
    ],
)
async def test_what_is_wrong_is_said_at_the_field(
    workspace: Workspace, fields: dict[str, str], field: str, word: str
) -> None:
    await planted(workspace)

    answer = await noted(workspace, "problem P-1 No keys", **fields)

    assert word in answer["errors"][field]
    assert await findings(workspace) == []


async def test_a_stranger_can_neither_add_nor_change(workspace: Workspace) -> None:
    await planted(workspace)
    said = await workspace.command("UCY", "problem P-1 No keys")
    absent = await workspace.command("UCY", "problem P-7 No keys")
    assert said.text.replace("P-1", "P-7") == absent.text
    await noted(workspace, "problem P-1 No keys")
    [found] = await findings(workspace)
    await workspace.click("UBO", "finding.edit", found.id)
    form = workspace.form

    for user in ("UCY", "UWANG"):
        answer = await workspace.submit(user, form | {"hash": user}, title="Mine")
        assert "nothing to change" in str(answer["view"]) or "没有可以修改" in str(
            answer["view"]
        )
        await workspace.click(user, "finding.edit", found.id)
        assert "No keys" not in str(workspace.form)

    assert await findings(workspace) == [found]


async def test_a_form_left_open_adds_nothing_to_a_closed_plan(
    workspace: Workspace,
) -> None:
    await planted(workspace)
    await workspace.command("UBO", "problem P-1 No keys")
    form = workspace.form
    await workspace.plant(a_plan(id=PLAN, lead="UDANA", state=State.CLOSED))

    answer = await workspace.submit("UBO", form)

    assert "nothing to change" in str(answer["view"])
    assert await findings(workspace) == []


async def test_in_an_individual_plan_an_owner_sees_their_own_and_no_other_step(
    workspace: Workspace,
) -> None:
    await planted(workspace, kind=Kind.INDIVIDUAL, subject="UWANG", channel=None)
    await noted(workspace, "problem P-1 Secret thing", user="UWANG")
    await noted(workspace, "problem P-1 No keys")

    said = await workspace.command("UBO", "problem P-1")
    shown = (await workspace.command("UBO", "show P-1")).shown

    assert "No keys" in said.shown
    assert "Secret" not in said.shown + shown
    await noted(workspace, "problem P-1 #1 Of another")
    assert "Other step" not in str(workspace.form)
    assert (await findings(workspace))[-1].action_id is None
    whole = (await workspace.command("UWANG", "show P-1")).shown
    assert "问题：Secret thing · 还没有结果" in whole


async def test_with_several_plans_it_asks_which(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.plant(a_plan(number=2, lead="UBO"))

    said = await workspace.command("UBO", "problem No keys")

    assert "Which plan?" in said.text
    assert workspace.wire.views == []
