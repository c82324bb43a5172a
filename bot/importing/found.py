"""What was found in a document so far, each thing once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.importing.document import one_line
from bot.importing.imported import ImportedAction, ImportedGoal
from bot.importing.kinds import Field
from bot.importing.names import NOBODY

Row = dict[Field, str]
_OPEN = re.compile(
    rf"\s*(?:{NOBODY.pattern}|(?:ongoing|continuous(?:ly)?|rolling|permanent(?:ly)?"
    r"|always|as needed|when needed)|(?:长期|持续|常态化?|每[日天周月年季]度?|不定期"
    r"|按需|持续进行|长期坚持|即时))\s*[.。]?\s*",
    re.IGNORECASE,
)
"""What stands for a day where an action has none."""


@dataclass(slots=True)
class Found:
    """Gathers the parts of a plan; `unclear` is what was left out."""

    goals: list[ImportedGoal] = field(default_factory=list)
    actions: list[ImportedAction] = field(default_factory=list)
    evidence: dict[str, None] = field(default_factory=dict)
    causes: dict[str, None] = field(default_factory=dict)
    support: dict[str, None] = field(default_factory=dict)
    unclear: dict[str, None] = field(default_factory=dict)

    def act(self, action: ImportedAction | None) -> None:
        """Take an action, if it is one."""
        if action:
            self.actions.append(action)

    def aim(self, goal: ImportedGoal | None) -> None:
        """Take a goal; one that repeats an earlier one stands in its place."""
        if goal is None:
            return
        again = (n for n, each in enumerate(self.goals) if _is_same(each, goal))
        place = next(again, None)
        if place is None:
            self.goals.append(goal)
        else:
            self.goals[place] = goal  # a table of gaps, and then the goal itself

    def leave_of(self, row: Row, action: ImportedAction | None) -> None:
        """List the day of a row that is no day, such as `after Easter`."""
        cell = row.get(Field.DUE, "")
        begins = action and action.start and not row.get(Field.START)
        if action and not action.due and not begins and not _OPEN.fullmatch(cell):
            self.leave(f"{action.title}: {cell}")

    def add(self, to: dict[str, None], texts: Iterable[str]) -> None:
        """Take entries, but for those that say that there is none."""
        for text in texts:
            if text and not NOBODY.fullmatch(text):
                to.setdefault(text)

    def leave(self, *texts: str) -> None:
        """List what was not understood."""
        for text in texts:
            self.unclear.setdefault(one_line(text))


def _is_same(one: ImportedGoal, other: ImportedGoal) -> bool:
    """Tell whether two goals take the same measure from and to the same figures."""
    figures = (one.baseline, one.target)
    if None in figures or figures != (other.baseline, other.target):
        return False
    first, second = one.metric or "", other.metric or ""
    return bool(first and second) and (first in second or second in first)
