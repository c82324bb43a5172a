"""Bytes of a text file, in whatever encoding an office programme chose."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from bot.importing.refused import Reason, RefusedError

_MARKED = (
    (BOM_UTF8, "utf-8-sig"),
    (BOM_UTF16_LE, "utf-16"),
    (BOM_UTF16_BE, "utf-16"),
)
_BINARY = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}
_COMMON_CHINESE = frozenset(
    "的一是在人有和不为这中大来上个国时责任目标完成行动计划改进措施"
)


def decoded(content: bytes) -> str:
    """Return the text; tries UTF-8, then GB18030, then what Windows writes.

    Raises:
        RefusedError: it is no text.

    """
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if any(byte in _BINARY for byte in content):
        raise RefusedError(Reason.BROKEN)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _older(content)


def _older(content: bytes) -> str:
    """Return text of an older encoding: Chinese where it makes Chinese words."""
    for encoding in ("gb18030", "big5"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _COMMON_CHINESE.intersection(text):
            return text
    return content.decode("cp1252", errors="replace")
