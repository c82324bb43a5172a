"""What the columns of a table are, where that shows from each other and the cells."""

import re
from dataclasses import replace

from bot.importing.kinds import Field, Section
from bot.importing.names import NAME, is_chinese_name, is_group, named_in
from bot.importing.table_columns import Columns
from bot.importing.table_figures import find_figures
from bot.importing.tables import Grid

SENTENCE = 5
"""Cells that hold sentences are on average longer than this."""
_DIGIT = re.compile(r"\d")
_MEASURE = re.compile(r"(?:counter|corrective |improvement )?measures?")
_SUPPORT = re.compile(r"support|支持|协助")
MOST_WORDS = 3
_WORK = (Field.OWNER, Field.START, Field.PERIOD, Field.HELPERS)
_TITLES = (Field.GROUP, None, Field.GOAL, Field.EXPECTED, Field.EVIDENCE)
_MEASURED = (None, Field.GROUP, Field.TITLE, Field.EVIDENCE, Field.EXPECTED)


def refined(grid: Grid, section: Section | None) -> Grid:
    """Return a table with those columns put right whose header alone misleads."""
    columns = Columns(grid, section)
    for find in (
        _find_one_title,
        find_figures,
        _find_goals,
        _find_goals_beside,
        _find_titles,
        _find_measures,
        _find_helpers,
    ):
        find(columns)
    return replace(grid, fields=tuple(columns.fields))


def _find_one_title(columns: Columns) -> None:
    """See the action in the longest of several columns; others are its theme."""
    places = [n for n, each in enumerate(columns.fields) if each is Field.TITLE]
    if len({columns.grid.headers[place] for place in places}) > 1:
        longest = max(map(columns.length, places))
        told = [n for n in places if 2 * columns.length(n) > longest]
        best = next((n for n in told if not columns.is_theme(n)), told[0])
        for place in places:
            same = columns.grid.headers[place] == columns.grid.headers[best]
            columns.fields[place] = Field.TITLE if same else Field.GROUP


def _find_goals(columns: Columns) -> None:
    """See goals in `Expected` beside `Gap`, or in what a goals section lists."""
    if columns.section is Section.GOALS and not columns.has(Field.GOAL):
        columns.take_named(Field.GOAL)
        if columns.has(Field.METRIC) and columns.is_told_apart(Field.GROUP):
            columns.turn(Field.GROUP, Field.GOAL)
    figures = columns.has(Field.TARGET, Field.BASELINE)
    of_goals = columns.section is Section.GOALS
    of_goals = of_goals and (figures or not columns.has(*_WORK))
    if of_goals and not columns.has(Field.GOAL):
        columns.turn(Field.EXPECTED, Field.GOAL)
        if not columns.has(Field.METRIC) or columns.has(Field.TITLE):
            columns.turn(Field.TITLE, Field.GOAL)
    if columns.has(Field.EVIDENCE) and not columns.has(Field.TITLE, *_WORK):
        columns.turn(Field.EXPECTED, Field.GOAL)


def _find_goals_beside(columns: Columns) -> None:
    """See in goals beside actions how each is measured, or what it is to bring."""
    beside = columns.has(Field.TITLE) and not columns.has(Field.TARGET, Field.METRIC)
    measured = columns.mostly(Field.GOAL, _DIGIT.search)
    if beside and measured and not columns.repeats(Field.GOAL):
        columns.turn(Field.GOAL, Field.METRIC)
    plain = columns.has(Field.TITLE) and not columns.has(Field.TARGET)
    if plain and not measured and columns.is_told_apart(Field.GOAL):
        columns.turn(Field.GOAL, Field.EXPECTED)


def _find_titles(columns: Columns) -> None:
    """See actions where somebody has something to do under another name."""
    if columns.section is Section.SUPPORT:
        columns.turn(Field.TITLE, Field.SUPPORT)
    if columns.section is Section.GOALS or columns.has(Field.TITLE, Field.SUPPORT):
        return
    if columns.section is Section.ACTIONS and columns.take_named(Field.TITLE):
        return
    if columns.has(*_WORK):
        told = not columns.mostly(Field.METRIC, re.compile(r"\d|%").search)
        if told and columns.headed(Field.METRIC, _MEASURE):
            columns.turn(Field.METRIC, Field.TITLE)
            return
        columns.take_one_of(_TITLES, Field.TITLE, SENTENCE)


def _find_measures(columns: Columns) -> None:
    """See what is measured beside figures: `Item, Now, Wanted`."""
    figures = columns.has(Field.TARGET, Field.BASELINE)
    if figures and not columns.has(Field.METRIC, Field.TITLE):
        columns.turn(Field.SOURCE, Field.METRIC)
    if columns.has(Field.TITLE) and columns.has(*_WORK):
        return
    if figures and not columns.has(Field.GOAL, Field.METRIC):
        columns.take_one_of(_MEASURED, Field.METRIC, 1)


def _find_helpers(columns: Columns) -> None:
    """See people in a column `Support`."""
    if not columns.has(Field.TITLE):
        return
    owners = {name for cell in columns.cells(Field.OWNER) for name in named_in(cell)}
    people = [name for cell in columns.cells(Field.SUPPORT) for name in named_in(cell)]
    beside = columns.has(Field.RESOURCES) or owners.intersection(people)
    short = all(len(name.split()) <= MOST_WORDS for name in people)
    named = columns.headed(Field.SUPPORT, _SUPPORT) and beside and short
    if named or columns.mostly(Field.SUPPORT, _are_names):
        columns.turn(Field.SUPPORT, Field.HELPERS)


def _are_names(cell: str) -> bool:
    names = named_in(cell)
    known = [
        name
        for name in names
        if re.fullmatch(NAME, name) or is_chinese_name(name) or is_group(name)
    ]
    return bool(names) and 2 * len(known) >= len(names)
