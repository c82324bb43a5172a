"""The pace of calls: never over the limit, halved where it was, raised slowly."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.pace import UPDATES, Limits, Pace
from tests.makers import NOW

LIMITS = Limits(start=10, top=20)
SECOND = timedelta(seconds=1)


def a_pace(**changes: float) -> Pace:
    pace = Pace.first("chat.postMessage", LIMITS, NOW)
    return Pace(id=pace.id, next_at=pace.next_at, rate=changes.get("rate", pace.rate))


@given(batches=st.lists(st.integers(1, 20), min_size=1, max_size=30))
def test_slots_are_never_nearer_than_the_top_rate_allows(batches: list[int]) -> None:
    pace, slots = a_pace(), []
    for calls in batches:
        pace, found = pace.reserve(calls, NOW, LIMITS)
        slots += found

    nearest = timedelta(seconds=1 / LIMITS.top) - timedelta(microseconds=2)
    assert all(b - a >= nearest for a, b in pairwise(slots))


def test_after_a_rest_the_first_may_go_at_once() -> None:
    pace, _ = a_pace().reserve(50, NOW, LIMITS)

    _, [slot] = pace.reserve(1, NOW + timedelta(minutes=5), LIMITS)

    assert slot == NOW + timedelta(minutes=5)


def test_a_rest_saves_up_a_burst_where_there_is_one() -> None:
    pace = Pace.first("chat.update", UPDATES, NOW)

    _, slots = pace.reserve(UPDATES.burst + 2, NOW, UPDATES)

    waits = [slot - NOW for slot in slots]
    assert waits[: UPDATES.burst + 1] == [timedelta()] * (UPDATES.burst + 1)
    assert waits[-1] > SECOND


def test_a_refusal_halves_the_rate_once_for_all_that_were_on_their_way() -> None:
    pace = a_pace()
    for _ in range(5):
        pace = pace.refused(NOW, SECOND)

    assert pace.rate == LIMITS.start / 2
    assert pace.is_blocked(NOW)
    assert not pace.is_blocked(NOW + SECOND)


def test_the_rate_climbs_back_and_creeps_over_what_was_refused() -> None:
    pace, now = a_pace(rate=20).refused(NOW, SECOND), NOW + SECOND
    for _ in range(30):
        pace, slots = pace.reserve(20, now, LIMITS)
        now = slots[-1]

    assert pace.ceiling is not None
    assert pace.ceiling <= pace.rate < pace.ceiling * 1.3
    assert pace.rate <= LIMITS.top


def test_an_hour_of_refusals_is_over_soon_after_the_last() -> None:
    pace, now = a_pace(), NOW
    for _ in range(60):
        now += timedelta(minutes=1)
        pace = pace.refused(now, SECOND)
    slowest = pace.rate
    began = now
    while pace.rate < LIMITS.start:
        pace, slots = pace.reserve(20, now, LIMITS)
        now = slots[-1]

    assert slowest >= 0.5
    assert now - began < timedelta(hours=2)


def test_the_rate_rests_where_nobody_waits() -> None:
    pace, now = a_pace(), NOW
    for _ in range(50):
        now += timedelta(seconds=10)
        pace, _ = pace.reserve(1, now, LIMITS)

    assert pace.rate == LIMITS.start


def test_there_is_room_for_what_fits_into_the_time() -> None:
    pace = a_pace()
    assert pace.room(NOW, SECOND, LIMITS) == 10

    pace, _ = pace.reserve(6, NOW, LIMITS)

    assert pace.room(NOW, SECOND, LIMITS) == 4
    assert pace.room(NOW, SECOND / 2, LIMITS) == 0


def test_a_clock_set_back_holds_nothing_up() -> None:
    pace, _ = a_pace().reserve(1, NOW, LIMITS)

    _, [slot] = pace.reserve(1, NOW - timedelta(hours=1), LIMITS)

    assert slot == NOW - timedelta(hours=1)


def test_a_clock_that_is_set_back_makes_no_block_longer() -> None:
    pace = Pace.first("chat.postMessage", LIMITS, NOW).refused(NOW, 30 * SECOND)
    back = NOW - timedelta(hours=1)

    assert pace.is_blocked(NOW + 29 * SECOND)
    assert not pace.is_blocked(back)
    assert pace.reserve(1, back, LIMITS)[1] == [back]
    again = pace.refused(back, 30 * SECOND)
    assert again.blocked_until == back + 30 * SECOND
