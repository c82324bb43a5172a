"""Slips are kept with both dates, the day and the reason; as many as are counted."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.plans.actions import Progress, Source
from bot.plans.lags import Lag, LagReason
from bot.plans.progress import Stated
from bot.plans.slips import Slip, slips
from tests.makers import NOW, OWNER, a_statement, an_action

FIRST = date(2026, 3, 13)
ACTION = an_action(id="a1", due=FIRST, planned_due=FIRST)
DAYS = st.integers(-5, 30).map(lambda n: FIRST + timedelta(days=n))
SOURCES = st.sampled_from(Source)


def moved(day: date, hour: int, source: Source = Source.REPLY) -> Progress:
    at = NOW + timedelta(hours=hour)
    return a_statement(Stated(due=day), action_id="a1", at=at, source=source)


def test_a_slip_has_both_dates_and_the_reason_given_with_it() -> None:
    later = date(2026, 3, 20)
    told = moved(later, 1, Source.BUTTON)
    lag = Lag(
        id="l",
        action_id=ACTION.id,
        person=OWNER,
        at=told.at,
        reason=LagReason.RESOURCE,
        step="A second supplier",
    )

    assert slips(ACTION, [told], [lag]) == [
        Slip(
            before=FIRST,
            after=later,
            at=told.at,
            reason=LagReason.RESOURCE,
            says="A second supplier",
        )
    ]


def test_what_the_lead_or_a_rest_of_the_plan_moves_is_no_slip() -> None:
    later = date(2026, 3, 20)
    said = [moved(later, 1, Source.LEAD), moved(later + timedelta(7), 2, Source.PAUSE)]

    assert slips(ACTION, said, []) == []


def test_a_slip_that_was_taken_back_is_none() -> None:
    said = moved(date(2026, 3, 20), 1)
    taken_back = Progress(
        **{name: getattr(said, name) for name in Progress.__slots__}
        | {"withdrawn_at": NOW + timedelta(hours=2)}
    )

    assert slips(ACTION, [taken_back], []) == []


@given(st.lists(st.tuples(DAYS, SOURCES), max_size=8))
def test_there_are_as_many_as_the_action_counts(
    told: list[tuple[date, Source]],
) -> None:
    said = [moved(day, hour, source) for hour, (day, source) in enumerate(told)]

    found = slips(ACTION, said, [])

    assert len(found) == ACTION.standing(said).slips
    assert all(each.before < each.after for each in found)
