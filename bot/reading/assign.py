"""Of which actions each clause speaks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.amounts import Amount
from bot.reading.reading import OpenAction
from bot.reading.refs import Ref
from bot.reading.rule import Event
from bot.reading.split import Clause
from bot.reading.tape import Token
from bot.reading.titles import named

_STRONG = 0.4
_EARLY = 2
_ELSE = frozenset(["others", "其他", "其它", "其余", "别的", "其他的", "其余的"]) | {
    "everything else",
    "the others",
    "all others",
    "anything else",
    "all the rest",
}
_NONE_OF = frozenset(("neither", "none"))
_SHORT = 3
_TELLING = frozenset(["status", "percent", "due", "value", "moved", "freed"])


@dataclass(slots=True)
class Said:
    """A clause, what it says, and the numbers of the actions it says it of."""

    clause: Clause
    events: list[Event]
    actions: tuple[int, ...] = ()
    explicit: bool = False
    sure: bool = True
    heading: Status | None = None
    mark: str = ""
    moves: bool = False
    besides: tuple[int, ...] = field(default=())

    @property
    def tells(self) -> bool:
        """Whether the clause reports something, a number at least."""
        return (
            any(event.slot != "aside" for event in self.events)
            or "#" in self.clause.tape
        )

    @property
    def corrects(self) -> bool:
        """Whether the clause takes back what was said before it."""
        return "V" in self.clause.tape and not self.moves


def assign(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Fill in the actions of each clause."""
    listed = tuple(action.n for action in actions)
    numbered = not any(_misnumbered(one, listed) for one in said)
    for one in said:
        _point(one, listed, numbered=numbered)
    if not any(one.explicit or one.mark for one in said):
        _by_order(said, listed)
    for one in said:
        if not one.explicit and not one.mark:
            _by_measure(one, actions)
    _walk(said, listed)
    _left_over(said, listed)


