"""Which of the dates of a clause is the day on which the work will be finished."""

import re
from datetime import date, timedelta

from bot.reading.dates import DateSpan, Grain, Modifier, due_of
from bot.reading.en.context import ONLY_PAST
from bot.reading.lazily import Lazily
from bot.reading.moves import moved_by
from bot.reading.rule import Event
from bot.reading.split import Clause
from bot.reading.words import words

_EVIDENCE = Lazily("[DdtFOL]|H[M_s]{0,3}T")
_START = Lazily("S[^DdM]{0,3}[Tj]|[Tj][^Dd]{0,2}S")
_EVENT = Lazily("e.{0,3}[Tj]|[Tj].{0,2}e")
_OTHERS = Lazily("^[^IMD]*o[^IMDd]*[Tj]")
_BARE = Lazily(
    "^[MI=tislb&!%0nar#]*[Tj][alsA!&+F]*$|^[M&!s]*T[_k1]{1,2}$|^[MI]*[Tj]s?k$|^6[Tj]_?[kd]$|^[rA#%_M]{0,4}TT?s?k$"
)
_PAST_VERB = Lazily("([DEf])([^FtTC]{0,8}?)T")
_TODAY_DONE = Lazily("j[^h+pTN]{0,3}D(?!.{0,2}[T+])")
_STATES = frozenset(
    ["done", "complete", "completed", "finished", "ready", "final", "live"]
)
_UNTIL = (Modifier.BY, Modifier.BEFORE, Modifier.WITHIN)
_AFTER = (Modifier.AFTER, Modifier.SINCE)
_STILL = Lazily("(?:还|再)(?:要|得|需)")
_ONLY_PAST = words(ONLY_PAST)
_THING = ("it", "that", "this", "them", "the", "everything")
_NEAR = 6
_DATED = Lazily(r"\d")
_FAR = timedelta(days=300)
_LONG_AHEAD = 5
_WEEKDAYS = frozenset(
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)


def dated(clause: Clause, today: date) -> str:
    """Return the clause's tape with T only for dates that lie ahead."""
    tape = clause.tape
    if tape[-2:] in ("bs", "as") and clause.tokens[-1].text == "in":
        tape = tape[:-1] + "D"  # "the forms are all in"
    for found in _TODAY_DONE.finditer(tape):
        if _still_ahead(clause, found.start(), found.end()):
            tape = tape[: found.start()] + "T" + tape[found.start() + 1 :]
    for place, token in enumerate(clause.tokens):
        span = token.data
        if token.concept != "T" or not isinstance(span, DateSpan):
            continue
        if _past(clause, tape, place, span, today) or _since(span, tape, today):
            tape = tape[:place] + "p" + tape[place + 1 :]
    return tape


def _still_ahead(clause: Clause, today: int, end: int) -> bool:
    """Whether 今天补齐, which says no 了, is a promise."""
    tokens = clause.tokens[today:end]
    perfect = end < len(clause.tokens) and clause.tokens[end].concept == "+"
    span, done = tokens[0].data, tokens[-1].text
    day = isinstance(span, DateSpan) and span.first == span.last
    past = perfect or done.startswith("已") or set("了啦咯的") & set(done)
    return day and tokens[0].text >= "\u3400" and not past


def finishing_day(
    clause: Clause, tape: str, text: str, today: date, *, labelled: bool = False
) -> list[Event]:
    """Return the finishing day that the clause names, if it names one."""
    found = []
    by = moved_by(clause, text)
    if by:
        return [by]
    for place, token in enumerate(clause.tokens):
        span = token.data
        if not isinstance(span, DateSpan) or tape[place] not in "Tj":
            continue
        day = due_of(span, today)
        if day is None or day < today:
            continue
        if not labelled and not _finishes(
            tape, place, span, [t.text for t in clause.tokens[place + 1 :]]
        ):
            continue
        found.append(
            Event(
                slot="due",
                rule=span.rule or "date",
                start=token.start,
                end=token.end,
                day=day,
                weak=bool(_BARE.match(tape) or not _EVIDENCE.search(tape))
                and not labelled,
            )
        )
    return found[-1:]


def _since(span: DateSpan, tape: str, today: date) -> bool:
    """Whether a date tells since when; that of a start ahead stays a date ahead."""
    ahead = span.first is not None and span.first >= today and "S" in tape
    return span.modifier in _AFTER and not ahead


