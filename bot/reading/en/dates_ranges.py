"""English ranges and what a preposition says: from A to B, by Friday, before June."""

from bot.reading import ranges
from bot.reading.grammar import rule
from bot.reading.when import Modifier

_ON = "(ON|IN|THE|AT|FOR)*"

EARLY = (
    rule(
        "from, to",
        "FROM? DAY JOIN THE? ORDINAL(?!UNIT|WEEKDAY)",
        ranges.to_day_numbered,
    ),
)
RULES = (
    rule(
        "from, to", f"(FROM|BETWEEN)? THE? WHEN COMMA? JOIN {_ON} WHEN", ranges.between
    ),
    rule("between, and", f"BETWEEN THE? WHEN AND {_ON} WHEN", ranges.between),
    rule("no later than", f"NOT LATER THAN {_ON} WHEN", ranges.meaning(Modifier.BY)),
    rule("by", f"BY+ (THE|ON|IN|AT|BY|COMMA)* WHEN", ranges.meaning(Modifier.BY)),
    rule(
        "before",
        f"(ON AND)? BEFORE (AND (ON|IN|AT))? (THE|TO|THAN)* WHEN",
        ranges.meaning(Modifier.BEFORE),
    ),
    rule(
        "after",
        f"(ON AND)? (AFTER|LATER THAN) (AND ON)? THE? WHEN",
        ranges.meaning(Modifier.AFTER),
    ),
    rule("until", f"TO {_ON} WHEN", ranges.meaning(Modifier.BY)),
    rule("since", f"(SINCE|FROM|STARTING)+ {_ON} WHEN", ranges.meaning(Modifier.SINCE)),
    rule("around", f"{_ON} AROUND {_ON} WHEN", ranges.meaning(Modifier.AROUND)),
    rule("and after", "WHEN AND (AFTER|LATER)(?!WHEN)", ranges.meaning(Modifier.SINCE)),
    rule("or before", "WHEN AND BEFORE(?!WHEN)", ranges.meaning(Modifier.BY)),
)
