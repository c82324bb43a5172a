"""The details of an action: a step over the plan's form, kept, checked and shown."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.ids import UserId
from bot.plans.actions import Action
from bot.plans.plan import Kind
from bot.plans.progress import Status
from bot.plans.support import SupportKind
from handlers.checkins.schedules import reschedule
from tests.handlers.payloads import filled
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_goal, a_person, a_plan, an_action

PLAN = a_plan(lead="UDANA")
FIRST = an_action(plan_id=PLAN.id, number=1, owner="UBO", title="Fix the printer")
SECOND = an_action(plan_id=PLAN.id, number=2, owner="UWANG", title="Write the guide")


async def planted(workspace: Workspace, *actions: Action, **plan: Any) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        a_plan(**{"id": PLAN.id, "lead": "UDANA"} | plan),
        a_goal(plan_id=PLAN.id),
        *(actions or (FIRST, SECOND)),
    )
    workspace.wire.has_channel("C1")
    return workspace


async def details_of(workspace: Workspace, key: str, **typed: Any) -> dict[str, Any]:
    """Open the details of an action from the plan's form; return the step."""
    form = workspace.form
    view = form | {"state": {"values": filled(form, typed)}}
    await workspace.click("UDANA", f"plan_form.details.{key}", key, view=view)
    return workspace.form


async def of(workspace: Workspace) -> list[Action]:
    return await workspace.stored(lambda store: store.actions.of([PLAN.id]))


async def test_details_are_taken_over_shown_in_short_and_saved(
    any_workspace: Workspace,
) -> None:
    people = await planted(any_workspace)
    await people.command("UDANA", "edit P-1")
    step = await details_of(people, "a2", title="Other words")
    assert step["title"]["text"] == "Details of action 2"

    answer = await people.submit(
        "UDANA",
        step,
        **{
            "a2.begins": "2026-03-10",
            "a2.helpers": ["UBO"],
            "a2.resources": "12 tabards",
            "a2.expected": "Nobody asks twice",
            "a2.depends_on": ["a1"],
            "a2.buffer": "2",
            "a2.support": "coaching",
        },
    )

    assert answer == {}
    form = people.form
    assert filled(form, {})["title"]["value"]["value"] == "Other words"
    heading = next(b for b in form["blocks"] if b.get("block_id") == "a2.heading")
    for part in ("from 10 Mar", "1 helper", "12 tabards", "after #1", "coaching"):
        assert part in heading["text"]["text"]
    await people.submit("UDANA", form)
    first, second = await of(people)
    assert second.start == date(2026, 3, 10)
    assert (second.helpers, second.buffer) == (("UBO",), 2)
    assert (second.resources, second.expected) == ("12 tabards", "Nobody asks twice")
    assert second.depends_on == (first.id,)
    assert second.support is SupportKind.COACHING


async def test_a_new_plan_keeps_which_action_comes_first(workspace: Workspace) -> None:
    people = await planted(workspace)
    await people.command("UDANA", "new")
    form = people.form
    view = form | {"state": {"values": filled(form, {})}}
    await people.click("UDANA", "plan_form.add_action", "-", view=view)
    typed = {
        "title": "Fewer calls",
        "g1.statement": "Halve the calls",
        "g1.metric": "calls",
        "g1.goal_due": "2026-06-30",
    }
    for n, owner in (("a1", "UBO"), ("a2", "UWANG")):
        typed |= {f"{n}.action": n, f"{n}.owner": owner, f"{n}.due": "2026-05-29"}
    step = await details_of(people, "a2", **typed)
    await people.submit("UDANA", step, **{"a2.depends_on": ["a1"]})

    await people.submit("UDANA", people.form, start="consultation")

    first, second = await people.stored(
        lambda store: store.actions.of([each.id for each in store.plans.all()][1:])
    )
    assert second.depends_on == (first.id,)
    [draft] = await people.said_to("UWANG")
    assert "需等待 #1 a1（未开始，" in draft.shown


@pytest.mark.parametrize(
    ("changes", "field", "word"),
    [
        ({"a2.begins": "2027-01-01"}, "a2.begins", "after its due date"),
        ({"a2.helpers": ["UWANG"]}, "a2.helpers", "owner is there already"),
        ({"a2.resources": "x" * 301}, "a2.resources", "300 characters"),
        ({"a2.depends_on": ["a1"]}, "a2.depends_on", "#2 → #1 → #2"),
    ],
)
async def test_what_is_wrong_is_said_at_the_field_and_nothing_is_lost(
    workspace: Workspace, changes: dict[str, Any], field: str, word: str
) -> None:
    people = await planted(workspace)
    await people.command("UDANA", "edit P-1")
    step = await details_of(people, "a1")
    await people.submit("UDANA", step, **{"a1.depends_on": ["a2"]})
    step = await details_of(people, "a2")

    answer = await people.submit("UDANA", step, **changes)

    assert answer["response_action"] == "errors"
    assert word in answer["errors"][field]
    await people.command("UDANA", "continue draft")
    again = await details_of(people, "a2")
    kept = filled(again, {})[field]["value"]
    assert kept == filled(step, changes)[field]["value"]


async def test_a_fault_in_details_stops_the_plan_and_names_the_action(
    workspace: Workspace,
) -> None:
    people = await planted(workspace)
    await people.command("UDANA", "edit P-1")
    step = await details_of(people, "a2")
    await people.submit("UDANA", step, **{"a2.begins": "2026-03-12"})

    answer = await people.submit("UDANA", people.form, **{"a2.due": "2026-03-11"})

    said = answer["view"]["blocks"][0]["elements"][0]["text"]
    assert "#2 Starts on: It would start after its due date" in said


