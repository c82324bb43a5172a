"""What the forms of a diagnosis hold, checked and written down, part by part."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.ids import CauseId, EvidenceId, StrategyId
from bot.people import Person
from bot.plans.diagnosing import Fault, Faults, Part, text_faults
from bot.plans.diagnosis import MOST_WHYS, Cause, Evidence
from bot.plans.registering import tidy
from bot.plans.strategies import Strategy
from bot.views.diagnosis_entry import (
    level_in,
    typed_cause,
    typed_evidence,
    typed_strategy,
)
from bot.views.diagnosis_forms import About, why_block
from bot.views.entered import Entered
from handlers.diagnosis.opened import Opened
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A form as somebody submitted it; `part` is its main field."""

    person: Person
    part: Part
    about: About
    entered: Entered
    event_id: str

    @classmethod
    def of(cls, view: dict[str, Any], person: Person) -> "Filled":
        """Return what a payload says."""
        return cls(
            person=person,
            part=Part(view["callback_id"].rpartition(".")[2]),
            about=About.read(view["private_metadata"]),
            entered=Entered(view["state"]["values"]),
            event_id=f"{view['id']}:{view.get('hash', '')}",
        )


def typed_why(filled: Filled) -> str:
    """Return the why that was typed, of the step that the form was shown at."""
    return filled.entered.text(why_block(filled.about))


def _symptom(store: Store, found: Opened, filled: Filled) -> Faults:
    text = filled.entered.text(Part.SYMPTOM.value)
    if faults := dict(text_faults(Part.SYMPTOM, text)):
        return faults
    store.diagnoses.save(replace(found.chain.diagnosis, symptom=tidy(text)))
    return {}


def _reason(store: Store, found: Opened, filled: Filled) -> Faults:
    text = filled.entered.text(Part.REASON.value)
    if faults := dict(text_faults(Part.REASON, text)):
        return faults
    store.diagnoses.save(
        replace(
            found.chain.diagnosis,
            reason=tidy(text),
            reason_by=filled.person.id,
            reason_at=found.reader.now,
        )
    )
    return {}


def _evidence(store: Store, found: Opened, filled: Filled) -> Faults:
    typed = typed_evidence(filled.entered)
    faults = typed.faults(filled.person.today(found.reader.now))
    if faults or typed.source is None or typed.day is None:
        return faults
    plan = found.chain.plan.id
    before = found.chain.entry(filled.about.item)
    store.evidence.save(
        Evidence(
            id=EvidenceId(filled.about.item),
            plan_id=plan,
            number=before.number if before else _next(store.evidence.of(plan)),
            source=typed.source,
            text=tidy(typed.text),
            day=typed.day,
            by=before.by if before else filled.person.id,
            at=before.at if before else found.reader.now,
            reading=typed.measured,
        )
    )
    return {}


def _cause(store: Store, found: Opened, filled: Filled) -> Faults:
    typed = typed_cause(filled.entered)
    if faults := typed.faults(found.chain):
        return faults
    if typed.level is None or typed.impact is None or typed.effort is None:
        raise ValueError("a cause without its figures has a fault")
    chain, before = found.chain, found.chain.cause(filled.about.item)
    store.causes.save(
        Cause(
            id=CauseId(filled.about.item),
            plan_id=chain.plan.id,
            number=before.number if before else _next(chain.causes),
            level=typed.level,
            text=tidy(typed.text),
            impact=typed.impact,
            effort=typed.effort,
            by=before.by if before else filled.person.id,
            at=before.at if before else found.reader.now,
            whys=before.whys if before else (),
            is_rooted=before.is_rooted if before else False,
            evidence=typed.evidence,
        )
    )
    return {}


def _why(store: Store, found: Opened, filled: Filled) -> Faults:
    """Take in one why; one that was asked of an older chain stays out."""
    cause, entered = found.chain.cause(filled.about.item), filled.entered
    if cause is None or cause.is_rooted or len(cause.whys) != filled.about.step:
        return {}
    why, is_root = typed_why(filled), entered.choices(Part.ROOT.value)
    if faults := _why_faults(cause, why, ends=bool(is_root)):
        return faults
    after = cause.asked(tidy(why)) if why.strip() else cause
    if is_root:
        after = after.rooted(level_in(entered, Part.ROOT_LEVEL) or cause.level)
    store.causes.save(after)
    return {}


def _why_faults(cause: Cause, why: str, *, ends: bool) -> Faults:
    if not ends and len(cause.whys) == MOST_WHYS:
        return {Part.ROOT: Fault.LAST_WHY}
    if ends and not why.strip() and not cause.whys:
        return {Part.WHY: Fault.NO_WHY}
    return dict(text_faults(Part.WHY, why, required=not ends))


def _strategy(store: Store, found: Opened, filled: Filled) -> Faults:
    typed = typed_strategy(filled.entered)
    if faults := typed.faults(found.chain):
        return faults
    if typed.cause is None or typed.goal is None:
        raise ValueError("a strategy without its links has a fault")
    chain, before = found.chain, found.chain.strategy(filled.about.item)
    strategy = Strategy(
        id=StrategyId(filled.about.item),
        plan_id=chain.plan.id,
        number=before.number if before else _next(chain.strategies),
        statement=tidy(typed.statement),
        cause_id=typed.cause,
        goal_id=typed.goal,
        by=before.by if before else filled.person.id,
        at=before.at if before else found.reader.now,
    )
    store.strategies.save(strategy)
    carrying = {each.id for each in chain.carrying(strategy.id)}
    changed = carrying ^ set(typed.actions)
    for action in store.actions.with_ids(changed, lock=True).values():
        to = strategy.id if action.id in typed.actions else None
        store.actions.save(replace(action, strategy_id=to))
    return {}


def _next(items: Sequence[Evidence] | Sequence[Cause] | Sequence[Strategy]) -> int:
    return max((each.number for each in items), default=0) + 1


SAVES: dict[Part, Callable[[Store, Opened, Filled], Faults]] = {
    Part.SYMPTOM: _symptom,
    Part.REASON: _reason,
    Part.EVIDENCE: _evidence,
    Part.CAUSE: _cause,
    Part.WHY: _why,
    Part.STATEMENT: _strategy,
}
