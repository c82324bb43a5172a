"""Figures and dates say what is known, and nothing of what is not."""

from datetime import date

import pytest

from bot.people import Language
from bot.plans.progress import Metric
from bot.texts import TEXTS
from tests.makers import a_goal, an_action

TODAY = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("baseline", "target", "english", "chinese"),
    [
        (8.4, 6, "8.4 → *7* → 6 min", "8.4 → *7* → 6 min"),
        (None, 6, "*7* · target 6 min", "*7* · 目标值 6 min"),
        (8.4, None, "8.4 → *7* min", "8.4 → *7* min"),
    ],
)
def test_end_of_a_goal_that_nobody_named_is_left_out(
    baseline: float | None, target: float | None, english: str, chinese: str
) -> None:
    metric = Metric(name="handle time", unit="min", baseline=baseline, target=target)
    goal = a_goal(metric=metric, value=7)
    for language, figures in ((Language.EN, english), (Language.ZH, chinese)):
        says = TEXTS[language].reports.goal(goal, None, TODAY)
        assert figures in says.splitlines()[1].split(" · by ")[0].split(" · 期限")[0]
        assert "?" not in says


def test_focus_names_nobody_beside_a_date_gone_by() -> None:
    late, ahead = an_action(due=date(2026, 3, 27)), an_action(due=TODAY)
    english, chinese = TEXTS[Language.EN].recaps, TEXTS[Language.ZH].recaps
    assert english.focus(late, "Bo", TODAY).endswith("— Bo")
    assert chinese.focus(late, "小波", TODAY).endswith("— 小波")
    assert english.focus(ahead, "Bo", TODAY).endswith("— Bo, due Wed 1 Apr")
    assert chinese.focus(ahead, "小波", TODAY).endswith("4月1日（周三）到期")
