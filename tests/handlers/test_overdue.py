"""What is late: flags on working days 1, 3 and 7, their buttons, a lead's decision."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.checkins.schedules import Recurring
from bot.ids import ActionId, PlanId
from bot.people import Language, Leave, Person, Volume
from bot.plans.plan import Kind
from bot.plans.progress import Status
from bot.plans.support import SupportKind
from bot.views import flag
from bot.views.effects import EFFECT
from handlers.checkins.schedules import reschedule, reschedule_plan
from storage.database import Store
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import LEAD, OWNER, a_checkin, a_person, a_plan, an_action

DAY = timedelta(days=1)
A1 = ActionId("a1")
THURSDAY = datetime(2026, 3, 5, 12, tzinfo=UTC)
DANA = a_person("ULEAD", name="Dana", zone="Etc/UTC")
BO = a_person("UOWNER", name="Bo", zone="Etc/UTC")


async def late(workspace: Workspace, *people: Person, **changes: object) -> None:
    """Plant an action due Friday 6 March, seen from the Thursday before."""
    workspace.now = THURSDAY
    due = date(2026, 3, 6)
    base = {"id": "a1", "planned_due": due, "due": due}
    await workspace.plant(
        *(people or (DANA, BO)),
        a_plan(id=PlanId("plan")),
        an_action(**base | changes),
    )

    def schedules(store: Store) -> None:
        plan = store.plans.get("plan")
        assert plan
        reschedule_plan(store, plan, THURSDAY)
        reschedule(store, [OWNER], THURSDAY)
        for each in store.schedules.of(OWNER):
            if each.kind is Recurring.CHECKIN:
                store.schedules.drop(each.id)

    await workspace.stored(schedules)


async def mornings(workspace: Workspace, user: str, days: int) -> list[Said]:
    """Live through some days, nine o'clock each; return what was said then."""
    start = workspace.now
    for n in range(1, days + 1):
        await workspace.move_to((start + n * DAY).replace(hour=9, minute=1))
    return await workspace.said_to(user)


async def test_owner_is_flagged_on_working_days_1_3_and_7_then_never(
    workspace: Workspace,
) -> None:
    await late(workspace)
    said = await mornings(workspace, OWNER, 30)
    days = [datetime.fromtimestamp(float(each.ts), UTC).date() for each in said]
    assert days == [date(2026, 3, 9), date(2026, 3, 11), date(2026, 3, 17)]
    assert "#1 Call five suppliers" in said[0].shown
    assert "was due Fri 6 Mar" in said[0].shown


async def test_buffer_of_two_working_days_moves_the_flag(workspace: Workspace) -> None:
    await late(workspace, buffer=2)
    assert await mornings(workspace, OWNER, 5) == []
    assert len(await mornings(workspace, OWNER, 1)) == 1


async def test_what_waits_for_support_owed_is_not_put_to_its_owner(
    workspace: Workspace,
) -> None:
    owed = an_action(id="a2", number=2, owner=LEAD, due=None, support=SupportKind.TOOL)
    await late(workspace, depends_on=("a2",))
    await workspace.plant(owed)

    assert await mornings(workspace, OWNER, 5) == []
    shown = (await workspace.command(OWNER, "overdue")).shown
    assert "waits for support that is owed" in shown
    await workspace.command(LEAD, "status P-1")
    status = (await workspace.said_to(LEAD))[-1].shown
    assert "Overdue" not in status
    assert "Waiting for somebody else" in status

    await workspace.plant(replace(owed, status=Status.DONE))
    (said,) = await mornings(workspace, OWNER, 1)
    assert "#1 Call five suppliers" in said.shown


async def test_nobody_is_flagged_on_leave(workspace: Workspace) -> None:
    away = Leave(id="l", person=OWNER, first=date(2026, 3, 9), last=date(2026, 3, 13))
    await late(workspace)
    await workspace.plant(away)
    assert await mornings(workspace, OWNER, 10) == []
    assert len(await mornings(workspace, OWNER, 1)) == 1


async def test_flag_missed_by_downtime_comes_on_the_next_working_morning(
    workspace: Workspace,
) -> None:
    await late(workspace)
    await workspace.move_to(datetime(2026, 3, 14, 23, tzinfo=UTC))  # a Saturday
    assert await workspace.said_to(OWNER) == []
    await workspace.move_to(datetime(2026, 3, 16, 9, 1, tzinfo=UTC))
    assert len(await workspace.said_to(OWNER)) == 1


