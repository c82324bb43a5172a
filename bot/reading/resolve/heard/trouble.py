"""What stands in the way of an action, and whether that is over."""

from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.en import context as context_en
from bot.reading.en import reasons as reasons_en
from bot.reading.en.trouble import MENDS
from bot.reading.lazily import Lazily
from bot.reading.resolve.heard.spoken import ENDED, Spoken
from bot.reading.resolve.verdict import Heard
from bot.reading.rule import Event
from bot.reading.words import words

_VAGUE = ("takes longer", "no time")
"""Rules of causes that give way to what is named as the reason for them."""
_THAT = frozenset(
    ("that", "that's", "thats", "this", "this's", "which", "all", "it", "it's", "both")
)
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
        "behind us",
        "is behind us",
        "behind me",
        "is behind me",
        "over",
        "is over",
        "history",
        "is history",
        "sorted now",
        "all behind us",
        "runs again",
        "works again",
        "working again",
        "running again",
        "up again",
        "back up",
        "up and running again",
        "back up and running",
        "is back up and running",
    )
)
_BESIDE_SOLVED = frozenset("Dfspj_")
"""Concepts beside which "fixed now" stands alone."""
_MENDED = Lazily("[!&]?Ih?E_[s+j]*$|[!&]?Ih?[ED][_o]$")
_BY_OTHERS = Lazily("[!&]?[_o]{1,4}h?E_[s+jpT&]*$")
_THERE = words("in|here|on|fitted|installed|there|mounted|in place|working|running")
_MENDS, _NEW = words(MENDS), words(context_en.NEW_ONE)
_IT = frozenset(("it", "that", "them", "this", "those"))
_DELAYED = ("own effort", "no time", "set back")
"""Rules of causes that made work late, though they are over."""
_ANYWAY, _INSTEAD = words(reasons_en.ANYWAY), words(reasons_en.INSTEAD)
_FOUND = frozenset(("found", "got", "borrowed", "hired"))
_ANEW = ("重", "在重", "从头", "又重")
_NOW = frozenset(("现在", "如今", "这会儿", "今天", "目前"))
_GOES_ON = frozenset(("going on", "doing that", "done", "item done", "did some"))
_GOES_ON_NOW = _GOES_ON | {"part of it", "done that", "goes well"}
_WORKED = frozenset(
    ("done", "done that", "item done", "just started", "going on", "doing that")
)
"""Rules that tell of work that went on."""
_JUDGES = ("嫌", "觉得", "认为", "不满意", "看不上", "没看上", "不喜欢", "不认可")
"""Words by which others tell why they sent something back."""
_HELPS = frozenset(("help", "helps"))
_LACKS = frozenset(("beside", "trouble"))
_UNSETTLED = ("不下来", "不定", "定不了", "不出来", "做不了", "排不了", "不好定")
_REDO = ("大改", "重做", "返工", "重写", "重来", "重弄", "重画", "重印", "推倒重来")
_IT = frozenset(("that", "it", "this", "so", "them"))
_PUTS_RIGHT = frozenset(
    (
        *("does", "do", "did", "fixes", "fix", "sorts", "sort", "solves"),
        *("resolves", "changes", "change", "clears", "mends"),
    )
)
_PASSES = frozenset(("trouble", "waits for", "held by"))
"""Rules of causes that are over where they lie in the past and work went on."""


