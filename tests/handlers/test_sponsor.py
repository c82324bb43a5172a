"""A sponsor hears once a month of all the plans that they sponsor, in short."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.ids import UserId
from bot.plans.plan import Kind
from bot.plans.progress import Metric, Stated
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_goal, a_person, a_plan, a_statement, an_action

HANDLE_TIME = Metric(name="handle time", unit="min", baseline=8.4, target=6)
TEAM = a_plan(lead="UDANA", sponsor="UKIM", created_at=NOW - timedelta(days=60))
ABOUT_ONE = replace(
    a_plan(number=2, lead="UDANA", sponsor="UKIM", title="Calls of Wang"),
    kind=Kind.INDIVIDUAL,
    subject=UserId("UWANG"),
    channel=None,
    created_at=TEAM.created_at,
)
OTHER = a_plan(number=3, lead="UDANA", title="Not theirs", created_at=TEAM.created_at)


async def a_month_passes(people: Workspace, locale: str = "en-GB") -> list[Said]:
    """Return what Kim, on New York's clock, has heard by the second of April."""
    measured = an_action(plan_id=TEAM.id, owner="UDANA", metric=HANDLE_TIME)
    people.now = NOW.replace(hour=10)
    people.wire.has_channel("C1")
    await people.plant(
        a_person("UDANA", name="Dana"),
        a_person("UKIM", name="Kim", zone="America/New_York", locale=locale),
        a_person("UWANG", name="王伟"),
        *(TEAM, ABOUT_ONE, OTHER),
        a_goal(plan_id=TEAM.id, metric=HANDLE_TIME),
        measured,
        a_statement(
            Stated(value=7.1, help=True), action_id=measured.id, person="UDANA"
        ),
        an_action(plan_id=ABOUT_ONE.id, owner="UWANG", title="Shadow Ivy's calls"),
    )
    for number in (1, 2, 3):
        await people.command("UDANA", f"pause P-{number}")
        await people.command("UDANA", f"resume P-{number}")
    await people.move_to(datetime(2026, 4, 1, 13, tzinfo=UTC))
    assert await people.said_to("UKIM") == []  # it is nine o'clock in New York
    for _ in range(9):
        await people.pass_by(hours=6)
    return await people.said_to("UKIM")


async def test_one_message_holds_all_their_plans(any_workspace: Workspace) -> None:
    [told] = await a_month_passes(any_workspace)

    assert told.text == "March 2026: the plans you sponsor"
    assert "*P-1 · Cut handle time*" in told.shown
    assert "8.4 → *7.1* → 6" in told.shown
    assert "1 waiting for support" in told.shown
    assert "*P-2 · Calls of Wang*" in told.shown
    assert "P-3" not in told.shown


async def test_of_a_plan_about_a_person_it_is_a_summary_alone(
    workspace: Workspace,
) -> None:
    [told] = await a_month_passes(workspace)

    assert "0 of 1 action" in told.shown
    assert "Shadow Ivy" not in told.shown
    assert "王伟" not in told.shown
    assert not any("Wang" in each.shown for each in await workspace.said_in("C1"))


async def test_it_speaks_the_sponsors_language(workspace: Workspace) -> None:
    [told] = await a_month_passes(workspace, "zh-CN")

    assert told.text == "2026年3月：您发起的改进计划"
    assert "您只会收到这份概要" in told.shown


async def test_who_sponsors_no_more_hears_nothing(workspace: Workspace) -> None:
    people = workspace
    people.wire.has_channel("C1")
    await people.plant(a_person("UDANA"), a_person("UKIM"), TEAM)
    await people.command("UDANA", "pause P-1")
    await people.command("UDANA", "resume P-1")
    await people.stored(
        lambda store: store.plans.save(
            replace(store.plans.numbered(1) or TEAM, sponsor=None)
        )
    )

    await people.move_to(datetime(2026, 4, 1, 13, tzinfo=UTC))

    assert await people.said_to("UKIM") == []
