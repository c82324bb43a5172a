"""Figures that count nothing: a day, a target, a stage, a name, a pronoun."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.spans.amount import Amount
from bot.reading.words import holds_chinese

_BARE_SHARE = "bare share"  # "call it 70", where nothing is measured in numbers
_FROM_ALL = frozenset(("count from total", "total from which count"))
"""Rules of counts where a "from" tells what they are of, if that is all there is."""
_NEAR = 24
_THEN = Lazily(
    r"\)?\s?(?:去|到(?![岗位货了])|上午|下午|晚上|早上|进场|出发|之?前|上门|开会|来(?!了)|飞|回[来去])"
)
"""What follows a day, not a share."""
_DAY_BEFORE = Lazily(
    r"(?:[\d一二三四五六七八九十][号日]|(?:周|星期|礼拜)[一二三四五六日天]"
    r"|[今明后]天|[年月旬][初中底末]|第[一二三]天) ?$"
)
"""How a day in words ends, behind which its figures may follow in brackets."""
_HALF = "share half fixed 50"
_HALF_AND_HALF = Lazily("[\u4e00-\u9fff]一半[\u4e00-\u9fff]一半")
"""Two halves in a manner of speaking: 听一半猜一半."""
_STAGE = Lazily("[一二三四五六][稿期校审轮批标版]")
_LAST_WORDS = Lazily("[^,.;:!?。、\n]*$")
_FEW_SIGNS = 7
_GONE_THROUGH = Lazily("[都全均][^都全均]{0,5}[一1]$")
_TIMES = frozenset("轮遍次下圈回趟")
_FOUND = Lazily(r"\b(?:found|hired|booked|chose|chosen|picked|hire|find) $")
_MONTHS = 12
_DONE_WITH_IT = Lazily(
    r" (?:are |is |now |have been |been )*(?:done|finished|up|in|out|[a-z]{2,12}ed)\b"
)
_VERSION = Lazily(r"\d+\.\d+\.\d+(?!\d)")
_ENDS_THEN = Lazily(
    r"\s(?:finish|go ?live|launch|release|done|ready|wrap|close|ship|deliver)\b"
    r"|\s?[交出发](?=$|[\s,。;!])"
)
"""What is done on a day: 12/23 finish, 4/8交."""
_ENDED_THEN = Lazily(
    r"\s?(?!完成)[\u4e00-\u9fff]{1,3}(?:完|好|齐|掉|清|交|出|发)(?=$|[\s,。;!])"
)
"""What is done on a day where it can be no count: 9/22缝完."""
_OF_A_DAY = Lazily(
    r" ?(?:(?:号|日)?(?:已经?|就|刚|才)?[进来到发送寄开交提签下买订装换拆](?:了)?的)"
    r"| ?的(?=[船车班航飞机票柜会展课场考高])"
)
"""What was done on a day, or goes then: 2/8进的料, 12/18的船."""


def means_else(amount: Amount, text: str, actions: Sequence[OpenAction]) -> bool:
    """Whether the actions speak against a rule: "we're at 70" where one is measured."""
    if amount.rule == "slash":
        return _is_day(amount, text, actions)
    if amount.rule == _HALF:
        return _HALF_AND_HALF.search(text, *_near(amount)) is not None
    if amount.rule in _FROM_ALL:
        done = _DONE_WITH_IT.match(text, amount.end) is not None
        some = (amount.count or 0) <= (amount.total or 0)
        return not _is_target(amount.total, actions) and not (done and some)
    return amount.rule == _BARE_SHARE and any(one.metric for one in actions)


def _near(amount: Amount) -> tuple[int, int]:
    return max(0, amount.start - _FEW_SIGNS), amount.end + _FEW_SIGNS


def _is_target(total: float | None, actions: Sequence[OpenAction]) -> bool:
    """Whether a number is all that an action counts: "18 from the 24 chairs"."""
    return any(one.metric and one.metric.target == total for one in actions)


def counts_none(
    amount: Amount, match: "re.Match[str]", text: str, actions: Sequence[OpenAction]
) -> bool:
    """Whether a number counts nothing: of a name, of turns, or for a thing."""
    named = (
        _in_name(amount, text)
        or _is_pronoun(amount, text, actions)
        or _is_stage(amount, text, actions)
    )
    return named or _all_once(match, text) or _of_two_things(match, text, actions)


def _of_two_things(
    match: "re.Match[str]", text: str, actions: Sequence[OpenAction]
) -> bool:
    """Whether a count and a total are of two things: (共14个节目)，灯光找了两家."""
    said = match[0]
    if ")" in said and "(" not in said:
        return True
    if "," not in said or text.isascii():
        return False
    before, _, behind = said.partition(",")
    head = text[max(0, match.start() - _NEAR) : match.start()]
    before = _LAST_WORDS.findall(head)[0] + before
    of_first, of_second = (
        {one.n for one in actions if _names(part, one.title)}
        for part in (before, behind)
    )
    return bool(of_first) and bool(of_second) and of_first.isdisjoint(of_second)


def _names(said: str, title: str) -> bool:
    """Whether two signs of a Chinese title stand one behind the other in some words."""
    pairs = map("".join, pairwise(said))
    return any(pair in title for pair in pairs if not pair.isascii())


def _is_stage(amount: Amount, text: str, actions: Sequence[OpenAction]) -> bool:
    """Whether a numeral is of a draft or stage that a title names: 剧本二稿."""
    said = _STAGE.fullmatch(text, amount.start, amount.end + 1)
    return said is not None and any(said[0] in one.title for one in actions)


def _is_pronoun(amount: Amount, text: str, actions: Sequence[OpenAction]) -> bool:
    """Whether the "one" of "found one" stands for what was sought, and counts none."""
    if text[amount.start : amount.end] != "one" or any(one.metric for one in actions):
        return False
    before = text[max(0, amount.start - _NEAR) : amount.start]
    ends = text[amount.end : amount.end + 1] in ("", *".,;!?\n)")
    return ends and _FOUND.search(before) is not None


def _all_once(match: "re.Match[str]", text: str) -> bool:
    """Whether all were gone through once, and no one of them: 80组都跟过一轮了."""
    all_of_them = _GONE_THROUGH.search(match[0]) is not None
    return all_of_them and text[match.end() : match.end() + 1] in _TIMES


def _is_day(amount: Amount, text: str, actions: Sequence[OpenAction]) -> bool:
    """Whether 4/29去东区, 12/23 finish and 2/8进的料 tell of days."""
    if _THEN.match(text, amount.end) or _says_again(amount, text):
        return True
    targets = {one.metric.target for one in actions if one.metric}
    if amount.total in targets or not holds_chinese(text):
        return False
    tells = _ENDS_THEN.match(text, amount.end) or _OF_A_DAY.match(text, amount.end)
    if (amount.total or 0) > _MONTHS:
        tells = tells or _ENDED_THEN.match(text, amount.end)
    return tells is not None and (amount.count or 0) <= _MONTHS


def _says_again(amount: Amount, text: str) -> bool:
    """Whether a bracket but gives the day named before it in figures: 五月六号(5/6)."""
    bracketed = text[amount.start - 1 : amount.start] == "("
    return bracketed and _DAY_BEFORE.search(text, 0, amount.start - 1) is not None


def _in_name(amount: Amount, text: str) -> bool:
    """Whether a number belongs to a name: P99, JDK21."""
    before = text[amount.start - 1 : amount.start]
    version = _VERSION.match(text, amount.start) is not None  # "published 2.1.0"
    return amount.bare and (version or (before.isascii() and before.isalpha()))
