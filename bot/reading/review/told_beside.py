"""Chinese clauses beside the work that neither hinder it nor tell how far it is."""

from bot.reading.lazily import Rarely
from bot.reading.review.clue import (
    Clue,
    Reading,
    Readings,
    begins,
    nothing,
    where,
    without_cause,
)
from bot.reading.rule import Event
from bot.reading.zh import told_beside as zh

_UNHARMED = Rarely(zh.UNHARMED)
_NEAR = 2
_HANDS = ("done once", "needs")
"""Rules of causes that are but whose hands are asked for."""


def _is_harmless(clue: Clue) -> bool:
    """Whether it is told near behind trouble that it does no harm: 不耽误."""
    if "waits for" in [event.rule for event in clue.one.events]:
        return False  # 等法务审，评分表照做，不耽误: what is waited for stays
    behind = [one.clause.within(clue.text) for one in clue.behind[:_NEAR]]
    return any(map(_UNHARMED.match, behind))


def _asks_for_hands(clue: Clue) -> bool:
    """Whether it is asked that others lend a hand: 需要安全组出人帮看下."""
    slots = {event.slot: event.rule for event in clue.one.events}
    return "help" in slots and slots.get("blocker") in _HANDS


def _but_asked(events: list[Event]) -> list[Event]:
    return [event for event in events if event.slot not in ("blocker", "status")]


TOLD_BESIDE: Readings = (
    Reading(begins(Rarely(zh.NOT_ITS_TURN)), nothing, where("idle", "unnamed")),
    Reading(begins(Rarely(zh.MEANWHILE)), nothing, where("going on", "unnamed")),
    Reading(_is_harmless, without_cause, where("cause", "behind")),
    Reading(begins(_UNHARMED), without_cause, where("cause")),
    Reading(begins(Rarely(zh.REST_LATER)), nothing),
    Reading(_asks_for_hands, _but_asked, where("cause")),
)
