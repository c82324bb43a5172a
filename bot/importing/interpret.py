"""A document, understood as a plan: every part goes where its section says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from bot.importing.about import About, about
from bot.importing.actions import BOX, Actions, Row
from bot.importing.dated import undated
from bot.importing.document import Document, one_line
from bot.importing.entries import entries, reported_causes
from bot.importing.fields import fact_of, field_of, label
from bot.importing.goals import Goals
from bot.importing.grids import records
from bot.importing.imported import Imported, ImportedAction, ImportedGoal, as_said
from bot.importing.inline import needed
from bot.importing.kinds import DETAILS, Fact, Field, Section
from bot.importing.labelled import Pair
from bot.importing.mail import without_head
from bot.importing.outline import Line, Outline, Title
from bot.importing.outliner import WHY, outlined
from bot.importing.people import NOBODY, named_in
from bot.importing.quantities import change_in
from bot.importing.scripts import Script
from bot.importing.tables import Grid, Note
from bot.plans.plan import Kind

_NOTE = re.compile(r"^\s*(?:notes?|nb|注意?|备注|说明)\s*[:：.]", re.IGNORECASE)
_FIELDS = {
    Field.EVIDENCE: Section.EVIDENCE,
    Field.CAUSE: Section.CAUSES,
    Field.SUPPORT: Section.SUPPORT,
}
_WORK = (Section.ACTIONS, Section.GOALS)
_PLAIN_FACTS = frozenset(Fact) - {
    Fact.ADDRESSEE,
    Fact.PERSON,
    Fact.AUTHOR,
    Fact.POST,
    Fact.ASIDE,
    Fact.UPDATED,
}


def interpreted(document: Document, name: str, today: date) -> Imported:
    """Return the plan that a document holds; `name` is the file's."""
    script = Script(document)
    outline = outlined(without_head(script.read(document)))
    known = about(outline, name, today)
    return as_said(_Reader(outline, known).imported(), script.as_written)


@dataclass(slots=True)
class _Found:
    goals: list[ImportedGoal] = field(default_factory=list)
    actions: list[ImportedAction] = field(default_factory=list)
    evidence: dict[str, None] = field(default_factory=dict)
    causes: dict[str, None] = field(default_factory=dict)
    support: dict[str, None] = field(default_factory=dict)
    unclear: dict[str, None] = field(default_factory=dict)


