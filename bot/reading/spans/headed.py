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


def listed(text: str, actions: Sequence[OpenAction]) -> list[tuple[int, int, int]]:
    """Return the places of the actions told of, and where each item starts and ends.

    Nothing, where anything stands above the first heading, or on a line without one:
    it may be of another action, or of several.
    """
    refs = _headings(text, actions)
    if len(refs) < _SEVERAL:
        return []
    starts = {text.rfind("\n", 0, ref.start) + 1 for ref in refs}
    places = [place for ref in refs for place in ref.places]
    if len(set(places)) != len(places) or any(
        line.start() not in starts for line in _LINE.finditer(text)
    ):
        return []
    ends = [*(ref.start for ref in refs[1:]), len(text)]
    return [
        (place, ref.end, end)
        for place, ref, end in zip(places, refs, ends, strict=True)
    ]


def find_headings(text: str, actions: Sequence[OpenAction]) -> list[Token]:
    """Return the headings of a reply to several actions, in their order.

    Those that are titles take in the colon or dash behind them. Of actions with the
    same title, the first heading is of the first.
    """
    return [
        Token(ref.start, ref.end, text[ref.start : ref.end], "M", ref)
        for ref in _headings(text, actions)
    ]


def _headings(text: str, actions: Sequence[OpenAction]) -> list[Ref]:
    if len(actions) < _SEVERAL:
        return []
    numbers = [action.n for action in actions]
    return sorted([*_titles(text, actions), *_numbers(text, numbers)])


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


def parted(text: str, headings: Sequence[Token]) -> str:
    """Return the text with line breaks for what its headings say."""
    for one in headings:
        text = text[: one.start] + "\n" * len(one.text) + text[one.end :]
    return text


def items(tokens: Sequence[Token], headings: Sequence[Token]) -> list[list[Token]]:
    """Return what stands under each heading apart, and each heading by itself."""
    found: list[list[Token]] = [[]]
    for token in tokens:
        if isinstance(token.data, Ref) and token in headings:
            found += [[token], []]
        else:
            found[-1].append(token)
    return [item for item in found if item]
