"""Whatever is planned and said: of an individual plan nothing reaches a channel."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.deliveries import Kind as Saying
from bot.ids import (
    ActionId,
    ChannelId,
    DeliveryId,
    FeedbackId,
    FindingId,
    GoalId,
    KudosId,
    LessonId,
    PlanId,
    PracticeId,
    RequestId,
    SuggestionId,
    UserId,
    WorkspaceId,
    new_id,
)
from bot.people import Language, Person
from bot.plans.actions import Action
from bot.plans.diagnosis import Level
from bot.plans.evaluation import Evaluation, Outcome
from bot.plans.feedback import Feedback
from bot.plans.findings import Finding, FindingKind
from bot.plans.findings import Result as Came
from bot.plans.goals import Goal
from bot.plans.kudos import Kudos, Reach
from bot.plans.plan import Kind, Plan, State
from bot.plans.progress import Metric, Stated, Status
from bot.plans.remains import Lesson, Practice
from bot.plans.suggestions import Suggestion
from bot.plans.support import SupportRequest
from handlers.recaps.telling import plan_recap
from handlers.renderers import RENDERERS
from handlers.sending.claiming import take
from handlers.sending.outcomes import Parcel
from handlers.sending.pacing import Ask, Pacing
from handlers.sending.timing import Timing, Watch
from storage.database import Database, Machinery, Store
from tests.conftest import a_sqlite
from tests.handlers.workspace import keeper_of
from tests.makers import (
    a_cause,
    a_delivery,
    a_goal,
    a_person,
    a_plan,
    a_statement,
    a_strategy,
    an_action,
    an_evidence,
)

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
def plans(draw: st.DrawFn, number: int) -> list[object]:
    """Return a plan with a word of everything that can stand in one."""
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
        sponsor=draw(st.none() | users),
        channel=draw(st.sampled_from(CHANNELS)),  # also where there must be none
        state=draw(st.sampled_from([State.ACTIVE, State.PAUSED, State.CLOSED])),
        language=draw(st.sampled_from(Language)),
        created_at=datetime(2026, 2, 1, tzinfo=UTC),
    )
    metric = Metric(name=mark + draw(words), unit=mark, baseline=1, target=5)
    goal = a_goal(id=GoalId(f"g{number}"), plan_id=plan.id, metric=metric)
    goal = replace(goal, statement=mark + draw(words))
    found: list[object] = [plan, goal]
    actions: list[Action] = []
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
        actions.append(action.standing([said]))
        found += [actions[-1], said]
    return found + draw(surroundings(plan, goal, actions, mark))


@st.composite
def surroundings(
    draw: st.DrawFn, plan: Plan, goal: Goal, actions: list[Action], mark: str
) -> list[object]:
    """Return what is written around a plan, in its month."""
    text, by = mark + draw(words), draw(users)
    at, plan_id = datetime(2026, 3, 20, tzinfo=UTC), plan.id
    cause = a_cause(plan_id=plan_id, text=text, whys=(text,), is_rooted=True)
    finding = Finding(
        id=FindingId(f"f-{plan_id}"),
        plan_id=plan_id,
        kind=draw(st.sampled_from(FindingKind)),
        by=by,
        at=at,
        changed_at=at,
        title=text,
        tried=text,
        result=draw(st.none() | st.sampled_from(Came)),
    )
    learned: dict[str, Any] = {
        "plan_id": plan_id,
        "by": by,
        "at": at,
        "text": text,
        "about": text,
    }
    found: list[object] = [
        an_evidence(plan_id=plan_id, text=text),
        cause,
        a_strategy(cause, goal, statement=text),
        finding,
        Lesson(id=LessonId(f"l-{plan_id}"), level=Level.PROCESS, **learned),
        Practice(
            id=PracticeId(f"r-{plan_id}"), level=Level.PROCESS, owner=by, **learned
        ),
        Feedback(
            id=FeedbackId(f"b-{plan_id}"),
            plan_id=plan_id,
            by=plan.lead,
            asked_at=at,
            voice=text,
            at=at,
            changed=text,
            works=text,
            missing=text,
        ),
        Suggestion(
            id=SuggestionId(f"s-{plan_id}"), plan_id=plan_id, text=text, day=MARCH
        ),
        Kudos(
            id=KudosId(f"k-{plan_id}"),
            by=by,
            to=draw(users),
            text=text,
            at=at,
            plan_id=plan_id,
            channel=plan.channel,
            reach=draw(st.sampled_from(Reach)),
        ),
        Evaluation(
            id=plan_id,
            by=plan.lead,
            begun_at=at,
            says=text,
            outcome=draw(st.sampled_from(Outcome)),
            reasons=text,
            closed_at=at,
        ),
    ]
    found += [
        SupportRequest(
            id=RequestId(f"q-{action.id}"),
            plan_id=plan_id,
            action_id=action.id,
            asker=action.owner,
            at=at,
            what=text,
            supporter=by,
        )
        for action in actions[:2]
    ]
    return found


def about(plan: Plan) -> dict[str, str]:
    """Return all that any kind of delivery may be about, of one plan."""
    ids = {
        "kudos": f"k-{plan.id}",
        "practice": f"r-{plan.id}",
        "suggestion": f"s-{plan.id}",
        "feedback": f"b-{plan.id}",
        "request": f"q-a{plan.number}-0",
        "action": f"a{plan.number}-0",
    }
    return {"plan": plan.id, "month": MARCH.isoformat(), **ids}


def plan_everything(store: Store, values: list[object]) -> None:
    """Plan the recaps, and each kind of delivery of each plan for a channel.

    Also those that nobody should ever plan for one.
    """
    for value in values:
        keeper_of(store, value).save(value)
    for plan in store.plans.all():
        plan_recap(store, plan, MARCH, NOW)
        for kind in Saying:
            key = new_id()
            forced = a_delivery(
                id=DeliveryId(key),
                key=key,
                kind=kind,
                person=None,
                to_channel=ChannelId(f"C-{kind.value}-{plan.number}"),
                about=about(plan),
                due_at=NOW,
            )
            store.deliveries.add(forced)


def said(machinery: Machinery) -> Iterator[Parcel]:
    """Return all that a sender would say, and what that plans in turn."""
    ask = Ask(
        sender="test",
        now=NOW,
        own=lambda: NOW,
        limit=1000,
        busy=(),
        watch=Watch(NOW - NOW, lambda: 0.0),
        timing=Timing(),
        pacing=Pacing(posts=None, updates=None, looks=None),
    )
    while (taken := take(machinery, RENDERERS, ask)).claimed:
        yield from taken.parcels


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database.at(a_sqlite(tmp_path_factory.mktemp("recaps")))
    yield database
    database.close()


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.tuples(*(plans(number) for number in (1, 2, 3))))
def test_nothing_of_an_individual_plan_is_said_in_a_channel(
    kept: Database, values: tuple[list[object], ...]
) -> None:
    workspace = WorkspaceId(f"T{next(WORKSPACES)}")
    people: list[Person] = [a_person(user, name=f"Name of {user}") for user in USERS]
    team = {
        plan.id
        for plan in (group[0] for group in values)
        if isinstance(plan, Plan) and plan.kind is Kind.TEAM
    }
    heard: set[Saying] = set()

    def check(machinery: Machinery) -> None:
        store = machinery.store(workspace)
        plan_everything(store, [*people, *(each for group in values for each in group)])
        for parcel in said(machinery):
            delivery = parcel.delivery
            if delivery.to_channel is None:
                continue
            heard.add(delivery.kind)
            assert delivery.about["plan"] in team
            assert MARK not in json.dumps(parcel.message.payload(), ensure_ascii=False)
        for delivery in store.deliveries._all():
            if delivery.to_channel and delivery.about["plan"] not in team:
                assert str(delivery.to_channel).startswith("C-")
                assert delivery.reason == "never_in_channel"

    asyncio.run(kept.run(check))
    assert Saying.RECAP in heard or not team
