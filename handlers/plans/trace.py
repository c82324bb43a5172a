"""`/pip trace P-3 [#2 | L1 | C1 | E1]`: what a thing is for, and what it goes back to.

From an action or a lesson back to the evidence, and from a cause or evidence on to what
came of it.
"""

import re
from datetime import datetime
from unicodedata import normalize

from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.sight import sight
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.status import Reader
from bot.views.trace import Trace
from handlers.diagnosis.opened import chain_of, plan_meant
from storage.database import Store

CODE = re.compile(r"([#LCE]?)(\d{1,4})")


def traced(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return the chain, to those who may see the whole plan."""
    texts = TEXTS[person.language]
    code, _, what = rest.partition(" ")
    number = plan_number(code)
    plan = plan_meant(store, person, rest)
    if plan is None and number is None:
        return Message.of(texts.plans.which(texts.commands.verb("trace")))
    actions = store.actions.of([plan.id]) if plan else []
    if plan is None or sight(person.id, plan, actions) is None:
        return Message.of(texts.reports.no_such_plan(number or 0))
    if not may(person.id, Deed.SEE, plan, actions):
        return Message.of(texts.diagnosis.not_yours(plan))
    found = CODE.fullmatch(normalize("NFKC", what).strip().upper())
    drawn = Trace(chain_of(store, plan), Reader(person=person, now=now, names={}))
    return drawn.of(found[1] or "#", int(found[2])) if found else drawn.of_plan()
