"""A document, understood as a plan: every part goes where its section says."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.importing.about import About, about
from bot.importing.actions import Actions
from bot.importing.cards import Card
from bot.importing.diagnosis import Diagnosis
from bot.importing.document import Document
from bot.importing.fields import fact_of, field_of, label
from bot.importing.found import Found
from bot.importing.goals import Goals
from bot.importing.grids import records
from bot.importing.headings import WHY
from bot.importing.imported import Imported, as_said
from bot.importing.kinds import Fact, Field, Section
from bot.importing.labelled import Pair
from bot.importing.mail import without_head
from bot.importing.outline import Line, Outline, Title
from bot.importing.outliner import outlined
from bot.importing.scripts import Script
from bot.importing.tables import Grid, Note
from bot.importing.work import Work
from bot.plans.plan import Kind

_NOTE = re.compile(r"^\s*(?:notes?|nb|注意?|备注|说明)\s*[:：.]", re.IGNORECASE)
_FIELDS = {
    Field.EVIDENCE: Section.EVIDENCE,
    Field.CAUSE: Section.CAUSES,
    Field.SUPPORT: Section.SUPPORT,
}
_WORK = (Section.ACTIONS, Section.GOALS)
_OF_PEOPLE = frozenset(
    {Fact.ADDRESSEE, Fact.PERSON, Fact.AUTHOR, Fact.POST, Fact.ASIDE, Fact.UPDATED}
)


def interpreted(document: Document, name: str, today: date) -> Imported:
    """Return the plan that a document holds; `name` is the file's."""
    script = Script(document)
    outline = outlined(without_head(script.read(document)))
    known = about(outline, name, today)
    people = known.people.with_names(_in_lines(outline, known))
    read = _Reader(outline, replace(known, people=people)).imported()
    return as_said(read, script.as_written)


class _Reader:
    """Takes part after part of one document."""

    def __init__(self, outline: Outline, known: About) -> None:
        owner = known.subject if known.kind is Kind.INDIVIDUAL else None
        self._outline = outline
        self._about = known
        self._found = Found()
        self._actions = Actions(known.days, known.people, owner)
        self._card = Card(self._found, self._actions)
        self._work = Work(self._found, self._actions, Goals(known.days, known.until))
        self._diagnosis = Diagnosis(outline, self._found, self._actions)

    def imported(self) -> Imported:
        """Return what was found."""
        before: Section | None = None
        for section, part in self._outline.parts:
            if not isinstance(part, Pair) or not self._card.is_of(section):
                self._card.close(self._work.goals)
            if section is not before:
                self._card.title = ""
                self._work.head("")
            before = section
            self._take(section, part)
        self._card.close(self._work.goals)
        self._diagnosis.guess_causes()
        known, found = self._about, self._found
        return Imported(
            title=known.title,
            kind=known.kind,
            language=known.language,
            as_of=known.as_of,
            subject=known.subject,
            goals=tuple(found.goals),
            actions=tuple(sorted(found.actions, key=lambda each: each.owed)),
            evidence=tuple(found.evidence),
            causes=tuple(found.causes),
            support=tuple(found.support),
            not_understood=tuple(found.unclear),
        )

    def _take(self, section: Section | None, part: object) -> None:
        if isinstance(part, Title):
            self._card.title = part.text if section in _WORK else ""
            self._work.head(part.text)
        elif isinstance(part, Grid):
            self._take_grid(section, part)
        elif isinstance(part, Pair):
            self._take_pair(section, part)
        elif isinstance(part, Line):
            self._take_line(section, part)
        elif isinstance(part, Note):
            self._found.leave(part.text)

    def _take_pair(self, section: Section | None, pair: Pair) -> None:
        found, fact = field_of(pair.label), fact_of(pair.label)
        if WHY.fullmatch(label(pair.label)) and self._has_causes:
            found = Field.EVIDENCE  # why the plan is made
        if self._card.details(found, pair.value):
            return
        work = section in _WORK
        if fact and fact not in _OF_PEOPLE and not work:
            return
        describes = work and self._card.begins(None, section)
        if found in _FIELDS and not (found is Field.EVIDENCE and describes):
            self._diagnosis.enter(_FIELDS[found], Line(pair.value))
        elif fact and not work:
            return
        elif found and self._card.begins(found, section):
            self._card.take(found, pair.value, section, self._work.goals)
        elif not fact:
            self._found.leave(f"{pair.label}: {pair.value}")

    @property
    def _has_causes(self) -> bool:
        """Whether causes stand under a name of their own."""
        names = (each.label for each in self._outline.pairs)
        return any(
            field_of(name) is Field.CAUSE and not WHY.fullmatch(label(name))
            for name in names
        ) or any(section is Section.CAUSES for section, _ in self._outline.parts)

    def _take_grid(self, section: Section | None, grid: Grid) -> None:
        read = records(grid, section)
        for row in read.actions:
            action = self._actions.of_row(row)
            self._found.act(self._actions.owned(action) if action else None)
            self._found.leave_of(row, action)
        for row in read.goals:
            self._found.aim(self._work.goals.of_row(row))
        for row in read.rows:
            texts = {_FIELDS[each]: row[each] for each in _FIELDS if each in row}
            self._diagnosis.enter_row(row, texts)
        self._found.leave(*read.unclear)

    def _take_line(self, section: Section | None, line: Line) -> None:
        if _NOTE.match(line.text) or section in (None, Section.ASIDE, Section.STRATEGY):
            told = section is not Section.ASIDE and line.is_item
            if told and self._work.tells(line):
                return
            if line.text not in (self._about.title, *self._outline.openings[:1]):
                self._found.leave(line.text, *line.below)
        elif section is Section.ACTIONS:
            self._work.act(line)
        elif section is Section.GOALS:
            self._work.aim(line)
        else:
            self._diagnosis.enter(section, line)


def _in_lines(outline: Outline, known: About) -> Iterable[str]:
    """Return the whole names of those who own something in a list of actions."""
    reader = Actions(known.days, known.people)
    for section, part in outline.parts:
        if isinstance(part, Line) and section in (Section.ACTIONS, Section.SUPPORT):
            action = reader.of_text(part.text)
            if action:
                names = (action.owner or "", *action.helpers)
                yield from (name for name in names if " " in name)
