"""A text as tokens: each word or found span with the concept it stands for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.reading.en.spellings import SPELLINGS, WITHOUT_APOSTROPHE
from bot.reading.en.titles import (
    BEFORE_MONTH,
    BEHIND_MONTH,
    NOT_PAST,
    THINGS_IN_ING,
)
from bot.reading.lazily import Lazily
from bot.reading.tokens.lexicon import mixed
from bot.reading.tokens.own_acts import behind_is, phrase
from bot.reading.tokens.segment import Names, Word, cut
from bot.reading.tokens.wording import alone, predicate
from bot.reading.words import holds_chinese, words

CJK = "\u3400-\u9fff"
_WORD = Lazily(
    rf"(n/[as]\b|b/c\b|2fa\b|3d\b|[45]g\b|w\.i\.p\b|'[a-z]+|\d{{1,2}}:\d\d(?!\d)"
    rf"|[a-z]{{1,4}}\d{{1,4}}(?![\d.,%a-z])"
    rf"|[a-z]+(?:[-'][a-z]+)*'?|\d+(?:[.,]\d+)*|[{CJK}]|\n|[^\sa-z0-9{CJK}])[ ]*"
)
_FIGURES = Lazily(r"\d+")
_MARKS = frozenset(",.;:!?\n。、")
_MAY = ("may", "may's")
_BEFORE_MONTH, _BEHIND_MONTH = words(BEFORE_MONTH) | _MARKS, words(BEHIND_MONTH)
_THINGS = words(THINGS_IN_ING)
_LETTERS = Lazily("[a-z]-[a-z]")
_MANY = 3
_PAIR = 2
_AUXILIARY = frozenset(("been", "got"))
_COUNTED = 5
"""Signs of the shortest count with what is counted: 四面墙洗了两."""
_NAMING = frozenset("DdEgGSMeo")
_BESIDE_VERB = frozenset(("not", "are", "is", "it's", "yet", "for"))
_NOT_SO = frozenset("u5F")
"""What a phrase may say of a title's verb that is not done, or will be, elsewhere."""
_LOOSE = frozenset(("", "_"))
"""Concepts of pieces of which nothing was found yet: words, and other signs."""


@dataclass(slots=True, eq=False)
class Token:
    """A word, mark or found span; `data` is what was found there."""

    start: int
    end: int
    text: str
    concept: str
    data: object = None
    hints: dict[int, float] = field(default_factory=dict)
    verb: str = ""  # what a word of a title stands for where it is the predicate


def lay(text: str, spans: Sequence[Token], names: Names) -> list[Token]:
    """Cut a cleaned text into tokens; what `spans` hold is kept whole."""
    raw = _raw(text, spans)
    texts = [
        "" if token.concept not in _LOOSE else SPELLINGS.get(token.text, token.text)
        for token in raw
    ]
    _respell(raw, texts)
    tokens: list[Token] = []
    cuts: dict[int, Word] = {}
    place = 0
    while place < len(raw):
        piece = raw[place]
        if piece.concept == "" and "\u3400" <= piece.text <= "\u9fff":
            token, place = _signs(text, raw, place, cuts, names)
        else:
            token, place = _next(text, raw, texts, place, names)
        tokens.append(token)
    return tokens


def _respell(raw: Sequence[Token], texts: list[str]) -> None:
    """Read "ill be done" and "so were stuck" with the apostrophe that they lack."""
    for place, said in enumerate(texts[:-1]):
        if said not in WITHOUT_APOSTROPHE:
            continue
        meant, before, after = WITHOUT_APOSTROPHE[said]
        last = raw[place - 1].text if place else "."
        fits = not before or not last[:1].isalnum() or last in before.split("|")
        if fits and texts[place + 1] in after.split("|"):
            texts[place] = raw[place].text = meant


def _raw(text: str, spans: Sequence[Token]) -> list[Token]:
    raw: list[Token] = []
    done = 0
    for span in (*spans, Token(len(text), len(text), "", "")):
        raw += _pieces(text, done, span.start)
        if span.text:
            raw.append(span)
        done = max(done, span.end)
    return raw


def _pieces(text: str, start: int, end: int) -> Iterable[Token]:
    for found in _WORD.finditer(text, start, end):
        word = found[1]
        yield Token(*found.span(1), word, "" if word[0].isalnum() else "_")


def _next(
    text: str, raw: list[Token], texts: list[str], place: int, names: Names
) -> tuple[Token, int]:
    first = raw[place]
    if first.concept not in _LOOSE:
        if first.concept in "%#":
            if first.concept == "%" and _counts_things(first.text):
                first.hints = names.of_count(text, first.start, first.end)
            elif not first.hints:
                first.hints = _within(first.text, names)
            if not first.hints and names.asks_for_counts and _opens(raw, place):
                first.hints = _of_target(text, first, names)
        return first, place + 1
    if first.text in _MAY and names.of_may and _is_month(raw, place, names):
        month = Token(first.start, first.end, first.text, "M", hints=names.of_may)
        return month, place + 1
    return _words(text, raw, texts, place, names)


def _opens(raw: Sequence[Token], place: int) -> bool:
    """Whether a count stands at the head of a clause."""
    if not place:
        return True
    before, first = raw[place - 1], raw[place]
    return before.text in _MARKS or (
        before.end < first.start and not first.text.isascii()
    )


def _of_target(text: str, first: Token, names: Names) -> dict[int, float]:
    """Return the action whose title has this count: 40位里寄了30位, "18 of 30"."""
    number = _FIGURES.match(first.text)
    if number is None:
        return {}
    end = first.start + number.end()
    total = getattr(first.data, "total", None)
    return names.of_target(text[first.start : end + 1], total)