async def test_what_changed_in_the_details_is_told_by_name_and_number(
    workspace: Workspace,
) -> None:
    people = await planted(workspace)
    await people.command("UDANA", "edit P-1")
    step = await details_of(people, "a2")
    await people.submit(
        "UDANA", step, **{"a2.helpers": ["UBO", "UDANA"], "a2.depends_on": ["a1"]}
    )
    await people.submit("UDANA", people.form)

    (said,) = await people.said_to("UWANG")
    assert "#2 参与人：无 → Bo和Dana" in said.shown
    assert "#2 前置步骤：无 → #1" in said.shown


async def test_a_form_closed_unfinished_can_be_gone_on_with(
    any_workspace: Workspace,
) -> None:
    people = await planted(any_workspace)
    none = await people.command("UDANA", "continue draft")
    assert "no unfinished" in none.text
    await people.command("UDANA", "new")
    form = people.form
    body = {
        "type": "view_closed",
        "team": {"id": "T1"},
        "user": {"id": "UDANA", "team_id": "T1"},
        "api_app_id": "A1",
        "is_cleared": False,
        "view": form | {"state": {"values": filled(form, {"title": "Half a plan"})}},
    }
    assert (await people.dispatch(body)).status == 200

    await people.command("UDANA", "new")
    assert "Half a plan" in people.form["blocks"][0]["elements"][0]["text"]
    for words in ("continue draft", "draft", "继续草稿", "继续 草稿"):
        await people.command("UDANA", words)
        assert filled(people.form, {})["title"]["value"]["value"] == "Half a plan"
    other = await people.command("UBO", "continue draft")
    assert "no unfinished" in other.text


async def test_a_form_of_a_plan_that_has_moved_on_is_not_opened_again(
    workspace: Workspace,
) -> None:
    people = await planted(workspace)
    await people.command("UDANA", "edit P-1")
    await details_of(people, "a1", title="Never saved")
    await people.pass_by(hours=1)
    await people.command("UDANA", "edit P-1")
    await people.submit("UDANA", people.form, title="Saved since")

    said = await people.command("UDANA", "continue draft")

    assert "no unfinished" in said.text


async def test_show_status_and_prompt_say_what_an_action_waits_for(
    workspace: Workspace,
) -> None:
    first = an_action(
        plan_id=PLAN.id, number=1, owner="UBO", title="Fix it", status=Status.BLOCKED
    )
    second = an_action(
        plan_id=PLAN.id,
        number=2,
        owner="UWANG",
        helpers=("UBO",),
        depends_on=(first.id,),
        resources="12 tabards",
        expected="Quiet rounds",
        start=date(2026, 3, 9),
        buffer=2,
    )
    people = await planted(workspace, first, second)

    shown = (await people.command("UDANA", "show P-1")).shown
    assert "waits for #1 Fix it (blocked, due Fri 13 Mar)" in shown
    assert "with Bo · needs 12 tabards · expected: Quiet rounds" in shown
    assert "buffer of 2 working days" in shown
    assert "waits for #1 Fix it" in (await people.command("UDANA", "status P-1")).shown
    assert "需等待 #1 Fix it（受阻，" in (await people.command("UWANG", "status")).shown


async def test_the_weekly_question_says_what_an_action_waits_for(
    workspace: Workspace,
) -> None:
    second = replace(SECOND, depends_on=(FIRST.id,))
    people = await planted(workspace, FIRST, second)
    await people.stored(lambda store: reschedule(store, [UserId("UWANG")], people.now))
    await people.move_to(NOW.replace(day=13, hour=10))

    (said,) = await people.said_to("UWANG")

    assert "需等待 #1 Fix the printer（未开始，" in said.shown


async def test_an_owner_in_an_individual_plan_hears_nothing_of_the_other_steps(
    workspace: Workspace,
) -> None:
    first = an_action(plan_id=PLAN.id, number=1, owner="UDANA", title="Hidden step")
    second = an_action(
        plan_id=PLAN.id, number=2, owner="UBO", title="Coach", depends_on=(first.id,)
    )
    people = await planted(
        workspace, first, second, kind=Kind.INDIVIDUAL, subject="UWANG", channel=None
    )

    for typed in ("show P-1", "status P-1"):
        shown = (await people.command("UBO", typed)).shown
        assert "waits for another step" in shown
        assert "Hidden" not in shown
        assert "#1" not in shown


async def test_an_owner_of_a_new_action_is_told_its_details(
    workspace: Workspace,
) -> None:
    people = await planted(workspace)
    await people.command("UDANA", "edit P-1")
    form = people.form
    view = form | {"state": {"values": filled(form, {})}}
    await people.click("UDANA", "plan_form.add_action", "-", view=view)
    typed = {"a3.action": "Train them", "a3.owner": "UCY", "a3.due": "2026-05-29"}
    people.wire.knows("UCY")
    step = await details_of(people, "a3", **typed)
    await people.submit(
        "UDANA", step, **{"a3.resources": "A room", "a3.support": "training"}
    )

    await people.submit("UDANA", people.form)

    [said] = await people.said_to("UCY")
    assert "support owed: training · needs A room" in said.shown
