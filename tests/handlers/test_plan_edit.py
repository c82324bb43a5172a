"""`/pip edit P-1`: the lead changes a plan, and its people hear what concerns them."""

from datetime import date

import pytest

from bot.plans.plan import Kind
from bot.plans.progress import Status
from storage.database import Store
from tests.handlers.payloads import filled
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_goal, a_person, a_plan, an_action

PLAN = a_plan(lead="UDANA")
MINE = an_action(plan_id=PLAN.id, number=1, owner="UBO")
OTHER = an_action(plan_id=PLAN.id, number=2, owner="UWANG", title="Write the guide")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        PLAN,
        a_goal(plan_id=PLAN.id),
        MINE,
        OTHER,
    )
    workspace.wire.has_channel("C1")
    return workspace


@pytest.mark.parametrize(
    "typed", ["edit P-1", "edit p1", "edit", "编辑P-1", "P-1 edit"]
)
async def test_the_form_comes_with_the_plan_in_it(
    people: Workspace, typed: str
) -> None:
    await people.command("UDANA", typed)

    values = filled(people.form, {})
    assert values["title"]["value"]["value"] == "Cut handle time"
    assert values["g1.baseline"]["value"]["value"] == "8.4"
    assert values["a2.action"]["value"]["value"] == "Write the guide"
    assert people.form["title"]["text"] == "Edit P-1"
    assert "kind" not in values


async def test_moved_dates_and_new_actions_are_saved_and_told(
    people: Workspace,
) -> None:
    await people.command("UDANA", "edit P-1")
    view = people.form | {"state": {"values": filled(people.form, {})}}
    await people.click("UDANA", "plan_form.add_action", "-", view=view)
    changes = {
        "a1.due": "2026-03-27",
        "a3.action": "Train the team",
        "a3.owner": "UWANG",
        "a3.due": "2026-05-01",
    }

    done = await people.submit("UDANA", people.form, **changes)

    assert "P-1 is saved" in str(done["view"])
    plan = await people.stored(lambda store: store.plans.get(PLAN.id))
    assert plan is not None
    assert plan.version == 2
    action = await people.stored(lambda store: store.actions.get(MINE.id))
    assert action is not None
    assert (action.due, action.first_due) == (date(2026, 3, 27), date(2026, 3, 13))
    told = "\n".join(said.shown for said in await people.said_to("UBO"))
    assert "#1, due: Fri 13 Mar → Fri 27 Mar" in told
    assert "Train the team" not in told
    told = "\n".join(said.shown for said in await people.said_to("UWANG"))
    assert "#3 Train the team" in told
    assert "3月27日" not in told


async def test_a_dropped_action_is_told_to_its_owner(people: Workspace) -> None:
    await people.command("UDANA", "edit P-1")
    view = people.form | {"state": {"values": filled(people.form, {})}}
    await people.click("UDANA", "plan_form.remove.a2", "a2", view=view)
    assert "Saving will drop 1 action" in str(people.form)

    await people.submit("UDANA", people.form)

    action = await people.stored(lambda store: store.actions.get(OTHER.id))
    assert action is not None
    assert action.status is Status.DROPPED
    told = "\n".join(said.shown for said in await people.said_to("UWANG"))
    assert "取消：#2 Write the guide" in told


async def test_an_action_that_goes_to_somebody_else_is_told_to_both(
    people: Workspace,
) -> None:
    await people.plant(a_person("UNEW", name="New"))
    await people.command("UDANA", "edit P-1")

    await people.submit("UDANA", people.form, **{"a1.owner": "UNEW"})

    before = "\n".join(said.shown for said in await people.said_to("UBO"))
    assert "#1 is no longer yours" in before
    after = "\n".join(said.shown for said in await people.said_to("UNEW"))
    assert "#1 Call five suppliers" in after


async def test_saving_twice_changes_once(people: Workspace) -> None:
    await people.command("UDANA", "edit P-1")
    form = people.form
    await people.submit("UDANA", form, **{"a1.due": "2026-03-27"})
    again = await people.submit("UDANA", form, **{"a1.due": "2026-03-27"})

    assert again == {}
    changes = await people.stored(lambda store: store.changes.of(PLAN.id))
    assert len(changes) == 1


async def test_saving_nothing_says_so(people: Workspace) -> None:
    await people.command("UDANA", "edit P-1")

    done = await people.submit("UDANA", people.form)

    assert "Nothing was changed" in str(done["view"])


async def test_a_form_of_somebody_who_leads_no_more_changes_nothing(
    people: Workspace,
) -> None:
    await people.command("UDANA", "edit P-1")
    await people.plant(a_plan(id=PLAN.id, lead="UBO"))

    done = await people.submit("UDANA", people.form, title="Mine again")

    assert "nothing was changed" in str(done["view"])
    plan = await people.stored(lambda store: store.plans.get(PLAN.id))
    assert plan is not None
    assert plan.title == "Cut handle time"


async def test_only_the_lead_edits(people: Workspace) -> None:
    said = await people.command("UBO", "edit P-1")

    assert "Only the lead" in said.text
    assert people.wire.views == []


async def test_a_plan_not_theirs_is_a_plan_that_is_not_there(
    people: Workspace,
) -> None:
    hidden = a_plan(number=7, lead="UDANA", kind=Kind.INDIVIDUAL, subject="UWANG")

    def answers(store: Store) -> None:
        store.plans.save(hidden)

    await people.stored(answers)

    there = await people.command("UBO", "edit P-7")
    absent = await people.command("UBO", "edit P-8")
    assert there.text.replace("P-7", "P-8") == absent.text


async def test_what_changed_in_an_individual_plan_is_not_named_to_its_helpers(
    people: Workspace,
) -> None:
    plan = a_plan(
        number=3,
        title="Secret title",
        lead="UDANA",
        kind=Kind.INDIVIDUAL,
        subject="UWANG",
        channel=None,
    )
    await people.plant(
        plan,
        a_goal(plan_id=plan.id),
        an_action(plan_id=plan.id, number=1, owner="UBO", title="Coach weekly"),
        an_action(plan_id=plan.id, number=2, owner="UWANG", title="Hidden step"),
    )
    await people.command("UDANA", "edit P-3")

    await people.submit(
        "UDANA",
        people.form,
        **{"title": "Another secret", "a1.due": "2026-04-30", "a2.due": "2026-05-29"},
    )

    told = "\n".join(f"{said.shown}{said.text}" for said in await people.said_to("UBO"))
    assert "#1, due" in told
    assert "ecret" not in told
    assert "#2" not in told
    subject = "\n".join(said.shown for said in await people.said_to("UWANG"))
    assert "Another secret" in subject
    assert "#2" in subject
