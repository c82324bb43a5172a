"""Suggestions, praise and lessons keep within Slack's limits, whatever is in them."""

from typing import Any

import pytest
from slack_sdk.models.views import View

from bot.ids import ActionId, CauseId, KudosId, LessonId, PlanId, SuggestionId, UserId
from bot.people import Language
from bot.plans.diagnosis import Cause, Level
from bot.plans.drafts import DraftAction
from bot.plans.kudos import Kudos, Reach
from bot.plans.plan import Kind
from bot.plans.remains import Lesson, Measured, Offer
from bot.plans.suggestions import LONGEST, Fate, Suggestion
from bot.texts import TEXTS
from bot.views import Message
from bot.views.kudos import for_praised, kudos_form, post
from bot.views.remains import (
    Place,
    Shelf,
    Sources,
    learning_blocks,
    lesson_form,
    offered_blocks,
)
from bot.views.status import Reader
from bot.views.suggestions import (
    Box,
    Opened,
    decline_form,
    for_lead,
    suggestion_form,
    take_up_form,
)
from sandbox.blocks import check_message, check_view
from tests.makers import LEAD, NOW, OWNER, a_person, a_plan, an_action

LONG = ("很长的文字 & <!channel> *x* " * 200)[:LONGEST]
PLAN = a_plan(title=LONG)
PLANS = [a_plan(number=n, title=LONG) for n in range(1, 140)]
ACTIONS = [an_action(number=n, title=LONG) for n in range(1, 140)]
CAUSE = Cause(
    id=CauseId("cause"),
    plan_id=PLAN.id,
    number=1,
    level=Level.PROCESS,
    text=LONG,
    impact=4,
    effort=2,
    by=LEAD,
    at=NOW,
)
LESSON = Lesson(
    id=LessonId("lesson"),
    plan_id=PLAN.id,
    by=LEAD,
    at=NOW,
    text=LONG,
    level=Level.PROCESS,
    measured=Measured(name=LONG, before=-1e15, after=1 / 3, unit=LONG),
)
OFFER = Offer(what=LESSON, shared=(LONG,) * 40, same_level=True, score=1.0)
LANGUAGES = list(Language)


def a_suggestion(fate: Fate = Fate.NEW, **changes: Any) -> Suggestion:
    base: dict[str, Any] = {
        "id": SuggestionId("s"),
        "plan_id": PLAN.id,
        "text": LONG,
        "day": NOW.date(),
        "fate": fate,
        "reason": LONG,
        "by": OWNER,
    }
    return Suggestion(**base | changes)


def fits(message: Message) -> bool:
    blocks = message.payload()["blocks"]
    return check_message(blocks, {}) == [] and len(blocks) <= 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_fit(language: Language) -> None:
    texts = TEXTS[language]
    named, kind = a_suggestion(), Kind.INDIVIDUAL
    about_one = a_plan(kind=kind, channel=None, title=LONG)
    draft = DraftAction(key="", title=LONG, owner=OWNER)
    opened = Opened(id=SuggestionId("s"))
    forms: list[View] = [
        suggestion_form(texts, PLANS, PLANS[3], LONG, opened),
        take_up_form(texts, named, draft),
        decline_form(texts, named),
        decline_form(texts, a_suggestion(by=None)),
        kudos_form(texts, PLANS, None, OWNER, LONG, "C1"),
    ]
    for sources in (
        Sources(plan=PLAN, causes=[CAUSE] * 20, actions=ACTIONS),
        Sources(plan=about_one),
    ):
        place = Place(plan=PlanId("plan"))
        forms.append(lesson_form(texts, sources, place, LONG))
    for form in forms:
        assert check_view(form.to_dict(), "modal", {}) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fate", list(Fate))
def test_suggestions_fit(language: Language, fate: Fate) -> None:
    texts = TEXTS[language]
    action = an_action(title=LONG)
    shown = a_suggestion(fate, action_id=action.id)
    reader = Reader(
        person=a_person("ULEAD", own_language=language), now=NOW, names={OWNER: LONG}
    )
    for by in (LONG, None):
        assert fits(for_lead(texts, PLAN, shown, by, action))
        box = Box(
            reader=reader,
            plans={PLAN.id: PLAN},
            suggestions=[shown] * 20,
            actions={ActionId(action.id): action},
            name_of=lambda _, by=by: by,  # type: ignore[misc]  # bound at once
        )
        for page in (1, 4, 99):
            assert fits(box.message(page))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reach", list(Reach))
def test_praise_fits(language: Language, reach: Reach) -> None:
    texts = TEXTS[language]
    praise = Kudos(id=KudosId("k"), by=LEAD, to=OWNER, text=LONG, at=NOW, reach=reach)

    assert fits(post(texts, praise, LONG, LONG))
    for channel in ("C1", None):
        assert fits(for_praised(texts, praise, LONG, channel))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_found_and_offered_fits(language: Language) -> None:
    texts = TEXTS[language]
    shelf = Shelf(texts=texts, names={UserId("U"): LONG}, codes={})

    for page in (1, 2, 9):
        assert fits(shelf.found(LONG, [OFFER] * 9, page))
    assert fits(shelf.found(LONG, []))
    assert fits(Message("x", offered_blocks(shelf, [OFFER] * 3)))
    assert fits(Message("x", learning_blocks(texts, PLAN)))
    assert offered_blocks(shelf, []) == []


def test_why_something_is_offered_is_said_in_words() -> None:
    offer = Offer(
        what=Lesson(
            id=LessonId("l"),
            plan_id=PLAN.id,
            by=LEAD,
            at=NOW,
            text="Ask first",
            level=Level.PROCESS,
            measured=Measured(name="handle time", before=8.4, after=6.1, unit="min"),
        ),
        shared=("order", "number"),
        same_level=True,
        score=1.0,
    )

    assert TEXTS[Language.EN].remains.why(offer) == (
        "Offered because it speaks of “order” and “number” too, on the same level "
        "(process). Measured: handle time 8.4 → 6.1 min."
    )
    assert TEXTS[Language.ZH].remains.why(offer) == (
        "提示原因：同样提到“order”“number”，且同属流程层面。"
        "实测效果：handle time 8.4 → 6.1 min。"
    )
