"""A plan is looked over by those who carry it before it starts."""

from datetime import date

import pytest

from bot.plans.actions import Action
from bot.plans.consultation import Opinion, Says, Verdict
from bot.plans.diagnosis import Level
from bot.plans.plan import Kind, Plan, State
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_cause, a_goal, a_person, a_plan, an_action

TEXT = "new Cut handle time from 8.4 to 6 min by end of June, <@UBO|bo> coaches"
SECRET = "Write better letters"
FORM = {
    "title": SECRET,
    "hr_partner": "UHELEN",
    "g1.statement": "Letters without mistakes",
    "g1.metric": "letters sent back",
    "g1.goal_due": "2026-06-30",
    "a1.action": "Coach weekly",
    "a1.owner": "UBO",
    "a1.due": "2026-05-29",
}


@pytest.fixture
async def people(any_workspace: Workspace) -> Workspace:
    any_workspace.now = NOW.replace(hour=9)
    await any_workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UHELEN", name="Helen"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
    )
    any_workspace.wire.has_channel("C1")
    return any_workspace


async def individual(people: Workspace, **changes: str | None) -> None:
    await people.command("UDANA", "new PIP for <@UWANG>: write better letters")
    done = await people.submit("UDANA", people.form, **FORM | changes)
    assert "is registered" in str(done), done


async def team(people: Workspace, **changes: str | None) -> None:
    await people.command("UDANA", TEXT)
    start = {"channel": "C1", "start": "consultation"}
    await people.submit("UDANA", people.form, **start | changes)


async def plan(people: Workspace) -> Plan:
    (found,) = await people.stored(lambda store: store.plans.all())
    return found


async def first_action(people: Workspace) -> Action:
    key = (await plan(people)).id
    return (await people.stored(lambda store: store.actions.of([key])))[0]


async def opinions(people: Workspace) -> list[Opinion]:
    key = (await plan(people)).id
    return await people.stored(lambda store: store.opinions.of(key))


async def last(people: Workspace, user: str) -> Said:
    return (await people.said_to(user))[-1]


async def press(people: Workspace, user: str, label: str) -> None:
    """Press the newest button of this name in somebody's DM."""
    for said in reversed(await people.said_to(user)):
        if label in said.buttons:
            names = {
                each["text"]["text"]: each["action_id"]
                for block in said.blocks
                for each in block.get("elements", [])
                if each.get("type") == "button"
            }
            await people.click(user, names[label], said.buttons[label], message=said)
            return
    raise AssertionError(f"{user} has no button {label}")


async def test_a_team_plan_starts_right_away_unless_it_is_to_be_consulted(
    people: Workspace,
) -> None:
    await team(people, start="now")

    assert (await plan(people)).state is State.ACTIVE


async def test_a_plan_without_a_measure_does_not_start(people: Workspace) -> None:
    await people.command("UDANA", TEXT)

    answer = await people.submit(
        "UDANA",
        people.form,
        **{"g1.metric": None, "g1.baseline": None, "g1.target": None},
    )

    assert "A plan starts with a measure" in answer["errors"]["g1.metric"]


async def test_a_team_plan_starts_when_all_have_accepted(people: Workspace) -> None:
    await team(people)
    assert (await plan(people)).state is State.IN_CONSULTATION
    assert await people.said_in("C1") == []
    assert "Dana would like your view" in (await last(people, "UBO")).shown
    assert await people.stored(lambda store: store.schedules.of("UBO")) == []

    await press(people, "UBO", "Accept")

    assert (await plan(people)).state is State.ACTIVE
    assert "starts now" in (await last(people, "UBO")).shown
    assert "begins, led by Dana" in (await last_in(people, "C1")).shown
    assert await people.stored(lambda store: store.schedules.of("UBO")) != []


async def last_in(people: Workspace, channel: str) -> Said:
    return (await people.said_in(channel))[-1]


async def test_the_hr_partner_sees_an_individual_plan_first(people: Workspace) -> None:
    await individual(people)

    assert (await plan(people)).state is State.IN_REVIEW
    assert "look over the draft" in (await last(people, "UHELEN")).shown
    for user in ("UWANG", "UBO"):
        assert await people.said_to(user) == []
        shown = await people.command(user, "show P-1")
        absent = await people.command(user, "show P-2")
        assert shown.text.replace("P-1", "P-2") == absent.text

    await press(people, "UHELEN", "Comment")
    await people.submit("UHELEN", people.form, text="Say what the mentor does")
    assert "Say what the mentor does" in (await last(people, "UDANA")).shown
    await press(people, "UHELEN", "Approve")

    assert (await plan(people)).state is State.IN_CONSULTATION
    assert SECRET in (await last(people, "UWANG")).shown
    helper = await last(people, "UBO")
    assert "Coach weekly" in helper.shown
    assert SECRET not in helper.shown + helper.text
    assert "Letters" not in helper.shown + helper.text


