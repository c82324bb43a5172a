"""What is found in a text before it is cut: dates, references, amounts."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.plans.progress import Metric
from bot.reading.dates.find import DateSpan, Grain, Modifier, find_dates
from bot.reading.dates.plain_days import with_plain_days
from bot.reading.dates.zh.today import VAGUE as VAGUE_ZH
from bot.reading.en.context import VAGUE
from bot.reading.en.lengths import HOUR
from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.spans import months
from bot.reading.spans.amounts import Amount, find_amounts, is_log
from bot.reading.spans.codes import find_codes
from bot.reading.spans.lengths import find_lengths
from bot.reading.spans.refs import Ref, find_by_status, find_refs
from bot.reading.titles.titles import plain
from bot.reading.tokens.tape import Token
from bot.reading.zh.amounts import COUNTED

_EARLIER = Lazily(
    r"ago|earlier|morning|just now|早上|上午|今早|"
    r"今晨|今天一早|大清早|刚才|一早|凌晨|之前|前$"
)


_VAGUE = Lazily(f"{VAGUE}|{VAGUE_ZH}")
_MEASURED = Lazily(r"到?\d+(?:\.\d+)?\s?个?(?:分钟|秒|小时)(?:左右|上下|以下)?")
_DAYS = Lazily(r"\d+(?:\.\d+)?\s?天(?:左右|上下)")
_WISH = Lazily(r"愉快|快乐")
"""Words behind a day of which nothing is told but good wishes: 周末愉快."""
_NEAR = 24
_MOVED = Lazily(
    r"\b(?:moved|moves|moving|pushed|shifted|postponed|delayed|slipped|slips|changed)"
    r" (?:it |this |that )?(?:back |out |again )?$"
)
_BEFORE = 2
"""Signs before a number of a title that is quoted."""
_NUMERALS = frozenset("一二三四五六七八九十两")
_HEADS = Lazily(
    r"[^\s\d:]{0,2}(?::|\s(?=[\u4e00-\u9fff])|\s?[\d一二两三四五六七八九十]|还|没|未|才|刚|在|正|要|等|下|明|客)"
)
_NUMBERS = frozenset(("bare number", "several numbers"))
_NUMBERED_THING = Lazily(r"\b([a-z]{3,20}) [1-6]\b")
_OF_THE_LIST = frozenset(
    f"{one}{s}"
    for one in ("item", "number", "action", "task", "point")
    for s in ("", "s")
)
_NAMED_NUMBER = Lazily(r"\b[a-z]{1,20} \d$")


_HEADS_SHARE = Lazily(r"\s?(?::|(?![了啦左上以的成吧])[\u4e00-\u9fff])")
_COUNTS = Lazily(r"^(?:(?:for|on|by|until|till) )?the (?:two|three|four|five|six)$")


_SLASHED = Lazily(r"(?:(?:about|around|roughly|approx) )?(\d{1,2})[/.](\d{1,2})")
_OF_TEN = Lazily(r"(?:about|around|roughly|approx) \d/10")
_PART = Lazily(r"(?:about|around|roughly|approx) (?:1/[2-5]|2/[35]|3/[45]|4/5)")
_TO_BE = Lazily(r"\b(?:to|at|eta|ready|done|finished|due|date|deadline|is|be)[: ]*$")
_ON = Lazily(r"\b(?:on|by|until|till|before|for|since|from) (?:the )?$")
_SOON = timedelta(days=75)
_FAR = timedelta(days=240)
_UNTIL = (Modifier.BY, Modifier.BEFORE, Modifier.WITHIN)


_HOUR = Lazily(HOUR)
_FRACTION = Lazily(r"\.\d|%|\d|-[a-z]")


_START_WORD = Lazily(
    r"^(?:starting|beginning|starts?|begins?|commences) (?:on |from )?|开始$|起$"
)


_DAY = Lazily(r"^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th|号|日)$")


_DOTTED = Lazily(r"\d{1,2}\.\d{1,2}")
_SIZE = Lazily("[大小][一两1-3]号")
"""A size, and no day: 换成大一号的."""
_SO_MANY = Lazily("[到至过]\\d{4}")
_MONTH_AND_FIGURE = Lazily(r"月份?\d{1,2}(起?)$")
_COUNTERS = frozenset("起件单次个人例台家户份条张名位宗笔桶吨箱")
_SECTION = Lazily("\\s?(?:小?节|章|条|版|款|页)")
"""What is numbered so, and is no day: 4.3节."""
_COUNTED = Lazily(r"\d+ in ")


_YEAR_OR_NOW = Lazily(r"\d{4}|(?:right |just )?now|现在|此刻|而家|目前|当前")


_TONIGHT = Lazily(r"tonight|eod|cob|end of|evening|今晚|下班|晚上|by |before|之前|内")


def find_spans(
    text: str, actions: Sequence[OpenAction], today: date, *, month_first: bool
) -> list[Token]:
    """Return what is found in the text before it is cut, none overlapping another."""
    titles = [plain(action.title) for action in actions]
    metrics = [action.metric for action in actions if action.metric]
    in_days = any(metric.unit == "天" for metric in metrics)
    measured = {
        word
        for action in actions
        if action.metric
        for word in plain(f"{action.title} {action.metric.name}").split()
    }
    found = [
        *(
            _with_hour(_of_date(span, today), text)
            if not months.of_title(span.text, text[span.end : span.end + 1], titles)
            else Token(span.start, span.end, span.text, "s")
            for span in (
                *find_lengths(text, actions, titles, today),
                *(
                    _moved_to(span, text, today, month_first=month_first)
                    for span in find_dates(
                        with_plain_days(text), today, month_first=month_first
                    )
                ),
            )
            if not _no_day(span)
            and not any(_within(span.text, title) for title in titles)
            and not _decimal(text, span)
            and not (_DOTTED.search(span.text) and _SECTION.match(text, span.end))
            and not _counted(text, span, metrics)
            and not _fraction(text, span, today)
            and not _reads(span, metrics)
            and not _COUNTS.search(span.text)
            and not _VAGUE.search(span.text)
            and not _MEASURED.fullmatch(span.text)
            and not (in_days and _DAYS.fullmatch(span.text))
            and not _WISH.match(text, span.end)
            and not _SIZE.match(text, span.start - 1)
        ),
        *(
            Token(ref.start, ref.end, text[ref.start : ref.end], "M", ref)
            for ref in (
                *find_refs(text, [action.n for action in actions]),
                *find_by_status(text, actions),
            )
            if not _of_title(text, ref, titles) and not _valued(text, ref, measured)
        ),
        *(
            Token(a.start, a.end, text[a.start : a.end], "s")
            if _quoted(text, a, titles)
            else Token(
                a.start,
                a.end,
                text[a.start : a.end],
                "#" if a.percent is None else "%",
                a,
            )
            for a in find_amounts(text, actions)
            if not _begins_name(text, a, titles)
        ),
        *find_codes(text, {a.n: _uncounted(a) for a in actions}),
    ]
    if is_log(text):
        found += _log_days(text, today)
    found.sort(key=_precedence)
    kept: list[Token] = []
    taken = bytearray(len(text) + 1)
    for one in found:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            kept.append(one)
    return _logged(sorted(kept, key=lambda one: one.start), today)


def _moved_to(span: DateSpan, text: str, today: date, *, month_first: bool) -> DateSpan:
    """Return the new day of "moved from year end to mid January"."""
    old, _, new = span.text.rpartition(" to ")
    if (
        not old.startswith("from ")
        or not new
        or not _MOVED.search(text[max(0, span.start - _NEAR) : span.start])
    ):
        return span
    days = find_dates(new, today, month_first=month_first)
    if len(days) != 1 or days[0].part is None:
        return span
    return days[0]._replace(start=span.start, end=span.end, text=span.text)


def _quoted(text: str, amount: Amount, titles: Sequence[str]) -> bool:
    """Whether a number stands where the title has it: 回访50户：一户没打."""
    share = amount.percent is not None
    heads = _HEADS_SHARE if share else _HEADS
    if not (amount.bare or share) or not heads.match(text, amount.end):
        return False
    back = _BEFORE * 2 if share else _BEFORE
    said = text[max(0, amount.start - back) : amount.end]
    whole = len(said) > amount.end - amount.start
    return whole and any(said in title for title in titles)


def _begins_name(text: str, amount: Amount, titles: Sequence[str]) -> bool:
    """Whether a number is the first sign of a word of a title: 三校完 of 稿件三校."""
    said = text[amount.start : amount.end + 1]
    if not amount.bare or len(said) != _BEFORE or said[0] not in _NUMERALS:
        return False
    counts = said[1] in COUNTED and said[1] != "校"
    counts = counts or not "\u3400" <= said[1] <= "\u9fff"
    opens = amount.start == 0 or text[amount.start - 1] in ",。;、!\n "
    return opens and not counts and any(said in title for title in titles)


def _with_hour(token: Token, text: str) -> Token:
    """Take in the hour behind a day: "Monday at noon", "Friday 3 pm"."""
    hour = _HOUR.match(text, token.end) if token.concept in "Tj" else None
    if hour:
        token.end = hour.end()
    return token


def _within(said: str, title: str) -> bool:
    """Whether a date only repeats a title: "close june" of "Close the June books"."""
    return said in title or set(said.split()) <= set(title.split())


def _of_title(text: str, ref: Ref, titles: Sequence[str]) -> bool:
    """Whether a number belongs to a word of a title, and counts no list.

    So it is with "hall 2" and 一卡通.
    """
    said = text[ref.start : ref.end + _BEFORE]
    if len(said.strip()) > _BEFORE and any(said in title for title in titles):
        return True
    found = _NAMED_NUMBER.search(text[max(0, ref.start - _NEAR) : ref.start + 1])
    if found is not None and any(found[0] in title for title in titles):
        return True
    return ref.rule in _NUMBERS and _of_things(text, ref, titles)


def _uncounted(action: OpenAction) -> str:
    """Return a title without the number that is its metric's target: 清理楼道24栋."""
    title, metric = plain(action.title), action.metric
    target = metric.target if metric is not None else None
    return title if target is None else title.replace(f"{target:g}", "")


