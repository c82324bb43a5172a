"""Clicks on buttons whose action id says what they are about behind its name."""

import re


def starting(prefix: str) -> re.Pattern[str]:
    """Return what matches each action id that starts like this."""
    return re.compile(rf"^{re.escape(prefix)}")
