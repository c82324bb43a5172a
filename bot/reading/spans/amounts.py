"""Shares, counts and numbers in a text: "80%", "3 of 5", 三分之二, 七成."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.reading.en.amounts import ENGLISH
from bot.reading.lazily import Lazily
from bot.reading.numerals import DIGITS, NUMERAL, number
from bot.reading.reading import OpenAction
from bot.reading.sought import Listed, Sought
from bot.reading.spans.amount import Amount
from bot.reading.spans.no_amounts import counts_none, means_else
from bot.reading.zh.amounts import CHINESE

_NEAR = 24
_MONTHS = 12
_FEW_SIGNS = 7
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
SO_FAR = "all so far"
_SCALES = (5, 10)
"""What marks are given on: no work is counted by tenths of a piece."""
_PAIR = 2
_DAY_FIRST = Lazily(r"(?<![\d/.])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])")
"""A day before its month, beside which "4/9" is a day as well."""
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
            if amount is None or counts_none(amount, match, text, actions):
                continue
            if means_else(amount, text, actions):
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
