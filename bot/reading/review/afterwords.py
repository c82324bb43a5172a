"""What Chinese replies tell behind their report: 这几天感冒，打错字您包涵.

Where several actions were told of, each by its name, a last sentence that names none is
of the writer, the weather or the answer; but not where it asks for help, tells that
work is held or moved, or names a figure or a day.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said, sentences
from bot.reading.zh import afterwords as zh

_TURNS = Lazily(zh.TURNS)
_WISHED = Lazily(zh.WISHED)
_OPENERS = "。;!~"
_OF_WORK = frozenset("iVHW%r")
"""Concepts of a sentence that goes on about the work: 进度偏慢, 其余正常."""
_TELLS = frozenset(("help", "percent", "value", "moved", "freed"))
_SEVERAL = 2


def without_wishes(said: Sequence[Said], text: str) -> None:
    """Take what one would have done besides, and what came of it, for nothing."""
    for before, one in pairwise(said):
        words = before.clause.within(text)
        if not before.clause.chinese or _WISHED.match(words) is None:
            continue
        if not before.clause.named:
            before.events = []
            near = before.clause.sentence == one.clause.sentence
            if near and not one.clause.named and "没" in _said(one):
                one.events = []


def _said(one: Said) -> str:
    return "".join([token.text for token in one.clause.tokens])


def without_afterwords(said: Sequence[Said], text: str) -> None:
    """Take what is told behind a report of several actions for nothing."""
    if sum(_names([one]) for one in said) < _SEVERAL:
        return
    for sentence in reversed(sentences(said)):
        if _names(sentence) or not _is_afterword(sentence, text):
            return
        for one in sentence:
            one.events = []


def _names(sentence: Sequence[Said]) -> bool:
    """Whether a sentence names an action, by its title or its place."""
    return any(one.clause.named or "M" in one.clause.tape for one in sentence)


def _is_afterword(sentence: Sequence[Said], text: str) -> bool:
    first = sentence[0].clause
    before = text[: first.start].rstrip(" \n")[-1:]
    if not first.chinese or before not in _OPENERS:
        return False
    turns = _TURNS.match(text, first.start) is not None
    events = [event for one in sentence for event in one.events]
    if any(event.slot in _TELLS or event.status is Status.BLOCKED for event in events):
        return False
    dated = any(event.slot == "due" and not event.weak for event in events)
    of_work = any(not _OF_WORK.isdisjoint(one.clause.tape) for one in sentence)
    return turns or not (dated or of_work)
