"""Something of a diagnosis is removed, once it is said what becomes of its links.

Nothing is left pointing to it: causes no longer rest on removed evidence, strategies
treat another cause or go with theirs, actions stay without a strategy.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import CauseId, PlanId, UserId
from bot.plans.diagnosing import Fault, Faults, Part, Tab
from bot.plans.strategies import (
    Chain,
    Unlinked,
    without_cause,
    without_evidence,
    without_strategies,
)
from bot.texts import TEXTS
from bot.views.diagnosis_entry import errors
from bot.views.diagnosis_forms import GONE_TOO, REMOVE, About
from bot.views.entered import Entered
from handlers.deps import Deps
from handlers.diagnosis.opened import allowed, chain_of, opened
from handlers.diagnosis.save import Outcome, gone, page_below, redraw
from handlers.diagnosis.write import Filled
from handlers.listening import App
from handlers.people import known_person
from storage.database import Store


def register(app: App) -> None:
    """Listen to the form that asks first."""
    app.view(REMOVE)(on_remove)


async def on_remove(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Remove it, and show the diagnosis below without it."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    filled = Filled(
        person=person,
        part=Part.INSTEAD,
        about=About.read(view["private_metadata"]),
        entered=Entered(view["state"]["values"]),
        event_id=f"{view['id']}:{view.get('hash', '')}",
    )
    outcome = await deps.transact(removed, filled, deps.clock())
    if outcome.faults:
        found = errors(outcome.faults, TEXTS[person.language])
        await ack(response_action="errors", errors=found)
        return
    await redraw(deps, filled.about, outcome.below)
    if outcome.instead:
        await ack(response_action="update", view=outcome.instead)
    else:
        await ack()


def removed(store: Store, filled: Filled, now: datetime) -> Outcome:
    """Remove an item and unlink it; removing it twice removes it once."""
    plan = store.plans.get(PlanId(filled.about.plan), lock=True)
    found = plan and opened(store, filled.person, plan, now)
    if not plan or not found or not allowed(store, found, filled.about):
        return Outcome(instead=gone(filled.person))
    chosen = filled.entered.choice(Part.INSTEAD.value)
    faults = _faults(found.chain, filled.about, chosen)
    if faults and filled.entered.has(Part.INSTEAD.value):
        return Outcome(faults=faults)
    if faults:  # a strategy has come to treat it since the form was shown
        return Outcome(instead=found.forms.removal(filled.about))
    _remove(store, chain_of(store, plan), filled.about, chosen)
    after = opened(store, filled.person, plan, now) or found
    return Outcome(below=after.view(page_below(filled.about)))


def _faults(chain: Chain, about: About, chosen: str | None) -> Faults:
    """Return what is wrong: what treats a cause needs an answer, and one that holds."""
    cause = chain.cause(about.item)
    if cause is None or not chain.treating(cause.id):
        return {}
    if chosen is None:
        return {Part.INSTEAD: Fault.MISSING}
    holds = chosen == GONE_TOO or (chosen != cause.id and chain.cause(chosen))
    return {} if holds else {Part.INSTEAD: Fault.GONE}


def _remove(store: Store, chain: Chain, about: About, chosen: str | None) -> None:
    tab = Tab(about.tab)
    entry, cause = chain.entry(about.item), chain.cause(about.item)
    strategy = chain.strategy(about.item)
    if tab is Tab.EVIDENCE and entry:
        _unlink(store, without_evidence(chain, entry.id))
        store.evidence.remove(entry.id)
    elif tab is Tab.CAUSES and cause:
        instead = CauseId(chosen) if chosen and chosen != GONE_TOO else None
        _unlink(store, without_cause(chain, cause.id, instead))
        store.lessons.relink(cause.id, instead)
        store.practices.relink(cause.id, instead)
        store.causes.remove(cause.id)
    elif tab is Tab.STRATEGIES and strategy:
        _unlink(store, without_strategies(chain, [strategy]))


def _unlink(store: Store, unlinked: Unlinked) -> None:
    for cause in unlinked.causes:
        store.causes.save(cause)
    for strategy in unlinked.strategies:
        store.strategies.save(strategy)
    ids = {action.id for action in unlinked.actions}
    for action in store.actions.with_ids(ids, lock=True).values():
        store.actions.save(replace(action, strategy_id=None))
    for strategy in unlinked.gone:
        store.strategies.remove(strategy.id)
