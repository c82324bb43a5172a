"""Lines that say what is to be done, or what is to be reached."""

from dataclasses import replace

from bot.importing.actions import Actions, Row
from bot.importing.dated import undated
from bot.importing.document import one_line
from bot.importing.fields import field_of
from bot.importing.found import Found
from bot.importing.goals import Goals
from bot.importing.imported import ImportedAction
from bot.importing.inline import needed
from bot.importing.kinds import Field
from bot.importing.names import named_in
from bot.importing.outline import Line
from bot.importing.quantities import change_in


class Work:
    """Takes the lines of actions and goals of one document."""

    def __init__(self, found: Found, actions: Actions, goals: Goals) -> None:
        self.goals = goals
        self._found = found
        self._actions = actions
        self._whose: str | None = None

    def head(self, title: str) -> None:
        """See whether a heading names somebody, whose the entries below are."""
        people = self._actions.people
        names = named_in(title)
        known = len(names) == 1 and (people.is_name(names[0]) or title.startswith("@"))
        self._whose = people.full(names[0]) if known else None

    def tells(self, line: Line) -> bool:
        """Take an entry that says by itself what it is; tell whether it did."""
        action = self._actions.of_text(line.text)
        if action and action.owner and action.due:
            self.act(line)
            return True
        change = change_in(line.text)
        if change and change.baseline is not None and change.target is not None:
            self.aim(line)
            return True
        return False

    def act(self, line: Line) -> None:
        """Take an entry of the actions, with what stands below it."""
        action = self._actions.of_text(line.text)
        if action is None:
            return
        if self._whose and line.is_item and not action.owner:
            action = replace(action, owner=self._whose)
        below = [self._actions.of_text(text) for text in line.below]
        own = [each for each in below if each and (each.owner or each.due)]
        if own and not (action.owner or action.due) and len(own) == len(line.below):
            self._found.leave(line.text)
            for each in own:
                self._add(each)
        elif line.is_item or action.owner or action.due or action.start:
            self._add_with(self._actions.completed(action, details(line)), line, below)
        else:
            self._found.leave(line.text)

    def _add_with(
        self, action: ImportedAction, line: Line, below: list[ImportedAction | None]
    ) -> None:
        """Take an action; below it stand its needs, or further actions."""
        for text, other in zip(line.below, below, strict=True):
            need = needed(text)
            if need and not action.resources:
                action = replace(action, resources=need)
            elif other and (other.owner or other.due):
                self._add(action)
                action = other
            else:
                self._found.leave(text)
        self._add(action)

    def _add(self, action: ImportedAction) -> None:
        self._found.act(self._actions.owned(action))

    def aim(self, line: Line) -> None:
        """Take an entry of the goals, or the day by which all are to be reached."""
        text = one_line(line.text)
        if not line.is_item and text.endswith((":", "：")):
            days = self.goals.days
            due = undated(text, days).due or days.due(text)
            self.goals = replace(self.goals, due=due or self.goals.due)
            if not line.below:
                return
        if not line.is_item and not change_in(text):
            self._found.leave(text)
            return
        goal = self.goals.of_text(text)
        row = details(line)
        if goal and row:
            row.setdefault(Field.GOAL, goal.statement)
            detailed = self.goals.of_row(row)
            due = self.goals.days.due(row.get(Field.DUE, "")) or goal.due
            goal = detailed and replace(detailed, due=due)
        self._found.aim(goal)
        self._found.leave(*line.below)


def details(line: Line) -> Row:
    """Return the labelled values below a line, by what they are."""
    row: Row = {}
    for pair in line.details:
        found = field_of(pair.label)
        if found:
            row.setdefault(found, pair.value)
    return row
