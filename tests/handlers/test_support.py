"""Support: asked for, promised, moved, declined, given; and never the owner's delay."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.ids import PlanId
from bot.plans.actions import Action
from bot.plans.plan import Kind, State
from bot.plans.progress import Status
from bot.plans.support import RequestState, SupportKind, SupportRequest
from bot.views import flag
from handlers.checkins.schedules import reschedule, reschedule_plan
from storage.database import Store
from tests.handlers.test_home import open_home
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_person, a_plan, an_action

PLAN = PlanId("plan")
DUE = date(2026, 3, 6)


async def planted(workspace: Workspace, **plan: Any) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("USAM", name="Sam"),
        a_plan(**{"id": PLAN, "lead": "UDANA"} | plan),
        an_action(id="a1", plan_id=PLAN, number=1, owner="UDANA", title="Other step"),
        an_action(
            id="a2",
            plan_id=PLAN,
            number=2,
            owner="UBO",
            title="Move the desk",
            due=DUE,
            planned_due=DUE,
        ),
    )
    return workspace


async def ask(workspace: Workspace, user: str = "UBO", **typed: str) -> dict[str, Any]:
    """Ask for support with #2; return the answer to the form."""
    said = await workspace.command(user, "support P-1 #2 A licence")
    assert said.text == ""
    return await workspace.submit(user, workspace.form, **typed)


async def of_sam(workspace: Workspace, **typed: str) -> Said:
    """Let Bo ask Sam for a licence; return what Sam gets."""
    await ask(workspace, who="USAM", day="2026-03-20", kind="tool", **typed)
    (said,) = await workspace.said_to("USAM")
    return said


async def requests(workspace: Workspace) -> list[SupportRequest]:
    return await workspace.stored(
        lambda store: store.requests.about(
            [each.id for each in store.actions.of([PLAN])]
        )
    )


async def actions(workspace: Workspace) -> list[Action]:
    return await workspace.stored(lambda store: store.actions.of([PLAN]))


async def test_a_named_supporter_is_asked_and_owes_it_like_any_action(
    any_workspace: Workspace,
) -> None:
    workspace = await planted(any_workspace)

    said = await of_sam(workspace)

    assert "Bo asks for your support" in said.shown
    assert "by Fri 20 Mar: “A licence” (a tool)" in said.shown
    _, waiting, owed = await actions(workspace)
    assert (owed.number, owed.owner, owed.due) == (3, "USAM", date(2026, 3, 20))
    assert owed.support is SupportKind.TOOL
    assert waiting.depends_on == (owed.id,)
    assert waiting.help
    assert "waits for #3 A licence" in (await workspace.command("UBO", "status")).shown


async def test_a_supporter_says_yes_and_asker_and_lead_hear_it(
    any_workspace: Workspace,
) -> None:
    workspace = await planted(any_workspace)
    said = await of_sam(workspace)
    key = (await requests(workspace))[0].id

    await workspace.click("USAM", "support.accept", key, message=said)

    await workspace.settle()
    assert "✓ You give this support by Fri 20 Mar" in said.shown
    assert said.action_ids == []
    for user in ("UBO", "UDANA"):
        assert "Sam gives the support for *#2 Move the desk* (P-1) by Fri 20 Mar" in (
            (await workspace.said_to(user))[-1].shown
        )
    [request] = await requests(workspace)
    assert request.state is RequestState.ACCEPTED


async def test_a_supporter_says_another_date(workspace: Workspace) -> None:
    await planted(workspace)
    said = await of_sam(workspace)
    key = (await requests(workspace))[0].id
    await workspace.click("USAM", "support.date", key, message=said)
    past = await workspace.submit("USAM", workspace.form, day="2026-03-02")
    assert "day" in past["errors"]

    assert await workspace.submit("USAM", workspace.form, day="2026-03-27") == {}

    _, _, owed = await actions(workspace)
    assert (owed.due, owed.planned_due, owed.slips) == (
        date(2026, 3, 27),
        date(2026, 3, 27),
        0,
    )
    assert "by Fri 27 Mar" in (await workspace.said_to("UBO"))[-1].shown


