"""`/pip new`: from free text to a plan that everybody in it has heard of."""

from datetime import time
from typing import Any

import pytest

from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan, State
from bot.plans.progress import Metric
from bot.views.plan_form import PER_PAGE, Shown
from storage.database import Store
from tests.handlers.payloads import filled
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_person

TEXT = "new Cut handle time from 8.4 to 6 min by end of June, <@UBO|bo> coaches"
DANA = a_person("UDANA", name="Dana", zone="America/New_York")
BO = a_person("UBO", name="Bo")
WANG = a_person("UWANG", name="王伟", locale="zh-CN", zone="Asia/Shanghai")
CHEN = a_person("UCHEN", name="陈静", locale="zh-CN")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(DANA, BO, WANG, CHEN)
    workspace.wire.has_channel("C1")
    return workspace


def everything(store: Store) -> tuple[list[Plan], list[Goal], list[Action]]:
    plans = store.plans.all()
    ids = [plan.id for plan in plans]
    return plans, store.goals.of(ids), store.actions.of(ids)


async def test_the_form_comes_filled_in_and_registers_the_plan(
    people: Workspace,
) -> None:
    answer = await people.command("UDANA", TEXT)
    done = await people.submit("UDANA", people.form, channel="C1")

    assert answer.text == ""
    assert done["response_action"] == "update"
    assert "P-1 is registered" in str(done["view"])
    (plan,), (goal,), (action,) = await people.stored(everything)
    assert (plan.title, plan.lead) == ("Cut handle time from 8.4 to 6 min", "UDANA")
    assert (plan.channel, plan.zone) == ("C1", "America/New_York")
    assert goal.metric == Metric(name="handle time", unit="min", baseline=8.4, target=6)
    assert (action.number, action.owner, action.title) == (1, "UBO", "Coaches")


async def test_everybody_in_it_hears_of_it_once(people: Workspace) -> None:
    await people.command("UDANA", TEXT)
    form = people.form
    await people.submit("UDANA", form, channel="C1")
    await people.submit("UDANA", form, channel="C1")

    (lead,) = await people.said_to("UDANA")
    assert "is registered, and you lead it" in lead.shown
    assert "/pip edit P-1" in lead.shown
    (owner,) = await people.said_to("UBO")
    assert "led by Dana, and one action of it is yours" in owner.shown
    assert "#1 Coaches" in owner.shown
    (channel,) = await people.said_in("C1")
    assert "led by Dana" in channel.shown
    assert len((await people.stored(everything))[0]) == 1


async def test_its_owners_and_its_month_are_scheduled(people: Workspace) -> None:
    await people.command("UDANA", TEXT)
    await people.submit("UDANA", people.form)
    (plan,), _, _ = await people.stored(everything)

    schedules = await people.stored(
        lambda store: [store.schedules.of(each) for each in ("UBO", plan.id)]
    )

    assert all(schedules)


async def test_owners_hear_when_they_are_asked_themselves(people: Workspace) -> None:
    await people.plant(a_person("UBO", name="Bo", weekday=0, at=time(15, 30)))
    await people.command("UDANA", TEXT)
    await people.submit("UDANA", people.form)

    (owner,) = await people.said_to("UBO")

    assert "on Mondays at 15:30, your time" in owner.shown


async def test_a_plan_is_registered_on_each_engine(any_workspace: Workspace) -> None:
    any_workspace.now = NOW.replace(hour=10)
    await any_workspace.plant(DANA, BO)
    await any_workspace.command("UDANA", TEXT)
    await any_workspace.submit("UDANA", any_workspace.form)

    (plan,), (goal,), (action,) = await any_workspace.stored(everything)

    assert (plan.code, goal.number, action.owner) == ("P-1", 1, "UBO")
    assert len(await any_workspace.said_to("UBO")) == 1


async def test_an_individual_plan_is_put_to_its_people_in_their_language(
    people: Workspace,
) -> None:
    await people.command(
        "UCHEN", "新建 给 <@UWANG> 的个人改进计划：提升通话质量，6月底前"
    )
    done = await people.submit(
        "UCHEN",
        people.form,
        **{
            "a1.action": "每周复听五通录音",
            "a1.owner": "UBO",
            "a1.due": "2026-05-29",
            "hr_partner": "UDANA",
        },
    )

    assert "P-1 已登记" in str(done["view"])
    (plan,), _, _ = await people.stored(everything)
    assert (plan.kind, plan.subject, plan.channel) == (Kind.INDIVIDUAL, "UWANG", None)
    assert plan.state is State.IN_REVIEW
    await people.move_to(NOW.replace(hour=14))  # morning in New York
    (partner,) = await people.said_to("UDANA")
    assert "asks you to look over the draft" in partner.shown
    assert await people.said_to("UWANG") == []
    await people.click("UDANA", "consult.approve", plan.id, message=partner)
    await people.move_to(NOW.replace(day=10, hour=7))  # afternoon in Shanghai
    (subject,) = await people.said_to("UWANG")
    assert "陈静想听听您对计划草案" in subject.shown
    (owner,) = await people.said_to("UBO")
    assert "提升通话质量" not in owner.shown + owner.text
    assert "王伟" not in owner.shown + owner.text
    assert "每周复听五通录音" in owner.shown


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"title": "  "}, "title", "Please fill this in"),
        ({"title": "x" * 3000}, "title", "150 characters"),
        ({"a1.due": "2026-03-01"}, "a1.due", "has passed"),
        ({"g1.goal_due": "2026-03-01"}, "g1.goal_due", "has passed"),
        ({"g1.target": "8.4"}, "g1.target", "are the same"),
        ({"g1.target": "six"}, "g1.target", "number"),
        ({"a1.owner": "UBOT"}, "a1.owner", "is an app"),
        ({"a1.owner": "UGONE"}, "a1.owner", "deactivated"),
        ({"a1.owner": "UGUEST"}, "a1.owner", "another company"),
        ({"a1.owner": "UNOBODY"}, "a1.owner", "can't find"),
        ({"lead": "UBOT"}, "lead", "is an app"),
        ({"channel": "COUT"}, "channel", "not in this channel"),
        ({"channel": "COLD"}, "channel", "archived"),
        ({"channel": "CNONE"}, "channel", "not in this channel"),
    ],
)
async def test_a_mistake_is_answered_at_its_field(
    people: Workspace, changes: dict[str, Any], field: str, words: str
) -> None:
    people.wire.knows("UBOT", is_bot=True)
    people.wire.knows("UGONE", deleted=True)
    people.wire.knows("UGUEST", team_id="T2")
    people.wire.has_channel("COUT", is_member=False)
    people.wire.has_channel("COLD", is_archived=True)
    await people.command("UDANA", TEXT)

    answer = await people.submit("UDANA", people.form, **changes)

    assert answer["response_action"] == "errors"
    assert list(answer["errors"]) == [field]
    assert words in answer["errors"][field]
    assert await people.stored(everything) == ([], [], [])