class Trouble:
    """Trouble that was heard of an action, until it is over."""

    _last: Spoken | None = None  # the clause that told of it
    _past = False  # it lies in the past
    _day_in = -1  # the sentence that opened with a day
    _of_day = False  # it is told as what happened on a day

    def __init__(self, heard: Heard) -> None:
        self._heard = heard

    def hear(self, event: Event, spoken: Spoken) -> None:
        """Note a cause where it tells more than what was named before."""
        heard, before = self._heard, self._heard.blocker
        if event.rule == "thanks to" and heard.value is not None and not heard.slowed:
            return  # 压到28分钟，主要是分给两个人干
        if event.rule == "thanks to" and _tells_of_help(spoken):
            return  # "Thursday then, because my cousin comes to help"
        if event.rule == "field" and heard.status is Status.DONE and heard.weak:
            heard.status = Status.IN_PROGRESS  # 进展：已录入南片区 … 困难：人手不足
        lacks = event.rule in _LACKS and _still_lacks(spoken)
        if heard.status is Status.DONE and (lacks or _reopens(event, spoken)):
            heard.status, heard.sure = Status.IN_PROGRESS, False
        if before is not None and _points_back(event, spoken):
            return  # "budget isn't released, nothing moves until finance does that"
        more = before is not None and (
            self._tells_more(event, spoken, before)
            or self._tells_why(event, spoken, before)
        )
        explains = before is not None and self._explains(event, spoken, before)
        if before is None or event.rank > before.rank or more or explains:
            self._last = spoken
            heard.blocker = event
            self._of_day = self._day_in == spoken.sentence
        if before is not None and before.rule in _VAGUE and event.rank > 1:
            heard.blocker, heard.slow = event, before.rule

    def _explains(self, event: Event, spoken: Spoken, before: Event) -> bool:
        """Whether it is told why the work failed: "it fell through because …"."""
        last = self._last
        if before.rule != "trouble" or event.rule not in ("because", "thanks to"):
            return False
        if last is None or last.sentence != spoken.sentence or last.clause.chinese:
            return False
        return spoken.clause.tokens[0].concept == "B" and last.said.explicit

    def _tells_more(self, event: Event, spoken: Spoken, before: Event) -> bool:
        """Whether it is told of whom one waits for what they do: 代理一直不发公告."""
        if before.rule != "waits for" or event.rule != "trouble":
            return False
        said, last = spoken.clause, self._last
        if last is None or not said.chinese or last.sentence != spoken.sentence:
            return False
        who = said.tokens[0].text
        others = [one.text for one in last.clause.tokens if one.concept == "o"]
        return len(who) > 1 and any(who in one for one in others)

    def _tells_why(self, event: Event, spoken: Spoken, before: Event) -> bool:
        """Whether it is told why work was sent back: 打回重写了，老板嫌贵.

        So it is told by others why nothing can be settled: 名单定不下来，院长没回.
        """
        if event.rule != "trouble" or not self._last:
            return False
        if before.rule == "trouble" and _cannot_settle(self._last):
            near = self._last.sentence == spoken.sentence and not spoken.said.explicit
            return near and "o" in spoken.tape[:3]
        if before.rule != "sent back":
            return False
        near = self._last.sentence == spoken.sentence and spoken.clause.chinese
        said = "".join([token.text for token in spoken.clause.tokens])
        return near and any(word in said for word in _JUDGES)

    def give_way(self, spoken: Spoken) -> None:
        """Forget it where a clause tells how it goes on now: 现在材料齐了."""
        blocker = self._heard.blocker
        asked = self._heard.help and spoken.clause.chinese
        held = blocker and blocker.rule not in _DELAYED and not asked
        if held and _tells_of_now(spoken):
            self._heard.blocker, self._heard.status = None, None
        if blocker and blocker.rule == "trouble" and _hinders_no_more(spoken):
            self._heard.blocker = None
        if spoken.tape[:1] in ("T", "p"):
            if self._of_day and self._is_next_line(spoken):
                self._heard.blocker = None  # "Wed: test failed / Thu: resealed it"
            self._day_in = spoken.sentence
        if spoken.first == "now" and self._of_day and _GOES_ON_NOW & spoken.rules:
            self._heard.blocker = None  # "Tuesday the hall fell through … Now …"

    def _is_next_line(self, spoken: Spoken) -> bool:
        """Whether a log goes on with the next day."""
        last, clause = self._last, spoken.clause
        if last is None or clause.chinese or last.clause.chinese:
            return False
        return clause.opener == "\n" and clause.line > last.clause.line

    def is_solved(self, event: Event, spoken: Spoken) -> bool:
        """Whether "that's fixed now" speaks of trouble that was named before."""
        if self._heard.blocker is None or spoken.said.explicit:
            return False
        if event.rule in ENDED and _says_solved(spoken):
            return True
        if event.rule != "item done" or spoken.clause.chinese:
            return False
        return _mended_by_others(spoken) or self._is_replaced(spoken)

    def _is_replaced(self, spoken: Spoken) -> bool:
        """Whether a new one is there: "the nozzle cracked. The new nozzle is in"."""
        if self._last is None or self._last.clause.chinese:
            return False
        told = {token.text for token in self._last.clause.tokens}
        there = any(token.text in _THERE for token in spoken.clause.tokens)
        return there and any(
            new.text in _NEW and thing.concept == "_" and thing.text in told
            for new, thing in pairwise(spoken.clause.tokens)
        )

    def forget(self) -> None:
        """Take it for over, with what was said near it; the work is not."""
        heard = self._heard
        heard.blocker = heard.before_held = heard.after_held = None
        heard.status, heard.weak, heard.moved = Status.IN_PROGRESS, True, False

    def pass_by(self, spoken: Spoken) -> None:
        """Forget trouble of a day gone by once work went on: "was ill, now packing"."""
        if self._past and _WORKED & spoken.rules and not _anew(spoken):
            self._heard.blocker, self._past = None, False
        if _PASSES & spoken.rules:
            self._past = spoken.of_past