async def test_a_proposal_that_is_accepted_changes_the_draft(people: Workspace) -> None:
    await team(people)
    await press(people, "UBO", "Propose")
    action = await first_action(people)
    wrong = await people.submit("UBO", people.form, item=action.id)
    assert "a date, a measure or support" in wrong["errors"]["day"]
    wrong = await people.submit("UBO", people.form, item=action.id, day="2026-03-01")
    assert "has passed" in wrong["errors"]["day"]
    changes = {"day": "2026-05-29", "measure": "calls: 20", "text": "I'm away in April"}
    await people.submit("UBO", people.form, item=action.id, **changes)

    assert (await plan(people)).state is State.IN_CONSULTATION
    refused = await people.command("UDANA", "start P-1")
    assert "A proposal waits for your answer" in refused.shown
    told = (await last(people, "UDANA")).shown
    assert "by Fri 29 May" in told
    assert "I'm away in April" in told
    await press(people, "UDANA", "Accept proposal")

    changed = await first_action(people)
    assert (changed.due, changed.planned_due) == (date(2026, 5, 29), date(2026, 5, 29))
    assert changed.metric is not None
    assert (await plan(people)).state is State.ACTIVE
    assert (await plan(people)).version == 2
    assert "accepted" in "\n".join(each.shown for each in await people.said_to("UBO"))


async def test_a_proposal_that_is_answered_leaves_the_draft(people: Workspace) -> None:
    await team(people)
    await press(people, "UBO", "Propose")
    action = await first_action(people)
    await people.submit("UBO", people.form, item=action.id, day="2026-05-29")
    await press(people, "UDANA", "Answer")
    wrong = await people.submit("UDANA", people.form, text=" ")
    assert "fill this in" in wrong["errors"]["text"]
    await people.submit("UDANA", people.form, text="The customer needs it earlier")

    assert (await first_action(people)).due == action.due
    assert [each.verdict for each in await opinions(people)] == [Verdict.ANSWERED]
    told = "\n".join(each.shown for each in await people.said_to("UBO"))
    assert "Dana on your proposal" in told
    assert "The customer needs it earlier" in told


async def test_support_that_is_accepted_becomes_an_action(people: Workspace) -> None:
    await individual(people, hr_partner=None)
    await press(people, "UWANG", "提修改建议")
    action = await first_action(people)
    changes = {"item": action.id, "support": "A mentor"}
    form = people.form
    assert "Coach weekly" in str(form)
    await people.submit("UWANG", form, **changes)
    await press(people, "UDANA", "Accept proposal")
    wrong = await people.submit("UDANA", people.form, due="2026-03-01")
    assert "has passed" in wrong["errors"]["due"]
    await people.submit("UDANA", people.form, due="2026-04-30")

    key = (await plan(people)).id
    actions = await people.stored(lambda store: store.actions.of([key]))
    assert [(each.title, each.owner) for each in actions][1] == ("A mentor", "UDANA")
    assert "已采纳" in "\n".join(each.shown for each in await people.said_to("UWANG"))


async def test_an_objection_stays_in_the_plan(people: Workspace) -> None:
    await team(people)
    await press(people, "UBO", "Object")
    await people.submit("UBO", people.form, text="I coach nobody <@UDANA>")

    assert (await plan(people)).state is State.ACTIVE, "all have answered"
    shown = (await people.command("UDANA", "show P-1")).shown
    assert "Bo objected: I coach nobody" in shown
    assert "<@UDANA>" not in shown


async def test_no_individual_plan_starts_before_the_employee_answers(
    people: Workspace,
) -> None:
    await individual(people, hr_partner=None)
    await press(people, "UBO", "Accept")

    said = await people.command("UDANA", "start P-1")

    assert "The employee has not answered yet" in said.shown
    assert (await plan(people)).state is State.IN_CONSULTATION
    await press(people, "UWANG", "同意")
    assert (await plan(people)).state is State.ACTIVE
    assert await people.said_in("C1") == []


