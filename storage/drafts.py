"""Plans that somebody is writing, kept between two steps of the form."""

from datetime import datetime

from bot.ids import UserId
from bot.plans.drafts import Draft
from storage.finding import below
from storage.keeper import Keeper
from storage.schema.drafts import DraftRow


class Drafts(Keeper[Draft]):
    """What forms hold; each is its writer's alone."""

    row = DraftRow
    value = Draft

    def of(self, key: str, person: UserId, *, lock: bool = False) -> Draft | None:
        """Return the draft with this id, if it is this person's."""
        return self._one(id=key, person=person, lock=lock)

    def left_by(self, person: UserId) -> list[Draft]:
        """Return somebody's drafts, the one touched last first."""
        return self._all(
            person=person,
            order_by=("-updated_at", "id"),
        )

    def drop(self, key: str) -> None:
        """Forget a draft that was registered."""
        self._delete(id=key)

    def forget_before(self, moment: datetime) -> int:
        """Forget drafts that nobody has touched since; return how many."""
        return self._delete(updated_at=below(moment))
