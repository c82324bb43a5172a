"""What a reply says of one action, heard clause by clause."""

from bot.plans.progress import Stated, Status
from bot.reading.clean.clean import Clean
from bot.reading.reading import Finding, OpenAction, Update
from bot.reading.resolve.besides import goes_on_besides
from bot.reading.resolve.by_the_way import is_by_the_way, is_no_more_than_no_help
from bot.reading.resolve.doubt import (
    BY_THE_WAY,
    LOOSE,
    WITH_A_CAUSE,
    Doubt,
    doubt_of,
    readings,
)
from bot.reading.resolve.doubts.hints import tells_nothing
from bot.reading.resolve.doubts.told import Manner, Told
from bot.reading.resolve.heard.again import with_again
from bot.reading.resolve.heard.asides import Asides
from bot.reading.resolve.heard.by_title import spoken_of
from bot.reading.resolve.heard.figures import Figures
from bot.reading.resolve.heard.precedence import Course
from bot.reading.resolve.heard.reasons import LATE, Reasons
from bot.reading.resolve.heard.spoken import Spoken
from bot.reading.resolve.heard.status import (
    closes,
    hear_freed,
    hear_status,
    takes_off_the_list,
)
from bot.reading.resolve.heard.trouble import Trouble
from bot.reading.resolve.verdict import Heard, blocker_of, status_of
from bot.reading.rule import Event
from bot.reading.split.said import Said

_TELLING = frozenset(("status", "freed", "percent", "value"))
_OF_ENDS = frozenset(("contradiction", "done, but dated", "done, with a day ahead"))
"""Doubts that are settled where it is said that the item may be closed."""
_NOTHING = Stated()
_NO_NEWS = frozenset(("no news", "short aside"))