async def test_declined_support_is_named_again_and_the_reason_stays_on_record(
    any_workspace: Workspace,
) -> None:
    workspace = await planted(any_workspace)
    await workspace.plant(a_person("UCY", name="Cy"))
    said = await of_sam(workspace)
    key = (await requests(workspace))[0].id
    await workspace.click("USAM", "support.decline", key, message=said)
    empty = await workspace.submit("USAM", workspace.form, reason=" ")
    assert "fill this in" in empty["errors"]["reason"]
    await workspace.submit("USAM", workspace.form, reason="On a course until May")

    await workspace.settle()
    assert "You declined" in said.shown
    lead = (await workspace.said_to("UDANA"))[-1]
    assert "Sam can't give the support" in lead.shown
    assert "“On a course until May”" in lead.shown
    shown = (await workspace.command("UDANA", "show P-1")).shown
    assert "(declined by Sam: “On a course until May”)" in shown
    assert (await actions(workspace))[2].status is Status.DROPPED

    await workspace.click("UDANA", "support.name", key, message=lead)
    await workspace.submit("UDANA", workspace.form, who="UCY", day="2026-03-18")
    [told] = await workspace.said_to("UCY")
    assert "Dana asks for your support" in told.shown
    await workspace.settle()
    assert "I've asked Cy" in lead.shown
    assert len(await requests(workspace)) == 1


async def test_without_a_name_the_lead_is_asked_to_name_somebody(
    any_workspace: Workspace,
) -> None:
    workspace = await planted(any_workspace)

    answer = await ask(workspace)

    assert "I've asked the lead" in str(answer["view"])
    [said] = await workspace.said_to("UDANA")
    assert "Bo asks for support with *#2 Move the desk* (P-1)" in said.shown
    shown = (await workspace.command("UBO", "show P-1")).shown
    assert "support asked for: “A licence” (nobody named yet)" in shown
    key = (await requests(workspace))[0].id
    await workspace.click("UDANA", "support.name", key, message=said)
    nobody = await workspace.submit("UDANA", workspace.form)
    assert set(nobody["errors"]) == {"who", "day"}
    await workspace.submit("UDANA", workspace.form, who="USAM", day="2026-03-18")
    assert "A licence" in (await workspace.said_to("USAM"))[-1].shown
    heard = [each.shown for each in await workspace.said_to("UBO")]
    assert any("Dana arranged support" in each for each in heard)


async def test_support_that_is_there_ends_the_waiting(any_workspace: Workspace) -> None:
    workspace = await planted(any_workspace)
    said = await of_sam(workspace)
    key = (await requests(workspace))[0].id
    await workspace.click("USAM", "support.accept", key, message=said)
    await workspace.settle()

    await workspace.dm("USAM", "#3 is done")
    workspace.now += timedelta(minutes=1)  # Slack's clock may be ahead

    told = (await workspace.said_to("UBO"))[-1]
    assert (
        "The support for *#2 Move the desk* (P-1) is there: “A licence”" in told.shown
    )
    _, waiting, owed = await actions(workspace)
    assert owed.status is Status.DONE
    assert not waiting.help
    again = waiting.standing(
        await workspace.stored(lambda store: store.statements.about([waiting.id]))
    )
    assert not again.help


async def test_support_owed_is_overdue_by_itself_and_not_its_askers_delay(
    workspace: Workspace,
) -> None:
    await planted(workspace)
    await of_sam(workspace)

    def schedules(store: Store) -> None:
        plan = store.plans.get(PLAN)
        assert plan
        reschedule_plan(store, plan, workspace.now)
        reschedule(
            store, [each.owner for each in store.actions.of([PLAN])], workspace.now
        )

    await workspace.stored(schedules)
    start = datetime(2026, 3, 16, 9, 1, tzinfo=UTC)
    for day in range(9):
        await workspace.move_to(start + timedelta(days=day))

    flagged = [
        each for each in await workspace.said_to("USAM") if flag.DONE in each.action_ids
    ]
    assert any("#3 A licence" in each.shown for each in flagged)
    mine = [
        each for each in await workspace.said_to("UBO") if flag.DONE in each.action_ids
    ]
    assert mine == []


async def test_need_help_on_a_flag_is_noted_and_asks_what_for(
    workspace: Workspace,
) -> None:
    await planted(workspace)

    await workspace.click("UBO", flag.HELP, "a2")

    assert workspace.form["title"]["text"] == "Ask for support"
    assert (await actions(workspace))[1].help


