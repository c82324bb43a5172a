"""What somebody types after `/pip`: a verb in one of two languages, and the rest."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from unicodedata import normalize

LIKE = 0.6
LIKE_IN_CHINESE = 0.5  # of two characters one is right
LONGEST = 20
_CODE = re.compile(r"p\s?[-–—]?\s?(\d{1,9})", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:(?P<plan>[pPＰｐ]\s?[-–—－]?\s?\d{1,9})(?=\s|[#＃]|$))?\s*"
    r"(?:[#＃](?P<number>\d{1,4}))?\s*(?P<words>.*)",
    re.DOTALL,
)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_FIRST = re.compile(r"(\S+)\s*(.*)", re.DOTALL)
_POINTS = re.compile(r"^[,:、。\uff0c\uff1a]+")
SHOW = "show"
ALONE = ""


@dataclass(frozen=True, slots=True)
class Addressed:
    """What stands behind a verb: a plan's number, an action's, and the words."""

    plan: int | None
    number: int | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What was typed: a verb's English name and the rest, or what stands in its place.

    `verb` is `ALONE` where nothing was typed, and None where it is no verb. Then `near`
    is the one that is most like `said`, as it would be typed in that language.
    """

    verb: str | None
    rest: str = ""
    said: str = ""
    near: str | None = None


class Vocabulary:
    """The verbs that there are, by English name, with their other words."""

    def __init__(self, verbs: Mapping[str, Sequence[str]]) -> None:
        self._names = {name: name for name in verbs}
        for name, aliases in verbs.items():
            self._names |= dict.fromkeys(aliases, name)

    def spoken(self, text: str) -> Spoken:
        """Return what was typed."""
        match = _FIRST.match(text.strip())
        if match is None:
            return Spoken(verb=ALONE)
        first, rest = match[1], match[2].strip()
        word = folded(first)
        if word in self._names:
            return Spoken(verb=self._names[word], rest=rest)
        if code := plan_number(first):
            return self._of_plan(code, rest)
        if glued := self._glued(first, rest):
            return glued
        return Spoken(verb=None, rest=rest, said=first, near=self._near(word))

    def name_of(self, word: str) -> str | None:
        """Return the English name of the verb that a word is."""
        return self._names.get(folded(word))

    def _of_plan(self, number: int, rest: str) -> Spoken:
        """Read `P-3`, and `P-3 status`, which people type as often."""
        verb, _, more = rest.partition(" ")
        name = self.name_of(verb) or SHOW
        left = more if self.name_of(verb) else rest
        return Spoken(verb=name, rest=f"P-{number} {left}".strip())

    def _glued(self, first: str, rest: str) -> Spoken | None:
        """Read Chinese, which puts no space between the verb and the rest."""
        for alias in sorted(self._names, key=len, reverse=True):
            if _CHINESE.match(alias) and first.startswith(alias):
                left = _POINTS.sub("", first[len(alias) :])
                return Spoken(verb=self._names[alias], rest=f"{left} {rest}".strip())
        return None

    def _near(self, word: str) -> str | None:
        if len(word) > LONGEST or word.startswith("<"):  # Slack's mark-up
            return None
        cutoff = LIKE_IN_CHINESE if _CHINESE.search(word) else LIKE
        found = get_close_matches(word, self._names, n=1, cutoff=cutoff)
        return found[0] if found else None


def addressed(rest: str) -> Addressed:
    """Return what `P-3 #2 a licence` says; each part may be left out."""
    match = _ADDRESS.fullmatch(rest.strip())
    if match is None:
        return Addressed(None, None, rest.strip())
    return Addressed(
        plan_number(match["plan"]) if match["plan"] else None,
        int(match["number"]) if match["number"] else None,
        match["words"].strip(),
    )


def plan_number(text: str) -> int | None:
    """Return the number in `P-3`, `p3` or full-width `Ｐ－３`; None for all else."""
    match = _CODE.fullmatch(normalize("NFKC", text).strip().replace("−", "-"))
    return int(match[1]) if match else None


def folded(word: str) -> str:
    """Return a word without what a keyboard adds: width, case, quotes, a full stop."""
    return normalize("NFKC", word).casefold().strip("`\"'“”.。!/")
