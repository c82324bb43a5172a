"""Headings of a reply: labels of a form, "Done:", "Next week:", quoted questions."""

from collections.abc import Sequence
from enum import Enum
from operator import attrgetter

from bot.plans.progress import Status
from bot.reading.dates.find import DateSpan, Grain
from bot.reading.en.forms import LABELS as LABELS_EN
from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.split.clause import Clause
from bot.reading.split.said import Said
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh.forms import DECIDED as DECIDED_ZH
from bot.reading.zh.forms import LABELS as LABELS_ZH

_LABEL = Lazily(rf"^(?:{LABELS_EN}|{LABELS_ZH})$")
_STATUS_HEAD = (
    (Lazily("^[a_htQsjp]{0,2}[Dd][jps]?=$"), Status.DONE),
    (Lazily("^[s_]?[GL]=$"), Status.IN_PROGRESS),
    (Lazily("^(?:N.?S|u|N.?G)=$"), Status.NOT_STARTED),
    (Lazily("^N.?.?[Dd]=$"), Status.IN_PROGRESS),
    (Lazily("^[KW]=$"), Status.BLOCKED),
    (Lazily("^X=$"), Status.DROPPED),
)
_NOTHING = Lazily(
    "^(?:n/a|na|none|no|nil|low|minor|minimal|nothing major|none at present|none so far"
    "|none right now|none at the moment|none currently|not at the moment|nothing so far"
    "|nope|nah|nah all good|no thanks|tbd|tba|-"
    "|nothing|nothing (?:really|right now|major|to flag|for now)|not any|not right now"
    "|无|没有|暂无|同上)$"
)


_LONGEST_NOTHING = 4
"""Words of the longest way to say that there is none."""
_GUESSED = frozenset(("trouble", "beside", "own effort", "no time", "takes longer"))
_WAITS = frozenset(("waits", "waits for", "lies with others", "handed to"))
_SENT = frozenset(("送", "发", "交", "报", "送给", "发给", "交给", "送去", "送到"))
"""Words for what went to others, for whom no work need wait: 已送导师看."""
_TEXT = attrgetter("text")
_STILL_OPEN = frozenset(("open", "still open", "outstanding", "what's open", "pending"))
_DECIDED = words(DECIDED_ZH)
_NO_NEWS = frozenset(("nothing new", "nothing", "no change", "no changes", "same"))
_NAME_ENDS = 6
"""Words within which the name of an action ends: "Rota: done"."""


class Part(Enum):
    """What kind of thing a clause says because of the heading that it stands under."""

    ANY = "any"
    NOTHING = "nothing"  # a heading itself, an empty field, a word of holidays
    NEXT = "next"  # a plan for next week
    BLOCKER = "blocker"
    DUE = "due"
    HELP = "help"


