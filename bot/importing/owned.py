"""Who was named in a sentence, and what is left of it."""

import re
from dataclasses import dataclass

from bot.importing.names import named_in


@dataclass(frozen=True, slots=True)
class Owned:
    """What is left of a sentence, and who was named as owner and as helpers."""

    rest: str
    owner: str | None = None
    helpers: tuple[str, ...] = ()


def made(match: re.Match[str], rest: str) -> Owned | None:
    """Return what a pattern found in its group `who`; `rest` is the work."""
    names = named_in(match["who"])
    return Owned(rest, names[0], tuple(names[1:])) if names else None
