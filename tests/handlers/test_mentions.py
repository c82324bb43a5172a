"""Verbs by mention and by button: answered to the asker alone, in direct messages."""

from typing import Any

import pytest

from bot.deliveries import DeliveryState
from handlers.mentions import without_mention
from tests.handlers.payloads import an_event
from tests.handlers.workspace import Workspace
from tests.makers import a_person, a_plan, an_action

PLAN = a_plan(lead="UDANA")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        PLAN,
        an_action(plan_id=PLAN.id, owner="UDANA"),
    )
    return workspace


def a_mention(user: str, text: str, **changes: Any) -> dict[str, Any]:
    base = {"type": "app_mention", "user": user, "text": text, "channel": "C1"}
    return base | {"ts": "1.1", "thread_ts": "1.0", "event_ts": "1.1"} | changes


async def test_a_mention_in_a_thread_is_answered_by_dm(people: Workspace) -> None:
    await people.event(a_mention("UDANA", "<@UBOT> show P-1"))

    (answer,) = await people.said_to("UDANA")
    assert "Call five suppliers" in answer.shown
    assert await people.said_in("C1") == []


async def test_the_same_mention_is_answered_once(people: Workspace) -> None:
    for _ in range(3):
        await people.event(a_mention("UDANA", "<@UBOT> list"), "Ev77")

    assert len(await people.said_to("UDANA")) == 1


async def test_the_answer_says_what_is_true_when_it_is_sent(people: Workspace) -> None:
    await people.event(a_mention("UDANA", "<@UBOT> show P-1"))
    await people.plant(a_plan(id=PLAN.id, lead="UWANG", title="Another title"))

    (answer,) = await people.said_to("UDANA")

    assert "Another title" in answer.shown
    assert "Edit" not in answer.buttons


async def test_a_chinese_mention_is_answered_in_chinese(people: Workspace) -> None:
    await people.event(a_mention("UWANG", "<@UBOT> 列表"))

    (answer,) = await people.said_to("UWANG")
    assert "目前还没有与您有关的计划" in answer.shown


@pytest.mark.parametrize("text", ["<@UBOT>", "<@UBOT> banana", "<@UBOT> 🎉"])
async def test_a_mention_without_a_verb_is_answered_too(
    people: Workspace, text: str
) -> None:
    await people.event(a_mention("UDANA", text))

    assert len(await people.said_to("UDANA")) == 1


async def test_what_takes_a_form_is_offered_as_a_button(people: Workspace) -> None:
    await people.event(a_mention("UDANA", "<@UBOT> new Cut waste to 5% by June"))
    (answer,) = await people.said_to("UDANA")

    assert answer.buttons == {"Open the form": "Cut waste to 5% by June"}
    await people.click(
        "UDANA", "verb.new", answer.buttons["Open the form"], message=answer
    )
    assert "Cut waste to 5%" in str(people.form)


async def test_a_button_for_a_verb_is_answered_by_dm(people: Workspace) -> None:
    await people.click("UDANA", "verb.show", "P-1")

    (answer,) = await people.said_to("UDANA")
    assert "Call five suppliers" in answer.shown


async def test_a_double_click_is_answered_once(people: Workspace) -> None:
    for _ in range(2):
        await people.click("UDANA", "verb.list", "-", action_ts="5.5")

    assert len(await people.said_to("UDANA")) == 1


async def test_apps_and_people_of_other_companies_are_not_answered(
    people: Workspace,
) -> None:
    people.wire.knows("UGUEST", team_id="T2")
    await people.event(a_mention("UGUEST", "<@UBOT> show P-1"))
    await people.event(a_mention("UAPP", "<@UBOT> list", bot_id="B7"))
    await people.click("UGUEST", "verb.show", "P-1")

    await people.settle()

    assert people.wire.said == []


async def test_nobody_who_has_left_is_answered(people: Workspace) -> None:
    await people.event(a_mention("UDANA", "<@UBOT> list"), "Ev5")
    await people.plant(a_person("UDANA", is_active=False))
    await people.settle()

    answer = await people.stored(lambda store: store.deliveries.keyed("answer:Ev5"))

    assert answer is not None
    assert answer.state is DeliveryState.SKIPPED


async def test_a_mention_of_nobody_in_particular_is_acknowledged(
    people: Workspace,
) -> None:
    body = an_event(a_mention("UDANA", "<@UBOT> list") | {"user": None}, "Ev9")
    del body["event"]["user"]

    assert (await people.dispatch(body)).status == 200


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<@UBOT> status", "status"),
        ("<@UBOT|pip>, status P-3", "status P-3"),
        ("hey <@UBOT> status", "status"),
        ("status <@UBOT>", "status"),
        ("<@UBOT> status <@UWANG>", "status <@UWANG>"),
        ("<@UWANG> <@UBOT> 状态", "状态"),
        ("<@UBOT>", ""),
    ],
)
def test_what_was_said_stands_behind_the_mention(text: str, said: str) -> None:
    assert without_mention(text, "UBOT") == said