def _of_things(text: str, ref: Ref, titles: Sequence[str]) -> bool:
    """Whether things are numbered: "rooms 1 and 2 are finished, 3 is taped off"."""
    start = max(text.rfind(mark, 0, ref.start) for mark in ".;!?\n") + 1
    things = [said[1] for said in _NUMBERED_THING.finditer(text, start, ref.end)]
    words = {word for title in titles for word in title.split()} - _OF_THE_LIST
    return any(
        {thing, f"{thing}s", thing.removesuffix("s")} & words for thing in things
    )


def _valued(text: str, ref: Ref, measured: set[str]) -> bool:
    """Whether a number stands behind what is measured: "complaints: 2"."""
    before = text[max(0, ref.start - _NEAR) : ref.start + 1].rstrip("123456 ")
    words = before.rstrip(":- ").split()
    return before.endswith(":") and bool(words) and words[-1] in measured


def _log_days(text: str, today: date) -> Iterator[Token]:
    """Return the days of a log, the month first, those behind today as past."""
    for found in _SLASHED.finditer(text):
        try:
            day = date(today.year, int(found[1]), int(found[2]))
        except ValueError:
            continue
        span = DateSpan(
            start=found.start(), end=found.end(), text=found[0], first=day, last=day
        )
        yield _of_date(span, today)


