"""Which number of a clause is a reading of the action's own metric."""

import re
from datetime import date

from bot.plans.progress import Metric
from bot.reading.clean.clean import clean
from bot.reading.dates.find import DateSpan, Grain
from bot.reading.en.values import (
    CHANGED,
    EARLIER,
    ELSEWHERE,
    EXTREME,
    LACKING,
    NOT_YET,
    NTH,
    TAKEN_OFF,
)
from bot.reading.en.values import MORE as MORE_EN
from bot.reading.en.values import NOT_READINGS as NOT_READINGS_EN
from bot.reading.en.values import OVERALL as OVERALL_EN
from bot.reading.en.values import UNITS as UNITS_EN
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.spans.amounts import SO_FAR, Amount
from bot.reading.split.split import Clause
from bot.reading.tokens.stems import stem
from bot.reading.tokens.tape import Token
from bot.reading.zh.values import (
    AMISS,
    BACK_THEN,
    BOUND,
    COLLECTED,
    COUNTED_BY,
    ELSE,
    GAINED,
    LEADS_UP,
    MARK,
    OF_TOTAL,
    OVERALL,
    PART,
    PEAK,
    PLANNED,
    SAME,
    SENT_OUT,
    SET_APART,
    TOTALS,
    UNDER,
)
from bot.reading.zh.values import MORE as MORE_ZH
from bot.reading.zh.values import NOT_READINGS as NOT_READINGS_ZH
from bot.reading.zh.values import TAKEN_OFF as TAKEN_OFF_ZH
from bot.reading.zh.values import UNITS as UNITS_ZH

_BEFORE = Lazily(rf"(?:{NOT_READINGS_EN}|{NOT_READINGS_ZH})[\s:]*$")
_AFTER = Lazily(rf"^\s*(?:{MORE_EN}|{MORE_ZH})")
_DIGIT = Lazily("[0-9]")
_WORKED = Lazily(
    "[做弄干写跑走完查测抽改填录搞整印装](?:完成|完|好)?(?:了|到)?(?:大概|差不多|快|约)?$"
)
_PART, _ELSE = Lazily(PART), Lazily(rf"\s*{ELSE}")
_NOW_ZH = frozenset(("现在", "目前", "实际", "眼下", "净"))
"""Words of a clause that tells where it stands now: 走了一个，现在8个在岗."""
_EXACTLY = ("准确说", "准确地说", "准确的说", "确切说", "确切地说", "准确讲")
"""Words before a figure that is more exact than another: 8%左右，准确说7.8%."""
_TOTALS = Lazily(TOTALS)
_AMISS = Lazily(AMISS)
_AMONG = ("里面", "里头", "当中", "其中")
_SAME = Lazily(rf"\s*{SAME}")
_FROM_TO = Lazily(
    r"^\s*(?:%|[a-z]{1,8}|分钟|小时|天|个)?\s*"
    r"(?:to|down to|up to|>|->|降到|降至|升到|到|至|涨到|提到|压到)\s*(?:了)?\s*$"
)
_CLASSIFIERS = frozenset(
    "个条项份家户人场次单台套张件页章节门课名位通篇组批间辆台本道幅棵段笔起封层"
)
_PEOPLE = frozenset("人名位个")
_ROUNDS = frozenset("遍趟轮")
_SHARES = ("%", "percent", "pct", "百分点")
_WAS = Lazily(
    r"\b(?:was|were|had)(?: still| down| up)?(?: at| on)?\s*$|上[周月次个]\S{0,3}$"
)
_LEFT_BEFORE = Lazily(
    r"(?:还有|还剩|剩余|余下|其余|剩下?(?:最后)?|(?<!到)最后|仍有|还差|(?<![偏误价温公落时])差|还缺|缺|remaining|last|another)\s*$"
)
_LEFT = Lazily(
    r"\s*(?:[a-z]+ ){0,2}(?:left|remaining|remain|to go|outstanding|open|missing"
    r"|to (?!date|now|be|the)[a-z]+)\b"
)
_COUNTED_UNIT = Lazily(r"^\s*个(?=小时|钟头|月|星期|礼拜|工作日|工作天)")
_NOUN = Lazily(r"\s[a-z]{3,20}s\b")
_THINGS = Lazily(
    r"\s(?!(?:this|was|has|as|less|plus|across|versus|points|always|perhaps|yes)\b)[a-z]{3,20}s\b"
)
_ADDED = Lazily(r"\d+ more (?:today|yesterday|since|this week|now|tonight|came|joined)")
"""What comes on top of a reading: "12 at the weekend, 4 more today"."""
_EARLIER, _ELSEWHERE = Lazily(EARLIER), Lazily(ELSEWHERE)
_NOT_YET = Lazily(NOT_YET)
_BESIDE = Lazily(r"(?: [a-z]+){1,3} having ")
"""What was done beside, and by how many: "51 in, two large customers having paid"."""
_LACKING, _NTH, _EXTREME = Lazily(LACKING), Lazily(NTH), Lazily(EXTREME)
_TODAY = Lazily(r"\b(?:today|now|currently)\b[^,;.]{0,12}$")
_MANY = Lazily(r"([kw万千])(?![a-z])")
_TAKEN_OFF = Lazily(f"{TAKEN_OFF}|{TAKEN_OFF_ZH}")
_SECONDS = Lazily(r"分钟?(\d{1,2})秒")
_PEAK, _OVERALL, _BOUND = Lazily(PEAK), Lazily(OVERALL), Lazily(BOUND)
_MARK, _UNDER = Lazily(MARK), Lazily(UNDER)
_BACK_THEN, _OF_TOTAL = Lazily(BACK_THEN), Lazily(OF_TOTAL)
_GAINED, _LEADS_UP = Lazily(GAINED), Lazily(LEADS_UP)
_SET_APART = Lazily(SET_APART)
_COLLECTED, _SENT_OUT = Lazily(COLLECTED), Lazily(SENT_OUT)
_OVERALL_EN, _CHANGED = Lazily(OVERALL_EN), Lazily(CHANGED)
_NEAR = 40
_FEW = 12
_HOURS = 24
_RATE = Lazily(
    r" (?:[a-z]+ )?(?:a|an|per|each|every) (?:day|week|hour|night|month|shift|minute)\b"
)
_OF_A_TIME = Lazily(r"\b(?:per|a day|a week|daily|weekly|hourly|monthly|rate|speed)\b")
_LABELS = Lazily(r"\b(?:target|goal|baseline|plan|planned|aim) ?[:=] ?$")
_FAR = 3
_TEN_THOUSAND = 10000
_DID = frozenset("+DE")
_TO_COME = frozenset("下明后")
"""Signs with which days begin that lie ahead, whatever today is."""
_OF_ANY_NAME = frozenset("数人量个率次度的有多大家到")
"""Signs of the names of metrics that stand before numbers of anything."""


