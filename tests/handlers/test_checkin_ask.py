"""People are asked once a week, at their own hour, about all that is theirs."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from bot.deliveries import DeliveryState, Kind
from bot.ids import UserId
from bot.people import Leave, Volume
from bot.plans.plan import Kind as PlanKind
from bot.plans.plan import Weekly
from bot.plans.progress import Stated, Status
from handlers.checkins.schedules import reschedule, reschedule_plan
from storage.database import Store
from tests.handlers.workspace import Workspace
from tests.makers import LEAD, OWNER, a_person, a_plan, a_statement, an_action

FRIDAY = datetime(2026, 3, 13, 10, tzinfo=UTC)


async def planted(
    workspace: Workspace, *, owner: dict[str, Any] | None = None, plans: int = 1
) -> None:
    """Store an owner with two open actions in each plan, and plan their schedules."""
    person = a_person("UOWNER", name="Olga", **(owner or {}))
    await workspace.plant(person, a_person("ULEAD", name="Lena"))
    for number in range(1, plans + 1):
        plan = a_plan(number=number, title=f"Plan number {number}")
        actions = [
            an_action(plan_id=plan.id, number=2, title=f"Call suppliers {number}"),
            an_action(plan_id=plan.id, number=5, title=f"Write the guide {number}"),
        ]
        await workspace.plant(plan, *actions)
    await workspace.stored(lambda store: scheduled(store, workspace.now))


def scheduled(store: Store, now: datetime) -> None:
    for plan in store.plans.all():
        reschedule_plan(store, plan, now)
    reschedule(store, [OWNER], now)


async def log(workspace: Workspace, kind: Kind) -> list[tuple[str, str | None]]:
    def read(store: Store) -> list[tuple[str, str | None]]:
        return [
            (each.state.value, each.reason)
            for each in reversed(store.deliveries.log_of(OWNER))
            if each.kind is kind
        ]

    return await workspace.stored(read)


async def test_owner_is_asked_on_friday_at_ten(workspace: Workspace) -> None:
    await planted(workspace)

    await workspace.move_to(FRIDAY.replace(hour=9, minute=59))
    assert await workspace.said_to(OWNER) == []
    await workspace.move_to(FRIDAY)

    [prompt] = await workspace.said_to(OWNER)
    assert "How are your 2 actions going?" in prompt.text
    assert "P-1 · Plan number 1" in prompt.shown
    assert "*2.* Call suppliers 1" in prompt.shown
    assert "*5.* Write the guide 1" in prompt.shown
    assert "due Fri 13 Mar" in prompt.shown
    assert "Lena" in prompt.shown


async def test_own_hour_in_own_zone_wins(workspace: Workspace) -> None:
    own = {"zone": "Asia/Shanghai", "weekday": 1, "at": time(14, 30)}
    await planted(workspace, owner=own)

    await workspace.move_to(datetime(2026, 3, 10, 6, 29, tzinfo=UTC))
    assert await workspace.said_to(OWNER) == []
    await workspace.move_to(datetime(2026, 3, 10, 6, 30, tzinfo=UTC))
    assert len(await workspace.said_to(OWNER)) == 1


async def test_all_plans_come_in_one_message(workspace: Workspace) -> None:
    await planted(workspace, plans=3)
    await workspace.move_to(FRIDAY)

    [prompt] = await workspace.said_to(OWNER)
    for number in range(1, 7):
        assert f"*{number}.* " in prompt.shown
    assert prompt.shown.index("Plan number 1") < prompt.shown.index("Plan number 3")


async def test_many_actions_still_fit(workspace: Workspace) -> None:
    await planted(workspace, plans=30)
    await workspace.move_to(FRIDAY)

    [prompt] = await workspace.said_to(OWNER)
    assert len(prompt.blocks) <= 50
    assert "Write the guide 30" in prompt.shown


async def test_last_answer_is_shown(workspace: Workspace) -> None:
    await planted(workspace)

    def say(store: Store) -> None:
        action = store.actions.open_of(OWNER)[0]
        store.statements.save(
            a_statement(
                Stated(status=Status.BLOCKED, blocker="IT *access*"),
                action_id=action.id,
                at=datetime(2026, 3, 6, 12, tzinfo=UTC),
            )
        )

    await workspace.stored(say)
    await workspace.move_to(FRIDAY)

    [prompt] = await workspace.said_to(OWNER)
    assert "Last: blocked" in prompt.shown
    assert "(Fri 6 Mar)" in prompt.shown


async def test_prompt_speaks_chinese(workspace: Workspace) -> None:
    await planted(workspace, owner={"locale": "zh-CN"})
    await workspace.move_to(FRIDAY)

    [prompt] = await workspace.said_to(OWNER)
    assert "您的2项行动步骤进展如何" in prompt.text
    assert "3月13日（周五）到期" in prompt.shown


@pytest.mark.parametrize(
    ("owner", "reason"),
    [
        ({"volume": Volume.OFF}, "volume"),
        ({"is_active": False}, "inactive"),
        ({"zone": "America/New_York"}, None),
    ],
)
async def test_prompt_follows_what_the_person_wants(
    workspace: Workspace, owner: dict[str, Any], reason: str | None
) -> None:
    await planted(workspace)
    person = a_person("UOWNER", **owner)
    await workspace.plant(person)
    await workspace.move_to(FRIDAY)

    states = {reason: ("skipped", reason), None: ("sent", None)}
    assert await log(workspace, Kind.PROMPT) in ([states[reason]], [])


@pytest.mark.parametrize(
    ("zone", "friday", "reason"),
    [
        ("Europe/Berlin", date(2026, 4, 3), "holiday"),
        ("Asia/Shanghai", date(2026, 10, 2), "holiday"),
        ("Asia/Riyadh", date(2026, 3, 13), "day_off"),
    ],
)
async def test_nobody_is_asked_on_a_day_off(
    workspace: Workspace, zone: str, friday: date, reason: str
) -> None:
    workspace.now = datetime(friday.year, friday.month, friday.day, tzinfo=UTC)
    workspace.now = workspace.now.replace(hour=0)
    await planted(workspace, owner={"zone": zone})
    await workspace.move_to(workspace.now.replace(hour=11))

    assert await workspace.said_to(OWNER) == []
    assert await log(workspace, Kind.PROMPT) == [("skipped", reason)]


async def test_make_up_saturday_is_a_working_day(workspace: Workspace) -> None:
    workspace.now = datetime(2026, 2, 9, tzinfo=UTC)
    await planted(workspace, owner={"zone": "Asia/Shanghai", "weekday": 5})
    await workspace.move_to(datetime(2026, 2, 14, 3, tzinfo=UTC))

    assert len(await workspace.said_to(OWNER)) == 1


async def test_leave_is_left_alone(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.plant(
        Leave(id="l", person=OWNER, first=date(2026, 3, 9), last=date(2026, 3, 13))
    )
    await workspace.move_to(FRIDAY)

    assert await log(workspace, Kind.PROMPT) == [("skipped", "leave")]


async def test_prompt_in_the_night_waits_for_morning(workspace: Workspace) -> None:
    await planted(workspace)

    def at_three(store: Store) -> None:
        [plan] = store.plans.all()
        store.plans.save(a_plan(id=plan.id, checkin=Weekly(weekday=4, at=time(3))))
        reschedule(store, [OWNER], workspace.now)

    await workspace.stored(at_three)
    await workspace.move_to(FRIDAY.replace(hour=3))
    assert await workspace.said_to(OWNER) == []
    await workspace.move_to(FRIDAY.replace(hour=9))
    assert len(await workspace.said_to(OWNER)) == 1


@pytest.mark.parametrize(("hours", "count"), [(5, 1), (40, 0)])
async def test_downtime_of_a_day_delays_and_longer_skips(
    workspace: Workspace, hours: int, count: int
) -> None:
    await planted(workspace, owner={"weekday": 2})
    workspace.now = datetime(2026, 3, 11, 10, tzinfo=UTC)
    await workspace.pass_by(hours=hours)

    assert len(await workspace.said_to(OWNER)) == count
    expected = ("sent", None) if count else ("skipped", "late")
    assert await log(workspace, Kind.PROMPT) == [expected]


async def test_nudge_comes_once_a_working_day_later(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.move_to(FRIDAY)
    await workspace.dm(OWNER, "#2 is 80% done")
    before = len(await workspace.said_to(OWNER))

    await workspace.pass_by(days=2)
    assert len(await workspace.said_to(OWNER)) == before
    await workspace.move_to(datetime(2026, 3, 16, 10, tzinfo=UTC))
    said = await workspace.said_to(OWNER)
    nudges = [each for each in said if "nothing on this one" in each.shown]
    assert len(nudges) == 1
    assert "Write the guide" in nudges[0].shown
    assert "Call suppliers" not in nudges[0].shown
    await workspace.pass_by(days=1)
    said = await workspace.said_to(OWNER)
    assert len([each for each in said if "nothing on" in each.shown]) == 1


@pytest.mark.parametrize("volume", [Volume.LIGHT, Volume.NORMAL])
async def test_light_volume_has_no_nudge(workspace: Workspace, volume: Volume) -> None:
    await planted(workspace, owner={"volume": volume})
    await workspace.move_to(FRIDAY)
    await workspace.move_to(datetime(2026, 3, 16, 10, tzinfo=UTC))

    expected = ("sent", None) if volume is Volume.NORMAL else ("skipped", "volume")
    assert await log(workspace, Kind.NUDGE) == [expected]


async def test_everybody_who_answered_is_not_nudged(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.move_to(FRIDAY)
    await workspace.dm(OWNER, "both done")
    await workspace.move_to(datetime(2026, 3, 16, 10, tzinfo=UTC))

    assert await log(workspace, Kind.NUDGE) == [("skipped", "settled")]


async def test_traveller_is_asked_once(workspace: Workspace) -> None:
    """From New York to Berlin on a Friday, past this week's hour there."""
    await planted(workspace, owner={"zone": "America/New_York"})
    await workspace.move_to(FRIDAY.replace(hour=13))
    person = a_person("UOWNER", zone="Europe/Berlin")
    await workspace.plant(person)
    await workspace.stored(lambda store: reschedule(store, [OWNER], workspace.now))
    await workspace.pass_by(minutes=1)
    assert len(await workspace.said_to(OWNER)) == 1
    await workspace.pass_by(hours=6)
    assert len(await workspace.said_to(OWNER)) == 1


