"""Free text behind `new`, into a form: what is to be reached, by when, who does what.

Only what is understood is filled in; what is left of the text becomes the title, so
that nothing is lost.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.ids import ChannelId, DraftId, UserId
from bot.people import Language, Person
from bot.plans.drafts import Draft, DraftAction, DraftGoal, blank
from bot.plans.plan import Kind
from bot.reading.dates import due_of, find_dates
from bot.reading.markup import CHANNEL, USER, unmarked
from bot.reading.prefill_words import (
    ABOUT_ONE,
    ACTION_FILLERS,
    CHINESE,
    CLAUSE_END,
    DATE_FILLERS,
    MEASURED,
    METRIC_FILLERS,
)
from bot.reading.rhythm import find_rhythm

LONGEST = 3000
NAMED = re.compile(r"[@＠]([\w.·-]+)")


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
    text = text[:LONGEST].strip()
    if not text:
        return draft
    language = Language.ZH if CHINESE.search(text) else Language.EN
    rhythm = find_rhythm(text)
    if rhythm.spans:
        text = _without(text, rhythm.spans)
    channel = CHANNEL.search(text)
    clauses = list(_clauses(CHANNEL.sub(" ", _mentioned(text, names)), person, now))
    about_one = [each for each in clauses if each.user and ABOUT_ONE.search(each.text)]
    doing = [each for each in clauses if each.user and each not in about_one]
    said = [each for each in clauses if not each.user]
    return replace(
        draft,
        kind=Kind.INDIVIDUAL if about_one else Kind.TEAM,
        subject=about_one[0].user if about_one else None,
        channel=ChannelId(channel[1]) if channel and not about_one else None,
        language=language,
        title=_title(said, about_one),
        weekday=draft.weekday if rhythm.weekday is None else rhythm.weekday,
        at=rhythm.at or draft.at,
        goals=(_goal(said),),
        actions=tuple(_actions(doing, _due_in(said))) or draft.actions,
    )


def _clauses(text: str, person: Person, now: datetime) -> Iterator[_Clause]:
    """Return the clauses; one that is but a date belongs to the clause before it."""
    today = person.today(now)
    spans = find_dates(text, today, month_first=person.month_first)
    dues = {(span.start, span.end): due_of(span, today) for span in spans}
    for start, end in _cuts(text, list(dues)):
        within = [at for at in dues if start <= at[0] and at[1] <= end]
        due = next((dues[at] for at in reversed(within) if dues[at]), None)
        shifted = [(at[0] - start, at[1] - start) for at in within]
        words = _without(text[start:end], shifted)
        user = USER.search(words)
        plain = _plain(USER.sub(" ", words)) if within or user else _plain(words)
        if within:
            plain = DATE_FILLERS.sub("", plain).strip()
        if plain or due or user:
            yield _Clause(plain, due, UserId(user[1]) if user else None)


def _cuts(text: str, dates: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Return where clauses start and end; no date is cut in two."""
    start = 0
    for match in CLAUSE_END.finditer(text):
        if any(a <= match.start() < b for a, b in dates):
            continue
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _goal(said: list[_Clause]) -> DraftGoal:
    statement = next((each.text for each in said if each.text), "")
    goal = DraftGoal(key="g1", statement=statement, due=_due_in(said))
    for clause in said:
        if match := MEASURED.search(clause.text):
            metric = METRIC_FILLERS.sub("", clause.text[: match.start()]).strip()
            return replace(
                goal,
                statement=clause.text,
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
    titles = [each.text for each in said if each.text]
    return titles[0] if titles else next((each.text for each in about_one), "")


def _due_in(said: list[_Clause]) -> date | None:
    return next((each.due for each in said if each.due), None)


def _mentioned(text: str, names: Mapping[str, UserId]) -> str:
    """Return the text with a plain @Bo written as Slack writes a mention."""
    known = {name.casefold(): user for name, user in names.items()}
    first = {name.split()[0]: user for name, user in known.items() if name.strip()}

    def mention(match: re.Match[str]) -> str:
        name = match[1].casefold()
        user = known.get(name) or first.get(name)
        return f"<@{user}>" if user else match[0]

    return re.sub(r"(?<![\w<])" + NAMED.pattern, mention, text)


def _plain(text: str) -> str:
    """Return text without loose ends."""
    return unmarked(text).strip(" ,，、;；。")


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """Return the text with the spans left blank, so that positions stay."""
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + " " * (end - start) + text[end:]
    return text
