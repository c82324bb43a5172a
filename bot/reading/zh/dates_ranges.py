"""Chinese ranges and what stands behind a date: 之前, 起, 以后, 内."""

from dataclasses import replace

from bot.reading import periods, ranges
from bot.reading.calendar import days_after
from bot.reading.grammar import Found, Made, Rule
from bot.reading.kinds import WHEN
from bot.reading.when import Modifier, Unit


def _since(found: Found) -> Made:
    """周一以来 lies behind; 周一起 may lie ahead."""
    when = found[WHEN]
    if (
        found.text.endswith(("以来", "以來"))
        and when.repeats
        and when.first > found.today
    ):
        if when.repeats is Unit.YEAR:
            when = periods.in_year(when, when.first.year - 1)
        else:
            week = days_after(when.first, -7)
            when = replace(when, first=week, last=week)
    return ranges.since(when)


RULES = (
    Rule("之间", "FROM? WHEN (AND|JOIN) WHEN OF? BETWEEN", ranges.between),
    Rule("之后之前", "WHEN FOLLOWING WHEN PRECEDING", ranges.up_to),
    Rule("及以前", "WHEN INCLUSIVE+ PRECEDING", ranges.meaning(Modifier.BY)),
    Rule("及以后", "WHEN INCLUSIVE+ FOLLOWING", ranges.meaning(Modifier.SINCE)),
    Rule("之前", "BY? WHEN PRECEDING", ranges.meaning(Modifier.BEFORE)),
    Rule("之后", "WHEN FOLLOWING", ranges.meaning(Modifier.AFTER)),
    Rule("起", "FROM? WHEN ONWARD", _since),
    Rule("内", "WHEN INSIDE", ranges.meaning(Modifier.WITHIN)),
    Rule("左右", "AROUND? WHEN ROUGHLY", ranges.meaning(Modifier.AROUND)),
)
