"""People say that they have a plan, agree or refuse: with time and version."""

import pytest

from bot.plans.acknowledgement import Acknowledgement, Acknowledges
from bot.plans.plan import Kind, Plan
from tests.handlers.payloads import filled
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_goal, a_person, a_plan, an_action

TEXT = "new Cut handle time from 8.4 to 6 min by end of June, <@UBO|bo> coaches"
SECRET = a_plan(
    number=3,
    title="Secret title",
    kind=Kind.INDIVIDUAL,
    lead="UDANA",
    subject="UWANG",
    hr_partner="UHELEN",
    channel=None,
)


@pytest.fixture
async def people(any_workspace: Workspace) -> Workspace:
    any_workspace.now = NOW.replace(hour=9)
    await any_workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UHELEN", name="Helen"),
        a_person("UWANG", name="王伟", locale="zh-CN", zone="Asia/Shanghai"),
    )
    any_workspace.wire.has_channel("C1")
    return any_workspace


async def registered(people: Workspace) -> Plan:
    await people.command("UDANA", TEXT)
    await people.submit("UDANA", people.form, channel="C1")
    await people.settle()
    (plan,) = await people.stored(lambda store: store.plans.all())
    return plan


async def said(people: Workspace, plan: Plan) -> list[Acknowledgement]:
    return await people.stored(lambda store: store.acknowledgements.of(plan.id))


async def press(people: Workspace, user: str, name: str, label: str) -> Said:
    """Press an answer in the newest message that has it; return the message then."""
    asked = [each for each in await people.said_to(user) if label in each.buttons][-1]
    value = asked.buttons[label]
    await people.pass_by(minutes=1)
    await people.click(user, f"acknowledge.{name}", value, message=asked)
    then = await people.said_to(user)
    return next(each for each in then if each.ts == asked.ts)


async def test_an_owner_takes_a_plan_and_then_agrees(people: Workspace) -> None:
    plan = await registered(people)
    assert (
        "Bo has not acknowledged version 1"
        in (await people.command("UDANA", "show P-1")).shown
    )

    received = await press(people, "UBO", "received", "Received")
    assert "You received version 1 on Mon 9 Mar at 09:13" in received.shown
    assert "Agree" in received.buttons
    agreed = await press(people, "UBO", "agreed", "Agree")

    assert "You agreed to version 1" in agreed.shown
    assert "Refuse" not in agreed.buttons
    assert [each.says for each in await said(people, plan)] == [
        Acknowledges.RECEIVED,
        Acknowledges.AGREED,
    ]
    assert (
        "Bo agreed to version 1 on Mon 9 Mar at 09:14"
        in (await people.command("UDANA", "show P-1")).shown
    )


async def test_a_change_of_substance_asks_again_and_shows_the_difference(
    people: Workspace,
) -> None:
    plan = await registered(people)
    await press(people, "UBO", "agreed", "Agree")
    await people.command("UDANA", "edit P-1")
    await people.submit("UDANA", people.form, **{"a1.due": "2026-05-29"})

    shown = (await people.command("UDANA", "show P-1")).shown
    assert "Version 2 is not acknowledged yet" in shown
    asked = (await people.said_to("UBO"))[-1]
    assert "→ Fri 29 May" in asked.shown
    assert "Please confirm that you have version 2" in asked.shown
    await press(people, "UBO", "agreed", "Agree")

    assert [each.version for each in await said(people, plan)] == [1, 2]
    shown = (await people.command("UDANA", "show P-1")).shown
    assert "Version 2 is not" not in shown


async def test_what_is_no_substance_asks_nobody(people: Workspace) -> None:
    await registered(people)
    await people.command("UDANA", "edit P-1")
    await people.submit("UDANA", people.form, title="Another name")

    told = (await people.said_to("UBO"))[-1]

    assert "Another name" in told.shown
    assert "Agree" not in told.buttons


async def test_of_a_refusal_the_lead_and_the_hr_partner_hear(
    people: Workspace,
) -> None:
    await people.plant(
        SECRET,
        a_goal(plan_id=SECRET.id),
        an_action(plan_id=SECRET.id, owner="UBO", title="Coach weekly"),
    )
    await people.command("UDANA", "edit P-3")
    await people.submit("UDANA", people.form, **{"g1.goal_due": "2026-07-31"})
    assert "Agree" not in str([each.buttons for each in await people.said_to("UBO")])

    done = await press(people, "UWANG", "refused", "拒签")

    assert "您：拒签第2版，3月9日（周一） 17:13" in done.shown
    for user in ("UDANA", "UHELEN"):
        (told,) = (
            await people.said_to(user)
            if user == "UDANA"
            else [(await people.said_to(user))[-1]]
        )
        assert "王伟 refused version 2 of" in told.shown
    assert all("refused" not in each.shown for each in await people.said_to("UBO"))
    shown = (await people.command("UHELEN", "show P-3")).shown
    assert "王伟 refused version 2" in shown
    assert "Bo has not acknowledged version 1" in shown, "nothing changed for him"
    assert "王伟" not in (await people.command("UBO", "show P-3")).shown


async def test_nobody_else_acknowledges(people: Workspace) -> None:
    plan = await registered(people)

    for user, value in (
        ("UWANG", f"{plan.id} 1"),
        ("UDANA", f"{plan.id} 1"),
        ("UBO", f"{plan.id} 7"),
        ("UBO", "elsewhere 1"),
        ("UBO", plan.id),
    ):
        await people.click(user, "acknowledge.agreed", value)

    assert await said(people, plan) == []


async def test_owners_of_a_team_plan_see_their_own_answer_alone(
    people: Workspace,
) -> None:
    await people.command("UDANA", TEXT)
    view = people.form | {"state": {"values": filled(people.form, {})}}
    await people.click("UDANA", "plan_form.add_action", "-", view=view)
    second = {"a2.action": "Train", "a2.owner": "UWANG", "a2.due": "2026-05-01"}
    await people.submit("UDANA", people.form, channel="C1", **second)
    await press(people, "UBO", "refused", "Refuse")

    assert "Bo refused" in (await people.command("UDANA", "show P-1")).shown
    assert (
        "Bo"
        not in (await people.command("UWANG", "查看 P-1")).shown.partition("签收确认")[
            2
        ]
    )
