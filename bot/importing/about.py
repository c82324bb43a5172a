"""What a document says of the plan as a whole: title, kind, whom, when written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.importing.days import Days, is_month_first, named_days
from bot.importing.document import one_line
from bot.importing.fields import CHINESE, fact_of, field_of, label
from bot.importing.kinds import Fact, Field
from bot.importing.labelled import Pair
from bot.importing.mail import CLOSING
from bot.importing.outline import Line, Outline
from bot.importing.people import NAME, People, is_chinese_name, named_in
from bot.importing.tables import Grid
from bot.people import Language
from bot.plans.plan import Kind

_GENERIC = re.compile(
    r"(?:the )?(?:action|improvement|project"
    r"|corrective action)? ?(?:plan|tracker|list)|(?:改进|行动|整改|工作"
    r"|改善)?(?:行动|工作)?(?:计划|方案|清单|台账)表?"
)
_ALONE = re.compile(
    r"(?:\w{2,12}, )?[（(]?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"[\w年月日./ ,-]{8,20}(?:印发|发布)?\s*[)）]?\.?",
    re.IGNORECASE,
)
LONGEST_TITLE = 70
_IN_SENTENCE = re.compile(
    r"\b(?:the|our|an?) (plan (?:for|to) (?:[\w'-]+ ?){1,5}?)(?=\s*(?:\bin\b|[,.:(]|$))"
    r"|\b(?:the|our|an?) ((?:[\w'-]+ ){1,5}plan)\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:written|prepared|drafted|issued|created|compiled|agreed"
    r"|dated|as (?:of|at)|saved|published|version of)\b|编制|制定|制表|起草|填写"
    r"|拟定|截至|版本",
    re.IGNORECASE,
)
_INDIVIDUAL = re.compile(
    r"\bindividual|employee|personal|\bpip\b"
    r"|performance improvement plan|个人|员工|一对一",
    re.IGNORECASE,
)
_TEAM = re.compile(r"\bteam|department|group|团队|部门|班组|小组", re.IGNORECASE)
_PLAN = re.compile(
    r"\bplan\b|action|tracker|improve|programme|program|project"
    r"|计划|方案|清单|台账|表$|行动|改进|改善|提升|整改",
    re.IGNORECASE,
)
_FOR = re.compile(
    rf"\b(?:for|of|about)\s+(?P<who>{NAME})\s*$"
    rf"|[-–—:：]\s*(?P<also>{NAME})\s*$|^(?P<zh>[\u4e00-\u9fff]{{2,4}})(?:的"
    rf"|同志)?(?:个人)?绩效"
)
_SUBJECT_LINE = re.compile(r"^\s*(?:subject|re|主题)\s*[:：]\s*", re.IGNORECASE)


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
    facts = _facts(outline)
    days = _days(outline, facts, today)
    known = days.as_of if days.as_of != today or _as_of(outline, facts, days) else None
    title = _title(outline, facts, name)
    subject = _subject(facts, title)
    people = _people(outline, facts)
    if subject:
        people = people.with_names([subject])
        subject = people.full(subject)
    return About(
        title=title,
        kind=_kind(facts, subject, title),
        language=_language(outline.text),
        as_of=known,
        subject=subject if _kind(facts, subject, title) is Kind.INDIVIDUAL else None,
        days=days,
        people=people,
        until=_until(facts, days),
    )


Facts = list[tuple[Fact, str]]


def _facts(outline: Outline) -> Facts:
    found = ((fact_of(each.label), each.value) for each in outline.pairs)
    return [(fact, value) for fact, value in found if fact]


def _values(facts: Facts, *wanted: Fact) -> Iterable[str]:
    return (value for each in wanted for fact, value in facts if fact is each)


def _days(outline: Outline, facts: Facts, today: date) -> Days:
    days = Days(as_of=today, month_first=is_month_first(outline.text))
    written = _as_of(outline, facts, days)
    days = replace(days, as_of=written or today)
    begun = map(days.begin, _values(facts, Fact.START, Fact.PERIOD))
    start = next(filter(None, begun), None)
    days = replace(days, start=start or written)
    return replace(days, named=named_days(outline.text, days))


def _as_of(outline: Outline, facts: Facts, days: Days) -> date | None:
    """Return the day on which a document says it was written."""
    said = [line for line in outline.head if _WRITTEN.search(line)]
    others = _values(facts, Fact.UPDATED, Fact.START, Fact.PERIOD)
    found = (
        *map(days.begin, _values(facts, Fact.MADE_ON)),
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


def _until(facts: Facts, days: Days) -> date | None:
    ends = (days.due(value) for value in _values(facts, Fact.END, Fact.PERIOD))
    return next((day for day in ends if day), None)


def _title(outline: Outline, facts: Facts, name: str) -> str:
    for value in map(one_line, _values(facts, Fact.TITLE)):
        within = (
            outline.title and value in outline.title and _PLAN.search(outline.title)
        )
        return one_line(outline.title or "") if within else value
    project = next(iter(_values(facts, Fact.PROJECT)), None)
    if outline.title and not (project and _GENERIC.fullmatch(label(outline.title))):
        return one_line(outline.title)
    lines = [_named_plan(_SUBJECT_LINE.sub("", line)) for line in outline.openings]
    named = [line for line in lines if _PLAN.search(line)]
    if project and (not named or _GENERIC.fullmatch(label(named[0]))):
        return one_line(project)
    stem = re.sub(r"\.\w{2,5}$", "", name.rpartition("/")[2])
    return one_line((named or lines or [stem.replace("_", " ")])[0])


def _named_plan(line: str) -> str:
    """Return a line, or the plan's name where the line is a whole sentence."""
    match = _IN_SENTENCE.search(line) if len(line) > LONGEST_TITLE else None
    if not match:
        return line
    name = match[1] or match[2]
    return name[:1].upper() + name[1:]


def _subject(facts: Facts, title: str) -> str | None:
    for value in _values(facts, Fact.SUBJECT):
        names = named_in(value)
        if names:
            return names[0]
    alone = _INDIVIDUAL.search(title) or "绩效" in title
    if not alone and Fact.POST not in {fact for fact, _ in facts}:
        return None
    for value in _values(facts, Fact.ADDRESSEE):
        names = named_in(value.partition(",")[0])
        if len(names) == 1 and People(frozenset()).is_name(names[0]):
            return names[0]
    match = _FOR.search(title)
    if match and match["zh"] and not is_chinese_name(match["zh"]):
        return None
    return (match["who"] or match["also"] or match["zh"]) if match else None


def _kind(facts: Facts, subject: str | None, title: str) -> Kind:
    for value in _values(facts, Fact.KIND):
        if _TEAM.search(value):
            return Kind.TEAM
        if _INDIVIDUAL.search(value):
            return Kind.INDIVIDUAL
    if subject:
        return Kind.INDIVIDUAL
    alone = re.search(r"\bindividual|员工.*改进|个人.*改进", title, re.IGNORECASE)
    return Kind.INDIVIDUAL if alone else Kind.TEAM


def _people(outline: Outline, facts: Facts) -> People:
    names: list[str] = []
    for value in _values(facts, Fact.SUBJECT, Fact.PERSON, Fact.AUTHOR, Fact.POST):
        names += named_in(value)
    for grid in outline.of(Grid):
        for field in (Field.OWNER, Field.HELPERS):
            for cell in grid.column(field):
                names += named_in(cell)
    for pair in outline.of(Pair):
        names += named_in(pair.value) if _is_owner(pair) else []
    author = next(iter(_values(facts, Fact.AUTHOR)), "")
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
