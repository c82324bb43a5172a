"""Support that was asked for, kept."""

from collections.abc import Collection

from bot.ids import ActionId
from bot.plans.support import SupportRequest
from storage.keeper import Keeper
from storage.schema.support import SupportRequestRow


class SupportRequests(Keeper[SupportRequest]):
    """All requests; whether somebody may see one, `bot.plans.access` says."""

    row = SupportRequestRow
    value = SupportRequest

    def about(self, actions: Collection[ActionId]) -> list[SupportRequest]:
        """Return what was asked for these actions, in order of time."""
        return self._all(action_id=actions, order_by=("at", "id"))

    def given_by(self, supports: Collection[ActionId]) -> list[SupportRequest]:
        """Return the requests that these actions answer, in order of time."""
        return self._all(support_id=supports, order_by=("at", "id"))
