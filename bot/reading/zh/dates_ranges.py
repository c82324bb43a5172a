"""Chinese ranges and what stands behind a date: 之前, 起, 以后, 内."""

from bot.reading import ranges
from bot.reading.grammar import rule
from bot.reading.when import Modifier

RULES = (
    rule("之间", "FROM? WHEN (AND|JOIN) WHEN OF? BETWEEN", ranges.between),
    rule("之后之前", "WHEN FOLLOWING WHEN PRECEDING", ranges.up_to),
    rule("及以前", "WHEN INCLUSIVE+ PRECEDING", ranges.meaning(Modifier.BY)),
    rule("及以后", "WHEN INCLUSIVE+ FOLLOWING", ranges.meaning(Modifier.SINCE)),
    rule("之前", "BY? WHEN PRECEDING", ranges.meaning(Modifier.BEFORE)),
    rule("之后", "WHEN FOLLOWING", ranges.meaning(Modifier.AFTER)),
    rule("起", "FROM? WHEN ONWARD", ranges.meaning(Modifier.SINCE)),
    rule("内", "WHEN INSIDE", ranges.meaning(Modifier.WITHIN)),
    rule("左右", "AROUND? WHEN ROUGHLY", ranges.meaning(Modifier.AROUND)),
)
