"""Bare numbers that name actions: "3 is dead, 2 shipped", "12 recorded, 11 edited"."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.spans.amount import Amount
from bot.reading.spans.refs import Ref
from bot.reading.titles.titles import plain
from bot.reading.tokens.tape import Token
from bot.reading.zh.amounts import COUNTED

_BORDERS = frozenset(".;!?,。\n•)(")
_TELLS = frozenset("DGSKXNFAWLuvYbhwcORE=If%")
_NUMBERED = Lazily(
    r"(?<!to )(?<!by )(?<!of )\b(?P<word>[a-z]{3,20}) (?P<of>\d{1,4})\b(?! ?%)"
)
_metric = attrgetter("metric")
_IN_LIST, _NO_COUNT = 10, 100
_TELLS_MORE, _NEAR = frozenset(":,;"), 12


def number(tokens: Sequence[Token], actions: Sequence[OpenAction]) -> None:
    """Turn numbers into names of actions, those of titles and those of the list."""
    if len(actions) == 1 or "#" not in [token.concept for token in tokens]:
        return
    if not any(map(_bare, tokens)):
        return
    _of_titles(tokens, _own_numbers(actions), measured=any(map(_metric, actions)))
    _of_list(tokens, [action.n for action in actions])


class _Own(NamedTuple):
    """The action of whose title a number is a part, and the word before it there."""

    n: int
    word: str


def _own_numbers(actions: Sequence[OpenAction]) -> Mapping[str, _Own]:
    """Return the numbers that stand in but one title: "Record episode 12"."""
    found: dict[str, list[_Own]] = {}
    for action in actions:
        target = action.metric.target if action.metric else None
        for match in _NUMBERED.finditer(plain(action.title)):
            if int(match["of"]) == target:
                continue  # "Sell 200 tickets": 200 is a count
            found.setdefault(match["of"], []).append(_Own(action.n, match["word"]))
    return {said: of[0] for said, of in found.items() if len(of) == 1}


def _of_titles(
    tokens: Sequence[Token], own: Mapping[str, _Own], *, measured: bool
) -> None:
    """Turn "214" into the name of "Refurbish room 214", where it can be no count.

    Its word may be short for the title's: "ep 2" for "Write episode 2".
    """
    for place, token in enumerate(tokens):
        if token.text not in own or not _bare(token):
            continue
        before = tokens[place - 1] if place else None
        named = before is not None and (
            bool(before.hints) or _is_short_for(own[token.text].word, before)
        )
        opens = before is None or before.text in _BORDERS
        tells = _next(tokens, place) in _TELLS and int(token.text) >= _IN_LIST
        long = len(token.text) == len(str(_NO_COUNT)) and not measured
        if named or (opens and tells) or long:
            token.concept, token.data = "M", None
            token.hints = {own[token.text].n: 1.0}


def _is_short_for(word: str, token: Token) -> bool:
    plain = token.concept == "_" and token.text.isalpha()
    return plain and word.startswith(token.text)


def _next(tokens: Sequence[Token], place: int) -> str:
    return tokens[place + 1].concept if place + 1 < len(tokens) else "."


def _of_list(tokens: Sequence[Token], numbers: Sequence[int]) -> None:
    """Turn "2" at the head of a clause into a reference, where one stands elsewhere."""
    if not any(isinstance(t.data, Ref) and t.text[:1].isdigit() for t in tokens):
        return
    for place, token in enumerate(tokens[:-1]):
        opens = place == 0 or tokens[place - 1].text in _BORDERS
        opens = opens or _again(tokens, place) or _behind_slash(tokens, place)
        if not opens or not _bare(token) or int(token.text) not in numbers:
            continue
        after = tokens[place + 1]
        if after.concept == "s" and tokens[place + 2 : place + 3]:
            after = tokens[place + 2]  # "1 about 70%"
        if after.concept in _TELLS or after.text in ">=" or _again(tokens, place):
            spot = (numbers.index(int(token.text)) + 1,)
            ref = Ref(token.start, token.end, spot, "bare number")
            token.concept, token.data = "M", ref


def _behind_slash(tokens: Sequence[Token], place: int) -> bool:
    """Whether a stroke that stands apart leads to the next: "3 done / 1 70%"."""
    slash = tokens[place - 1]
    return slash.text == "/" and slash.end < tokens[place].start


def _again(tokens: Sequence[Token], place: int) -> bool:
    """Whether one of several that were just named is told of: 1、5没弄完:1财务没批."""
    told = place > 0 and _bare(tokens[place])
    if not told or tokens[place - 1].text not in _TELLS_MORE:
        return False
    if tokens[place + 1].text[0] in COUNTED:
        return False  # 1、2、3完成:3个都验收了
    named = [token.data for token in tokens[max(0, place - _NEAR) : place]]
    several = [of.places for of in named if isinstance(of, Ref) and len(of.places) > 1]
    return any(int(tokens[place].text) in places for places in several)


def _bare(token: Token) -> bool:
    amount = token.data
    bare = amount is None or (isinstance(amount, Amount) and amount.bare)
    return token.concept == "#" and token.text.isdecimal() and bare
