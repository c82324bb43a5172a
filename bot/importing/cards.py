"""Labelled values that stand one below the other, as one action or goal."""

from bot.importing.actions import Actions, Row
from bot.importing.entries import entries
from bot.importing.found import Found
from bot.importing.goals import Goals
from bot.importing.kinds import DETAILS, Field, Section

_NAMES = (Field.TITLE, Field.GOAL)


class Card:
    """The labelled values since the last other part; `title` is the heading above."""

    def __init__(self, found: Found, actions: Actions) -> None:
        self.title = ""
        self._section: Section | None = None
        self._row: Row = {}
        self._found = found
        self._actions = actions

    def is_of(self, section: Section | None) -> bool:
        """Tell whether a labelled value in this section may go with those before."""
        return section is self._section

    def details(self, field: Field | None, value: str) -> bool:
        """Take a detail of what is being described; tell whether it was one."""
        if field is None or field not in DETAILS or not self._row:
            return False
        self._row.setdefault(field, value)
        return True

    def begins(self, field: Field | None, section: Section | None) -> bool:
        """Tell whether a labelled value begins or goes on with a description."""
        work = section in (Section.ACTIONS, Section.GOALS)
        return field in _NAMES or bool(self._row) or (work and bool(self.title))

    def take(
        self, field: Field, value: str, section: Section | None, goals: Goals
    ) -> None:
        """Take a labelled value; a second name begins another card."""
        if field in self._row and field in _NAMES:
            self.close(goals)
        self._section = section
        self._row.setdefault(field, value)

    def close(self, goals: Goals) -> None:
        """Take what is described as an action or a goal."""
        row, self._row = self._row, {}
        if not row:
            return
        if not row.keys() & set(_NAMES) and self.title:
            aims = self._section is Section.GOALS
            row[Field.GOAL if aims else Field.TITLE] = self.title
        self.title = ""
        if Field.TITLE in row:
            action = self._actions.of_row(row)
            self._found.act(self._actions.owned(action) if action else None)
            self._found.leave_of(row, action)
        elif Field.GOAL in row and len(row) > 1:
            self._found.aim(goals.of_row(row))
        elif Field.GOAL in row:
            for text in entries(row[Field.GOAL], causes=True):
                self._found.aim(goals.of_text(text))
        else:
            self._found.leave(*row.values())
