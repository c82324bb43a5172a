"""Days gone by: what was done then, or was told for then."""

from datetime import date, timedelta
from re import Match

from bot.reading.dates.find import DateSpan, Grain, Modifier
from bot.reading.en.context import ASKED, WAYS_TO_BE
from bot.reading.en.lengths import WEEKDAYS
from bot.reading.find.gone_by import (
    DATED,
    ONLY_PAST_FORMS,
    days_ahead,
    done_before,
    started,
)
from bot.reading.lazily import Lazily, Rarely
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh.held import CLOSING

_ONCE_DONE = Lazily("T[^NpCF+]{1,4}bD[+]?$")
"""6月18号补考完就齐了 tells of the day ahead, however far it is."""
_HAD = Lazily("h.{0,2}$")
_VERB_NEAR = Lazily(".{0,4}[DdEk]")
_ENDED = Lazily("[^FC]{0,4}(?:D\\+?|[kd]\\+|f\\+?)")
_OPEN = frozenset("FtL")
_BEGAN = Lazily("S[kdE]?[_+]")
_THEN_MORE = Lazily("[bs]?D[^FCTtLj]{1,5}\\+$")
"""周一就换完试过压了 tells of the Monday gone by."""
_PAST_VERB = Lazily("([DEfR])([^FtTC]{0,8}?)T")
_STATES = frozenset(
    ("done", "completed", "finished", "done with", "finished with", "through with")
)
_WAYS_TO_BE = words(WAYS_TO_BE)
_IT_IS = ("it's", "it is", "that's", "they're", "they are", "is", "are")
_WE_ARE = ("i'm", "we're", "we are", "i am", "im")
_HOPES = frozenset(
    ("if all goes well", "if everything goes well", "if it all works out", "hopefully")
) | {"all being well", "all going well", "god willing", "fingers crossed", "with luck"}
_UNTIL = (Modifier.BY, Modifier.BEFORE, Modifier.WITHIN)
_SO_LONG_FROM_NOW = "in so long"  # "done with it in a week"
_TOOK = Lazily("^([&!s_]{0,3}Is?)[DE][^DEFdbhCt]*$")
"""Tells how long it took: "we closed September in 7 days"."""
_BEFORE = ("by", "before")
_DID_IT = Lazily("^[&!s]{0,3}I?[DE]_$")
_IT_ALL = frozenset(("it", "them", "this", "that", "everything"))
_HAD_BY_THEN = Rarely("w[_saMb]{0,3}[DE][_s]{0,2}$")
_WAS = frozenset(("had", "was", "were", "had been", "it was"))
_FEW = 3
_SO_FAR_ONLY = frozenset(("还有", "还是", "才", "只有", "就", "就有", "有", "是", "还"))
_OURS = frozenset(("任务", "工作", "目标", "指标", "计划", "内容", "份额", "量"))
_GETS = frozenset(("gets", "get", "lands", "land", "arrives"))
_SAID_OR_CAME = words(ASKED) | {"came", "turned up", "showed up"}
_TOLD = 4
_NEAR = 6
_CLOSING = words(CLOSING)
_DAY_OF_MONTH = Lazily(r"(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)")
_WAS_DONE_TO = Lazily("[MI]w_s$")
_LATELY = 12
"""Days."""
AHEAD = ("下", "明", "后天", "大后天", "再过")
"""Beginnings of days of which 了 tells what will be: 下周一就弄完了."""
_FAR = timedelta(days=300)
_SEASON = timedelta(days=75)
_LONG_AHEAD = timedelta(days=5)
_WEEKDAYS = words(WEEKDAYS)


def past(clause: Clause, tape: str, place: int, span: DateSpan, today: date) -> bool:
    """Whether a past verb makes "on Monday" the last one."""
    gone = done_before(clause, tape, place, span)
    gone = gone or started(clause, tape, place, span, today)
    gone = gone or (clause.chinese and _was_then(clause, place))
    gone = gone or _had_by_then(clause, tape, place)
    if gone or _of_ours(clause, place):
        return True
    took = span.rule == _SO_LONG_FROM_NOW and _TOOK.search(tape[:place])
    took_so_long = took and not _we_are(clause, took.end(1))
    if took_so_long or _did_it_in(clause, tape, place, span):
        return True
    ahead = any(
        tape[one] in "FtC" or (tape[one] == "d" and _unnamed(clause.tokens[one]))
        for one in range(max(0, place - _NEAR), place)
    ) or _promised(clause, tape, place)
    ahead = ahead or _is_hoped_for(clause, place)
    if span.modifier in _UNTIL or ahead or span.rule == _SO_LONG_FROM_NOW:
        return False
    if _long_gone(tape, place, span, today):
        return True
    if (
        _told_then(clause, tape, place)
        or _begun(clause, tape, place)
        or (_ended(clause, tape, place) and not _over_soon(clause, place, span, today))
    ):
        return True
    return _behind_verb(clause, tape, place, span, today)


