"""When the bot keeps quiet towards somebody, whatever it has planned to say."""

from datetime import date, datetime, time, timedelta

from bot.checkins.instants import instant, next_instant
from bot.checkins.volume import A_DAY, STARTED, is_night
from bot.deliveries import Later, Skip
from bot.people import Person
from bot.workdays import is_public_holiday, is_workday
from storage.database import Store

DAY = timedelta(days=1)
NEXT_MORNING = time(9)


def held_back(store: Store, person: Person, now: datetime) -> Skip | Later | None:
    """Return why the bot does not write to the person by itself now; None if it may.

    Answers to what they say or ask are not held back.
    """
    if person.snoozed_until and now < person.snoozed_until:
        return Later(person.snoozed_until, "snoozed")
    today = person.today(now)
    if reason := _why_not_today(store, person, today):
        return Skip(reason)
    if later := until_morning(person, now):
        return later
    midnight = instant(today, time(), person.tz)
    sent = store.deliveries.sent_to(person.id, midnight, now + DAY)
    started = [each for each in sent if each.kind in STARTED and not each.update_of]
    if len(started) >= A_DAY:
        return Later(next_instant(now, NEXT_MORNING, person.tz), "enough")
    return None


def until_free(store: Store, person: Person, now: datetime) -> Later | None:
    """Return when they may be written to, where that is not now.

    For what is said only once: on a leave or a holiday it waits instead.
    """
    wait = held_back(store, person, now)
    if isinstance(wait, Skip):
        return Later(next_instant(now, NEXT_MORNING, person.tz), wait.reason)
    return wait


def until_morning(person: Person, now: datetime) -> Later | None:
    """Return when their night ends, where it is night; what others do waits so long."""
    if not is_night(person, now):
        return None
    return Later(next_instant(now, NEXT_MORNING, person.tz), "night")


def _why_not_today(store: Store, person: Person, today: date) -> str | None:
    if store.leaves.covering(person.id, today):
        return "leave"
    if is_public_holiday(today, person.tz.key):
        return "holiday"
    return None if is_workday(today, person.tz.key) else "day_off"
