"""English numbers in words: twenty-first, nineteen ninety nine, two thousand."""

from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import PLAIN, Kind

_LONGEST_DAY = 31


def _number(found: Found) -> Made:
    value = found[Kind.TENS] + (found.get(Kind.SMALL) or 0)
    return Kind.LARGE if value <= _LONGEST_DAY else Kind.NUMBER, value


def _ordinal(found: Found) -> Made:
    if found[Kind.ORDINAL] >= 10:  # noqa: PLR2004 - tens take a single figure behind them
        return None
    return Kind.ORDINAL, found[Kind.TENS] + found[Kind.ORDINAL]


def _year_by_thousand(found: Found) -> Made:
    numbers = found.all(PLAIN)
    return Kind.YEAR, numbers[0] * 1000 + sum(numbers[1:])


def _year_by_century(found: Found) -> Made:
    rest = found.get(PLAIN)
    return Kind.YEAR, found[Kind.CENTURY] * 100 + (rest or 0)


def _year_by_tens(found: Found) -> Made:
    century, rest = found.all(Kind.TENS)[0], sum(found.all(Kind.TENS + PLAIN)[1:])
    return (Kind.YEAR, century * 100 + rest) if century == 20 else None  # noqa: PLR2004 - this one


def _hundreds(found: Found) -> Made:
    return Kind.NUMBER, 100 * (found.get(Kind.SMALL) or 1)


RULES = (
    Rule("year in words", "TENS TENS SMALL?", _year_by_tens),
    Rule("year in words", "TENS LARGE", _year_by_tens),
    Rule("ordinal in words", "TENS HYPHEN? ORDINAL", _ordinal),
    Rule("number in words", "TENS HYPHEN SMALL | TENS SMALL?", _number),
    Rule("number in words", "(ARTICLE|SMALL) HUNDRED(?=WORKING? UNIT)", _hundreds),
    Rule("year in words", "SMALL THOUSAND (AND? PLAIN)?", _year_by_thousand),
    Rule("year in words", "CENTURY HUNDRED? (AND? PLAIN)?", _year_by_century),
)