def _did_it_in(clause: Clause, tape: str, place: int, span: DateSpan) -> bool:
    """Whether it is told in how long it was done: "trained them in two days"."""
    if span.rule != _SO_LONG_FROM_NOW or not _DID_IT.match(tape[:place]):
        return False
    return clause.tokens[place - 1].text in _IT_ALL and not _we_are(clause, place - 2)


def _had_by_then(clause: Clause, tape: str, place: int) -> bool:
    """Whether it was over by a day gone by: "had it painted by Tuesday"."""
    found = _HAD_BY_THEN.search(tape, 0, place)
    return found is not None and clause.tokens[found.start()].text in _WAS


def _was_then(clause: Clause, place: int) -> bool:
    """Whether it is told how it stood at a time gone by: 月初只有22家."""
    if not clause.tokens[place].text.endswith("初"):
        return False
    behind = clause.tokens[place + 1 : place + _FEW]
    words_said = "".join([one.text for one in behind[:-1]])
    return bool(behind) and behind[-1].concept == "#" and words_said in _SO_FAR_ONLY


def _is_hoped_for(clause: Clause, place: int) -> bool:
    """Whether "signed off on the 11th" goes on "if all goes well", "at the latest"."""
    after = clause.tokens[place + 1 : place + 2]
    latest = bool(after) and after[0].concept == "t" and after[0].text not in _BEFORE
    return latest or any(token.text in _HOPES for token in clause.tokens)


def _unnamed(token: Token) -> bool:
    return not token.hints and token.text.isascii()


def _of_ours(clause: Clause, place: int) -> bool:
    """Whether a period is that of the work, not when it ends: 本周任务完成."""
    after = clause.tokens[place + 1 : place + 3]
    told = len(after) > 1 and after[1].concept in "DahG"
    return told and after[0].text in _OURS


def _long_gone(tape: str, place: int, span: DateSpan, today: date) -> bool:
    """Whether a month is the last of its name: "46 in February", said in March."""
    bare = span.grain is Grain.MONTH and span.part is None and not span.year_known
    if not bare or span.first is None or span.text >= "\u3400":
        return False
    if place == 0 or tape[place - 1] not in "#s_" or set("FtOPd") & set(tape):
        return False
    return span.first - today > _FAR


def _told_then(clause: Clause, tape: str, place: int) -> bool:
    """Whether a day is that of what was said, or came: "asked on Friday"."""
    near = clause.tokens[max(0, place - _TOLD) : place]
    asked = any(one.concept == "_" and one.text in _SAID_OR_CAME for one in near)
    return asked and not set("FtCdD") & set(tape)


def _behind_verb(
    clause: Clause, tape: str, place: int, span: DateSpan, today: date
) -> bool:
    """Whether a date stands behind a verb in the past: "sent it on Monday"."""
    if _HAD.search(tape, 0, place) and _VERB_NEAR.match(tape, place + 1):
        return True
    before = clause.tokens[place - 1].text if place else ""
    if before in ("over", "as of") and "D" in tape:
        return True
    if _WAS_DONE_TO.search(tape[:place]) and span.text.rpartition(" ")[2] in _WEEKDAYS:
        return True  # "the harp was restrung on Saturday"
    found = _PAST_VERB.search(tape, 0, place + 1)
    if not found or found.end() != place + 1:
        return False
    verb = clause.tokens[found.start()].text
    passive = found.start() and clause.tokens[found.start() - 1].text in _GETS
    if verb >= "\u3400" or passive:
        return False  # "it gets signed on Friday"
    state = verb.removeprefix("is ").removeprefix("are ").removeprefix("all ")
    between = clause.tokens[found.start() + 1 : place]
    bare = all(one.concept in "s&" or one.text == "the" for one in between)
    if "w" in tape[max(0, found.start() - 2) : found.start()]:
        past = True  # "the old one was finished in June"
    elif state in _WAYS_TO_BE and bare:
        past = _was(tape, found.start()) or _gone_by(span, today)
    elif verb.partition(" ")[0] in _WE_ARE:
        past = _gone_by(span, today)  # "we're through on the 22nd"
    elif state in _STATES:
        said_of_past = _state_of_past(tape, found, before, span, today)
        is_so = _we_are(clause, found.start()) or _is_then(clause, found.start())
        past = said_of_past and not is_so
    else:
        past = not (days_ahead(verb, span, today) or _month_ahead(verb, span, today))
    return past


