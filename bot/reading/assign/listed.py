"""Counts that are of the listed actions themselves: "two of the three are done"."""

from collections.abc import Sequence

from bot.reading.reading import OpenAction
from bot.reading.spans.amounts import Amount
from bot.reading.split.said import Said

_FEWEST = 3
"""Two actions are no count: "one of two" may be of anything."""


def count_no_actions(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Take no share of one action from a count of them all that opens a reply."""
    many = len(actions)
    if many < _FEWEST or any(
        action.metric and action.metric.target == many for action in actions
    ):
        return
    for one in said:
        if one.explicit:
            _leave_out_heading(one, many)
            return
        counts = any(
            isinstance(token.data, Amount) and token.data.total == many
            for token in one.clause.tokens
        )
        if counts and not one.clause.named:
            one.events = []


def _leave_out_heading(one: Said, many: int) -> None:
    """Take no share from "two down, one to go:" before the first name."""
    head = one.clause.tokens[0]
    counts = isinstance(head.data, Amount) and head.data.total == many
    if counts and one.clause.tape[1:2] == "=":
        one.events = [event for event in one.events if event.start != head.start]
