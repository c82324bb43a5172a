"""`/pip diagnose P-1`: evidence, causes and whys come in by forms."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.plans.diagnosis import Cause, Level, Reading, Source
from bot.plans.plan import Kind, State
from tests.handlers.payloads import filled
from tests.handlers.wire import dicts_in, texts_in
from tests.handlers.workspace import Workspace
from tests.makers import (
    a_cause,
    a_goal,
    a_person,
    a_plan,
    a_strategy,
    an_action,
    an_evidence,
)

PLAN = a_plan(
    title="Secret title",
    lead="UDANA",
    kind=Kind.INDIVIDUAL,
    subject="UWANG",
    hr_partner="UHR",
    channel=None,
)
GOAL = a_goal(plan_id=PLAN.id)
ENTRY = an_evidence(plan_id=PLAN.id, by="UDANA", text="Secret figure")
CAUSE = a_cause(plan_id=PLAN.id, text="Secret cause", evidence=(ENTRY.id,))
STRATEGY = a_strategy(CAUSE, GOAL)
COACHED = an_action(plan_id=PLAN.id, number=1, owner="UBO", title="Coach weekly")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        a_person("UHR", name="Hua"),
        a_person("UBO", name="Bo"),
        a_person("UNOBODY", name="Nobody"),
        PLAN,
        GOAL,
        COACHED,
    )
    return workspace


def root(workspace: Workspace) -> dict[str, Any]:
    """Return the diagnosis as it now stands, below any form."""
    return next(each for each in reversed(workspace.wire.views) if _is_root(each))


def _is_root(view: dict[str, Any]) -> bool:
    return "callback_id" not in view or not view["callback_id"]


def shown(view: dict[str, Any]) -> str:
    return "\n".join(texts_in(view["blocks"]))


async def press(workspace: Workspace, user: str, value: str) -> dict[str, Any]:
    """Press what is in the diagnosis; return what is shown then."""
    view = root(workspace)
    found = [each for each in dicts_in(view) if each.get("value") == value]
    assert found, f"{value} is not there"
    await workspace.click(user, f"diagnosis.do.{value}", value, view=view)
    return workspace.form


async def causes(workspace: Workspace) -> list[Cause]:
    return await workspace.stored(lambda store: store.causes.of(PLAN.id))


async def test_evidence_is_added_and_shown(people: Workspace) -> None:
    await people.command("UDANA", "diagnose P-1")
    form = await press(people, "UDANA", "add:evidence")
    await people.submit(
        "UDANA",
        form,
        source="customer_feedback",
        day="2025-08-01",
        evidence="Callers wait",
        reading="handle time: 8.4 min",
    )

    (entry,) = await people.stored(lambda store: store.evidence.of(PLAN.id))
    assert entry.source is Source.CUSTOMER_FEEDBACK
    assert entry.reading == Reading(name="handle time", value=8.4, unit="min")
    assert "*E1* Callers wait" in shown(root(people))
    assert "over half a year old" in shown(root(people))
    assert "customer feedback" not in shown(root(people)).partition("Not looked at")[2]


async def test_what_is_wrong_is_said_at_the_field(people: Workspace) -> None:
    await people.command("UDANA", "diagnose P-1")
    form = await press(people, "UDANA", "add:evidence")

    said = await people.submit(
        "UDANA", form, day="2026-03-10", evidence="词" * 501, reading="much"
    )

    assert set(said["errors"]) == {"source", "day", "evidence", "reading"}
    again = await people.submit("UDANA", form, source="history", evidence="Short")
    assert "errors" not in again
    assert len(await people.stored(lambda store: store.evidence.of(PLAN.id))) == 1


async def test_a_form_delivered_twice_adds_one(people: Workspace) -> None:
    await people.command("UDANA", "diagnose P-1")
    form = await press(people, "UDANA", "add:evidence")
    for _ in range(2):
        await people.submit("UDANA", form, source="history", evidence="Seen")

    assert len(await people.stored(lambda store: store.evidence.of(PLAN.id))) == 1


async def test_causes_are_ranked_by_impact_over_effort(people: Workspace) -> None:
    await people.plant(
        a_cause(plan_id=PLAN.id, number=1, text="Heavy", impact=5, effort=5),
        a_cause(plan_id=PLAN.id, number=2, text="Light", impact=3, effort=1),
    )
    await people.command("UDANA", "diagnose P-1")

    said = shown(await press(people, "UDANA", "tab:causes"))

    assert said.index("Light") < said.index("Heavy")


async def test_whys_grow_one_at_a_time_until_the_root(people: Workspace) -> None:
    await people.plant(CAUSE, ENTRY)
    await people.command("UDANA", "diagnose P-1")
    await press(people, "UDANA", "tab:causes")
    form = await press(people, "UDANA", f"why:causes:{CAUSE.id}")

    none = await people.submit("UDANA", form, root=["value"])
    assert set(none["errors"]) == {"why0"}
    next_ = (await people.submit("UDANA", form, why0="Two systems"))["view"]
    assert "Two systems" in shown(next_)
    next_ = next_ | {"id": "V99", "hash": "h9"}
    done = await people.submit(
        "UDANA",
        next_,
        why1="Nobody owns both",
        root=["value"],
        root_level="organisation",
    )

    (cause,) = await causes(people)
    assert cause.whys == ("Two systems", "Nobody owns both")
    assert (cause.root, cause.level) == ("Nobody owns both", Level.ORGANISATION)
    assert "Root cause:* Nobody owns both" in shown(done["view"])
    assert "submit" not in done["view"]
    assert "organisation" in shown(root(people))


async def test_one_step_back_takes_the_mark_then_a_why(people: Workspace) -> None:
    rooted = replace(CAUSE, whys=("One", "Two"), is_rooted=True, evidence=())
    await people.plant(rooted)
    await people.command("UDANA", "diagnose P-1")
    await press(people, "UDANA", "tab:causes")
    form = await press(people, "UDANA", f"why:causes:{CAUSE.id}")
    back = f"back:causes:{CAUSE.id}"

    await people.click("UDANA", f"diagnosis.do.{back}", back, view=form)
    assert [cause.is_rooted for cause in await causes(people)] == [False]
    await people.click("UDANA", f"diagnosis.do.{back}", back, view=people.form)
    assert [cause.whys for cause in await causes(people)] == [("One",)]


async def test_the_employee_adds_evidence_in_their_language_and_no_causes(
    people: Workspace,
) -> None:
    await people.plant(ENTRY, CAUSE)
    await people.command("UWANG", "诊断 P-1")

    assert "Secret figure" in shown(root(people))
    assert "直属上级" not in shown(root(people))
    values = [str(each.get("value")) for each in dicts_in(root(people))]
    assert "add:evidence" in values
    assert f"edit:evidence:{ENTRY.id}" not in values
    await press(people, "UWANG", "tab:causes")
    assert "add:causes" not in str(root(people))
    view = root(people)
    await people.click("UWANG", "diagnosis.do.add:causes", "add:causes", view=view)
    assert people.form is view or people.form == view


async def test_an_owner_sees_what_they_added_and_nothing_else(
    people: Workspace,
) -> None:
    await people.plant(ENTRY, CAUSE)
    await people.command("UBO", "diagnose P-1")
    assert "Secret" not in str(root(people))
    view = root(people)
    await people.click("UBO", "diagnosis.do.tab:causes", "tab:causes", view=view)
    assert "Secret" not in str(people.wire.views)

    form = await press(people, "UBO", "add:evidence")
    await people.submit("UBO", form, source="process_review", evidence="Three coached")

    assert "Three coached" in shown(root(people))
    assert "Secret" not in str(people.wire.views)
    entries = await people.stored(lambda store: store.evidence.of(PLAN.id))
    assert [each.number for each in entries] == [1, 2]


async def test_a_plan_not_theirs_is_a_plan_that_is_not_there(
    people: Workspace,
) -> None:
    there = await people.command("UNOBODY", "diagnose P-1")
    absent = await people.command("UNOBODY", "diagnose P-2")

    assert there.text.replace("P-1", "P-2") == absent.text
    assert people.wire.views == []


async def test_nobody_changes_what_is_not_theirs_by_a_forged_form(
    people: Workspace,
) -> None:
    await people.plant(ENTRY)
    await people.command("UDANA", "diagnose P-1")
    form = await press(people, "UDANA", f"edit:evidence:{ENTRY.id}")

    for user in ("UWANG", "UBO", "UNOBODY"):
        said = await people.submit(user, form, evidence="Changed")
        assert said["response_action"] == "update"

    assert await people.stored(lambda s: s.evidence.of(PLAN.id)) == [ENTRY]


async def test_a_closed_plan_is_read_only(people: Workspace) -> None:
    await people.plant(replace(PLAN, state=State.CLOSED), ENTRY)
    await people.command("UDANA", "diagnose P-1")

    assert "Secret figure" in shown(root(people))
    assert "add:evidence" not in str(root(people))


async def test_causes_elsewhere_ask_for_the_companys_part_or_a_reason(
    people: Workspace,
) -> None:
    await people.plant(CAUSE, ENTRY)
    await people.command("UDANA", "diagnose P-1")
    assert "lies outside the employee" in shown(
        await press(people, "UDANA", "tab:causes")
    )
    form = await press(people, "UDANA", "reason:")
    await people.submit("UDANA", form, reason="They asked for it")

    await press(people, "UDANA", "tab:causes")
    assert "Why it goes on* (Dana): They asked for it" in shown(root(people))
    kept = await people.stored(lambda store: store.diagnoses.of(PLAN.id))
    assert (kept.reason, kept.reason_by) == ("They asked for it", "UDANA")


async def test_a_strategy_links_a_cause_a_goal_and_actions(people: Workspace) -> None:
    await people.plant(CAUSE, ENTRY)
    await people.command("UDANA", "diagnose P-1")
    await press(people, "UDANA", "tab:strategies")
    form = await press(people, "UDANA", "add:strategies")

    lacking = await people.submit("UDANA", form, statement="One system")
    assert set(lacking["errors"]) == {"treats"}
    links = {"treats": CAUSE.id, "serves": GOAL.id, "carried_by": [COACHED.id]}
    await people.submit("UDANA", form, statement="One system", **links)

    (strategy,) = await people.stored(lambda store: store.strategies.of(PLAN.id))
    assert (strategy.cause_id, strategy.goal_id) == (CAUSE.id, GOAL.id)
    action = await people.stored(lambda store: store.actions.get(COACHED.id))
    assert action is not None
    assert action.strategy_id == strategy.id
    assert "carried out by #1" in shown(root(people))
    await press(people, "UDANA", "tab:causes")
    assert "The company does its part by #1" in shown(root(people))


async def test_a_strategy_for_a_cause_removed_meanwhile_is_refused(
    people: Workspace,
) -> None:
    await people.plant(CAUSE)
    await people.command("UDANA", "diagnose P-1")
    await press(people, "UDANA", "tab:strategies")
    form = await press(people, "UDANA", "add:strategies")
    state = filled(form, {"statement": "S", "treats": CAUSE.id, "serves": GOAL.id})
    await people.stored(lambda store: store.causes.remove(CAUSE.id))

    said = await people.submit_state("UDANA", form, state)

    assert set(said["errors"]) == {"treats"}


async def test_removing_a_cause_asks_what_becomes_of_its_strategies(
    people: Workspace,
) -> None:
    other = a_cause(plan_id=PLAN.id, number=2, text="Other")
    carried = replace(COACHED, strategy_id=STRATEGY.id)
    await people.plant(CAUSE, ENTRY, STRATEGY, other, carried)
    await people.command("UDANA", "diagnose P-1")
    await press(people, "UDANA", "tab:causes")
    form = await press(people, "UDANA", f"remove:causes:{CAUSE.id}")
    assert "S1 treats it" in shown(form)

    said = await people.submit("UDANA", form)
    assert set(said["errors"]) == {"instead"}
    await people.submit("UDANA", form, instead=other.id)

    (strategy,) = await people.stored(lambda store: store.strategies.of(PLAN.id))
    assert strategy.cause_id == other.id
    await press(people, "UDANA", "tab:causes")
    form = await press(people, "UDANA", f"remove:causes:{other.id}")
    await people.submit("UDANA", form, instead="gone_too")
    assert await people.stored(lambda store: store.strategies.of(PLAN.id)) == []
    action = await people.stored(lambda store: store.actions.get(COACHED.id))
    assert action is not None
    assert action.strategy_id is None


async def test_removed_evidence_leaves_no_cause_resting_on_it(
    people: Workspace,
) -> None:
    own = an_evidence(plan_id=PLAN.id, number=2, by="UBO")
    await people.plant(ENTRY, own, replace(CAUSE, evidence=(ENTRY.id, own.id)))
    await people.command("UBO", "diagnose P-1")
    form = await press(people, "UBO", f"remove:evidence:{own.id}")
    await people.submit("UBO", form)

    (cause,) = await causes(people)
    assert cause.evidence == (ENTRY.id,)


async def test_the_symptom_is_kept_apart(people: Workspace) -> None:
    await people.command("UDANA", "diagnose P-1")
    form = await press(people, "UDANA", "symptom:")
    await people.submit("UDANA", form, symptom="Calls take long")

    assert "*Noticed:* Calls take long" in shown(root(people))


async def test_goals_show_their_checks(people: Workspace) -> None:
    await people.plant(replace(GOAL, due=None))
    await people.command("UDANA", "diagnose P-1")

    said = shown(await press(people, "UDANA", "tab:goals"))

    assert "✓ measurable" in said
    assert "time-bound: set the day" in said
    assert "relevant: name the larger objective" in said


async def test_many_causes_come_in_pages(people: Workspace) -> None:
    many = [
        a_cause(plan_id=PLAN.id, number=n, text=f"Cause {n}." + "&" * 180)
        for n in range(1, 36)
    ]
    await people.plant(*(replace(each, whys=("&" * 200,) * 10) for each in many))
    await people.command("UDANA", "diagnose P-1")
    found = shown(await press(people, "UDANA", "tab:causes"))
    for page in ("1", "2", "3"):
        found += shown(await press(people, "UDANA", f"page:{page}"))

    assert all(f"Cause {n}." in found for n in range(1, 36))


async def test_the_fishbone_comes_by_dm_once(people: Workspace) -> None:
    await people.plant(
        CAUSE, ENTRY, a_cause(plan_id=PLAN.id, number=2, text="培训不足")
    )
    await people.command("UDANA", "diagnose P-1")
    await press(people, "UDANA", "tab:causes")
    view = root(people)
    for _ in range(2):
        await people.click(
            "UDANA", "diagnosis.do.draw:", "draw:", view=view, action_ts="1.0"
        )

    (said,) = await people.said_to("UDANA")
    image = next(each for each in said.blocks if each["type"] == "image")
    file = people.wire.files[image["slack_file"]["id"]]
    assert file.content.startswith(b"\x89PNG")
    assert "Secret cause" in image["alt_text"]
    assert "培训不足" in file.alt_text
    assert "Secret cause" in said.shown


async def test_without_the_scope_the_fishbone_comes_in_words(people: Workspace) -> None:
    await people.plant(CAUSE)
    people.wire.refuse["files.getUploadURLExternal"] = "missing_scope"
    await people.command("UDANA", "diagnose P-1")
    await press(people, "UDANA", "tab:causes")
    await press(people, "UDANA", "draw:")

    (said,) = await people.said_to("UDANA")
    assert "Secret cause" in said.shown
    assert all(each["type"] != "image" for each in said.blocks)


async def test_evidence_of_today_is_not_old(people: Workspace) -> None:
    assert not replace(ENTRY, day=date(2026, 3, 9)).is_old(date(2026, 3, 9))
    await people.plant(ENTRY)
    await people.command("UDANA", "diagnose P-1")
    assert "half a year" not in shown(root(people))


async def test_the_plans_form_leads_on_to_the_diagnosis(people: Workspace) -> None:
    await people.command("UDANA", "edit P-1")
    form = people.form
    done = await people.submit("UDANA", form, title="Another title")

    view = done["view"] | {"id": form["id"], "hash": "h5"}
    value = "tab:evidence"
    assert value in str(view)
    await people.click("UDANA", f"diagnosis.do.{value}", value, view=view)

    assert people.form["title"]["text"] == "Diagnosis P-1"
    assert "add:evidence" in str(people.form)


async def test_a_why_of_an_older_chain_stays_out_and_is_not_lost(
    people: Workspace,
) -> None:
    await people.plant(CAUSE, ENTRY)
    await people.command("UDANA", "diagnose P-1")
    await press(people, "UDANA", "tab:causes")
    form = await press(people, "UDANA", f"why:causes:{CAUSE.id}")
    await people.plant(CAUSE.asked("Somebody else's"))

    said = await people.submit("UDANA", form, why0="Mine")

    assert [cause.whys for cause in await causes(people)] == [("Somebody else's",)]
    assert "Somebody else" in shown(said["view"])
    field = next(b for b in said["view"]["blocks"] if b.get("block_id") == "why1")
    assert field["element"]["initial_value"] == "Mine"
