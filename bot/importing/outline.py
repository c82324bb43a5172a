"""A document by its sections: lines, labelled values and tables by heading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from bot.importing.document import (
    Block,
    Document,
    Heading,
    Item,
    Paragraph,
    Sheet,
    Table,
    one_line,
    texts,
)
from bot.importing.fields import (
    CHINESE,
    fact_of,
    field_of,
    is_whole_heading,
    label,
    section_of,
)
from bot.importing.kinds import Fact, Field, Section
from bot.importing.labelled import Pair, labelled
from bot.importing.mail import CLOSING
from bot.importing.quantities import change_in
from bot.importing.tables import Band, Grid, Note, parts

HEAD = 12
_ZH_HEADING = re.compile(
    r"[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}\s*[、.．]\s*(?P<text>[^。；;：:]{1,30})[：:]?"
)
_ZH_SUB = re.compile(
    r"[（(][一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}[)）]\s*(?P<text>[^。，；：:]{1,20})"
)
_NUMBERED = re.compile(
    r"(?:\d{1,2}\s*[.)、．）]\s*|[（(](?:\d{1,2}|[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3})[)）]\s*"
    r"|[①-⑳]\s*|[a-h][.)）]\s+|[•●·▪■◆○–-]\s+)(?=[^\d\s]|(?:(?:19|20)\d\d年|(?<=[、）)])\d{1,2}月))(?P<text>.+)",
    re.DOTALL,
)
_ORDINAL = re.compile(
    r"\s*(?:\d{1,2}\s*[.)、．]|[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}\s*[、.．])\s*"
)
_DIGIT = re.compile(r"\d")
_ENDS = re.compile(r"[.。!！?？;；,，]$")
_PLAN = re.compile(
    r"\bplan\b|tracker|programme|program\b|project|计划|方案|清单|台账|表$"
    r"|(?:改进|改善|绩效|整改).*(?:通知书?|协议书?|书|函|单)$",
    re.IGNORECASE,
)
_NTH = re.compile(
    r"^(?:action|goal|objective|task|step|行动|目标|措施|步骤|任务)(?:计划|步骤"
    r"|项)?\s*(?:no\.?|#)?\s*(?:\d+|[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]+"
    r"|[a-h])?\s*[:：.、\-–—]?\s*",
    re.IGNORECASE,
)
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
WHO_WHEN = frozenset({Field.OWNER, Field.HELPERS, Field.START, Field.DUE})
DIAGNOSIS = frozenset({Field.EVIDENCE, Field.CAUSE, Field.SUPPORT, Field.GOAL})
SHORT = 12
LONGEST_HEADING = 50
MOST_WORDS = 6
MOST_CHARACTERS = 14
SUB = 5


@dataclass(slots=True)
class Line:
    """A sentence or list entry, with labelled values and entries below it."""

    text: str
    is_item: bool = False
    details: list[Pair] = field(default_factory=list)
    below: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Title:
    """A heading inside a section, which may be what an action is called."""

    text: str


Part = Line | Pair | Grid | Title | Note
P = TypeVar("P", Line, Pair, Grid, Title)


@dataclass(slots=True)
class Outline:
    """The parts of a document with their sections; what stands at its head."""

    parts: list[tuple[Section | None, Part]] = field(default_factory=list)
    title: str | None = None
    openings: list[str] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    text: str = ""

    def of(self, kind: type[P]) -> Iterator[P]:
        """Return the parts of one kind."""
        return (part for _, part in self.parts if isinstance(part, kind))

    @property
    def pairs(self) -> list[Pair]:
        """Every labelled value."""
        return list(self.of(Pair))


def outlined(document: Document) -> Outline:
    """Return a document by its sections."""
    return _Outliner(document).outline


class _Outliner:
    """Walks through a document and keeps the section that it is in."""

    def __init__(self, document: Document) -> None:
        self.outline = Outline(text="\n".join(texts(document)))
        self._section: Section | None = None
        self._level = 0
        self._line: Line | None = None
        self._begun = False
        blocks = list(document)
        around = zip([None, *blocks], blocks, [*blocks[1:], None], strict=False)
        for before, block, follower in around:
            self._take(_seen(before, block, follower), follower)
        self.outline.head = [*self.outline.head][:HEAD]

    def _take(self, block: Block, follower: Block | None) -> None:
        if isinstance(block, Heading):
            self._heading(block, follower)
        elif isinstance(block, Sheet):
            self._section, self._level, self._line = section_of(block.name), 0, None
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Item):
            self._item(block)
        else:
            self._paragraph(block)

    def _heading(self, heading: Heading, follower: Block | None) -> None:
        text, level = heading.text, heading.level
        self.outline.head.append(text)
        self._line = None
        found = section_of(text)
        if self.outline.title is None and not self._begun and self._is_title(heading):
            self.outline.title = text
            return
        self._begun = self._begun or found is not Section.ASIDE
        if follower is not None and level > self._level and self._section:
            keeps = self._section in (Section.ACTIONS, Section.GOALS, Section.SUPPORT)
            own = found is not None and is_whole_heading(text)
            if found is None or (keeps and not own) or found is self._section:
                self._add(Title(_NTH.sub("", _ORDINAL.sub("", one_line(text)))))
                return
        self._section, self._level = found, level
        if found is Section.GOALS and _DIGIT.search(label(text)):
            self._add(Line(f"{text}:"))  # by when all of them are to be reached

    def _is_title(self, heading: Heading) -> bool:
        if heading.level == 0:
            return True
        if any(map(_PLAN.search, self.outline.openings)) or _ORDINAL.match(
            heading.text
        ):
            return False
        short = section_of(heading.text) is not None and not _PLAN.search(heading.text)
        return not short and (heading.level == 1 or bool(_PLAN.search(heading.text)))

    def _table(self, table: Table) -> None:
        self._line = None
        for part in parts(table):
            if isinstance(part, Band):
                self._band(part.text)
            else:
                if isinstance(part, Pair):
                    self.outline.head.append(f"{part.label}: {part.value}")
                self._add(part)
                self._begun = True

    def _band(self, written: str) -> None:
        text = one_line(written)
        found = section_of(text)
        self.outline.head.append(text)
        if not self._begun and not self.outline.openings:
            self.outline.openings.append(text)
            if _PLAN.search(text):
                return
        if found and len(text) <= LONGEST_HEADING:
            self._section, self._level = found, SUB
        else:
            self._add(Line(written))

    def _item(self, item: Item) -> None:
        pairs = list(labelled(item.text))
        detail = len(pairs) == 1 and _is_detail(pairs[0])
        if self._section is Section.GOALS and pairs and change_in(pairs[0].value):
            detail = detail and field_of(pairs[0].label) in (Field.METRIC, Field.TARGET)
        detail = detail and self._may_detail(pairs[0])
        if self._line and (item.depth or (detail and self._is_work)):
            if detail:
                self._line.details += pairs
            else:
                self._line.below.append(item.text)
            return
        if detail and self._is_work:
            self._add(pairs[0])
        elif pairs and self._section is None and fact_of(pairs[0].label):
            self._all(pairs)
        else:
            self._begun = True
            self._line = Line(item.text, is_item=True)
            self._add(self._line)

    def _may_detail(self, pair: Pair) -> bool:
        """Tell whether a labelled value is no entry of its own: 资源保障：… is."""
        return self._section is not Section.SUPPORT or field_of(pair.label) in WHO_WHEN

    @property
    def _is_work(self) -> bool:
        return self._section in (Section.ACTIONS, Section.GOALS, Section.SUPPORT)

    def _paragraph(self, paragraph: Paragraph) -> None:
        text = paragraph.text
        self.outline.head.append(text)
        if self._begun and CLOSING.match(text):
            self._section, self._line = Section.ASIDE, None
        pairs = list(labelled(text))
        if pairs and self._line and self._is_work and all(map(_is_detail, pairs)):
            self._line.details += pairs
        elif pairs and self._speaks(pairs):
            self._all(pairs)
        else:
            if not self._begun and self._section is None:
                self.outline.openings.append(text)
            self._line = None
            self._add(Line(text))

    def _speaks(self, pairs: list[Pair]) -> bool:
        """Tell whether a line is labelled values, and no sentence with a colon."""
        if self._section in (None, Section.ASIDE) or self._is_work:
            return True
        first = pairs[0].label
        named = field_of(first) in DIAGNOSIS and len(label(first)) <= SHORT
        return named or fact_of(first) is not None

    def _all(self, pairs: list[Pair]) -> None:
        for pair in pairs:
            self._add(pair)

    def _add(self, part: Part) -> None:
        self.outline.parts.append((self._section, part))


def _is_detail(pair: Pair) -> bool:
    """Tell whether a labelled value belongs to an action or a goal."""
    is_fact = fact_of(pair.label) in (Fact.MADE_ON, Fact.UPDATED)
    if is_fact and label(pair.label) not in ("date", "日期", "时间"):
        return False
    return field_of(pair.label) in DETAILS


def _seen(before: Block | None, block: Block, follower: Block | None) -> Block:
    """Return a block as a reader sees it: a short line above a list is a heading."""
    if isinstance(block, Item):
        beside = (each for each in (before, follower) if isinstance(each, Item))
        heads = block.numbered and not any(each.numbered for each in beside)
        return (
            Heading(block.text, 2) if heads and _is_heading(block, follower) else block
        )
    return _paragraph(block, follower) if isinstance(block, Paragraph) else block


def _paragraph(block: Paragraph, follower: Block | None) -> Block:
    text = one_line(block.text)
    for level, pattern in enumerate((_ZH_HEADING, _ZH_SUB), start=1):
        if (match := pattern.fullmatch(text)) and section_of(match["text"]):
            return Heading(match["text"], level)
    if _is_heading(block, follower):
        return Heading(text.rstrip(":： "), 3)
    if match := _NUMBERED.fullmatch(block.text):
        return Item(match["text"], numbered=True)
    return block


def _is_heading(block: Paragraph | Item, follower: Block | None) -> bool:
    text = one_line(block.text)
    if follower is None or len(text) > LONGEST_HEADING or section_of(text) is None:
        return False
    if re.search(r"[:：].", text) or "\n" in block.text:
        return False
    if text.endswith((":", "：")):
        return not _DIGIT.search(label(text))
    if (
        _ENDS.search(text)
        or _DIGIT.search(label(text))
        or isinstance(follower, Heading)
    ):
        return False
    if CHINESE.search(text):
        return len(label(text)) <= MOST_CHARACTERS and "，" not in text
    return len(text.split()) <= MOST_WORDS and text[0].isupper()
