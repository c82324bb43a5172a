"""Whether work ends on a day that a clause names, by the words around it."""

from typing import NamedTuple

from bot.reading.dates.find import DateSpan, Modifier
from bot.reading.find.days_of_things import of_a_thing
from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.words import words
from bot.reading.zh import due as zh
from bot.reading.zh.compounds import GRANTS

EVIDENCE = Lazily("[DdtFOL]|E[_s]{0,2}T|TZ$|H[M_s]{0,3}T|Ta?1[+]?$")
"""Tells on the tape that work will end."""
UNTIL = (Modifier.BY, Modifier.BEFORE, Modifier.WITHIN)
_ASKED = Lazily("H(?![M_s]{0,3}T)")
"""Asks for something: "I need somebody on Thursday"."""
_ANSWERED = Lazily("H[_s]?0")  # "I need a decision by Friday"
_NEEDED = Lazily("In(?!s[Tj])[^TjFdDLSg]{1,5}[Tj]$")  # "I need the numbers by Friday"
_WITH_THEM = Lazily("~[_sI]{0,3}o[Tj]$")  # "with our lawyer until Friday"
_COLLECTED = frozenset(
    ("feedback", "comments", "input", "answers", "replies", "offers", "bids", "votes")
)
"""What others give up to a day: "feedback till the 12th"."""
_THEM = frozenset(("them", "him", "her", "they", "those"))
_MOSTLY = frozenset(("主要", "基本", "大部分", "大多", "基本上"))
"""What stands behind a time in which but the most is done: 本周主要在东边."""

_AT_IT_THEN = words(zh.AT_IT_THEN)
_FAR_BY_THEN = Lazily("[_sk]{0,2}D\\+?[_s]?[A%]")
"""Tells how far work will be on a day: 25号写完大半."""
_NOT_THEN = Lazily("N[_s]?[dDE][_s]{0,2}T$")
_DENIED = Lazily("[bs]?N[^TOMI]{2,}$")
"""Stands behind a day that will not do: "the 13th is not going to work"."""
_AWAY = Lazily("9[^O]{0,2}[^O]$|m")  # "on leave until the 28th", "won't make Friday"
_AWAY_THEN = Lazily("[_Fs]{0,2}9")  # 25号那天要出差
_MISSES_IT = Lazily("[_FskMIa]{0,3}m[+s]*$")  # 水泵月底查不完
_WAITS = Lazily("W[^DdM]{0,2}[Tj]$")  # 要等周四考试结束
_DONE_THEN = Lazily(".{0,2}[Dd]")
_ENDS_OR_IS_OURS = Lazily("[DdIM]")

_START = Lazily("S(?:[^DdM]{0,3}|[_s]{0,3}M{1,3}s?)[Tj]|[Tj][^Dd]{0,2}S")
_EVENT = Lazily("e.{0,3}[Tj]|[Tj].{0,2}e|Mbs[Tj]$")
_OWN_ACT = Lazily("e[^TjpDE]{1,3}[DE][_s]{0,2}T$")
_OPENS = frozenset(("开课", "开班", "开讲", "开训", "开拍", "开机", "开营", "开工"))
"""What begins on a day, even where a title tells of it by a near name."""
_MINE = frozenset(("i'll", "ill", "i will", "we'll", "we will", "i", "we"))
_NEW_ONE = frozenset(("new one", "new ones"))
"""What comes elsewhere, but not where it is told that one will have it."""
_OTHERS = Lazily("^[^IMD]*o[^IMDdC]*[Tj]|o_?6[^I]*[Tj]")
_PROMISED = Lazily("Q_?6[^I]{0,6}[Tj]|^(?:M+=)?[_s]{0,2}[_o]F[^I]{0,3}[Tj]$")
"""Tells what others promise: "who promised comments by Wednesday"."""
_SAYS = Lazily("[_k]{1,2}6[Tj]F?k")
"""Begins what somebody says that will be done on a day: 技术说明天能修."""
_GIVES = Lazily("^(?:给|到|来|发|送|寄|修|安排|派|出|恢复|批|回)")
"""What others say that they will do: 说15号给."""
_ALL_WELL = Lazily(
    "(?:就|肯定|一定|保证|应该|差不多|估计)*(?:能|可以)?(?:全部?|都)?好(?:了|吧|的)?$"
)
"""What those say who do our work: 师傅说7月31号能全好."""
_GRANTS, _WORKERS = words(GRANTS), words(zh.WORKERS)
_WITH = Lazily(r"(?:约了|约好了?|跟|和|与|同|约)[^,。;]{1,6}$")
"""Ends what names with whom work is done on a day: 约了房东17号签."""
_AGREED = Lazily("[跟和与同].{1,8}?(?:说|约|讲|谈|定|商量|敲)(?:好|定|妥|下来)了?$")
"""Stands before a day on which one has agreed with others: 跟甲方说好3月18号封完."""
_DONE_BEFORE = Lazily("[Dd].{0,2}[Tj]$")
_DONE_BY_EVENT = Lazily("F[^TjNUC]{0,4}[DdE][^TjNUC]{0,4}t[_Io]{0,2}es?[Tj]$")
"""Ends with the day of what will see it done: "marked by our catch-up on Friday"."""
_DONE_BEHIND = Lazily(
    ".{1,4}b[DdF]|o?_?e[_s]?[Dd]s?$|&{1,2}I[bs]?[Dd]|&{1,2}[bs]{1,2}[Dd]|_?&D|[Dd_][bF]_?[Dd]"
    "|[_oske]{0,4}[DdkM]{0,2}F[Dd][s+]*$"
)
"""Tell that work ends on a day on which something begins, or others do theirs."""