async def test_done_is_noted_and_shown_and_a_second_press_changes_nothing(
    any_workspace: Workspace,
) -> None:
    workspace = any_workspace
    await late(workspace)
    (said,) = await mornings(workspace, OWNER, 4)
    for _ in range(2):
        await workspace.click(OWNER, flag.DONE, A1, message=said, action_ts="1.1")
    await workspace.click(OWNER, flag.DONE, "a1", message=said)
    await workspace.settle()
    assert "✓ done. Thank you!" in said.shown
    assert all(each.startswith(EFFECT) for each in said.action_ids)
    stored = await workspace.stored(lambda store: store.statements.about([A1]))
    assert len(stored) == 1
    assert await mornings(workspace, OWNER, 20) == [said]


async def test_a_stranger_pressing_changes_nothing(workspace: Workspace) -> None:
    await late(workspace)
    (said,) = await mornings(workspace, OWNER, 4)
    await workspace.plant(a_person("UX"))
    await workspace.click("UX", flag.DONE, "a1", message=said)
    action = await workspace.stored(lambda store: store.actions.get("a1"))
    assert action
    assert action.status is Status.NOT_STARTED
    await workspace.click("UX", flag.BLOCKED, "a1", message=said)
    assert "no longer yours to change" in str(workspace.form)


async def test_new_date_asks_for_a_day_ahead_and_counts_as_a_slip(
    workspace: Workspace,
) -> None:
    await late(workspace)
    (said,) = await mornings(workspace, OWNER, 4)
    await workspace.click(OWNER, flag.NEW_DATE, "a1", message=said)
    form = workspace.form
    refused = await workspace.submit(OWNER, form, day="2026-03-01")
    assert refused["errors"] == {"day": "Please choose today or a later day."}
    changes = {"day": "2026-03-20", "reason": "process", "step": "Ask Sam to share"}
    assert await workspace.submit(OWNER, form, **changes) == {}
    await workspace.settle()
    assert "due Fri 20 Mar" in said.shown
    action = await workspace.stored(lambda store: store.actions.get("a1"))
    assert action
    assert (action.due, action.slips) == (date(2026, 3, 20), 1)
    (lag,) = await workspace.stored(lambda store: store.lags.about([A1]))
    assert lag.step == "Ask Sam to share"


async def test_blocked_goes_to_the_lead_and_flags_the_owner_no_more(
    workspace: Workspace,
) -> None:
    await late(workspace)
    (said,) = await mornings(workspace, OWNER, 4)
    await workspace.click(OWNER, flag.BLOCKED, "a1", message=said)
    await workspace.submit(
        OWNER, workspace.form, blocker="IT has no <!channel> budget", reason="resource"
    )
    await workspace.settle()
    assert "blocked since Mon 9 Mar: “IT has no &lt;!channel&gt; budget”" in said.shown
    assert await mornings(workspace, OWNER, 3) == [said]
    (digest,) = await workspace.said_to(LEAD)
    assert "*Blocked, or asking for help*" in digest.shown
    assert "Bo · blocked since Mon 9 Mar" in digest.shown


async def test_lead_hears_on_day_3_decides_on_day_7_and_the_owner_is_told(
    workspace: Workspace,
) -> None:
    await late(workspace)
    first, second = await mornings(workspace, LEAD, 12)
    assert "*Overdue for three working days*" in first.shown
    assert "*Your decision*" in second.shown
    await workspace.click(LEAD, "decision.date", "a1", message=second)
    await workspace.submit(LEAD, workspace.form, day="2026-03-27")
    told = (await workspace.said_to(OWNER))[-1]
    assert "Dana set a new date for *#1 Call five suppliers* (P-1)" in told.shown
    assert "✓ new date: Fri 27 Mar" in second.shown
    assert "decision.drop" not in second.action_ids


async def test_dropping_is_the_leads_alone(workspace: Workspace) -> None:
    await late(workspace)
    _, second = await mornings(workspace, LEAD, 12)
    await workspace.click(OWNER, "decision.drop", "a1", message=second)
    action = await workspace.stored(lambda store: store.actions.get("a1"))
    assert action
    assert action.status.is_open
    await workspace.click(LEAD, "decision.drop", "a1", message=second)
    action = await workspace.stored(lambda store: store.actions.get("a1"))
    assert action
    assert action.status is Status.DROPPED
    assert "dropped" in (await workspace.said_to(OWNER))[-1].shown


async def test_support_becomes_an_action_of_its_giver(workspace: Workspace) -> None:
    await late(workspace)
    await workspace.plant(a_person("USAM", name="Sam"))
    _, second = await mornings(workspace, LEAD, 12)
    await workspace.click(LEAD, "decision.support", "a1", message=second)
    form = workspace.form
    nobody = await workspace.submit(
        LEAD, form, who="UGONE", what="Two days of time", day="2026-03-27"
    )
    assert "who" in nobody["errors"]
    changes = {"who": "USAM", "what": "Two days of time", "day": "2026-03-27"}
    noted = await workspace.submit(LEAD, form, **changes)
    assert "I've asked Sam" in str(noted["view"])
    (told,) = await workspace.said_to("USAM")
    assert "Dana asks for your support" in told.shown
    assert "by Fri 27 Mar: “Two days of time”" in told.shown
    actions = await workspace.stored(lambda store: store.actions.of([PlanId("plan")]))
    assert [(each.number, each.owner) for each in actions] == [(1, OWNER), (2, "USAM")]
    assert "✓ support is arranged" in second.shown


