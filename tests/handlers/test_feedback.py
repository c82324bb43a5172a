"""Stakeholders of an evaluation: asked by DM, reminded once; customers' voices."""

from datetime import timedelta
from typing import Any

import pytest

from bot.ids import FeedbackId, UserId
from bot.plans.feedback import Feedback
from bot.plans.plan import Kind
from tests.handlers.test_plan_close import ABOUT_ONE, TEAM, WORDS, planted, shown
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import a_person, an_action

ANSWER = {"changed": "Calls end sooner", "works": "Templates", "missing": "Nights"}


async def with_ivy(workspace: Workspace) -> Workspace:
    people = await planted(workspace)
    await people.plant(
        a_person("UIVY", name="Ivy"), a_person("UMEI", name="美琳", locale="zh-CN")
    )
    return people


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    return await with_ivy(workspace)


async def begin(people: Workspace, code: str, *users: str) -> dict[str, Any]:
    """Begin to evaluate, asking `users`; return the form."""
    await people.command("UDANA", f"close {code}")
    answer = await people.submit("UDANA", people.form, people=list(users))
    view: dict[str, Any] = answer | answer.get("view", {})
    return view | {"id": f"V-{code}", "hash": "1"}


async def kept(people: Workspace) -> list[Feedback]:
    return await people.stored(lambda store: store.feedback.of(TEAM.id))


async def answer(people: Workspace, user: str, **words: str) -> Said:
    """Answer the request that somebody got last; return the message as it then is."""
    request = (await people.said_to(user))[-1]
    [value] = [request.buttons[each] for each in request.buttons]
    await people.click(user, "feedback.answer", value, message=request)
    await people.submit(user, people.form, **(ANSWER | words))
    return next(each for each in await people.said_to(user) if each.ts == request.ts)


async def test_a_colleague_is_asked_and_their_answer_is_in_the_evaluation(
    any_workspace: Workspace,
) -> None:
    people = await with_ivy(any_workspace)
    await begin(people, "P-1", "UIVY")
    [request] = await people.said_to("UIVY")
    assert "*P-1 · Cut handle time* is being evaluated, and Dana" in request.shown
    await people.command("UDANA", "close P-1")
    assert "Asked, no answer yet: Ivy" in shown(people.form)

    thanked = await answer(people, "UIVY")

    assert list(thanked.buttons) == ["Change it"]
    await people.command("UDANA", "close P-1")
    assert "_Ivy:_ Calls end sooner\nWorks well: Templates" in shown(people.form)
    judged = WORDS | {"outcome": "partly_met", "miss": "strategy"}
    await people.submit("UDANA", people.form, **judged)
    assert "Calls end sooner" in (await people.command("UDANA", "show P-1")).shown
    assert "Calls end sooner" not in (await people.command("UBO", "show P-1")).shown


async def test_an_answer_can_be_changed_until_the_plan_is_closed(
    people: Workspace,
) -> None:
    await begin(people, "P-1", "UIVY")
    await answer(people, "UIVY")

    thanked = await answer(people, "UIVY", changed="Much calmer")

    [said] = await kept(people)
    assert said.changed == "Much calmer"
    await people.command("UDANA", "close P-1")
    await people.submit("UDANA", people.form, **WORDS, outcome="withdrawn")
    await people.click("UIVY", "feedback.answer", said.id, message=thanked)
    assert "no more answers" in str(people.form)


async def test_a_stakeholder_of_an_individual_plan_does_not_learn_of_it(
    people: Workspace,
) -> None:
    await begin(people, "P-2", "UIVY", "UMEI")

    [english] = await people.said_to("UIVY")
    [chinese] = await people.said_to("UMEI")

    assert "how you see working with 王伟 now" in english.shown
    assert "您近来与王伟共事的感受" in chinese.shown
    for request in (english, chinese):
        assert "P-2" not in request.shown + request.text
        assert "Calls of Wang" not in request.shown + request.text
    asked_about = (await people.command("UIVY", "show P-2")).text
    assert asked_about == (await people.command("UIVY", "show P-9")).text.replace(
        "P-9", "P-2"
    )


async def test_the_employee_and_the_hr_partner_read_it_and_owners_do_not(
    people: Workspace,
) -> None:
    await begin(people, "P-2", "UIVY")
    await answer(people, "UIVY")

    assert "Calls end sooner" in (await people.command("UHR", "show P-2")).shown
    assert "Calls end sooner" in (await people.command("UWANG", "show P-2")).shown
    assert "Calls end sooner" not in (await people.command("UBO", "show P-2")).shown


async def test_who_has_not_answered_is_reminded_once(people: Workspace) -> None:
    await begin(people, "P-1", "UIVY", "UMEI")
    await answer(people, "UMEI")

    for _ in range(9):
        await people.pass_by(days=1)

    asked, again = await people.said_to("UIVY")
    assert "A reminder" not in asked.shown
    assert again.shown.startswith("A reminder, the only one. *P-1")
    assert len(await people.said_to("UMEI")) == 1


async def test_an_assessment_is_reminded_of_once_and_only_if_reminders_are_wanted(
    people: Workspace,
) -> None:
    await begin(people, "P-2")

    for _ in range(9):
        await people.pass_by(days=1)

    told = [each.shown for each in await people.said_to("UWANG")]
    assert len([each for each in told if "提醒一次" in each]) == 1

    lines = (await people.command("UWANG", "why")).shown
    assert "自评邀请" in lines


