"""Free text behind `new`, into a form: what is to be reached, by when, who does what.

Only what is understood is filled in; what is left of the text becomes the title, so
that nothing is lost.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.ids import ChannelId, DraftId, UserId
from bot.people import Language, Person
from bot.plans.drafts import Draft, DraftAction, DraftGoal, blank
from bot.plans.plan import Kind
from bot.reading.clean.markup import (
    CHANNEL,
    USER,
    blanked,
    mentioned,
    unmarked,
    without,
)
from bot.reading.dates.find import due_of, find_dates
from bot.reading.prefill.rhythm import find_rhythm
from bot.reading.prefill.words import (
    ABOUT_ONE,
    ACTION_FILLERS,
    CHINESE,
    CLAUSE_END,
    DATE_FILLERS,
    HEADED,
    MEASURED,
    METRIC_FILLERS,
    MOMENT,
)

LONGEST = 3000


@dataclass(frozen=True, slots=True)
class _Clause:
    """A piece of the text: its words, the date in it, and who is named in it."""

    text: str
    due: date | None
    user: UserId | None


def prefilled(
    text: str,
    id_: DraftId,
    person: Person,
    names: Mapping[str, UserId],
    now: datetime,
) -> Draft:
    """Return the form of `person` with what `text` says; `names` resolves a plain @Bo.

    Mentions come as Slack writes them: `<@U1|bo>`, `<#C1|team>`.
    """
    draft = blank(id_, person.id, person.language, now)
    text = HEADED.sub(r"\1; ", mentioned(text[:LONGEST].strip(), names))
    if not text:
        return draft
    rhythm = find_rhythm(text)
    rest = CHANNEL.sub(" ", without(text, rhythm.spans))
    clauses = list(_clauses(rest, person, now))
    about_one = [each for each in clauses if each.user and ABOUT_ONE.search(each.text)]
    doing = [each for each in clauses if each.user and each not in about_one]
    said = [each for each in clauses if not each.user]
    channel = CHANNEL.search(text)
    return replace(
        draft,
        kind=Kind.INDIVIDUAL if about_one else Kind.TEAM,
        subject=about_one[0].user if about_one else None,
        channel=ChannelId(channel[1]) if channel and not about_one else None,
        language=Language.ZH if CHINESE.search(USER.sub("", text)) else Language.EN,
        title=_title(said, about_one),
        weekday=draft.weekday if rhythm.weekday is None else rhythm.weekday,
        at=rhythm.at or draft.at,
        goals=(_goal(said),),
        actions=tuple(_actions(doing, _due_in(said))) or draft.actions,
    )


def _clauses(text: str, person: Person, now: datetime) -> list[_Clause]:
    """Return the clauses; one that is but a date belongs to the one before it."""
    today = person.today(now)
    dates = {
        (span.start, span.end): due_of(span, today)
        for span in find_dates(
            blanked(USER, text), today, month_first=person.month_first
        )
        if not MOMENT.search(span.text)
    }
    clauses: list[_Clause] = []
    for start, end in _cuts(text, list(dates)):
        clause = _clause(text, start, end, dates)
        if clause.text or clause.user:
            clauses.append(clause)
        elif clauses and clause.due and clauses[-1].due is None:
            clauses[-1] = replace(clauses[-1], due=clause.due)
    return clauses


def _clause(
    text: str, start: int, end: int, dates: Mapping[tuple[int, int], date | None]
) -> _Clause:
    within = [(a, min(b, end)) for a, b in dates if start <= a < end]
    words = without(text[start:end], [(a - start, b - start) for a, b in within])
    user = USER.search(words)
    plain = _plain(USER.sub(" ", words))
    if within:
        plain = DATE_FILLERS.sub("", plain).strip()
    dues = [due for at, due in dates.items() if start <= at[0] < end and due]
    return _Clause(plain, dues[-1] if dues else None, UserId(user[1]) if user else None)


def _cuts(text: str, dates: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Return where clauses start and end; no date is cut in two."""
    start = 0
    for match in CLAUSE_END.finditer(text):
        if any(a <= match.start() < b - 1 for a, b in dates):
            continue
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _goal(said: list[_Clause]) -> DraftGoal:
    statement = _joined(said)
    goal = DraftGoal(key="g1", statement=statement, due=_due_in(said))
    for clause in said:
        if match := MEASURED.search(clause.text):
            metric = METRIC_FILLERS.sub("", clause.text[: match.start()]).strip()
            return replace(
                goal,
                metric=metric,
                baseline=match["from"] or match["cong"] or "",
                target=match["to"] or match["dao"] or "",
                unit=match["unit_en"] or match["unit_zh"] or "",
            )
    return goal


def _actions(doing: list[_Clause], due: date | None) -> Iterator[DraftAction]:
    for number, clause in enumerate(doing, start=1):
        title = ACTION_FILLERS.sub("", clause.text).strip()
        yield DraftAction(
            key=f"a{number}",
            title=title[:1].upper() + title[1:],
            owner=clause.user,
            due=clause.due or due,
        )


def _title(said: list[_Clause], about_one: list[_Clause]) -> str:
    """Return the first clause where there is a measure, else all that was said."""
    first = next((each.text for each in said if each.text), "")
    if MEASURED.search(first):
        return first
    return _joined(said) or next((each.text for each in about_one), "")


def _joined(said: list[_Clause]) -> str:
    texts = [each.text for each in said if each.text]
    comma = "，" if any(CHINESE.search(text) for text in texts) else ", "
    return comma.join(texts)


def _due_in(said: list[_Clause]) -> date | None:
    return next((each.due for each in said if each.due), None)


def _plain(text: str) -> str:
    """Return text without loose ends."""
    return unmarked(text).strip(" ,，、;；。")
