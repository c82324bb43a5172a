"""What is told right beside work that is late: the reason, most likely.

No word leads to it, and none tells of trouble: "not done yet, a grant application took
precedence". So it is known by where it stands and by what it is, a story of something
else, which comes right before or behind what is late, slow, not begun or moved.
"""

from datetime import date
from typing import NamedTuple

from bot.plans.progress import Status
from bot.reading.en import context as en_context
from bot.reading.en import reasons as en
from bot.reading.find.causes.subject import cause
from bot.reading.lazily import Lazily
from bot.reading.resolve.heard.spoken import Spoken
from bot.reading.resolve.heard.stories import (
    TURNS,
    Asked,
    tells_of_nobody,
    tells_own,
    tells_story,
    told_in,
)
from bot.reading.rule import Event
from bot.reading.tokens.tape import Token
from bot.reading.words import words

LATE, GOING = "told beside late work", "told beside work"

_LATENESS = words(en.LATENESS)
_REWORK = words(en.REWORK)
_SLOW = words(en_context.SLOW)
_IDLE = frozenset(
    (
        "not done",
        "no progress",
        "not started",
        "untouched",
        "not by then",
        "no news",
        "untouched lately",
        "takes longer",
    )
)
_LACKED = Lazily("[&!sI]{0,3}[wh]N")
_PAIR, _LONG = 2, 3
_ENDED = frozenset((".", "!", "\n", ";"))
_CLOSE = frozenset((",", "-", ";", "space", ":", "(", "but", "and", "\n"))


class Reason(NamedTuple):
    """Why work is late, and the clause that tells it."""

    event: Event
    spoken: Spoken


class Reasons:
    """Clauses of an action in which no cause was found, in their order."""

    def __init__(self, due: date | None) -> None:
        self._due = due
        self._told: list[tuple[Spoken, Asked]] = []

    def listen(self, spoken: Spoken) -> None:
        """Take in one more clause."""
        if not (spoken.clause.chinese or _says_nothing(spoken)):
            self._told.append((spoken, self._asks(spoken)))

    @property
    def are_asked_for(self) -> bool:
        """Whether a word tells that the work is late, slow, moved or not begun."""
        return any(asked is Asked.IDLE for _, asked in self._told)

    def forget(self) -> None:
        """Forget what was told, as it is over."""
        self._told.clear()

    @property
    def near(self) -> bool:
        """Whether the reason stands in the sentence that asks for it."""
        found = self.reason()
        late = [one.sentence for one, asked in self._told if asked is Asked.IDLE]
        return found is not None and found.spoken.sentence in late

    def reason(self) -> Reason | None:
        """Return what is told beside the plainest word of being late."""
        if any("freed" in spoken.slots for spoken, _ in self._told):
            return None  # "engineer swapped it, so no longer blocked"
        ordered = sorted(range(len(self._told)), key=lambda n: -self._told[n][1])
        for place in ordered:
            asked = self._told[place][1]
            if asked is Asked.NOT:
                break
            near = self._itself(place) or self._behind(place) or self._before(place)
            if near is not None:
                rule = GOING if asked is Asked.GOING else LATE
                return Reason(cause(rule, told_in(near), 2), near)
        return None

    def _asks(self, spoken: Spoken) -> Asked:
        headed = spoken.said.heading is Status.NOT_STARTED
        idle = headed or spoken.rules & _IDLE or "moved" in spoken.slots
        if idle or any(map(_is_late, spoken.clause.tokens)):
            return Asked.IDLE
        days = [event.day for event in spoken.events if event.slot == "due"]
        if self._due and any(day and day > self._due for day in days):
            return Asked.LATER
        if any(map(_is_rework, spoken.clause.tokens)):
            return Asked.LATER
        going = any(event.status is Status.IN_PROGRESS for event in spoken.events)
        return Asked(going or bool({"percent", "value"} & spoken.slots))

    def _itself(self, place: int) -> Spoken | None:
        """Return a clause that stands under "not started:"."""
        spoken, asked = self._told[place]
        headed = spoken.said.heading is Status.NOT_STARTED
        headed = headed or (asked is Asked.IDLE and "=" in spoken.tape)
        told = headed and tells_story(spoken, asked=Asked.IDLE, near=True)
        return spoken if told else None

    def _behind(self, place: int) -> Spoken | None:
        """Return the story behind a clause, in its sentence or as the next one."""
        late, asked = self._told[place]
        for spoken, own in self._told[place + 1 : place + 2]:
            if (own > asked or spoken.follows) and not tells_of_nobody(spoken):
                return None
            near = spoken.sentence == late.sentence
            plain = asked is Asked.IDLE or self._tells_what_came(place + 2)
            plain = plain or (asked is Asked.LATER and tells_own(spoken))
            if not (near or plain):
                return None
            if near and spoken.clause.opener not in _CLOSE:
                return None
            if spoken.clause.opener == "but" and _LACKED.match(late.tape):
                return None  # "had no tester for days but IT gave me one"
            return spoken if tells_story(spoken, asked=asked, near=near) else None
        return None

    def _tells_what_came(self, place: int) -> bool:
        """Whether the clause at a place tells what came of the one before it."""
        return any(one.follows for one, _ in self._told[place : place + 1])

    def _turns(self) -> list[Spoken]:
        """Return where the story turns: "then the night shift moved everything"."""
        return [
            one
            for one, _ in self._told
            if len(one.clause.tokens) > _LONG
            and not TURNS.isdisjoint(token.text for token in one.clause.tokens[:2])
        ]

    def _before(self, place: int) -> Spoken | None:
        """Return the story before a clause, of which it tells what came."""
        late, asked = self._told[place]
        if not place:
            return None
        spoken, own = self._told[place - 1]
        if own > Asked.GOING or asked is Asked.GOING:
            return None
        near = spoken.sentence == late.sentence
        follows = near and (late.follows or any(map(_is_rework, late.clause.tokens)))
        follows = follows or (late.follows and late.clause.opener == "!")
        if follows or self._turns() == [spoken]:
            return spoken if tells_story(spoken, asked=asked, near=near) else None
        return self._ahead_of(place)

    def _ahead_of(self, place: int) -> Spoken | None:
        """Return the story before a later day that stands alone: "… End of May."."""
        late, asked = self._told[place]
        if asked is not Asked.LATER or late.clause.opener not in _ENDED:
            return None
        if late.clause.opener == "\n" and len(late.clause.tokens) <= _PAIR:
            return None  # "Progress: new cable pulled … / ETA: 24 April"
        for spoken, own in reversed(self._told[max(0, place - _PAIR) : place]):
            if own > Asked.GOING:
                return None
            if tells_story(spoken, asked=asked, near=False):
                return spoken
        return None


def _says_nothing(spoken: Spoken) -> bool:
    """Whether a clause but fills: "I won't lie"."""
    return not spoken.events and (
        not spoken.tape.strip("s&!") or len(spoken.clause.tokens) == 1
    )


def _is_rework(token: Token) -> bool:
    """Whether a word tells that work is done again: "I'm redesigning it"."""
    return token.text in _REWORK or token.text.rpartition(" ")[2] in _REWORK


def _is_late(token: Token) -> bool:
    """Whether a word tells that work is late or slow, or "not there yet"."""
    if token.text in _SLOW or (token.concept == "L" and token.text.startswith("not")):
        return True
    return token.concept != "T" and not _LATENESS.isdisjoint(token.text.split())
