"""Which plan somebody means who wants to change one: theirs to lead, by its code."""

from bot.people import Person
from bot.plans.plan import Plan
from bot.plans.sight import sight
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from storage.database import Store


def led_plan(store: Store, person: Person, rest: str, verb: str) -> Plan | Message:
    """Return the plan that `rest` names, locked; or what to say instead.

    Whoever leads but one need not name it. A plan that is not theirs to see is like
    one that is not there.
    """
    texts = TEXTS[person.language]
    number = plan_number(rest.partition(" ")[0])
    if number is None:
        led = store.plans.led_by(person.id)
        if not led:
            return Message.of(texts.plans.leads_none())
        if rest or len(led) > 1:
            return Message.of(texts.plans.which(texts.commands.verb(verb)))
        number = led[0].number
    plan = store.plans.numbered(number, lock=True)
    seen = sight(person.id, plan, store.actions.of([plan.id])) if plan else None
    if plan is None or seen is None:
        return Message.of(texts.reports.no_such_plan(number))
    return plan if seen.edits else Message.of(texts.plans.lead_edits(plan))
