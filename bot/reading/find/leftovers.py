"""What else a clause tells that no rule knows, beside what was found in it."""

from bot.reading.find.blockers import aside, at_other_work
from bot.reading.find.discovered import discovered
from bot.reading.find.places import place_reached
from bot.reading.find.status import of_whole
from bot.reading.find.status_rules import ITEM_DONE, YES
from bot.reading.find.steps import is_step
from bot.reading.rule import Event, Rule
from bot.reading.split.clause import Clause

_YES = frozenset(("yes", "yep", "yup", "yeah", "aye"))


def with_aside(clause: Clause, events: list[Event], text: str) -> list[Event]:
    """Return events with what else a clause tells that no rule knows."""
    if "blocker" in [event.slot for event in events]:
        return events
    found_out = discovered(clause, text)
    if found_out:
        return [*_beside_found(clause, events, found_out[0], text), *found_out]
    reached = [] if events else place_reached(clause)
    if reached:
        return reached
    rule = _of_whole(clause, text)
    if not events and rule is not None:
        return [of_whole(clause, rule)]
    asides = aside(clause, silent=not events)
    if asides and at_other_work(clause):
        events = [one for one in events if one.slot != "status"]  # 这周全在催款
    return [*events, *_as_cause(asides, events)]


def _beside_found(
    clause: Clause, events: list[Event], found: Event, text: str
) -> list[Event]:
    """Return what else is told beside what was found to be needed: 接口要重写."""
    if "D" in clause.tape or "要" not in text[found.start : found.end]:
        return events
    return [
        event
        for event in events
        if not (event.slot == "due" and event.start < found.start)
        and not (event.slot == "status" and event.start >= found.start)
    ]


def _as_cause(asides: list[Event], events: list[Event]) -> list[Event]:
    """Take the reason for no progress for its cause: 连抢了两个没顾上画完."""
    if "no progress" not in [event.rule for event in events]:
        return asides
    return [
        one._replace(slot="blocker", rule="own effort", rank=2)
        if one.rule == "reason"
        else one
        for one in asides
    ]


def _of_whole(clause: Clause, text: str) -> Rule | None:
    """Return the rule of a step on the way, and of a reply that is but a "yes"."""
    if is_step(clause):
        return ITEM_DONE
    return YES if text.strip(" .!\n") in _YES else None
