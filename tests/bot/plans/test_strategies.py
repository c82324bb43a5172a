"""Whatever is removed from a diagnosis, nothing is left pointing to it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.plans.actions import Action
from bot.plans.diagnosis import Diagnosis
from bot.plans.strategies import (
    Chain,
    Unlinked,
    without_cause,
    without_evidence,
    without_strategies,
)
from tests.makers import a_cause, a_goal, a_plan, a_strategy, an_action, an_evidence

PLAN = a_plan()
GOAL = a_goal(plan_id=PLAN.id)


@st.composite
def chains(draw: st.DrawFn) -> Chain:
    """Generate chains whose links all hold."""
    evidence = [an_evidence() for _ in range(draw(st.integers(1, 3)))]
    ids = [each.id for each in evidence]
    causes = [
        a_cause(evidence=tuple(draw(st.lists(st.sampled_from(ids), unique=True))))
        for _ in range(draw(st.integers(1, 3)))
    ]
    strategies = [
        a_strategy(draw(st.sampled_from(causes)), GOAL)
        for _ in range(draw(st.integers(1, 3)))
    ]
    carried = st.none() | st.sampled_from([each.id for each in strategies])
    actions = [
        an_action(strategy_id=draw(carried)) for _ in range(draw(st.integers(0, 4)))
    ]
    return Chain(
        plan=PLAN,
        diagnosis=Diagnosis(id=PLAN.id),
        goals=(GOAL,),
        evidence=tuple(evidence),
        causes=tuple(causes),
        strategies=tuple(strategies),
        actions=tuple(actions),
    )


def after(chain: Chain, unlinked: Unlinked, removed: str) -> Chain:
    """Return the chain once what is unlinked is stored and an item is removed."""
    gone = {each.id for each in unlinked.gone} | {removed}
    causes = {each.id: each for each in (*chain.causes, *unlinked.causes)}
    ways = {each.id: each for each in (*chain.strategies, *unlinked.strategies)}
    actions: dict[str, Action] = {
        each.id: each for each in (*chain.actions, *unlinked.actions)
    }
    return replace(
        chain,
        evidence=tuple(each for each in chain.evidence if each.id not in gone),
        causes=tuple(each for each in causes.values() if each.id not in gone),
        strategies=tuple(each for each in ways.values() if each.id not in gone),
        actions=tuple(actions.values()),
    )


def dangling(chain: Chain) -> list[str]:
    found: list[str] = [
        key for cause in chain.causes for key in cause.evidence if not chain.entry(key)
    ]
    found += [s.cause_id for s in chain.strategies if not chain.cause(s.cause_id)]
    return found + [
        action.strategy_id
        for action in chain.actions
        if action.strategy_id and not chain.strategy(action.strategy_id)
    ]


@given(chains(), st.data())
def test_nothing_dangles_after_a_removal(chain: Chain, data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(chain.evidence))
    chain = after(chain, without_evidence(chain, entry.id), entry.id)
    assert dangling(chain) == []

    cause = data.draw(st.sampled_from(chain.causes))
    others = [each.id for each in chain.causes if each.id != cause.id]
    instead = data.draw(st.none() | st.sampled_from(others)) if others else None
    treating = chain.treating(cause.id)
    chain = after(chain, without_cause(chain, cause.id, instead), cause.id)
    assert dangling(chain) == []
    kept = [chain.strategy(each.id) is not None for each in treating]
    assert all(kept) if instead else not any(kept)

    if chain.strategies:
        way = data.draw(st.sampled_from(chain.strategies))
        chain = after(chain, without_strategies(chain, [way]), way.id)
        assert dangling(chain) == []
