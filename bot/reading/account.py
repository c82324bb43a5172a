"""What a reply says of one action, heard clause by clause."""

from dataclasses import replace
from datetime import date, timedelta
from math import floor

from bot.plans.progress import Stated, Status
from bot.reading.besides import goes_on_besides
from bot.reading.clean import Clean
from bot.reading.doubt import WITH_A_CAUSE, doubtful, readings
from bot.reading.doubts.hints import tells_nothing
from bot.reading.doubts.told import Manner, Told
from bot.reading.effects import brought_about
from bot.reading.en.context import HENCE
from bot.reading.lazily import Lazily
from bot.reading.numerals import number as numeral
from bot.reading.reading import Finding, OpenAction, Update
from bot.reading.rule import Event
from bot.reading.said import Said
from bot.reading.steps import is_first_step, is_one_of_many
from bot.reading.verdict import IDLE, Heard, blocker_of, mends, status_of
from bot.reading.words import words

_HALF = 0.5
_NO_NUMBERS = frozenset(("double", "single", "dual", "half", "first", "second"))
_FULL = 100
_NOWHERE = -1
_OF_THING = Lazily(r"[M=&!]*[_o]{1,4}[sh]{0,2}D")
_FEW = Lazily("^[&!sL_]{0,2}#_")
"""修好2台，1台等屏: what a few wait for lets the others go on."""
_EFFECT = ("从", "自", "打从")
"""Words before the day from which what was done holds: 签了，从10月1号开始."""
_NUMBERS = Lazily(r"\d+|[a-z]+")
_PLANS = frozenset(("will be done", "done by a day", "will do", "some day"))
_GOES_ON = frozenset(("going on", "doing that", "done", "item done", "did some"))
_NOW = frozenset(("现在", "如今", "这会儿", "今天", "目前"))
_THAT = frozenset(
    ("that", "that's", "thats", "this", "this's", "which", "all", "it", "it's", "both")
)
_ENDED = ("done", "done that")
_SOLVED = frozenset(
    (
        "fixed",
        "sorted",
        "solved",
        "resolved",
        "repaired",
        "mended",
        "cleared",
        "settled",
        "sorted out",
        "cleared up",
        "all fixed",
        "all sorted",
        "cleaned up",
    )
)
_OPEN = (Status.IN_PROGRESS, Status.BLOCKED)
_NOT_AFTER = ("no answer", "will start")
"""Rules that leave "done" a part: "approved, we start moving on Monday"."""
_AWAITS = frozenset(("waits", "no answer"))
"""Rules of waiting that lets other work go on: 先做其他的，等接口."""
_HELD = ("held", "cannot")
_LIES = ("lies with others", "at others")
_HENCE = words(HENCE)
_NOTHING_DONE = ("not done", "no progress")
"""Rules that leave a block as it is where they tell what follows from it."""
_VAGUE = ("takes longer", "no time")
"""Rules of causes that give way to what is named as the reason for them."""
_WORKED = frozenset(
    ("done", "done that", "item done", "just started", "going on", "doing that")
)
"""Rules that tell of work that went on."""
_PASSES = frozenset(("trouble", "waits for", "held by"))
"""Rules of causes that are over where they lie in the past and work went on."""
_LEAVES = {
    Status.BLOCKED: _PLANS
    | {
        "in review",
        "no progress",
        "no news",
        "goes well",
        "not done",
        "something left",
        "part of it",
    },
    Status.NOT_STARTED: _PLANS
    | {"something left", "not done", "goes well", "no progress", "no news"},
    Status.DONE: frozenset(("goes well", "going on", "with someone")),
}
"""Rules that leave a status as it was said before."""


def _lets_other_work_go_on(said: Said) -> bool:
    """Whether a clause tells what is done meanwhile: 先用旧数据做着."""
    first, tape = said.clause.tokens[0].text, said.clause.tape
    return "3" in tape or (first == "先" and "G" in tape)


def _tells_of_now(said: Said) -> bool:
    """Whether a clause tells how it goes on now: 现在材料齐了."""
    now = any(token.text in _NOW for token in said.clause.tokens)
    return now and any(event.rule in _GOES_ON for event in said.events)


