"""Shares, counts and numbers in a text: "80%", "3 of 5", 三分之二, 七成."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.reading.en.amounts import ENGLISH
from bot.reading.lazily import Lazily
from bot.reading.numerals import DIGITS, NUMERAL, number
from bot.reading.reading import OpenAction
from bot.reading.sought import Listed, Sought
from bot.reading.words import holds_chinese
from bot.reading.zh.amounts import CHINESE

_ALL_BEFORE = Lazily(r"(?:all|the|those|these|other) $")
_ALL_AFTER = Lazily(
    r"[个项件条样](?:都|全|均|也|目前|任务|事|工作|目标|行动|进度|进展)"
)
_UP_TO = Lazily("[至到止](?:今天|昨天|昨晚|本周|这周)")
"""Says that what is counted is all so far: 截至今天安检了400户."""
_COUNTED_BEFORE = Lazily(r"\d个(?!月|星期|小时)[^。;!\n]{1,24},$")
"""Ends what some are counted in, of which more is told: 来了7个人，三个出差."""
_LOGGED = Lazily(r"^\d{1,2}/\d{1,2}(?= [^\d/])", re.MULTILINE)
_LOGGED_AFTER = Lazily(
    r"(?:^|[,。;\n] ?)(?:1[0-2]|0?[1-9])/\d{1,2}"
    r"(?= ?(?!了|已|都|完成|.{0,2}的)[\u4e00-\u9fff]{2})"
)
"""Days that open the clauses of one line: 3/10 试呼，3/16 上线."""
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
SO_FAR = "all so far"
_LAST_WORDS = Lazily("[^,.;:!?。、\n]*$")
_FEW_SIGNS = 7
_GONE_THROUGH, _TIMES = (
    Lazily("[都全均][^都全均]{0,5}[一1]$"),
    frozenset("轮遍次下圈回趟"),
)
_FOUND = Lazily(r"\b(?:found|hired|booked|chose|chosen|picked|hire|find) $")
_SCALES = (5, 10)
"""What marks are given on: no work is counted by tenths of a piece."""
_MONTHS, _PAIR = 12, 2
_DAY_FIRST = Lazily(r"(?<![\d/.])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])")
"""A day before its month, beside which "4/9" is a day as well."""
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
_ADDED = Lazily(
    "(?:(?<![翻更刷革])新|又|再|另外|这周|本周|今天|昨天|上周|昨晚|刚刚?)[^,。;]{0,4}$"
)
_HALF_MORE = Lazily(
    "(?:[章个页篇节课张套件份米层遍段]|分|分钟|小时|天|个(?=半(?:小时|月|钟头)))半(?![年天月])"
)
_UNITS_OF_ALL = tuple("个项件")
_DONE_BEFORE = Lazily(
    r"(?:了|进度|进展|progress|status|score|we're at|i'm at|currently|so far)\s*:?\s*$"
)
_DONE_AFTER = Lazily(
    r" *(?:done|complete|finished|reviewed|through|ready|left|pages|items|parts"
    r"|chapters|sections|steps|modules|calls|页|个|条|家|章|节|份|人)"
)


class Amount(NamedTuple):
    """What stands at `start` to `end`: a share of 100, a count of a total, a number."""

    start: int
    end: int
    rule: str
    percent: float | None = None
    count: float | None = None  # type: ignore[assignment]  # a tuple has a `count` too
    total: float | None = None
    bare: bool = False
    certain: bool = False


def _sought(listed: Iterable[tuple[str, str, Iterable[str]]]) -> Iterator[Sought]:
    for name, pattern, needs in listed:
        said = pattern.replace("{N}", NUMERAL).replace("{D}", DIGITS)
        yield Sought(name, Lazily(said, re.ASCII), needs)


AMOUNTS_EN = Listed(_sought(ENGLISH))
AMOUNTS = Listed((*AMOUNTS_EN, *_sought(CHINESE)))


def find_amounts(text: str, actions: Sequence[OpenAction]) -> list[Amount]:
    """Return the amounts of a cleaned text by position, none overlapping another."""
    found: list[Amount] = []
    for sought in (AMOUNTS_EN if text.isascii() else AMOUNTS).within(text):
        for match in sought.pattern.finditer(text):
            amount = _read(sought.name, match)
            if amount is None or _counts_none(amount, match, text, actions):
                continue
            if _means_else(amount, text, actions):
                continue
            if not _of_actions(amount, text, len(actions)):
                amount = _all_so_far(amount, match, text)
                amount = _and_a_half(amount, text)
                found.append(_weighed(amount, text, actions))
    if is_log(text) or _dates(found, text):
        found = [one for one in found if one.rule != "slash"]
    found.sort(key=lambda one: (one.start, one.bare, -one.end))
    kept: list[Amount] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _means_else(amount: Amount, text: str, actions: Sequence[OpenAction]) -> bool:
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


def _counts_none(
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


def _all_so_far(amount: Amount, match: "re.Match[str]", text: str) -> Amount:
    """Return the second count of 新签了6个，一共32个 and of 西区7家，合计12."""
    if amount.rule != "count and total" or amount.total is None:
        return amount
    before = text[max(0, amount.start - _FEW_SIGNS) : amount.start]
    added = _ADDED.search(before) and not _UP_TO.search(before)
    if not added and "合计" not in match[0]:
        return amount
    return Amount(*match.span("n"), SO_FAR, count=amount.total)


def _and_a_half(amount: Amount, text: str) -> Amount:
    """Return 4章半 as four and a half."""
    if amount.count is None or not _HALF_MORE.match(text, amount.end):
        return amount
    count = amount.count + 0.5
    share = 100 * count / amount.total if amount.total else amount.percent
    return amount._replace(count=count, percent=share)


def _dates(found: Sequence[Amount], text: str) -> bool:
    """Whether "4/22 … 4/29" are days, and "4/9" beside "24/8", the day first."""
    slashes = [one for one in found if one.rule == "slash" and one.total]
    if slashes and all((one.total or 0) <= _MONTHS for one in slashes):
        return _DAY_FIRST.search(text) is not None
    days = [one for one in slashes if (one.count or 0) <= 12 < (one.total or 0) <= 31]  # noqa: PLR2004 - months, days
    return len({one.total for one in days}) > 1 and len(days) == len(slashes)


def is_log(text: str) -> bool:
    """Whether lines or Chinese clauses begin with dates: "3/2 sent", "3/9 printed"."""
    if text.count("/") < _PAIR:
        return False
    lines = len(_LOGGED.findall(text)) > 1
    return lines or len(set(_LOGGED_AFTER.findall(text))) > 1


def _in_name(amount: Amount, text: str) -> bool:
    """Whether a number belongs to a name: P99, JDK21."""
    before = text[amount.start - 1 : amount.start]
    version = _VERSION.match(text, amount.start) is not None  # "published 2.1.0"
    return amount.bare and (version or (before.isascii() and before.isalpha()))


def _of_actions(amount: Amount, text: str, count: int) -> bool:
    """Whether a number only counts the actions: "all three", 三项."""
    if not amount.bare or amount.count != count or count < 2:  # noqa: PLR2004 - several
        return False
    if text[amount.start - 1 : amount.start] == "了":
        return False  # 来了三个都嫌远
    heads = amount.start == 0 or text[amount.start - 1] in ",。;!\n "
    heads = heads and not _COUNTED_BEFORE.search(text, 0, amount.start)
    return bool(
        _ALL_BEFORE.search(text[max(0, amount.start - _NEAR) : amount.start])
        or _ALL_AFTER.match(text, amount.end)
        or (heads and text[amount.end : amount.end + 1] in _UNITS_OF_ALL)
    )


def _weighed(amount: Amount, text: str, actions: Sequence[OpenAction]) -> Amount:
    """Return the amount, certain where it can be no date: "4/5 complete"."""
    if amount.rule == "percent":
        return amount._replace(certain=True)
    if amount.rule != "slash":
        return amount
    targets = {action.metric.target for action in actions if action.metric}
    certain = (
        amount.total in targets
        or _DONE_BEFORE.search(text[max(0, amount.start - _NEAR) : amount.start])
        is not None
        or _DONE_AFTER.match(text, amount.end) is not None
    )
    return amount._replace(certain=certain)


def _read(name: str, match: re.Match[str]) -> Amount | None:
    parts = match.groupdict()
    start, end = match.span("all" if "all" in parts else 0)
    if "score" in parts or "about" in parts:
        return Amount(start, end, name)
    if "fixed" in name:
        return Amount(start, end, name, percent=float(name.rsplit(" ", 1)[1]))
    if "p" in parts:
        percent = number((parts["p"] or "").replace(",", "."))
        if percent is None:
            return None
        if "tenths" in name:
            rest = 5 if parts.get("half") else number(parts.get("of")) or 0
            percent = percent * 10 + rest  # 七成半, 七成五
        return Amount(start, end, name, percent=percent)
    found = _counted(name, parts, start, end)
    if (
        found
        and "out of" in match[0]
        and found.total in _SCALES
        and (found.count or 0) % 1
    ):
        return Amount(start, end, "score, no share")  # "4.6 out of 5"
    return found


def _counted(
    name: str, parts: Mapping[str, str | None], start: int, end: int
) -> Amount | None:
    """Return a count, of a total where one is named: "3 of 5", "3 done, 2 left".

    Where but the rest of a total is named, 5位里差两位, the others are counted.
    """
    count, total = number(parts.get("k")), number(parts.get("n"))
    left = number(parts.get("left"))
    if count is None and left is not None and total is not None:
        count, left = total - left, None
    if count is None or count < 0:
        return None
    if left is not None:
        total = count + left
    if total is None:
        return Amount(start, end, name, count=count, bare=True)
    if total <= 1 or count > total:
        return None
    said = 100 * count / total
    if "share" in name:
        return Amount(start, end, name, percent=said)
    return Amount(start, end, name, percent=said, count=count, total=total)
