"""Days that the clause before tells: "the same day", "I will do it then"."""

from dataclasses import replace
from datetime import date, timedelta

from bot.reading.dates.find import DateSpan
from bot.reading.en.context import ENDS_THAT_DAY
from bot.reading.en.lengths import WEEKDAYS
from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words

BARE_DAY = Lazily("^[&!sbt]{0,3}T[s]{0,2}$")
_SAME_DAY = (
    *("same day", "same morning", "same afternoon", "same evening"),
    *("当天", "当日"),
)
_THAT_DAY = frozenset(("then", "that day", "the same day", "same day"))
_THEN = ("那天", "那时", "当天", "那之前", "在那")
_ENDS_THEN = Lazily(ENDS_THAT_DAY)
_POINTS = frozenset(("that", "that's", "it", "this", "which", "which's"))
_LATER = Lazily(r"(an?|one|two|three|four|\d) (day|week)s? later")
_WEEKDAYS = words(WEEKDAYS)
_NEAR = 7
"""Words within which 那天早上之前 stands."""
_TURNS = frozenset(("no", "nope", "nah", "sorry", "rather", "oh", "um", "er", "well"))


def same_day(before: Clause | None, clause: Clause) -> None:
    """Read "the same day" as the day of which the clause before speaks."""
    for token in clause.tokens:
        if token.concept == "j" and token.text.endswith(_SAME_DAY):
            told = before.tokens if before else []
            days = [one for one in told if one.concept == "T"]
            token.concept = "T" if days and token.text >= "\u3400" else "_"
            token.data = days[-1].data if token.concept == "T" else None


def behind_the_start(clause: Clause, place: int, day: date) -> date:
    """Return the day on which work ends: "start on Friday and finish by Wednesday"."""
    begins = [n for n, one in enumerate(clause.tokens[:place]) if one.concept == "S"]
    starts = [
        token.data.first
        for token in clause.tokens[begins[0] if begins else place : place]
        if isinstance(token.data, DateSpan) and token.data.first
    ]
    said = clause.tokens[place].text.split()[-1]
    if starts and said in _WEEKDAYS and starts[-1] > day:
        return day + timedelta(days=7)
    return day


def other_day(dated: Clause, turn: Clause, clause: Clause) -> None:
    """Take the "no" of "by Thursday, no, Friday", "tomorrow... no, Friday" for one."""
    alone = len(turn.tokens) == 1 and turn.tokens[0].text in _TURNS
    follows = turn.sentence == clause.sentence <= dated.sentence + 1
    if not alone or not follows or dated.line != clause.line:
        return
    if "T" in dated.draft and BARE_DAY.match(clause.draft):
        turn.tokens[0] = replace(turn.tokens[0], concept="V")


def dated_then(before: Clause, clause: Clause) -> None:
    """Read "Tuesday looks dry, I'll do it then" as "I'll do it on Tuesday"."""
    if clause.tokens and clause.tokens[0].text >= "\u3400":
        _before_that(before, clause)
        return
    days = [token for token in before.tokens if token.concept == "T"]
    if days and before.sentence == clause.sentence:
        _so_long_later(days[-1], clause)
    if days and _ends_then(clause):
        last = clause.tokens[-1]
        day = replace(last, concept="T", data=days[-1].data)
        clause.tokens = [replace(last, concept="d"), day]
        return
    if not clause.tokens or clause.tokens[-1].text not in _THAT_DAY:
        return
    said = set(clause.draft)
    if days and "T" not in said and set("Fd") & said:
        last = clause.tokens[-1]
        clause.tokens[-1] = replace(last, concept="T", data=days[-1].data)


def _so_long_later(day: Token, clause: Clause) -> None:
    """Read "drawings come Friday, I'm finished a week later" as a week from Friday."""
    for place, token in enumerate(clause.tokens):
        found = _LATER.fullmatch(token.text) if token.concept == "T" else None
        told, length = day.data, token.data
        if not (found and isinstance(told, DateSpan) and isinstance(length, DateSpan)):
            continue
        count = 1 if found[1] in ("a", "one") else int(number(found[1]) or 0)
        days = timedelta(days=count * (1 if found[2] == "day" else 7))
        if told.last is not None and count:
            span = length._replace(first=told.last + days, last=told.last + days)
            clause.tokens[place] = replace(token, data=span)


def _ends_then(clause: Clause) -> bool:
    """Whether it is told that work ends on that day: "so call that the finish"."""
    said = [token.text for token in clause.tokens]
    if _POINTS.isdisjoint(said) and not any(one.startswith("call ") for one in said):
        return False
    return _ENDS_THEN.fullmatch(" ".join(said)) is not None


def _before_that(before: Clause, clause: Clause) -> None:
    """Read 下周三来验厂，最晚那天早上之前贴好 as finished on that Wednesday."""
    said = [token.text for token in clause.tokens[:_NEAR]]
    place = next((n for n, one in enumerate(said) if one.startswith(_THEN)), None)
    if place is None or set("TcKN") & set(clause.draft) or "D" not in clause.draft:
        return  # 那天没法贴完
    days = [token for token in before.tokens if token.concept == "T"]
    opens = all(token.concept in "sM" for token in clause.tokens[:place])
    if days and (opens or "前" in "".join(said[place:])):
        token = clause.tokens[place]
        clause.tokens[place] = replace(token, concept="T", data=days[-1].data)
