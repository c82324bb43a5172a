"""What an action waits for: only what is open, and only what its reader may know."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.plans.depending import awaited, circle, waits_for_support
from bot.plans.progress import Status
from bot.plans.support import SupportKind
from tests.makers import an_action

KEYS = "abcde"
LINKS = st.dictionaries(
    st.sampled_from(KEYS), st.lists(st.sampled_from(KEYS), unique=True)
)


def test_what_is_done_or_dropped_is_not_waited_for() -> None:
    done = an_action(number=1, status=Status.DONE)
    dropped = an_action(number=2, status=Status.DROPPED)
    blocked = an_action(number=3, status=Status.BLOCKED)
    action = an_action(number=4, depends_on=(done.id, dropped.id, blocked.id))
    plan = (done, dropped, blocked, action)

    assert awaited(action, plan, {each.id for each in plan}).actions == (blocked,)


def test_what_the_reader_may_not_see_is_counted_alone() -> None:
    other = an_action(number=1)
    action = an_action(number=2, depends_on=(other.id,))

    waits = awaited(action, (other, action), {action.id})

    assert (waits.actions, waits.hidden) == ((), 1)


def test_a_closed_action_waits_for_nothing() -> None:
    other = an_action(number=1, support=SupportKind.TOOL)
    action = an_action(number=2, depends_on=(other.id,), status=Status.DONE)

    assert not awaited(action, (other, action), {other.id})
    assert not waits_for_support(action, (other, action))


def test_only_what_the_company_owes_makes_an_action_wait_for_support() -> None:
    work, owed = an_action(number=1), an_action(number=2, support=SupportKind.TIME)

    assert waits_for_support(an_action(depends_on=(owed.id,)), (work, owed))
    assert not waits_for_support(an_action(depends_on=(work.id,)), (work, owed))


@given(LINKS)
def test_a_circle_is_a_way_along_the_links_and_back(
    links: dict[str, list[str]],
) -> None:
    for key in KEYS:
        way = circle(key, links)
        if way:
            assert way[0] == way[-1] == key
            assert all(after in links[before] for before, after in pairwise(way))


@given(LINKS)
def test_where_no_circle_is_found_an_order_exists(links: dict[str, list[str]]) -> None:
    if any(circle(key, links) for key in KEYS):
        return
    left = set(KEYS)
    while left:
        free = {key for key in left if not left & set(links.get(key, ()))}
        assert free
        left -= free
