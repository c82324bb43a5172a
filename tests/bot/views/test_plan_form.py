"""The plan's form keeps within Slack's limits, in both languages, whatever is in it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.ids import ActionId, ChannelId, DraftId, GoalId, PlanId, UserId
from bot.people import Language
from bot.plans.drafts import Draft, DraftAction, DraftGoal, blank
from bot.plans.fields import Fault, Field, Problem
from bot.plans.plan import Kind
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.notices import errors, gone, notice
from bot.views.plan_form import (
    MOST_ACTIONS,
    MOST_GOALS,
    PER_PAGE,
    PlanForm,
    Shown,
    last_page,
    page_of,
)
from bot.views.plan_form_entry import fitting, taken_over
from sandbox.blocks import check_view
from tests.handlers.payloads import filled
from tests.makers import LEAD, NOW, OWNER

LANGUAGES = list(Language)
LONG = "很长的文字 & <b> *x* " * 200


def a_draft(kind: Kind = Kind.TEAM, actions: int = 1, goals: int = 1) -> Draft:
    draft = blank(DraftId("d" * 32), LEAD, Language.EN, NOW)
    return replace(
        draft,
        kind=kind,
        title="Cut handle time",
        goals=tuple(DraftGoal(key=f"g{n + 1}", statement="S") for n in range(goals)),
        actions=tuple(
            DraftAction(key=f"a{n + 1}", title=f"Step {n + 1}", owner=OWNER)
            for n in range(actions)
        ),
    )


def view_of(
    draft: Draft, page: int = 0, language: Language = Language.EN
) -> dict[str, Any]:
    view: dict[str, Any] = PlanForm(draft, TEXTS[language]).view(page).to_dict()
    return view


def problems(view: dict[str, Any]) -> list[str]:
    return check_view(view, "modal", {})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(Kind))
def test_an_empty_form_is_taken_by_slack(language: Language, kind: Kind) -> None:
    draft = replace(blank(DraftId("draft"), LEAD, language, NOW), kind=kind)

    assert problems(view_of(draft, 0, language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(Kind))
def test_the_longest_form_is_taken_by_slack_page_by_page(
    language: Language, kind: Kind
) -> None:
    draft = a_draft(kind, MOST_ACTIONS, MOST_GOALS)
    full = replace(
        draft,
        plan_id=PlanId("plan"),
        code="P-12345",
        title=LONG,
        dropped=(ActionId("gone"),),
        goals=tuple(
            replace(
                goal,
                id=GoalId(goal.key),
                statement=LONG,
                metric=LONG,
                unit=LONG,
                baseline=LONG,
                target=LONG,
                due=date(2026, 6, 30),
            )
            for goal in draft.goals
        ),
        actions=tuple(
            replace(each, id=ActionId(each.key), title=LONG, measure=LONG)
            for each in draft.actions
        ),
    )

    for page in range(last_page(full) + 1):
        assert problems(view_of(full, page, language)) == []


def test_every_action_is_on_one_page() -> None:
    draft = a_draft(actions=20)

    shown = [
        block["block_id"]
        for page in range(last_page(draft) + 1)
        for block in view_of(draft, page)["blocks"]
        if block.get("block_id", "").endswith(".action")
    ]

    assert shown == [f"a{n}.action" for n in range(1, 21)]


def test_a_page_beyond_the_last_is_the_last() -> None:
    draft = a_draft(actions=PER_PAGE + 1)

    assert Shown.read(view_of(draft, 7)["private_metadata"]).page == 1


@pytest.mark.parametrize(
    ("kind", "shown", "hidden"),
    [
        (Kind.TEAM, {"channel", "language"}, {"subject", "hr_partner"}),
        (Kind.INDIVIDUAL, {"subject", "hr_partner"}, {"channel", "language"}),
    ],
)
def test_a_kind_of_plan_asks_for_what_it_has(
    kind: Kind, shown: set[str], hidden: set[str]
) -> None:
    ids = {block.get("block_id") for block in view_of(a_draft(kind))["blocks"]}

    assert shown <= ids
    assert not hidden & ids


def test_what_stands_in_the_form_comes_back() -> None:
    draft = replace(
        a_draft(actions=2, goals=2),
        sponsor=UserId("USPONSOR"),
        channel=ChannelId("C1"),
        language=Language.ZH,
        weekday=2,
    )
    entered = Entered(filled(view_of(draft), {}))

    assert taken_over(draft, entered, NOW) == draft


def test_a_page_that_is_not_shown_keeps_what_was_typed_there() -> None:
    draft = a_draft(actions=PER_PAGE + 1)
    second = view_of(draft, 1)

    after = taken_over(
        draft, Entered(filled(second, {f"a{PER_PAGE + 1}.action": "New words"})), NOW
    )

    assert after.actions[:PER_PAGE] == draft.actions[:PER_PAGE]
    assert after.actions[PER_PAGE].title == "New words"
    assert after.title == draft.title


def test_an_emptied_field_is_empty() -> None:
    draft = replace(a_draft(), sponsor=UserId("USPONSOR"))
    entered = Entered(filled(view_of(draft), {"title": None, "sponsor": None}))

    after = taken_over(draft, entered, NOW)

    assert (after.title, after.sponsor) == ("", None)


def test_a_channel_hidden_by_the_kind_is_dropped_and_one_sent_is_not() -> None:
    draft = replace(a_draft(Kind.INDIVIDUAL), channel=ChannelId("C1"))
    state = filled(view_of(draft), {})

    assert fitting(draft, Entered(state)).channel is None
    assert fitting(draft, Entered(state | {"channel": {}})).channel == "C1"


def test_a_fault_is_on_the_page_of_its_action() -> None:
    draft = a_draft(actions=PER_PAGE + 1)

    assert page_of(draft, Fault(Field.OWNER, Problem.BOT, f"a{PER_PAGE + 1}")) == 1
    assert page_of(draft, Fault(Field.TITLE, Problem.MISSING)) == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("problem", list(Problem))
def test_each_problem_has_words_in_each_language(
    language: Language, problem: Problem
) -> None:
    said = errors([Fault(Field.TITLE, problem, "a1")], TEXTS[language])

    assert list(said) == ["a1.title"]
    assert said["a1.title"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", list(Field))
def test_each_field_has_a_name_in_each_language(
    language: Language, field: Field
) -> None:
    assert TEXTS[language].plan_form.label(field)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_after_the_form_is_taken_by_slack(language: Language) -> None:
    texts = TEXTS[language]
    said = texts.plan_form.registered("P-3", leads=True)
    done = notice(texts.plan_form.edit_title("P-123456"), said, texts.plan_form.close())

    assert problems(done.to_dict()) == []
    assert problems(gone(texts).to_dict()) == []
