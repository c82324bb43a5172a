"""The one reminder, a working day after a check-in, of what nothing was said of."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.checkins.listing import Listed
from bot.checkins.replies import CheckIn
from bot.deliveries import Delivery, Later, Skip
from bot.people import Person, Volume
from bot.texts import TEXTS
from bot.views import Message
from bot.views.prompt import nudge_message
from handlers.checkins.desk import desk_of
from handlers.checkins.questions import question
from handlers.checkins.reading import numbered
from handlers.clock.quiet import held_back
from storage.database import Store

LATE = timedelta(hours=24)
SOON = timedelta(hours=18)


def render_nudge(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Return the reminder, if anything is missing and the person wants reminders."""
    person = store.people.get(delivery.person or "")
    if person is None or not person.can_own:
        return Skip("inactive")
    checkin = store.checkins.of_period(person.id, delivery.about["period"])
    if checkin is None:
        return Skip("not_asked")
    rows = [
        each
        for each in numbered(store, desk_of(store, person.id))
        if each.action.status.is_open and each.action.id in checkin.missing
    ]
    if reason := _why_not(person, checkin, rows, now - delivery.due_at):
        return Skip(reason)
    if now - checkin.asked_at < SOON:
        return Later(checkin.asked_at + SOON, "just_asked")
    if wait := held_back(store, person, now):
        return wait
    asked = question(store, person, rows, now, checkin.id)
    return nudge_message(asked, TEXTS[person.language])


def _why_not(
    person: Person, checkin: CheckIn, rows: Sequence[Listed], late: timedelta
) -> str | None:
    if person.volume is not Volume.NORMAL:
        return "volume"
    if checkin.skipped_at:
        return "skipped"
    if not rows:
        return "settled"
    return "late" if late > LATE else None