_CANNOT = Lazily("[Fs_]{0,2}c[s+]*$")
_OR = Lazily(r"(?:or (?!so)|还是|或)")
_STILL = Lazily("(?:还|再)(?:要|得|需)")
_LAST_ONE = Lazily("^最后[一1]?[场批次轮节趟车期课站组份天讲班]")
_LAST_THEN = Lazily(
    "最后[一1]?[场批次轮节趟课站组讲班](?:是|在|放在|排在|定在|安排在)?$"
)
_MEANT_SOON = Lazily("[FdtA]|jk$|^[&!s]*M+jM$")
_NOT_BEHIND = Lazily(".{0,2}N")
_DONE_TO = Lazily("Fb(E)[s_]{0,2}$")


_ENDS = frozenset("dDFO")


class Day(NamedTuple):
    """A day as it stands in a clause: its place on the tape and among the words.

    `near` is the tape up to it, `behind` what follows it.
    """

    tape: str
    place: int
    span: DateSpan
    said: list[str]
    near: str
    behind: str

    @classmethod
    def at(cls, tape: str, place: int, span: DateSpan, said: list[str]) -> "Day":
        """Return the day at a place of a clause."""
        return cls(tape, place, span, said, tape[: place + 1], tape[place + 1 :])


def ends_then(clause: Clause, day: Day, *, bare: bool) -> bool:
    """Whether work ends on a day; `bare` is one with next to nothing beside it."""
    tape = day.tape
    if _of_something_else(day) or _is_asked_for(clause, day) or _is_denied(day):
        return False
    if not {"e", "9", "R", "5"}.isdisjoint(tape) and set("DdFO").isdisjoint(tape):
        return False
    if _START.search(tape) or _is_event(clause, day) or _is_by_others(clause, day):
        before = _DONE_BEFORE.search(day.near) or _DONE_BY_EVENT.search(day.near)
        return bool(before or _DONE_BEHIND.match(day.behind))
    held = not {"K", "c"}.isdisjoint(tape) and set("DF").isdisjoint(tape)
    if held or _CANNOT.match(day.behind):
        return False
    if _OR.match(" ".join(day.said[day.place + 1 : day.place + 3])):
        return False
    return not of_a_thing(tape, day.place, day.said) and _is_meant(day, bare=bare)


def _is_asked_for(clause: Clause, day: Day) -> bool:
    """Whether a day is that by which one needs something of others."""
    asked = _ASKED.search(day.near) is not None
    ends = not _ENDS.isdisjoint(day.tape)
    by_then = day.span.modifier in UNTIL and ends
    if asked and (not by_then or _ANSWERED.search(day.near)):
        return True
    before = day.said[max(0, day.place - 1)]
    theirs = before in _COLLECTED and not clause.tokens[max(0, day.place - 1)].hints
    if theirs or _NEEDED.search(day.near):
        return True
    return before not in _THEM and _WITH_THEM.search(day.near) is not None


def _is_denied(day: Day) -> bool:
    """Whether work will not end on a day: "won't be ready Thursday"."""
    plain = day.span.modifier is Modifier.NONE or day.span.text.startswith("by ")
    return plain and _NOT_THEN.search(day.near) is not None


