"""A document, gone through heading by heading."""

import re

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
from bot.importing.fields import fact_of, field_of, is_whole_heading, label, section_of
from bot.importing.headings import PLAN, is_detail, is_title, promised, titled, why
from bot.importing.kinds import Field, Section
from bot.importing.labelled import Pair, labelled
from bot.importing.mail import CLOSING
from bot.importing.outline import (
    DIAGNOSIS,
    WHO_WHEN,
    Line,
    Outline,
    Part,
    Title,
)
from bot.importing.quantities import change_in
from bot.importing.seen import LONGEST_HEADING, seen
from bot.importing.tables import Band, parts

HEAD = 12
SHORT = 12
SUB = 5
_SOMEBODY = re.compile(
    r"(?:[@＠][\w.-]+|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
    r"|[\u4e00-\u9fff]{2,4})\s*[:：]"
)
"""A name and a colon: the entries below are that person's."""
_DIGIT = re.compile(r"\d")


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
        self._named: str | None = None
        blocks = list(document)
        around = zip([None, *blocks], blocks, [*blocks[1:], None], strict=False)
        for before, block, follower in around:
            self._take(seen(before, block, follower), follower)
        self.outline.head = [*self.outline.head][:HEAD]

    def _take(self, block: Block, follower: Block | None) -> None:
        if isinstance(block, Heading):
            self._heading(block, follower)
        elif isinstance(block, Sheet):
            self._section, self._level, self._line = section_of(block.name), 0, None
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Item):
            self._item(block, follower)
        else:
            self._paragraph(block, follower)

    def _heading(self, heading: Heading, follower: Block | None) -> None:
        text, level = heading.text, heading.level
        self.outline.head.append(text)
        self._line = None
        found = (
            promised(text, self.outline) or why(text, self.outline) or section_of(text)
        )
        if (
            self.outline.title is None
            and not self._begun
            and is_title(heading, self.outline)
        ):
            self.outline.title = text
            return
        self._begun = self._begun or found is not Section.ASIDE
        if follower is not None and level > self._level and self._section:
            keeps = self._section in (Section.ACTIONS, Section.GOALS, Section.SUPPORT)
            own = found is not None and is_whole_heading(text)
            if found is None or (keeps and not own) or found is self._section:
                self._add(titled(text))
                return
        self._section, self._level = found, level
        self._named = text if found is None else None
        if found is Section.GOALS and _DIGIT.search(label(text)):
            self._add(Line(f"{text}:"))  # by when all of them are to be reached

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
            if PLAN.search(text):
                return
        if found and len(text) <= LONGEST_HEADING:
            self._section, self._level = found, SUB
        else:
            self._add(Line(written))

    def _work_found(self, pairs: list[Pair], follower: Block | None) -> None:
        """See an action in an unknown heading with somebody and a day below it."""
        more = (
            []
            if follower is None or isinstance(follower, Table | Sheet)
            else list(labelled(follower.text))
        )
        fields = {field_of(each.label) for each in (*pairs, *more)}
        if self._section is None and self._named and pairs:
            if all(map(is_detail, pairs)) and {Field.OWNER, Field.DUE} <= fields | (
                {Field.DUE} if fields & {Field.START, Field.PERIOD} else set()
            ):
                self._section, self._level = Section.ACTIONS, self._level - 1
                self._add(titled(self._named))
            self._named = None

    def _item(self, item: Item, follower: Block | None) -> None:
        pairs = list(labelled(item.text))
        self._work_found(pairs, follower)
        detail = len(pairs) == 1 and is_detail(pairs[0]) and "|" not in item.text
        if self._section is Section.GOALS and pairs and change_in(pairs[0].value):
            detail = detail and field_of(pairs[0].label) in (Field.METRIC, Field.TARGET)
        detail = detail and self._may_detail(pairs[0])
        if len(pairs) == 1 and self._needs(pairs[0]):
            self._add(Pair("resources", pairs[0].value))
            return
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

    def _needs(self, pair: Pair) -> bool:
        """Tell whether support is named among the details of an action."""
        if (
            self._section is not Section.ACTIONS
            or field_of(pair.label) is not Field.SUPPORT
        ):
            return False
        before = self.outline.parts[-1][1] if self.outline.parts else None
        return isinstance(before, Title) or (
            isinstance(before, Pair) and is_detail(before)
        )

    def _may_detail(self, pair: Pair) -> bool:
        """Tell whether a labelled value is no entry of its own: 资源保障：… is."""
        return self._section is not Section.SUPPORT or field_of(pair.label) in WHO_WHEN

    @property
    def _is_work(self) -> bool:
        return self._section in (Section.ACTIONS, Section.GOALS, Section.SUPPORT)

    def _paragraph(self, paragraph: Paragraph, follower: Block | None) -> None:
        text = paragraph.text
        self.outline.head.append(text)
        if self._begun and CLOSING.match(text):
            self._section, self._line = Section.ASIDE, None
        pairs = list(labelled(text))
        self._work_found(pairs, follower)
        if pairs and self._line and self._is_work and all(map(is_detail, pairs)):
            self._line.details += pairs
        elif pairs and self._speaks(pairs):
            self._all(pairs)
        else:
            if not self._begun and self._section is None:
                self.outline.openings.append(text)
            if self._section is Section.ACTIONS and _SOMEBODY.fullmatch(text):
                self._line = None
                self._add(Title(text.rstrip(":： ")))
                return
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
