"""The main job from end to end: a plan is registered, asked about, answered, told."""

from datetime import UTC, datetime

from tests.e2e.conftest import World, shown


def march(day: int, hour: int) -> datetime:
    """Return shortly after a full hour, UTC, in the month of the story."""
    return datetime(2031, 3, day, hour, 0, 30, tzinfo=UTC)


async def test_a_plan_is_carried_through_its_first_month(world: World) -> None:
    await register(world)
    await answer_in_chinese(world)
    await answer_in_english_and_correct(world)
    await see_status(world)
    await miss_a_date(world)
    await read_the_recap(world)
    assert world.sandbox.ledger.doubled() == {}


async def register(world: World) -> None:
    bo, wangwei = world.ids["bo"], world.ids["wangwei"]
    await world.deeds.slash(
        world.ids["dana"],
        world.dm("dana"),
        f"/pip new Cut handle time to 6 min by end of June, <@{bo}> coaches two"
        " agents, weekly on Fridays",
    )
    form = await world.modal("dana")
    assert "Cut handle time to 6 min" in str(form.blocks)
    await world.press_in("dana", form, "plan_form.add_action")
    form = await world.modal("dana")
    wrong = await world.submit(
        "dana",
        form,
        channel=world.channel("support-team"),
        **{"a2.action": "整理话术卡", "a2.owner": wangwei, "a2.due": "2031-03-01"},
    )
    assert list(wrong.errors) == ["a2.due"], "a past date is answered at its field"
    form = await world.modal("dana")
    assert "整理话术卡" in str(form.values), "and nothing typed is lost"
    await world.submit("dana", form, **{"a2.due": "2031-03-14"})
    assert "P-1 is registered" in str((await world.modal("dana")).blocks)
    await world.hears("dana", "P-1")
    await world.hears("bo", "P-1")
    await world.hears("wangwei", "P-1")


async def answer_in_chinese(world: World) -> None:
    world.move_to(march(7, 2))  # Friday, 10:00 in Shanghai
    prompt = await world.hears("wangwei", "整理话术卡")
    await world.deeds.post_as(
        world.ids["wangwei"], prompt.channel, "做了一半，下周三前完成"
    )
    receipt = await world.hears("wangwei", "3月12日（周三）", in_thread=True)
    assert "50%" in shown(receipt)


async def answer_in_english_and_correct(world: World) -> None:
    world.move_to(march(7, 9))  # Friday, 10:00 in Berlin
    prompt = await world.hears("bo", "oaches two agents")
    await world.deeds.post_as(
        world.ids["bo"], prompt.channel, "started with the first one, about 30% there"
    )
    noted = await world.hears("bo", "30%", in_thread=True)
    await world.press("bo", noted, "receipt.change")
    form = await world.modal("bo")
    wrong = await world.submit("bo", form, percent="lots")
    assert wrong.outcome == "errors"
    right = await world.submit("bo", form, percent="60")
    assert right.outcome == "closed", right
    await world.hears("bo", "60%")


async def see_status(world: World) -> None:
    dana, dm = world.ids["dana"], world.dm("dana")
    await world.deeds.slash(dana, dm, "/pip status")
    status = shown(await world.hears("dana", "整理话术卡"))
    assert "60%" in status
    assert "50%" in status
    await world.deeds.slash(dana, dm, "/pip stauts")
    await world.hears("dana", "Did you mean")


async def miss_a_date(world: World) -> None:
    world.move_to(march(13, 1))  # Thursday after the promised Wednesday, 09:00 Shanghai
    flag = await world.hears("wangwei", "原定")
    assert "整理话术卡" in shown(flag)


async def read_the_recap(world: World) -> None:
    world.move_to(datetime(2031, 4, 1, 14, 0, 30, tzinfo=UTC))  # 10:00 in New York
    channel = world.channel("support-team")
    recap = await world.hears("dana", "March 2031", channel)
    assert "Cut handle time to 6 min" in shown(recap)
    assert "<@" not in shown(recap), "plain names, no mentions"
