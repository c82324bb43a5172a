"""Sentences around a report that tell nothing: "Sorry for the late reply", "Bye!"."""

import re

from bot.reading.en.courtesies import CLOSES_WITH, OPENINGS, OPENS, PARTINGS
from bot.reading.lazily import Lazily
from bot.reading.words import words

_SMILE = (
    r"(?:[:;]-?[)DPp](?!\w)"
    r"|:[a-z_]*(?:smil|wave|grin|pray|coffee|sun|wink|laugh|joy)[a-z_]*:"
    r"|[\U0001F600-\U0001F64F\U0001F44B\u263A\u2600\u2615]\ufe0f?)"
)
_SIGN = r"\u2600-\u27BF\U0001F000-\U0001FAFF"
"""Signs like a tick, behind which a sentence may start."""
_BEHIND = Lazily(
    rf"(?:(?:\s*(?:[.!?\u2026]+|{_SMILE}))+|\s*[,;]+(?=\s)|\s+[\u2013\u2014-]+(?=\s)|\s*\n)"
    rf"(?:\s|{_SMILE})*"
)
"""What stands behind a courtesy with which a reply opens: a mark, a smile, a line."""
_BEFORE = Lazily(
    rf"(?:[.!?\u2026)\n{_SIGN}]\ufe0f?|{_SMILE})\s*(?=[^\s.!?\u2026])(?!{_SMILE})"
)
_TAIL = Lazily(rf"(?:[\s.!?\u2026]|{_SMILE})*\Z")
_WORD = Lazily(r"\s*([a-z]+(?:['\u2019-][a-z]+)?)", re.IGNORECASE)
_OPENING = Lazily("|".join(OPENINGS), re.IGNORECASE)
_PARTING = Lazily("|".join(PARTINGS), re.IGNORECASE)
_OPENS, _CLOSES = words(OPENS), words(CLOSES_WITH)
_LONGEST = 90
"""Signs of a courtesy."""
_PLAIN = str.maketrans("\u2019\n", "' ")


def behind_courtesy(text: str, start: int) -> int:
    """Return where a courtesy that stands at a place ends, 0 where none does."""
    word = _WORD.match(text, start)
    if word is None or word[1].lower().translate(_PLAIN) not in _OPENS:
        return 0
    first, last = word.start(1), min(len(text), word.start(1) + _LONGEST)
    for found in reversed([*_BEHIND.finditer(text, first, last)]):
        said = text[first : found.start()].translate(_PLAIN)
        if _OPENING.fullmatch(said):
            return found.end()
    return 0


def before_courtesy(text: str, begin: int, end: int) -> int:
    """Return where the courtesy starts that ends at a place, that place if none does.

    Looks no further back than to where the reply begins to tell something.
    """
    last = max(begin, end - _LONGEST)
    tail = _TAIL.search(text[last:end])
    stop = last + tail.start() if tail else end
    starts = [found.end() for found in _BEFORE.finditer(text, last, stop)]
    start = starts[-1] if starts else begin
    word = _WORD.match(text, start, stop)
    if word is None or stop - start > _LONGEST:
        return end
    if word[1].lower().translate(_PLAIN) not in _CLOSES:
        return end
    said = text[word.start(1) : stop].translate(_PLAIN)
    return start if _PARTING.fullmatch(said) else end