class Account:
    """What has been said of one action so far."""

    def __init__(self, action: OpenAction) -> None:
        self.action = action
        self._heard = heard = Heard(action)
        self._course, self._figures = Course(heard), Figures(heard)
        self._trouble, self._asides = Trouble(heard), Asides(heard)
        self._reasons = Reasons(action.due)
        self._closed = False  # the last word was that it is off the list
        self._retold = False  # its plan has changed, whatever led to that
        self._besides = False  # other parts of the work go on
        self._by_the_way = False  # its trouble is, and no delay is told
        self._manner = Manner()
        self._findings: list[Event] = []
        self._taken_back = 0  # so many of them were corrected later

    def listen(self, said: Said) -> None:
        """Take in what one more clause says, in the order in which they were said."""
        heard = self._heard
        spoken = spoken_of(said, heard.action)
        self._manner.note(spoken.said, ended=self._course.done and not heard.weak)
        self._course.meanwhile = self._course.meanwhile or spoken.of_meanwhile
        self._trouble.give_way(spoken)
        self._figures.note_days(spoken)
        for told in spoken.events:
            event = told if self._course.done else with_again(told, spoken, self.action)
            if event.slot == "handed":
                self._heard.handed = event
                continue
            if takes_off_the_list(self._course, event, spoken):
                self._closed = True
                continue
            self._closed = closes(event, spoken) or (
                self._closed and event.slot not in _TELLING
            )
            self._findings.append(event)
            if self._trouble.is_solved(event, spoken):
                self._trouble.forget()
                self._reasons.forget()
            else:
                self._hear(event, spoken)
        if spoken.slots - {"aside"}:
            heard.sure = heard.sure and said.sure
        self._besides = self._besides or goes_on_besides(spoken.said)
        self._look_back(spoken)
        self._reasons.listen(spoken)
        self._retold = self._retold or said.retold

    def correct(self, *, redated: bool) -> None:
        """Forget what was said before "actually no", or but the day of it."""
        heard = self._heard
        if redated and heard.due is not None:
            self._figures.redate()
            return
        heard.status = Status.IN_PROGRESS if self._course.done else None
        heard.weak, heard.percent, heard.value, heard.due_weak = True, None, None, True
        self._taken_back = len(self._findings)

    @property
    def spoken_of(self) -> bool:
        """Whether anything was said of it."""
        return bool(self._findings)

    def update(self, cleaned: Clean, *, unspoken: bool = False) -> Update | None:
        """Return what is to be noted, None where nothing was said.

        `unspoken` tells whether nothing was said of another action.
        """
        if not self._findings:
            return None
        stated = self._stated(cleaned)
        if stated == _NOTHING or {one.rule for one in self._findings} <= _NO_NEWS:
            return None  # 没啥进展
        self._manner.unspoken = unspoken
        told = Told(self._findings[self._taken_back :], stated, self._manner)
        if tells_nothing(told):
            return None
        doubt = self._doubt(told)
        first, other = readings(told, doubt)
        return Update(
            n=self._heard.action.n,
            stated=first,
            sure=doubt is None,
            other=other,
            doubt=doubt.name if doubt else "",
            findings=self._found(cleaned),
        )

    def _hear(self, event: Event, spoken: Spoken) -> None:
        """Take in one thing that a clause says."""
        self._figures.outgrow(event, spoken)
        match event.slot:
            case "status":
                hear_status(self._course, event, spoken)
            case "freed" | "planned":
                hear_freed(self._course, event)
            case "percent":
                self._figures.hear_percent(event, spoken)
            case "value":
                self._figures.hear_value(event)
            case "due":
                self._figures.hear_due(event, spoken)
            case "moved":
                self._figures.hear_moved(event)
            case "blocker":
                self._trouble.hear(event, spoken)
            case "aside":
                self._asides.hear(event, spoken)
            case "help":
                self._heard.help = True

    def _look_back(self, spoken: Spoken) -> None:
        """Take a clause together with what was said before it."""
        for cause in (self._asides.delay(spoken), self._asides.elsewhere(spoken)):
            if cause is not None:
                self._findings.append(cause)
        self._trouble.pass_by(spoken)
        self._asides.follow(spoken)

    def _stated(self, cleaned: Clean) -> Stated:
        """Return what is to be noted, once all was heard."""
        heard = self._heard
        heard.closed = self._closed
        status = status_of(heard)
        if self._besides and status is Status.BLOCKED and heard.blocker is not None:
            status = Status.IN_PROGRESS
        over = status in (Status.DONE, Status.DROPPED)
        blocker = None if over else self._cause(status, cleaned.text)
        if blocker is not None and (blocker.rule == LATE or heard.slowed):
            status = self._beside_reason(status)
        return Stated(
            status=status,
            percent=heard.percent,
            due=None if over or heard.due == heard.action.due else heard.due,
            value=heard.value,
            blocker=cleaned.quote(blocker.start, blocker.end) if blocker else None,
            help=heard.help,
        )

    def _cause(self, status: Status | None, text: str) -> Event | None:
        """Return what holds the work up, or else the reason to which no word leads."""
        named = blocker_of(self._heard, status)
        if named is not None and named is self._heard.busy:
            return self._own_time(named)
        if self._retold and named is not None and named.slot == "aside":
            return None
        if named is not None and self._is_by_the_way(named, status, text):
            reason = self._untold()
            if reason is not None or is_no_more_than_no_help(named, text):
                return reason
            self._by_the_way = True
            return named
        aside = named is not None and named.rule == "aside" and not self._reasons.near
        if named is not None and (aside or named.rule not in ("takes longer", "aside")):
            return named
        return self._untold() or named

    def _own_time(self, busy: Event) -> Event:
        """Return the other work that took the writer's time as the cause found."""
        cause = busy._replace(slot="blocker", rule="own effort", rank=2)
        self._findings = [cause if one is busy else one for one in self._findings]
        return cause

    def _is_by_the_way(self, cause: Event, status: Status | None, text: str) -> bool:
        """Whether trouble is but told beside English work, and no delay is."""
        heard = self._heard
        if status is not Status.IN_PROGRESS or self._manner.chinese:
            return False
        if heard.moved or heard.slowed or self._reasons.are_asked_for:
            return False
        return is_by_the_way(cause, self._findings, heard.action.due, text)

    def _beside_reason(self, status: Status | None) -> Status | None:
        """Return the status beside a reason for a delay: none where a day was moved.

        What the reason's own words seemed to tell of the work is of something else.
        """
        told = any(one.slot in _TELLING for one in self._findings)
        if self._heard.moved:
            return status if told else None
        return status or Status.IN_PROGRESS

    def _untold(self) -> Event | None:
        """Return the reason to which no word leads, of work that is not over."""
        if self._heard.help or self._retold:
            return None
        reason = self._reasons.reason()
        if reason is None:
            return None
        told = [one for one in self._findings if one not in reason.spoken.events]
        self._findings = [*told, reason.event]
        return reason.event

    def _doubt(self, told: Told) -> Doubt | None:
        """Return why it may be meant otherwise, None where it may not."""
        if not self._heard.sure:
            return LOOSE
        doubt = doubt_of(told)
        if self._closed and doubt and doubt.name in _OF_ENDS:
            return None
        if self._by_the_way and doubt in (None, WITH_A_CAUSE):
            return BY_THE_WAY
        besides = self._besides and bool(told.of("blocker"))
        return None if besides and doubt is WITH_A_CAUSE else doubt

    def _found(self, cleaned: Clean) -> tuple[Finding, ...]:
        return tuple(
            Finding(*cleaned.place(one.start, one.end), one.slot, one.rule)
            for one in self._findings
        )
