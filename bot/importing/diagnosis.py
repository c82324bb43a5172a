"""Entries of the diagnosis, and of what the company owes."""

from dataclasses import replace

from bot.importing.actions import BOX, Actions, Row
from bot.importing.document import one_line
from bot.importing.entries import entries, reported_causes
from bot.importing.found import Found
from bot.importing.kinds import Section
from bot.importing.outline import Line, Outline
from bot.importing.work import details


class Diagnosis:
    """Takes evidence, causes and support of one document."""

    def __init__(self, outline: Outline, found: Found, actions: Actions) -> None:
        self._outline = outline
        self._found = found
        self._actions = actions
        known = replace(actions.people, strangers=False)
        self._promises = replace(actions, people=known)

    def enter(self, section: Section, line: Line) -> None:
        """Take a line as one entry or several."""
        announces = line.text.rstrip().endswith((":", "："))
        if not line.is_item and self._has_items(section):
            if not announces:  # what leads to the list, or is said beside it
                self._found.leave(line.text)
            return
        told = [] if announces else self._told(section, line)
        below = [one_line(each) for each in line.below]
        if section is Section.EVIDENCE:
            self._found.add(self._found.evidence, [*told, *below])
        elif section is Section.CAUSES:
            self._found.add(self._found.causes, [*told, *below])
        elif section is Section.SUPPORT:
            for each in told:
                self.owe(each, details(line))
            for each in below:
                self.owe(each, {})

    def _told(self, section: Section, line: Line) -> list[str]:
        text = BOX.sub("", line.text)
        found: list[str] = []
        if section is Section.CAUSES and not line.is_item:
            found = list(reported_causes(text))
        causes = section is not Section.EVIDENCE and not line.is_item
        return found or entries(text, causes=causes)

    def enter_row(self, row: Row, texts: dict[Section, str]) -> None:
        """Take the cells of a row of a table."""
        evidence = entries(texts.get(Section.EVIDENCE, ""))
        causes = entries(texts.get(Section.CAUSES, ""), causes=True)
        self._found.add(self._found.evidence, evidence)
        self._found.add(self._found.causes, causes)
        for text in entries(texts.get(Section.SUPPORT, ""), causes=True):
            self.owe(text, row)

    def owe(self, text: str, row: Row) -> None:
        """Take support; with somebody and a day it is an action too."""
        self._found.add(self._found.support, [text])
        action = self._promises.of_text(text)
        if action and row:
            action = self._actions.completed(action, row)
        if action and action.owner and action.due:
            self._found.act(replace(action, owed=True))

    def guess_causes(self) -> None:
        """Take causes that running text tells, where no other are named."""
        if not self._found.causes:
            for line in self._outline.of(Line):
                self._found.add(self._found.causes, reported_causes(line.text))

    def _has_items(self, section: Section) -> bool:
        return any(
            isinstance(part, Line) and part.is_item
            for each, part in self._outline.parts
            if each is section
        )
