"""`/pip show` and `/pip list`: each sees of a plan what is theirs to see."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ids import WorkspaceId, new_id
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.plan import Kind, Plan
from bot.views import Message
from handlers.plans.listing import listed
from handlers.plans.show import shown
from sandbox.blocks import check_message
from storage.database import Database, Store
from tests.handlers.wire import texts_in
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_goal, a_person, a_plan, an_action

USERS = ("UA", "UB", "UC", "UD")
PLAN = a_plan(
    title="Secret title",
    lead="ULEAD",
    kind=Kind.INDIVIDUAL,
    subject="USUBJECT",
    hr_partner="UHR",
    sponsor="USPONSOR",
    channel=None,
)
GOAL = a_goal(plan_id=PLAN.id, statement="Secret goal")
HELPED = an_action(plan_id=PLAN.id, number=1, owner="UBO", title="Coach weekly")
HIDDEN = an_action(plan_id=PLAN.id, number=2, owner="USUBJECT", title="Secret step")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(
        *(
            a_person(user, name=user.lower())
            for user in ("ULEAD", "USUBJECT", "UHR", "USPONSOR", "UBO", "UNOBODY")
        ),
        PLAN,
        GOAL,
        HELPED,
        HIDDEN,
    )
    return workspace


@pytest.mark.parametrize("user", ["ULEAD", "USUBJECT", "UHR"])
async def test_those_in_an_individual_plan_see_all_of_it(
    people: Workspace, user: str
) -> None:
    said = await people.command(user, "show P-1")

    for each in (
        "Secret title",
        "Secret goal",
        "Coach weekly",
        "Secret step",
        "usubject",
    ):
        assert each in said.shown
    assert check_message(said.blocks, {}) == []


async def test_an_owner_sees_but_their_action(people: Workspace) -> None:
    said = await people.command("UBO", "show P-1")
    listing = await people.command("UBO", "list")

    assert "Coach weekly" in said.shown
    for each in ("ecret", "usubject"):
        assert each not in said.shown + said.text + listing.shown + listing.text
    assert "P-1" in listing.shown


async def test_the_sponsor_sees_a_summary(people: Workspace) -> None:
    said = await people.command("USPONSOR", "show P-1")

    assert "0 of 2 actions done" in said.shown
    assert "Coach weekly" not in said.shown
    assert "Secret step" not in said.shown


async def test_a_plan_not_theirs_is_a_plan_that_is_not_there(
    people: Workspace,
) -> None:
    there = await people.command("UNOBODY", "show P-1")
    absent = await people.command("UNOBODY", "show P-2")
    listing = await people.command("UNOBODY", "list")

    assert there.text.replace("P-1", "P-2") == absent.text
    assert "P-1" not in listing.shown


async def test_the_lead_has_a_button_to_edit_and_all_have_one_to_the_diagnosis(
    people: Workspace,
) -> None:
    look, edit = {"Diagnosis": "P-1"}, {"Edit": "P-1"}

    assert (await people.command("ULEAD", "show P-1")).buttons == look | edit
    assert (await people.command("USUBJECT", "show P-1")).buttons == look
    assert (await people.command("UBO", "show P-1")).buttons == {}


async def test_goals_are_shown_with_their_checks(people: Workspace) -> None:
    said = (await people.command("ULEAD", "show P-1")).shown

    assert "✗ specific" in said
    assert "✓ measurable" in said
    assert "achievable: add a strategy" in said


async def test_a_moved_date_shows_the_first(people: Workspace) -> None:
    moved = replace(HIDDEN.replanned(date(2026, 4, 30)), due=date(2026, 4, 30))
    await people.plant(moved)

    said = await people.command("ULEAD", "show P-1")

    assert "due Thu 30 Apr (first planned for Fri 13 Mar)" in said.shown


async def test_a_long_plan_comes_in_pages(people: Workspace) -> None:
    plan = a_plan(number=2, lead="ULEAD")
    many = [
        an_action(
            plan_id=plan.id, number=n, owner="UBO", title=f"Step {n} " + "词" * 190
        )
        for n in range(1, 96)
    ]
    await people.plant(plan, *many)

    found = ""
    for page in ("", " 2", " 3"):
        said = await people.command("ULEAD", f"show P-2{page}")
        assert check_message(said.blocks, {}) == []
        found += said.shown
    assert all(f"Step {n} " in found for n in range(1, 96))
    assert (await people.command("ULEAD", "show P-2")).buttons["Next page"] == "P-2 2"


async def test_a_long_list_comes_in_pages(people: Workspace) -> None:
    await people.plant(
        *(a_plan(number=n, lead="ULEAD", title="词" * 150) for n in range(2, 72))
    )

    found = ""
    for page in ("list", "list 2", "list 3"):
        said = await people.command("ULEAD", page)
        assert check_message(said.blocks, {}) == []
        found += said.shown
    assert all(f"*P-{n} " in found for n in range(1, 72))


def text_of(message: Message) -> str:
    return "\n".join([message.text, *texts_in(message.payload()["blocks"])])


def plans() -> st.SearchStrategy[tuple[Plan, list[Action]]]:
    """Generate plans whose roles are held by few people, so that they meet."""
    user = st.sampled_from(USERS)
    some = st.none() | user
    fields = st.fixed_dictionaries(
        {
            "kind": st.sampled_from(Kind),
            "lead": user,
            "subject": some,
            "hr_partner": some,
            "sponsor": some,
        }
    )
    owners = st.lists(st.tuples(user, st.lists(user, max_size=2)), max_size=4)

    def made(drawn: tuple[dict[str, Any], list[Any]]) -> tuple[Plan, list[Action]]:
        plan = a_plan(number=5, title="Zebra title", channel=None, **drawn[0])
        actions = [
            an_action(
                plan_id=plan.id,
                number=n,
                owner=owner,
                helpers=tuple(helpers),
                title=f"Zebra step {n}.",
            )
            for n, (owner, helpers) in enumerate(drawn[1], start=1)
        ]
        return plan, actions

    return st.tuples(fields, owners).map(made)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(plans(), st.sampled_from([*USERS, "UNOBODY"]))
async def test_nobody_is_shown_what_the_policy_denies(
    sqlite_database: Database, drawn: tuple[Plan, list[Action]], user: str
) -> None:
    plan, actions = drawn
    person = a_person(user)

    def look(store: Store) -> tuple[str, str, str]:
        store.plans.save(plan)
        for each in actions:
            store.actions.save(each)
        said = shown(store, person, "P-5", NOW)
        absent = shown(store, person, "P-6", NOW)
        listing = listed(store, person, "", NOW)
        return text_of(said), text_of(absent), text_of(listing)

    said, absent, listing = await sqlite_database.transact(WorkspaceId(new_id()), look)

    sees = may(person.id, Deed.SEE, plan, actions)
    summary = sees or may(person.id, Deed.SUMMARY, plan, actions)
    own = [each for each in actions if may(person.id, Deed.SEE_ACTION, plan, [each])]
    if not (summary or own):
        assert said == absent.replace("P-6", "P-5")
        assert "P-5 " not in listing
    for each in actions:
        assert (each.title in said) == (sees or each in own)
    if plan.kind is Kind.INDIVIDUAL and not summary:
        assert "Zebra title" not in said + listing
