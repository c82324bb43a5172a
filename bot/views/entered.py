"""What somebody has entered into a form, as Slack sends it."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

State = Mapping[str, Mapping[str, Mapping[str, Any]]]


class Entered:
    """The values of a form by block id; what the form does not show is not there."""

    def __init__(self, state: State) -> None:
        self._inputs = {
            block: next(iter(inputs.values()), {}) for block, inputs in state.items()
        }

    def has(self, block: str) -> bool:
        """Tell whether the form shows this input, empty or not."""
        return block in self._inputs

    def text(self, block: str) -> str:
        """Return what was typed."""
        return str(self._value(block, "value") or "")

    def choice(self, block: str) -> str | None:
        """Return the value of the option that was chosen."""
        option = self._value(block, "selected_option")
        return str(option["value"]) if option else None

    def choices(self, block: str) -> list[str]:
        """Return the values of the options that were chosen or ticked."""
        return [
            str(each["value"]) for each in self._value(block, "selected_options") or ()
        ]

    def day(self, block: str) -> date | None:
        """Return the day that was picked."""
        picked = self._value(block, "selected_date")
        return date.fromisoformat(picked) if picked else None

    def time(self, block: str) -> time | None:
        """Return the time of day that was picked."""
        picked = self._value(block, "selected_time")
        return time.fromisoformat(picked) if picked else None

    def user(self, block: str) -> str | None:
        """Return the id of the person that was chosen."""
        return self._value(block, "selected_user") or None

    def users(self, block: str) -> list[str]:
        """Return the ids of the people that were chosen."""
        return list(self._value(block, "selected_users") or ())

    def channel(self, block: str) -> str | None:
        """Return the id of the channel that was chosen."""
        return self._value(block, "selected_conversation") or None

    def _value(self, block: str, name: str) -> Any:  # noqa: ANN401  whatever Slack sent
        return self._inputs.get(block, {}).get(name)
