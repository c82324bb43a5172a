"""Counts that are of the listed actions themselves: "two of the three are done"."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.spans.amount import Amount
from bot.reading.split.said import Said

_HEADS = Lazily("%[bwhs]{0,2}[DE]?=")
_SUMS_UP = ("that's", "that", "thats", "so", "makes", "which", "this", "making")
_FEWEST = 3
"""Two actions are no count: "one of two" may be of anything."""


def count_no_actions(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Take no share of one action from a count of them all that opens a reply."""
    many = len(actions)
    if many < _FEWEST or any(
        action.metric and action.metric.target == many for action in actions
    ):
        return
    named = False
    for place, one in enumerate(said):
        if one.explicit and not named:
            _leave_out_heading(said[place:], many)
            named = True
        elif not one.clause.named and _counts(one, many, summed_up=named):
            one.events = []


def _counts(one: Said, many: int, *, summed_up: bool) -> bool:
    """Whether a clause counts the actions: "two of three are done"."""
    tokens = one.clause.tokens
    if summed_up and tokens[0].text not in _SUMS_UP:
        return False
    return any(
        isinstance(token.data, Amount) and token.data.total == many for token in tokens
    )


def _leave_out_heading(said: Sequence[Said], many: int) -> None:
    """Take no share from "two down, one to go:" before the first name.

    Nor from "two of three are finished: the policy and the books", which are done.
    """
    one = said[0]
    head = one.clause.tokens[0]
    counts = isinstance(head.data, Amount) and head.data.total == many
    if not counts or _HEADS.match(one.clause.tape) is None:
        return
    one.events = [
        event._replace(status=Status.DONE) if event.rule == "done" else event
        for event in one.events
        if event.slot != "percent"
    ]
    for other in said[1:]:
        if other.events or other.clause.tape.strip("M&_s"):
            break
        other.events = list(one.events)
