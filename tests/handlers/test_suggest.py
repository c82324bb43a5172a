"""Suggestions: handed in, decided, answered; without a name where somebody wants."""

import logging
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.plans.plan import Kind
from bot.plans.suggestions import Fate, Suggestion
from handlers.checkins.schedules import reschedule_plan
from storage.database import Database
from storage.schema import Base
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_person, a_plan, an_action

PLAN = a_plan(lead="UDANA")
ABOUT_ONE = a_plan(
    number=2, lead="UDANA", kind=Kind.INDIVIDUAL, subject="UBO", channel=None
)
IDEA = "Let the night shift use templates"


async def planted(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UCY", name="Cy"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        PLAN,
        ABOUT_ONE,
        an_action(plan_id=PLAN.id, owner="UBO"),
        an_action(plan_id=PLAN.id, owner="UWANG", number=2),
    )
    await workspace.stored(lambda store: reschedule_plan(store, PLAN, workspace.now))
    return workspace


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    return await planted(workspace)


async def suggest(people: Workspace, user: str = "UBO", **changes: Any) -> Said:
    """Suggest something by the form; return what the lead is shown of it."""
    await people.command(user, f"suggest {IDEA}", channel="D9")
    await people.submit(user, people.form, **changes)
    return (await people.said_to("UDANA"))[-1]


async def suggestions(people: Workspace) -> list[Suggestion]:
    return await people.stored(lambda store: store.suggestions.to([PLAN.id]))


async def rows_of(database: Database) -> set[tuple[str, str]]:
    """Return every row of every table, as text."""
    with database.engine.connect() as connection:
        return {
            (table.name, str(row))
            for table in Base.metadata.sorted_tables
            for row in connection.execute(select(table))
        }


async def test_the_lead_hears_from_whom_it_is(people: Workspace) -> None:
    told = await suggest(people)

    assert "Bo suggests for *P-1" in told.shown
    assert IDEA in told.shown
    assert list(told.buttons) == ["Take up", "Decline"]
    assert await people.said_in("C1") == []


async def test_taken_up_it_is_an_action_and_its_author_hears(people: Workspace) -> None:
    told = await suggest(people)

    await people.click("UDANA", *decided_by(told, "Take up"), message=told)
    form = people.form
    refused = await people.submit("UDANA", form, action="Write templates")
    await people.submit("UDANA", form, action="Write templates", due="2026-04-30")
    again = await people.submit("UDANA", form, action="Twice", due="2026-04-30")

    assert list(refused["errors"]) == ["due"]
    assert again == {}
    actions = await people.stored(lambda store: store.actions.of([PLAN.id]))
    assert [(each.title, each.owner) for each in actions[2:]] == [
        ("Write templates", "UBO")
    ]
    [kept] = await suggestions(people)
    assert (kept.fate, kept.action_id) == (Fate.TAKEN_UP, actions[2].id)
    heard = [said.shown for said in await people.said_to("UBO")]
    assert any(
        "is taken up" in shown and "#3 Write templates" in shown for shown in heard
    )
    [shown] = [said for said in await people.said_to("UDANA") if said.ts == told.ts]
    assert shown.buttons == {}
    assert "Taken up as #3" in shown.shown


async def test_declining_takes_a_reason_which_is_passed_on(people: Workspace) -> None:
    told = await suggest(people, "UWANG")

    await people.click("UDANA", *decided_by(told, "Decline"), message=told)
    form = people.form
    refused = await people.submit("UDANA", form, reason="  ")
    await people.submit("UDANA", form, reason="No budget <!channel>")

    assert list(refused["errors"]) == ["reason"]
    [answer] = await people.said_to("UWANG")
    assert "没有采纳" in answer.shown
    assert "No budget &lt;!channel&gt;" in answer.shown


