"""Blanks between numbers and Chinese, which some set everywhere and which tell nothing.

12 盏装上 9 盏 is read like 12盏装上9盏. A blank before a number may end a statement, so
it goes but where no number of the reply stands close behind a word.
"""

from typing import TYPE_CHECKING

from bot.reading.lazily import Lazily
from bot.reading.zh import spacing as zh

if TYPE_CHECKING:
    from bot.reading.clean.clean import Clean

_SPACED, _SET_APART = Lazily(zh.SPACED), Lazily(zh.SET_APART)
_TIGHT, _NEVER_ENDS = Lazily(zh.TIGHT), Lazily(zh.NEVER_ENDS)


def closed_up(cleaned: "Clean") -> "Clean":
    """Return a Chinese reply without the blanks that set its numbers apart."""
    if " " not in cleaned.text:
        return cleaned
    closed = _without(_without(cleaned, _NEVER_ENDS), _SPACED)
    apart = closed is not cleaned and _TIGHT.search(closed.text) is None
    return _without(closed, _SET_APART) if apart else closed


def _without(cleaned: "Clean", blanks: Lazily) -> "Clean":
    """Return the reply without the last blank of each match."""
    gone = [found.end() - 1 for found in blanks.finditer(cleaned.text)]
    return cleaned.with_signs(dict.fromkeys(gone, ""))