async def test_a_mistake_is_answered_in_the_language_of_whoever_made_it(
    people: Workspace,
) -> None:
    await people.command("UWANG", "新建")

    answer = await people.submit("UWANG", people.form)

    assert answer["errors"]["title"] == "请填写这一项。"
    assert "衡量指标" in answer["errors"]["g1.metric"]
    assert {"title", "a1.action", "a1.owner", "a1.due"} <= set(answer["errors"])


async def test_an_individual_plan_refuses_a_channel(people: Workspace) -> None:
    await people.command("UDANA", TEXT)
    state = filled(people.form, {"channel": "C1"})
    individual = {"selected_option": {"value": "individual"}}
    state["kind"] = {"plan_form.kind": individual}
    state["subject"] = {"value": {"selected_user": "UWANG"}}

    answer = await people.submit_state("UDANA", people.form, state)

    assert "never goes to a channel" in answer["errors"]["channel"]


async def test_the_employee_is_not_the_lead(people: Workspace) -> None:
    await people.command("UDANA", "new PIP for <@UDANA>: write better letters by June")

    answer = await people.submit("UDANA", people.form)

    assert "can't be the employee" in answer["errors"]["subject"]


async def test_the_form_grows_and_keeps_what_was_typed(people: Workspace) -> None:
    await people.command("UDANA", TEXT)
    typed = filled(people.form, {"title": "Another title", "a1.due": "2026-05-01"})
    view = people.form | {"state": {"values": typed}}

    await people.click("UDANA", "plan_form.add_action", "-", view=view)

    fields = {block.get("block_id"): block for block in people.form["blocks"]}
    assert fields["title"]["element"]["initial_value"] == "Another title"
    assert fields["a1.due"]["element"]["initial_date"] == "2026-05-01"
    assert "initial_value" not in fields["a2.action"]["element"]
    view = people.form | {"state": {"values": filled(people.form, {})}}
    await people.click("UDANA", "plan_form.remove.a2", "a2", view=view)
    assert "a2.action" not in str(people.form)


async def test_choosing_the_kind_asks_for_the_employee(people: Workspace) -> None:
    await people.command("UDANA", TEXT)
    state = filled(people.form, {"kind": "individual"})
    view = people.form | {"state": {"values": state}}

    await people.click("UDANA", "plan_form.kind", view=view)

    ids = {block.get("block_id") for block in people.form["blocks"]}
    assert "subject" in ids
    assert "channel" not in ids


async def test_a_mistake_on_another_page_turns_to_it(people: Workspace) -> None:
    await people.command("UDANA", TEXT)
    for _ in range(PER_PAGE):
        state = filled(people.form, {})
        view = people.form | {"state": {"values": state}}
        await people.click("UDANA", "plan_form.add_action", "-", view=view)
    filling = {"a7.action": "Last", "a7.owner": "UBO", "a7.due": "2026-05-01"}

    answer = await people.submit("UDANA", people.form, **filling)

    assert answer["response_action"] == "update"
    assert "Please look at these again" in str(answer["view"]["blocks"][0])
    assert "a2.action" in str(answer["view"])


async def test_nobody_goes_on_with_the_draft_of_another(people: Workspace) -> None:
    await people.command("UDANA", TEXT)

    answer = await people.submit("UBO", people.form)

    assert "expired" in str(answer["view"])
    assert (await people.stored(everything))[0] == []


async def test_a_form_that_opens_too_late_is_explained(people: Workspace) -> None:
    people.wire.refuse["views.open"] = "expired_trigger_id"

    said = await people.command("UDANA", TEXT)

    assert "Please try once more" in said.text


async def test_a_registered_draft_is_gone(people: Workspace) -> None:
    await people.command("UDANA", TEXT)
    draft = Shown.read(people.form["private_metadata"]).draft

    assert await people.stored(lambda store: store.drafts.get(draft) is not None)
    await people.submit("UDANA", people.form)

    assert await people.stored(lambda store: store.drafts.get(draft) is None)


async def test_who_sleeps_hears_of_it_in_the_morning(people: Workspace) -> None:
    people.now = NOW.replace(hour=23)
    await people.command("UDANA", TEXT)
    await people.submit("UDANA", people.form, channel="C1")

    assert await people.said_to("UBO") == []
    assert await people.said_to("UDANA"), "who did it hears at once"

    await people.move_to(NOW.replace(day=10, hour=9))
    [told, *_] = await people.said_to("UBO")
    assert "#1 Coaches" in told.shown
