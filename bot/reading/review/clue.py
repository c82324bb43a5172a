"""A Chinese clause, and what its sentence tells around it."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.plans.progress import Status
from bot.reading.split.said import Said


class Clue(NamedTuple):
    """A clause with its words, and what its sentence tells before and behind it."""

    one: Said
    words: str
    statuses: Sequence[Status | None]
    rules: Sequence[str]
    before: Sequence[Said]
    behind: Sequence[Said]
    text: str
