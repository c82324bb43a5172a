"""What a doubt looks at: what was found of an action, and how it was spoken of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.plans.progress import Stated, Status
from bot.reading.lazily import Lazily
from bot.reading.resolve.halves import PLANNED
from bot.reading.rule import Event
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said

PLANS = frozenset(("will be done", "done by a day", "will do", "some day", "goes well"))
GOES_ON = frozenset(("going on", "still going on"))
LEFT = frozenset(("not done", "something left", PLANNED))
"""Rules that tell what is missing where "done" was said before: 写好了，还没发."""
_NOT_YET = Lazily("^[M_rs&!]{0,4}N[kdM]s?$")
_AHEAD = frozenset("TjF")


@dataclass(slots=True, eq=False)
class Manner:
    """How an action was spoken of, clause by clause.

    `named` tells whether it was named at all, `pointed` whether by its place: "#2".
    `talks` tells whether anything is asked or said of an answer, `ahead` whether a day
    ahead was named, `shared` whether a share stood alone behind the end of the work,
    `not_yet` whether but a title's verb was denied, 插秧机还没检修,
    `spread` whether a clause told of several actions at once, `apart` whether it was
    told of in more than one sentence, and `unspoken` whether another action never was.
    """

    chinese: bool = False
    named: bool = False
    pointed: bool = False
    talks: bool = False
    ahead: bool = False
    shared: bool = False
    not_yet: bool = False
    spread: bool = False
    apart: bool = False
    unspoken: bool = False
    sentence: int | None = None  # in which it was told of last

    def note(self, said: Said, *, ended: bool) -> None:
        """Take in one more clause; `ended` tells whether the work is done before it."""
        clause = said.clause
        self.chinese = self.chinese or clause.chinese
        pointed = Ref in [type(token.data) for token in clause.tokens]
        self.named = self.named or said.explicit or clause.named or pointed
        self.pointed = self.pointed or pointed
        self.talks = self.talks or _talks(said)
        self.ahead = self.ahead or "T" in clause.tape
        denied = clause.chinese and _NOT_YET.match(clause.tape) is not None
        self.not_yet = self.not_yet or denied
        self.spread = self.spread or len(said.actions) > 1
        slots = {event.slot for event in said.events}
        if slots - {"aside"}:
            self.apart = self.apart or self.sentence not in (None, clause.sentence)
            self.sentence = clause.sentence
        self.shared = self.shared or (
            ended and "percent" in slots - {"status"} == slots
        )


class Told:
    """What was found of an action, what is to be noted, and how it was spoken of."""

    def __init__(
        self, findings: Sequence[Event], stated: Stated, manner: Manner
    ) -> None:
        self.findings, self.stated, self.manner = findings, stated, manner
        self._by_slots: dict[tuple[str, ...], list[Event]] = {}
        self.alone = stated == Stated(status=stated.status)  # nothing but a status

    def of(self, *slots: str) -> Sequence[Event]:
        """Return what was found of some slots, in the order in which it was said."""
        found = self._by_slots.get(slots)
        if found is None:
            found = [event for event in self.findings if event.slot in slots]
            self._by_slots[slots] = found
        return found

    @property
    def firm(self) -> list[Event]:
        """The statuses that were told by words which leave no other."""
        told = self.of("status")
        return [e for e in told if not e.weak and e.rule not in PLANS]

    @property
    def figures(self) -> bool:
        """Whether a share, a reading or a day is to be noted."""
        stated = self.stated
        return any(
            figure is not None for figure in (stated.due, stated.percent, stated.value)
        )

    @property
    def aside(self) -> bool:
        """Whether there are words beside it that no rule reads."""
        return bool(self.of("aside"))

    def heard(self, status: Status) -> bool:
        """Whether a status was told, if but in passing."""
        return any(event.status is status for event in self.findings)


Holds = Callable[[Told], bool]


def _talks(said: Said) -> bool:
    """Whether a clause asks, or puts an answer off: "I'll write on Friday"."""
    signs = set(said.clause.tape)
    if "z" in signs and _AHEAD & signs:
        return True
    asked = said.clause.asked or said.clause.tape.endswith("Q")
    return asked and bool(said.events)