class Headings:
    """Takes the clauses of a reply in their order and tells what each is part of."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self._part, self._line, self._sentence = Part.ANY, -1, -1
        lines = [clause.line for clause in clauses]
        self._bullets = {clause.line for clause in clauses if clause.bullet}
        self._alone = {line for line in lines if lines.count(line) == 1}
        self._tells_more = any(map(_reports, clauses[1:]))
        self._status: Status | None = None
        self._status_line = -1
        self._inline = False
        self._form = True  # so that a title's word counts as a label among others
        labels = [label for clause in clauses if (label := self._label(clause))]
        self._form = len(labels) > 1
        self._each = labels.count(Part.ANY) > 1  # a form for each action
        self.unhindered = False
        """Whether the only field of blockers says that there are none."""

    def place(self, clause: Clause) -> tuple[Part, Status | None]:
        """Return the part of the clause, and the status that a heading gives it."""
        if self._form and not self._each:
            _drop_numbers(clause)
        if self._inline and clause.tokens and isinstance(clause.tokens[0].data, Ref):
            self._part = Part.ANY  # 1. 没做，原因：考试；2. 改到17号
        head = clause.draft.find("=") + 1
        if self._titled(clause) or self._heads_list(clause):
            self._enter(clause, len(clause.tokens))
        elif head and head <= 5:  # noqa: PLR2004 - a heading is short
            self._enter(clause, head)
        return self._part_of(clause)

    def _part_of(self, clause: Clause) -> tuple[Part, Status | None]:
        within = clause.line == self._line and clause.sentence == self._sentence
        named = clause.tokens and clause.tokens[0].hints
        if not within and named and "=" in clause.draft[:_NAME_ENDS]:
            self._part = Part.ANY if self._inline else self._part
        over = not within and (clause.line != self._line or named)
        ends = over or (not within and self._inline and self._part is Part.NEXT)
        awaited = not self._inline and self._part is Part.DUE
        if awaited and clause.line == self._line + 1:
            ends = False  # the day stands on the line below its label
        if ends and self._part in (Part.DUE, Part.HELP, Part.NEXT):
            self._part = Part.ANY
        signs = bool(named) and clause.tokens[0].text >= "\u3400"
        other = clause.line != self._line or (signs and not within)
        if self._inline and other and self._part is Part.BLOCKER:
            self._part = Part.ANY  # 原因：中心停业；体检在做
        if clause.line != self._status_line and self._status_line >= 0:
            self._status = None
        empty = _empty(clause, form=True)
        if empty and self._part is Part.BLOCKER and not self._each:
            self.unhindered = bool(clause.tokens)
        empty = empty and (self._form or _empty(clause, form=False))
        answers = self._line < 0 and self._tells_more and _denies(clause)
        if (empty and not answers) or (self._form and clause.draft in ("#", "M")):
            if self._inline and clause.tokens:
                self._part = Part.ANY  # "Blockers: none. Room: done."
            return Part.NOTHING, None
        if within and self._inline and _names_cause(clause, self._status):
            return Part.BLOCKER, self._status
        return self._part, self._status

    def _titled(self, clause: Clause) -> bool:
        """Whether a line is but "This week" above others."""
        span = clause.tokens[0].data if len(clause.tokens) == 1 else None
        return (
            isinstance(span, DateSpan)
            and span.grain in (Grain.WEEK, Grain.MONTH)
            and clause.line in self._alone
            and len(self._alone) > 1
        )

    def _heads_list(self, clause: Clause) -> bool:
        """Whether a line is but "DONE" above a list."""
        if clause.line not in self._alone or clause.line + 1 not in self._bullets:
            return False
        status = any(of.match(f"{clause.draft}=") for of, _ in _STATUS_HEAD)
        return status and not clause.bullet

    def _enter(self, clause: Clause, head: int) -> None:
        label = self._label(clause)
        status = next(
            (
                of
                for p, of in _STATUS_HEAD
                if p.match(f"{clause.draft[:head].strip('=')}=")
            ),
            None,
        )
        first = clause.tokens[0]
        if status is Status.DONE and clause.tokens[head - 2].text in _DECIDED:
            del clause.tokens[:head]  # 最后定下来：乐园改到18日
            return
        if first.text in _STILL_OPEN and status is Status.NOT_STARTED:
            status = Status.IN_PROGRESS  # "Open: two quotes"
        if any(token.hints for token in clause.tokens[:head]):
            status = None  # the verb of a title: "Upgrade: tested"
        alone = len(clause.tokens) == head
        of_work = any(one.hints for one in clause.tokens[head:])
        if status is not None and of_work and label is not Part.BLOCKER:
            label = None  # "Completed: the list"
        if label is not None:
            self._part, self._status = label, None
        elif status is not None:
            self._status, self._part = status, Part.ANY
            self._status_line = -1 if alone else clause.line
        elif isinstance(first.data, DateSpan):
            ahead = first.concept == "T" and alone
            self._part = Part.NEXT if ahead else Part.ANY
        else:
            return
        self._line, self._sentence = clause.line, clause.sentence
        self._inline = not alone
        listed = self._each or not self._form  # 1、好了 2、完成时间：3月27日
        keeps = listed and isinstance(first.data, Ref) and not alone
        del clause.tokens[int(keeps) : head]

    def _label(self, clause: Clause) -> Part | None:
        if ":" not in map(_TEXT, clause.tokens):
            return None
        words = [t.text for t in clause.tokens if not isinstance(t.data, Ref)]
        if ":" not in words:
            return None
        said = " ".join(words[: words.index(":")])
        found = _LABEL.match(said.strip("•- "))
        named = any(token.hints for token in clause.tokens[: clause.draft.find("=")])
        if found is None or (named and not self._form):
            return None  # "Plan: half written", of "Draft the evacuation plan"
        return Part[str(found.lastgroup).removesuffix("_ZH")]


def is_label(tokens: Sequence[Token]) -> bool:
    """Whether some words are a label of a form, and no title has one of them."""
    said = " ".join(token.text for token in tokens).strip("•- ")
    return _LABEL.match(said) is not None and not any(token.hints for token in tokens)


def is_state(concepts: str) -> bool:
    """Whether some words but tell how work is, as above a list: "not started"."""
    return any(pattern.match(f"{concepts}=") for pattern, _ in _STATUS_HEAD)


def _empty(clause: Clause, *, form: bool) -> bool:
    """Whether a field is left empty, or says "none"; in a form "ditto" says no more.

    The number of the next field may stand behind it: 2、阻碍：无 3、计划：….
    """
    if len(clause.tokens) > _LONGEST_NOTHING:
        return False
    numbered = form and len(clause.tokens) > 1 and clause.draft.endswith("#")
    tokens = clause.tokens[:-1] if numbered else clause.tokens
    said = " ".join([token.text for token in tokens])
    again = form and said in ("ditto", "same")
    return not said or again or _NOTHING.match(said) is not None


def _denies(clause: Clause) -> bool:
    """Whether "nope" opens an answer: "nope, other fires to put out"."""
    return len(clause.tokens) == 1 and clause.tokens[0].text in ("nope", "nah")


def _reports(clause: Clause) -> bool:
    """Whether a clause tells more than that there is nothing to tell."""
    nothing = clause.draft[:1] == "z" or clause.tokens[0].text in _NO_NEWS
    return not nothing


def _names_cause(clause: Clause, status: Status | None) -> bool:
    """Whether what follows "Blocked:" can but be the cause: "blocked: no key yet"."""
    titled = any(token.hints or token.data for token in clause.tokens)
    said = set("WUCHDFT") & set(clause.draft)
    return status is Status.BLOCKED and not titled and not said


def without_guesses(said: Sequence[Said]) -> None:
    """Take trouble for none where the form says so: 测出一堆bug，在修 … 风险：无."""
    for one in said:
        sent = any(token.text in _SENT for token in one.clause.tokens)
        none = _GUESSED | _WAITS if sent else _GUESSED
        one.events = [event for event in one.events if event.rule not in none]


def goes_on_by_form(said: Sequence[Said]) -> None:
    """Take what a field of trouble tells of others for no standstill of dated work.

    进度：60% … 问题：供应商断货 … ETA：下周四 is work that goes on, with a cause.
    """
    fields = [one for one in said if "field" in [event.rule for event in one.events]]
    slots = {event.slot for one in said for event in one.events} if fields else ()
    if "percent" not in slots or "due" not in slots:
        return
    named = {n for one in said for token in one.clause.tokens for n in token.hints}
    for one in fields if len(named) <= 1 else ():
        one.events = [event for event in one.events if event.rule != "no answer"]


def _drop_numbers(clause: Clause) -> None:
    if (
        clause.tokens
        and isinstance(clause.tokens[0].data, Ref)
        and not clause.tokens[0].data.other
    ):
        later = [t.text for t in clause.tokens[1:6]]
        if ":" in later:
            del clause.tokens[0]
