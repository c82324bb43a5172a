"""Headings of what is told of each action: "2. begun", "- Complete the course - begun".

A number of the list says nothing but which action is meant, and so does a title that is
copied as it is listed, whatever its words say elsewhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.spans.refs import Ref
from bot.reading.titles.titles import plain
from bot.reading.tokens.tape import Token

_SEVERAL = 2
_OPENS = Lazily(r"(?:^|[\n.。;!?,])[\s>•*\"'(\[-]*$")
"""What stands before a title: a line's or a sentence's start, and its bullet."""
_BEHIND = Lazily(r"[\"')\]]* ?(?:[:=|]|-+(?= )|(?=\n))")
_BACK = 8
_NUMBER = Lazily(
    r"(?:^[ >•+-]{0,6}|(?<=[;。]) ?|(?<=[.!?,] ))"
    r"(?P<said>\(?(?P<n>[1-9]\d?)(?:[.)]\)?|、)(?=\D))"
    r"(?P<field>[^\n:]{1,12}:)?",
    re.MULTILINE,
)
"""A number that opens a line or sentence, and what may be a form's field behind it."""
_LINE = Lazily(r"^[^\n]*\w", re.MULTILINE)


def find_headings(text: str, actions: Sequence[OpenAction]) -> list[Ref]:
    """Return the headings of a reply to several actions, in their order.

    Those that are titles take in the colon or dash behind them. Of actions with the
    same title, the first heading is of the first.
    """
    if len(actions) < _SEVERAL:
        return []
    numbers = [action.n for action in actions]
    return sorted([*_titles(text, actions), *_numbers(text, numbers)])


def listed(text: str, headings: Sequence[Ref]) -> list[tuple[int, int, int]]:
    """Return the places of the actions told of, and where each item starts and ends.

    Nothing, where anything stands above the first heading, or on a line without one:
    it may be of another action, or of several.
    """
    if len(headings) < _SEVERAL:
        return []
    starts = {text.rfind("\n", 0, one.start) + 1 for one in headings}
    places = [place for one in headings for place in one.places]
    if len(set(places)) != len(places) or any(
        line.start() not in starts for line in _LINE.finditer(text)
    ):
        return []
    ends = [*(one.start for one in headings[1:]), len(text)]
    return [
        (place, one.end, end)
        for place, one, end in zip(places, headings, ends, strict=True)
    ]


def as_tokens(headings: Sequence[Ref], text: str) -> list[Token]:
    """Return the headings as they stand among the words."""
    return [Token(*one[:2], text[one.start : one.end], "M", one) for one in headings]


def _titles(text: str, actions: Sequence[OpenAction]) -> Iterator[Ref]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, action in enumerate(actions, start=1):
        places[plain(action.title)].append(place)
    for title, of in places.items():
        for nth, (start, end) in enumerate(_heads(text, title)):
            yield Ref(start, end, (of[min(nth, len(of) - 1)],), "its title")


def _heads(text: str, title: str) -> Iterator[tuple[int, int]]:
    if not title or title not in text:
        return
    for found in re.finditer(re.escape(title), text):
        start = found.start()
        behind = _BEHIND.match(text, found.end())
        if behind and _OPENS.search(text, max(0, start - _BACK), start):
            yield start, behind.end()


def _numbers(text: str, numbers: Sequence[int]) -> list[Ref]:
    """Return the numbers of a list, where they are not those of a form's fields."""
    found = list(_NUMBER.finditer(text))
    said = [int(one["n"]) for one in found]
    fields = sum(bool(one["field"]) for one in found)
    if len(said) < _SEVERAL or fields >= _SEVERAL or not set(said) <= set(numbers):
        return []
    if said != sorted(set(said)):
        return []
    return [
        Ref(*one.span("said"), (numbers.index(n) + 1,), "head of a line")
        for one, n in zip(found, said, strict=True)
    ]


def parted(text: str, headings: Sequence[Ref]) -> str:
    """Return the text with line breaks for what its headings say."""
    for start, end, *_ in headings:
        text = text[:start] + "\n" * (end - start) + text[end:]
    return text


def items(tokens: Sequence[Token], headings: Sequence[Token]) -> list[list[Token]]:
    """Return what stands under each heading apart, and each heading by itself."""
    if not headings:
        return [[*tokens]]
    found: list[list[Token]] = [[]]
    for token in tokens:
        if isinstance(token.data, Ref) and token in headings:
            found += [[token], []]
        else:
            found[-1].append(token)
    return [item for item in found if item]
