"""What a reply says of one action, heard clause by clause."""

import re
from datetime import date, timedelta
from math import floor

from bot.plans.progress import Stated, Status
from bot.reading.clean import Clean
from bot.reading.doubt import doubtful, second
from bot.reading.en.context import DROPPING
from bot.reading.numerals import number as numeral
from bot.reading.reading import Finding, OpenAction, Update
from bot.reading.rule import Event
from bot.reading.said import Said
from bot.reading.words import words

_DROPPING = words(DROPPING)
_FULL = 100
_HALF = 0.5
_NUMBERS = re.compile(r"\d+|[a-z]+")
_PLANS = frozenset(("will be done", "done by a day", "will do", "some day"))
_IDLE = frozenset(
    ("untouched", "not started", "no progress", "not done", "untouched lately")
)
"""Rules beside which people tell what kept them from it."""
_GOES_ON = frozenset(("going on", "doing that", "done", "item done", "did some"))
_NOW = frozenset(("现在", "如今", "这会儿", "今天", "目前"))
_OPEN = (Status.IN_PROGRESS, Status.BLOCKED)
_NOT_AFTER = ("no answer", "will start")
"""Rules that leave "done" a part: "approved, we start moving on Monday"."""
_WORKED = frozenset(
    ("done", "done that", "item done", "just started", "going on", "doing that")
)
"""Rules that tell of work that went on."""
_LEAVES = {
    Status.BLOCKED: _PLANS
    | {"in review", "goes well", "not done", "something left", "part of it"},
    Status.NOT_STARTED: _PLANS
    | {"something left", "not done", "goes well", "no progress"},
    Status.DONE: frozenset(("goes well", "going on", "with someone")),
}
"""Rules that leave a status as it was said before."""


def _tells_of_now(said: Said) -> bool:
    """Whether a clause tells how it goes on now: 现在材料齐了."""
    now = any(token.text in _NOW for token in said.clause.tokens)
    return now and any(event.rule in _GOES_ON for event in said.events)