async def test_an_anonymous_one_leaves_no_trace_of_its_author(
    any_workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    people = await planted(any_workspace)
    caplog.set_level(logging.DEBUG)
    await people.command("UBO", "suggest", channel="D9")
    form, database = people.form, people.deps.database
    before = await rows_of(database)
    caplog.clear()

    await people.submit("UBO", form, text=IDEA, name="anonymous")

    added = await rows_of(database) - before
    assert {table for table, _ in added} == {"suggestion"}
    assert not [row for row in added if "UBO" in row[1]]
    assert not [row for row in added if "9, 10, 12" in row[1]]
    assert not [each for each in caplog.records if "UBO" in each.getMessage()]
    [kept] = await suggestions(people)
    assert kept.by is None


async def test_an_anonymous_one_comes_to_the_lead_the_next_morning(
    people: Workspace,
) -> None:
    await people.command("UBO", "suggest", channel="D9")
    await people.submit("UBO", people.form, text=IDEA, name="anonymous")

    assert await people.said_to("UDANA") == []
    await people.move_to(people.now.replace(hour=9, minute=1) + timedelta(days=1))
    told = (await people.said_to("UDANA"))[-1]
    assert "Somebody suggests anonymously" in told.shown
    assert "Bo" not in told.shown
    await people.click("UDANA", *decided_by(told, "Decline"), message=told)
    await people.submit("UDANA", people.form, reason="Not this year")
    assert await people.said_to("UBO") == []
    answer = await people.command("UBO", "suggest list")
    assert "Declined: “Not this year”" in answer.shown


async def test_sent_twice_it_is_kept_once(people: Workspace) -> None:
    await people.command("UBO", "suggest", channel="D9")
    for _ in range(2):
        await people.submit("UBO", people.form, text=IDEA)

    assert len(await suggestions(people)) == 1
    assert len(await people.said_to("UDANA")) == 1


@pytest.mark.parametrize("text", [" ", "x" * 501])
async def test_a_mistake_is_answered_at_its_field(people: Workspace, text: str) -> None:
    await people.command("UBO", "suggest", channel="D9")

    answer = await people.submit("UBO", people.form, text=text)

    assert list(answer["errors"]) == ["text"]
    assert await suggestions(people) == []


async def test_plans_about_a_person_take_none(people: Workspace) -> None:
    await people.command("UBO", "suggest", channel="D9")
    form = people.form
    state = {
        "plan": {"value": {"selected_option": {"value": ABOUT_ONE.id}}},
        "text": {"value": {"value": IDEA}},
        "name": {"value": {"selected_option": {"value": "named"}}},
    }

    answer = await people.submit_state("UBO", form, state)

    assert "P-2" not in str(form)
    assert list(answer["errors"]) == ["plan"]


async def test_whoever_reads_the_channel_may_suggest_there_alone(
    people: Workspace,
) -> None:
    elsewhere = await people.command("UCY", f"suggest {IDEA}", channel="C7")
    await people.command("UCY", f"suggest {IDEA}", channel="C1")
    await people.submit("UCY", people.form)

    assert "no team plan" in elsewhere.shown
    [kept] = await suggestions(people)
    assert kept.by == "UCY"


async def test_only_lead_and_author_read_who_it_was(people: Workspace) -> None:
    await suggest(people)

    lead, author, other, stranger = [
        (await people.command(user, "suggest list"))
        for user in ("UDANA", "UBO", "UWANG", "UCY")
    ]

    assert "from Bo" in lead.shown
    assert "from Bo" in author.shown
    assert IDEA in other.shown
    assert "Bo" not in other.shown
    assert IDEA not in stranger.shown
    assert "Take up" in lead.buttons
    assert not author.buttons


async def test_nobody_else_decides(people: Workspace) -> None:
    told = await suggest(people)

    await people.click("UBO", *decided_by(told, "Take up"), message=told)

    assert "isn't yours to decide" in str(people.form)
    assert "submit" not in people.form


async def test_a_mention_keeps_no_words_for_the_form(people: Workspace) -> None:
    event = {"type": "app_mention", "user": "UBO", "channel": "C1", "ts": "1.1"}
    await people.event(event | {"text": f"<@UBOT> suggest {IDEA}"})

    [offer] = await people.said_to("UBO")
    assert IDEA not in str(offer.blocks)


async def test_long_ones_fit_page_by_page(people: Workspace) -> None:
    for _ in range(9):
        await suggest(people, text="& *长* " * 80 + "x")

    first = await people.command("UDANA", "suggest list")
    second = await people.command("UWANG", "建议 列表 P-1 2")

    assert first.shown.count("from Bo") == 6
    assert second.shown.count("P-1") == 3


def decided_by(told: Said, label: str) -> tuple[str, str]:
    """Return the action id and value of a button."""
    names = {"Take up": "suggestion.take_up", "Decline": "suggestion.decline"}
    return names[label], told.buttons[label]
