"""What a row of a table is: a header, a group's name, a form's labels and values."""

import re

from bot.importing.fields import ASIDE, CHINESE, field_of, is_whole_heading, section_of
from bot.importing.kinds import Field
from bot.importing.labelled import is_label, names_value

Cells = tuple[str, ...]
_SAYING = re.compile(r"(?:19|20)\d\d\D?\d|\d[/:]\d|[。；;，！？]|[a-z]{3}\.$")
_FIGURES = re.compile(r"\d|^[@＠]")
_PERIOD = re.compile(
    r"(?:19|20)\d\d|^\d{1,2}\s*月|^(?:q|h|w|week|day|month|第)\s*\d|\d$"
    r"|\b(?:fy|q|h)\d",
    re.IGNORECASE,
)
MONTH = re.compile(
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"|q[1-4]|h[12]|fy|w\d{1,2})[ '-]*(?:\d{2}|\d{4})?"
    r"|(?:(?:19|20)?\d\d年)?(?:\d{1,2}月(?:份)?|[一二三四]季度|q[1-4])",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\d{1,2}\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    r"(?: \d{4})?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:, \d{4})?"
    r"|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日"
    r"|(?:by |end (?:of )?)(?:the )?(?:end of )?[\w '-]{2,14}"
    r"|(?:(?:19|20)\d\d年?)?(?:\d{1,2}月|[一二三四上下]?(?:季度|半年)|q[1-4]|年)(?:末|底|前)",
    re.IGNORECASE,
)
TOTAL = re.compile(
    r"\s*(?:(?:(?:grand |sub)?totals?|averages?|mean|sum)\b.{0,12}"
    r"|(?:合计|总计|小计|平均(?:值|数)?|汇总))\s*[:：]?\s*",
    re.IGNORECASE,
)
NOTE = re.compile(r"^\s*(?:notes?|nb|注|备注|说明)\s*[.:：\d]", re.IGNORECASE)
_SAID = frozenset({Field.SUPPORT, Field.EVIDENCE, Field.CAUSE})
_WORK = frozenset({Field.TITLE, Field.GOAL})
SHORT, SHORT_ZH = 20, 8
"""A text that is shorter and stands first in a row may name the rows below it."""
LONGEST_HEADER = 40
LONGEST_BAND = 40


def is_month(header: str) -> bool:
    """Tell whether a header is a month, a quarter or a week."""
    return MONTH.fullmatch(header.strip()) is not None


def is_period(header: str) -> bool:
    """Tell whether a header is a month, or the day by which something is reached."""
    return is_month(header) or _BY.fullmatch(header.strip()) is not None


def once(row: Cells) -> list[str]:
    """Return the cells with text; a merged one counts once."""
    cells: list[str] = []
    before = None
    for cell in row:
        if cell.strip() and cell != before:
            cells.append(cell)
        before = cell
    return cells


def is_filled(row: Cells) -> bool:
    """Tell whether no cell between two others is empty."""
    places = [place for place, cell in enumerate(row) if cell.strip()]
    return not places or places[-1] - places[0] + 1 == len(places)


def is_header(row: Cells) -> bool:
    """Tell whether a row says what the columns below hold."""
    cells = list(dict.fromkeys(once(row)))
    if any(len(cell) > LONGEST_HEADER or _SAYING.search(cell) for cell in cells):
        return False
    figures = (cell for cell in cells if _FIGURES.search(cell))
    stages = _names_stages(cells)
    days = is_period if stages else is_month
    if not all(_PERIOD.search(cell) or days(cell) for cell in figures):
        return False
    if is_form(once(row)):
        return False
    fields = [field_of(cell) for cell in cells]
    core = {field for field in fields if field and field not in ASIDE}
    periods = sum(days(cell) and field_of(cell) is None for cell in cells)
    known = sum(field is not None for field in fields) + periods
    if len(core) > 1:
        return 2 * known >= len(cells)
    told = len(cells) > 2 or bool(core & _SAID and all(map(_is_short, cells)))  # noqa: PLR2004  a label and a value are no header
    return bool(core) and known == len(cells) > 1 and told


def _is_short(cell: str) -> bool:
    return len(cell) <= (SHORT_ZH if CHINESE.search(cell) else SHORT)


def _names_stages(cells: list[str]) -> bool:
    """Tell whether a row heads measures, whose figures are reached day by day."""
    fields = [field_of(cell) for cell in cells]
    named = bool(fields) and fields[0] in (Field.METRIC, Field.GOAL)
    return named and bool({Field.UNIT, Field.BASELINE} & set(fields))


def is_form(cells: list[str]) -> bool:
    """Tell whether labels and values take turns, as in `Lead: | Bo | Date: | 3 May`."""
    labels, values = cells[::2], cells[1::2]
    if any(map(names_value, labels)) and not any(map(names_value, values)):
        return True
    return (
        len(cells) > 1
        and len(labels) == len(values)
        and all(map(is_label, labels))
        and not any(map(is_label, values))
    )


def opens(text: str, follower: Cells) -> bool:
    """Tell whether a text that spans the table begins another part of the document.

    A group of rows is headed in the same way, but followed by a row like the others.
    """
    if not follower or is_header(follower):
        return True
    if len(text) > LONGEST_BAND or section_of(text) is None:
        return False
    alone = len(once(follower)) == 1 and len(follower) > 1
    return alone or is_whole_heading(text) or closes(follower, once(follower))


def closes(row: Cells, cells: list[str]) -> bool:
    """Tell whether a row is no longer of the rows above, but a label and its value."""
    if len(cells) != 2 or len(row) < 4:  # noqa: PLR2004  a label, a value, a wide table
        return False
    spread = sum(cell == cells[1] for cell in row) > 1
    told = spread or names_value(cells[0]) or is_whole_heading(cells[0])
    return is_label(cells[0]) and told


def is_entry(header: list[Cells], row: Cells) -> bool:
    """Tell whether a lonely text is an entry: no remark, and in a column of entries."""
    places = [place for place, cell in enumerate(row) if cell.strip()]
    text = row[places[0]]
    if len(places) > 1 or NOTE.match(text) or places[0] >= len(header[-1]):
        return False
    found = field_of(header[-1][places[0]])
    return found in _SAID or (found in _WORK and (places[0] > 0 or not _is_short(text)))
