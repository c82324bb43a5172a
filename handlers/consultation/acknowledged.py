"""Who has acknowledged a plan, as `/pip show` says it."""

from bot.ids import UserId
from bot.plans.acknowledgement import UNDER_WAY, carriers, last_of
from bot.plans.concerning import version_for
from bot.plans.plan import Kind, Plan
from bot.plans.sight import Sight
from bot.views.acknowledgement import noted
from bot.views.status import Reader
from storage.database import Store


def acknowledged(store: Store, reader: Reader, seen: Sight) -> list[str]:
    """Return a line for each person, as far as the reader may know.

    Those who write the plan, and the employee it is about, see all; others themselves.
    """
    plan, user = seen.plan, reader.person.id
    if plan.state not in UNDER_WAY:
        return []
    everybody = carriers(plan, store.actions.of([plan.id]))
    sees_all = seen.edits or (seen.whole and plan.kind is Kind.INDIVIDUAL)
    shown = sorted(everybody if sees_all else everybody & {user})
    lines = [f"• {_line(store, reader, plan, each)}" for each in shown]
    return [reader.texts.acknowledgement.heading(), *lines] if lines else []


def _line(store: Store, reader: Reader, plan: Plan, person: UserId) -> str:
    texts = reader.texts.acknowledgement
    name = None if person == reader.person.id else reader.name(person)
    changes = store.changes.of(plan.id)
    newest = version_for(person, plan, store.actions.of([plan.id]), changes)
    last = last_of(person, store.acknowledgements.of(plan.id))
    if last is None:
        return texts.not_yet(name, newest)
    line = noted(reader, last, name)
    return line if last.version >= newest else f"{line} {texts.newer(newest)}"
