"""Stories whose plan has changed, bare standstills, days in brackets, in English."""

from datetime import date, datetime

import pytest

from bot.plans.progress import Metric, Stated, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction, Update

NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2026, 3, 13)


def update(text: str, metric: Metric | None = None) -> Update:
    """Return what a reply says of the one open action."""
    action = OpenAction(1, "Paint the sluice gate", DUE, Status.IN_PROGRESS, metric)
    return read(text, [action], NOW).updates[0]


def stated(text: str) -> Stated:
    """Return what is noted of it."""
    return update(text).stated


@pytest.mark.parametrize(
    "text",
    [
        (
            "First the primer peeled and I told the boss the 18th. Then a dry week came"
            " along. We're on the last coat now and will be finished by the 20th."
        ),
        (
            "The hoist broke in February, so I said the 27th. The maker lent us another"
            " one since. Sanding now, done by 20 March."
        ),
        (
            "I feared it would be April when the rain came. The crew has since put up a"
            " tent, it'll be done on the 20th."
        ),
        (
            "Policy wanted another shade, so we moved to the 30th. They took that back."
            " We're spraying today, finished by the 20th."
        ),
    ],
)
def test_what_led_to_a_day_that_was_replaced_is_over(text: str) -> None:
    told = stated(text)
    assert told.due == date(2026, 3, 20)
    assert told.status is Status.IN_PROGRESS
    assert told.blocker is None


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("the hoist is broken, so it'll be done by the 20th", "the hoist is broken"),
        ("I told you the 13th but the hoist is broken, done by the 20th", "the hoist"),
        ("waiting for primer, the supplier said the 20th", "primer"),
    ],
)
def test_a_cause_stays_where_no_plan_was_replaced_behind_it(
    text: str, cause: str
) -> None:
    assert cause in (stated(text).blocker or "")


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("stuck, the hoist chain has snapped", "the hoist chain has snapped"),
        ("can't go on, the council hasn't named a welder", "the council hasn't named"),
        ("blocked, the crane is booked out", "the crane is booked out"),
        (
            "stuck, the seal is split. could you get someone to look?",
            "the seal is split",
        ),
    ],
)
def test_what_another_thing_does_behind_a_bare_standstill_is_its_cause(
    text: str, cause: str
) -> None:
    told = stated(text)
    assert told.status is Status.BLOCKED
    assert (told.blocker or "").startswith(cause)


@pytest.mark.parametrize(
    "text", ["stuck, the rest is done", "on hold, I've cleaned the brushes"]
)
def test_more_of_the_work_behind_a_standstill_is_no_cause(text: str) -> None:
    assert stated(text).blocker is None


def test_a_day_in_brackets_behind_what_is_done_tells_when_that_was() -> None:
    assert stated("gate painted (Fri)") == Stated(status=Status.DONE)


def test_a_day_in_brackets_behind_what_is_to_be_done_is_the_finish() -> None:
    told = stated("still painting, will be finished next week (Wed 18 March)")
    assert told.due == date(2026, 3, 18)


def test_what_is_left_ends_on_its_day() -> None:
    told = stated("three of four panels are painted, the last one will be by Monday")
    assert (told.percent, told.due) == (75, date(2026, 3, 16))


@pytest.mark.parametrize("said", ["room 18.5", "room 18.5 degrees", "Room is 18.5 C"])
def test_a_word_of_the_metrics_name_names_no_room(said: str) -> None:
    metric = Metric(name="paint room temperature", unit="C", baseline=22, target=16)
    assert update(f"Paint {said} today", metric).stated.value == 18.5


def test_what_did_not_help_is_no_cause_where_no_delay_is_told() -> None:
    told = stated("half of the panels are painted, the cold snap didn't help")
    assert told.status is Status.IN_PROGRESS
    assert told.blocker is None


@pytest.mark.parametrize(
    "text",
    [
        "painting goes on, the kettle broke again",
        "60% painted, I've run out of jokes",
    ],
)
def test_trouble_by_the_way_is_asked_for_where_no_delay_is_told(text: str) -> None:
    found = update(text, None)
    assert found.stated.status is Status.IN_PROGRESS
    assert not found.sure
    assert found.stated.blocker is None
    assert found.other is not None
    assert found.other.blocker is not None


@pytest.mark.parametrize(
    "text",
    [
        "painting goes on slowly, the compressor broke",
        "the compressor broke, now finished by the 20th",
        "still painting, the compressor broke",
        "half painted because the compressor broke",
    ],
)
def test_trouble_beside_a_delay_is_its_cause(text: str) -> None:
    assert stated(text).blocker == "the compressor broke"
