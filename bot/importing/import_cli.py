"""A plan document as `followthrough import` prints it."""

from datetime import date
from pathlib import Path
from typing import Any

from bot.importing.read_plan import read_plan


def answer(path: Path, today: date) -> dict[str, Any]:
    """Return what a file says, as JSON has it.

    Raises:
        RefusedError: it can't be read.

    """
    return read_plan(path.name, path.read_bytes(), today=today).plain()
