"""Dates the way Slack shows them: the tokens of `<!date^…>` and rich text."""

import calendar
import re
from collections.abc import Callable
from datetime import datetime, timedelta

from sandbox.html.reader import Reader

TOKEN = re.compile(r"\{(\w+)\}")
MONTHS = calendar.month_name  # English: this process never calls setlocale
DAYS = calendar.day_name
CHINESE_DAYS = "一二三四五六日"
SPANS = ((60, "second"), (60, "minute"), (24, "hour"), (30, "day"), (12, "month"))
CHINESE_SPANS = {
    "second": "秒",
    "minute": "分钟",
    "hour": "小时",
    "day": "天",
    "month": "个月",
    "year": "年",
}


def date_text(timestamp: float, pattern: str, reader: Reader) -> str:
    """Return the pattern with its tokens filled in; unknown tokens stay."""
    moment = reader.at(timestamp)

    def fill(match: re.Match[str]) -> str:
        shown = FORMATS.get(match[1])
        return shown(moment, reader) if shown else match[0]

    return TOKEN.sub(fill, pattern)


def time_of(moment: datetime, reader: Reader) -> str:
    """Return hour and minute."""
    if reader.chinese:
        return f"{moment:%H:%M}"
    return f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"  # noqa: PLR2004 -- noon


def weekday_of(moment: datetime, reader: Reader) -> str:
    """Return a date short enough for one line, with its weekday."""
    if reader.chinese:
        return _long(moment, reader)
    return f"{DAYS[moment.weekday()]}, {_short(moment, reader)}"


def day_of(moment: datetime, reader: Reader) -> str:
    """Return the long date, or today, yesterday, tomorrow."""
    return _pretty(_long)(moment, reader)


def _time_secs(moment: datetime, reader: Reader) -> str:
    return time_of(moment, reader).replace(f"{moment:%M}", f"{moment:%M:%S}")


def _ordinal(day: int) -> str:
    if day in range(11, 14):
        return f"{day}th"
    return str(day) + {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _date(moment: datetime, reader: Reader) -> str:
    if reader.chinese:
        return f"{moment.year}年{moment.month}月{moment.day}日"
    return f"{MONTHS[moment.month]} {_ordinal(moment.day)}, {moment.year}"


def _short(moment: datetime, reader: Reader) -> str:
    if reader.chinese:
        return _date(moment, reader)
    return f"{MONTHS[moment.month][:3]} {moment.day}, {moment.year}"


def _long(moment: datetime, reader: Reader) -> str:
    if reader.chinese:
        return f"{_date(moment, reader)} 星期{CHINESE_DAYS[moment.weekday()]}"
    return f"{DAYS[moment.weekday()]}, {_date(moment, reader)}"


def _number(moment: datetime, _reader: Reader) -> str:
    return f"{moment:%Y-%m-%d}"


def _slash(moment: datetime, _reader: Reader) -> str:
    return f"{moment:%m/%d/%Y}"


def _pretty(otherwise: Callable[[datetime, Reader], str]) -> "Show":
    def show(moment: datetime, reader: Reader) -> str:
        days = moment.date() - reader.now.astimezone(reader.zone).date()
        near = {0: "Today", -1: "Yesterday", 1: "Tomorrow"}.get(days // timedelta(1))
        return reader.say(near) if near else otherwise(moment, reader)

    return show


def _ago(moment: datetime, reader: Reader) -> str:
    seconds = (reader.now - moment).total_seconds()
    count, unit = _span(abs(seconds))
    if reader.chinese:
        return f"{count} {CHINESE_SPANS[unit]}{'前' if seconds >= 0 else '后'}"
    words = f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{words} ago" if seconds >= 0 else f"in {words}"


def _span(amount: float) -> tuple[int, str]:
    for size, unit in SPANS:
        if amount < size:
            return int(amount), unit
        amount /= size
    return int(amount), "year"


Show = Callable[[datetime, Reader], str]
FORMATS: dict[str, Show] = {
    "date": _date,
    "date_num": _number,
    "date_slash": _slash,
    "date_short": _short,
    "date_long": _long,
    "date_long_full": _long,
    "date_pretty": _pretty(_date),
    "date_short_pretty": _pretty(_short),
    "date_long_pretty": _pretty(_long),
    "day_divider_pretty": _pretty(_long),
    "time": time_of,
    "time_secs": _time_secs,
    "ago": _ago,
}
