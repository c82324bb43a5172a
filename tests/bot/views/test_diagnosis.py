"""The diagnosis and its forms keep within Slack's limits, in both languages."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.ids import PlanId
from bot.people import Language
from bot.plans.diagnosing import Fault, Part, Tab
from bot.plans.diagnosis import Diagnosis, Level, Reading, Source
from bot.plans.plan import Kind
from bot.plans.strategies import Chain
from bot.texts import TEXTS
from bot.views.diagnosis import DiagnosisView, Rights, Shown
from bot.views.diagnosis_entry import (
    errors,
    typed_cause,
    typed_evidence,
    typed_strategy,
)
from bot.views.diagnosis_forms import About, Forms
from bot.views.entered import Entered
from bot.views.status import Reader
from sandbox.blocks import check_view
from tests.handlers.payloads import filled
from tests.makers import (
    LEAD,
    NOW,
    a_cause,
    a_goal,
    a_person,
    a_plan,
    a_strategy,
    an_action,
    an_evidence,
)

LANGUAGES = list(Language)
TODAY = date(2026, 3, 9)
PLAN = a_plan(kind=Kind.INDIVIDUAL, subject="UWANG", number=12345, channel=None)
RIGHTS = Rights(sees=True, adds=True, diagnoses=True, edits=True)
ABOUT = About(plan="p" * 32, tab="causes", page=0, below="V1", item="i" * 32)


def a_chain(length: int, count: int) -> Chain:
    """Return a chain with `count` of everything, its texts `length` long."""
    goals = [a_goal(plan_id=PLAN.id, number=n, statement="目" * length) for n in (1, 2)]
    evidence = [
        an_evidence(
            number=n,
            text="&" * length,
            reading=Reading(name="*" * 80, value=8.4, unit="_" * 20),
        )
        for n in range(1, count + 1)
    ]
    causes = [
        a_cause(
            number=n,
            text="<" * min(length, 200),
            whys=("&" * min(length, 200),) * 10,
            is_rooted=n % 2 == 0,
            level=Level.ORGANISATION,
            evidence=tuple(each.id for each in evidence[:50]),
        )
        for n in range(1, count + 1)
    ]
    strategies = [
        a_strategy(each, goals[0], number=n, statement="&" * min(length, 300))
        for n, each in enumerate(causes, start=1)
    ]
    return Chain(
        plan=PLAN,
        diagnosis=Diagnosis(
            id=PlanId(PLAN.id),
            symptom="&" * length,
            reason="&" * length,
            reason_by=LEAD,
        ),
        goals=tuple(goals),
        evidence=tuple(evidence),
        causes=tuple(causes),
        strategies=tuple(strategies),
        actions=tuple(an_action(number=n, title="词" * 200) for n in range(1, 150)),
    )


def problems(view: Any) -> list[str]:
    return check_view(view.to_dict(), "modal", {})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tab", Tab)
@pytest.mark.parametrize("size", [(0, 0), (500, 120)])
def test_each_page_is_taken_by_slack(
    language: Language, tab: Tab, size: tuple[int, int]
) -> None:
    person = replace(a_person("ULEAD"), own_language=language)
    reader = Reader(person=person, now=NOW, names={LEAD: "名" * 80})
    view = DiagnosisView(a_chain(*size), reader, RIGHTS)

    for page in (0, 11):
        assert (
            problems(view.view(Shown(plan=PLAN.id, tab=tab, page=page), "Note")) == []
        )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(0, 0), (500, 120)])
def test_each_form_is_taken_by_slack(language: Language, size: tuple[int, int]) -> None:
    chain = a_chain(*size)
    forms = Forms(chain, TEXTS[language], TODAY)
    some = [None, *chain.causes[:2]]
    made = [forms.symptom(ABOUT), forms.reason(ABOUT), forms.gone()]
    made += [forms.evidence(ABOUT, each) for each in (None, *chain.evidence[:1])]
    made += [forms.cause(ABOUT, each) for each in some]
    made += [forms.why(ABOUT, each, "typed") for each in some if each]
    made += [forms.why(ABOUT, a_cause())]
    made += [forms.strategy(ABOUT, each) for each in (None, *chain.strategies[:1])]
    items: list[str] = [each.id for each in chain.evidence[:1]]
    items += [each.id for each in chain.causes[:1]]
    items += [each.id for each in chain.strategies[:1]]
    made += [
        forms.removal(replace(ABOUT, item=item, tab=tab.value))
        for item in items
        for tab in Tab
    ]

    for view in made:
        assert problems(view) == []


def test_what_stands_in_a_form_comes_back() -> None:
    chain = a_chain(100, 3)
    forms = Forms(chain, TEXTS[Language.EN], TODAY)
    entry, cause, strategy = chain.evidence[0], chain.causes[0], chain.strategies[0]

    def entered(view: Any) -> Entered:
        return Entered(filled(view.to_dict(), {}))

    evidence = typed_evidence(entered(forms.evidence(ABOUT, entry)))
    assert (evidence.source, evidence.day) == (Source.HISTORY, entry.day)
    assert (evidence.text, evidence.measured) == (entry.text, entry.reading)
    typed = typed_cause(entered(forms.cause(ABOUT, cause)))
    assert (typed.impact, typed.effort, typed.level) == (4, 2, Level.ORGANISATION)
    assert typed.evidence == cause.evidence
    way = typed_strategy(entered(forms.strategy(ABOUT, strategy)))
    assert (way.cause, way.goal) == (strategy.cause_id, strategy.goal_id)
    assert way.faults(chain) == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", Fault)
def test_each_fault_has_words(language: Language, fault: Fault) -> None:
    said = errors({Part.CAUSE: fault}, TEXTS[language])

    assert said["cause"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_field_level_and_source_has_a_name(language: Language) -> None:
    texts = TEXTS[language]

    assert all(texts.diagnosis_forms.label(part) for part in Part)
    assert len({texts.diagnosis.source(each) for each in Source}) == len(Source)
    assert len({texts.diagnosis.level(each) for each in Level}) == len(Level)
    scales = [
        texts.diagnosis_forms.scale(part, n)
        for part in (Part.IMPACT, Part.EFFORT)
        for n in range(1, 6)
    ]
    assert len(set(scales)) == 10
