"""Clauses that report nothing."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter

from bot.reading.en import own_acts as own
from bot.reading.en.answering import LOOKS_UP
from bot.reading.en.help import BOT
from bot.reading.find.asking import OF_ASKING, offers
from bot.reading.find.own_days import ends_or_not_yet
from bot.reading.lazily import Lazily, Rarely
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.split.said import Said
from bot.reading.words import words
from bot.reading.zh import noise as noise_zh
from bot.reading.zh.help import HOW_TO_USE, WHO_READS
from bot.reading.zh.oneself import ASKS_WHAT, LAST_NIGHT, NEWS_LATER, WRITES_LATER

_WHO_READS = Lazily(f"{WHO_READS}|{HOW_TO_USE}")
_BOT = words(BOT)
_OF_BOT = _BOT | words("提醒|机器人|消息")
_WORK = frozenset("MDK%")
_AHEAD = frozenset("Tj@")
_FIGURES = frozenset("T#%")
_VISITED = [["with", "a"], ["with", "an"], ["in", "with"], ["out", "with"]]
"""First words of a clause that tells with whom the writer is."""
_TOLD = frozenset("DTdF#%")
_UPSETS = frozenset("DRO")
"""Concepts of what makes news of "all ready": an end, trouble, a move."""
_TEXT = attrgetter("text")
_THOUGHT = Lazily("^[&!Is_]{0,3}7")
_HEAD = 8
_LOOKS_UP = Lazily(LOOKS_UP)
_LOOKED = words(
    "check|double-check|out|find out|look|up|look up|that|it|this|them|to|look to|see"
    "|around|again|first|on|ask around|doublecheck|looked up|have to check|into"
)
"""The last words of such a clause."""
_LEADS_ON = frozenset(("means", "makes", "puts", "brings", "lands"))
_WRITES = frozenset(("write", "email", "mail", "message", "text", "report"))
_PROMISE = Lazily("[IF].{0,4}z")
_WILL = Lazily(r"(?:i'll|ill|we'll|will)\b")
_SIGNS_OFF = Rarely(
    r"(?:talk|speak|chat|write|ttyl|more|catch (?:you|up))\b.{0,12}later$|ttyl$"
)
_TALKS = Lazily("^[^M]*z|^[^DEdGgS]*I[^M]{0,2}z")
_UNKNOWN = words(noise_zh.UNKNOWN)
_WHO = ("who", "who's", "whose", "whom")
_UNSURE = words(
    "not sure|no idea|don't know|dont know|wonder|wondering|not clear|unclear|sure|idea"
)
_FEELINGS = tuple(noise_zh.FEELINGS.split("|"))
_SOFT = frozenset(
    (
        "will be done",
        "done by a day",
        "goes well",
        "no progress",
        "no news",
        "just started",
    )
)
"""Rules whose words may as well be of the day as of the work."""
_OF_OTHER_THINGS = frozenset(
    ("not done", "something left", "did some", "item done", "untouched")
)
"""Rules whose words may be of mails or meetings where no action is named."""
_WONDERS = Rarely(own.WONDERS)
_LONGS = Rarely(own.LONGS)
_AWAITS = Rarely(own.AWAITS)
_TELLS_ONCE = Rarely(own.TELLS_ONCE)
_NEXT_ONE = Rarely(own.NEXT_ONE)
_WRITES_LATER = Lazily(WRITES_LATER)
_LAST_NIGHT, _ASKS_WHAT = Rarely(LAST_NIGHT), Rarely(ASKS_WHAT)
_NEWS_LATER = Lazily(NEWS_LATER)
_HEARSAY = Lazily("^[MI&!_]{0,3}(?:p6|I6)")


def puts_off(said: Sequence[Said]) -> bool:
    """Whether a reply says that the answer will follow, and reports nothing firm."""
    if not any(will_tell(one) for one in said):
        return _signs_off(said)
    if any(one.events and ends_or_not_yet(one.clause) for one in said):
        return False
    named = any(token.hints for one in said for token in one.clause.tokens)
    return not any(
        ((_firm(event) and not _with_a_visitor(one)) or _of_an_action(one))
        and not (one.clause.chinese and _late_last_night(one))
        and (named or event.rule not in _OF_OTHER_THINGS)
        for one in said
        for event in one.events
    )


def _signs_off(said: Sequence[Said]) -> bool:
    """Whether one but tells that one is away: "no signal, talk later"."""
    off = any(
        "z" in one.clause.tape
        and _SIGNS_OFF.match(" ".join(map(_TEXT, one.clause.tokens)))
        for one in said
    )
    return off and all(
        event.slot in ("blocker", "aside") for one in said for event in one.events
    )


def _with_a_visitor(one: Said) -> bool:
    """Whether but where the writer is is told: "with a client, will answer later"."""
    first = [token.text for token in one.clause.tokens[:2]]
    return first in _VISITED and not one.clause.named


def _late_last_night(one: Said) -> bool:
    """Whether it is told how late it was last night: 昨晚夜审到三点."""
    said = "".join([token.text for token in one.clause.tokens])
    return _LAST_NIGHT.match(said) is not None


def asks_of_asking(said: Sequence[Said], text: str) -> bool:
    """Whether a reply asks something about the bot, and reports nothing firm."""
    if not any(one.clause.asked or "Q" in one.clause.tape for one in said):
        return False
    spoken = {token.text for one in said for token in one.clause.tokens}
    events = [event for one in said for event in one.events]
    firm = any(
        _firm(event) and event.slot != "help" and event.rule != "doing that"
        for event in events
    )  # but "at nine I'm serving"
    named = any(token.hints for one in said for token in one.clause.tokens)
    about = _OF_BOT & spoken or any(map(_asks_who_reads, said))
    about = about or any(_of_other_times(one, text) for one in said)
    return bool(about) and not firm and not named


def _of_other_times(one: Said, text: str) -> bool:
    """Whether it is asked to be asked otherwise: "can you send these at noon"."""
    asked = one.clause.asked or one.clause.tape[:1] == "Q"
    if not asked or one.clause.chinese:
        return False
    span = one.clause.start, one.clause.end
    return OF_ASKING.search(text, *span) is not None


def _asks_who_reads(one: Said) -> bool:
    """Whether it is asked who reads the answers, or how one gives a task away."""
    said = "".join(token.text for token in one.clause.tokens)
    return _WHO_READS.search(said) is not None


def _of_an_action(one: Said) -> bool:
    """Whether a clause names an action, and puts nothing off itself."""
    named = one.clause.named
    return named and "z" not in one.clause.tape


def will_tell(one: Said) -> bool:
    """Whether a clause promises an answer; English needs a will: "I'll reply"."""
    tape = one.clause.tape
    if "z" not in tape or "Lz" in tape:
        return _writes_later(one)  # "plenty still to talk through"
    if tape.lstrip("&!s_").startswith("o") and "I" not in tape:
        return False  # 客户周一回复
    if _answers_late(one) or (one.clause.chinese and _of_news(one.clause)):
        return False
    english = one.clause.tokens[0].text.isascii()
    promised = english and (_PROMISE.search(tape) is not None or _will_itself(one))
    return promised or not english


def _answers_late(one: Said) -> bool:
    """Whether it is told why the answer comes but now: 忙到现在才有空回你."""
    place = one.clause.tape.find("z")
    late = place > 0 and one.clause.tokens[place - 1].text == "才"
    return late and _AHEAD.isdisjoint(one.clause.tape[:place])


def _of_news(clause: Clause) -> bool:
    """Whether it is promised to tell once there is something to tell: 完了告诉您."""
    return _NEWS_LATER.match("".join(map(_TEXT, clause.tokens))) is not None


def _writes_later(one: Said) -> bool:
    """Whether a Chinese clause promises the answer point by point: 晚上逐条写给你."""
    if not one.clause.chinese or one.clause.named:
        return False
    said = "".join([token.text for token in one.clause.tokens])
    return _WRITES_LATER.search(said) is not None


def _will_itself(one: Said) -> bool:
    """Whether the word for answering holds the will: "will reply this afternoon"."""
    return any(
        token.concept == "z" and _WILL.match(token.text) is not None
        for token in one.clause.tokens
    )


def silenced(said: list[Said]) -> list[Said]:
    """Return the clauses of a reply that puts off as saying nothing."""
    for one in said:
        one.events = []
    return said


def _firm(event: Event) -> bool:
    if event.slot == "status":
        return not event.weak and event.rule not in _SOFT
    return event.slot in ("percent", "value", "help", "moved")


def _will_write(clause: Clause, tape: str) -> bool:
    """Whether but an answer is promised: "about the other two I'll write tomorrow"."""
    for place, token in enumerate(clause.tokens):
        if token.text in _WRITES and not token.hints and "F" in tape[:place]:
            return not tape[place + 1 :].strip("Tj@sy")
    return False


def _looks_up(clause: Clause, tape: str) -> bool:
    """Whether the answer has yet to be looked up: "insurance I'd have to check"."""
    last = clause.tokens[-1]
    if last.text not in _LOOKED or last.hints or not _FIGURES.isdisjoint(tape):
        return False
    said = " ".join(map(_TEXT, clause.tokens[-_HEAD:]))
    return _LOOKS_UP.search(said) is not None


def _asks_who(clause: Clause) -> bool:
    """Whether but who does it is unknown: "no idea who is doing the fence"."""
    said = [token.text for token in clause.tokens]
    return any(
        who in _WHO and unsure in _UNSURE for unsure, who in pairwise(said[:_HEAD])
    )


def _of_bot(clause: Clause, tape: str, said: Iterable[str]) -> bool:
    """Whether a clause is of the bot, and tells nothing of the work."""
    spoken = " ".join(said).split()
    idle = _WORK.isdisjoint(tape) or ("bot" in spoken and not clause.named)
    return idle and not _OF_BOT.isdisjoint(spoken)


def _is_beside_the_work(clause: Clause) -> bool:
    """Whether one but wonders or wishes, or tells of the next job."""
    said = " ".join(map(_TEXT, clause.tokens))
    if _WONDERS.match(said) or _LONGS.match(said) or _TELLS_ONCE.match(said):
        return True
    if _AWAITS.match(said):
        return True
    return not clause.named and _NEXT_ONE.search(said) is not None


def _asks_what(clause: Clause) -> bool:
    """Whether it is asked without a mark how it should be: 写到什么程度算完."""
    return _ASKS_WHAT.match("".join(map(_TEXT, clause.tokens))) is not None


def says_nothing(clause: Clause, tape: str) -> bool:  # noqa: PLR0911 - one way out for each case
    """Whether a clause only puts off, asks, or tells of an old plan."""
    if _THOUGHT.match(tape) and not set("cK") & set(tape):
        return True
    left = "Lz" in tape  # "plenty still to talk through"
    if "z" in tape and set("WU").isdisjoint(tape) and not left and _TALKS.search(tape):
        return True
    said = {*map(_TEXT, clause.tokens)}
    if not _UNKNOWN.isdisjoint(said) and _FIGURES.isdisjoint(tape):
        return True
    if clause.tokens[0].text.startswith(_FEELINGS) and _TOLD.isdisjoint(tape):
        return True
    if _HEARSAY.match(tape) or _of_bot(clause, tape, said):
        return True
    if _asks_who(clause):
        return True
    if _will_write(clause, tape) or _looks_up(clause, tape) or offers(clause):
        return True
    if _asks_what(clause) if clause.chinese else _is_beside_the_work(clause):
        return True
    if "P" in tape and _UPSETS.isdisjoint(tape):
        return True
    told = tape[0] == "y" and "=" not in tape[:_HEAD]  # "you asked for: …"
    asks = tape[0] == "Q" and clause.opener in ".!?;\n"
    return told or (asks and not _leads_on(clause))


def _leads_on(clause: Clause) -> bool:
    """Whether it is told what comes of it: "Which means the 24th."."""
    return clause.tokens[1:2] != [] and clause.tokens[1].text in _LEADS_ON
