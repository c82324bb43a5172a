"""Free text behind `new` fills in the form as far as it is understood."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ids import ChannelId, DraftId, UserId
from bot.people import Language
from bot.plans.drafts import Draft, DraftAction, DraftGoal
from bot.plans.plan import Kind
from bot.reading.prefill.prefill import LONGEST, prefilled
from tests.makers import NOW, a_person

BO, WANG, DANA = UserId("UBO"), UserId("UWANG"), UserId("UDANA")
NAMES = {"Bo": BO, "王伟": WANG, "Dana Reed": DANA}
JUNE = date(2026, 6, 30)


def form(text: str) -> Draft:
    return prefilled(text, DraftId("draft"), a_person("ULEAD"), NAMES, NOW)


@pytest.mark.parametrize("bo", ["@bo", "<@UBO|bo>", "<@UBO>"])
def test_the_english_example(bo: str) -> None:
    draft = form(
        f"Cut handle time to 6 min by end of June, {bo} coaches, weekly on Fridays"
    )

    assert draft.title == "Cut handle time to 6 min"
    assert draft.goals == (
        DraftGoal(
            key="g1",
            statement="Cut handle time to 6 min",
            metric="handle time",
            unit="min",
            target="6",
            due=JUNE,
        ),
    )
    assert draft.actions == (
        DraftAction(key="a1", title="Coaches", owner=BO, due=JUNE),
    )
    assert (draft.weekday, draft.language) == (4, Language.EN)


@pytest.mark.parametrize("wang", ["@王伟", "<@UWANG|王伟>", "<@UWANG>"])
def test_the_chinese_example(wang: str) -> None:
    draft = form(f"平均处理时长降到6分钟，6月底前，{wang} 负责辅导，每周五10点跟进")

    assert draft.title == "平均处理时长降到6分钟"
    assert draft.goals == (
        DraftGoal(
            key="g1",
            statement="平均处理时长降到6分钟",
            metric="平均处理时长",
            unit="分钟",
            target="6",
            due=JUNE,
        ),
    )
    assert draft.actions == (DraftAction(key="a1", title="辅导", owner=WANG, due=JUNE),)
    assert (draft.weekday, draft.at) == (4, time(10))
    assert draft.language is Language.ZH


def test_several_actions_have_their_own_dates() -> None:
    draft = form(
        "Cut handle time from 8.4 to 6 minutes by June 30. @bo will coach the team, "
        "due 1 April. @王伟 to write a guide by 15 April"
    )

    (goal,) = draft.goals
    assert (goal.baseline, goal.target, goal.unit) == ("8.4", "6", "minutes")
    assert [(each.title, each.owner, each.due) for each in draft.actions] == [
        ("Coach the team", BO, date(2026, 4, 1)),
        ("Write a guide", WANG, date(2026, 4, 15)),
    ]
    assert draft.language is Language.EN


def test_a_channel_and_a_time_are_taken() -> None:
    draft = form(
        "Raise first contact resolution from 70% to 85% by 30 September; <@UBO> writes "
        "the FAQ by May 1; every Tuesday at 3pm <#C1|support>"
    )

    (goal,) = draft.goals
    assert (goal.metric, goal.baseline, goal.target, goal.unit) == (
        "first contact resolution",
        "70",
        "85",
        "%",
    )
    assert (draft.weekday, draft.at, draft.channel) == (1, time(15), ChannelId("C1"))


def test_what_somebody_does_each_week_is_no_rhythm_of_the_plan() -> None:
    draft = form("把投诉率从8%降到5%，年底前，<@UBO> 每周复听录音，每周一下午3点半")

    assert (draft.weekday, draft.at) == (0, time(15, 30))
    assert draft.actions[0].title == "每周复听录音"
    assert draft.goals[0].metric == "投诉率"


@pytest.mark.parametrize(
    "text",
    [
        "individual plan for <@UBO>: improve call quality by end of June",
        "给 <@UBO> 的个人改进计划：提升通话质量，6月底前",
        "PIP for @bo: improve call quality by end of June <#C1|support>",
    ],
)
def test_a_plan_for_somebody_is_about_them_and_has_no_channel(text: str) -> None:
    draft = form(text)

    assert (draft.kind, draft.subject) == (Kind.INDIVIDUAL, BO)
    assert draft.title in ("improve call quality", "提升通话质量")
    assert draft.channel is None
    assert draft.goals[0].due == JUNE


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Answer customers within two hours", "Answer customers within two hours"),
        ("Reduce defects, rework and waste", "Reduce defects, rework and waste"),
        ("<!channel> *hi* <https://x.y|link>", "@channel *hi* link"),
        ("🎉", "🎉"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("@nobody helps", "@nobody helps"),
    ],
)
def test_what_is_not_understood_is_the_title(text: str, title: str) -> None:
    draft = form(text)

    assert draft.title == draft.goals[0].statement == title
    assert draft.actions == (DraftAction(key="a1"),)


def test_nothing_typed_is_an_empty_form() -> None:
    draft = form("  ")

    assert (draft.title, draft.lead) == ("", UserId("ULEAD"))
    assert draft.goals == (DraftGoal(key="g1"),)


def test_a_very_long_text_keeps_its_beginning() -> None:
    assert form("x" * 10_000).title == "x" * LONGEST


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert form(text).person == UserId("ULEAD")


@given(
    st.lists(
        st.sampled_from(
            [
                "<@UBO|bo>",
                "@王伟",
                "，",
                ", ",
                ". ",
                "by June 30",
                "6月底前",
                "to 6 min",
                "降到5%",
                "every Friday at 10",
                "每周五",
                "个人改进计划：",
                "plan for",
                "<#C1|x>",
                "\n",
            ]
        )
    ).map(" ".join)
)
def test_no_mixture_of_what_it_knows_breaks_it(text: str) -> None:
    draft = form(text)

    assert draft.kind is Kind.TEAM or draft.channel is None
    assert {each.owner for each in draft.actions} <= {BO, WANG, None}
