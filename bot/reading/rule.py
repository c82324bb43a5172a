"""What a rule is, and what it finds."""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from bot.plans.progress import Status


class Rule(NamedTuple):
    """A pattern over a clause's tape, and the status that it reads there.

    `weak` rules give way to any other word about the same action. What `mild` rules
    read leaves the listed status "not started" as it is.
    """

    name: str
    pattern: str
    status: Status | None = None
    weak: bool = False
    mild: bool = False
    sure: bool = True

    def search(self, tape: str) -> re.Match[str] | None:
        """Return where the rule finds something in a tape."""
        return compiled(self.pattern).search(tape)


@lru_cache(maxsize=512)
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first needed."""
    return re.compile(pattern)


class Event(NamedTuple):
    """One thing that a clause says; `start` and `end` are in the cleaned text.

    Of several blockers the one of the highest `rank` is noted.
    """

    slot: str
    rule: str
    start: int
    end: int
    status: Status | None = None
    number: float | None = None
    day: date | None = None
    weak: bool = False
    mild: bool = False
    sure: bool = True
    rank: int = 0
