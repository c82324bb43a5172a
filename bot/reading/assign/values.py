"""Which number of a clause is a reading of the action's own metric."""

from datetime import date

from bot.plans.progress import Metric
from bot.reading.assign.in_units import (
    counted_in,
    figure_in,
    goes_up,
    is_plausible,
    is_share,
    seconds_behind,
    times,
)
from bot.reading.assign.likelihood import is_bound, weight_of
from bot.reading.assign.no_reading import tells_else
from bot.reading.dates.find import DateSpan, Grain
from bot.reading.en.values import (
    ELSEWHERE,
    NOT_YET,
)
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.spans.amount import Amount
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.zh.values import (
    BACK_THEN,
    OF_TOTAL,
    PLANNED,
)

_FAR = 3
_FROM_TO = Lazily(
    r"^\s*(?:%|[a-z]{1,8}|分钟|小时|天|个)?\s*"
    r"(?:to|down to|up to|>|->|降到|降至|升到|到|至|涨到|提到|压到)\s*(?:了)?\s*$"
)
_ADDED = Lazily(r"\d+ more (?:today|yesterday|since|this week|now|tonight|came|joined)")
"""What comes on top of a reading: "12 at the weekend, 4 more today"."""
_ELSEWHERE = Lazily(ELSEWHERE)
_NOT_YET = Lazily(NOT_YET)
_BACK_THEN = Lazily(BACK_THEN)
_OF_TOTAL = Lazily(OF_TOTAL)
_NEAR = 40
_FEW = 12
_HOURS = 24
_LABELS = Lazily(r"\b(?:target|goal|baseline|plan|planned|aim) ?[:=] ?$")
_DID = frozenset("+DE")
_TO_COME = frozenset("下明后")
"""Signs with which days begin that lie ahead, whatever today is."""


def reading(clause: Clause, metric: Metric, text: str) -> Event | None:
    """Return the event of a reading of `metric` in the clause, if there is one."""
    best: tuple[int, Token, float] | None = None
    tape = clause.tape
    amounts = [token for token in clause.tokens if isinstance(token.data, Amount)]
    for place, token in enumerate(amounts):
        value = figure_in(token.data, metric)
        if value is not None:
            value *= times(text[token.end : token.end + 2], metric)
            value += seconds_behind(text, token.end, metric)
            value = counted_in(token.text, value, metric)
        if value is None or not is_plausible(value, metric):
            continue
        before, after = (
            text[max(clause.start, token.start - _NEAR) : token.start],
            text[token.end : min(clause.end, token.end + _NEAR)],
        )
        if _of_else(clause, token, text, before) or tells_else(
            token, before, after, metric
        ):
            continue
        following = amounts[place + 1] if place + 1 < len(amounts) else None
        if following is not None and (
            _leads_on(token, following, text) or _is_whole(value, following, metric)
        ):
            continue
        weight = weight_of(token, before, after, metric, tape)
        weight -= _of_day_ahead(clause, token)
        if weight > 0:
            of_time = len(amounts) > 1 and _beside_its_time(clause, token)
            back_then = _FAR if _BACK_THEN.match(before) else 0
            weight = max(0, weight + of_time - back_then)
        if weight > 0 and goes_up(metric) and _NOT_YET.match(after):
            weight = 0  # which any other number outweighs
        series = best is not None and weight == best[0] and _in_series(clause, token)
        if weight >= 0 and (best is None or weight > best[0] or series):
            best = (weight, token, value)
    if best is None:
        return None
    weight, token, value = best
    return Event(
        slot="value",
        rule="reading",
        start=token.start,
        end=token.end,
        number=value,
        sure=value not in (metric.baseline, metric.target)
        and not _ADDED.search(text, token.end)
        and not is_bound(clause, token, text),
        day=_month(clause),
        rank=weight,
    )


def _of_else(clause: Clause, token: Token, text: str, before: str) -> bool:
    """Whether a figure is that of others, or labelled as no reading: "target: 40"."""
    if _ELSEWHERE.search(before) or _is_time_of_day(clause, token):
        return True
    start = token.start
    first = start == clause.start
    return first and _LABELS.search(text, max(0, start - _FEW), start) is not None


def _is_time_of_day(clause: Clause, token: Token) -> bool:
    """Whether a number is the hour behind a day: "next one tomorrow at 10"."""
    before = [one for one in clause.tokens if one.end <= token.start][-2:]
    at = len(before) > 1 and before[1].text == "at"
    hour = token.text.isdigit() and int(token.text) <= _HOURS
    return at and hour and before[0].concept in "Tjpe"


def _beside_its_time(clause: Clause, token: Token) -> int:
    """Return how a figure counts by the time behind it: "10 yesterday and 12 today"."""
    behind = [one for one in clause.tokens if one.start >= token.end]
    time = "".join([one.concept for one in behind[:2]])
    ends = len(time) == 1 or time[1:] in ("&", "!")
    return {"j": _FAR, "p": -_FAR}.get(time[0], 0) if ends else 0


def _leads_on(token: Token, following: Token, text: str) -> bool:
    """Whether a number but leads to the next: from 60 to 45, 300斤的七成."""
    between = text[token.end : following.start]
    share = isinstance(following.data, Amount) and following.data.percent is not None
    of_total = share and _OF_TOTAL.match(between)
    return bool(of_total or _FROM_TO.match(between))


def _is_whole(value: float, following: Token, metric: Metric) -> bool:
    """Whether a number is all of which a share is told behind it: 120家核了六成."""
    share = following.data
    told = isinstance(share, Amount) and share.percent is not None
    return told and value == metric.target and not is_share(metric)


def _in_series(clause: Clause, token: Token) -> bool:
    """Whether a figure stands behind its own time, as others do: 九月41十月38."""
    before = [one for one in clause.tokens if one.start < token.start]
    months = [one for one in before if isinstance(one.data, DateSpan)]
    return len(months) > 1 and months[-1] is before[-1]


def _of_day_ahead(clause: Clause, token: Token) -> int:
    """Return how little a number counts with a day ahead: "40 today, 43 on Monday".

    A reading is never of a day ahead, so it is of the one gone by, or a plan: "29 by
    Friday".
    """
    if clause.chinese and _is_planned(clause, token):
        return _NEAR
    after = [one for one in clause.tokens if one.start >= token.end][:_FAR]
    near = next((one for one in after if one.concept not in "s_"), None)
    if near is None or near.concept != "T":
        return 0
    return _NEAR if near.text.startswith(("by ", "until ", "till ")) else _FAR


def _is_planned(clause: Clause, token: Token) -> bool:
    """Whether so many are for a day to come: 下周面5个, 约了5家下周去, 除了两家."""
    tokens = clause.tokens
    place = next(n for n, one in enumerate(tokens) if one.start == token.start)
    if place and tokens[place - 1].concept == "x":
        return True
    if not _DID.isdisjoint(clause.tape):
        return False
    head, behind = tokens[:place], tokens[place + 1 : place + _FAR]
    planned = any(one.text.startswith(PLANNED) for one in head)
    days = [one for one in (*head[: _FAR - 1], *behind) if one.concept in "Tj"]
    return any(planned or one.text[0] in _TO_COME for one in days)


def _month(clause: Clause) -> date | None:
    """Return the month of which a reading tells: "29.2 in October"."""
    spans = [token.data for token in clause.tokens if isinstance(token.data, DateSpan)]
    months = [span.first for span in spans if span.grain is Grain.MONTH]
    return months[0] if len(spans) == 1 and months else None
