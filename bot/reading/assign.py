"""Of which actions each clause speaks."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.plans.progress import Status
from bot.reading.reading import OpenAction
from bot.reading.refs import Ref
from bot.reading.rule import Event
from bot.reading.split import Clause
from bot.reading.titles import named


@dataclass(slots=True)
class Said:
    """A clause, what it says, and the numbers of the actions it says it of."""

    clause: Clause
    events: list[Event]
    actions: tuple[int, ...] = ()
    explicit: bool = False
    sure: bool = True
    heading: Status | None = None
    marks: list[str] = field(default_factory=list)


def assign(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Fill in the actions of each clause."""
    listed = tuple(action.n for action in actions)
    for one in said:
        _point(one, listed)
    if not any(one.explicit for one in said):
        _by_order(said, listed)
    topic: tuple[int, ...] = listed if len(listed) == 1 else ()
    topic_sure = True
    spoken: list[int] = []
    for place, one in enumerate(said):
        if one.explicit and one.actions:
            topic, topic_sure = one.actions, one.sure
        elif one.marks:
            topic = _group(one.marks, listed, spoken, said, place, topic)
            topic_sure = True
        elif not topic:
            topic_here, topic_sure = _ahead(said, place)
            one.actions, one.sure = topic_here, topic_sure
            continue
        one.actions, one.sure = topic, topic_sure
        spoken += topic


def _point(one: Said, listed: tuple[int, ...]) -> None:
    tokens = one.clause.tokens
    refs = [token.data for token in tokens if isinstance(token.data, Ref)]
    tape = one.clause.tape
    pointed = [listed[place - 1] for ref in refs for place in ref.places]
    if pointed:
        one.actions, one.explicit = tuple(dict.fromkeys(pointed)), True
        return
    if any(ref.other for ref in refs):
        one.marks = ["other"]
        return
    votes = [token.hints for token in tokens if token.hints]
    chosen, sure = named(votes) if votes else ({}, True)
    if "x" in tape and len(listed) > 1:
        one.actions = tuple(n for n in listed if n not in chosen)
        one.explicit = bool(chosen)
        return
    if chosen and (max(chosen.values()) > 0.4 or len(listed) > 1):  # noqa: PLR2004 - more than a verb
        one.actions, one.explicit, one.sure = tuple(sorted(chosen)), True, sure
        return
    if "r" in tape:
        one.marks = ["rest"]
    elif "a" in tape and one.events and len(listed) > 1:
        one.marks = ["all"]


def _group(
    marks: list[str],
    listed: tuple[int, ...],
    spoken: list[int],
    said: Sequence[Said],
    place: int,
    topic: tuple[int, ...],
) -> tuple[int, ...]:
    later = {n for one in said[place + 1 :] if one.explicit for n in one.actions}
    left = tuple(n for n in listed if n not in spoken and n not in later)
    if marks[0] == "all":
        return listed if not spoken else topic
    counted = any(
        e.slot == "percent"
        for one in said[max(0, place - 2) : place]
        for e in one.events
    )
    if marks[0] == "rest" and counted and topic:
        return topic
    return left or topic


def _ahead(said: Sequence[Said], place: int) -> tuple[tuple[int, ...], bool]:
    for one in said[place + 1 :]:
        if one.clause.sentence != said[place].clause.sentence:
            break
        if one.explicit:
            return one.actions, one.sure
    return (), True


def _by_order(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give a list of as many lines as there are actions to them one by one."""
    for key in ("line", "sentence"):
        groups = sorted({getattr(one.clause, key) for one in said if one.events})
        if len(groups) == len(listed) > 1:
            for one in said:
                spot = getattr(one.clause, key)
                if spot in groups:
                    one.actions, one.explicit = (listed[groups.index(spot)],), True
                    one.sure = key == "line"
            return
