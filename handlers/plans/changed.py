"""What people hear of a plan that its lead has changed: what concerns them of it."""

from datetime import datetime

from bot.deliveries import Delivery, Skip
from bot.ids import UserId
from bot.plans.changes import Change, PlanChange, What
from bot.plans.concerning import concerns, theirs
from bot.plans.sight import Sight, sight
from bot.views import Message
from bot.views.consultation import answer_buttons
from bot.views.fitting import fitted, packed
from bot.views.status import Reader
from handlers.consultation.acknowledging import asking
from handlers.consultation.held import unheard
from storage.database import Store

PEOPLE = frozenset(
    {
        What.LEAD,
        What.SUBJECT,
        What.HR_PARTNER,
        What.SPONSOR,
        What.ACTION_OWNER,
        What.ACTION_HELPERS,
    }
)


def render_changed(store: Store, delivery: Delivery, now: datetime) -> Message | Skip:
    """Say what was changed, as far as the person may see it and it concerns them."""
    plan = store.plans.get(delivery.about["plan"])
    changed = store.changes.get(delivery.about["change"])
    person = store.people.get(delivery.person or "")
    if plan is None or changed is None:
        return Skip("plan_gone")
    if person is None or not person.is_active:
        return Skip("person_gone")
    actions = store.actions.of([plan.id])
    reader = Reader(person=person, now=now, names=_names(store, changed))
    seen = sight(person.id, plan, actions)
    lines = _lines(reader, changed, seen)
    if not lines:
        return Skip("nothing_for_them")
    known = seen is not None and seen.whole
    first = reader.texts.plan_news.changed(plan, reader.name(changed.by), known=known)
    blocks = fitted(packed([first, *lines]), lambda _: "…")
    if any(each.what.is_of_substance for each in _told(changed, person.id, seen)):
        blocks += asking(store, reader, plan, actions, changed.version)
        if person.id in unheard(store, plan):
            blocks.append(answer_buttons(reader.texts, plan))
    return Message(first, blocks)


def _told(changed: PlanChange, user: UserId, seen: Sight | None) -> list[Change]:
    """Return the changes that somebody hears of as what is theirs."""
    own = theirs(user, seen) if seen else set()
    return [each for each in changed.changes if concerns(each, seen, own)]


def _lines(reader: Reader, changed: PlanChange, seen: Sight | None) -> list[str]:
    user, texts = reader.person.id, reader.texts.plan_news
    own = theirs(user, seen) if seen else set()
    lines = []
    for each in changed.changes:
        if each.what is What.ACTION_OWNER and each.before == user != each.after:
            lines.append(texts.yours_no_more(each))
        elif each.what is What.ACTION_DEPENDS and not (seen and seen.whole):
            continue  # it would tell of actions that they may not see
        elif concerns(each, seen, own):
            lines.append(_line(reader, each))
    return lines


def _line(reader: Reader, change: Change) -> str:
    today = reader.person.today(reader.now)
    names: list[str] = []
    if change.what in PEOPLE:
        names = [_names_of(reader, each) for each in (change.before, change.after)]
    return reader.texts.plan_news.change(change, names, today)


def _names_of(reader: Reader, users: str | None) -> str:
    """Return how one or several people are called, or that there is nobody."""
    named = [reader.name(UserId(each)) for each in (users or "").split()]
    says = reader.texts.plan_news.name
    return reader.texts.words.listed([says(each) for each in named] or [says(None)])


def _names(store: Store, changed: PlanChange) -> dict[UserId, str]:
    named = {
        UserId(user)
        for each in changed.changes
        if each.what in PEOPLE
        for users in (each.before, each.after)
        for user in (users or "").split()
    }
    people = store.people.named(named | {changed.by})
    return {user: person.name for user, person in people.items()}