class Account:
    """What has been said of one action so far."""

    def __init__(self, action: OpenAction) -> None:
        self._action = action
        self._status: Status | None = None
        self._weak = True
        self._whole = False
        self._last_rule = ""
        self._percent: int | None = None
        self._value: float | None = None
        self._value_rank = 0
        self._due: date | None = None
        self._due_weak = False
        self._blocker: Event | None = None
        self._moved = self._waited = self._help = False
        self._sentence = self._sentence_aside = -1
        self._sure = True
        self._past_trouble = False
        self._elsewhere = self._of_rest = False
        self._since_held: int | None = None
        self._before_held: Event | None = None
        self._after_held: Event | None = None
        self._findings: list[Event] = []

    def listen(self, said: Said) -> None:
        """Take in what one more clause says, in the order in which they were said."""
        slots = {event.slot for event in said.events}
        self._of_rest = "r" in said.clause.tape and not said.mark
        self._elsewhere = any(event.rule == "reason" for event in said.events)
        if self._blocker is not None and _tells_of_now(said):
            self._blocker, self._status = None, None
        for event in said.events:
            if event.rule == "done" and "percent" not in slots:
                self._outgrow(said.clause.sentence)
            if event.slot == "percent":
                self._sentence = said.clause.sentence
            self._findings.append(event)
            getattr(self, f"_hear_{event.slot}")(event)
        if slots - {"aside"}:
            self._sure = self._sure and said.sure
        self._solve(said)
        self._near_held(said)

    def _near_held(self, said: Said) -> None:
        """Keep what stands right before and after "blocked" or a moved date."""
        held = any(
            event.status is Status.BLOCKED
            or event.slot == "moved"
            or event.rule in _IDLE
            for event in said.events
        )
        if any(event.slot == "aside" for event in said.events):
            self._sentence_aside = said.clause.sentence
        if held:
            self._since_held = 0
            if self._sentence_aside != said.clause.sentence:
                self._before_held = None
        elif any(event.slot == "aside" for event in said.events):
            if self._since_held == 0:
                self._since_held = 1
        elif said.events:
            self._since_held = self._since_held and self._since_held + 1
            self._before_held = None

    def _outgrow(self, sentence: int) -> None:
        """Let a later sentence that says "done" overrule an earlier share."""
        if self._sentence != sentence:
            self._percent = None

    def correct(self) -> None:
        """Forget what was said before "actually no"."""
        done = self._status is Status.DONE
        self._status = Status.IN_PROGRESS if done else None
        self._weak, self._percent = True, None

    def _hear_status(self, event: Event) -> None:
        told = self._status is not None and not self._gives_way(event)
        if self._status is Status.DROPPED or (event.weak and told):
            return
        if event.rule == "no answer" and self._value is not None:
            return
        if event.rule == "to come" and self._status is None:
            return
        open_part = self._status in _OPEN or self._help or self._blocker is not None
        if event.status is Status.DONE and self._of_rest and open_part:
            return
        if self._elsewhere and self._status is Status.NOT_STARTED:
            return
        new = event.status
        if event.mild and self._action.status is Status.NOT_STARTED:
            new = Status.NOT_STARTED
        if event.rule in _NOT_AFTER and self._status is Status.DONE:
            new = Status.IN_PROGRESS
        if event.rule == "did some" and self._counted(event.number):
            new = Status.DONE
        leaves = self._status and event.rule in _LEAVES.get(self._status, ())
        well = event.rule == "goes well" and self._whole
        if not leaves or (self._weak and not well):
            self._status, self._weak = new, event.weak
            self._last_rule = event.rule
            self._whole = new is Status.DONE and event.rule != "item done"

    def _gives_way(self, event: Event) -> bool:
        """Whether a weak word counts for more than what was said before it."""
        done = self._weak and self._status is Status.DONE
        if event.rule == "no answer":
            open_end = self._weak and self._due is None
            return open_end or self._last_rule == "not done"
        return done and event.rule in (
            "will do",
            "some day",
            "to come",
            "doing it then",
        )

    def _counted(self, number: float | None) -> bool:
        """Whether a number is the one that the title asks for: "train two setters"."""
        said = {numeral(one) for one in _NUMBERS.findall(self._action.title.lower())}
        metric = self._action.metric
        return number is not None and (
            number in said or (metric is not None and number == metric.target)
        )

    def _hear_freed(self, event: Event) -> None:
        if event.rule == "came through":
            self._status, self._weak, self._sure = Status.DONE, True, False
            self._whole = True
            return
        held = Status.BLOCKED in (self._action.status, self._status)
        if held or self._blocker or event.rule == "was held":
            self._status, self._weak = Status.IN_PROGRESS, False
            self._blocker = None

    def _hear_percent(self, event: Event) -> None:
        self._percent = floor((event.number or 0) + _HALF)

    def _hear_value(self, event: Event) -> None:
        if self._value is None or event.rank >= self._value_rank:
            self._value, self._value_rank = event.number, event.rank

    def _hear_due(self, event: Event) -> None:
        if self._status is Status.DONE and not event.weak:
            self._status = Status.IN_PROGRESS
        if self._due is None or self._due_weak or not event.weak:
            self._due, self._due_weak = event.day, event.weak

    def _hear_moved(self, event: Event) -> None:
        self._moved, self._waited = True, self._last_rule == "waits"
        if event.number and self._action.due:
            self._due = self._action.due + timedelta(days=event.number)

    def _solve(self, said: Said) -> None:
        """Forget trouble of a day gone by once work went on after it."""
        worked = any(event.rule in _WORKED for event in said.events)
        if self._past_trouble and worked:
            self._blocker, self._past_trouble = None, False
        if any(event.rule == "trouble" for event in said.events):
            self._past_trouble = "p" in said.clause.tape

    def _hear_blocker(self, event: Event) -> None:
        if event.rule == "sent back" and self._status is Status.DONE:
            self._status, self._sure = Status.IN_PROGRESS, False
        if self._blocker is None or event.rank > self._blocker.rank:
            self._blocker = event

    def _hear_aside(self, event: Event) -> None:
        if self._since_held is None:
            self._before_held = event
        elif self._since_held == 0:
            self._after_held = self._after_held or event

    def _hear_help(self, event: Event) -> None:
        self._help = event.slot == "help"

    def update(self, cleaned: Clean) -> Update | None:
        """Return what is to be noted, None where nothing was said."""
        status = self._final()
        over = status in (Status.DONE, Status.DROPPED)
        blocker = None if over else self._named(status)
        stated = Stated(
            status=status,
            percent=self._percent,
            due=None if over or self._due == self._action.due else self._due,
            value=self._value,
            blocker=cleaned.quote(blocker.start, blocker.end) if blocker else None,
            help=self._help,
        )
        if stated == Stated():
            return None
        found = tuple(
            Finding(*cleaned.place(one.start, one.end), one.slot, one.rule)
            for one in self._findings
        )
        sure = self._sure and not doubtful(self._findings, stated)
        return Update(
            n=self._action.n,
            stated=stated,
            sure=sure,
            other=None if sure else second(stated, self._findings),
            findings=found,
        )

    def _final(self) -> Status | None:  # noqa: PLR0911 - one way out for each case
        percent = self._percent
        if self._status is Status.DROPPED and self._ends_something():
            return Status.DONE
        if percent is not None and self._status not in (Status.BLOCKED, Status.DROPPED):
            if percent >= _FULL:
                return Status.DONE
            return Status.IN_PROGRESS if percent else self._status or Status.NOT_STARTED
        if self._status is Status.DONE and self._short():
            return Status.IN_PROGRESS
        if self._last_rule == "no answer" and self._value:
            return Status.IN_PROGRESS
        held = self._status is Status.BLOCKED and not self._waited
        if self._moved and (self._weak or held):
            return None
        if self._status is None:
            if self._value is not None and not self._due and not self._short():
                return Status.DONE if self._reached() else Status.IN_PROGRESS
            if self._due or self._value is not None:
                return Status.IN_PROGRESS
            return self._stopped()
        return self._status

    def _short(self) -> bool:
        """Whether the reading has not reached the target."""
        metric = self._action.metric
        if metric is None or metric.target is None or self._value is None:
            return False
        if metric.baseline is not None and metric.baseline > metric.target:
            return self._value > metric.target
        return self._value < metric.target

    def _ends_something(self) -> bool:
        """Whether the action itself is to drop something: "Kill the campaign"."""
        return self._action.title.lower().partition(" ")[0] in _DROPPING

    def _reached(self) -> bool:
        metric = self._action.metric
        return metric is not None and metric.target is not None

    def _stopped(self) -> Status | None:
        """Return what trouble alone tells of the work."""
        if self._blocker is None or self._blocker.rank <= 1:
            return None
        if self._blocker.rule == "no time":
            new = self._action.status is Status.NOT_STARTED
            return Status.NOT_STARTED if new else Status.IN_PROGRESS
        if self._blocker.rule == "own effort":
            return Status.IN_PROGRESS if self._help else None
        return Status.BLOCKED

    def _named(self, status: Status | None) -> Event | None:
        blocker = self._blocker
        if blocker is None and (status is Status.BLOCKED or self._moved):
            return self._after_held or self._before_held
        if blocker is None and self._last_rule in _IDLE:
            near = (self._after_held, self._before_held)
            return next((one for one in near if one and one.rule == "reason"), None)
        if blocker is None or (status is None and not self._moved):
            return None
        if blocker.rank <= 1 and status is not Status.BLOCKED:
            return None
        return blocker
