"""What a receipt shows: a reply, the actions it spoke of, and what is still missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.checkins.listing import Listed
from bot.checkins.replies import Noted, Reply
from bot.ids import ActionId
from bot.plans.progress import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A reply as it stands, with the numbers of the actions; `today` is the person's.

    `missing` are the numbers of the check-in that nothing was said of yet. `is_echoed`
    tells that the text was not written in the DM, and is quoted.
    """

    reply: Reply
    listed: Mapping[ActionId, Listed]
    today: date
    missing: tuple[int, ...] = ()
    is_echoed: bool = False

    @property
    def known(self) -> list[tuple[Noted, Listed]]:
        """What was noted for certain, in order of number."""
        return self._noted(sure=True)

    @property
    def doubtful(self) -> list[tuple[Noted, Listed]]:
        """What the person has to choose first."""
        return self._noted(sure=False)

    @property
    def finished(self) -> list[str]:
        """The titles of what this reply says is done."""
        return [
            listed.action.title
            for noted, listed in self.known
            if noted.stated.status is Status.DONE
        ]

    @property
    def closed(self) -> list[Listed]:
        """What this reply says is done, as it stands."""
        return [
            listed for noted, listed in self.known if noted.stated.status is Status.DONE
        ]

    def _noted(self, *, sure: bool) -> list[tuple[Noted, Listed]]:
        found = [
            (noted, self.listed[noted.action_id])
            for noted in self.reply.noted
            if noted.sure is sure and noted.action_id in self.listed
        ]
        return sorted(found, key=lambda each: each[1].n)
