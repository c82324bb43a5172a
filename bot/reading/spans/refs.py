"""Numbers and places by which a reply points at actions: "#2", "the second one", ③."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.plans.progress import Status
from bot.reading.en.refs import EACH_IN_WORDS, FIGURES, MEANT
from bot.reading.en.refs import LISTS as LISTS_EN
from bot.reading.en.refs import LOOSE as LOOSE_EN
from bot.reading.en.refs import ORDINALS as ORDINALS_EN
from bot.reading.en.refs import POINTERS as POINTERS_EN
from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.reading import OpenAction
from bot.reading.sought import Listed, Sought
from bot.reading.zh.refs import ENUMERATED as ENUMERATED_ZH
from bot.reading.zh.refs import LAST_OF
from bot.reading.zh.refs import LISTS as LISTS_ZH
from bot.reading.zh.refs import LOOSE as LOOSE_ZH
from bot.reading.zh.refs import ORDINALS as ORDINALS_ZH
from bot.reading.zh.refs import POINTERS as POINTERS_ZH

_OTHER_OF = Lazily(r"other\s\s?(two|three|four|[2-4])")
_DIGIT = Lazily(r"\d+")
_EACH = Lazily(EACH_IN_WORDS)
_IN_WORDS = (
    ("first", "second", "third", "fourth", "fifth"),
    ("one", "two", "three", "four", "five"),
)
_SIGNS = {c: n for n, c in enumerate("一二三四五六", start=1)}


_BACK = 80
_PAIR = 2
_COUNTED = Lazily(r"(?:\d|\b(?:two|three|four|five|six|ten)\b|to go)[^.;\n]*$")
_FIRST = Lazily(
    r"\bfirst (?!(?:two|three|four|five|and|one|item|action|task"
    r"|is|yes|no|done|not|finished)\b)"
    r"[a-z]+[^\n]*$"
)
_IN_STEPS = Lazily(
    r"\b(?:two|three|four|2|3|4) (?:steps|parts|stages|phases|rounds|waves|batches|lots"
    r"|halves|goes|passes|sessions|groups|trips|days|shifts|evenings)\b[^\n]*$"
)
_SO_MANY = Lazily(
    r"\b(?:(?P<of>one|two|three|four|five|[1-5]) (?:out )?of (?:the |our |my )?"
    r"(?:two|three|four|five|six|[2-6])"
    r"|(?<=: )(?P<did>one|two|three|four|[1-5])(?= [a-z]+ed)"
    r"|(?P<many>twice|(?:two|three|four|five|[2-5])"
    r"(?= (?!(?:is|was|has|needs)\b)[a-z]{2,}s\b)))\b[^.;\n]*$"
)
"""Things that are counted in a sentence, of which the next may follow."""
_ONE_OF = Lazily(
    r"(?:^|[,.:;-] |\b(?:so|and|but|only) )(?:only )?one (?!of\b|is\b)[^.;\n]*$"
    r"|\b(?:one|two|three|four|[1-4]) (?:out )?of (?:the |our |my )?\w+ [^.;\n]*$"
)
_HELD_ONE = Lazily(
    r"\bthe (?:blocked|stuck|held-up|paused) (?:one|item|action|task)\b"
    r"|(?:卡住|卡着|受阻|暂停|阻塞|停着)的那(?:个|项|条|件)"
)

_NTH = Lazily("第(?P<n>[一二三四五六1-6])(?P<unit>[个份批])")
_NTH_AGAIN = Lazily("第([一二三四五六1-6])[个份批]")
_SO_MANY_ZH = Lazily(
    "(?:[了好到完成过齐来]|入职|报到|[到就]位|[到上]岗|签约|到货)(?P<n>[一两二三四五1-5])(?P<unit>[个份批])"
    "(?=[,;。、!\n]|$)"
)
"""How many are there by now, behind whom the next may follow: 到岗1个."""


class Ref(NamedTuple):
    """Places in the list of actions, from 1 on, that `start` to `end` points at.

    `other` stands for the one not yet spoken of.
    """

    start: int
    end: int
    places: tuple[int, ...]
    rule: str
    other: bool = False


def _listed(listed: Iterable[tuple[str, str, Iterable[str]]]) -> tuple[Sought, ...]:
    flags = re.MULTILINE | re.ASCII
    return tuple(
        Sought(name, Lazily(said, flags), needs) for name, said, needs in listed
    )


PLACES_EN = _listed(LISTS_EN)
PLACES = (*PLACES_EN, *_listed(LISTS_ZH))
POINTERS = Listed(
    Sought("pointer", Lazily(of, re.ASCII), needs)
    for of, needs in (*POINTERS_EN, *POINTERS_ZH)
)
_ENUMERATED = Lazily(ENUMERATED_ZH, re.MULTILINE)
_LOOSE = Lazily(LOOSE_ZH)
_LAST_OF = Lazily(LAST_OF)
_LOOSE_EN, _MEANT = Lazily(LOOSE_EN), Lazily(MEANT)


def find_by_status(text: str, actions: Sequence[OpenAction]) -> list[Ref]:
    """Return the references to the only blocked action, "the blocked one"."""
    held = [
        place
        for place, action in enumerate(actions, start=1)
        if action.status is Status.BLOCKED
    ]
    if len(held) != 1 or len(actions) < 2:  # noqa: PLR2004 - one of several
        return []
    return [
        Ref(*found.span(), (held[0],), "pointer") for found in _HELD_ONE.finditer(text)
    ]


def find_refs(text: str, numbers: Sequence[int]) -> list[Ref]:
    """Return the references of a cleaned text to actions, as places in their list.

    `numbers` are those under which the actions are listed: digits name them, while
    words such as "the second one" count the list.
    """
    found: list[Ref] = []
    count = len(numbers)
    is_numbered = any(str(n) in text for n in numbers)
    for listed in PLACES_EN if text.isascii() else PLACES:
        if listed.needs == FIGURES and not is_numbered:
            continue
        for match in listed.finditer(text):
            if listed.name == "number" and _counts_on(text, match):
                continue
            places = _places(listed.name, match["of"], numbers)
            if places and all(1 <= place <= count for place in places):
                span = match.span("all")
                found.append(Ref(*span, places, listed.name))
    found += (
        _pointed(match, count)
        for pointers in POINTERS.within(text)
        for match in pointers.pattern.finditer(text)
        if not _counts_parts(text, match)
    )
    found += _in_order(text, numbers)
    found += _each_in_words(text, count)
    found.sort(key=lambda ref: (ref.start, -ref.end))
    kept: list[Ref] = []
    for ref in found:
        if (ref.places or ref.other) and (not kept or ref.start >= kept[-1].end):
            kept.append(ref)
    kept += _meant(text, kept, numbers)
    return sorted([*kept, *_enumerated(text, kept, numbers)], key=lambda ref: ref.start)


def _meant(text: str, known: Sequence[Ref], numbers: Sequence[int]) -> list[Ref]:
    """Return the number that was meant behind another: "2 is done. I meant 3"."""
    ends = [ref.end for ref in known if _DIGIT.search(text, ref.start, ref.end)]
    if not ends:
        return []
    return [
        Ref(*match.span("of"), (numbers.index(int(match["of"])) + 1,), "pointer")
        for match in _MEANT.finditer(text, min(ends))
        if int(match["of"]) in numbers
        and not any(ref.start <= match.start("of") < ref.end for ref in known)
    ]


def _in_order(text: str, numbers: Sequence[int]) -> Iterator[Ref]:
    """Return the numbers of a line that names each action: 1 完成 2 80% 3 在弄.

    Where they open a reply, it need not tell of the last ones.
    """
    if len(numbers) < 3:  # noqa: PLR2004 - two may stand by chance
        return
    left = list(numbers)
    found = []
    loose = _LOOSE_EN if text.isascii() else _LOOSE
    for match in loose.finditer(text):
        if left and int(match["of"]) == left[0]:
            left.pop(0)
            found.append(match)
    opens = len(found) > _PAIR and not text[: found[0].start()].strip()
    if left and not opens:
        return
    heads = all(not match.start() or text[match.start() - 1] == "\n" for match in found)
    rule = "pointer" if heads else "bare number"  # lines that open with "1", "2", "3"
    for place, match in enumerate(found, start=1):
        yield Ref(*match.span("of"), (place,), rule)


def _each_in_words(text: str, count: int) -> Iterator[Ref]:
    """Return the words of a line that names each action: "first done, second not".

    "One done, two to go" counts, so that there must be three in such words.
    """
    if count < _PAIR or not text.startswith(("first", "one")):
        return
    found = [*_EACH.finditer(text)]
    said = tuple([match["of"] for match in found])
    if said not in [named[:count] for named in _IN_WORDS]:
        return
    if said[0] == "one" and count == _PAIR:
        return
    for place, match in enumerate(found, start=1):
        yield Ref(*match.span("of"), (place,), "pointer")


def _enumerated(
    text: str, known: Sequence[Ref], numbers: Sequence[int]
) -> Iterator[Ref]:
    """Return the bare numbers that go on with others: 1好了 … 3签回9份."""
    if not known or text.isascii():
        return
    found = {
        match["of"]: match
        for match in _ENUMERATED.finditer(text)
        if int(match["of"]) in numbers
    }
    told = {place for ref in known for place in ref.places}
    places = {said: numbers.index(int(said)) + 1 for said in found}
    if len(told | set(places.values())) < min(2, len(numbers)):
        return
    for said, match in found.items():
        start, end = match.span("of")
        if not any(ref.start <= start < ref.end for ref in known):
            yield Ref(start, end, (places[said],), "bare number")


def _counts_parts(text: str, match: re.Match[str]) -> bool:
    """Whether a "first coat" stands before "second one", which then is a coat too."""
    before = text[max(0, match.start() - _BACK) : match.start()]
    if match[0].removeprefix("the ").startswith("last"):
        return _COUNTED.search(before) is not None
    if match[0].startswith(("最后一", "最后那", "最后这")):
        return _LAST_OF.search(before) is not None
    if _IN_STEPS.search(before) or _is_next_of(match[0], before):
        return True
    if match[0].startswith(("the other", "other")):
        return _ONE_OF.search(before) is not None  # "one passed, the other failed"
    if match[0].startswith(("the ", "first", "1st")) or not match[0].isascii():
        return False
    return _FIRST.search(before) is not None


def _is_next_of(said: str, before: str) -> bool:
    """Whether an ordinal counts on: "two interviews held, third on Thursday"."""
    place = next((of for word, of in ORDINALS_EN.items() if word in said), 0)
    counted = _SO_MANY.search(before) if place > 1 else None
    many = counted and (counted["many"] or counted["of"] or counted["did"])
    if not many:
        return False
    return place - 1 == (2 if many == "twice" else int(number(many) or 0))


def _counts_on(text: str, match: re.Match[str]) -> bool:
    """Whether an ordinal goes on with a count: 到岗1个；第二个下周来，第三个还在谈."""
    said = _NTH.fullmatch(match["all"])
    if said is None:
        return False
    place = int(number(said["n"]) or 0)
    before = text[max(0, match.start() - _BACK) : match.start()]
    for counted in _SO_MANY_ZH.finditer(before):
        many = int(number(counted["n"]) or 0)
        behind = before[counted.end() :]
        between = {int(number(n) or 0) for n in _NTH_AGAIN.findall(behind)}
        if counted["unit"] == said["unit"] and set(range(many + 1, place)) == between:
            return "第一" not in before and many < place
    return False


def _places(name: str, said: str, numbers: Sequence[int]) -> tuple[int, ...]:
    digits = [
        numbers.index(int(one)) + 1 if int(one) in numbers else 0
        for one in _DIGIT.findall(said)
    ]
    if name == "range" and len(digits) > 1:
        return tuple(range(digits[0], digits[-1] + 1))
    if name == "number in words":
        n = int(number(said) or 0)
        return (numbers.index(n) + 1,) if n in numbers else ()
    if "letter" in name:
        return ("abcdef".index(said) + 1,)
    signs = [_SIGNS[char] for char in said if char in _SIGNS]
    if digits or signs:
        return tuple(digits or signs)
    return tuple(
        place for word, place in ORDINALS_EN.items() if re.search(rf"\b{word}\b", said)
    )


def _pointed(match: re.Match[str], count: int) -> Ref:
    said = match[0]
    groups = {name: of for name, of in match.groupdict().items() if of}
    for name, of in groups.items():
        many = int(number(of) or 0) if "_n" in name else 0
        if many > 1:
            places = (
                range(1, many + 1)
                if "front" in name
                else range(count - many + 1, count + 1)
            )
            fits = 1 < many < count
            return Ref(*match.span(), tuple(places) if fits else (), "pointer")
    other = any(name.startswith("other") for name in groups)
    counted = _OTHER_OF.search(said)
    if counted and int(number(counted[1]) or 0) >= count:
        return Ref(*match.span(), (), "pointer")  # more than there are actions
    place = 0
    for word, of in (*ORDINALS_EN.items(), *ORDINALS_ZH.items()):
        if word in said:
            place = of if of > 0 else count + 1 + of
            break
    if "middle" in said and count % 2:
        place = count // 2 + 1
    found = (place,) if 1 <= place <= count and not other else ()
    return Ref(*match.span(), found, "pointer", other and count > 1)
