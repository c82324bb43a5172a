"""Actions, from the rows of a table and from sentences."""

import re
from dataclasses import dataclass, replace
from datetime import date
from unicodedata import normalize

from bot.importing.dated import undated
from bot.importing.days import Days
from bot.importing.document import one_line
from bot.importing.fields import CHINESE
from bot.importing.imported import ImportedAction
from bot.importing.inline import unlabelled
from bot.importing.kinds import Field
from bot.importing.names import NOBODY, named_in
from bot.importing.owners import helped, owned
from bot.importing.owners_zh import before_day
from bot.importing.people import People

Row = dict[Field, str]
BOX = re.compile(r"^\s*(?:\[[ xX✓]?\]|[☐☑☒✓✔□■✅])\s*|^:\w+:\s*")
_BAR = re.compile(r"\s*[|｜]\s*")
_BETWEEN = re.compile(r"[,;，；、&\n]|\band\b|和|与|及")
_NUMBERED = re.compile(
    r"(?:(?:action|step|task|item|no|nr|行动步骤|行动|步骤|任务|事项|第|序号)s?\.?\s*)?"
    r"[#＃]?\s*(?P<number>\d{1,3})\s*(?:项|步|条|号|完成后|之后|后)?",
    re.IGNORECASE,
)
_POINTS = " \t\n.。;；,，:：-–—|、"
_NOTHING = re.compile(
    r"\s*(?:[-–—/\\.…·*]+|n/?a|none|nil|t\.?b\.?[acd]\.?|无|暂无|待定|不适用|不需要"
    r"|无需)?\s*[.。]?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Actions:
    """Reads actions; `owner` is whose they are where no other is named."""

    days: Days
    people: People
    owner: str | None = None

    def of_row(self, row: Row) -> ImportedAction | None:
        """Return the action of a row of a table."""
        title = one_line(BOX.sub("", row.get(Field.TITLE, "")))
        if not title or NOBODY.fullmatch(title):
            return None
        action = ImportedAction(title=title.strip(" ;；"))
        if not row.get(Field.OWNER) and not row.get(Field.DUE):
            action = self._of_words(title, {}) or action
        return self.completed(action, row)

    def of_text(self, text: str) -> ImportedAction | None:
        """Return the action of a sentence such as `Bo to call them by 3 May`."""
        labelled = unlabelled(_BAR.sub(" - ", BOX.sub("", text)))
        return self._of_words(labelled.rest, labelled.values)

    def _of_words(self, text: str, values: Row) -> ImportedAction | None:
        text, first = before_day(text, self.people)
        dated = undated(text, self.days)
        named = Field.OWNER in values
        who = (helped if named else owned)(dated.rest, self.people)
        owner = who.owner or next(iter(named_in(first or "")), None)
        title = _balanced(one_line(who.rest).strip(_POINTS))
        if not title:
            return None
        action = ImportedAction(
            title=_capital(title),
            owner=self.people.full(owner) if owner else None,
            helpers=tuple(map(self.people.full, who.helpers)),
            start=dated.start,
            due=dated.due,
        )
        return self.completed(action, values)

    def completed(self, action: ImportedAction, row: Row) -> ImportedAction:
        """Return the action with the values that stand in fields of their own."""
        owners, helpers = (
            [self.people.full(name) for name in self.people.turned(names)]
            for names in (
                named_in(row.get(Field.OWNER, "")),
                named_in(row.get(Field.HELPERS, "")),
            )
        )
        owner = owners[0] if owners else action.owner
        others = dict.fromkeys([*owners[1:], *helpers, *action.helpers])
        start, due = self._dates(row)
        return replace(
            action,
            owner=owner,
            helpers=tuple(name for name in others if name != owner),
            start=start or action.start,
            due=due or action.due,
            resources=said(row.get(Field.RESOURCES)) or action.resources,
            expected=said(row.get(Field.EXPECTED)) or action.expected,
            metric=_metric(row) or action.metric,
            ref=_bare(row.get(Field.NUMBER, "")) or action.ref,
            depends_on=refs_in(row.get(Field.DEPENDS_ON)) or action.depends_on,
        )

    def owned(self, action: ImportedAction) -> ImportedAction:
        """Return the action with the owner that it has where it names none."""
        return action if action.owner else replace(action, owner=self.owner)

    def _dates(self, row: Row) -> tuple[date | None, date | None]:
        start = self.days.begin(row[Field.START]) if row.get(Field.START) else None
        due = self.days.due(row[Field.DUE]) if row.get(Field.DUE) else None
        if row.get(Field.DUE) and not row.get(Field.START):
            begins, ends = self.days.both(row[Field.DUE])
            apart = ends != begins
            start, due = (begins if apart else None), ends or (None if apart else due)
        if row.get(Field.PERIOD):
            begins, ends = self.days.both(row[Field.PERIOD])
            start, due = start or begins, due or ends
        return start, due


def said(cell: str | None) -> str | None:
    """Return what a cell says; None where it says that there is nothing."""
    text = one_line(cell or "")
    return None if _NOTHING.fullmatch(text) else text.rstrip(" ;；")


def refs_in(cell: str | None) -> tuple[str, ...]:
    """Return the actions that a cell names: `#1, step 3` is `1` and `3`."""
    if said(cell) is None:
        return ()
    parts = map(_bare, _BETWEEN.split(cell or ""))
    return tuple(dict.fromkeys(each for each in parts if each))


def _bare(ref: str) -> str:
    """Return how an action is numbered, without the words around."""
    plain = normalize("NFKC", one_line(ref)).strip(_POINTS + "。")
    match = _NUMBERED.fullmatch(plain)
    return match["number"] if match else plain


def _metric(row: Row) -> str | None:
    """Return how an action is measured, with from and to where they stand apart."""
    metric = said(row.get(Field.METRIC))
    before, after = said(row.get(Field.BASELINE)), said(row.get(Field.TARGET))
    if not before and not after:
        return metric
    if before and metric and not after and re.search(r"\d", metric):
        return f"{before} > {metric}"
    way = " > ".join(each for each in (before, after) if each)
    return f"{metric}: {way}" if metric else way


def _balanced(title: str) -> str:
    """Return a title without a bracket whose other half was taken out."""
    for opener, closer in ("()", "（）", "[]", "【】"):
        if title.count(closer) > title.count(opener) and title.endswith(closer):
            title = title[:-1].rstrip()
        if title.count(opener) > title.count(closer):
            head, _, tail = title.rpartition(opener)
            title = f"{head.rstrip()} {tail}".strip() if tail else head.rstrip()
    return title


def _capital(title: str) -> str:
    return title if CHINESE.match(title) else title[:1].upper() + title[1:]
