"""How a reply opens and closes: "Hi!", "@Bot", "Quick update:"; "Have a nice day".

So Chinese replies do: 老板早~, 好的，汇报如下：.
"""

import re

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


def after_opening(text: str) -> int:
    """Return where a reply begins to tell something; 0 where it has no opening."""
    found = _OPENING.match(text)
    if found is None and not text.isascii():
        found = _OPENING_ZH.match(text)
    return found.end() if found and found.end() < len(text) else 0


_CLOSING = Lazily(
    rf"[\s,.!;-]+(?:{WISHES}|{THANKS}|(?:{REGARDS})(?:,?\s+[A-Z]\w{{1,20}})?)[\s,.!]*\Z",
    re.IGNORECASE,
)
_CLOSING_ZH = Lazily(
    rf"[\s,，.。!！;；~]*(?<![没去来要想会])(?:{zh.CLOSING})|{zh.REGARDS}",
    re.IGNORECASE,
)
_LAST = 60
"""So many signs at the end of a reply are looked at."""


def before_closing(text: str) -> int:
    """Return where good wishes or regards close a reply; its end where none do."""
    last = max(0, len(text) - _LAST)
    found = _CLOSING.search(text, last)
    if found is None and not text.isascii():
        found = _CLOSING_ZH.search(text, last)
    return found.start() if found and text[: found.start()].strip() else len(text)
