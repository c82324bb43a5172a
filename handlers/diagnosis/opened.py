"""A plan's diagnosis, opened for one person: what they may see of it, and do."""

from dataclasses import dataclass, replace
from datetime import datetime

from slack_sdk.models.views import View

from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.diagnosing import Tab
from bot.plans.plan import Plan, State
from bot.plans.remains import in_order
from bot.plans.strategies import Chain
from bot.verbs import plan_number
from bot.views.diagnosis import DiagnosisView, Rights, Shown
from bot.views.diagnosis_forms import About, Forms
from bot.views.status import Reader
from storage.database import Store

STALE = ("hash_conflict", "not_found")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A diagnosis as one person may see it, and what they may do with it."""

    chain: Chain
    reader: Reader
    rights: Rights

    @property
    def forms(self) -> Forms:
        """The forms over it."""
        reader = self.reader
        return Forms(self.chain, reader.texts, reader.person.today(reader.now))

    def view(self, shown: Shown, note: str | None = None) -> View:
        """Return a page of it."""
        return DiagnosisView(self.chain, self.reader, self.rights).view(shown, note)


def plan_meant(store: Store, person: Person, rest: str) -> Plan | None:
    """Return the plan named by its code; without one, the only plan they lead."""
    number = plan_number(rest.partition(" ")[0])
    if number is not None:
        return store.plans.numbered(number)
    led = store.plans.led_by(person.id) if not rest else []
    return led[0] if len(led) == 1 else None


def opened(store: Store, person: Person, plan: Plan, now: datetime) -> Opened | None:
    """Return the diagnosis as `person` may see it; None where it is not theirs."""
    chain = chain_of(store, plan)
    whole = may(person.id, Deed.SEE, plan, chain.actions)
    adds = may(person.id, Deed.EVIDENCE, plan, chain.actions)
    if not (whole or adds):
        return None
    if not whole:
        own = tuple(each for each in chain.evidence if each.by == person.id)
        chain = Chain(
            plan=plan,
            diagnosis=replace(chain.diagnosis, symptom="", reason=""),
            evidence=own,
        )
    is_open = plan.state is not State.CLOSED
    diagnosis = chain.diagnosis
    named = {each.by for each in chain.evidence} | {diagnosis.reason_by or person.id}
    people = store.people.named(named | {person.id})
    return Opened(
        chain=chain,
        reader=Reader(
            person=person,
            now=now,
            names={user: each.name for user, each in people.items()},
        ),
        rights=Rights(
            sees=whole,
            adds=adds and is_open,
            diagnoses=is_open and may(person.id, Deed.DIAGNOSE, plan, chain.actions),
            edits=is_open and may(person.id, Deed.EDIT, plan, chain.actions),
        ),
    )


def chain_of(store: Store, plan: Plan) -> Chain:
    """Return all of a plan that hangs together."""
    return Chain(
        plan=plan,
        diagnosis=store.diagnoses.of(plan.id),
        goals=tuple(store.goals.of([plan.id])),
        evidence=tuple(store.evidence.of(plan.id)),
        causes=tuple(store.causes.of(plan.id)),
        strategies=tuple(store.strategies.of(plan.id)),
        actions=tuple(store.actions.of([plan.id])),
        learned=in_order(store.lessons.of(plan.id), store.practices.of(plan.id)),
        rethought=tuple(store.rethought.of(plan.id)),
    )


def allowed(store: Store, found: Opened, about: About) -> bool:
    """Tell whether an item is theirs to add, change or remove: new, or in their sight.

    Of evidence alone may others than those who diagnose add some, and change their own.
    """
    chain, key = found.chain, about.item
    known = chain.entry(key) or chain.cause(key) or chain.strategy(key)
    kept = store.evidence.get(key) or store.causes.get(key) or store.strategies.get(key)
    if kept and not known:
        return False
    if found.rights.diagnoses:
        return True
    own = known is None or known.by == found.reader.person.id
    return about.tab == Tab.EVIDENCE.value and found.rights.adds and own


def asked_why(found: Opened, about: About, typed: str = "") -> View:
    """Return the form that asks the next why of a cause."""
    cause = found.chain.cause(about.item)
    if cause is None:
        return found.forms.gone()
    return found.forms.why(replace(about, step=len(cause.whys)), cause, typed)
