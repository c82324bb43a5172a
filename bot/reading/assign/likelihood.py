"""How likely a figure is the reading of a metric, by what stands around it."""

import re

from bot.plans.progress import Metric
from bot.reading.assign.in_units import SHARES, goes_up, is_share
from bot.reading.clean.clean import clean
from bot.reading.en.values import (
    EARLIER,
    EXTREME,
)
from bot.reading.en.values import OVERALL as OVERALL_EN
from bot.reading.en.values import UNITS as UNITS_EN
from bot.reading.lazily import Lazily
from bot.reading.spans.amount import Amount
from bot.reading.split.clause import Clause
from bot.reading.tokens.stems import stem
from bot.reading.tokens.tape import Token
from bot.reading.zh.values import (
    BOUND,
    COUNTED_BY,
    OVERALL,
    PEAK,
    UNDER,
)
from bot.reading.zh.values import UNITS as UNITS_ZH

_FAR = 3
_NOW_ZH = frozenset(("现在", "目前", "实际", "眼下", "净"))
"""Words of a clause that tells where it stands now: 走了一个，现在8个在岗."""
_EXACTLY = ("准确说", "准确地说", "准确的说", "确切说", "确切地说", "准确讲")
"""Words before a figure that is more exact than another: 8%左右，准确说7.8%."""
_CLASSIFIERS = frozenset(
    "个条项份家户人场次单台套张件页章节门课名位通篇组批间辆台本道幅棵段笔起封层"
)
_PEOPLE = frozenset("人名位个")
_ROUNDS = frozenset("遍趟轮")
_WAS = Lazily(
    r"\b(?:was|were|had)(?: still| down| up)?(?: at| on)?\s*$|上[周月次个]\S{0,3}$"
)
_COUNTED_UNIT = Lazily(r"^\s*个(?=小时|钟头|月|星期|礼拜|工作日|工作天)")
_NOUN = Lazily(r"\s[a-z]{3,20}s\b")
_EARLIER = Lazily(EARLIER)
_BESIDE = Lazily(r"(?: [a-z]+){1,3} having ")
"""What was done beside, and by how many: "51 in, two large customers having paid"."""
_EXTREME = Lazily(EXTREME)
_TODAY = Lazily(r"\b(?:today|now|currently)\b[^,;.]{0,12}$")
_PEAK = Lazily(PEAK)
_OVERALL = Lazily(OVERALL)
_BOUND = Lazily(BOUND)
_UNDER = Lazily(UNDER)
_OVERALL_EN = Lazily(OVERALL_EN)
_OF_ANY_NAME = frozenset("数人量个率次度的有多大家到")
"""Signs of the names of metrics that stand before numbers of anything."""


def is_bound(clause: Clause, token: Token, text: str) -> bool:
    """Whether but a bound is told that was reached: 压到50以下."""
    under = _UNDER.search(text[clause.start : token.start]) is not None
    return under and _BOUND.match(text[token.end : clause.end]) is not None


def weight_of(token: Token, before: str, after: str, metric: Metric, tape: str) -> int:
    """Return how likely a figure is the reading; never where below 0."""
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
    act = before[-2:-1] if before.endswith("了") and goes_up(metric) else ""
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
    if word[0] in _CLASSIFIERS and unit in SHARES:
        return False
    if word[0] in _CLASSIFIERS and unit[:1] >= "\u3400":
        if word[0] in unit or unit in word or word[0] in COUNTED_BY.get(unit[-1], ""):
            return True
        return None if word == "个" or {word[0], unit[0]} <= _PEOPLE else False
    return None
