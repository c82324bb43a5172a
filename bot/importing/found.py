"""What was found in a document so far, each thing once."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.importing.document import one_line
from bot.importing.imported import ImportedAction, ImportedGoal
from bot.importing.names import NOBODY


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
