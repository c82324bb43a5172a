"""When a document was written, and from when to when its plan goes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from bot.importing.days import Days, is_month_first, named_days
from bot.importing.kinds import Fact
from bot.importing.outline import Line, Outline
from bot.importing.plan_facts import Facts, values

_WRITTEN = re.compile(
    r"\b(?:written|prepared|drafted|issued|created|compiled|agreed"
    r"|dated|as (?:of|at)|saved|published|version of)\b|编制|制定|制表|起草|填写"
    r"|拟定|截至|版本",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?:\w{2,12}, )?[（(]?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"[\w年月日./ ,-]{8,20}(?:印发|发布)?\s*[)）]?\.?",
    re.IGNORECASE,
)


def days_of(outline: Outline, facts: Facts, today: date) -> Days:
    """Return how the document writes its dates, and when it was written."""
    days = Days(as_of=today, month_first=is_month_first(outline.text))
    written = written_on(outline, facts, days)
    days = replace(days, as_of=written or today)
    begun = map(days.begin, values(facts, Fact.START, Fact.PERIOD))
    start = next(filter(None, begun), None)
    days = replace(days, start=start or written)
    return replace(days, named=named_days(outline.text, days))


def written_on(outline: Outline, facts: Facts, days: Days) -> date | None:
    """Return the day on which a document says it was written."""
    said = [line for line in outline.head if _WRITTEN.search(line)]
    others = values(facts, Fact.UPDATED, Fact.START, Fact.PERIOD)
    found = (
        *map(days.begin, values(facts, Fact.MADE_ON)),
        *_single_days(filter(_ALONE.fullmatch, outline.head), days, sure=True),
        *_single_days(filter(_ALONE.fullmatch, _last(outline)), days, sure=True),
        *_single_days(said, days, sure=True),
        *_single_days(said, days, sure=False),
        *map(days.begin, others),
        *_single_days(outline.head, days, sure=True),
    )
    return next(filter(None, found), None)


def _last(outline: Outline) -> list[str]:
    """Return the last lines of a document, where a letter is dated."""
    return [line.text for line in outline.of(Line)][-3:]


def _single_days(lines: Iterable[str], days: Days, *, sure: bool) -> Iterator[date]:
    """Return the days in these lines; `sure` wants their year written too."""
    for line in lines:
        for span in days.spans(line):
            if span.first and span.first == span.last and span.year_known >= sure:
                yield span.first


def until_of(facts: Facts, days: Days) -> date | None:
    """Return the day on which the plan ends."""
    ends = (days.due(value) for value in values(facts, Fact.END, Fact.PERIOD))
    return next((day for day in ends if day), None)