def reading(clause: Clause, metric: Metric, text: str) -> Event | None:
    """Return the event of a reading of `metric` in the clause, if there is one."""
    best: tuple[int, Token, float] | None = None
    tape = clause.tape
    amounts = [token for token in clause.tokens if isinstance(token.data, Amount)]
    for place, token in enumerate(amounts):
        value = _value(token.data, metric)
        if value is not None:
            value *= _thousands(text[token.end : token.end + 2], metric)
            value += _seconds(text, token.end, metric)
            value = _in_units(token.text, value, metric)
        if value is None or not _plausible(value, metric):
            continue
        before, after = (
            text[max(clause.start, token.start - _NEAR) : token.start],
            text[token.end : min(clause.end, token.end + _NEAR)],
        )
        if _of_else(clause, token, text, before) or _no_reading(
            token, before, after, metric
        ):
            continue
        following = amounts[place + 1] if place + 1 < len(amounts) else None
        if following is not None and _leads_on(token, following, text):
            continue
        weight = _weight(token, before, after, metric, tape)
        weight -= _of_day_ahead(clause, token)
        if weight > 0:
            of_time = len(amounts) > 1 and _beside_its_time(clause, token)
            back_then = _FAR if _BACK_THEN.match(before) else 0
            weight = max(0, weight + of_time - back_then)
        if weight > 0 and _goes_up(metric) and _NOT_YET.match(after):
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
        and not _is_bound(clause, token, text),
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


def _is_bound(clause: Clause, token: Token, text: str) -> bool:
    """Whether but a bound is told that was reached: 压到50以下."""
    under = _UNDER.search(text[clause.start : token.start]) is not None
    return under and _BOUND.match(text[token.end : clause.end]) is not None


def _month(clause: Clause) -> date | None:
    """Return the month of which a reading tells: "29.2 in October"."""
    spans = [token.data for token in clause.tokens if isinstance(token.data, DateSpan)]
    months = [span.first for span in spans if span.grain is Grain.MONTH]
    return months[0] if len(spans) == 1 and months else None


