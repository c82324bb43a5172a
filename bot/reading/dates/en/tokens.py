"""English text as tokens: its words, times of day and ordinals."""

from bot.reading.dates.en.words import WORDS, Word
from bot.reading.dates.european import EUROPEAN
from bot.reading.dates.figures import FIGURES
from bot.reading.dates.grammar import Token
from bot.reading.dates.kinds import Kind
from bot.reading.dates.period_forms import PLURAL

ABBREVIATED = (Kind.MONTHNAME, Kind.WEEKDAY, Kind.MAYBE)
_NO_WORD: Word = (Kind.NOTHING, None)
_BEHIND_FIGURES = (*ABBREVIATED, Kind.UNIT, Kind.CLOCKUNIT)
# Letters that count time only where they stand right behind a figure ("3d", "2w").
_AFTER_FIGURES = frozenset(["d", "w", "y", "h", "m", "mo", "mos", "mon"])
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DOTTED_ORDINAL = (
    r"\d{1,2}\.(?=\s?(?:(?:[-–]|to|till|until)\s?\d{1,2}\.?\s?)?"
    rf"{_MONTH}\b)"
)
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:-|–|to|until|till)\s?)?"
    r"\d{1,2}(?:(?:[:.]\d\d){0,2}\s?(?:[ap]\.?m\b\.?|[ap]\.m\.|o'?\s?clock\b)"
    r"|:\d\d(?::\d\d)?(?:\.\d+)?(?:z\b|\s?[+-]\d\d:?\d\d)?(?![\d:/])"
    r"|(?::\d\d)?[ap]\b)"
)
TOKEN = (
    r"(?P<period>(?:[qh][1-4]|(?:[ck]w\s?|w|wk)\d\d?)(?![a-z\d_]))"
    r"|(?P<word>w/c|[a-z]+(?:['’][a-z]+)?)"
    r"|(?P<line>\n)"
    r"|(?P<isoweek>(?<![\d-])(?:19|20)\d\d-?w\d\d(?:-[1-7])?(?!\w))"
    r"|(?P<yearquarter>(?<![\d/.,-])(?:19|20)?\d\d-?[qh][1-4](?![a-z\d]))"
    r"|(?P<quarteryear>(?<![\d/.,-])[1-4]q(?:\d\d(?:\d\d)?|(?=\s(?:19|20)\d\d))(?![a-z\d]))"
    r"|(?P<shortyear>['’]\d\d(?![\w'’]))"
    r"|(?P<iso>\d{4}-\d\d-\d\dt\d\d:[\d:.]+(?:z|[+-]\d\d:?\d\d)?)"
    r"|(?P<compact>(?:19|20)\d{6}t\d{4}(?:\d\d)?z?\b)"
    rf"|(?P<ordinal>\d{{1,3}}(?:st|nd|rd|th)(?={_MONTH}\b|(?![a-z]))|{_DOTTED_ORDINAL})"
    rf"|(?P<clock>{_CLOCK})"
    rf"|(?P<european>{EUROPEAN})"
    rf"|(?P<figures>{FIGURES})"
    r"|(?P<sign>\S)"
)


def names_month(token: Token) -> bool:
    """Whether a token is the name of a month, even a doubtful one."""
    maybe = token.kind == Kind.MAYBE and token.value[0] == Kind.MONTHNAME
    return maybe or token.kind == Kind.MONTHNAME


def is_span_of_time(said: str) -> bool:
    """Whether a time of day has two ends: "3-5pm", "3 to 5pm"."""
    return any(sign in said for sign in ("-", "–", "t"))


def word(said: str, start: int, text: str, before: list[Token]) -> Token | None:
    """Return the token of a word; a figure that it is glued to ("4x") is no number.

    A word of no interest needs none behind another that is of none as well.
    """
    kind, value = known = WORDS.get(said) or _possessive(said)
    end = start + len(said)
    glued = before and start and text[start - 1].isdigit()
    if known is _NO_WORD and not glued:
        alike = bool(before) and before[-1].kind == Kind.NOTHING
        return None if alike else Token(Kind.NOTHING, start, end)
    if glued:
        if kind not in _BEHIND_FIGURES:
            before[-1] = before[-1]._replace(kind=Kind.NOTHING)
            kind = Kind.NOTHING
    elif len(said) == 1 and said in _AFTER_FIGURES:
        kind = Kind.NOTHING
    if kind in ABBREVIATED and text[end : end + 1] == ".":
        end += 1
    return Token(kind, start, end, value, _plural(kind, said))


def _possessive(said: str) -> Word:
    if said[-2:] in ("'s", "’s"):
        return WORDS.get(said[:-2], _NO_WORD)
    return _NO_WORD


def _plural(kind: str, said: str) -> str:
    ending = "days" if kind == Kind.WEEKDAY else "s"
    counted = kind in (Kind.UNIT, Kind.WEEKDAY)
    return PLURAL if counted and said.endswith(ending) and said[-2] not in "'’" else ""