async def test_owner_of_support_does_not_learn_the_plan(workspace: Workspace) -> None:
    subject = UserId("USUBJECT")
    plan = a_plan(
        kind=PlanKind.INDIVIDUAL, title="Secret title", subject=subject, channel=None
    )
    action = an_action(plan_id=plan.id, title="Give two trainings")
    await workspace.plant(
        a_person("UOWNER"), a_person("USUBJECT", name="Sven"), a_person("ULEAD"), plan
    )
    await workspace.plant(action)
    await workspace.stored(lambda store: scheduled(store, workspace.now))
    await workspace.move_to(FRIDAY)

    [prompt] = await workspace.said_to(OWNER)
    told = str(prompt.blocks) + prompt.text
    assert "Give two trainings" in told
    assert "Secret title" not in told
    assert "P-1" not in told
    assert "Sven" not in told


async def test_subject_reads_who_sees_the_answer(workspace: Workspace) -> None:
    plan = a_plan(
        kind=PlanKind.INDIVIDUAL,
        subject=OWNER,
        hr_partner=UserId("UHR"),
        sponsor=UserId("USPONSOR"),
        channel=None,
    )
    people = {"UOWNER": "Olga", "ULEAD": "Lena", "UHR": "Hanna", "USPONSOR": "Sasha"}
    await workspace.plant(*(a_person(u, name=name) for u, name in people.items()))
    await workspace.plant(plan, an_action(plan_id=plan.id))
    await workspace.stored(lambda store: scheduled(store, workspace.now))
    await workspace.move_to(FRIDAY)

    [prompt] = await workspace.said_to(OWNER)
    assert "Only you, Lena and Hanna can see your answer" in prompt.shown
    assert "Sasha gets a summary" in prompt.shown


async def test_leaver_is_handed_over_to_the_lead(workspace: Workspace) -> None:
    await planted(workspace)
    workspace.wire.people[OWNER]["deleted"] = True
    await workspace.pass_by(days=1, hours=6)

    handed = [each for each in await workspace.said_to(LEAD) if "Olga" in each.shown]
    assert len(handed) == 1
    assert "Call suppliers" in handed[0].shown
    await workspace.move_to(FRIDAY)
    assert await workspace.said_to(OWNER) == []


async def test_old_events_are_forgotten(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.dm(OWNER, "hello", event_id="EvOld")
    await workspace.pass_by(days=8)

    def is_new(store: Store) -> bool:
        return store.events.is_new("EvOld", workspace.now)

    assert await workspace.stored(is_new)
    assert DeliveryState.SENT.value == "sent"
