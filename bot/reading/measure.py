"""Readings of metrics, once it is known of which action a clause speaks."""

from collections.abc import Sequence

from bot.reading.assign import Said
from bot.reading.reading import OpenAction
from bot.reading.rule import Event
from bot.reading.values import is_share, reading


def measure(said: Sequence[Said], actions: Sequence[OpenAction], text: str) -> None:
    """Add the readings of metrics and of headings to what each clause says."""
    by_number = {action.n: action for action in actions}
    for one in said:
        if one.heading is not None and one.actions and not _has(one.events, "status"):
            one.events.append(_of_heading(one))
        for n in one.actions:
            metric = by_number[n].metric
            if metric is None or one.clause.asked:
                continue
            found = reading(one.clause, metric, text)
            if found is None:
                continue
            if is_share(metric):
                one.events = [e for e in one.events if e.slot != "percent"]
            one.events.append(found)


def _has(events: Sequence[Event], slot: str) -> bool:
    return any(event.slot == slot for event in events)


def _of_heading(one: Said) -> Event:
    return Event(
        slot="status",
        rule="heading",
        start=one.clause.start,
        end=one.clause.end,
        status=one.heading,
    )
