"""Word lists of the two languages as sets, and which of them a text is in."""

from bot.reading.lazily import Lazily

_CHINESE = Lazily("[\u4e00-\u9fff]")


def words(*lists: str) -> frozenset[str]:
    """Return the words of lists in which "|" or a new line stands between them."""
    listed = "|".join(lists).replace("\n", "|").split("|")
    return frozenset(map(str.strip, listed)) - {""}


def holds_chinese(text: str) -> bool:
    """Whether a text holds a Chinese sign."""
    return not text.isascii() and _CHINESE.search(text) is not None
