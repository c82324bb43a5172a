"""The kinds of tokens that dates are read from, and groups of them."""


class Kind:
    """What a token is: one sign a kind, no two of them the same."""

    # numbers
    SMALL = "1"  # 1 to 12: a day, a month, an hour or an amount
    LARGE = "3"  # 13 to 31: a day or an amount
    NUMBER = "#"  # any other amount
    YEAR = "y"  # 1900 to 2199, or written as a year
    ORDINAL = "o"  # 1st to 31st; -1 for "last" where it counts
    NTH = "\\"  # 第一: counts, and is no day of a month
    SEVERAL = "c"  # a few, several, 几
    ARTICLE = "a"
    TENS = "X"  # "twenty", which may go on
    CENTURY = "C"  # "nineteen", which may be a year's
    HUNDRED = "U"
    THOUSAND = "z"
    ODD = "9"  # a year and a day in figures, whose month stands beside them
    FIGURES = "g"  # day and month in figures, "3/14"
    DOTTED = "."  # the same with a dot, which may be a decimal
    # names
    MONTHNAME = "M"
    WEEKDAY = "W"
    UNIT = "u"  # a day or more
    CLOCKUNIT = "h"
    DAYPART = "k"
    TIME = "t"
    QUARTERNAME = "q"  # Q3, H1, 上半年
    PARTWORD = "p"  # early, mid, late, end, rest; 初 中 底
    RELATIVE = "d"  # today, tomorrow: the value is the distance in days
    CLOSING = "e"  # EOD, EOM: the value is the unit that ends
    WORKING = "G"  # business (days), working (week)
    MAYBE = "?"  # "may", "sun", "march": a name only in company
    # glue
    THE = "T"
    OF = "O"
    IN = "i"
    ON = "n"
    AT = "@"
    TO = "-"
    DASH = "_"
    HYPHEN = "`"  # a dash without a space on either side
    STOP = ";"  # the end of a sentence or line
    AND = "&"
    COMMA = ","
    SLASH = "/"
    SIGN = "+"
    SHIFT = "r"  # this, next, last: the value says how many periods on
    COMING = "Z"  # the nearest one that is not now
    NEAREST = "0"  # the closest (Friday), on either side of a day
    WEEKSHIFT = "J"  # 上 下 本, where a weekday follows
    NEED = "j"  # needs, takes: before a length of time that is still to go
    PRECEDING = "("  # 前, behind a date or a length of time
    FOLLOWING = ")"  # 后
    INSIDE = "["  # 内
    ONWARD = "]"  # 起
    ROUGHLY = "="  # 左右
    DELIVER = "*"  # 完成, 上线: a day in figures may stand before it
    STRETCH = "R"  # 过去, 未来: before a length of time that ends or begins today
    BETWEEN = "b"
    FROM = "f"
    BY = "B"
    BEFORE = "<"
    AFTER = ">"
    SINCE = "s"
    AROUND = "~"
    WITHIN = "w"
    AGO = "A"
    LATER = "L"
    NOW = "N"
    INCLUSIVE = "I"  # "or before", "and after", 及, 或
    FOR = "F"
    STARTING = "S"
    WEEKOF = "$"  # w/c
    ME = "{"  # give me, give it
    MORE = "m"  # another, more, 再 还要
    EVERY = "8"  # what recurs is no date
    NOT = "!"
    THAN = "v"
    SHARE = "%"  # progress, done, 进度: what a share stands beside
    # what rules make
    DURATION = "l"
    DAY = "D"
    WEEK = "E"
    WEEKEND = "K"
    MONTH = "H"
    QUARTER = "Q"
    HALF = "V"
    YEARLY = "Y"
    SPAN = "P"
    NOTHING = "x"  # a word of no interest, or what was understood to be no date


KINDS: dict[str, str] = {
    name: kind for name, kind in vars(Kind).items() if name.isupper()
}
"""Each kind by its name."""

_GROUPS = {
    "DAYNUM": "SMALL LARGE",
    "COUNT": "SMALL LARGE NUMBER SEVERAL ARTICLE",
    "NUMBERED": "SMALL LARGE ORDINAL",
    "RANK": "ORDINAL NTH",
    "PLAIN": "SMALL LARGE NUMBER",
    "PERIOD": "WEEK WEEKEND MONTH QUARTER HALF YEARLY SPAN",
    "WHEN": "DAY WEEK WEEKEND MONTH QUARTER HALF YEARLY SPAN",
    "JOIN": "TO DASH HYPHEN",
    "NAME": "MONTHNAME WEEKDAY",
    "SEP": "COMMA HYPHEN SLASH OF IN",
    "TIGHT": "HYPHEN SLASH",
    "CUE": "ON BY BEFORE AFTER SINCE FROM TO STARTING AROUND BETWEEN COMING",
}


def kinds_of(name: str) -> str:
    """Return the kinds that a name in a pattern stands for."""
    if name in _GROUPS:
        return "".join(KINDS[kind] for kind in _GROUPS[name].split())
    return KINDS[name]


DAYNUM = kinds_of("DAYNUM")
COUNT = kinds_of("COUNT")
NUMBERED = kinds_of("NUMBERED")
PLAIN = kinds_of("PLAIN")
RANK = kinds_of("RANK")
PERIOD = kinds_of("PERIOD")
WHEN = kinds_of("WHEN")
