"""The queue's states, explored: whatever happens, each key is said once."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Engine, delete

from bot.deliveries import Delivery, DeliveryState
from bot.ids import UserId
from storage.database import Machinery, _engine
from storage.queue import Held, Terms
from storage.schema import Base
from storage.transaction import Transaction
from tests.makers import NOW, TEAM, a_delivery

LEASE = timedelta(seconds=60)
DOUBT = timedelta(seconds=30)
OPEN = {DeliveryState.PLANNED, DeliveryState.CLAIMED}
SENDERS = st.sampled_from(["first", "second", "third"])


class QueueStates(RuleBasedStateMachine):
    """Three senders with one queue and one Slack, in a time that only rules move.

    A sender holds what it has claimed until it notes what became of it; it may forget
    everything (a crash), and act late (a pause). It begins no post too late.
    """

    engine: Engine
    looks = True
    claims: Bundle[Held] = Bundle("claims")

    @initialize()
    def begin(self) -> None:
        with self.engine.begin() as connection:
            for table in reversed(Base.metadata.sorted_tables):
                connection.execute(delete(table))
        self.now = NOW
        self.planned: list[Delivery] = []
        self.said: list[str] = []
        self.until: dict[tuple[str, int], Any] = {}

    def queue(self, deed: Any) -> Any:
        """Return what a deed with the queue returns, in a transaction of its own."""
        with self.engine.begin() as connection:
            transaction = Transaction(connection)
            answer = deed(Machinery(transaction))
            transaction.flush()
            return answer

    @rule(person=st.sampled_from(["U1", "U2"]), late=st.integers(0, 5))
    def plan(self, person: str, late: int) -> None:
        number = len(self.planned)
        due_at = self.now - timedelta(seconds=late)
        delivery = a_delivery(
            key=f"k{number:03}",
            person=UserId(person),
            due_at=due_at,
            created_at=self.now,
        )
        self.planned.append(delivery)
        assert self.queue(lambda m: m.store(TEAM).deliveries.try_add(delivery))
        assert not self.queue(lambda m: m.store(TEAM).deliveries.try_add(delivery))

    @rule(seconds=st.integers(1, 70))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(target=claims, sender=SENDERS, limit=st.integers(1, 3))
    def claim(self, sender: str, limit: int) -> Any:
        held = self.queue(
            lambda m: m.queue.claim(self.terms(sender), urgent=False, limit=limit)
        )
        talks = [each.delivery.conversation for each in held]
        assert len(talks) == len(set(talks)), "two of one conversation at once"
        return self.taken(held)

    @rule(target=claims, sender=SENDERS)
    def take_over(self, sender: str) -> Any:
        held = self.queue(
            lambda m: m.queue.take_over(self.terms(sender), limit=3, but=[])
        )
        assert all(each.delivery.in_doubt_since for each in held)
        return self.taken(held)

    @rule(held=claims, answered=st.booleans())
    def post(self, held: Held, answered: bool) -> None:  # noqa: FBT001  drawn
        """Look where in doubt, else post; the answer may be lost on its way."""
        key, begun = held.delivery.key, self.begun_in_time(held)
        if not begun:
            return
        if held.delivery.in_doubt_since and self.looks and key in self.said:
            self.note(held, answered=True)
            return
        self.said.append(key)
        self.note(held, answered=answered)

    @rule(held=claims)
    def limited(self, held: Held) -> None:
        """Slack says 429: surely not sent."""
        if self.begun_in_time(held):
            again = self.now + timedelta(seconds=5)
            self.queue(lambda m: m.queue.put_back(held, again, "ratelimited"))
            self.forget(held)

    @rule(held=claims)
    def note_late(self, held: Held) -> None:
        """A sender that was stopped for long notes something about an old claim."""
        if self.now < self.ends(held):
            return
        before = self.kept()
        mine = before[held.delivery.key]
        is_current = mine.attempts == held.delivery.attempts
        noted = self.queue(lambda m: m.queue.end(held, DeliveryState.FAILED, "late"))
        assert not noted or is_current
        if noted:  # nobody had taken it over yet: put things back as they were
            self.queue(lambda m: m.store(TEAM).deliveries.save(mine))

    @invariant()
    def nothing_is_said_twice(self) -> None:
        assert len(self.said) == len(set(self.said))

    @invariant()
    def what_is_noted_as_sent_was_said(self) -> None:
        for key, each in self.kept().items():
            if each.state is DeliveryState.SENT:
                assert key in self.said
                assert each.ts == key

    @invariant()
    def one_is_sent_at_a_time(self) -> None:
        claimed = [
            each.conversation
            for each in self.kept().values()
            if each.state is DeliveryState.CLAIMED
        ]
        assert len(claimed) == len(set(claimed))

    def teardown(self) -> None:
        """Let time pass and one sender work: everything is said, in its order."""
        if not hasattr(self, "planned"):
            return
        for _ in range(4 * len(self.planned) + 4):
            self.now += LEASE + DOUBT
            held = self.queue(self.all_there_is)
            for each in held:
                self.taken([each])
                self.post(each, answered=True)
        self.nothing_is_said_twice()
        assert {each.key for each in self.planned} == set(self.said)
        assert not [one for one in self.kept().values() if one.state in OPEN]

    def all_there_is(self, machinery: Machinery) -> list[Held]:
        terms = self.terms("last")
        queue = machinery.queue
        return [
            *queue.take_over(terms, limit=9, but=[]),
            *queue.claim(terms, urgent=False, limit=9),
        ]

    def terms(self, sender: str) -> Terms:
        until = self.now + LEASE
        return Terms(sender=sender, now=self.now, moment=self.now, until=until)

    def taken(self, held: list[Held]) -> Any:
        for each in held:
            self.until[each.delivery.key, each.delivery.attempts] = self.now + LEASE
        return multiple_of(held)

    def ends(self, held: Held) -> Any:
        return self.until.get((held.delivery.key, held.delivery.attempts), self.now)

    def begun_in_time(self, held: Held) -> bool:
        """Whether a sender would still begin: the claim is its own and young."""
        in_time: bool = self.now < self.ends(held) - DOUBT
        return in_time

    def forget(self, held: Held) -> None:
        self.until.pop((held.delivery.key, held.delivery.attempts), None)

    def note(self, held: Held, *, answered: bool) -> None:
        key = held.delivery.key
        if answered:
            message = ("D1", key)
            assert self.queue(lambda m: m.queue.sent(held, message, self.now, None))
        else:
            until = self.now + DOUBT
            assert self.queue(lambda m: m.queue.doubt(held, until, self.now, "lost"))
        self.forget(held)

    def kept(self) -> dict[str, Delivery]:
        def load(machinery: Machinery) -> dict[str, Delivery]:
            deliveries = machinery.store(TEAM).deliveries
            found = [deliveries.get(each.id) for each in self.planned]
            return {each.key: each for each in found if each}

        kept: dict[str, Delivery] = self.queue(load)
        return kept


class Blind(QueueStates):
    """Senders that never look into history."""

    looks = False


def multiple_of(held: list[Held]) -> Any:
    from hypothesis.stateful import multiple  # noqa: PLC0415  named like the rule's

    return multiple(*held)


@pytest.fixture
def engine(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """Return each engine in turn, not waiting for the disk: nothing crashes here."""
    monkeypatch.setattr("storage.sqlite.PRAGMAS", ("synchronous = OFF",))
    engine = _engine(database_url)
    yield engine
    engine.dispose()


def explore(machine: type[QueueStates], engine: Engine, examples: int) -> None:
    bound = type(machine.__name__, (machine,), {"engine": engine})
    run_state_machine_as_test(
        bound,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],  # shrinking takes minutes on a real disk
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_whatever_happens_each_key_is_said_once(engine: Engine) -> None:
    explore(QueueStates, engine, 25)


def test_senders_that_never_look_would_be_found_out(engine: Engine) -> None:
    with pytest.raises(AssertionError):
        explore(Blind, engine, 25)