def _was(tape: str, place: int) -> bool:
    """Whether "ready on Monday" is told of the past: "was ready on Monday"."""
    return bool(set("wh") & set(tape[max(0, place - 2) : place]))


def _gone_by(span: DateSpan, today: date) -> bool:
    """Whether a day without a year, "live since 3 March", must be the last one."""
    ahead = span.first - today if span.first is not None else timedelta()
    return ahead > _FAR and not span.year_known


def _just_gone(span: DateSpan, today: date) -> bool:
    """Whether "done on the 8th" is said on the 11th."""
    bare = span.first is not None and _DAY_OF_MONTH.fullmatch(span.text) is not None
    return bare and 0 < today.day - (span.first or today).day <= _LATELY


def _we_are(clause: Clause, place: int) -> bool:
    """Whether "we're done on Monday" tells of the Monday ahead."""
    return place > 0 and clause.tokens[place - 1].text in _WE_ARE


def _is_then(clause: Clause, place: int) -> bool:
    """Whether "so it's finished Saturday" tells of the Saturday ahead."""
    so = place > 0 and clause.opener == "so"
    return so and clause.tokens[place - 1].text in _IT_IS


def _month_ahead(verb: str, span: DateSpan, today: date) -> bool:
    """Whether "both filled in July" is said in June, so of the month to come."""
    if span.first is None or verb in ONLY_PAST_FORMS or span.grain is not Grain.MONTH:
        return False
    return timedelta() < span.first - today <= _SEASON and not span.year_known


def _state_of_past(
    tape: str, found: Match[str], before: str, span: DateSpan, today: date
) -> bool:
    """Whether "finished" is said of the past day that a date may be."""
    ahead = span.first - today if span.first is not None else timedelta()
    if _gone_by(span, today):
        return True
    if span.grain is Grain.WEEKEND and tape[found.end() - 2] == "s":
        return True  # "done at the weekend"
    if ahead >= _LONG_AHEAD and span.text in _WEEKDAYS and "%" not in tape:
        return True  # "finished Saturday", said on a Monday
    if _just_gone(span, today):
        return True
    on_weekday = span.grain is Grain.DAY and not DATED.search(span.text)
    return bool(found[2].strip("_&s")) or (before == "on" and on_weekday)


def _promised(clause: Clause, tape: str, place: int) -> bool:
    """Whether the verb of a title is the last one before a day: "repair it Monday"."""
    verb = max(tape.rfind(one, max(0, place - _NEAR), place) for one in "dDER")
    return verb >= 0 and tape[verb] == "d" and bool(clause.tokens[verb].hints)


def _ended(clause: Clause, tape: str, place: int) -> bool:
    """Whether work ended on a day: 周一交了."""
    ended = _ENDED.match(tape, place + 1)
    ahead = clause.tokens[place].text.startswith(AHEAD)
    if not ended or ahead or not _OPEN.isdisjoint(tape) or _over_then(clause, place):
        return False
    if _THEN_MORE.match(tape, place + 1):
        return True
    last = clause.tokens[ended.end() - 1].text
    return last.endswith(("了", "啦", "了新的"))


def _over_then(clause: Clause, place: int) -> bool:
    """Whether it is told with what all ends on a day: 周六割完就结了."""
    last = clause.tokens[-1]
    then = any(token.text == "就" for token in clause.tokens[place:])
    return then and last.text in _CLOSING


def _over_soon(clause: Clause, place: int, span: DateSpan, today: date) -> bool:
    """Whether 就完了 of 21号上架就完了, said on the 14th, tells what will be."""
    then = any(one.text in ("就", "就算", "就都") for one in clause.tokens[place + 1 :])
    if span.first is None or not then or not DATED.search(span.text):
        return False
    near = span.first.month == today.month or _ONCE_DONE.match(clause.tape, place)
    return span.first > today and bool(near)


def _begun(clause: Clause, tape: str, place: int) -> bool:
    """Whether work began on a day: 5月4号开始写的."""
    if not _BEGAN.match(tape, place + 1) or "F" in tape or "C" in tape:
        return False
    return clause.tokens[min(place + 3, len(tape) - 1)].text in ("的", "了")
