"""The forms of a diagnosis are submitted: stored, or told what is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View

from bot.ids import CauseId, EvidenceId, PlanId, StrategyId, UserId
from bot.people import Person
from bot.plans.diagnosing import Fault, Faults, Part, Tab, text_faults
from bot.plans.diagnosis import MOST_WHYS, Cause, Evidence
from bot.plans.registering import tidy
from bot.plans.strategies import Strategy
from bot.texts import TEXTS
from bot.views.diagnosis import Shown
from bot.views.diagnosis_entry import (
    errors,
    level_in,
    typed_cause,
    typed_evidence,
    typed_strategy,
)
from bot.views.diagnosis_forms import SAVE, About, why_block
from bot.views.entered import Entered
from bot.views.notices import notice
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.diagnose import STALE, Opened, allowed, asked_why, opened
from handlers.diagnosis_offers import with_offers
from handlers.people import known_person
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of it: `faults` if any, then the form to show `instead`."""

    faults: Faults = field(default_factory=dict)
    instead: View | None = None
    below: View | None = None


def register(app: AsyncApp) -> None:
    """Listen to the forms."""
    app.view(starting(f"{SAVE}."))(on_save)


async def on_save(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Store what was filled in, and show it in the diagnosis below."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    filled = Filled.of(view, person)
    outcome = await deps.transact(saved, filled, deps.clock())
    if outcome.faults:
        found = errors(outcome.faults, TEXTS[person.language])
        if Part.WHY in outcome.faults:
            found[why_block(filled.about)] = found.pop(Part.WHY.value)
        await ack(response_action="errors", errors=found)
        return
    await redraw(deps, filled.about, outcome.below)
    if outcome.instead:
        await ack(response_action="update", view=outcome.instead)
    else:
        await ack()


async def redraw(deps: Deps, about: About, view: View | None) -> None:
    """Show the diagnosis below a form as it now is."""
    if view is None:
        return
    try:
        client = deps.slack.client(deps.workspace)
        await client.views_update(view_id=about.below, view=view)
    except SlackApiError as error:
        if error.response["error"] not in STALE:  # they have closed it
            raise


def saved(store: Store, filled: Filled, now: datetime) -> Outcome:
    """Store a form if it is right and theirs; submitted twice, it counts once."""
    plan = store.plans.get(PlanId(filled.about.plan), lock=True)
    found = plan and opened(store, filled.person, plan, now)
    if not plan or not found or not allowed(store, found, filled.about):
        return Outcome(instead=gone(filled.person))
    if filled.part is not Part.EVIDENCE and not found.rights.diagnoses:
        return Outcome(instead=gone(filled.person))
    if store.events.get(filled.event_id) is None:
        faults = SAVES[filled.part](store, found, filled)
        if faults:
            return Outcome(faults=faults)
        store.events.is_new(filled.event_id, now)
    after = opened(store, filled.person, plan, now) or found
    return Outcome(
        instead=_instead(store, after, filled),
        below=after.view(page_below(filled.about)),
    )


def _instead(store: Store, found: Opened, filled: Filled) -> View | None:
    """Return what the form turns into: the next why, what was learned before."""
    asks = filled.part is Part.WHY
    cause = found.chain.cause(filled.about.item)
    typed = _typed_why(filled)
    is_in = cause is not None and tidy(typed) in cause.whys[-1:]
    again = "" if is_in else typed
    view = asked_why(found, filled.about, again) if asks else None
    is_told = filled.part is Part.CAUSE or (asks and cause and cause.is_rooted)
    return with_offers(store, filled.person, cause, view) if is_told else view


def gone(person: Person) -> View:
    """Return what stands where the item is no more, or not theirs."""
    texts = TEXTS[person.language]
    says = texts.diagnosis
    return notice(texts.diagnosis_forms.removal(), says.gone(), says.close())


def page_below(about: About) -> Shown:
    """Return the page of the diagnosis that a form lies over."""
    return Shown(plan=about.plan, tab=Tab(about.tab), page=about.page)


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
    why, is_root = _typed_why(filled), entered.choices(Part.ROOT.value)
    if faults := _why_faults(cause, why, ends=bool(is_root)):
        return faults
    after = cause.asked(tidy(why)) if why.strip() else cause
    if is_root:
        after = after.rooted(level_in(entered, Part.ROOT_LEVEL) or cause.level)
    store.causes.save(after)
    return {}


def _typed_why(filled: Filled) -> str:
    return filled.entered.text(why_block(filled.about))


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
