"""How a reply opens and closes: "Hi!", "@Bot", "Quick update:"; "Have a nice day".

So Chinese replies do: 老板早~, 好的，汇报如下：.
"""

import re

from bot.reading.clean.courtesies import before_courtesy, behind_courtesy
from bot.reading.en.courtesies import SIGNED
from bot.reading.en.opening import (
    GREETINGS,
    HEADINGS,
    KINDS,
    OF_THE_PERSON,
    REGARDS,
    SO,
    TELLING,
    THANKS,
    WISHES,
)
from bot.reading.lazily import Lazily
from bot.reading.zh import opening as zh

_GREETING = rf"(?:{GREETINGS}) ?[,!.]+\s+"
_MENTION = (
    rf"(?:(?:{GREETINGS})\s+)?<@[^<>\n]{{1,40}}>\s?[,:!]?\s+(?!(?:{OF_THE_PERSON})\b)"
)
_HEADING = (
    rf"(?:(?:(?:{KINDS})\s+){{1,3}}(?:{TELLING})|{HEADINGS})"
    r"(?: from [\w']{1,20}| so far| for (?:today|this week))?\s?(?::|[-–—](?=\s))\s+"
)
_SO = rf"(?:{SO})\s+(?!(?:far|no|yes)\b)"
_OPENING = Lazily(
    rf"\s*(?:{_GREETING}|{_MENTION}|{_HEADING}|{_SO}){{1,3}}", re.IGNORECASE
)
_OPENING_ZH = Lazily(rf"\s*(?:{zh.GREETING}){{0,2}}(?:{zh.ANNOUNCING})?", re.IGNORECASE)


_CLOSING = Lazily(
    rf"[\s,.!;-]+(?:{WISHES}|{THANKS}|(?:{REGARDS})(?:,?\s+[A-Z]\w{{1,20}})?)[\s,.!]*\Z",
    re.IGNORECASE,
)
_CLOSING_ZH = Lazily(
    rf"[\s,，.。!！;；~]*(?<![没去来要想会])(?:{zh.CLOSING})|{zh.REGARDS}",
    re.IGNORECASE,
)
_SIGNED = Lazily(
    rf"[\s,.!;-]+(?i:{SIGNED}),?\s+[A-Z][\w'-]{{1,20}}(?:\s[A-Z][\w'-]{{1,20}})?[\s.]*\Z"
)
_TELLS = Lazily(
    r"\w|[^\x00-\u206f\u2600\u2615\u263A\ufe0f\U0001F44B\U0001F600-\U0001F64F]"
)
"""A sign of what tells something: a letter, or a mark like a tick."""
_LAST = 60
"""So many signs at the end of a reply are looked at."""
_MOST = 5
"""So many courtesies may open a reply, or close it."""


def around_report(text: str) -> tuple[int, int]:
    """Return where a reply begins to tell something, and where it ends to.

    Both are the same where all of it is courteous: "Thanks! Speak soon".
    """
    start, end = 0, len(text)
    for _ in range(_MOST):
        behind = _after_opening(text, start)
        if behind == start:
            break
        start = behind
    for _ in range(_MOST):
        before = _before_closing(text, start, end)
        if before == end:
            break
        end = before
    return start, end


def _after_opening(text: str, start: int) -> int:
    """Return where an opening that stands at a place ends; that place if none does."""
    found = _OPENING.match(text, start)
    if found is None and not text.isascii():
        found = _OPENING_ZH.match(text, start)
    end = behind_courtesy(text, start) or (found.end() if found else start)
    return end if _TELLS.search(text, end) else start


def _before_closing(text: str, start: int, end: int) -> int:
    """Return where the last courtesy before a place starts; that place if none does."""
    last = max(start, end - _LAST)
    tail = text[last:end]
    found = _CLOSING.search(tail) or _SIGNED.search(tail)
    if found is None and not text.isascii():
        found = _CLOSING_ZH.search(tail)
    before = last + found.start() if found else before_courtesy(text, start, end)
    return before if before == start or _TELLS.search(text, start, before) else end
