"""What a document says of the plan as a whole: title, kind, whom, when written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.importing.days import Days
from bot.importing.fields import CHINESE, field_of
from bot.importing.kinds import Fact, Field
from bot.importing.labelled import Pair
from bot.importing.mail import CLOSING
from bot.importing.names import NAME, named_in
from bot.importing.naming import kind_of, subject_of, title_of
from bot.importing.outline import Line, Outline
from bot.importing.people import People
from bot.importing.plan_days import days_of, until_of, written_on
from bot.importing.plan_facts import Facts, facts_of, values
from bot.importing.tables import Grid
from bot.people import Language
from bot.plans.plan import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The plan as a whole; `days` and `people` are what its parts are read with."""

    title: str
    kind: Kind
    language: Language
    as_of: date | None
    subject: str | None
    days: Days
    people: People
    until: date | None


def about(outline: Outline, name: str, today: date) -> About:
    """Return what a document says of its plan; `name` is the file's, at worst."""
    facts = facts_of(outline)
    days = days_of(outline, facts, today)
    known = (
        days.as_of if days.as_of != today or written_on(outline, facts, days) else None
    )
    title = title_of(outline, facts, name)
    subject = subject_of(facts, title)
    people = _people(outline, facts)
    if subject:
        people = people.with_names([subject])
        subject = people.full(subject)
    return About(
        title=title,
        kind=kind_of(facts, subject, title),
        language=_language(outline.text),
        as_of=known,
        subject=subject if kind_of(facts, subject, title) is Kind.INDIVIDUAL else None,
        days=days,
        people=people,
        until=until_of(facts, days),
    )


def _people(outline: Outline, facts: Facts) -> People:
    names: list[str] = []
    for value in values(facts, Fact.SUBJECT, Fact.PERSON, Fact.AUTHOR, Fact.POST):
        names += named_in(value)
    for grid in outline.of(Grid):
        for field in (Field.OWNER, Field.HELPERS):
            for cell in grid.column(field):
                names += named_in(cell)
    for pair in outline.of(Pair):
        names += named_in(pair.value) if _is_owner(pair) else []
    author = next(iter(values(facts, Fact.AUTHOR)), "")
    said = [*named_in(author), *_signed(outline)]
    return People(
        frozenset(each for each in names if " " in each or CHINESE.search(each)),
        said[0] if said else None,
    )


def _signed(outline: Outline) -> Iterator[str]:
    """Return the names that stand below a greeting at the end."""
    closed = False
    for line in outline.of(Line):
        if closed and re.fullmatch(NAME, line.text):
            yield line.text
        closed = closed or bool(CLOSING.match(line.text))


def _is_owner(pair: Pair) -> bool:
    return field_of(pair.label) in (Field.OWNER, Field.HELPERS)


def _language(text: str) -> Language:
    chinese = len(CHINESE.findall(text))
    words = len(re.findall(r"[A-Za-z]+", text))
    return Language.ZH if chinese > words else Language.EN
