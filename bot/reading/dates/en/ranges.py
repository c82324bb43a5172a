"""English ranges and what a preposition says: from A to B, by Friday, before June."""

from bot.reading.dates import ranges
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import WHEN
from bot.reading.dates.when import Modifier

_ON = "(ON|IN|THE|AT|FOR)*"


def _since(found: Found) -> Made:
    """Since Monday lies behind; from Monday may lie ahead."""
    if found.text.lower().startswith("since"):
        return ranges.since_then(found[WHEN], found.today)
    return ranges.since(found[WHEN])


EARLY = (
    Rule(
        "from, to",
        "FROM? DAY JOIN THE? ORDINAL(?!UNIT|WEEKDAY)",
        ranges.to_day_numbered,
    ),
    Rule("from, to", "FROM? THE? ORDINAL JOIN THE? DAY", ranges.from_day_numbered),
    Rule(
        "from, to",
        "FROM? WEEKDAY COMMA? THE? NUMBERED JOIN (WEEKDAY COMMA? THE?)? DAY",
        ranges.from_day_numbered,
    ),
)
RULES = (
    Rule(
        "from, to",
        f"(FROM|BETWEEN)? THE? WHEN COMMA? JOIN TO? {_ON} WHEN",
        ranges.between,
    ),
    Rule("between, and", f"BETWEEN THE? WHEN AND {_ON} WHEN", ranges.between),
    Rule("no later than", f"NOT LATER THAN {_ON} WHEN", ranges.meaning(Modifier.BY)),
    Rule("by", "BY+ (THE|ON|IN|AT|BY|COMMA)* WHEN", ranges.meaning(Modifier.BY)),
    Rule(
        "before",
        "(ON AND)? BEFORE (AND (ON|IN|AT))? (THE|TO|THAN)* WHEN",
        ranges.meaning(Modifier.BEFORE),
    ),
    Rule(
        "after",
        "(ON AND)? (AFTER|LATER THAN) (AND ON)? THE? WHEN",
        ranges.meaning(Modifier.AFTER),
    ),
    Rule("until", f"TO {_ON} WHEN", ranges.meaning(Modifier.BY)),
    Rule("since", f"(SINCE|FROM|STARTING)+ {_ON} WHEN", _since),
    Rule("around", f"{_ON} AROUND {_ON} WHEN", ranges.meaning(Modifier.AROUND)),
    Rule("and after", "WHEN AND (AFTER|LATER)(?!WHEN)", ranges.meaning(Modifier.SINCE)),
    Rule("or before", "WHEN AND BEFORE(?!WHEN)", ranges.meaning(Modifier.BY)),
)
