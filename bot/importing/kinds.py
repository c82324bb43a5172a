"""What the parts of a plan document can be about."""

import re
from collections.abc import Iterable
from enum import Enum, auto
from typing import TypeVar


class Field(Enum):
    """A field of an action, a goal or a diagnosis, as documents head it."""

    NUMBER = auto()
    TITLE = auto()
    OWNER = auto()
    HELPERS = auto()
    START = auto()
    DUE = auto()
    DEPENDS_ON = auto()
    PERIOD = auto()
    RESOURCES = auto()
    EXPECTED = auto()
    METRIC = auto()
    SOURCE = auto()
    GOAL = auto()
    BASELINE = auto()
    TARGET = auto()
    UNIT = auto()
    EVIDENCE = auto()
    CAUSE = auto()
    SUPPORT = auto()
    GROUP = auto()
    ASIDE = auto()  # known, and no part of a plan that is to begin: status, remarks


DETAILS = frozenset(
    {
        Field.OWNER,
        Field.HELPERS,
        Field.START,
        Field.DUE,
        Field.PERIOD,
        Field.RESOURCES,
        Field.EXPECTED,
        Field.METRIC,
        Field.BASELINE,
        Field.TARGET,
        Field.UNIT,
    }
)
"""What is said of one action or goal, beside what it is called."""


class Fact(Enum):
    """What is said once, about the plan as a whole."""

    TITLE = auto()
    PROJECT = auto()
    KIND = auto()
    SUBJECT = auto()
    PERSON = auto()
    AUTHOR = auto()
    ADDRESSEE = auto()
    POST = auto()  # what an employee's plan says of them
    MADE_ON = auto()
    START = auto()
    END = auto()
    PERIOD = auto()
    UPDATED = auto()
    ASIDE = auto()


class Section(Enum):
    """What stands under a heading."""

    EVIDENCE = auto()
    CAUSES = auto()
    GOALS = auto()
    STRATEGY = auto()
    ACTIONS = auto()
    SUPPORT = auto()
    ASIDE = auto()


T = TypeVar("T")
Words = tuple[tuple[T, re.Pattern[str]], ...]


def table(*rows: tuple[T, str]) -> Words[T]:
    """Return patterns with what they mean; the first that is found counts."""
    return tuple((found, re.compile(pattern)) for found, pattern in rows)


def first(words: Iterable[tuple[T, re.Pattern[str]]], text: str) -> T | None:
    """Return what the first pattern that `text` has means."""
    return next((found for found, pattern in words if pattern.search(text)), None)
