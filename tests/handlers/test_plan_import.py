"""`/pip import`: a written plan becomes a draft, and only then a plan."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.ids import UserId
from bot.importing.read_plan import LARGEST
from bot.plans.plan import Kind, Plan
from bot.views.import_read import OPEN
from handlers.slack_files import is_slacks
from storage.database import Store
from tests.handlers import payloads
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.importing.made import cards
from tests.makers import a_person

DOCUMENTS = Path(__file__).parents[1] / "importing" / "documents"
PLAN = """# Refunds desk plan

## Why
- 64 complaints about late refunds

## Goals
- Cut refund time from 11 to 5 days by June 30

## Actions
- Map the refund flow @bo by May 20 (metric: steps mapped: 12 > 20)
- Ask Finance for a second releaser, Kim Vos, by May 27

## Not now
- A new system
"""
DANA = a_person("UDANA", name="Dana", locale="en-US")
BO = a_person("UBO", name="Bo Lind")
CHEN = a_person("UCHEN", name="柏一帆", locale="zh-CN")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(DANA, BO, CHEN)
    return workspace


def plans(store: Store) -> list[Plan]:
    return store.plans.all()


async def sent(
    workspace: Workspace, user: str, *files: dict[str, Any], text: str = ""
) -> list[Said]:
    message = payloads.a_dm(user, text, workspace.wire.next_ts())
    await workspace.event(message | {"subtype": "file_share", "files": list(files)})
    return await workspace.said_to(user)


def entered(view: dict[str, Any]) -> dict[str, Any]:
    state = payloads.filled(view, {})
    return {block: next(iter(each.values())) for block, each in state.items()}


async def test_pasted_text_opens_the_form_filled_in(people: Workspace) -> None:
    answer = await people.command("UDANA", f"import {PLAN}")

    fields = entered(people.form)
    assert fields["title"]["value"] == "Refunds desk plan"
    assert fields["g1.baseline"]["value"] == "11"
    assert fields["a1.owner"]["selected_user"] == "UBO"
    assert fields["a1.measure"]["value"] == "steps mapped: 20"
    assert fields["a2.owner"]["selected_user"] is None
    assert "1 goal, 2 actions" in answer.shown
    assert "Kim Vos" in answer.shown
    assert "64 complaints about late refunds" in answer.shown
    assert "A new system" in answer.shown
    assert await people.stored(plans) == []
    assert people.wire.problems == []


DETAILED = {
    UserId("UDANA"): """No,Action,Owner,With,Start,Due,Needs,Outcome,After action
A1,Map it,Bo Lind,Kim Vos,2 May,20 May,a room,one map,
A2,Fix it,Bo Lind,Dana,21 May,27 May,,,A1; the move""",
    UserId(
        "UCHEN"
    ): """编号,行动步骤,责任人,参与人,开始时间,完成时限,所需资源,预期成果,前置步骤
