"""Dates in free text, English and Chinese: where they stand and what they mean."""

from datetime import date

from bot.reading.dates.due import due_of
from bot.reading.dates.en import bare as en_bare
from bot.reading.dates.en import days as en_days
from bot.reading.dates.en import names as en_names
from bot.reading.dates.en import numbers as en_numbers
from bot.reading.dates.en import offsets as en_offsets
from bot.reading.dates.en import parts as en_parts
from bot.reading.dates.en import periods as en_periods
from bot.reading.dates.en import ranges as en_ranges
from bot.reading.dates.grammar import Setting, Token
from bot.reading.dates.kinds import WHEN, Kind
from bot.reading.dates.lexer import tokens
from bot.reading.dates.of_that_week import (
    behind_that_day,
    counted_from_that_day,
    in_that_week,
    with_the_week_after,
)
from bot.reading.dates.stage import Stage, reduce
from bot.reading.dates.when import DateSpan, Grain, Modifier, Part, When
from bot.reading.dates.zh import bare as zh_bare
from bot.reading.dates.zh import days as zh_days
from bot.reading.dates.zh import names as zh_names
from bot.reading.dates.zh import offsets as zh_offsets
from bot.reading.dates.zh import parts as zh_parts
from bot.reading.dates.zh import periods as zh_periods
from bot.reading.dates.zh import ranges as zh_ranges
from bot.reading.words import holds_chinese

__all__ = ["DateSpan", "Grain", "Modifier", "Part", "due_of", "find_dates"]

AS_WRITTEN = "as written"
"""The rule of a date that is one word: 2026年, 2026-W14."""
TIMES = Stage(en_names.RULES + zh_names.RULES + en_names.DROPPED)
DAYS = Stage(
    en_numbers.RULES
    + zh_days.RULES
    + en_days.RULES
    + zh_offsets.EARLY
    + zh_periods.FIRST
    + en_periods.RULES
    + zh_periods.RULES
    + en_parts.EARLY
    + en_offsets.EARLY
    + zh_bare.MONTHS
    + en_bare.MONTHS
    + en_periods.BARE
    + zh_parts.RULES
    + en_parts.RULES
    + en_ranges.EARLY
    + zh_bare.EARLY
    + en_bare.RULES
    + zh_bare.RULES
    + en_offsets.RULES
    + zh_offsets.RULES
    + en_offsets.BESIDE
    + en_bare.LAST
    + en_parts.AGAIN
    + zh_parts.WEEKENDS
    + zh_ranges.RULES
    + en_ranges.RULES
)

_LONGEST_SHORT_FORM = len("thurs.")


def find_dates(text: str, today: date, *, month_first: bool = False) -> list[DateSpan]:
    """Return the dates of a text in order of position, none overlapping another.

    `month_first` is how 3/4 is read; in a Chinese text it is always 4 March.
    """
    month_first = month_first or holds_chinese(text)
    setting = Setting(today, month_first, text)
    timed = reduce(tokens(text, setting), TIMES, setting)
    dated = [token for token in timed if token.kind != Kind.TIME]
    found = [
        _span(token, text)
        for token in reduce(dated, DAYS, setting)
        if token.kind in WHEN
    ]
    if found and "week after" in text:
        found = with_the_week_after(found, text)
    if len(found) <= 1:
        return found
    found = counted_from_that_day(found, text, today)
    return behind_that_day(in_that_week(found, text), text)


def _span(token: Token, text: str) -> DateSpan:
    when: When = token.value
    end = token.end - _dot_of_sentence(token, text)
    return DateSpan(
        start=token.start,
        end=end,
        text=text[token.start : end],
        first=when.first,
        last=when.last,
        grain=when.grain,
        modifier=when.modifier,
        part=when.part,
        whole=when.whole,
        year_known=when.year_known,
        ambiguous=() if when.other is None else (when.first, when.other),
        rule=token.rule or AS_WRITTEN,
    )


def _dot_of_sentence(token: Token, text: str) -> bool:
    """Whether a dot ends the sentence, not a short form: "on Monday.", no "Mon."."""
    said = text[token.start : token.end]
    return said.endswith(".") and len(said.split()[-1]) > _LONGEST_SHORT_FORM
