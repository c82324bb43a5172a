"""Numbers and measures are read as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.plans.measures import measure_of, number_of, said
from bot.plans.progress import Metric


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        ("6", "", 6),
        ("8.4", "", 8.4),
        ("8,4", "", 8.4),
        ("1,200", "", 1200),
        ("1,200,000.5", "", 1200000.5),
        ("-3", "", -3),
        ("−3", "", -3),
        ("６．５", "", 6.5),
        ("85%", "", 85),
        ("6 min", "min", 6),
        ("6分钟", "分钟", 6),
        ("3万", "", 30_000),
        ("2k", "", 2000),
        (" 7 ", "", 7),
        (".5", "", 0.5),
    ],
)
def test_a_number_is_read(typed: str, unit: str, value: float) -> None:
    assert number_of(typed, unit) == value


@pytest.mark.parametrize(
    "typed",
    ["", "six", "6 min", "1.2.3", "12,34,5", "nan", "inf", "1e400", "9" * 40, "6-7"],
)
def test_what_is_no_number_is_none(typed: str) -> None:
    assert number_of(typed) is None


@given(st.text(max_size=30), st.text(max_size=5))
def test_no_text_breaks_the_reading_of_numbers(typed: str, unit: str) -> None:
    value = number_of(typed, unit)

    assert value is None or abs(value) <= 1e12


@pytest.mark.parametrize(
    ("typed", "metric"),
    [
        ("calls reviewed: 20", Metric(name="calls reviewed", target=20)),
        (
            "calls reviewed: 20 calls",
            Metric(name="calls reviewed", unit="calls", target=20),
        ),
        ("复听通话：20 通", Metric(name="复听通话", unit="通", target=20)),
        ("质检得分 90 分", Metric(name="质检得分", unit="分", target=90)),
        ("handle time", Metric(name="handle time")),
        ("top 10 questions", Metric(name="top", unit="questions", target=10)),
    ],
)
def test_a_measure_is_read_with_its_target(typed: str, metric: Metric) -> None:
    assert measure_of(typed) == metric


@pytest.mark.parametrize("typed", ["", "   ", "\n"])
def test_no_measure_is_none(typed: str) -> None:
    assert measure_of(typed) is None


@given(
    st.sampled_from(["calls reviewed", "质检得分", "first response time"]),
    st.sampled_from([None, "calls", "分", "%"]),
    st.floats(min_value=-1e12, max_value=1e12),
)
def test_a_measure_is_said_as_it_is_read(
    name: str, unit: str | None, target: float
) -> None:
    metric = Metric(name=name, unit=unit, target=target)

    assert measure_of(said(metric)) == metric
