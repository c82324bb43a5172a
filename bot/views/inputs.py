"""Fields of forms, built shortly: what they show empty, and what stands in them."""

from collections.abc import Sequence
from datetime import date, time

from slack_sdk.models.blocks import (
    CheckboxesElement,
    ConversationFilter,
    ConversationSelectElement,
    DatePickerElement,
    InputBlock,
    NumberInputElement,
    Option,
    OptionGroup,
    PlainTextInputElement,
    PlainTextObject,
    StaticMultiSelectElement,
    StaticSelectElement,
    TimePickerElement,
    UserMultiSelectElement,
    UserSelectElement,
)
from slack_sdk.models.blocks.block_elements import InputInteractiveElement

from bot.texts.quote import plain

VALUE = "value"
LONGEST = 3000
MOST_OPTIONS = 100
LABEL, PLACEHOLDER = 75, 150


class Input:
    """One field, called `label`; `block` is the id that its value comes back under."""

    def __init__(
        self, block: str, label: str, *, optional: bool = False, hint: str | None = None
    ) -> None:
        self._block = block
        self._label = label
        self._optional = optional
        self._hint = hint

    def text(
        self, value: str, *, example: str | None = None, multiline: bool = False
    ) -> InputBlock:
        """Return a field for text."""
        return self._of(
            PlainTextInputElement(
                action_id=VALUE,
                initial_value=value[:LONGEST] or None,
                placeholder=example and PlainTextObject(text=example[:PLACEHOLDER]),
                multiline=multiline or None,
            )
        )

    def user(self, value: str | None) -> InputBlock:
        """Return a field for a person."""
        return self._of(UserSelectElement(action_id=VALUE, initial_user=value))

    def users(self, values: Sequence[str], most: int) -> InputBlock:
        """Return a field for people, at most so many."""
        return self._of(
            UserMultiSelectElement(
                action_id=VALUE,
                initial_users=list(values) or None,
                max_selected_items=most,
            )
        )

    def whole_number(self, value: str, most: int) -> InputBlock:
        """Return a field for a whole number from 0 to `most`."""
        return self._of(
            NumberInputElement(
                action_id=VALUE,
                initial_value=value if value.isdecimal() else None,
                is_decimal_allowed=False,
                min_value="0",
                max_value=str(most),
            )
        )

    def day(self, value: date | None) -> InputBlock:
        """Return a field for a date."""
        initial = value.isoformat() if value else None
        return self._of(DatePickerElement(action_id=VALUE, initial_date=initial))

    def time(self, value: time) -> InputBlock:
        """Return a field for a time of day."""
        initial = f"{value:%H:%M}"
        return self._of(TimePickerElement(action_id=VALUE, initial_time=initial))

    def channel(self, value: str | None) -> InputBlock:
        """Return a field for a channel of this workspace."""
        own = ConversationFilter(
            include=["public", "private"], exclude_external_shared_channels=True
        )
        return self._of(
            ConversationSelectElement(
                action_id=VALUE, initial_conversation=value, filter=own
            )
        )

    def choice(
        self,
        options: Sequence[tuple[str, str]],
        value: str | None,
        *,
        clicked_as: str | None = None,
    ) -> InputBlock:
        """Return a menu of values and what they are called.

        With `clicked_as` a choice is a click too, by that action id.
        """
        shown = [Option(value=each, text=plain(name)) for each, name in options]
        chosen = next((each for each in shown if each.value == value), None)
        menu = StaticSelectElement(
            action_id=clicked_as or VALUE, options=shown, initial_option=chosen
        )
        block = self._of(menu)
        block.dispatch_action = True if clicked_as else None
        return block

    def many(
        self, options: Sequence[tuple[str, str]], values: Sequence[str]
    ) -> InputBlock:
        """Return a menu of which several may be chosen; a long one has groups."""
        shown = [Option(value=each, text=plain(name)) for each, name in options]
        chosen = [each for each in shown if each.value in values] or None
        if len(shown) <= MOST_OPTIONS:
            return self._of(
                StaticMultiSelectElement(
                    action_id=VALUE, options=shown, initial_options=chosen
                )
            )
        groups = [
            OptionGroup(label=f"{n + 1}–", options=shown[n : n + MOST_OPTIONS])
            for n in range(0, len(shown), MOST_OPTIONS)
        ]
        return self._of(
            StaticMultiSelectElement(
                action_id=VALUE, option_groups=groups, initial_options=chosen
            )
        )

    def box(self, text: str) -> InputBlock:
        """Return a box to tick."""
        option = Option(value=VALUE, text=plain(text))
        return self._of(CheckboxesElement(action_id=VALUE, options=[option]))

    def _of(self, element: InputInteractiveElement) -> InputBlock:
        return InputBlock(
            block_id=self._block,
            label=PlainTextObject(text=plain(self._label, LABEL)),
            element=element,
            optional=self._optional,
            hint=PlainTextObject(text=self._hint) if self._hint else None,
        )
