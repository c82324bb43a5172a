"""Figures in the columns of a table: where a measure stands, and where it is to go."""

import re

from bot.importing.kinds import Field, Section
from bot.importing.rows import MONTH, is_period
from bot.importing.table_columns import ONE_FIGURE, Columns

_DIGIT = re.compile(r"\d")
_PLAIN_FIGURE = re.compile(r"\W*\d+(?:[.,]\d+)?\s*%?")


def find_figures(columns: Columns) -> None:
    """See a target in `KPI, Now, Goal`, and figures in `From, To`."""
    if columns.has(Field.TITLE) and columns.section is not Section.GOALS:
        columns.turn(Field.SOURCE, Field.METRIC)
        if columns.has(Field.GOAL, Field.TARGET):
            columns.figured(Field.EVIDENCE, Field.BASELINE)
        return
    _find_targets(columns)
    _find_baselines(columns)
    if columns.mostly(Field.START, _PLAIN_FIGURE.fullmatch):
        columns.turn(Field.START, Field.BASELINE)
        columns.turn(Field.DUE, Field.TARGET)


def _find_targets(columns: Columns) -> None:
    if columns.has(Field.METRIC, Field.BASELINE, Field.UNIT):
        columns.figured(Field.GOAL, Field.TARGET)
    named = columns.has(Field.TARGET)
    if named and not columns.mostly(Field.TARGET, _DIGIT.search):
        measured = columns.has(Field.METRIC)
        columns.turn(Field.TARGET, Field.GOAL if measured else Field.METRIC)
        columns.figured(Field.GOAL, Field.TARGET)
    if columns.has(Field.METRIC) and not columns.has(Field.TARGET):
        _take_last_day(columns)
    if columns.has(Field.METRIC, Field.GOAL) and columns.has(Field.BASELINE):
        columns.figured(None, Field.TARGET)
        columns.figured(Field.DUE, Field.TARGET)


def _find_baselines(columns: Columns) -> None:
    if not columns.has(Field.TARGET):
        return
    if not columns.has(Field.BASELINE):
        _take_month(columns)
    columns.figured(Field.EVIDENCE, Field.BASELINE)
    if columns.has(Field.METRIC, Field.GOAL):
        columns.figured(None, Field.BASELINE, before=Field.TARGET)


def _take_last_day(columns: Columns) -> None:
    """See the target in the last of several days by which a figure is reached."""
    for place in range(len(columns.fields) - 1, -1, -1):
        cells = [row[place] for row in columns.grid.rows if row[place].strip()]
        dated = is_period(columns.grid.headers[place])
        if dated and cells and all(map(ONE_FIGURE.match, cells)):
            columns.fields[place] = Field.TARGET
            return


def _take_month(columns: Columns) -> None:
    """See where a measure stood: the last month before its target."""
    for place in range(columns.fields.index(Field.TARGET) - 1, -1, -1):
        if MONTH.fullmatch(columns.grid.headers[place].strip()):
            columns.fields[place] = Field.BASELINE
            return
