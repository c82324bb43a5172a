"""Messages in the DM, of one person or of several at once: read, stored, answered.

What is asked of the store is asked once for all of them, and they are read together.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest

from bot.checkins.replies import Reply
from bot.ids import UserId
from bot.people import Person
from handlers.checkins.desk import desk_of, desks_of
from handlers.checkins.message import Heard, Said, note_reply, said
from handlers.checkins.reading import understood
from handlers.people import fresh_people
from storage.database import Store
from storage.events import Event


def note_replies(store: Store, heard: Sequence[Heard]) -> list[bool]:
    """Store messages and what is understood of them; queue the receipts.

    Tell of each whether its writer is known. Else nothing is done before Slack was
    asked who that is.
    """
    at = {each.person: each.heard_at for each in heard}
    people = fresh_people(store, at)
    people |= {each.person: each.writer for each in heard if each.writer}
    for some in _rounds(each for each in heard if each.person in people):
        _note(store, people, some)
    return [each.person in people for each in heard]


def _rounds(heard: Iterable[Heard]) -> Iterable[list[Heard]]:
    """Part messages so that nobody has two in one round: the second reads the first."""
    by_person: dict[UserId, list[Heard]] = defaultdict(list)
    for each in heard:
        by_person[each.person].append(each)
    for some in zip_longest(*by_person.values()):
        yield [each for each in some if each]


def _note(store: Store, people: Mapping[UserId, Person], heard: list[Heard]) -> None:
    """Take in the messages of different people that did not come before."""
    events = [Event(id=each.event_id, seen_at=each.heard_at) for each in heard]
    is_new = store.events.new_among(events)
    fresh = [each for each in heard if each.event_id in is_new]
    if not fresh:
        return
    places = [(each.channel, each.ts) for each in fresh]
    known = store.replies.at_each(places, lock=True)
    desks = desks_of(store, [each.person for each in fresh], lock=True)
    aside: list[tuple[Heard, Reply | None]] = []
    ready: list[Said | None] = []
    for each, place in zip(fresh, places, strict=True):
        before, desk = known.get(place), desks[each.person]
        if before or desk.holds_support:
            aside.append((each, before))
        else:
            ready.append(said(store, people[each.person], each, None, desk))
    _understand(store, ready)
    for each, before in aside:  # they may change what lies on other desks
        desk = desk_of(store, each.person, lock=True)
        _understand(store, [said(store, people[each.person], each, before, desk)])


def _understand(store: Store, messages: Iterable[Said | None]) -> None:
    """Read messages and note what they say."""
    some = [each for each in messages if each]
    readings = understood([each.question for each in some])
    for each, reading in zip(some, readings, strict=True):
        note_reply(store, each, reading)
