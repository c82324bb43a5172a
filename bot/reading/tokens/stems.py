"""Words and signs that are as good as the same."""

from functools import lru_cache

from bot.reading.en.titles import IRREGULAR, NOT_PAST

_SHORT = 3

_SUFFIXES = (
    "isation",
    "ization",
    "ations",
    "ation",
    "ings",
    "ing",
    "ed",
    "es",
    "s",
    "e",
)


_LONG = 5
_WHOLE = ("ss", *NOT_PAST)
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return a word without its ending, so that "reviewed" and "review" are one."""
    word = word.removesuffix("'s").removesuffix("'")
    again = "re" * (word[:2] == "re" and word not in IRREGULAR)
    if word[len(again) :] in IRREGULAR:
        word = again + IRREGULAR[word[len(again) :]]
    for suffix in _SUFFIXES:
        if suffix in ("s", "ed") and word.endswith(_WHOLE):
            continue  # "dress", "reseed"
        root = word[: -len(suffix)]
        if word.endswith(suffix) and len(root) >= _SHORT and set(root) & _VOWELS:
            word = root
            break
    if len(word) > _SHORT and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    if len(word) > _SHORT and word[-1] == "i":
        word = word[:-1] + "y"
    return word


def shared(run: str, text: str, place: int) -> int:
    """Return the length of the longest piece of `run` that stands at `place`."""
    best = 0
    start = run.find(text[place])
    while start >= 0:
        length = 1
        while (
            start + length < len(run)
            and place + length < len(text)
            and run[start + length] == text[place + length]
        ):
            length += 1
        best = max(best, length)
        start = run.find(text[place], start + 1)
    return best


def skips(said: str, run: str) -> bool:
    """Whether `said` shortens `run` as 首解率 does 首次解决率."""
    if len(run) > len(said) * 3:
        return False
    at = -1
    for char in said:
        at = run.find(char, at + 1)
        if at < 0:
            return False
    return True


def one_off(word: str, other: str) -> bool:
    """Whether two words differ by one letter left out, added, changed or swapped."""
    if abs(len(word) - len(other)) > 1 or word[0] != other[0]:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    first, second = word[start:], other[start:]
    return (
        first[1:] == second
        or first == second[1:]
        or (first[1:] == second[1:] and len(word) > _LONG + 1)
        or (first[:2] == second[1::-1] and first[2:] == second[2:])
    )
