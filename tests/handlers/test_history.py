"""`/pip history`: past answers, each reader's own sight of them, in both languages."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.checkins.replies import Verdict
from bot.plans.plan import Kind
from bot.plans.progress import Stated, Status
from tests.handlers.asked import FRIDAY, asked
from tests.handlers.workspace import Workspace
from tests.makers import (
    OWNER,
    a_person,
    a_plan,
    a_reply,
    a_statement,
    an_action,
)

SECRET = a_plan(
    number=2,
    title="Secret",
    kind=Kind.INDIVIDUAL,
    lead="UBOSS",
    subject="USUBJECT",
    sponsor="USPONSOR",
    channel=None,
)
HIDDEN = an_action(plan_id=SECRET.id, number=1, owner=OWNER, title="Hidden action")


async def history(workspace: Workspace, user: str, rest: str = "") -> str:
    return (await workspace.command(user, f"history {rest}".strip())).shown


async def test_own_answers_come_in_own_words_newest_first(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#2 half way, <!channel> *loud*")
    workspace.now += timedelta(days=3)
    ts = await workspace.dm(OWNER, "#5 is waiting for legal")
    await workspace.edit_dm(OWNER, ts, "#5 is waiting for finance")
    await workspace.dm(OWNER, "thanks a lot!")

    said = await history(workspace, OWNER)

    assert said.index("waiting for finance") < said.index("half way")
    assert "P-1 #2 Call five suppliers: in progress, 50%" in said
    assert "(edited)" in said
    assert "“thanks a lot!”" in said
    assert "nothing was noted" in said
    assert "legal" not in said
    assert "<!channel>" not in said


async def test_the_same_in_chinese(workspace: Workspace) -> None:
    await asked(workspace, locale="zh-CN")
    await workspace.dm(OWNER, "#2 完成一半了")

    said = (await workspace.command(OWNER, "历史")).shown

    assert "“#2 完成一半了”" in said
    assert "P-1 #2 Call five suppliers：" in said
    assert "50%" in said
    assert "3月13日（周五）" in said


async def test_an_open_question_is_said_to_be_open(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "half way")
    assert "my question about it is still open" in await history(workspace, OWNER)


async def test_what_was_taken_back_is_said_to_be(workspace: Workspace) -> None:
    await asked(workspace)
    ts = await workspace.dm(OWNER, "#2 half way")
    await workspace.delete_dm(OWNER, ts)
    await workspace.plant(
        a_reply(said_at=workspace.now, text="chatter", verdict=Verdict.REJECTED)
    )

    said = await history(workspace, OWNER)

    assert "withdrawn" in said
    assert "no report, you said" in said
    assert "50%" not in said


@pytest.fixture
async def two_plans(workspace: Workspace) -> Workspace:
    """UOWNER owns actions of a team plan and of an individual plan, said in one go."""
    await asked(workspace)
    users = ("UBOSS", "USUBJECT", "USPONSOR", "UNOBODY")
    await workspace.plant(*(a_person(user) for user in users), SECRET, HIDDEN)
    await workspace.plant(
        a_statement(
            Stated(status=Status.BLOCKED, blocker="the private thing"),
            action_id=HIDDEN.id,
            person=OWNER,
            at=FRIDAY,
        )
    )
    await workspace.dm(OWNER, "#2 half way, and a private word")
    return workspace


@pytest.mark.parametrize(
    ("reader", "sees_team", "sees_secret"),
    [
        ("ULEAD", True, False),
        ("UBOSS", False, True),
        ("USUBJECT", False, True),
        ("USPONSOR", False, False),
        ("UNOBODY", False, False),
    ],
)
async def test_of_others_one_sees_what_was_noted_of_what_one_may_see(
    two_plans: Workspace, reader: str, *, sees_team: bool, sees_secret: bool
) -> None:
    said = await history(two_plans, reader, f"<@{OWNER}|owner>")

    assert ("P-1 #2 Call five suppliers: in progress, 50%" in said) == sees_team
    assert ("the private thing" in said) == sees_secret
    assert ("P-2" in said) == sees_secret
    assert "a private word" not in said
    if not (sees_team or sees_secret):
        assert "no answers of uowner's here that you can see" in said


@pytest.mark.parametrize("reader", ["USPONSOR", "UNOBODY", "ULEAD"])
async def test_a_plan_out_of_sight_is_answered_like_one_that_is_not(
    two_plans: Workspace, reader: str
) -> None:
    hidden = await history(two_plans, reader, "P-2")
    missing = await history(two_plans, reader, "P-99")

    if reader == "USPONSOR":  # who gets a summary of it
        assert "private thing" not in hidden
    else:
        assert hidden == missing.replace("P-99", "P-2")


async def test_a_plan_shows_what_everybody_said_with_names(
    two_plans: Workspace,
) -> None:
    said = await history(two_plans, "UBOSS", "P-2")
    assert "uowner" in said
    assert "the private thing" in said


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ("last week", True),
        ("2026-03", True),
        ("March", True),
        ("since 13 March", True),
        ("until 12 March", False),
        ("Friday", True),
        ("13.3. to 14.3.", True),
        ("this week", False),
        ("last year", False),
        ("P-1 last week", True),
        ("P-2 2025", False),
    ],
)
async def test_days_lie_in_the_past(
    two_plans: Workspace, days: str, *, found: bool
) -> None:
    two_plans.now = datetime(2026, 3, 18, 9, tzinfo=UTC)
    said = await history(two_plans, OWNER, days)
    assert ("half way" in said or "50%" in said) == found


@pytest.mark.parametrize("rest", ["gibberish", "@nobody", "P-1 P-2"])
async def test_what_it_cannot_make_out_is_asked_for(
    two_plans: Workspace, rest: str
) -> None:
    said = await history(two_plans, OWNER, rest)
    assert "couldn't make out whose answers or which days" in said


async def test_many_answers_come_in_pages(two_plans: Workspace) -> None:
    many: list[Any] = [
        a_reply(
            text=f"number {n}.", ts=f"17.{n:04}", said_at=FRIDAY + timedelta(minutes=n)
        )
        for n in range(30)
    ]
    await two_plans.plant(*many)

    first = await two_plans.command(OWNER, "history March")
    [rest] = [
        value for text, value in first.buttons.items() if text == "Earlier answers"
    ]
    last = await history(two_plans, OWNER, "March page 9")

    assert rest == "March page 2"
    assert "number 29." in first.shown
    assert "number 17." not in first.shown
    assert "number 17." in await history(two_plans, OWNER, rest)
    assert "number 0." in last
