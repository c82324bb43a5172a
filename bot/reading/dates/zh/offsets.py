"""Chinese days so far from today: 两周后, 三天前, 十天左右, 三天内."""

from bot.reading.dates import periods
from bot.reading.dates.calendar import days_after
from bot.reading.dates.durations import duration, shifted
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Grain, Modifier, Unit, When
from bot.reading.dates.zh.words import SURE


def _later(found: Found) -> Made:
    return periods.day(shifted(found.today, found[Kind.DURATION]))


def _ago(found: Found) -> Made:
    return periods.day(shifted(found.today, found[Kind.DURATION], -1))


def _roughly(found: Found) -> Made:
    day = shifted(found.today, found[Kind.DURATION])
    return periods.made(When(first=day, last=day, modifier=Modifier.AROUND))


def _inside(found: Found) -> Made:
    last = shifted(found.today, found[Kind.DURATION])
    return periods.made(
        When(first=found.today, last=last, grain=Grain.SPAN, modifier=Modifier.WITHIN)
    )


def _days(found: Found) -> Made:
    """3日内 and 10日后 count days."""
    if found.tokens[0].rule != SURE:
        return None
    return Kind.DURATION, duration(found[Kind.ORDINAL], Unit.DAY)


def _few_days(found: Found) -> Made:
    """三日后 and 两日后 count days; 15日后 is after the 15th."""
    few = len(found.text) == 2 and not found.text[0].isdecimal()  # noqa: PLR2004 - 三日
    return _days(found) if few else None


def _starting(found: Found) -> Made:
    """8月1日起三天."""
    first = found[Kind.DAY].first
    return periods.span(first, days_after(shifted(first, found[Kind.DURATION]), -1))


def _beside(found: Found) -> Made:
    day = shifted(found[Kind.DAY].first, found[Kind.DURATION])
    return periods.made(found[Kind.DAY]._replace(first=day, last=day))


EARLY = (
    Rule("近几日", "(?<=STRETCH)ORDINAL", _days),
    Rule("日内", "(?<!MONTHNAME|MONTH)ORDINAL(?=INSIDE)", _days),
    Rule("日后", "(?<!MONTHNAME|MONTH|JOIN)ORDINAL(?=FOLLOWING)", _few_days),
)
RULES = (
    Rule("之后多久", "DAY FOLLOWING DURATION", _beside),
    Rule("起多久", "FROM? DAY ONWARD OF? DURATION", _starting),
    Rule("多久后", "(MORE|AROUND)* DURATION ROUGHLY? FOLLOWING", _later),
    Rule("多久前", "AROUND? DURATION ROUGHLY? PRECEDING", _ago),
    Rule("多久内", "(MORE|AROUND)* DURATION INSIDE", _inside),
    Rule("多久左右", "(MORE|AROUND)* DURATION ROUGHLY", _roughly),
    Rule("大概多久完成", "(?<!FOR)(MORE|AROUND)+ DURATION(?=DELIVER)", _later),
    Rule("还要多久", "(?<!FOR)MORE AROUND? DURATION", _later),
)
BESIDE = ()