def _logged(tokens: list[Token], today: date) -> list[Token]:
    """Take 9号 for the past where 30号 follows and today lies between."""
    days = [(token, _DAY.match(token.text)) for token in tokens if token.concept == "T"]
    ahead = [token.start for token, day in days if day and int(day[1]) >= today.day]
    for token, day in days:
        if day and int(day[1]) < today.day and ahead and token.start < ahead[-1]:
            token.concept = "p"
    return tokens


def _no_day(span: DateSpan) -> bool:
    """Whether a reply says no more than a figure like a year's, or "now"."""
    return _YEAR_OR_NOW.fullmatch(span.text) is not None


def _decimal(text: str, span: DateSpan) -> bool:
    """Whether a date ends within a number: 本周3.1."""
    if _COUNTED.match(span.text):
        return True
    return text[span.end - 1].isdigit() and bool(_FRACTION.match(text, span.end))


def _counted(text: str, span: DateSpan, metrics: Sequence[Metric]) -> bool:
    """Whether a count stands behind a month, and no day: 投诉十月7起."""
    if _SO_MANY.fullmatch(span.text):
        return text[span.end : span.end + 1] in COUNTED  # 洗到2100条
    figures = _MONTH_AND_FIGURE.search(span.text)
    if figures is None:
        return False
    if figures[1]:
        return any((metric.unit or "").startswith(figures[1]) for metric in metrics)
    return text[span.end : span.end + 1] in _COUNTERS