async def test_only_the_hr_partner_starts_without_answers_and_says_why(
    people: Workspace,
) -> None:
    await individual(people)
    await press(people, "UHELEN", "Approve")
    await people.command("UHELEN", "start P-1")
    form = people.form
    stolen = await people.submit("UDANA", form, text="I want to")
    assert "expired" in str(stolen)
    await people.command("UHELEN", "启动 P-1")
    form = people.form
    wrong = await people.submit("UHELEN", form, text="")
    assert "fill this in" in wrong["errors"]["text"]
    await people.submit("UHELEN", form, text="Agreed in the meeting of 6 March")

    assert (await plan(people)).state is State.ACTIVE
    shown = (await people.command("UWANG", "查看 P-1")).shown
    assert "Helen未等全部答复就启动了计划" in shown
    assert "Agreed in the meeting" in shown


async def test_the_lead_starts_a_team_plan_before_all_have_answered(
    people: Workspace,
) -> None:
    await team(people)

    said = await people.command("UDANA", "启动 P-1")

    assert "P-1 starts now" in said.shown
    assert (await plan(people)).state is State.ACTIVE
    assert "Only the lead" in (await people.command("UBO", "start P-1")).text
    asked = (await people.said_to("UBO"))[0]
    assert "Accept" not in asked.buttons, "it is settled"
    await people.click("UBO", "consult.accept", (await plan(people)).id, message=asked)
    assert await opinions(people) == []


async def test_what_lies_outside_the_employee_takes_a_reason(people: Workspace) -> None:
    draft = a_plan(
        lead="UDANA",
        subject="UWANG",
        kind=Kind.INDIVIDUAL,
        state=State.IN_CONSULTATION,
        channel=None,
    )
    await people.plant(
        draft,
        a_goal(plan_id=draft.id),
        an_action(plan_id=draft.id, owner="UWANG"),
        a_cause(plan_id=draft.id, level=Level.PROCESS),
        Opinion(
            id="1",  # type: ignore[arg-type]
            plan_id=draft.id,
            person="UWANG",  # type: ignore[arg-type]
            says=Says.ACCEPTED,
            version=1,
            at=people.now,
        ),
    )

    said = await people.command("UDANA", "start P-1")

    assert "mostly outside the employee" in said.shown
    assert (await plan(people)).state is State.IN_CONSULTATION


async def test_a_stranger_says_nothing_of_a_draft(people: Workspace) -> None:
    await team(people)
    key = (await plan(people)).id

    for name in ("consult.accept", "consult.approve"):
        await people.click("UHELEN", name, key)
    await people.click("UHELEN", "consult.object", key)

    assert "expired" in str(people.form)
    assert await opinions(people) == []


async def test_an_edited_draft_asks_those_who_are_new(people: Workspace) -> None:
    await team(people)
    await people.command("UDANA", "edit P-1")
    await people.submit("UDANA", people.form, **{"a1.owner": "UWANG"})

    assert "想听听您对计划草案" in (await last(people, "UWANG")).shown
    await press(people, "UWANG", "同意")
    assert (await plan(people)).state is State.ACTIVE


async def test_a_change_asks_those_again_whom_it_concerns(people: Workspace) -> None:
    await individual(people, hr_partner=None)
    await press(people, "UWANG", "同意")
    await people.command("UDANA", "edit P-1")
    await people.submit("UDANA", people.form, **{"g1.goal_due": "2026-04-30"})
    await press(people, "UBO", "Accept")

    assert (await plan(people)).state is State.IN_CONSULTATION
    said = await people.command("UDANA", "start P-1")
    assert "The employee has not answered yet" in said.shown
    changed = await last(people, "UWANG")
    assert "4月30日" in changed.shown
    assert "同意" in changed.buttons
    await press(people, "UWANG", "同意")
    assert (await plan(people)).state is State.ACTIVE


@pytest.mark.parametrize("partner", ["UDANA", "UWANG"])
async def test_the_hr_partner_is_neither_lead_nor_employee(
    people: Workspace, partner: str
) -> None:
    await people.command("UDANA", "new PIP for <@UWANG>: write better letters")

    answer = await people.submit("UDANA", people.form, **FORM | {"hr_partner": partner})

    assert "from outside" in answer["errors"]["hr_partner"]


async def test_a_draft_is_put_to_nobody_at_night(people: Workspace) -> None:
    people.now = people.now.replace(hour=23)
    await team(people)

    assert await people.said_to("UBO") == []
    assert "is in consultation" in (await last(people, "UDANA")).shown
    await people.pass_by(hours=10, minutes=30)
    assert "would like your view" in (await last(people, "UBO")).shown