class Account:
    """What has been said of one action so far."""

    def __init__(self, action: OpenAction) -> None:
        self._heard = Heard(action)
        self._whole = False
        self._value_rank = 0
        self._value_day: date | None = None
        self._sentence = self._sentence_aside = -1
        self._sure = True
        self._past_trouble = self._besides = self._redated = False
        self._meanwhile = self._of_thing = self._came = self._hence = False
        self._takes_effect = self._headed = self._few = False
        self._elsewhere = self._of_rest = self._unnamed = self._dated = False
        self._manner = Manner()
        self._since_held: int | None = None
        self._theirs = self._again = False
        self._findings: list[Event] = []
        self._said_in, self._done_in = _NOWHERE, _NOWHERE - 1
        self._taken_back = 0  # so many of them were corrected later

    def listen(self, said: Said) -> None:
        """Take in what one more clause says, in the order in which they were said."""
        heard = self._heard
        told = brought_about(said.clause, said.events, heard.action.title)
        said = replace(said, events=told) if told is not said.events else said
        self._manner.note(said, ended=heard.status is Status.DONE and not heard.weak)
        self._said_in = said.clause.sentence if said.clause.chinese else _NOWHERE
        slots = {event.slot for event in said.events}
        self._dated = "due" in slots
        self._hence = said.clause.opener == "so" or (
            said.clause.tokens[0].text in _HENCE
        )
        self._unnamed = not said.explicit and said.clause.tape[:1] in ("_", "k")
        self._of_thing = _OF_THING.match(said.clause.tape) is not None
        self._meanwhile = self._meanwhile or _lets_other_work_go_on(said)
        self._of_rest = "r" in said.clause.tape and not said.mark
        self._few = _FEW.match(said.clause.tape) is not None
        self._headed = said.explicit and said.clause.bullet
        self._takes_effect = said.clause.tokens[0].text.startswith(_EFFECT)
        self._elsewhere = any(event.rule == "reason" for event in said.events)
        self._again = said.clause.tokens[-1].text.endswith(" again")
        if heard.blocker is not None and _tells_of_now(said):
            heard.blocker, heard.status = None, None
        first_step = is_first_step(said.clause, heard.action.title) or is_one_of_many(
            said.clause, heard.action.title, heard.action.metric
        )
        for event in said.events:
            if first_step and event.rule in _ENDED:
                event = event._replace(status=Status.IN_PROGRESS)  # noqa: PLW2901
            if event.rule in _ENDED and self._trouble_solved(said):
                self._findings.append(event)
                heard.blocker = heard.before_held = heard.after_held = None
                heard.status, heard.moved = Status.IN_PROGRESS, False
                heard.weak = True
                continue
            if event.rule == "done" and "percent" not in slots:
                self._outgrow(said.clause.sentence)
            if event.slot == "percent":
                was = "w" in said.clause.tape  # "was at 40% this morning, now done"
                self._sentence = -1 if was else said.clause.sentence
            self._findings.append(event)
            getattr(self, f"_hear_{event.slot}")(event)
        if slots - {"aside"}:
            self._sure = self._sure and said.sure
        self._delayed_by(said)
        self._besides = self._besides or goes_on_besides(said)
        self._solve(said)
        self._near_held(said)

    def _delayed_by(self, said: Said) -> None:
        """Take "they want a second quote, so it'll be Friday" for why it is later."""
        heard, cause = self._heard, self._heard.before_held
        later = heard.due and heard.action.due and heard.due > heard.action.due
        near = self._sentence_aside == said.clause.sentence
        if (
            self._hence
            and later
            and self._dated
            and near
            and self._theirs
            and cause is not None
            and heard.blocker is None
        ):
            heard.blocker = cause._replace(slot="blocker", rule="so later", rank=2)
            self._findings.append(heard.blocker)

    def _trouble_solved(self, said: Said) -> bool:
        """Whether "that's fixed now" speaks of trouble that was named before."""
        troubled = self._heard.blocker is not None
        clause = said.clause
        spoken = {token.text for token in clause.tokens}
        alone = set(clause.tape) <= set("Dfspj_") and clause.tokens[0].text in _SOLVED
        of_that = (clause.tokens[0].text in _THAT or alone) and not said.explicit
        return troubled and of_that and bool(spoken & _SOLVED)

    def _near_held(self, said: Said) -> None:
        """Keep what stands right before and after "blocked" or a moved date."""
        heard = self._heard
        held = any(
            event.status is Status.BLOCKED
            or event.slot == "moved"
            or event.rule in IDLE
            for event in said.events
        )
        if any(event.slot == "aside" for event in said.events):
            self._sentence_aside = said.clause.sentence
            self._theirs = not set("IMTjp") & set(said.clause.tape)
        if held:
            self._since_held = 0
            if self._sentence_aside != said.clause.sentence:
                heard.before_held = None
        elif any(event.slot == "aside" for event in said.events):
            if self._since_held == 0:
                self._since_held = 1
        elif said.events:
            self._since_held = self._since_held and self._since_held + 1
            heard.before_held = None

    def _outgrow(self, sentence: int) -> None:
        """Let a later sentence that says "done" overrule an earlier share."""
        if self._sentence != sentence:
            self._heard.percent = None

    def correct(self, *, redated: bool) -> None:
        """Forget what was said before "actually no", or but the day of it."""
        heard = self._heard
        if redated and heard.due is not None:
            heard.due_weak = self._redated = True
            return
        done = heard.status is Status.DONE
        heard.status = Status.IN_PROGRESS if done else None
        heard.weak, heard.percent, heard.due_weak = True, None, True
        self._taken_back = len(self._findings)

    def _hear_status(self, event: Event) -> None:
        heard = self._heard
        if self._part_undone(event):
            return
        told = heard.status is not None and not self._gives_way(event)
        if heard.status is Status.DROPPED or (event.weak and told):
            return
        if event.rule == "no answer" and heard.value is not None:
            return
        if event.rule == "to come" and heard.status is None and not self._headed:
            return
        open_part = heard.status in _OPEN or heard.help or heard.blocker is not None
        if event.status is Status.DONE and self._of_rest and open_part:
            if heard.status is None or heard.last_rule == "waits":
                heard.status, heard.last_rule = Status.IN_PROGRESS, "part of it"
            return
        if self._of_something_else(event) or self._follows(event):
            return
        new = self._meant(event)
        self._note_what_came(new)
        well = event.rule == "goes well" and self._whole
        if not self._leaves(event) or (heard.weak and not well):
            heard.status, heard.weak = new, event.weak
            self._done_in = self._said_in if new is Status.DONE else _NOWHERE - 1
            heard.last_rule = event.rule
            self._whole = new is Status.DONE and event.rule != "item done"

    def _part_undone(self, event: Event) -> bool:
        """Take what others have not done behind "done" for a part: 清了，三楼还没搬."""
        heard = self._heard
        same = self._said_in != _NOWHERE and self._done_in == self._said_in
        if event.rule != "no answer" or heard.status is not Status.DONE or not same:
            return False
        heard.status, heard.last_rule, self._sure = (
            Status.IN_PROGRESS,
            "not done",
            False,
        )
        return True

    def _meant(self, event: Event) -> Status | None:
        """Return the status that an event means beside what was said before it."""
        heard = self._heard
        begun = heard.status in (Status.IN_PROGRESS, Status.DONE)
        part = self._few and begun and self._said_in != _NOWHERE
        if event.status is Status.BLOCKED and (self._meanwhile or part):
            goes_on = part or event.rule in _AWAITS
            return Status.IN_PROGRESS if goes_on else event.status
        if event.rule == "did some" and self._counted(event.number):
            return Status.DONE
        if self._takes_effect and heard.status is Status.DONE:
            return heard.status
        new_one = event.status is Status.NOT_STARTED
        some = event.rule == "untouched" and heard.last_rule == "item done"
        not_after = event.rule in _NOT_AFTER or new_one
        if some or (not_after and heard.status is Status.DONE):
            return Status.IN_PROGRESS
        if event.mild and heard.action.status is Status.NOT_STARTED:
            return Status.NOT_STARTED
        return event.status

    def _note_what_came(self, new: Status | None) -> None:
        """Keep whether "done" may be of what was waited for: 供应商发货了."""
        if new is Status.DONE:
            heard = self._heard
            cause = heard.blocker is not None and heard.blocker.rank > 0
            held = heard.status is Status.BLOCKED or cause
            self._came = self._of_thing or held

    def _leaves(self, event: Event) -> bool:
        """Whether the status stays as it was said before."""
        heard = self._heard
        if self._came and heard.status is Status.DONE and event.rule == "going on":
            return False  # 供应商发货了，在装
        done = heard.status is Status.DONE
        copies = done and event.rule in _LIES and self._unnamed
        if copies or (self._of_rest and event.status is Status.BLOCKED):
            return copies  # "copies are with HR", but "the rest is with HR"
        if heard.last_rule == "not before then" and event.rule in _PLANS:
            return False  # 明晚前发不了，得4月2号
        if (
            heard.last_rule in _HELD
            and event.rule in _PLANS
            and self._dated_in_chinese()
        ):
            return False  # 下雨进不了地，要到25号才能铺完
        held = heard.blocker is not None and heard.blocker.rank > 0
        redone = held and event.rule == "going on"
        if heard.status is Status.DONE and (redone or self._goes_on_in_chinese(event)):
            return False  # 印出来颜色偏了，重印; 方案批了，器材在买
        return heard.status is not None and event.rule in _LEAVES.get(heard.status, ())

    def _dated_in_chinese(self) -> bool:
        return self._said_in != _NOWHERE and self._dated

    def _goes_on_in_chinese(self, event: Event) -> bool:
        """Whether "done" was of a part, as the same sentence goes on: 批了，在买."""
        same = self._said_in != _NOWHERE and self._done_in == self._said_in
        return event.rule == "going on" and same

    def _of_something_else(self, event: Event) -> bool:
        """Whether a clause tells of other work, or of a part that is not begun."""
        heard = self._heard
        if heard.status is Status.NOT_STARTED:
            return self._elsewhere
        goes_on = heard.status is Status.IN_PROGRESS
        return event.status is Status.NOT_STARTED and goes_on and self._unnamed

    def _follows(self, event: Event) -> bool:
        """Whether but what a block brings is told: "not signed yet, so no paper"."""
        held = self._heard.status is Status.BLOCKED
        return held and self._hence and event.rule in _NOTHING_DONE

    def _gives_way(self, event: Event) -> bool:
        """Whether a weak word counts for more than what was said before it."""
        heard = self._heard
        if heard.last_rule == "not before then" and event.rule in _PLANS:
            return True
        done = heard.weak and heard.status is Status.DONE
        if heard.last_rule == "item done" and event.status is Status.DONE:
            return heard.weak  # "Head's signed it, letter went home yesterday"
        if event.rule == "no answer":
            open_end = heard.weak and heard.due is None
            return open_end or heard.last_rule == "not done"
        return done and event.rule in (
            "will do",
            "some day",
            "to come",
            "doing it then",
            "doing that",
        )

    def _counted(self, number: float | None) -> bool:
        """Whether a number is the one that the title asks for: "train two setters"."""
        heard = self._heard
        named = set(_NUMBERS.findall(heard.action.title.lower())) - _NO_NUMBERS
        said = {numeral(one) for one in named}
        metric = heard.action.metric
        return number is not None and (
            number in said or (metric is not None and number == metric.target)
        )

    def _hear_freed(self, event: Event) -> None:
        heard = self._heard
        if event.rule == "came through":
            heard.status, heard.weak, self._whole = Status.DONE, True, True
            return
        held = Status.BLOCKED in (heard.action.status, heard.status)
        if heard.status is None and event.rule in ("freed", "works again"):
            heard.status, heard.last_rule = Status.IN_PROGRESS, event.rule
            over = event.rule == "works again" and heard.blocker is None
            if over and mends(heard.action):
                heard.status, heard.weak = Status.DONE, False
                return
        if held or heard.blocker or event.rule == "was held":
            heard.status, heard.weak = Status.IN_PROGRESS, False
            heard.blocker = None

    def _hear_percent(self, event: Event) -> None:
        said = event.number or 0
        near = floor(said + _HALF)
        self._heard.percent = near if said >= _FULL else min(near, _FULL - 1)

    def _hear_value(self, event: Event) -> None:
        heard = self._heard
        metric = heard.action.metric
        before = metric is not None and event.number == metric.baseline
        if heard.value is not None and before:
            return  # "8 this week, was 12"
        if event.day and self._value_day and event.day < self._value_day:
            return  # "29.2 in October, 30.4 in September"
        self._value_day = event.day or self._value_day
        if heard.value is None or event.rank >= self._value_rank:
            heard.value, self._value_rank = event.number, event.rank

    def _hear_due(self, event: Event) -> None:
        heard = self._heard
        if event.rule == "takes so long" and heard.last_rule == "will start":
            return  # 下周一动手，大概要一周: counted from that day, not from now
        if heard.status is Status.DONE and not event.weak:
            heard.status = Status.IN_PROGRESS
        if heard.due is None or heard.due_weak or not event.weak:
            heard.due, heard.due_weak = event.day, event.weak

    def _hear_moved(self, event: Event) -> None:
        heard = self._heard
        heard.moved, heard.waited = not self._redated, heard.last_rule == "waits"
        if event.number and heard.action.due:
            heard.due = heard.action.due + timedelta(days=event.number)

    def _solve(self, said: Said) -> None:
        """Forget trouble of a day gone by once work went on after it."""
        worked = any(event.rule in _WORKED for event in said.events)
        if self._past_trouble and worked:
            self._heard.blocker, self._past_trouble = None, False
        if any(event.rule in _PASSES for event in said.events):
            self._past_trouble = "p" in said.clause.tape

    def _hear_blocker(self, event: Event) -> None:
        heard = self._heard
        if event.rule == "thanks to" and heard.value is not None:
            return  # 压到28分钟，主要是分给两个人干
        over = heard.status is Status.DONE
        if over and (event.rule == "sent back" or (self._again and event.rank > 1)):
            heard.status, self._sure = Status.IN_PROGRESS, False
        before = heard.blocker
        vague = before is not None and before.rule in _VAGUE and event.rank > 1
        if vague and before is not None:
            heard.slow = before.rule
        if before is None or vague or event.rank > before.rank:
            heard.blocker = event

    def _hear_aside(self, event: Event) -> None:
        heard = self._heard
        if self._since_held is None:
            heard.before_held = event
        elif self._since_held == 0:
            heard.after_held = heard.after_held or event

    def _hear_help(self, event: Event) -> None:
        self._heard.help = event.slot == "help"

    def _no_news(self) -> bool:
        """Whether nothing is told but that there is nothing to tell: 没啥进展."""
        rules = {event.rule for event in self._findings}
        return bool(rules) and rules <= {"no news", "short aside"}

    def update(self, cleaned: Clean) -> Update | None:
        """Return what is to be noted, None where nothing was said."""
        if not self._findings:
            return None
        heard = self._heard
        status = status_of(heard)
        if self._besides and status is Status.BLOCKED and heard.blocker is not None:
            status = Status.IN_PROGRESS
        over = status in (Status.DONE, Status.DROPPED)
        blocker = None if over else blocker_of(heard, status)
        stated = Stated(
            status=status,
            percent=heard.percent,
            due=None if over or heard.due == heard.action.due else heard.due,
            value=heard.value,
            blocker=cleaned.quote(blocker.start, blocker.end) if blocker else None,
            help=heard.help,
        )
        if stated == Stated() or self._no_news():
            return None
        found = tuple(
            Finding(*cleaned.place(one.start, one.end), one.slot, one.rule)
            for one in self._findings
        )
        told = Told(self._findings[self._taken_back :], stated, self._manner)
        if tells_nothing(told):
            return None
        doubt = doubtful(told) if self._sure else "loose"
        if self._besides and doubt == WITH_A_CAUSE:
            doubt = ""
        first, other = readings(told, doubt) if doubt else (stated, None)
        return Update(
            n=heard.action.n,
            stated=first,
            sure=not doubt,
            other=other,
            doubt=doubt,
            findings=found,
        )