def _finishes(tape: str, place: int, span: DateSpan, after: list[str]) -> bool:  # noqa: PLR0911 - one way out for each case
    near = tape[: place + 1]
    if _of_something_else(tape, place):
        return False
    if "m" in near:  # "won't make Friday"
        return False
    if set("e9R") & set(tape) and not set("DdFO") & set(tape):
        return False
    if _START.search(tape) or _EVENT.search(tape) or _OTHERS.search(tape):
        then_done = re.match(".{1,4}b[DF]", tape[place + 1 :])
        return bool(re.search("[Dd].{0,2}[Tj]$", near) or then_done)
    if set("Kc") & set(tape) and not set("DF") & set(tape):
        return False
    if re.match(r"(?:or (?!so)|还是|或)", " ".join(after[:2])):
        return False
    if tape[place] == "T" and _STILL.match(span.text):
        return True
    if tape[place] == "j":
        promised = re.search("[FdtA]|jk$", tape) or _BARE.match(tape)
        return promised is not None and not set("Nw") & set(near)
    if span.modifier in _UNTIL:
        return "N" not in near or bool(_EVIDENCE.search(tape))
    return bool(_EVIDENCE.search(tape) or _BARE.match(tape))


def _of_something_else(tape: str, place: int) -> bool:
    """Whether a date is a place reached, a condition's, or that of the old plan."""
    near = tape[: place + 1]
    if place and tape[place - 1] == "G" and "F" not in near:
        return True  # 补到8月份了
    if "C" in near and not re.search("[DdIM]", near[near.rfind("C") :]):
        return True
    return "P" in tape and "O" not in tape


def _simple_past(clause: Clause, tape: str, place: int) -> bool:
    """Whether "before Monday" tells when it was done: "went in before Monday"."""
    found = re.search("[DE](?=[^DEFdbh]*$)", tape[:place])
    if found is None or set("Fbh") & set(tape[:place]):
        return False
    word = clause.tokens[found.start()].text.split()[0]
    mine = tape[: found.start()].endswith("I")
    thing = clause.tokens[found.end() : found.end() + 1]
    return word in _ONLY_PAST or mine or bool(thing and thing[0].text in _THING)


def _begun(clause: Clause, tape: str, place: int) -> bool:
    """Whether work began on a day: 5月4号开始写的."""
    if not re.match("S[kdE]?[_+]", tape[place + 1 :]) or re.search("[FC]", tape):
        return False
    return clause.tokens[min(place + 3, len(tape) - 1)].text in ("的", "了")


def _past(clause: Clause, tape: str, place: int, span: DateSpan, today: date) -> bool:  # noqa: C901, PLR0911 - one way out for each case
    """Whether a past verb makes "on Monday" the last one."""
    if span.modifier is Modifier.BEFORE and _simple_past(clause, tape, place):
        return True
    if span.modifier in _UNTIL or re.search(
        "[FtdC]", tape[max(0, place - _NEAR) : place]
    ):
        return False
    if re.search("h.{0,2}$", tape[:place]) and re.match(
        ".{0,4}[DdEk]", tape[place + 1 :]
    ):
        return True
    if _begun(clause, tape, place):
        return True
    ended = re.match("[^FC]{0,4}(?:D\\+?|k\\+|f\\+?)", tape[place + 1 :])
    if ended and not re.search("[FtL]", tape):
        last = clause.tokens[place + ended.end()].text
        if last.endswith(("了", "啦")):
            return True
    before = clause.tokens[place - 1].text if place else ""
    if before in ("over", "as of") and "D" in tape:
        return True
    found = _PAST_VERB.search(tape, 0, place + 1)
    if not found or found.end() != place + 1:
        return False
    word = clause.tokens[found.start()].text
    if word >= "\u3400":
        return False
    if span.first is not None and span.first > today + _FAR and not span.year_known:
        return True
    if word not in _STATES:
        return True
    days = (span.first - today).days if span.first else 0
    if days >= _LONG_AHEAD and span.text in _WEEKDAYS and "%" not in tape:
        return True  # "finished Saturday", said on a Monday
    between = found[2].strip("_&s")
    before = clause.tokens[place - 1].text
    return bool(between) or (
        before == "on" and span.grain is Grain.DAY and not _DATED.search(span.text)
    )