def _cannot_settle(spoken: Spoken) -> bool:
    """Whether what is told is but that something cannot be settled: 名单定不下来."""
    last = spoken.clause.tokens[-1].text
    return spoken.clause.chinese and last.endswith(_UNSETTLED)


def _points_back(event: Event, spoken: Spoken) -> bool:
    """Whether what is waited for is but that what was named is put right."""
    said = [one.text for one in spoken.clause.tokens if one.start >= event.start]
    if event.rule != "waits for" or len(said) < len("do"):
        return False
    return said[-1] in _IT and said[-2] in _PUTS_RIGHT


def _tells_of_help(spoken: Spoken) -> bool:
    """Whether somebody helps, which hinders nothing."""
    if spoken.clause.chinese or set("NcR5") & set(spoken.tape):
        return False
    return any(token.text in _HELPS for token in spoken.clause.tokens)


def _anew(spoken: Spoken) -> bool:
    """Whether work has to be done over again: 又重做."""
    return any(one.text.startswith(_ANEW) for one in spoken.clause.tokens)


def _hinders_no_more(spoken: Spoken) -> bool:
    """Whether work goes on all the same: "but we work anyway", "I've found another"."""
    if spoken.clause.chinese:
        return False
    said = [token.text for token in spoken.clause.tokens]
    if spoken.clause.opener == "but":
        return not _ANYWAY.isdisjoint(said)
    found = any(one in _FOUND and two in _INSTEAD for one, two in pairwise(said))
    return found and "I" in spoken.tape and "F" not in spoken.tape


def _still_lacks(spoken: Spoken) -> bool:
    """Whether something is not there yet: 合同寄过去了，房东还没寄回来."""
    near = spoken.clause.opener in (",", "space", "but", "though")
    not_yet = any(
        token.text.startswith(("还没", "尚未", "还未"))
        for token in spoken.clause.tokens
    )
    return spoken.clause.chinese and near and not_yet and not spoken.said.explicit


def _reopens(event: Event, spoken: Spoken) -> bool:
    """Whether trouble comes behind the end: "printed, but the glue doesn't hold"."""
    redo = spoken.clause.chinese and spoken.clause.tokens[-1].text.endswith(_REDO)
    if event.rule == "sent back" or ((spoken.again or redo) and event.rank > 1):
        return True
    turns = _turns(spoken) and not set("wp") & set(spoken.tape)
    return turns and event.rule == "trouble" and event.rank > 1


def _turns(spoken: Spoken) -> bool:
    """Whether it is told against what was said before: "but …", "… though"."""
    if spoken.clause.opener == "but" or spoken.clause.chinese:
        return spoken.clause.opener == "but"
    said = spoken.clause.tokens
    return said[0].text == "but" or said[-1].text == "though"


def _says_solved(spoken: Spoken) -> bool:
    """Whether trouble is said to be over: "that's fixed now", "sorted"."""
    if spoken.said.explicit:
        return False
    if _MENDED.match(spoken.tape):  # "but we swapped it"
        said = {token.text for token in spoken.clause.tokens}
        return bool(said & _MENDS and said & _IT)
    first = next((t.text for t in spoken.clause.tokens if t.concept not in "pj"), "")
    if first.partition(" ")[0] not in _THAT:
        alone = set(spoken.tape) <= _BESIDE_SOLVED
        if not (alone and spoken.first in _SOLVED):
            return False
    tokens = spoken.clause.tokens
    again = any(
        one.concept == "D" and after.text == "again" for one, after in pairwise(tokens)
    )
    return again or any(token.text in _SOLVED for token in tokens)


def _mended_by_others(spoken: Spoken) -> bool:
    """Whether somebody did away with trouble: "but the vendor patched it"."""
    said = {token.text for token in spoken.clause.tokens}
    mended = said & _MENDS and said & _IT
    return bool(mended) and _BY_OTHERS.match(spoken.tape) is not None


def _tells_of_now(spoken: Spoken) -> bool:
    now = any(token.text in _NOW for token in spoken.clause.tokens)
    counted = spoken.shared or "value" in spoken.slots  # 目前完成35%
    return now and not counted and bool(_GOES_ON & spoken.rules)
