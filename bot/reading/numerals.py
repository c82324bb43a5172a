"""Numbers as digits or words, in both languages."""

from math import isfinite

from bot.reading.en.numbers import TENS, UP_TO_TWENTY

_WORDS: dict[str, float] = {
    **{word: float(n) for n, word in enumerate(UP_TO_TWENTY)},
    **{word: float(n) for word, n in TENS.items()},
    **{
        f"{tens}-{one}": float(t + o)
        for tens, t in TENS.items()
        for o, one in enumerate(UP_TO_TWENTY[1:10], start=1)
    },
    "none": 0.0,
    "a": 1.0,
    "an": 1.0,
    "dozen": 12.0,
    "hundred": 100.0,
}
_DIGITS = {
    **{c: n for n, c in enumerate("零一二三四五六七八九")},
    "两": 2,
    "俩": 2,
    "仨": 3,
    "〇": 0,
    "半": 0,
}
_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10000}

DIGITS = (
    r"(?=[\dotfsenzh])(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,9}(?:\.\d{1,6})?|(?:"
    + "|".join(sorted(_WORDS.keys() - {"a", "an", "none"}, key=len, reverse=True))
    + r")(?![a-z]))"
)
NUMERAL = (
    r"(?=[\dotfsenzhd零〇一二两三四五六七八九十百千万])"
    r"(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,9}(?:\.\d{1,6})?|(?:"
    + "|".join(sorted(_WORDS.keys() - {"a", "an", "none"}, key=len, reverse=True))
    + r")(?![a-z])|[零〇一二两三四五六七八九十百千万]{1,9}"
    r"(?:点[零一二三四五六七八九]{1,6})?)"
)


def number(said: str | None) -> float | None:
    """Return the number that is said, or None where it is none."""
    if not said:
        return None
    plain = said.strip().replace(",", "")
    if plain in _WORDS:
        return _WORDS[plain]
    try:
        value = float(plain)
    except ValueError:
        return _chinese(plain)
    return value if isfinite(value) else None


def _chinese(said: str) -> float | None:
    whole, _, decimals = said.partition("点")
    total = section = digit = 0
    for char in whole:
        if char in _DIGITS:
            digit = digit * 10 + _DIGITS[char] if digit else _DIGITS[char]
        elif char == "万":
            total, section, digit = (total + section + digit) * 10000, 0, 0
        elif char in _UNITS:
            section, digit = section + (digit or 1) * _UNITS[char], 0
        else:
            return None
    if digit and not decimals and len(whole) > 2 and whole[-2] in "百千万":  # noqa: PLR2004 - 一百五
        digit *= _UNITS[whole[-2]] // 10
    value = float(total + section + digit)
    if decimals and all(char in _DIGITS for char in decimals):
        value += float("0." + "".join(str(_DIGITS[char]) for char in decimals))
    return value
