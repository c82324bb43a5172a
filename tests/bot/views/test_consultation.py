"""What is said before a plan starts fits into Slack, in both languages."""

from datetime import date

import pytest

from bot.ids import OpinionId, UserId
from bot.people import Language
from bot.plans.acknowledgement import Acknowledges
from bot.plans.consultation import LONGEST, Gap, Opinion, Says, Verdict
from bot.plans.drafts import Start
from bot.texts import TEXTS
from bot.views.consultation import (
    COMMENT,
    OBJECT,
    REPLY,
    WAIVE,
    About,
    decide_buttons,
    gaps_message,
    propose_form,
    put_message,
    review_buttons,
    support_form,
    words_form,
)
from sandbox.blocks import check_message, check_view
from tests.makers import NOW, a_goal, a_plan, an_action

LANGUAGES = pytest.mark.parametrize("language", list(Language))
TODAY = date(2026, 3, 9)
LONG = "<!channel> *x* " * 200
PLAN = a_plan(title=LONG)


def an_opinion(says: Says, verdict: Verdict | None = None) -> Opinion:
    return Opinion(
        id=OpinionId("o"),
        plan_id=PLAN.id,
        person=UserId("UBO"),
        says=says,
        version=1,
        at=NOW,
        text=LONG[:LONGEST],
        measure=LONG[:LONGEST],
        support=LONG[:LONGEST],
        due=TODAY,
        verdict=verdict,
        answer=LONG[:LONGEST],
    )


@LANGUAGES
@pytest.mark.parametrize("says", list(Says))
@pytest.mark.parametrize("verdict", [None, *Verdict])
def test_each_opinion_has_its_words(
    language: Language, says: Says, verdict: Verdict | None
) -> None:
    texts = TEXTS[language].consultation
    opinion = an_opinion(says, verdict)

    line = texts.said(opinion, LONG, texts.item(an_action(title=LONG)), TODAY)

    assert "<!channel>" not in line
    mine = texts.said(opinion, None, "", TODAY)
    assert mine != line
    message = put_message(
        line, [line] * 30, [line], decide_buttons(TEXTS[language], opinion)
    )
    assert check_message(message.payload()["blocks"], {}) == []


@LANGUAGES
def test_all_that_keeps_a_plan_from_starting_fits(language: Language) -> None:
    texts = TEXTS[language]
    heading = texts.consultation.stalled(PLAN)

    message = gaps_message(texts, PLAN, heading, list(Gap))

    assert check_message(message.payload()["blocks"], {}) == []
    assert len({texts.consultation.gap(gap) for gap in Gap}) == len(Gap)


@LANGUAGES
def test_the_forms_fit_with_as_many_actions_as_there_may_be(
    language: Language,
) -> None:
    texts, about = TEXTS[language], About(plan=PLAN.id, opinion="o")
    items = {f"a{n}": an_action(number=n, title=LONG) for n in range(1, 97)}
    goals = {f"g{n}": a_goal(number=n, statement=LONG) for n in range(1, 5)}
    proposal = an_opinion(Says.PROPOSED)
    forms = [
        propose_form(texts, PLAN, {**items, **goals}),
        support_form(texts, proposal, "…", "UDANA"),
        *(words_form(texts, name, about) for name in (OBJECT, COMMENT, WAIVE, REPLY)),
    ]

    assert [check_view(each.to_dict(), "modal", {}) for each in forms] == (
        [[]] * len(forms)
    )
    assert About.of({"private_metadata": about.kept()}) == about


@LANGUAGES
def test_an_approved_draft_is_not_approved_again(language: Language) -> None:
    texts = TEXTS[language]

    before = review_buttons(texts, PLAN, approved=False).elements
    after = review_buttons(texts, PLAN, approved=True).elements

    assert len(before) == len(after) + 1


@LANGUAGES
def test_each_answer_and_each_start_has_a_name_of_its_own(language: Language) -> None:
    texts = TEXTS[language]

    answers = {texts.acknowledgement.button(each) for each in Acknowledges}
    starts = {texts.plan_form.start(each) for each in Start}

    assert len(answers) == len(Acknowledges)
    assert len(starts) == len(Start)
