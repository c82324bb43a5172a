"""Whatever is planned and said: of an individual plan nothing reaches a channel."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.deliveries import Delivery
from bot.ids import ActionId, ChannelId, DeliveryId, GoalId, PlanId, UserId, WorkspaceId
from bot.people import Language, Person
from bot.plans.actions import Action, Progress
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan, State
from bot.plans.progress import Metric, Stated, Status
from bot.views import Message
from handlers.recaps.telling import plan_recap
from handlers.renderers import RENDERERS
from storage.database import Database, Store
from tests.conftest import a_sqlite
from tests.makers import a_goal, a_person, a_plan, a_statement, an_action

MARK = "\ue000"
"""Stands in each text of an individual plan, and nowhere else."""
MARCH, NOW = date(2026, 3, 1), datetime(2026, 4, 1, 10, tzinfo=UTC)
USERS = tuple(UserId(f"U{n}") for n in range(5))
CHANNELS = (ChannelId("C1"), ChannelId("C2"), None)
WORKSPACES = count()

users = st.sampled_from(USERS)
words = st.text(st.characters(exclude_categories=["Co", "Cs"]), max_size=30)


@st.composite
def stated(draw: st.DrawFn, mark: str) -> Stated:
    return Stated(
        status=draw(st.sampled_from([None, *Status])),
        percent=draw(st.none() | st.integers(0, 100)),
        due=draw(st.none() | st.dates(date(2026, 1, 1), date(2026, 6, 1))),
        value=draw(st.none() | st.floats(-100, 100)),
        blocker=draw(st.none() | words.map(lambda text: mark + text)),
        help=draw(st.booleans()),
    )


@st.composite
def plans(draw: st.DrawFn, number: int) -> list[Plan | Goal | Action | Progress]:
    kind = draw(st.sampled_from(Kind))
    mark = MARK if kind is Kind.INDIVIDUAL else ""
    plan = a_plan(
        id=PlanId(f"p{number}"),
        number=number,
        kind=kind,
        title=mark + draw(words),
        lead=draw(users),
        subject=draw(st.none() | users),
        hr_partner=draw(st.none() | users),
        channel=draw(st.sampled_from(CHANNELS)),  # also where there must be none
        state=draw(st.sampled_from([State.ACTIVE, State.PAUSED])),
        language=draw(st.sampled_from(Language)),
        created_at=datetime(2026, 2, 1, tzinfo=UTC),
    )
    metric = Metric(name=mark + draw(words), unit=mark, baseline=1, target=5)
    goal = a_goal(id=GoalId(f"g{number}"), plan_id=plan.id, metric=metric)
    found: list[Plan | Goal | Action | Progress] = [plan]
    found.append(replace(goal, statement=mark + draw(words)))
    for n in range(draw(st.integers(0, 9))):
        action = an_action(
            id=ActionId(f"a{number}-{n}"),
            plan_id=plan.id,
            number=n + 1,
            title=mark + draw(words),
            owner=draw(users),
            metric=metric,
        )
        at = datetime(2026, 3, draw(st.integers(1, 31)), 12, tzinfo=UTC)
        said = a_statement(draw(stated(mark)), action_id=action.id, at=at)
        found += [action.standing([said]), said]
    return found


def store_all(
    store: Store,
    people: list[Person],
    values: list[list[Plan | Goal | Action | Progress]],
) -> None:
    for person in people:
        store.people.save(person)
    for value in (one for group in values for one in group):
        match value:
            case Plan():
                store.plans.save(value)
            case Goal():
                store.goals.save(value)
            case Action():
                store.actions.save(value)
            case Progress():
                store.statements.save(value)


def said_in_channels(store: Store) -> Iterator[tuple[Delivery, Message]]:
    """Render all that is to be said in a channel, and what that plans in turn.

    Each recap is tried in a channel too that nobody should ever plan it for.
    """
    for plan in store.plans.all():
        plan_recap(store, plan, MARCH, NOW)
    planned = store.deliveries._all()
    for each in planned:
        forced = replace(
            each,
            id=DeliveryId(f"forced-{each.id}"),
            key=f"forced-{each.key}",
            person=None,
            to_channel=ChannelId("C1"),
        )
        for delivery in (each, forced):
            said = RENDERERS[delivery.kind](store, delivery, NOW)
            if delivery.to_channel and isinstance(said, Message):
                yield delivery, said


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database.at(a_sqlite(tmp_path_factory.mktemp("recaps")))
    yield database
    database.close()


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.tuples(*(plans(number) for number in (1, 2, 3))))
def test_nothing_of_an_individual_plan_is_said_in_a_channel(
    kept: Database, values: tuple[list[Plan | Goal | Action | Progress], ...]
) -> None:
    workspace = WorkspaceId(f"T{next(WORKSPACES)}")
    people = [a_person(user, name=f"Name of {user}") for user in USERS]
    team = {
        plan.id
        for plan in (group[0] for group in values)
        if isinstance(plan, Plan) and plan.kind is Kind.TEAM
    }

    def check(store: Store) -> None:
        store_all(store, people, list(values))
        for delivery, message in said_in_channels(store):
            assert delivery.about["plan"] in team
            assert MARK not in json.dumps(message.payload(), ensure_ascii=False)
        for delivery in store.deliveries._all():
            assert delivery.to_channel is None or delivery.about["plan"] in team

    asyncio.run(kept.transact(workspace, check))
