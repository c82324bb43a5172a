"""Chinese ranges and what stands behind a date: 之前, 起, 以后, 内."""

from bot.reading.dates import ranges
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import WHEN
from bot.reading.dates.when import Modifier


def _since(found: Found) -> Made:
    """周一以来 lies behind; 周一起 may lie ahead."""
    if found.text.endswith(("以来", "以來")):
        return ranges.since_then(found[WHEN], found.today)
    return ranges.since(found[WHEN])


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
