"""`/pip` with every word one may type: a clear answer in the asker's language."""

import json
from datetime import date

import pytest
from sqlalchemy import event

from bot.people import Language
from handlers.commands import VERBS
from sandbox.blocks import check_message
from tests.handlers.workspace import Workspace
from tests.makers import a_person, a_plan, an_action

ENGLISH = a_person("UEN", name="Dana")
CHINESE = a_person("UZH", name="王伟", locale="zh-CN")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(ENGLISH, CHINESE)
    return workspace


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("banana", "I don't know “banana”"),
        ("staus", "Did you mean `status`?"),
        ("🎉🎉", "I couldn't read that"),
        ("<!channel>", "I don't know “&lt;!channel&gt;”"),
        ("*_~`", "I couldn't read that"),
        ("x" * 10_000, "I don't know “xxxx"),
        ("show", "Which plan?"),
        ("show banana", "Which plan?"),
        ("edit", "You don't lead a plan yet"),
        ("list", "no plans here yet"),
        ("help banana", "What you can type"),
        ("export P-3", "I can't write a plan into a file yet"),
        ("MyData", "I can't give you all your data at once yet"),
        ("history gibberish", "couldn't make out whose answers"),
    ],
)
async def test_an_english_asker_gets_a_clear_answer(
    people: Workspace, typed: str, answer: str
) -> None:
    said = await people.command("UEN", typed)

    assert answer in said.shown
    assert check_message(said.blocks, {}) == []


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("香蕉", "我不认识“香蕉”"),
        ("状太", "您是想输入 `状态` 吗"),
        ("🎉🎉", "没看到可以理解的文字"),
        ("查看", "哪一份计划"),
        ("编辑", "您还没有负责推进的计划"),
        ("列表", "目前还没有与您有关的计划"),
        ("帮助", "可以输入的指令"),
        ("帮助 新建", "会打开一个表单"),
        ("help", "可以输入的指令"),
        ("导出 P-3", "我还不能把计划导出成文件"),
        ("我的数据", "我还不能一次给出您的全部数据"),
    ],
)
async def test_a_chinese_asker_gets_a_clear_answer(
    people: Workspace, typed: str, answer: str
) -> None:
    said = await people.command("UZH", typed)

    assert answer in said.shown
    assert check_message(said.blocks, {}) == []


@pytest.mark.parametrize("typed", ["", "   ", "　"])
async def test_pip_alone_shows_what_needs_the_person_and_help(
    people: Workspace, typed: str
) -> None:
    plan = a_plan(lead="UEN")
    late = date(2026, 3, 2)
    await people.plant(
        plan,
        an_action(plan_id=plan.id, owner="UEN", planned_due=late, due=late),
    )

    said = await people.command("UEN", typed)

    assert "What needs you now" in said.shown
    assert "Call five suppliers" in said.shown
    assert "/pip new" in said.shown
    assert check_message(said.blocks, {}) == []


async def test_the_nearest_verb_is_a_button_that_keeps_the_rest(
    people: Workspace,
) -> None:
    said = await people.command("UEN", "shwo P-9")

    assert said.buttons == {"Use show": "P-9"}


@pytest.mark.parametrize("typed", ["#2 80%", "half of it is done", "第二项做完了一半"])
async def test_what_looks_like_a_report_can_be_taken_as_one(
    people: Workspace, typed: str
) -> None:
    said = await people.command("UZH", typed)

    assert said.buttons == {"是的，记下来": typed}


@pytest.mark.parametrize("typed", ["export P-3", "导出", "我的数据"])
async def test_what_cannot_be_asked_yet_offers_no_other_verb(
    people: Workspace, typed: str
) -> None:
    said = await people.command("UZH", typed)

    assert said.buttons == {}


async def test_a_report_that_begins_like_it_is_still_taken_as_one(
    people: Workspace,
) -> None:
    said = await people.command("UZH", "导出数据都整理好了")

    assert said.buttons == {"是的，记下来": "导出数据都整理好了"}


async def test_help_lists_each_verb_in_the_words_of_each_language(
    people: Workspace,
) -> None:
    for user, language in (("UEN", Language.EN), ("UZH", Language.ZH)):
        said = await people.command(user, "help")
        for verb in VERBS:
            one = await people.command(user, f"help {verb}")
            assert one.shown.splitlines()[0] in said.shown, language
            assert check_message(one.blocks, {}) == []


async def test_a_command_is_for_the_asker_alone(people: Workspace) -> None:
    await people.command("UEN", "list")

    assert await people.said_in("C1") == []
    assert json.dumps([call.method for call in people.wire.calls]).count("post") == 0


@pytest.mark.parametrize("typed", ["", "status", "list", "why"])
async def test_what_only_looks_takes_one_transaction(
    people: Workspace, typed: str
) -> None:
    await people.command("UEN", typed)  # asks Slack who that is
    begun: list[object] = []
    event.listen(people.deps.database.engine, "begin", begun.append)
    await people.command("UEN", typed)

    assert len(begun) == 1
