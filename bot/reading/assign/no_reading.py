"""Figures that tell something else than where a metric stands: a target, a rest."""

from bot.plans.progress import Metric
from bot.reading.assign.in_units import goes_down, goes_up, is_share
from bot.reading.en.values import (
    CHANGED,
    LACKING,
    NTH,
    TAKEN_OFF,
)
from bot.reading.en.values import MORE as MORE_EN
from bot.reading.en.values import NOT_READINGS as NOT_READINGS_EN
from bot.reading.lazily import Lazily
from bot.reading.spans.amount import Amount
from bot.reading.spans.amounts import SO_FAR
from bot.reading.tokens.tape import Token
from bot.reading.zh.values import (
    AMISS,
    COLLECTED,
    ELSE,
    GAINED,
    LEADS_UP,
    MARK,
    PART,
    SAME,
    SENT_OUT,
    SET_APART,
    TOTALS,
)
from bot.reading.zh.values import MORE as MORE_ZH
from bot.reading.zh.values import NOT_READINGS as NOT_READINGS_ZH
from bot.reading.zh.values import TAKEN_OFF as TAKEN_OFF_ZH

_BEFORE = Lazily(rf"(?:{NOT_READINGS_EN}|{NOT_READINGS_ZH})[\s:]*$")
_AFTER = Lazily(rf"^\s*(?:{MORE_EN}|{MORE_ZH})")
_DIGIT = Lazily("[0-9]")
_WORKED = Lazily(
    "[做弄干写跑走完查测抽改填录搞整印装](?:完成|完|好)?(?:了|到)?(?:大概|差不多|快|约)?$"
)
_PART = Lazily(PART)
_ELSE = Lazily(rf"\s*{ELSE}")
_TOTALS = Lazily(TOTALS)
_AMISS = Lazily(AMISS)
_AMONG = ("里面", "里头", "当中", "其中")
_SAME = Lazily(rf"\s*{SAME}")
_LEFT_BEFORE = Lazily(
    r"(?:还有|还剩|剩余|余下|其余|剩下?(?:最后)?|(?<!到)最后|仍有|还差|(?<![偏误价温公落时])差|还缺|缺|remaining|last|another)\s*$"
)
_LEFT = Lazily(
    r"\s*(?:[a-z]+ ){0,2}(?:left|remaining|remain|to go|outstanding|open|missing"
    r"|to (?!date|now|be|the)[a-z]+)\b"
)
_THINGS = Lazily(
    r"\s(?!(?:this|was|has|as|less|plus|across|versus|points|always|perhaps|yes)\b)[a-z]{3,20}s\b"
)
_LACKING = Lazily(LACKING)
_NTH = Lazily(NTH)
_TAKEN_OFF = Lazily(f"{TAKEN_OFF}|{TAKEN_OFF_ZH}")
_MARK = Lazily(MARK)
_GAINED = Lazily(GAINED)
_LEADS_UP = Lazily(LEADS_UP)
_SET_APART = Lazily(SET_APART)
_COLLECTED = Lazily(COLLECTED)
_SENT_OUT = Lazily(SENT_OUT)
_CHANGED = Lazily(CHANGED)
_RATE = Lazily(
    r" (?:[a-z]+ )?(?:a|an|per|each|every) (?:day|week|hour|night|month|shift|minute)\b"
)
_OF_A_TIME = Lazily(r"\b(?:per|a day|a week|daily|weekly|hourly|monthly|rate|speed)\b")


def tells_else(token: Token, before: str, after: str, metric: Metric) -> bool:
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
    if _TOTALS.search(before) and (goes_up(metric) or not goes_down(metric)):
        return True
    a_rate = _RATE.match(after) and not _measures_rate(metric)  # "we sell 5 a day"
    if a_rate or _MARK.match(after) or _but_leads_up(before, metric):
        return True
    not_it = _BEFORE.search(before) and not _of_its_name(before, metric)
    not_it = not_it and not (goes_up(metric) and _NTH.search(before))
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
    if not goes_up(metric):
        return _TAKEN_OFF.search(before) is not None  # "closed 14, so 67 are left"
    return _of_rest(before, after)
