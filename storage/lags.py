"""Why actions were late or blocked, kept."""

from collections.abc import Collection

from bot.ids import ActionId
from bot.plans.lags import Lag
from storage.keeper import Keeper
from storage.schema.lags import LagRow


class Lags(Keeper[Lag]):
    """The reasons given, and the corrective steps."""

    row = LagRow
    value = Lag

    def about(self, actions: Collection[ActionId]) -> list[Lag]:
        """Return the reasons given for these actions, in order of time."""
        return self._all(action_id=actions, order_by=("at", "id"))