def _fraction(text: str, span: DateSpan, today: date) -> bool:
    """Whether "3/4" is a share, since the day lies too far ahead to be meant."""
    found = _SLASHED.fullmatch(span.text)
    before = text[max(0, span.start - _NEAR) : span.start]
    if _ON.search(before) and not (before.endswith("on ") and "." in span.text):
        return False
    if _OF_TEN.fullmatch(span.text):
        return True  # "about 3/10"
    if _PART.fullmatch(span.text) and not _TO_BE.search(before):
        return True  # "labels about 2/3", but "moved to about 2/3"
    far = span.first is not None and span.first > today + _SOON
    share = found is not None and int(found[1]) <= int(found[2])
    if share and text.strip() == span.text:
        return True  # nothing but "3/4"
    return far and found is not None and (share or "." in span.text)


def _reads(span: DateSpan, metrics: Sequence[Metric]) -> bool:
    """Whether 8.4 is rather a reading: the score is to rise from 8.1 to 8.8."""
    if not _DOTTED.fullmatch(span.text) or span.modifier in _UNTIL:
        return False
    figure = float(span.text)
    for metric in metrics:
        ends = [end for end in (metric.baseline, metric.target) if end is not None]
        near = max(ends) - min(ends) if len(ends) > 1 else 0.0
        if any(end % 1 for end in ends) and (
            min(ends) - near <= figure <= max(ends) + near
        ):
            return True
    return False


def _precedence(token: Token) -> tuple[int, int]:
    if token.hints:
        return 0, token.start
    if isinstance(token.data, DateSpan):
        return 1, token.start
    if isinstance(token.data, Ref):
        return (0 if token.data.rule == "pointer" else 2), token.start
    return (
        0 if isinstance(token.data, Amount) and token.data.certain else 3
    ), token.start


def _of_date(span: DateSpan, today: date) -> Token:
    said = span.text.rstrip(" .,;!?:")
    start = span.start
    if span.modifier is Modifier.BY and said[:1] in ("到", "至"):
        start, said = start + 1, said[1:]  # 改到, 推迟到 are words of their own
    elif said.startswith("through "):
        start, said = start + 8, said[8:]  # "came through on Friday"
        until = said.startswith(("by ", "until ", "before "))
        span = span if until else span._replace(modifier=Modifier.NONE)
    elif span.modifier is Modifier.SINCE:
        found = _START_WORD.search(said)
        if found and found.start():
            said = said[: found.start()]
        elif found:
            start, said = start + found.end(), said[found.end() :]
    tense = "p" if _long_past(span, today) else _tense(span, today)
    return Token(start, start + len(said), said, tense, span)


def _long_past(span: DateSpan, today: date) -> bool:
    """Whether "2 Nov" lies so far ahead that it must be the last one."""
    far = span.first is not None and span.first > today + _FAR
    loose = span.modifier not in _UNTIL and not span.year_known
    return far and loose and span.grain is Grain.DAY


def _tense(span: DateSpan, today: date) -> str:
    """Return whether a date lies in the past, today, or ahead, as one letter."""
    first, last = span.whole or (span.first, span.last)
    if last is None or first is None or first > today:
        return "T"
    if last > today:
        return "T" if span.modifier in _UNTIL or span.part else "j"
    if last < today:
        return "p"
    if span.modifier not in _UNTIL and _EARLIER.search(span.text):
        return "p"
    return "T" if _TONIGHT.search(span.text) else "j"
