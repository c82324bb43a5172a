"""What a date expression means: an interval of days, its grain, and how it is meant."""

from datetime import date
from enum import Enum
from typing import NamedTuple


class Grain(Enum):
    """The kind of period that was named."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    SPAN = "span"  # any other run of days: "the next two weeks", "3-8 May"


class Unit(Enum):
    """What time is counted in."""

    MOMENT = "moment"  # minutes and less
    HOUR = "hour"
    DAY = "day"
    WORKDAY = "workday"
    WEEK = "week"
    WORKWEEK = "workweek"
    WEEKEND = "weekend"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"


OF_THE_CLOCK = (Unit.MOMENT, Unit.HOUR)


class Part(Enum):
    """The part of a period that was named ("mid June")."""

    EARLY = "early"
    FIRST_TEN = "first ten"  # 上旬
    MID = "mid"
    SECOND_TEN = "second ten"  # 中旬
    LAST_TEN = "last ten"  # 下旬, which may be eleven or eight
    LATE = "late"
    END = "end"
    REST = "rest"  # "the rest of the week"


class Modifier(Enum):
    """How the interval is meant."""

    NONE = "none"
    BY = "by"  # also until, no later than, 截止
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"  # also from, starting, 起
    AROUND = "around"
    WITHIN = "within"  # "within three days", 三天内


class Duration(NamedTuple):
    """A length of time; `unit` is the finest that was named."""

    unit: Unit
    months: int = 0
    days: int = 0
    workdays: int = 0

    def plus(self, more: "Duration") -> "Duration":
        """Both lengths together."""
        return Duration(
            unit=min(self.unit, more.unit, key=list(Unit).index),
            months=self.months + more.months,
            days=self.days + more.days,
            workdays=self.workdays + more.workdays,
        )


class When(NamedTuple):
    """An interval of days, both ends inclusive.

    For a `part` the interval is that part of the period, and `whole` the period itself.
    `other` is the second reading of a day and month that may stand in either order.
    """

    first: date
    last: date
    grain: Grain = Grain.DAY
    modifier: Modifier = Modifier.NONE
    part: Part | None = None
    whole: tuple[date, date] | None = None
    year_known: bool = False
    repeats: Unit | None = None  # "Friday" could be a week off, "5 May" a year
    other: date | None = None


class DateSpan(NamedTuple):
    """A date expression found in a text: `text[start:end]`, and what it means.

    `first` and `last` bound the interval, both inclusive. Where day and month may stand
    in either order, `ambiguous` holds both dates, the preferred one first.
    """

    start: int
    end: int
    text: str
    first: date | None
    last: date | None
    grain: Grain = Grain.DAY
    modifier: Modifier = Modifier.NONE
    part: Part | None = None
    whole: tuple[date, date] | None = None
    year_known: bool = False
    ambiguous: tuple[date, ...] = ()
    rule: str = ""
