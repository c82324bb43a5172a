"""Characters that a database refuses: what stands beside them is kept all the same."""

import pytest

from bot.ids import UserId
from tests.handlers.workspace import Workspace
from tests.makers import a_person, a_plan, an_action

BROKEN = ["all \x00 well, 80%", "all \ud83d well, 80%", "\udc00\ud83d 80% \x00"]


@pytest.mark.parametrize("text", BROKEN)
async def test_a_report_is_kept(any_workspace: Workspace, text: str) -> None:
    person = a_person("UOWNER")
    plan = a_plan()
    action = an_action(plan_id=plan.id, owner=UserId("UOWNER"))
    await any_workspace.plant(person, a_person("ULEAD"), plan, action)
    await any_workspace.dm("UOWNER", text)
    assert "80%" in (await any_workspace.said_to("UOWNER"))[-1].shown
    stored = await any_workspace.stored(lambda store: store.actions.get(action.id))
    assert stored is not None
    assert stored.percent == 80


@pytest.mark.parametrize("broken", ["\x00", "\ud83d"])
@pytest.mark.parametrize(
    "words", ["suggest P-1 tea {}", "practices {}", "report #1 80% {}", "{}", "new {}"]
)
async def test_a_command_is_answered(
    any_workspace: Workspace, words: str, broken: str
) -> None:
    await any_workspace.plant(a_person("ULEAD"), a_plan())
    said = await any_workspace.command("ULEAD", words.format(broken + "x"))
    assert "reference" not in said.text.lower()


@pytest.mark.parametrize("broken", ["\x00", "\ud83d"])
async def test_somebody_with_such_a_name_is_answered(
    any_workspace: Workspace, broken: str
) -> None:
    any_workspace.wire.knows("UNEW", real_name=f"Ne{broken}w")
    await any_workspace.command("UNEW", "help")
    person = await any_workspace.stored(lambda store: store.people.get("UNEW"))
    assert person is not None
    assert person.name == "Ne\ufffdw"