async def test_flag_speaks_chinese(workspace: Workspace) -> None:
    wei = a_person("UOWNER", zone="Asia/Shanghai", own_language=Language.ZH)
    await late(workspace, DANA, wei)
    await workspace.plant(a_plan(id=PlanId("plan"), kind=Kind.INDIVIDUAL, channel=None))
    (said,) = await mornings(workspace, OWNER, 4)
    assert "早上好。您有1项行动步骤已逾期" in said.shown
    assert set(said.buttons) == {"已完成", "改期", "受阻", "需要支持"}


@pytest.mark.parametrize("count", [1, 60])
async def test_flag_stays_inside_slacks_limits(
    workspace: Workspace, count: int
) -> None:
    await late(workspace)
    due = date(2026, 3, 6)
    for n in range(2, count + 1):
        long = an_action(id=f"a{n}", number=n, title="*long* " * 500, due=due)
        await workspace.plant(long)
    (said,) = await mornings(workspace, OWNER, 4)
    assert len(said.blocks) <= 50
    assert all(len(text) <= 3000 for text in said.shown.split("\n"))


async def test_a_date_put_off_is_kept_with_day_and_reason(workspace: Workspace) -> None:
    await late(workspace)
    workspace.now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    await workspace.click(OWNER, flag.NEW_DATE, "a1")
    await workspace.submit(
        OWNER,
        workspace.form,
        day="2026-03-20",
        reason="resource",
        step="Ask a second supplier",
    )

    shown = (await workspace.command(LEAD, "show P-1")).shown

    assert "put off once: Fri 6 Mar → Fri 20 Mar (Mon 9 Mar, resources, " in shown
    assert "“Ask a second supplier”)" in shown


async def test_overdue_lists_mine_then_those_of_plans_i_lead(
    workspace: Workspace,
) -> None:
    await late(workspace)
    mine = an_action(id="a2", number=2, title="Coach", owner=LEAD, due=date(2026, 3, 2))
    waits = an_action(
        id="a3", number=3, title="Headsets", due=date(2026, 3, 2), help=True
    )
    await workspace.plant(mine, waits)
    workspace.now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    said = await workspace.command(LEAD, "overdue")
    places = [
        said.shown.index(each)
        for each in (
            "*Yours*",
            "#2 Coach",
            "*In the plans you lead*",
            "#1 Call",
            "Bo",
            "*Overdue, waiting for somebody else*",
            "#3 Headsets",
        )
    ]
    assert places == sorted(places)
    assert said.action_ids.count(flag.DONE) == 2
    nothing = await workspace.command("UNEW", "overdue")
    assert "Nothing is overdue" in nothing.shown


async def test_pressed_in_an_answer_that_only_its_reader_sees_it_counts_too(
    workspace: Workspace,
) -> None:
    await late(workspace)
    action = await workspace.stored(lambda store: store.actions.get("a1"))
    assert action
    await workspace.plant(a_checkin(action))
    await workspace.click(OWNER, flag.HELP, "a1")
    action = await workspace.stored(lambda store: store.actions.get("a1"))
    assert action
    assert action.help
    checkin = await workspace.stored(lambda store: store.checkins.latest(OWNER))
    assert checkin
    assert checkin.missing == ()


async def test_one_with_volume_off_is_not_flagged_and_the_log_says_why(
    workspace: Workspace,
) -> None:
    quiet = a_person("UOWNER", name="Bo", volume=Volume.OFF)
    await late(workspace, DANA, quiet)
    assert await mornings(workspace, OWNER, 4) == []
    why = await workspace.command(OWNER, "why")
    assert "overdue notice – not sent (you asked to hear less)" in why.shown


async def test_lead_on_leave_hears_all_the_news_on_the_first_day_back(
    workspace: Workspace,
) -> None:
    await late(workspace)
    second = an_action(id="a2", number=2, title="Headsets", due=date(2026, 3, 9))
    away = Leave(id="l", person=LEAD, first=date(2026, 3, 9), last=date(2026, 3, 13))
    await workspace.plant(second, away)
    assert await mornings(workspace, LEAD, 10) == []
    (digest,) = await mornings(workspace, LEAD, 1)
    assert "#1 Call five suppliers" in digest.shown
    assert "#2 Headsets" in digest.shown
