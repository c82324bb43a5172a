"""English words that dates are made of."""

from typing import Any

from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import OF_THE_CLOCK, Part, Unit
from bot.reading.en.numbers import TENS, UP_TO_TWENTY

Word = tuple[str, Any]

_MONTHS = (
    ("january", "jan", "janury"),
    ("february", "feb", "febuary", "feburary", "febrary"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug", "agust"),
    ("september", "sept", "sep", "septemeber", "setpember"),
    ("october", "oct"),
    ("november", "nov", "novemeber"),
    ("december", "dec", "decemeber"),
)
_WEEKDAYS = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue", "tuseday", "teusday"),
    ("wednesday", "weds", "wed", "wednsday", "wensday", "wendsday", "wedensday"),
    ("thursday", "thurs", "thur", "thu", "thurday", "thrusday"),
    ("friday", "fri", "firday"),
    ("saturday", "sat", "saterday", "satuday"),
    ("sunday", "sun"),
)
# Also other words or names: they name a month or weekday only in company.
_DOUBTFUL = {"march", "mar", "may", "mon", "wed", "sat", "sun", "jan", "dec"}

_NUMBERS = UP_TO_TWENTY[1:19]
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]

_UNITS = {
    Unit.MOMENT: "m minute minutes min mins seconds sec secs",
    Unit.HOUR: "hour hours hr hrs h",
    Unit.DAY: "day days d",
    Unit.WEEK: "week weeks w wk wks",
    Unit.WORKWEEK: "workweek workweeks",
    Unit.WEEKEND: "weekend weekends wkend wknd",
    Unit.WORKDAY: "workday workdays weekday weekdays",
    Unit.FORTNIGHT: "fortnight fortnights",
    Unit.MONTH: "month months mo mos mon mth mths",
    Unit.QUARTER: "quarter quarters qtr qtrs",
    Unit.HALF: "half halves",
    Unit.YEAR: "year years y yr yrs",
    Unit.DECADE: "decade decades",
}

_RELATIVE = {
    "today": 0,
    "tonight": 0,
    "tonite": 0,
    "tdy": 0,
    "tomorrow": 1,
    "tomorow": 1,
    "tommorow": 1,
    "tommorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "tmw": 1,
    "tomo": 1,
    "tmrrw": 1,
    "tomoro": 1,
    "tomoz": 1,
    "yesterday": -1,
    "yesturday": -1,
    "yesteday": -1,
}
_CLOSING = {
    "eod": Unit.DAY,
    "cob": Unit.DAY,
    "cop": Unit.DAY,
    "eow": Unit.WEEK,
    "eom": Unit.MONTH,
    "eoq": Unit.QUARTER,
    "eoy": Unit.YEAR,
}
_SHIFTS = {
    "this": 0,
    "current": 0,
    "same": 0,
    "next": 1,
    "nxt": 1,
    "following": 1,
    "last": -1,
    "past": -1,
    "previous": -1,
}
_PARTS = {
    Part.EARLY: "early earlier beginning",
    Part.MID: "mid middle",
    Part.LATE: "late",
    Part.END: "end close",
    Part.REST: "rest remainder remaining",
}
_GLUE = {
    Kind.ARTICLE: "a an",
    Kind.THE: "the my our your their that",
    Kind.OF: "of",
    Kind.IN: "in during into",
    Kind.ON: "on",
    Kind.AT: "at",
    Kind.FOR: "for",
    Kind.TO: "to till until til thru through",
    Kind.AND: "and or",
    Kind.BETWEEN: "between",
    Kind.FROM: "from",
    Kind.BY: "by due latest ending ends deadline eta",
    Kind.BEFORE: "before prior sooner",
    Kind.AFTER: "after",
    Kind.SINCE: "since starting",
    Kind.STARTING: "commencing starts start begins",
    Kind.AROUND: "around about approximately roughly circa exactly precisely",
    Kind.WITHIN: "within",
    Kind.AGO: "ago back",
    Kind.LATER: "later hence",
    Kind.NOW: "now date",
    Kind.MORE: "another more",
    Kind.SIGN: "plus",
    Kind.NOT: "no not",
    Kind.THAN: "than",
    Kind.EVERY: "every each per any",
    Kind.ME: "me us it",
    Kind.WEEKOF: "w/c wc",
    Kind.TIME: "pst pdt est edt cst cdt utc gmt cet cest bst",
    Kind.NEED: "need needs needed take takes give",
    Kind.WORKING: "business working work calendar play",
    Kind.SEVERAL: "few several",
    Kind.DAYPART: "morning afternoon evening night noon midnight lunch lunchtime "
    "dinner midday",
    Kind.SHARE: "done progress complete completed finished score ratio version room "
    "ticket build",
    Kind.HUNDRED: "hundred",
    Kind.THOUSAND: "thousand",
}


def _words() -> dict[str, Word]:
    words: dict[str, Word] = {}
    for kind, glue in _GLUE.items():
        words |= dict.fromkeys(
            glue.split(), (kind, 3 if kind is Kind.SEVERAL else None)
        )
    words |= dict.fromkeys(("coming", "upcoming"), (Kind.COMING, 1))
    words |= dict.fromkeys(("closest", "nearest"), (Kind.NEAREST, None))
    words |= {word: (Kind.SHIFT, shift) for word, shift in _SHIFTS.items()}
    for part, said in _PARTS.items():
        words |= dict.fromkeys(said.split(), (Kind.PARTWORD, part))
    for unit, said in _UNITS.items():
        kind = Kind.CLOCKUNIT if unit in OF_THE_CLOCK else Kind.UNIT
        words |= dict.fromkeys(said.split(), (kind, unit))
    words |= {word: (Kind.RELATIVE, days) for word, days in _RELATIVE.items()}
    words |= {word: (Kind.CLOSING, unit) for word, unit in _CLOSING.items()}
    for number, word in enumerate(_NUMBERS, 1):
        words[word] = (Kind.SMALL if number <= 12 else Kind.LARGE, number)  # noqa: PLR2004 - months
    words |= {word: (Kind.TENS, number) for word, number in TENS.items()}
    words["nineteen"] = (Kind.CENTURY, 19)
    words |= {"couple": (Kind.SEVERAL, 2), "dozen": (Kind.SEVERAL, 12)}
    words |= {word: (Kind.ORDINAL, number) for number, word in enumerate(_ORDINALS, 1)}
    words |= {"thirtieth": (Kind.ORDINAL, 30), "penultimate": (Kind.ORDINAL, -2)}
    for kind, table in ((Kind.MONTHNAME, _MONTHS), (Kind.WEEKDAY, _WEEKDAYS)):
        for number, names in enumerate(table):
            value = number + (kind is Kind.MONTHNAME)
            for name in names:
                sure: Word = (kind, value)
                words[name] = (Kind.MAYBE, sure) if name in _DOUBTFUL else sure
            if kind is Kind.WEEKDAY:
                words[f"{names[0]}s"] = (kind, value)
    return words


WORDS = _words()