def _of_something_else(day: Day) -> bool:
    """Whether a date is a place reached, a condition's, or that of the old plan."""
    near, behind = day.near, day.behind
    if _is_but_on_the_way(day):
        return True
    if _AWAY.search(near) or _WAITS.search(near) or _MISSES_IT.match(behind):
        return True
    if _AWAY_THEN.match(behind) and near[-2:-1] != "O":
        return True
    if "C" in near and not _DONE_THEN.match(behind):
        return _ENDS_OR_IS_OURS.search(near, near.rfind("C")) is None
    if set("DdFtOL").isdisjoint(near) and _DENIED.match(behind):
        return True
    return "P" in day.tape and "O" not in day.tape


def _is_but_on_the_way(day: Day) -> bool:
    """Whether but a part is done on a day: 本周主要在东边, 今晚加班, 25号写完大半."""
    behind = day.said[day.place + 1 : day.place + 2]
    if day.tape[day.place] == "j" and not _MOSTLY.isdisjoint(behind):
        return True
    if not _AT_IT_THEN.isdisjoint(behind) and _ENDS.isdisjoint(day.tape):
        return True
    return _FAR_BY_THEN.match(day.behind) is not None


def _is_event(clause: Clause, day: Day) -> bool:
    """Whether a meeting stands by a day, or a thing that comes: "demo on Friday"."""
    said, place = day.said, day.place
    ours = said[0] in _MINE and not _NEW_ONE.isdisjoint(said[:place])
    if ours or "O" in day.near:
        return False  # "I'll have a new one in by Friday"
    if not _OPENS.isdisjoint(said[place + 1 : place + 2]):
        return True  # 培训下月10号开课
    near = slice(max(0, place - 4), place + 4)
    if _EVENT.search(day.tape[near]) is None:
        return False
    # "the calls will be logged by Friday", of a title that asks to log them
    return not _OWN_ACT.search(day.near) or not all(
        one.hints for one in clause.tokens[near] if one.concept in "eDE"
    )


def _is_by_others(clause: Clause, day: Day) -> bool:
    """Whether a day is that of what others do, and not with us or for us."""
    first, after = day.said[0], day.said[day.place + 1 :]
    english = first.isascii()
    if day.behind[:1] == "d" and after[0].startswith("来"):
        return False
    promise = _PROMISED.search if english else _SAYS.match
    if promise(day.tape) or (first == "说" and _GIVES.match("".join(after[:1]))):
        return True
    if first in _MINE or not _OTHERS.search(day.tape):
        return False
    if english and _is_done_to(clause, day):
        return False
    return not _is_with_us(day)


def _is_with_us(day: Day) -> bool:
    """Whether others give us a day, agree on one with us, or do our work."""
    said, first = day.said, day.said[0]
    if "O" in day.near and (not first.isascii() or not _GRANTS.isdisjoint(said)):
        return True
    before = "".join(said[: day.place])
    if day.behind[:1] in ("d", "k") and _WITH.search(before):
        return True
    if "D" in day.behind and _AGREED.search(before):
        return True
    done = day.behind[:1] == "D" or _ALL_WELL.match("".join(said[day.place + 1 :]))
    return bool(done) and first in _WORKERS


def _is_done_to(clause: Clause, day: Day) -> bool:
    """Whether what a title asks for will be done to somebody: "she will be hired"."""
    found = _DONE_TO.search(day.tape, 0, day.place)
    return found is not None and bool(clause.tokens[found.start(1)].hints)


def _is_meant(day: Day, *, bare: bool) -> bool:
    """Whether what is told of our own work on a day is that it ends."""
    tape = day.tape
    behind = "".join(day.said[day.place + 1 :])
    before = "".join(day.said[: day.place])
    last = _LAST_ONE.match(behind) or (not behind and _LAST_THEN.search(before))
    last_one = bool(last) and "N" not in tape
    if tape[day.place] == "T" and (last_one or _STILL.match(day.span.text)):
        return True  # 19号最后一场
    if tape[day.place] == "j":
        denied = not set("Nw").isdisjoint(day.near) or _NOT_BEHIND.match(day.behind)
        return not denied and (bare or _MEANT_SOON.search(tape) is not None)
    if day.span.modifier in UNTIL:
        return "N" not in day.near or EVIDENCE.search(tape) is not None
    return bare or EVIDENCE.search(tape) is not None
