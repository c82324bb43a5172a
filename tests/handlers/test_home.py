"""The Home tab, `/pip` alone, and `/pip why`."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.checkins.schedules import Recurring, Schedule
from bot.deliveries import DeliveryState, Kind
from bot.ids import ActionId, PlanId
from bot.people import Language
from bot.plans.progress import Status
from bot.views import flag
from tests.handlers.wire import dicts_in, texts_in
from tests.handlers.workspace import Workspace
from tests.makers import (
    LEAD,
    NOW,
    OWNER,
    a_checkin,
    a_delivery,
    a_person,
    a_plan,
    an_action,
)

DANA = a_person("ULEAD", name="Dana", zone="America/New_York")
BO = a_person("UOWNER", name="Bo", zone="Europe/Berlin")
EARLY = date(2026, 3, 3)


async def plant(workspace: Workspace) -> None:
    late = an_action(id=ActionId("a1"), due=EARLY, percent=40)
    stuck = an_action(
        id="a2", number=2, title="Headsets", status=Status.BLOCKED, blocker="no budget"
    )
    friday = Schedule(
        id="checkin:UOWNER",
        kind=Recurring.CHECKIN,
        of=OWNER,
        zone="Europe/Berlin",
        at=datetime(2026, 3, 13, 10, tzinfo=UTC).time(),
        next_at=datetime(2026, 3, 13, 9, tzinfo=UTC),
        weekday=4,
    )
    checkin = a_checkin(late, stuck)
    plan = a_plan(id=PlanId("plan"))
    await workspace.plant(DANA, BO, plan, late, stuck, checkin, friday)


async def open_home(workspace: Workspace, user: str, tab: str = "home") -> Any:
    await workspace.event({"type": "app_home_opened", "user": user, "tab": tab})
    published = workspace.wire.called("views.publish")
    return published[-1]["view"] if published else None


async def test_owner_sees_what_needs_them_their_actions_and_the_next_check_in(
    workspace: Workspace,
) -> None:
    await plant(workspace)
    view = await open_home(workspace, OWNER)
    shown = "\n".join(texts_in(view["blocks"]))
    assert view["type"] == "home"
    assert "waiting for news of 2 actions" in shown
    assert "was due Tue 3 Mar" in shown
    assert "▰▰▰▰▱▱▱▱▱▱ 40%  #1 Call five suppliers (P-1)" in shown
    assert "Your next check-in: Fri 13 Mar, 10:00" in shown


async def test_lead_sees_their_plans_and_what_waits(workspace: Workspace) -> None:
    await plant(workspace)
    shown = "\n".join(texts_in((await open_home(workspace, LEAD))["blocks"]))
    assert "Blocked, or asking for help, in the plans you lead" in shown
    assert "Bo · blocked" in shown
    assert "0 of 2 actions done · 1 overdue · 1 waiting" in shown


async def test_done_pressed_on_home_draws_it_anew(workspace: Workspace) -> None:
    await plant(workspace)
    view = await open_home(workspace, OWNER)
    assert flag.DONE in [each.get("action_id") for each in dicts_in(view)]
    await workspace.click(OWNER, flag.DONE, "a1", view=view)
    after = workspace.wire.called("views.publish")[-1]["view"]
    assert flag.DONE not in [each.get("action_id") for each in dicts_in(after)]


async def test_new_date_given_on_home_is_said_back_in_the_form(
    workspace: Workspace,
) -> None:
    await plant(workspace)
    view = await open_home(workspace, OWNER)
    await workspace.click(OWNER, flag.NEW_DATE, "a1", view=view)
    answer = await workspace.submit(OWNER, workspace.form, day="2026-03-20")
    assert answer["response_action"] == "update"
    assert "due Fri 20 Mar" in str(answer["view"])
    assert len(workspace.wire.called("views.publish")) == 2


async def test_messages_tab_publishes_nothing(workspace: Workspace) -> None:
    await plant(workspace)
    assert await open_home(workspace, OWNER, tab="messages") is None


@pytest.mark.parametrize(
    ("language", "says"), [(Language.EN, "New plan"), (Language.ZH, "新建计划")]
)
async def test_newcomer_is_welcomed_and_can_begin(
    workspace: Workspace, language: Language, says: str
) -> None:
    await workspace.plant(a_person("UNEW", own_language=language))
    assert says in texts_in((await open_home(workspace, "UNEW"))["blocks"])


async def test_pip_alone_says_what_needs_me_or_that_nothing_does(
    workspace: Workspace,
) -> None:
    await plant(workspace)
    assert "was due Tue 3 Mar" in (await workspace.command(OWNER, "")).shown
    await workspace.plant(a_person("UNEW"))
    assert "Nothing needs you right now" in (await workspace.command("UNEW", "")).shown


async def test_why_tells_what_was_sent_and_what_was_not_and_the_reason(
    workspace: Workspace,
) -> None:
    await plant(workspace)
    day = timedelta(days=1)
    await workspace.plant(
        a_delivery(state=DeliveryState.SENT, sent_at=NOW - day, due_at=NOW - day),
        a_delivery(
            state=DeliveryState.SKIPPED, reason="leave", due_at=NOW - timedelta(days=8)
        ),
        a_delivery(kind=Kind.RECEIPT, state=DeliveryState.SENT, due_at=NOW),
        a_delivery(kind=Kind.FLAG, person=LEAD, state=DeliveryState.SENT, due_at=NOW),
    )
    said = await workspace.command(OWNER, "why")
    lines = [line for line in said.shown.split("\n") if line.startswith("•")]
    assert lines == [
        "• Sun 8 Mar 03:12: check-in – sent",
        "• Sun 1 Mar 03:12: check-in – not sent (you were on leave)",
    ]
    assert "Your next check-in: Fri 13 Mar, 10:00" in said.shown