A1,梳理流程,Bo Lind,金维,5月2日,5月20日,一间会议室,流程图,
A2,改进流程,Bo Lind,Dana,5月21日,5月27日,,,A1；搬迁""",
}


def a_table(lines: str) -> str:
    head, *rows = [f"| {each.replace(',', ' | ')} |" for each in lines.splitlines()]
    return "\n".join([head, "| --- " * 9 + "|", *rows])


@pytest.mark.parametrize("user", list(DETAILED))
async def test_details_come_into_the_draft_and_what_is_left_is_listed(
    people: Workspace, user: UserId
) -> None:
    answer = await people.command(user, f"import {a_table(DETAILED[user])}")

    first, second = (await people.stored(lambda s: s.drafts.left_by(user)))[0].actions
    assert first.begins == date(2026, 5, 2)
    assert first.resources in ("a room", "一间会议室")
    assert first.expected in ("one map", "流程图")
    assert (first.helpers, second.helpers) == ((), ("UDANA",))
    assert second.depends_on == (first.key,)
    assert any(name in answer.shown for name in ("Kim Vos", "金维"))
    assert any(name in answer.shown for name in ("the move", "搬迁"))
    assert not any(taken in answer.shown for taken in ("a room", "会议室", "one map"))


async def test_only_submitting_the_form_registers(people: Workspace) -> None:
    await people.command("UDANA", f"import {PLAN}")
    await people.submit("UDANA", people.form, **{"a2.owner": "UDANA"})

    (plan,) = await people.stored(plans)
    assert (plan.title, plan.lead, plan.kind) == (
        "Refunds desk plan",
        "UDANA",
        Kind.TEAM,
    )


async def test_mention_in_the_pasted_text_is_that_person(people: Workspace) -> None:
    text = "import Plan\n\nActions:\n- Call them <@UBO|someone> by May 20"
    await people.command("UDANA", text)
    assert entered(people.form)["a1.owner"]["selected_user"] == "UBO"


async def test_name_that_two_people_have_is_left_to_choose(people: Workspace) -> None:
    await people.plant(a_person("UBO2", name="Bo Berg"))
    answer = await people.command("UDANA", f"import {PLAN}")
    assert entered(people.form)["a1.owner"]["selected_user"] is None
    assert "Not found here by name: bo" in answer.shown


async def test_the_verb_alone_says_how(people: Workspace) -> None:
    assert "send me the file" in (await people.command("UDANA", "import")).shown
    assert "在和我的私信里直接发文件" in (await people.command("UCHEN", "导入")).shown
    assert people.wire.views == []


async def test_text_without_a_plan_opens_no_form(people: Workspace) -> None:
    answer = await people.command("UDANA", "import hello there")
    assert "neither goals nor actions" in answer.shown
    assert people.wire.views == []


async def test_file_is_answered_with_its_draft(people: Workspace) -> None:
    (said,) = await sent(people, "UDANA", people.wire.holds("cards.docx", cards()))
    assert "an individual plan, in English" in said.shown
    assert "1 goal, 3 actions" in said.shown

    draft = said.buttons["Open the draft"]
    await people.click("UDANA", OPEN, draft, message=said)
    fields = entered(people.form)
    assert fields["title"]["value"] == "Individual improvement plan"
    assert fields["a3.action"]["value"] == ("Agree a delivery day with the contractor")
    assert await people.stored(plans) == []
    assert people.wire.problems == []


async def test_file_is_answered_in_the_senders_language(people: Workspace) -> None:
    content = (DOCUMENTS / "menzhen.md").read_bytes()
    (said,) = await sent(people, "UCHEN", people.wire.holds("门诊.md", content))
    assert "2个目标，4项行动步骤" in said.shown
    assert "没能按姓名对应上：花雨、于归" in said.shown
    assert people.wire.problems == []


async def test_file_delivered_twice_is_answered_once(people: Workspace) -> None:
    file = people.wire.holds("plan.md", PLAN.encode())
    message = payloads.a_dm("UDANA", "", people.wire.next_ts())
    event = message | {"subtype": "file_share", "files": [file]}
    await people.event(event, "Ev9")
    await people.event(event, "Ev9")
    assert len(await people.said_to("UDANA")) == 1


async def test_broken_file_gets_a_clear_word(people: Workspace) -> None:
    (said,) = await sent(people, "UDANA", people.wire.holds("plan.docx", b"no zip"))
    assert "couldn't read “plan.docx”" in said.shown
    assert "damaged" in said.shown


async def test_no_more_is_fetched_than_a_plan_may_have(people: Workspace) -> None:
    file = people.wire.holds("plan.md", b"a" * (LARGEST + 1))
    (said,) = await sent(people, "UDANA", file | {"size": 10})
    assert "larger than 5 MB" in said.shown


async def test_file_that_lies_elsewhere_is_not_fetched(people: Workspace) -> None:
    file = people.wire.holds("plan.md", PLAN.encode())
    elsewhere = {"url_private_download": "https://example.com/plan.md"}
    (said,) = await sent(people, "UDANA", file | elsewhere)
    assert "Slack didn't give me the file" in said.shown


async def test_file_beside_a_report_is_left_to_the_report(people: Workspace) -> None:
    file = people.wire.holds("plan.md", PLAN.encode())
    said = await sent(people, "UDANA", file, text="#1 done, see the file")
    assert all("1 goal, 2 actions" not in each.shown for each in said)


async def test_somebody_elses_draft_does_not_open(people: Workspace) -> None:
    (said,) = await sent(people, "UDANA", people.wire.holds("p.md", PLAN.encode()))
    draft = said.buttons["Open the draft"]
    await people.click("UBO", OPEN, draft, message=said)
    assert "Refunds desk plan" not in str(people.form)


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("https://files.slack.com/files-pri/T1-F1/download/a.md", True),
        ("https://slack.com/a", True),
        ("http://127.0.0.1:8484/files/F1/a.md", True),
        ("http://files.slack.com/a", False),
        ("https://files.slack.com.example.com/a", False),
        ("https://notslack.com/a", False),
        ("https://files.slack.com@example.com/a", False),
        ("https://files.slack.com:8443/a", False),
        ("http://127.0.0.1:9999/a", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_token_goes_to_slack_alone(url: str, fine: bool) -> None:  # noqa: FBT001  a table
    assert is_slacks(url, "http://127.0.0.1:8484/api/") is fine
