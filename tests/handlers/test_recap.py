"""Monthly recaps: posted where they belong, on time or a little late, never lost."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.ids import ActionId, ChannelId, PlanId, UserId
from bot.people import Language
from bot.plans.plan import Kind
from bot.plans.progress import Stated, Status
from bot.views import channel as channel_view
from handlers.checkins.schedules import reschedule_plan
from storage.database import Store
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import (
    LEAD,
    OWNER,
    a_goal,
    a_person,
    a_plan,
    a_statement,
    an_action,
)

START = datetime(2026, 3, 2, 12, tzinfo=UTC)
RECAP = datetime(2026, 4, 1, 10, 0, 30, tzinfo=UTC)  # a Wednesday
DANA = a_person("ULEAD", name="Dana")
BO = a_person("UOWNER", name="Bo")
MEI = a_person("UMEI", name="Mei", own_language=Language.ZH)
JING = a_person("UHR", name="Jing")


async def plant(workspace: Workspace, *more: Any, **changes: Any) -> None:
    workspace.now = START
    base = {"id": PlanId("plan"), "created_at": START}
    plan = a_plan(**base | changes)
    workspace.wire.has_channel("C1")
    await workspace.plant(DANA, BO, MEI, JING, plan, a_goal(), *more)
    await workspace.stored(lambda store: reschedule_plan(store, plan, START))


def done(number: int = 1, **changes: Any) -> list[Any]:
    action = an_action(id=ActionId(f"a{number}"), number=number, **changes)
    stated = Stated(status=Status.DONE)
    at = datetime(2026, 3, 6, 12, tzinfo=UTC)
    return [action, a_statement(stated, action_id=action.id, at=at)]


async def skip_to(workspace: Workspace, moment: datetime) -> None:
    """Move there without the mornings between, which are not of interest here."""

    def drop(store: Store) -> None:
        for user in (LEAD, OWNER):
            for schedule in store.schedules.of(user):
                store.schedules.drop(schedule.id)

    await workspace.stored(drop)
    await workspace.move_to(moment)


async def recaps_in(workspace: Workspace, channel: str) -> list[Said]:
    """Return what stands in a channel itself, not in threads."""
    said = await workspace.said_in(channel)
    return [each for each in said if each.thread_ts is None]


async def test_team_recap_is_posted_in_the_channel_on_the_first_working_day(
    any_workspace: Workspace,
) -> None:
    workspace = any_workspace
    await plant(workspace, *done(), an_action(id="a2", number=2, title="Late one"))
    await skip_to(workspace, RECAP - timedelta(minutes=2))
    assert await workspace.said_in("C1") == []
    await workspace.move_to(RECAP)
    (said,) = await recaps_in(workspace, "C1")
    assert "March 2026: P-1 · Cut handle time" in said.shown
    assert "1 of 2 actions done, 1 of them in March 2026. 1 overdue" in said.shown
    assert "• #1 Call five suppliers — Bo, Fri 6 Mar" in said.shown
    await workspace.pass_by(hours=5)
    assert len(await recaps_in(workspace, "C1")) == 1


async def test_nobody_is_named_as_late_or_mentioned_in_the_channel(
    workspace: Workspace,
) -> None:
    far = date(2026, 6, 1)
    stuck = an_action(id=ActionId("a2"), number=2, title="Stuck", due=far)
    blocked = Stated(status=Status.BLOCKED, blocker="no <!here> budget")
    told = a_statement(blocked, action_id=stuck.id, at=START + timedelta(days=2))
    late = an_action(id="a1", due=date(2026, 3, 4), planned_due=date(2026, 3, 4))
    await plant(workspace, late, stuck, told)
    await skip_to(workspace, RECAP)
    (said,) = await recaps_in(workspace, "C1")
    before_focus, _, focus = said.shown.partition("*Focus for April 2026*")
    assert "• #1 Call five suppliers — was due Wed 4 Mar" in before_focus
    assert "“no &lt;!here&gt; budget”" in before_focus
    assert "Bo" not in before_focus
    assert "— Bo\n" in focus
    assert "<@" not in said.shown
    assert "<!" not in said.shown


async def test_quiet_month_is_posted_too_and_says_so(workspace: Workspace) -> None:
    await plant(workspace, an_action(id="a1", due=None, planned_due=None))
    await skip_to(workspace, RECAP)
    (said,) = await recaps_in(workspace, "C1")
    assert "Nothing was reported in March 2026. 0 of 1 action done." in said.shown


@pytest.mark.parametrize(("hours", "count"), [(71, 1), (73, 0)])
async def test_recap_comes_up_to_three_days_late(
    workspace: Workspace, hours: int, count: int
) -> None:
    await plant(workspace, *done())
    await skip_to(workspace, RECAP + timedelta(hours=hours))
    assert len(await recaps_in(workspace, "C1")) == count
    key = "recap:plan:2026-03"
    logged = await workspace.stored(lambda store: store.deliveries.keyed(key))
    assert logged
    assert logged.reason == (None if count else "too_late")


async def test_individual_recap_goes_to_three_people_each_their_own(
    workspace: Workspace,
) -> None:
    await plant(
        workspace,
        *done(owner=UserId("UMEI"), title="Her course"),
        kind=Kind.INDIVIDUAL,
        subject=UserId("UMEI"),
        hr_partner=UserId("UHR"),
    )
    await skip_to(workspace, RECAP)
    shown = {
        user: [one for one in await workspace.said_to(user) if "2026" in one.shown]
        for user in (LEAD, "UMEI", "UHR", OWNER)
    }
    assert [len(each) for each in shown.values()] == [1, 1, 1, 0]
    assert "For you as the lead" in shown[LEAD][0].shown
    assert "这是您的改进计划的简报" in shown["UMEI"][0].shown
    assert "#1 Her course — 3月6日（周五）" in shown["UMEI"][0].shown
    assert "HR partner of this plan" in shown["UHR"][0].shown
    assert await workspace.said_in("C1") == []


async def test_long_lists_continue_in_the_thread(workspace: Workspace) -> None:
    title = "Review calls of the week and write down what we learn " * 2
    many = [part for n in range(1, 61) for part in done(n, title=f"{n} {title}")]
    await plant(workspace, *many)
    await skip_to(workspace, RECAP)
    first, *rest = await workspace.said_in("C1")
    assert "… and 54 more, in the thread" in first.shown
    assert rest
    assert {each.thread_ts for each in rest} == {first.ts}
    assert "#60" in rest[-2].shown
    for said in (first, *rest):
        assert len(said.blocks) <= 50
        assert all(len(text) <= 3000 for text in said.shown.split("\n"))


async def test_its_thread_takes_what_was_learned_and_suggested(
    workspace: Workspace,
) -> None:
    await plant(workspace, *done())
    await skip_to(workspace, RECAP)
    recap, asks = await workspace.said_in("C1")
    assert asks.thread_ts == recap.ts
    assert asks.buttons == {"Add a lesson": "P-1", "Add a suggestion": "P-1"}
    for action_id, callback in zip(
        asks.action_ids, ("lesson.save", "suggestion.send"), strict=True
    ):
        await workspace.click("UMEI", action_id, "P-1", message=asks)
        assert workspace.form["callback_id"] == callback


async def lost(workspace: Workspace) -> Said:
    await plant(workspace, *done())
    workspace.wire.refuse["chat.postMessage"] = "is_archived"
    await skip_to(workspace, RECAP)
    del workspace.wire.refuse["chat.postMessage"]
    await workspace.pass_by(minutes=10)
    return (await workspace.said_to(LEAD))[-1]


async def test_recap_of_an_archived_channel_goes_to_the_lead_who_chooses_another(
    workspace: Workspace,
) -> None:
    said = await lost(workspace)
    assert "it is archived" in said.shown
    assert "#1 Call five suppliers" in said.shown
    await workspace.click(LEAD, channel_view.CHOOSE, "plan", message=said)
    form = workspace.form
    unseen = await workspace.submit(LEAD, form, channel="C9")
    assert "I am not in this channel" in unseen["errors"]["channel"]
    workspace.wire.has_channel("C2")
    assert await workspace.submit(LEAD, form, channel="C2") == {}
    (posted,) = await recaps_in(workspace, "C2")
    assert "March 2026: P-1" in posted.shown
    assert "✓ P-1 now posts in <#C2>" in said.shown
    plan = await workspace.stored(lambda store: store.plans.get("plan"))
    assert plan
    assert plan.channel == ChannelId("C2")


async def test_channel_is_the_leads_to_choose(workspace: Workspace) -> None:
    said = await lost(workspace)
    await workspace.click(OWNER, channel_view.CHOOSE, "plan", message=said)
    assert "no longer yours to change" in str(workspace.form)


async def test_preview_is_for_those_who_may_read_it(workspace: Workspace) -> None:
    about = {"kind": Kind.INDIVIDUAL, "subject": UserId("UMEI"), "channel": None}
    await plant(workspace, *done(), sponsor=UserId("UHR"), **about)
    lead = await workspace.command(LEAD, "recap P-1 2026-03")
    assert "Only you see this preview" in lead.shown
    assert "#1 Call five suppliers — Bo" in lead.shown
    sponsor = await workspace.command("UHR", "recap P-1 2026-03")
    assert "1 of 1 action done" in sponsor.shown
    assert "#1" not in sponsor.shown
    owner = await workspace.command(OWNER, "recap P-1")
    missing = await workspace.command(OWNER, "recap P-7")
    assert owner.shown.replace("P-1", "P-7") == missing.shown
    assert (
        "previews a plan's recap"
        in (await workspace.command(LEAD, "recap yesterday")).shown
    )


async def test_a_month_before_it_began_has_no_recap(workspace: Workspace) -> None:
    await workspace.plant(a_person("ULEAD"), a_plan())

    said = await workspace.command("ULEAD", "recap P-1 2020-01")

    assert "P-1 began on Mon 9 Mar" in said.shown