async def test_a_reply_that_asks_for_help_offers_the_form(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.dm("UBO", "#2 I need help with the desk")
    receipt = (await workspace.said_to("UBO"))[-1]
    assert "#2 Ask for support…" in receipt.buttons

    await workspace.click("UBO", "support.ask", "a2", message=receipt)
    answer = await workspace.submit("UBO", workspace.form, what="Two hands")

    assert "I've asked the lead" in str(answer["view"])


@pytest.mark.parametrize(
    ("typed", "field", "word"),
    [
        ({"what": ""}, "what", "fill this in"),
        ({"what": "x" * 301}, "what", "300 characters"),
        ({"who": "UBO", "day": "2026-03-20"}, "who", "the action's owner"),
        ({"who": "USAM"}, "day", "fill this in"),
        ({"day": "2026-03-02"}, "day", "today or a later day"),
        ({"who": "UGONE", "day": "2026-03-20"}, "who", "still active"),
    ],
)
async def test_what_is_wrong_in_the_form_is_said_at_the_field(
    workspace: Workspace, typed: dict[str, str], field: str, word: str
) -> None:
    await planted(workspace)

    answer = await ask(workspace, **typed)

    assert word in answer["errors"][field]
    assert await requests(workspace) == []


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("support P-1 #1", "no plan P-1"),
        ("support P-7 #2", "no plan P-7"),
        ("support #9", "no open action"),
        ("支持P-1 #1", "no plan P-1"),
    ],
)
async def test_what_is_not_theirs_is_not_there(
    workspace: Workspace, typed: str, says: str
) -> None:
    await planted(workspace)

    said = await workspace.command("UBO", typed)

    assert says in said.text
    assert workspace.wire.views == []


async def test_with_several_actions_it_asks_for_which(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.plant(
        an_action(id="a4", plan_id=PLAN, number=4, owner="UBO", title="Call them")
    )

    said = await workspace.command("UBO", "support")

    assert "For which action?" in said.shown
    assert said.action_ids == ["support.ask"] * 2


@pytest.mark.parametrize("user", ["UBO", "UDANA", "UCY"])
async def test_only_the_one_asked_answers(workspace: Workspace, user: str) -> None:
    await planted(workspace)
    said = await of_sam(workspace)
    key = (await requests(workspace))[0].id
    await workspace.click("USAM", "support.decline", key, message=said)
    form = workspace.form

    await workspace.click(user, "support.accept", key)
    await workspace.submit(user, form, reason="Not mine")
    await workspace.click(user, "support.date", key)

    assert "nothing left to do" in str(workspace.form)
    [request] = await requests(workspace)
    assert request.state is RequestState.ASKED


async def test_nothing_is_answered_once_the_plan_is_closed(
    workspace: Workspace,
) -> None:
    await planted(workspace)
    said = await of_sam(workspace)
    key = (await requests(workspace))[0].id
    await workspace.click("USAM", "support.decline", key, message=said)
    form = workspace.form
    await workspace.plant(a_plan(id=PLAN, lead="UDANA", state=State.CLOSED))

    await workspace.click("USAM", "support.accept", key, message=said)
    await workspace.submit("USAM", form, reason="Too late")

    [request] = await requests(workspace)
    assert request.state is RequestState.ASKED


async def test_a_supporter_of_an_individual_plan_learns_what_is_needed_alone(
    workspace: Workspace,
) -> None:
    await planted(
        workspace,
        kind=Kind.INDIVIDUAL,
        subject="UBO",
        channel=None,
        title="Secret title",
    )

    said = await of_sam(workspace)

    assert "asks for your support in a plan (P-1) by Fri 20 Mar" in said.shown
    for hidden in ("Secret", "Move the desk", "#2"):
        assert hidden not in said.shown
        assert hidden not in said.text
    assert await workspace.said_in("C1") == []


async def test_who_speaks_chinese_is_asked_in_chinese(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.plant(a_person("USAM", name="小西", locale="zh-CN"))

    said = await of_sam(workspace)

    assert "Bo请您在3月20日（周五）前提供支持" in said.shown
    assert set(said.buttons) == {"好的，我来", "另定日期……", "做不到……"}


async def test_home_asks_the_supporter_and_the_lead_until_they_have_answered(
    workspace: Workspace,
) -> None:
    await planted(workspace)
    await ask(workspace)
    view = await open_home(workspace, "UDANA")
    assert "Bo asks for support: “A licence”. Who can give it?" in str(view)
    key = (await requests(workspace))[0].id
    await workspace.click("UDANA", "support.name", key)
    await workspace.submit("UDANA", workspace.form, who="USAM", day="2026-03-20")
    assert "Who can give it?" not in str(await open_home(workspace, "UDANA"))
    view = await open_home(workspace, "USAM")
    assert "Dana asks for your support: “A licence” (P-1)" in str(view)

    await workspace.click("USAM", "support.accept", key, view=view | {"id": "VHOME"})

    published = workspace.wire.called("views.publish")[-1]
    assert published["user_id"] == "USAM"
    assert "asks for your support" not in str(published)


async def test_a_recap_says_which_support_an_action_waits_for(
    workspace: Workspace,
) -> None:
    await planted(workspace)
    await of_sam(workspace)

    recap = (await workspace.command("UDANA", "recap P-1 2026-03")).shown

    assert "*Support owed*\n• #2 Move the desk — needs help, waits for #3" in recap
