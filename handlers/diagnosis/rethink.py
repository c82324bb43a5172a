"""Something was done and had no effect: the lead is asked whether the strategy holds.

Keep, change or give it up, with a note. What they decide stands in the chain that
`/pip trace` shows, and in the recap; the bot decides nothing.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deliveries import Delivery, Kind, Later, Skip
from bot.ids import ActionId, DeliveryId, RethoughtId, UserId, new_id
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.plan import Plan, State
from bot.plans.progress import Effect
from bot.plans.registering import tidy
from bot.plans.rethinking import Rethought, Verdict
from bot.plans.strategies import Strategy
from bot.texts import TEXTS
from bot.views import Message
from bot.views.entered import Entered
from bot.views.overdue_forms import noted_view
from bot.views.rethinking import (
    ANSWER,
    FORM,
    NOTE,
    STATEMENT,
    Asked,
    answer,
    faults,
    question,
    rethinking_form,
)
from handlers.clicks import starting
from handlers.clock.quiet import until_free
from handlers.deps import Deps
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An action without effect, in its plan, with the strategy that it carried out.

    `thought` is what was decided since.
    """

    plan: Plan
    action: Action
    strategy: Strategy | None
    thought: Rethought | None


def register(app: App) -> None:
    """Listen to the buttons and to the form."""
    app.action(starting(f"{ANSWER}."))(on_answer)
    app.view(FORM)(on_form)


async def on_answer(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form of an answer."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    texts, case = TEXTS[person.language], await deps.transact(open_case, pressed)
    asked = Asked(
        action=pressed.value,
        verdict=body["actions"][0]["action_id"].removeprefix(f"{ANSWER}."),
        channel=pressed.channel,
        ts=pressed.ts,
    )
    form = noted_view(texts, texts.rethinking.gone())
    if case:
        form = rethinking_form(texts, asked, case.plan, case.action, case.strategy)
    await open_view(deps, pressed.trigger_id, form)
    await ack()


async def on_form(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Keep the decision, or say at the field what is wrong."""
    entered, asked = Entered(view["state"]["values"]), Asked.of(view)
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    texts, event_id = TEXTS[person.language], f"{view['id']}:{view.get('hash', '')}"
    case = await deps.transact(case_of, person.id, asked.action)
    if case is None:
        gone = noted_view(texts, texts.rethinking.gone())
        await ack(response_action="update", view=gone)
        return
    found = faults(entered, Verdict(asked.verdict), case.strategy, texts)
    if found:
        await ack(response_action="errors", errors=found)
        return
    words = (tidy(entered.text(STATEMENT)), tidy(entered.text(NOTE)))
    await deps.once(event_id, decide, person, asked, words, event_id, now)
    await ack()


def ask_lead(
    store: Store, plan: Plan, action: ActionId, about: str, now: datetime
) -> None:
    """Plan the question to the lead; `about` is the statement of no effect."""
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.STRATEGY,
            key=f"strategy:{about}",
            person=plan.lead,
            about={"plan": plan.id, "action": action},
            due_at=now,
            created_at=now,
        )
    )


def render_strategy(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Ask whether the strategy holds; or say what was decided."""
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    case = case_of(store, person.id, delivery.about["action"])
    if case is None or (case.thought and delivery.update_of is None):
        return Skip("settled")
    texts = TEXTS[person.language]
    if case.thought:
        return answer(texts, case.plan, case.action, case.thought)
    if delivery.update_of is None and (wait := until_free(store, person, now)):
        return wait
    return question(texts, case.plan, case.action, case.strategy)


def open_case(store: Store, pressed: Pressed) -> Case | None:
    """Return the case of a button, if it is not decided."""
    case = case_of(store, pressed.user, pressed.value)
    return case if case and case.thought is None else None


def case_of(store: Store, person: UserId, action_id: str) -> Case | None:
    """Return an action without effect, if it is the person's to decide on."""
    action = store.actions.get(action_id, lock=True)
    plan = store.plans.get(action.plan_id) if action else None
    if action is None or plan is None or not may(person, Deed.EDIT, plan, [action]):
        return None
    if action.effect is not Effect.NONE or plan.state is State.CLOSED:
        return None
    thoughts = store.rethought.after(action.id)
    closed = action.closed_at
    since = [each for each in thoughts if closed is None or each.at >= closed]
    return Case(
        plan=plan,
        action=action,
        strategy=store.strategies.get(action.strategy_id or ""),
        thought=since[-1] if since else None,
    )


def decide(
    store: Store,
    person: Person,
    asked: Asked,
    words: tuple[str, str],
    event_id: str,
    now: datetime,
) -> None:
    """Store the decision, and what it makes of the strategy; `words` and note."""
    case = case_of(store, person.id, asked.action)
    if asked.channel and asked.ts:
        redraw(store, asked.channel, asked.ts, event_id, now)
    if case is None or case.thought:
        return
    verdict, strategy, (statement, note) = Verdict(asked.verdict), case.strategy, words
    changed = strategy if verdict is Verdict.CHANGE else None
    store.rethought.save(
        Rethought(
            id=RethoughtId(new_id()),
            plan_id=case.plan.id,
            action_id=case.action.id,
            by=person.id,
            at=now,
            verdict=verdict,
            note=note,
            strategy_id=strategy.id if strategy else None,
            was=changed.statement if changed else None,
        )
    )
    if changed:
        store.strategies.save(replace(changed, statement=statement))
    elif strategy and verdict is Verdict.DROP:
        store.strategies.save(replace(strategy, given_up_at=now))
