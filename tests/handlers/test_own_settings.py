"""A person says how they want to be asked, and is asked so from then on."""

from datetime import UTC, datetime

import pytest

from bot.people import Language, Person, Volume
from handlers.checkins.schedules import reschedule
from storage.database import Store
from tests.handlers.workspace import Workspace
from tests.makers import OWNER, a_person, a_plan, an_action

ACTION = "Call five suppliers"


async def planted(workspace: Workspace) -> None:
    plan = a_plan()
    action = an_action(plan_id=plan.id)
    await workspace.plant(a_person("UOWNER"), a_person("ULEAD"), plan, action)

    def schedule(store: Store) -> None:
        reschedule(store, [OWNER], workspace.now)

    await workspace.stored(schedule)


async def known(workspace: Workspace) -> Person:
    def read(store: Store) -> Person:
        person = store.people.get(OWNER)
        assert person is not None
        return person

    return await workspace.stored(read)


async def test_a_chosen_day_and_time_move_the_prompt(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.command("UOWNER", "settings")

    await workspace.submit("UOWNER", workspace.form, weekday="2", at="14:30")

    await workspace.move_to(datetime(2026, 3, 11, 14, 29, tzinfo=UTC))
    assert await workspace.said_to("UOWNER") == []
    await workspace.move_to(datetime(2026, 3, 11, 14, 30, tzinfo=UTC))
    [prompt] = await workspace.said_to("UOWNER")
    assert ACTION in prompt.shown


async def test_off_means_no_prompt(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.command("UOWNER", "设置")

    await workspace.submit("UOWNER", workspace.form, volume="off")

    await workspace.move_to(datetime(2026, 3, 13, 10, 5, tzinfo=UTC))
    assert await workspace.said_to("UOWNER") == []
    assert (await known(workspace)).volume is Volume.OFF


async def test_a_language_wins_over_slack(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.command("UOWNER", "settings")

    await workspace.submit("UOWNER", workspace.form, language="zh")

    assert (await known(workspace)).language is Language.ZH
    help_in_chinese = await workspace.command("UOWNER", "help")
    assert "可以输入的指令" in help_in_chinese.shown


@pytest.mark.parametrize("zone", ["Mars/Olympus", "<!channel>", "x" * 3000])
async def test_an_unknown_zone_is_answered_at_its_field(
    workspace: Workspace, zone: str
) -> None:
    await planted(workspace)
    await workspace.command("UOWNER", "settings")

    answer = await workspace.submit("UOWNER", workspace.form, zone=zone)

    assert answer["response_action"] == "errors"
    assert list(answer["errors"]) == ["zone"]
    assert (await known(workspace)).own_zone is None


async def test_a_zone_is_known_in_any_case(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.command("UOWNER", "settings")

    await workspace.submit("UOWNER", workspace.form, zone="asia/shanghai")

    assert (await known(workspace)).own_zone == "Asia/Shanghai"
