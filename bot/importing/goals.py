"""Goals, from the rows of a table and from sentences."""

import re
from dataclasses import dataclass, replace
from datetime import date

from bot.importing.dated import undated
from bot.importing.days import Days
from bot.importing.document import one_line
from bot.importing.imported import ImportedGoal
from bot.importing.inline import unlabelled
from bot.importing.kinds import Field
from bot.importing.quantities import Change, Quantity, change_in, quantities

Row = dict[Field, str]
_VERB = re.compile(
    r"^(?:(?:to|we(?: will)?|(?:the )?team will|please|and)\s+)*(?:cut"
    r"|reduc(?:e|ing)|lower|decreas(?:e|ing)|rais(?:e|ing)"
    r"|increas(?:e|ing)|lift|improv(?:e|ing)|bring(?:ing)?|get|mov(?:e|ing)"
    r"|shorten|driv(?:e|ing)|grow|halve|shrink|push"
    r"|take|boost|achiev(?:e|ing)|reach|keep(?:ing)?|hold|maintain|drop"
    r"|speed up|hav(?:e|ing)|limit|ensure|make|restore|return)\s+"
    r"(?:(?:down|up)\s+)?(?:the\s+|our\s+|her\s+|his\s+|their\s+)?",
    re.IGNORECASE,
)
_ZH_VERB = re.compile(
    r"^(?:力争|争取|努力|确保|使|将|把|实现|全面|进一步|持续)*(?:提高|提升|降低"
    r"|减少|缩短|增加|改善|压降|压缩|恢复|控制|保持|达到|完成)?(?:(?=\S))"
)
_ZH_TAIL = re.compile(
    r"(?:由|从|自|提高|提升|增加|降低|下降|缩短|减少|达到|保持|控制|稳定|恢复|不"
    r"|目前|现在|应|要|须|将|力争|每[天日周月年]|每季度)+$"
)
_EN_TAIL = re.compile(
    r"[\s:：,，(（\-–—]*(?:\b(?:down|up|by|back|is|are|was|of|for|at|from|to|should"
    r"|must|will|be|stays?|falls?|rises?|drops?|goes|improves?|increases?"
    r"|decreases?|not)\b[\s:,]*)*$",
    re.IGNORECASE,
)
_PER = re.compile(
    r"\s+(?P<unit>(?:per|a|an|each|every)\s+[\d,]*\s*[a-z]+(?:\s[a-z]+)?)$",
    re.IGNORECASE,
)
_UNIT_NOTE = re.compile(
    r"\s*[（(]\s*(?:单位[:：]?\s*|in\s+)?([^（()）\d]{1,16})\s*[)）]\s*$"
)
_POINTS = " \t\n.。;；,，:：-–—"
_IN_GAP = re.compile(
    r"\s*\b(?:at|in|of|by|for|is|are|was|were|within|to)\s*$|\s*(?:为|达|仅"
    r"|由|是|到|在)\s*$",
    re.IGNORECASE,
)
_AVERAGE = re.compile(
    r"^\s*(?:on average|average|currently|or more|at present|平均)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Goals:
    """Reads goals; `due` is the day for those that name none."""

    days: Days
    due: date | None = None

    def of_row(self, row: Row) -> ImportedGoal | None:
        """Return the goal of a row of a table."""
        statement = one_line(row.get(Field.GOAL, ""))
        metric = one_line(row.get(Field.METRIC, ""))
        gap = one_line(row.get(Field.EVIDENCE, ""))
        measured = row.get(Field.BASELINE) or row.get(Field.TARGET)
        goal: ImportedGoal | None
        if gap and not measured and (found := quantities(gap)):
            goal = _of_gap(statement or gap, gap, found[0])
        elif measured:
            goal = self._of_figures(statement, metric, row)
        else:
            goal = self._of_words(statement, metric)
        if goal is None:
            return None
        cell = row.get(Field.DUE) or row.get(Field.PERIOD) or ""
        return replace(goal, due=self.days.due(cell) or goal.due or self.due)

    def _of_figures(self, statement: str, metric: str, row: Row) -> ImportedGoal | None:
        before = _first(row.get(Field.BASELINE, ""))
        after = _first(row.get(Field.TARGET, ""))
        name, note = _noted(metric or statement)
        if not name:
            return None
        unit = one_line(row.get(Field.UNIT, "")) or None
        for figure in (before, after):
            unit = unit or (figure.unit if figure else None)
        said, _ = _noted(statement) if statement else (name, None)
        if not metric:
            name = _bare(name, None) or name
        return ImportedGoal(
            statement=said if unit is None or not metric else statement or name,
            metric=name if note or not metric else metric,
            unit=unit or note,
            baseline=before.value if before else None,
            target=after.value if after else None,
        )

    def _of_words(self, statement: str, metric: str) -> ImportedGoal | None:
        if not statement and not metric:
            return None
        goal = self.of_text(statement or metric)
        if metric and statement and goal:
            change = change_in(metric)
            if change and goal.target is None:
                return replace(
                    _with_change(goal, metric, change), statement=goal.statement
                )
            return replace(goal, metric=_bare(metric, change))
        return goal

    def of_text(self, text: str) -> ImportedGoal | None:
        """Return the goal of a sentence such as `Cut returns from 214 to 90 by May`."""
        labelled = unlabelled(text)
        dated = undated(labelled.rest, self.days)
        statement = one_line(dated.rest).strip(_POINTS)
        if not statement:
            return None
        due = self.days.due(labelled.values.get(Field.DUE, "")) or dated.due
        statement = _capital(statement)
        goal = ImportedGoal(statement=statement, due=due or self.due)
        if change := change_in(statement):
            goal = _with_change(goal, statement, change)
        return _with_labels(goal, labelled.values)


def _with_change(goal: ImportedGoal, text: str, change: Change) -> ImportedGoal:
    metric, unit = _bare(text, change), change.unit
    per = _PER.search(metric)
    if per and not unit:
        metric, unit = metric[: per.start()], per["unit"]
    return replace(
        goal,
        metric=metric or unit,
        unit=unit,
        baseline=change.baseline,
        target=change.target,
    )


def _with_labels(goal: ImportedGoal, values: dict[Field, str]) -> ImportedGoal:
    """Return the goal with what was said beside it: `metric: …; baseline: 12`."""
    before, after = (
        _first(values.get(each, "")) for each in (Field.BASELINE, Field.TARGET)
    )
    unit = goal.unit or values.get(Field.UNIT)
    for figure in (before, after):
        unit = unit or (figure.unit if figure else None)
    metric = values.get(Field.METRIC) or goal.metric
    if metric is None and (before or after):
        metric = _bare(goal.statement, None)
    if metric and goal.target is None and not after and (change := change_in(metric)):
        return _with_change(goal, metric, change)
    return replace(
        goal,
        metric=metric,
        unit=unit,
        baseline=before.value if before else goal.baseline,
        target=after.value if after else goal.target,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _bare(text: str, change: Change | None) -> str:
    """Return what is measured: the words before the figures, without the verb."""
    words = text[: change.start] if change else text
    words = _EN_TAIL.sub("", _VERB.sub("", words.strip()))
    words = _ZH_TAIL.sub("", _ZH_VERB.sub("", words.strip(_POINTS)))
    return words.strip(_POINTS + "(（")


def _of_gap(statement: str, gap: str, now: Quantity) -> ImportedGoal:
    """Return the goal beside a gap: `Accruals 3 days late` to `0 days late`."""
    before = _IN_GAP.sub("", gap[: now.start])
    words = gap[now.start : now.end]
    after = gap[now.end :]
    if now.unit and now.unit != "%":
        after = words.partition(now.unit)[2] + after
    metric = one_line(f"{before} {_AVERAGE.sub('', after)}").strip(_POINTS)
    figures = quantities(statement)
    like = [each for each in figures if each.unit == now.unit]
    target = (like or figures)[-1] if figures else None
    return ImportedGoal(
        statement=statement,
        metric=metric or None,
        unit=now.unit,
        baseline=now.value,
        target=target.value if target else None,
    )


def _noted(name: str) -> tuple[str, str | None]:
    """Return a measure's name, and the unit that stands in brackets behind it."""
    match = _UNIT_NOTE.search(name)
    return (name[: match.start()], match[1].strip()) if match else (name, None)


def _first(cell: str) -> Quantity | None:
    found = quantities(one_line(cell))
    return found[0] if found else None