def _within(said: str, names: Names) -> dict[int, float]:
    """Return the actions that the words of an amount hint at: "2 vans of 6"."""
    hints: dict[int, float] = {}
    for word in said.split()[1:-1]:
        if word.isalpha() and word.isascii():
            listed, of = names.of_word(word)
            hints |= of if listed == "M" else {}
    return hints


def _counts_things(said: str) -> bool:
    """Whether a count holds what is counted, in Chinese."""
    return len(said) > _COUNTED and not said.isascii()


def _signs(
    text: str, raw: list[Token], place: int, cuts: dict[int, Word], names: Names
) -> tuple[Token, int]:
    mixed = _mixed(text, raw, place)
    if mixed is not None:
        return mixed
    first = raw[place]
    if first.start not in cuts:
        cuts |= cut(text, first.start, _run(raw, place), names)
    word = cuts[first.start]
    return _take(text, raw, place, word.length, word.concept, word.hints)


def _run(raw: list[Token], place: int) -> int:
    """Return where the unbroken run of Chinese signs from `place` on ends."""
    end = raw[place].end
    for token in raw[place + 1 :]:
        if token.start > end or token.concept or token.text < "\u3400":
            break
        end = token.end
    return end


def _free(raw: list[Token], place: int) -> int:
    """Return where the run of loose pieces that starts at `place` ends."""
    end = raw[place].end
    for token in raw[place + 1 : place + 12]:
        if token.concept not in _LOOSE or token.start > end + 1 or token.text == "\n":
            break
        end = token.end
    return end


def _take(
    text: str,
    raw: list[Token],
    place: int,
    length: int,
    concept: str,
    hints: dict[int, float],
) -> tuple[Token, int]:
    start = raw[place].start
    end = start + length
    while place < len(raw) and raw[place].start < end:
        place += 1
    return Token(start, end, text[start:end], concept, hints=hints), place


def _words(
    text: str, raw: list[Token], texts: list[str], place: int, names: Names
) -> tuple[Token, int]:
    first = raw[place]
    listed, hints = names.of_word(first.text) if first.concept == "" else (None, {})
    if listed == "M" and not (names.writes(first.text) and holds_chinese(text)):
        first.verb = predicate(first.text)
    mixed = None if text.isascii() else _mixed(text, raw, place)
    if mixed is not None:
        return mixed
    found = phrase(texts, place, listed, names)
    if found and found[1] in _NOT_SO and _of_own_verb(texts, place, found[0], names):
        found = phrase(texts[place : place + 1], 0, listed, names)
    said = behind_is(texts, place, listed)
    if said and (found is None or said[0] >= found[0]):
        length, concept = said
        end = raw[place + length - 1].end
        spelt = f"is {text[first.start : end]}"
        return Token(first.start, end, spelt, concept), place + length
    if found:
        length, concept = found
        end = raw[place + length - 1].end
        whole = texts[place + length : place + length + 1] != ["of"]
        if hints and whole and text[first.start : end] == "sold out":
            concept = "D"  # which a title asks for, and elsewhere is trouble
        token = Token(first.start, end, text[first.start : end], concept)
        token.hints = hints if length == 1 or concept in _NAMING else {}
        if concept in "DE" and first.text in _AUXILIARY and length == _PAIR:
            token.hints = names.of_word(texts[place + 1])[1]  # "everyone's | been paid"
        return token, place + length
    base = first.text.removesuffix("'s")
    if base != first.text and listed is None:
        concept = alone(base)
        if concept and concept != "E":  # "the ground's frozen" tells of no grinding
            return Token(first.start, first.end, first.text, concept), place + 1
    return _single(first, listed, hints), place + 1


def _of_own_verb(texts: list[str], place: int, length: int, names: Names) -> bool:
    """Whether a phrase tells of what a title asks for: "not decided yet".

    "All booked out" and "hasn't answered" tell of others.
    """
    said = [word for word in texts[place : place + length] if word not in _BESIDE_VERB]
    if length == 1 or len(said) != 1 or not said[0].endswith("ed"):
        return False
    return names.of_word(said[0])[0] == "E"


def _is_month(raw: list[Token], place: int, names: Names) -> bool:
    """Whether "may" stands for the title that holds May: "may one's done"."""
    opens = not place or raw[place - 1].text in _BEFORE_MONTH
    after = raw[place + 1].text if place + 1 < len(raw) else ":"
    if raw[place].text == "may's":
        return opens
    return opens and (after in _BEHIND_MONTH or names.of_word(after)[0] == "M")


def _mixed(text: str, raw: list[Token], place: int) -> tuple[Token, int] | None:
    """Return a word of both alphabets, "ok了" or 出bug."""
    words, lengths = mixed()
    first = raw[place]
    if first.text[0] not in lengths:
        return None
    limit = _free(raw, place)
    for size in lengths[first.text[0]]:
        if size > limit - first.start:
            continue
        said = text[first.start : first.start + size]
        if said in words:
            return _take(text, raw, place, size, words[said], {})
    return None


def _single(token: Token, listed: str | None, hints: dict[int, float]) -> Token:
    word = token.text
    concept = listed or "_"
    if concept == "_" and _LETTERS.fullmatch(word):
        concept = "A"  # "A-K archived"
    elif concept == "_" and len(word) > _MANY + 1:
        if word.endswith("ly"):
            concept = "s"
        elif _is_past(word):
            concept = "E"
        elif word.endswith("ing") and len(word) > _MANY + 2 and word not in _THINGS:
            concept = "g"
    if token.concept == "" and word.isdigit():
        concept = "#"
    elif word == ":":
        concept = "="
    token.concept, token.hints = concept, hints
    return token


def _is_past(word: str) -> bool:
    if word.endswith("ed"):
        return not word.endswith(NOT_PAST)
    return word[:2] == "re" and alone(word[2:]) == "E"