def _walk(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    topic: tuple[int, ...] = listed if len(listed) == 1 else ()
    sure = True
    spoken: list[int] = []
    for place, one in enumerate(said):
        _echo(said, place)
        if one.explicit and not (topic and _in_passing(said, place)):
            topic, sure = one.actions, one.sure
        elif one.mark:
            spoken += one.besides
            topic, sure = _group(one.mark, listed, spoken, said, place, topic), True
        elif not topic:
            one.actions, one.sure = _ahead(said, place)
            continue
        one.actions, one.sure = topic, sure
        spoken += topic
        if one.besides and one.explicit:
            topic = one.besides


def _point(one: Said, listed: tuple[int, ...], *, numbered: bool) -> None:
    tokens, tape = one.clause.tokens, one.clause.tape
    refs = [
        token.data
        for token in tokens
        if isinstance(token.data, Ref)
        and (numbered or not token.data.rule.startswith("head"))
    ]
    pointed = [listed[place - 1] for ref in refs for place in ref.places]
    votes = [
        token.hints
        for token, after in zip(tokens, [*tokens[1:], None], strict=True)
        if token.hints and not _numbered(after)
    ]
    chosen, sure = named(votes) if votes else ({}, True)
    found = tuple(dict.fromkeys(pointed)) or tuple(sorted(chosen))
    if pointed and _named_first(tokens, refs, chosen):
        found = tuple(sorted(chosen))
    several = len(listed) > 1
    if "x" in tape and several and found:
        one.besides = found
        if one.events:
            one.actions = tuple(n for n in listed if n not in found)
            one.explicit = True
        else:
            one.mark = "but"
    elif pointed and not _named_first(tokens, refs, chosen):
        one.actions, one.explicit = found, True
    elif any(ref.other for ref in refs):
        one.mark = "other"
    elif chosen and (several or max(chosen.values()) > _STRONG):
        one.actions, one.explicit, one.sure = found, True, sure
    elif "x" in tape and one.events:
        one.events = [_in_part(event) for event in one.events]
    elif "r" in tape:
        one.mark = "rest"
    elif one.events and several and ("a" in tape or tokens[0].text in _NONE_OF):
        one.mark = "all"


def _named_first(
    tokens: Sequence[Token], refs: Sequence[Ref], chosen: Mapping[int, float]
) -> bool:
    """Whether a title stands before "第二份", which then counts something else."""
    if not refs or not chosen or max(chosen.values()) < 1:
        return False
    return any(token.hints and token.end <= refs[0].start for token in tokens)


def _in_part(event: Event) -> Event:
    """Take "done except for the cards" for a part."""
    if event.status is not Status.DONE:
        return event
    return replace(event, status=Status.IN_PROGRESS, rule="part of it")


def _numbered(after: Token | None) -> bool:
    """Whether a number follows that makes "ticket" one of many: ticket 30771."""
    return after is not None and after.text.isdigit() and len(after.text) > _SHORT


def _misnumbered(one: Said, listed: tuple[int, ...]) -> bool:
    """Whether the number at the head of a line is not that of the action it names."""
    tokens = one.clause.tokens
    first = tokens[0].data
    if not isinstance(first, Ref) or not first.rule.startswith("head"):
        return False
    chosen, sure = named([token.hints for token in tokens if token.hints])
    strong = {n for n, weight in chosen.items() if weight > _STRONG}
    places = {listed[place - 1] for place in first.places}
    return sure and bool(strong) and not strong & places


def _by_measure(one: Said, actions: Sequence[OpenAction]) -> None:
    """Give "3 of 5" to the only action whose target is 5."""
    totals = {
        token.data.total
        for token in one.clause.tokens
        if isinstance(token.data, Amount)
    } - {None}
    units = {
        following.text.rstrip("s")
        for token, following in pairwise(one.clause.tokens)
        if isinstance(token.data, Amount) and token.data.bare
    }
    fitting = [
        a.n
        for a in actions
        if a.metric
        and (a.metric.target in totals or (a.metric.unit or "-").rstrip("s") in units)
    ]
    if len(fitting) == 1 and len(actions) > 1:
        one.actions, one.explicit = (fitting[0],), True


def _in_passing(said: Sequence[Said], place: int) -> bool:
    """Whether a story within a sentence only brushes another title."""
    one = said[place]
    if place == 0 or said[place - 1].clause.sentence != one.clause.sentence:
        return False
    if any(event.slot in _TELLING and not event.weak for event in one.events):
        return False
    tape = one.clause.tape
    return len(tape) > _EARLY * 2 and "M" not in tape[:_EARLY]


def _group(
    mark: str,
    listed: tuple[int, ...],
    spoken: Sequence[int],
    said: Sequence[Said],
    place: int,
    topic: tuple[int, ...],
) -> tuple[int, ...]:
    later = {
        n
        for one in said[place + 1 :]
        if one.explicit and one.tells
        for n in one.actions
    }
    left = tuple(n for n in listed if n not in spoken and n not in later)
    if mark == "all":
        return topic if spoken and topic else left
    if mark == "but":
        return topic
    before = said[max(0, place - 2) : place]
    counted = any("%" in one.clause.tape or "#" in one.clause.tape for one in before)
    only_left = not _ELSE & {token.text for token in said[place].clause.tokens}
    if mark == "rest" and counted and topic and only_left:
        return topic
    return left or topic


def _echo(said: Sequence[Said], place: int) -> None:
    """Let "③ too" repeat what was said before, and "I mean the second" move it."""
    one = said[place]
    tape = one.clause.tape
    if not one.explicit or any(event.slot == "status" for event in one.events):
        return
    before = [other for other in said[:place] if other.events]
    if "2" in tape and before:
        one.events = [e for e in before[-1].events if e.slot == "status"]
    elif before and "V" in tape + said[place - 1].clause.tape and not one.events:
        before[-1].actions, one.moves = one.actions, True


def _ahead(said: Sequence[Said], place: int) -> tuple[tuple[int, ...], bool]:
    for one in said[place + 1 :]:
        if one.clause.sentence != said[place].clause.sentence:
            break
        if one.explicit:
            held = any(event.status is Status.BLOCKED for event in one.events)
            fits = held or _counts(said[place])
            return (one.actions, one.sure) if fits else ((), True)
    return (), True


def _by_order(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give a list of as many lines as there are actions to them one by one."""
    for key in ("line", "sentence"):
        groups = sorted({getattr(one.clause, key) for one in said if one.tells})
        if len(groups) == len(listed) > 1:
            for one in said:
                spot = getattr(one.clause, key)
                if spot in groups:
                    one.actions, one.explicit = (listed[groups.index(spot)],), True
                    one.sure = key == "line"
            return


def _counts(one: Said) -> bool:
    """Whether a clause says enough to be taken for a report without a name."""
    return any(
        event.slot in _TELLING and not event.weak and event.rule != "goes well"
        for event in one.events
    )


def _left_over(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give what names no action to the only one that nothing else speaks of."""
    spoken = {n for one in said for n in one.actions if one.tells}
    open_ones = [n for n in listed if n not in spoken]
    lost = [one for one in said if _counts(one) and not one.actions]
    if not lost or not open_ones:
        return
    one_place = len({one.clause.sentence for one in lost}) == 1
    alone = len(open_ones) == 1 and bool(spoken)
    everything = not spoken
    if one_place and (alone or everything):
        for one in lost:
            one.actions, one.sure = tuple(open_ones), alone
