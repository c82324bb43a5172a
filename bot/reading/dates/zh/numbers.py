"""Chinese numerals: 二十三, 廿六, 二〇二六, 两千零四, and 两三 for "two or three"."""

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}
_DIGITS |= {"〇": 0, "○": 0, "两": 2, "几": 3}
_TENS = {"廿": 20, "卅": 30}
_SCALES = {"十": 10, "百": 100, "千": 1000}
NUMERAL = "零〇○一二两三四五六七八九十百千廿卅"


def value_of(numeral: str) -> int | None:
    """Return the number that figures or numerals write; None where they write none."""
    numeral = numeral.strip()
    if numeral.isdecimal():
        return int(numeral)
    if all(char in _DIGITS for char in numeral):
        return _digit_by_digit([_DIGITS[char] for char in numeral])
    total, digit = 0, None
    for char in numeral:
        if char in _SCALES:
            total += (1 if digit is None else digit) * _SCALES[char]
            digit = None
        elif char in _TENS:
            total += _TENS[char]
        elif char in _DIGITS and not digit:
            digit = _DIGITS[char]
        else:
            return None
    return total + (digit or 0)


def _digit_by_digit(digits: list[int]) -> int | None:
    """二〇二六 is 2026, 零八 is 8, and 两三 is "two or three": the larger."""
    match digits:
        case [one]:
            return one
        case [0, one]:
            return one
        case [one, two] if two == one + 1 or (one, two) == (3, 5):
            return two
        case [_, _, _, _]:
            return int("".join(map(str, digits)))
        case _:
            return None
