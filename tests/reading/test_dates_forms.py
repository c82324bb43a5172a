"""Every way to write a day, a range or an offset, combined with what stands beside."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product

import pytest

from bot.reading.dates.cli import answer

WEDNESDAY = "2014-10-22"
Case = tuple[str, str, str]  # what is written, first day, last day

TIMES = ("", " at 5pm", ", 17:00", " @ 17:00", " in the morning", " please")
YEARS = ("", " 2015", ", 2015", " '15", " of 2015")
MONTHS = ("november", "nov", "Nov.")
JOINS = ("-", " - ", "–", " to ", " until ", " through ", "~")
FEWEST = 30
CHINESE_JOINS = ("到", "至", "-", "~", "—", " - ")


def year_of(said: str) -> int:
    return 2015 if said else 2014


def days() -> Iterator[Case]:
    orders = ("{d} {m}", "{d} of {m}", "{m} {d}", "{m} the {d}", "{d}{m}")
    before = ("", "on ", "meet me on ")
    for d, m, order, year, time, lead in product(
        ("3", "3rd", "third"), MONTHS, orders, YEARS, TIMES, before
    ):
        if order == "{d}{m}" and not d[0].isdigit():
            continue
        day = f"{year_of(year)}-11-03"
        yield lead + order.format(d=d, m=m) + year + time, day, day


def weekdays_with_days() -> Iterator[Case]:
    for weekday, d, time in product(
        ("mon", "Monday,", "monday the"), ("3", "3rd", "third"), TIMES
    ):
        day = "2014-11-03"
        yield f"{weekday} {d} nov{time}", day, day
        yield f"{d} nov ({weekday.split()[0].strip(',')})", day, day


def ranges() -> Iterator[Case]:
    ends = (("3", "7"), ("3rd", "7th"), ("the 3rd", "the 7th"), ("third", "seventh"))
    for (d, e), m, year, join, lead in product(
        ends, MONTHS, YEARS, JOINS, ("", "from ", "out from ")
    ):
        if " " in d and len(join) == 1:
            continue
        first, last = f"{year_of(year)}-11-03", f"{year_of(year)}-11-07"
        yield f"{lead}{d}{join}{e} {m.rstrip('.')}{year}", first, last
        yield f"{lead}{d} {m}{join}{e} {m.rstrip('.')}{year}", first, last
        yield f"{lead}{m} {d}{join}{e}{year}", first, last
        yield f"{lead}{m} {d}{join}{m} {e}{year}", first, last


def weekdays() -> Iterator[Case]:
    for time in TIMES:
        for said, day in (
            ("friday", "24"),
            ("this friday", "24"),
            ("next friday", "31"),
            ("last friday", "17"),
            ("friday of next week", "31"),
            ("next week's fri", "31"),
            ("last week on friday", "17"),
            ("a week from friday", "31"),
            ("the friday before last", "10"),
        ):
            yield said + time, f"2014-10-{day}", f"2014-10-{day}"


def offsets() -> Iterator[Case]:
    for (count, number), (unit, length) in product(
        (("2", 2), ("two", 2), ("a couple of", 2), ("twenty one", 21), ("45", 45)),
        (("days", 1), ("weeks", 7), ("fortnights", 14)),
    ):
        for said, sign, start in (
            ("{} ago", -1, WEDNESDAY),
            ("in {}", 1, WEDNESDAY),
            ("{} from now", 1, WEDNESDAY),
            ("{} after nov 3", 1, "2014-11-03"),
            ("{} from the 3rd of november", 1, "2014-11-03"),
            ("{} before monday the 27th", -1, "2014-10-27"),
        ):
            day = date.fromordinal(
                date.fromisoformat(start).toordinal() + sign * number * length
            ).isoformat()
            yield said.format(f"{count} {unit}"), day, day


def chinese_days() -> Iterator[Case]:
    years = ("", "2015年", "二零一五年", "15年", "明年", "明年的", "2015 年 ")
    for year, month, day, lead, after in product(
        years,
        ("11月", "十一月", "11 月 "),
        ("3日", "3号", "三日", "三号", "03日", "3號"),
        ("", "定在", "改到"),
        ("", "上午", "下午3点", "（周{}）", "，可以吗", "完成"),
    ):
        weekday = "一" if not year else "二"
        said = f"{year_of(year)}-11-03"
        yield lead + year + month + day + after.format(weekday), said, said


def chinese_ranges() -> Iterator[Case]:
    ends = (("3日", "6日"), ("3号", "6号"), ("三日", "六日"))
    for year, month, (d, e), join, lead in product(
        ("", "2015年", "15年"), ("11月", "十一月"), ends, CHINESE_JOINS, ("", "从")
    ):
        first, last = f"{year_of(year)}-11-03", f"{year_of(year)}-11-06"
        yield f"{lead}{year}{month}{d}{join}{e}", first, last
        yield f"{lead}{year}{month}{d}{join}{month}{e}", first, last
        yield f"{lead}{year}{month}{d}{join}{year}{month}{e}", first, last


def chinese_weekdays() -> Iterator[Case]:
    shifts = (("", "24"), ("本", "24"), ("这个", "24"), ("下", "31"), ("下个", "31"))
    for (shift, day), week, after in product(
        (*shifts, ("上", "17"), ("上上", "10"), ("上個", "17")),
        ("周", "星期", "礼拜", "週", "禮拜"),
        ("", "上午", "下午3点", "，可以吗"),
    ):
        friday = f"2014-10-{day}"
        yield f"{shift}{week}五{after}", friday, friday


FORMS = (
    days,
    weekdays_with_days,
    ranges,
    weekdays,
    offsets,
    chinese_days,
    chinese_ranges,
    chinese_weekdays,
)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_form_is_read(form: Callable[[], Iterator[Case]]) -> None:
    cases = list(form())
    wrong = [
        (text, said["start"], said["end"])
        for text, first, last in cases
        for said in [answer({"id": "", "reference": WEDNESDAY, "text": text})]
        if (said["start"], said["end"]) != (first, last)
    ]
    assert len(cases) > FEWEST
    assert wrong == []
