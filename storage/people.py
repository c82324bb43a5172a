"""People and their leave, kept."""

from datetime import date

from bot.ids import UserId
from bot.people import Leave, Person
from storage.finding import at_least, at_most
from storage.keeper import Keeper
from storage.schema.people import LeaveRow, PersonRow


class People(Keeper[Person]):
    """Everyone the bot knows."""

    row = PersonRow
    value = Person

    def named(self, ids: set[UserId]) -> dict[UserId, Person]:
        """Return the people with these ids that the bot knows, by id."""
        found = self._all(id=ids)
        return {person.id: person for person in found}

    def all(self) -> list[Person]:
        """Return everyone."""
        return self._all(order_by=("id",))


class Leaves(Keeper[Leave]):
    """Who is away, and when."""

    row = LeaveRow
    value = Leave

    def covering(self, person: UserId, day: date) -> Leave | None:
        """Return the leave that `day` lies in, if the person is away then."""
        return self._one(person=person, first=at_most(day), last=at_least(day))

    def next(self, person: UserId, day: date) -> Leave | None:
        """Return the leave that `day` lies in, or else the next one after it."""
        ahead = self._all(person=person, last=at_least(day), order_by=("first",))
        return ahead[0] if ahead else None

    def drop(self, key: str) -> None:
        """Forget a leave, as if it had never been told."""
        self._delete(id=key)

    def touching(self, people: set[UserId], first: date, last: date) -> list[Leave]:
        """Return the leave of these people on any day from `first` to `last`."""
        return self._all(person=people, first=at_most(last), last=at_least(first))
