"""Which action a reply means by a plan's code, or by a number that has two readings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.checkins.listing import Listed

_HASHED = re.compile(r"[#＃]\s*(\d{1,3})(?!\d)")
_CODED = re.compile(
    r"(?<![A-Za-z0-9])[PpＰｐ]\s?[-–—－−]\s?(?P<plan>\d{1,9})(?!\d)"
    r"(?:\s*[的,，:：/]?\s*(?:[#＃]|第)\s*(?P<action>\d{1,3})(?!\d))?"
)
_BORDERS = ".,;:\n。，；："


@dataclass(frozen=True, slots=True)
class Referred:
    """A reply in which each plan's code is the number of the action meant.

    `is_certain` is false where a code or a number may mean another action, or none.
    """

    text: str
    is_certain: bool


def referred(text: str, listed: Sequence[Listed]) -> Referred:
    """Return the text with `P-3 #1`, and `P-3` of one action, as a number of the list.

    Lists, flags and plans call an action by its number in the plan, a check-in about
    several plans by its place: "#1" is certain only where both are the same.
    """
    missed: list[str] = []

    def numbered(match: re.Match[str]) -> str:
        before = text[: match.start()].rstrip(" ")
        if before and before[-1] not in _BORDERS and not match["action"]:
            return match[0]  # as in "all P-1 tickets"
        found = _meant(match, listed)
        if len(found) == 1:
            return f"#{found[0].n} "
        missed.append(match[0])
        return match[0]

    plain = _CODED.sub("", text)
    numbers = {int(number) for number in _HASHED.findall(plain)}
    is_double = any(_is_double(number, listed) for number in numbers)
    return Referred(_CODED.sub(numbered, text), not missed and not is_double)


def _meant(match: re.Match[str], listed: Sequence[Listed]) -> list[Listed]:
    of_plan = [each for each in listed if each.plan.number == int(match["plan"])]
    if match["action"] is None:
        return of_plan
    return [each for each in of_plan if each.action.number == int(match["action"])]


def _is_double(number: int, listed: Sequence[Listed]) -> bool:
    """Tell whether a number is one action's place and another's number in its plan."""
    by_plan = {each.n for each in listed if each.action.number == number}
    return bool(by_plan - {number})