@pytest.mark.parametrize("user", ["UDANA", "UBO", "UNOBODY"])
async def test_who_has_a_form_of_their_own_or_is_nobody_is_not_asked(
    people: Workspace, user: str
) -> None:
    refused = await begin(people, "P-1", "UIVY", user)

    assert list(refused["errors"]) == ["people"]
    assert await people.stored(lambda store: store.feedback.of(TEAM.id)) == []
    assert await people.said_to("UIVY") == []


async def test_the_form_for_more_colleagues_keeps_what_was_typed_below_it(
    people: Workspace,
) -> None:
    view = await begin(people, "P-1")
    typed = {"says": {"value": {"type": "plain_text_input", "value": "Halfway"}}}
    below = view | {"state": {"values": typed}}

    await people.click("UDANA", "feedback.ask", TEAM.id, view=below)
    refused = await people.submit("UDANA", people.form, people=[])
    assert list(refused["errors"]) == ["people"]
    done = await people.submit("UDANA", people.form, people=["UIVY"])

    assert done == {}
    assert people.form["id"] == "V-P-1"
    assert "Asked, no answer yet: Ivy" in shown(people.form)
    assert "Halfway" in str(people.form)
    assert len(await people.said_to("UIVY")) == 1


async def test_asking_the_same_colleague_again_asks_once(people: Workspace) -> None:
    await begin(people, "P-1", "UIVY")

    await people.command("UDANA", "show P-1")
    await people.click("UDANA", "feedback.ask", TEAM.id)
    done = await people.submit("UDANA", people.form, people=["UIVY"])

    assert "I am asking Ivy" in str(done["view"])
    assert len(await people.said_to("UIVY")) == 1


async def test_a_customers_voice_is_marked_with_who_typed_it_in(
    people: Workspace,
) -> None:
    await begin(people, "P-1")
    seen = await people.command("UBO", "show P-1")
    assert "Add a customer's voice" in seen.buttons
    assert "Ask colleagues" not in seen.buttons

    await people.click("UBO", "feedback.voice", TEAM.id)
    form = people.form
    refused = await people.submit("UBO", form, name="x" * 101, changed=" ")
    assert set(refused["errors"]) == {"name", "changed"}
    done = await people.submit("UBO", form, name="Acme, purchasing", **ANSWER)
    again = await people.submit("UBO", form, name="Acme, purchasing", **ANSWER)

    assert "The voice of Acme, purchasing is kept with P-1" in str(done["view"])
    assert again == done
    await people.command("UDANA", "close P-1")
    marked = "_Customer's voice: Acme, purchasing, typed in by Bo:_ Calls end sooner"
    assert shown(people.form).count(marked) == 1


async def test_a_voice_is_told_of_in_chinese(people: Workspace) -> None:
    await begin(people, "P-2")

    await people.click("UWANG", "feedback.voice", ABOUT_ONE.id)
    assert people.form["title"]["text"] == "代填客户之声"
    await people.submit("UWANG", people.form, name="华信采购部", changed="接听更快")

    seen = (await people.command("UWANG", "show P-2")).shown
    assert "_客户之声：华信采购部（由王伟代填）：_ 接听更快" in seen


@pytest.mark.parametrize("what", ["feedback.ask", "feedback.voice"])
async def test_an_owner_adds_nothing_to_a_plan_about_a_person(
    people: Workspace, what: str
) -> None:
    assert ABOUT_ONE.kind is Kind.INDIVIDUAL
    await begin(people, "P-2")

    await people.click("UBO", what, ABOUT_ONE.id)

    assert "no more answers" in str(people.form)
    assert "P-2" not in str(people.form)


async def test_nobody_answers_for_another(people: Workspace) -> None:
    await begin(people, "P-1", "UIVY")
    [wanted] = await kept(people)

    await people.click("UMEI", "feedback.answer", wanted.id)

    assert "不能再补充" in str(people.form)


async def test_on_leave_the_reminder_waits(people: Workspace) -> None:
    await begin(people, "P-1", "UIVY")
    until = (people.now + timedelta(days=6)).date().isoformat()
    await people.command("UIVY", f"leave until {until}")

    for _ in range(4):
        await people.pass_by(days=1)
    assert len(await people.said_to("UIVY")) == 1
    for _ in range(5):
        await people.pass_by(days=1)

    assert len(await people.said_to("UIVY")) == 2


async def test_much_that_is_said_takes_pages_and_none_of_it_is_lost(
    people: Workspace,
) -> None:
    await begin(people, "P-1")
    for number in range(20):
        await people.plant(
            Feedback(
                id=FeedbackId(f"voice{number:02}"),
                plan_id=TEAM.id,
                by=UserId("UBO"),
                asked_at=people.now + timedelta(minutes=number),
                voice=f"Customer {number:02}",
                at=people.now,
                changed="长" * 590,
                works="good " * 110,
            )
        )

    page = await people.command("UDANA", "show P-1")
    assert "Customer" not in page.shown
    read = ""
    while rest := page.buttons.get("Read the evaluation"):
        page = await people.command("UDANA", f"show {rest}")
        read += page.shown

    assert all(f"Customer {number:02}" in read for number in range(20))
    assert "Ask colleagues" in page.buttons
    over = await people.command("UDANA", "show P-1 99")
    assert over.shown == page.shown


async def test_a_long_plan_that_has_not_ended_offers_no_evaluation(
    people: Workspace,
) -> None:
    for number in range(5, 45):
        await people.plant(
            an_action(plan_id=TEAM.id, number=number, owner="UBO", title="长" * 280)
        )

    page = await people.command("UDANA", "show P-1")

    assert "Next page" in page.buttons
    assert "Read the evaluation" not in page.buttons
