"""What headings mean that no table of words tells."""

import re

from bot.importing.document import Heading, one_line
from bot.importing.fields import fact_of, field_of, label, section_of
from bot.importing.kinds import DETAILS, Fact, Section
from bot.importing.labelled import Pair
from bot.importing.outline import Outline, Title

_ORDINAL = re.compile(
    r"\s*(?:\d{1,2}\s*[.)、．]|[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}\s*[、.．])\s*"
)
_WILL_DO = re.compile(
    r"what (?P<who>\w+|the \w+) (?:will|is going to|has agreed to|commits to) "
    r"(?:do|provide|give|offer)"
)
WHY = re.compile(r"why\??|为什么|为何|why (?:we do )?this\??")
_OTHERS = frozenset({Fact.PERSON, Fact.POST, Fact.AUTHOR})
PLAN = re.compile(
    r"\bplan\b|tracker|programme|program\b|project|计划|方案|清单|台账|表$"
    r"|(?:改进|改善|绩效|整改).*(?:通知书?|协议书?|书|函|单)$",
    re.IGNORECASE,
)
_NTH = re.compile(
    r"^(?:action|goal|objective|task|step|行动|目标|措施|步骤|任务)(?:计划|步骤"
    r"|项)?\s*(?:no\.?|#)?\s*(?:\d+|[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]+"
    r"|[a-h])?\s*[:：.、\-–—]?\s*|^[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?\s*[:：.、\-–—]\s*",
    re.IGNORECASE,
)


def is_title(heading: Heading, outline: Outline) -> bool:
    """Tell whether a heading is what the document is called."""
    if heading.level == 0:
        return True
    if any(map(PLAN.search, outline.openings)) or _ORDINAL.match(heading.text):
        return False
    short = section_of(heading.text) is not None and not PLAN.search(heading.text)
    return not short and (heading.level == 1 or bool(PLAN.search(heading.text)))


def why(text: str, outline: Outline) -> Section | None:
    """Tell `Why`: below the evidence it heads the causes, at first the evidence."""
    if not WHY.fullmatch(label(text)):
        return None
    known = any(section is Section.EVIDENCE for section, _ in outline.parts)
    return Section.CAUSES if known else Section.EVIDENCE


def promised(text: str, outline: Outline) -> Section | None:
    """Tell `What Dana will do`, of the employee, from what others owe them."""
    match = _WILL_DO.fullmatch(label(text))
    if match is None:
        return None
    facts = [each for each in outline.pairs if fact_of(each.label)]
    whom = [each.value for each in facts if fact_of(each.label) is Fact.SUBJECT]
    whom += [outline.title or "", *outline.openings]
    own = match["who"] in ("you", "we", "the employee", "employee", "the team")
    if own or any(match["who"] in each.casefold() for each in whom):
        return Section.ACTIONS
    others = [each.value for each in facts if fact_of(each.label) in _OTHERS]
    known = any(match["who"] in each.casefold() for each in others)
    return Section.SUPPORT if known else None


def titled(heading: str) -> Title:
    """Return what a heading calls an action: `Action 2: Move the desk`."""
    return Title(_NTH.sub("", _ORDINAL.sub("", one_line(heading))))


def is_detail(pair: Pair) -> bool:
    """Tell whether a labelled value belongs to an action or a goal."""
    is_fact = fact_of(pair.label) in (Fact.MADE_ON, Fact.UPDATED)
    if is_fact and label(pair.label) not in ("date", "日期", "时间"):
        return False
    return field_of(pair.label) in DETAILS