class _Reader:
    """Takes part after part of one document."""

    def __init__(self, outline: Outline, known: About) -> None:
        self._outline = outline
        self._about = known
        known = replace(
            known, people=known.people.with_names(_in_lines(outline, known))
        )
        self._about = known
        owner = known.subject if known.kind is Kind.INDIVIDUAL else None
        self._actions = Actions(known.days, known.people, owner)
        self._goals = Goals(known.days, known.until)
        self._found = _Found()
        self._card: dict[Field, str] = {}
        self._card_section: Section | None = None
        self._title = ""
        self._whose: str | None = None

    def imported(self) -> Imported:
        """Return what was found."""
        before: Section | None = None
        for section, part in self._outline.parts:
            if not isinstance(part, Pair) or section is not self._card_section:
                self._close_card()
            if section is not before:
                self._title, self._whose = "", None
            before = section
            self._take(section, part)
        self._close_card()
        found = self._found
        if not found.causes:
            for line in self._outline.of(Line):
                self._add(found.causes, reported_causes(line.text))
        known = self._about
        return Imported(
            title=known.title,
            kind=known.kind,
            language=known.language,
            as_of=known.as_of,
            subject=known.subject,
            goals=tuple(found.goals),
            actions=tuple(found.actions),
            evidence=tuple(found.evidence),
            causes=tuple(found.causes),
            support=tuple(found.support),
            not_understood=tuple(found.unclear),
        )

    def _take(self, section: Section | None, part: object) -> None:
        if isinstance(part, Title):
            self._title = part.text if section in _WORK else ""
            self._whose = self._named(part.text)
        elif isinstance(part, Grid):
            self._take_grid(section, part)
        elif isinstance(part, Pair):
            self._take_pair(section, part)
        elif isinstance(part, Line):
            self._take_line(section, part)
        elif isinstance(part, Note):
            self._unclear(part.text)

    def _take_pair(self, section: Section | None, pair: Pair) -> None:
        found, fact = field_of(pair.label), fact_of(pair.label)
        if WHY.fullmatch(label(pair.label)) and self._has_causes:
            found = Field.EVIDENCE  # why the plan is made
        work = section in (Section.ACTIONS, Section.GOALS)
        if self._card and found in DETAILS:
            self._card.setdefault(found, pair.value)
            return
        if fact in _PLAIN_FACTS and not work:
            return
        if found in _FIELDS and (not work or found is not Field.EVIDENCE):
            self._enter(_FIELDS[found], Line(pair.value))
        elif fact and not work:
            return
        elif found and (
            found in (Field.TITLE, Field.GOAL) or self._card or (work and self._title)
        ):
            if found in self._card and found in (Field.TITLE, Field.GOAL):
                self._close_card()
            self._card_section = section
            self._card.setdefault(found, pair.value)
        elif not fact:
            self._unclear(f"{pair.label}: {pair.value}")

    @property
    def _has_causes(self) -> bool:
        """Whether causes stand under a name of their own."""
        names = (each.label for each in self._outline.pairs)
        return any(
            field_of(name) is Field.CAUSE and not WHY.fullmatch(label(name))
            for name in names
        ) or any(section is Section.CAUSES for section, _ in self._outline.parts)

    def _close_card(self) -> None:
        """Take the labelled values that belong together as one action or goal."""
        card, self._card = self._card, {}
        if not card:
            return
        if Field.TITLE not in card and Field.GOAL not in card and self._title:
            goals = self._card_section is Section.GOALS
            card[Field.GOAL if goals else Field.TITLE] = self._title
        self._title = ""
        if Field.TITLE in card:
            self._act(self._actions.of_row(card))
        elif Field.GOAL in card:
            if len(card) > 1:
                self._aim(self._goals.of_row(card))
            else:
                for text in entries(card[Field.GOAL], causes=True):
                    self._aim(self._goals.of_text(text))

    def _take_grid(self, section: Section | None, grid: Grid) -> None:
        read = records(grid, section)
        for row in read.actions:
            self._act(self._actions.of_row(row))
        for row in read.goals:
            self._aim(self._goals.of_row(row))
        for row in read.rows:
            self._add(self._found.evidence, entries(row.get(Field.EVIDENCE, "")))
            causes = entries(row.get(Field.CAUSE, ""), causes=True)
            self._add(self._found.causes, causes)
            for text in entries(row.get(Field.SUPPORT, ""), causes=True):
                self._owe(text, row)
        for text in read.unclear:
            self._unclear(text)

    def _take_line(self, section: Section | None, line: Line) -> None:
        if _NOTE.match(line.text) or section in (None, Section.ASIDE, Section.STRATEGY):
            if section is not Section.ASIDE and line.is_item and self._tells(line):
                return
            if line.text not in (self._about.title, *self._outline.openings[:1]):
                self._unclear(line.text, *line.below)
        elif section is Section.ACTIONS:
            self._take_action(line)
        elif section is Section.GOALS:
            self._take_goal(line)
        else:
            self._enter(section, line)

    def _named(self, text: str) -> str | None:
        """Return whom a heading names, whose the entries below are."""
        people = self._about.people
        names = named_in(text)
        known = len(names) == 1 and (people.is_name(names[0]) or text.startswith("@"))
        return people.full(names[0]) if known else None

    def _tells(self, line: Line) -> bool:
        """Take an entry that says by itself what it is; tell whether it did."""
        action = self._actions.of_text(line.text)
        if action and action.owner and action.due:
            self._take_action(line)
            return True
        change = change_in(line.text)
        if change and change.baseline is not None and change.target is not None:
            self._take_goal(line)
            return True
        return False

    def _take_action(self, line: Line) -> None:
        row = _details(line)
        action = self._actions.of_text(line.text)
        if action is None:
            return
        if self._whose and line.is_item and not action.owner:
            action = replace(action, owner=self._whose)
        children = [self._actions.of_text(text) for text in line.below]
        own = [each for each in children if each and (each.owner or each.due)]
        if own and not (action.owner or action.due) and len(own) == len(line.below):
            for each in own:
                self._act(each)
            return
        if not line.is_item and not (action.owner or action.due or action.start):
            self._unclear(line.text)
            return
        action = self._actions.completed(action, row)
        for text, child in zip(line.below, children, strict=True):
            need = needed(text)
            if need and not action.resources:
                action = replace(action, resources=need)
            elif child and child in own:
                own_action = child
                self._act(action)
                action = own_action
            else:
                self._unclear(text)
        self._act(action)

    def _take_goal(self, line: Line) -> None:
        text = one_line(line.text)
        if not line.is_item and text.endswith((":", "：")):
            due = undated(text, self._about.days).due
            days = self._about.days.due(text)
            self._goals = replace(self._goals, due=due or days or self._goals.due)
            if not line.below:
                return
        if line.is_item or change_in(text):
            goal = self._goals.of_text(text)
            row = _details(line)
            if goal and row:
                row.setdefault(Field.GOAL, goal.statement)
                detailed = self._goals.of_row(row)
                goal = detailed and replace(
                    detailed,
                    due=self._goals.days.due(row.get(Field.DUE, "")) or goal.due,
                )
            self._aim(goal)
            self._unclear(*line.below)
        else:
            self._unclear(text)

    def _enter(self, section: Section, line: Line) -> None:
        """Take an entry of the diagnosis, or of what the company owes."""
        found = self._found
        announces = line.text.rstrip().endswith((":", "："))
        if not line.is_item and self._has_items(section):
            if not announces:
                self._unclear(line.text)  # what leads to the list, or is said beside it
            return
        text = "" if announces else BOX.sub("", line.text)
        causes = section is not Section.EVIDENCE and not line.is_item
        told = entries(text, causes=causes)
        if section is Section.CAUSES and not line.is_item:
            told = list(reported_causes(text)) or told
        below = [one_line(each) for each in line.below]
        if section is Section.EVIDENCE:
            self._add(found.evidence, [*told, *below])
        elif section is Section.CAUSES:
            self._add(found.causes, [*told, *below])
        elif section is Section.SUPPORT:
            for each in told:
                self._owe(each, _details(line))
            for each in below:
                self._owe(each, {})

    def _owe(self, text: str, row: Row) -> None:
        """Take support; with somebody and a day it is an action too."""
        self._add(self._found.support, [text])
        known = replace(self._about.people, strangers=False)
        action = replace(self._actions, people=known).of_text(text)
        if action and row:
            action = self._actions.completed(action, row)
        if action and action.owner and action.due:
            self._act(replace(action, owed=True))

    def _has_items(self, section: Section) -> bool:
        return any(
            isinstance(part, Line) and part.is_item
            for each, part in self._outline.parts
            if each is section
        )

    def _act(self, action: ImportedAction | None) -> None:
        if action:
            self._found.actions.append(self._actions.owned(action))

    def _aim(self, goal: ImportedGoal | None) -> None:
        if goal is None:
            return
        goals = self._found.goals
        again = [place for place, each in enumerate(goals) if _is_same(each, goal)]
        if again:
            goals[again[0]] = goal  # a table of gaps, and then the goal itself
        else:
            goals.append(goal)

    def _add(self, to: dict[str, None], texts: Iterable[str]) -> None:
        for text in texts:
            if text and not NOBODY.fullmatch(text):
                to.setdefault(text)

    def _unclear(self, *texts: str) -> None:
        for text in texts:
            self._found.unclear.setdefault(one_line(text))


def _is_same(one: ImportedGoal, other: ImportedGoal) -> bool:
    """Tell whether two goals take the same measure from and to the same figures."""
    figures = (one.baseline, one.target)
    if None in figures or figures != (other.baseline, other.target):
        return False
    first, second = one.metric or "", other.metric or ""
    return bool(first and second) and (first in second or second in first)


def _in_lines(outline: Outline, known: About) -> Iterable[str]:
    """Return the whole names of those who own something in a list of actions."""
    reader = Actions(known.days, known.people)
    for section, part in outline.parts:
        if isinstance(part, Line) and section in (Section.ACTIONS, Section.SUPPORT):
            action = reader.of_text(part.text)
            if action:
                names = (action.owner or "", *action.helpers)
                yield from (name for name in names if " " in name)


def _details(line: Line) -> Row:
    row: Row = {}
    for pair in line.details:
        found = field_of(pair.label)
        if found:
            row.setdefault(found, pair.value)
    return row