def _no_reading(token: Token, before: str, after: str, metric: Metric) -> bool:
    """Whether a number is of something else: a target, a rest, half of the work."""
    if is_share(metric) and (
        _of_work(token, before) or _no_share(token, before, after)
    ):
        return True
    if isinstance(token.data, Amount) and token.data.rule == SO_FAR:
        return False
    bare = isinstance(token.data, Amount) and token.data.bare
    if bare and (_of_some(before, after) or _SET_APART.match(after)):
        return True
    if _TOTALS.search(before) and (_goes_up(metric) or not _goes_down(metric)):
        return True
    a_rate = _RATE.match(after) and not _measures_rate(metric)  # "we sell 5 a day"
    if a_rate or _MARK.match(after) or _but_leads_up(before, metric):
        return True
    not_it = _BEFORE.search(before) and not _of_its_name(before, metric)
    not_it = not_it and not (_goes_up(metric) and _NTH.search(before))
    return bool(not_it) or _of_the_way(before, after, metric)


def _measures_rate(metric: Metric) -> bool:
    """Whether what is measured is itself so many in a time: "calls per day"."""
    named = f" {metric.name} {metric.unit or ''} ".lower()
    return "/" in named or _OF_A_TIME.search(named) is not None


def _but_leads_up(before: str, metric: Metric) -> bool:
    """Whether those are counted of whom some may be won: 面了六个 of 招到人数."""
    found = _LEADS_UP.search(before) if _GAINED.search(metric.name) else None
    if _COLLECTED.search(metric.name) and _SENT_OUT.search(before):
        return True  # 问卷发了200份，回来120
    return found is not None and found["verb"][0] not in metric.name


def _of_its_name(before: str, metric: Metric) -> bool:
    """Whether a word of the metric's name stands before a number: 投诉4起."""
    said = before.rstrip(" 了")[-2:]
    if said.isascii():
        last = before.split()[-1:]
        return bool(last) and last[0] in metric.name.lower().split()
    return len(said) > 1 and said[0] >= "\u3400" and said in metric.name


def _of_some(before: str, after: str) -> bool:
    """Whether but some of what was counted are told of: 有3起都出在导诊台."""
    if _AMISS.search(before) and not before.startswith(("还", "现在", "目前")):
        return True
    some = before.endswith("有") or before == "其中"
    return some and _PART.search(before) is not None and bool(_SAME.match(after))


def _of_work(token: Token, before: str) -> bool:
    """Whether a share in words is one of the work: 抽样做了一半."""
    return _WORKED.search(before) is not None and not _DIGIT.search(token.text)


def _no_share(token: Token, before: str, after: str) -> bool:
    """Whether a number counts things, or tells a change: "two recipes", "up 4%"."""
    bare = isinstance(token.data, Amount) and token.data.bare
    return bool(_THINGS.match(after)) if bare else bool(_CHANGED.search(before))


def _of_rest(before: str, after: str) -> bool:
    """Whether a number counts what is left, or but a few: 有3家在走流程."""
    if _AFTER.match(after) or _LEFT_BEFORE.search(before) or _LEFT.match(after):
        return True
    return bool(_PART.search(before) and _ELSE.match(after))


def _of_the_way(before: str, after: str, metric: Metric) -> bool:
    """Whether a number tells what came or is left, not where the metric stands."""
    if _LACKING.match(after) or before.strip() in _AMONG:
        return True  # "three people down", 里面7户搬走了
    if not _goes_up(metric):
        return _TAKEN_OFF.search(before) is not None  # "closed 14, so 67 are left"
    return _of_rest(before, after)


def _goes_up(metric: Metric) -> bool:
    return (metric.baseline or 0) < (metric.target or 0)


def _goes_down(metric: Metric) -> bool:
    return (metric.baseline or 0) > (metric.target or 0)


def is_share(metric: Metric) -> bool:
    """Whether the metric itself is measured in per cent."""
    return (metric.unit or "").strip().lower() in _SHARES


def _value(amount: object, metric: Metric) -> float | None:
    if not isinstance(amount, Amount):
        return None
    if amount.count is not None:
        return None if is_share(metric) and not amount.bare else amount.count
    return amount.percent if is_share(metric) else None


def _seconds(text: str, place: int, metric: Metric) -> float:
    """Return the seconds behind minutes, as minutes: 4分50秒."""
    found = _SECONDS.match(text, place) if "分" in (metric.unit or "") else None
    return round(int(found[1]) / 60, 2) if found else 0.0


