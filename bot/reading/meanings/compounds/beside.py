"""What rules for Chinese compounds share: the word that follows, what is a verb."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import takewhile

from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

Found = tuple[int, str] | None
Rule = Callable[[Sequence[Token], int], Found]
"""Returns how many words from a place on are one, and the concept of that one."""

ENDS = frozenset(".,;!?。\n")
"""Signs that end a clause."""

NEAR = 7
"""Words of a clause that a rule looks at."""

FAR = 9
"""Words of what is told behind a verb."""

CLOSE = 5
"""Words within which what a verb is done to stands behind it."""

_NOT_VERBS = words(zh.NOT_VERBS)
_BOTH_WAYS = words(zh.BOTH_WAYS)


def next_word(tokens: Sequence[Token], place: int) -> Token | None:
    """Return the Chinese word that follows without a gap."""
    if place + 1 >= len(tokens):
        return None
    token = tokens[place + 1]
    glued = token.start == tokens[place].end and not token.data
    return token if glued and "\u3400" <= token.text[0] <= "\u9fff" else None


def word_ahead(
    tokens: Sequence[Token], place: int, among: Collection[str], within: int = NEAR
) -> int | None:
    """Return where the first of some words stands, in the same clause and near."""
    for near in range(place + 1, min(place + within, len(tokens))):
        if tokens[near].text in ENDS:
            return None
        if tokens[near].text in among:
            return near
    return None


def is_verb(token: Token) -> bool:
    """Whether a word, or a single sign that no list knows, may be a verb."""
    one_sign = token.concept == "_" and len(token.text) == 1
    acts = token.concept in "kdEGS" or token.text in _BOTH_WAYS
    return (acts or one_sign) and token.text not in _NOT_VERBS


def as_one(tokens: Sequence[Token], concept: str) -> Token:
    """Return tokens as one, with a concept of its own."""
    if len(tokens) == 1:
        same = tokens[0].concept == concept
        return tokens[0] if same else replace(tokens[0], concept=concept)
    hints: dict[int, float] = {}
    for token in tokens:
        hints |= token.hints
    text = "".join(token.text for token in tokens)
    return Token(tokens[0].start, tokens[-1].end, text, concept, hints=hints)


def clause_before(
    tokens: Sequence[Token], place: int, within: int = NEAR
) -> list[Token]:
    """Return the words of the clause that stand near before a place."""
    clause: list[Token] = []
    for token in reversed(tokens[max(0, place - within) : place]):
        if token.text in ENDS:
            break
        clause.insert(0, token)
    return clause


def clause_behind(
    tokens: Sequence[Token], place: int, within: int = FAR
) -> list[Token]:
    """Return the words of the clause that stand near behind a place."""
    behind = tokens[place + 1 : place + 1 + within]
    return [*takewhile(lambda one: one.text not in ENDS, behind)]


def rest_of(tokens: Sequence[Token], place: int) -> str:
    """Return what stands behind a word up to the end of its clause."""
    return "".join([token.text for token in clause_behind(tokens, place)])


def count_words(tokens: Sequence[Token], place: int, rest: str) -> int:
    """Return how many words a word has with some of what stands behind it."""
    end, length = place + 1, 0
    while length < len(rest):
        length += len(tokens[end].text)
        end += 1
    return end - place