def _thousands(after: str, metric: Metric) -> int:
    """Return by what "k" or 万 behind a number multiplies it: 8.1k."""
    found = _MANY.match(after)
    unit = (metric.unit or "").lower()
    if found is None or found[1] in unit:
        return 1
    return 1000 if found[1] in "k千" else 10000


def _in_units(said: str, value: float, metric: Metric) -> float:
    """Return 四万一 as 4.1 where the metric counts in 万."""
    counts = "万" in (metric.unit or "") and "万" in said and value >= _TEN_THOUSAND
    return value / _TEN_THOUSAND if counts else value


def _plausible(value: float, metric: Metric) -> bool:
    ends = [abs(end) for end in (metric.baseline, metric.target) if end is not None]
    return not ends or value <= _FAR * max(*ends, 1)


def _weight(token: Token, before: str, after: str, metric: Metric, tape: str) -> int:
    amount = token.data
    if not isinstance(amount, Amount):
        return -1
    unit = _unit_after(after, metric)
    if unit is False and amount.bare:
        return -1
    weight = 4 if amount.total == metric.target and amount.total else 0
    weight += 2 if unit or (unit is None and _by_its_act(before, metric)) else 0
    weight += 2 if is_share(metric) and amount.percent is not None else 0
    weight += 2 if _named_before(before, metric) else 0
    weight += ("p" not in tape) + bool(_TODAY.search(before))
    weight += token.text[:1].isdigit() - bool(unit is None and _NOUN.match(after))
    weight += not _WAS.search(before)
    weight -= _FAR * bool(_BESIDE.match(after))
    weight -= 3 * bool(_EARLIER.match(after)) + 3 * bool(_EXTREME.search(before))
    weight -= 2 * bool(_PEAK.search(before)) + _FAR * bool(_BOUND.match(after))
    weight += 2 * _FAR * bool(_OVERALL.search(before))
    weight += _FAR * bool(_OVERALL_EN.search(before))
    weight += _FAR * (before.strip() in _NOW_ZH or before.endswith(_EXACTLY))
    return weight + bool(
        re.search(
            r"(?:now|at|is|back to|down to|up to|currently"
            r"|准确说|准确地说|准确的说|确切说|精确|目前|现在|实际|现有|净|到|至|为|累计|累计有|共)\s*$",
            before,
        )
    )


def _named_before(before: str, metric: Metric) -> bool:
    """Whether the words right before a number are those of the metric: 在岗2位."""
    said = before.rstrip(" :是有为约到了")[-2:]
    return len(said) > 1 and said >= "\u3400" and said in metric.name


def _by_its_act(before: str, metric: Metric) -> bool:
    """Whether the metric's verb stands before a number: 过了21 of 通过人数."""
    act = before[-2:-1] if before.endswith("了") and _goes_up(metric) else ""
    return act >= "\u3400" and act in metric.name and act not in _OF_ANY_NAME


def _unit_after(after: str, metric: Metric) -> bool | None:  # noqa: PLR0911 - one way out for each case
    """Whether the metric's unit follows, another one (False), or none (None)."""
    after = _COUNTED_UNIT.sub("", after)
    if len(metric.unit or "") > 1 and after.startswith(f"个{metric.unit}"):
        after = after[1:]  # 10个课时
    said = re.match(
        r"\s*(%|[a-z]+|[\u4e00-\u9fff](?:[\u4e00-\u9fff](?<![了吧啊呢啦]))?)", after
    )
    if said is None:
        return None
    word = said[1]
    unit = clean((metric.unit or "").replace("°", "")).text
    known = {**UNITS_EN, **UNITS_ZH}
    family = (
        known.get(word) or known.get(word[0]) if word[0] > "\u3400" else known.get(word)
    )
    own = known.get(unit)
    base = unit.partition("/")[0]  # 元 of 元/小时
    if unit and (word.startswith((unit, base)) or stem(word) == stem(unit)):
        return True
    if family is not None:
        return family == own or (word[0] == "分" and own == "minute")
    if word in metric.name.lower():
        return True
    if word[0] in _ROUNDS and unit and word[0] not in unit:
        return False  # 催了三遍
    if word[0] in _CLASSIFIERS and unit in _SHARES:
        return False
    if word[0] in _CLASSIFIERS and unit[:1] >= "\u3400":
        if word[0] in unit or unit in word or word[0] in COUNTED_BY.get(unit[-1], ""):
            return True
        return None if word == "个" or {word[0], unit[0]} <= _PEOPLE else False
    return None
