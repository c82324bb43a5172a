"""What a plan is called, of what kind it is and whom it is about."""

import re

from bot.importing.document import one_line
from bot.importing.fields import label
from bot.importing.kinds import Fact
from bot.importing.names import NAME, is_chinese_name, named_in
from bot.importing.outline import Outline
from bot.importing.people import People
from bot.importing.plan_facts import Facts, values
from bot.plans.plan import Kind

_GENERIC = re.compile(
    r"(?:the )?(?:action|improvement|project"
    r"|corrective action)? ?(?:plan|tracker|list)|(?:改进|行动|整改|工作"
    r"|改善)?(?:行动|工作)?(?:计划|方案|清单|台账)表?"
)
LONGEST_TITLE = 70
_IN_SENTENCE = re.compile(
    r"\b(?:the|our|an?) (plan (?:for|to) (?:[\w'-]+ ?){1,5}?)(?=\s*(?:\bin\b|[,.:(]|$))"
    r"|\b(?:the|our|an?) ((?:[\w'-]+ ){1,5}plan)\b",
    re.IGNORECASE,
)
_INDIVIDUAL = re.compile(
    r"\bindividual|employee|personal|\bpip\b"
    r"|performance improvement plan|个人|员工|一对一",
    re.IGNORECASE,
)
_TEAM = re.compile(r"\bteam|department|group|团队|部门|班组|小组", re.IGNORECASE)
_PLAN = re.compile(
    r"\bplan\b|action|tracker|improve|programme|program|project"
    r"|计划|方案|清单|台账|表$|行动|改进|改善|提升|整改",
    re.IGNORECASE,
)
_FOR = re.compile(
    rf"\b(?:for|of|about)\s+(?P<who>{NAME})\s*$"
    rf"|[-–—:：]\s*(?P<also>{NAME})\s*$|^(?P<zh>[\u4e00-\u9fff]{{2,4}})(?:的"
    rf"|同志)?(?:个人)?绩效"
)
_SUBJECT_LINE = re.compile(r"^\s*(?:subject|re|主题)\s*[:：]\s*", re.IGNORECASE)


def title_of(outline: Outline, facts: Facts, name: str) -> str:
    """Return what the plan is called; `name` is the file's, at worst."""
    for value in map(one_line, values(facts, Fact.TITLE)):
        within = (
            outline.title and value in outline.title and _PLAN.search(outline.title)
        )
        return one_line(outline.title or "") if within else value
    project = next(iter(values(facts, Fact.PROJECT)), None)
    if outline.title and not (project and _GENERIC.fullmatch(label(outline.title))):
        return one_line(outline.title)
    lines = [_named_plan(_SUBJECT_LINE.sub("", line)) for line in outline.openings]
    named = [line for line in lines if _PLAN.search(line)]
    if project and (not named or _GENERIC.fullmatch(label(named[0]))):
        return one_line(project)
    stem = re.sub(r"\.\w{2,5}$", "", name.rpartition("/")[2])
    return one_line((named or lines or [stem.replace("_", " ")])[0])


def _named_plan(line: str) -> str:
    """Return a line, or the plan's name where the line is a whole sentence."""
    match = _IN_SENTENCE.search(line) if len(line) > LONGEST_TITLE else None
    if not match:
        return line
    name = match[1] or match[2]
    return name[:1].upper() + name[1:]


def subject_of(facts: Facts, title: str) -> str | None:
    """Return the employee whom an individual plan is about."""
    for value in values(facts, Fact.SUBJECT):
        names = named_in(value)
        if names:
            return names[0]
    alone = _INDIVIDUAL.search(title) or "绩效" in title
    if not alone and Fact.POST not in {fact for fact, _ in facts}:
        return None
    for value in values(facts, Fact.ADDRESSEE):
        names = named_in(value.partition(",")[0])
        if len(names) == 1 and People(frozenset()).is_name(names[0]):
            return names[0]
    match = _FOR.search(title)
    if match and match["zh"] and not is_chinese_name(match["zh"]):
        return None
    return (match["who"] or match["also"] or match["zh"]) if match else None


def kind_of(facts: Facts, subject: str | None, title: str) -> Kind:
    """Return whether the plan is a team's or an employee's."""
    for value in values(facts, Fact.KIND):
        if _TEAM.search(value):
            return Kind.TEAM
        if _INDIVIDUAL.search(value):
            return Kind.INDIVIDUAL
    if subject:
        return Kind.INDIVIDUAL
    alone = re.search(r"\bindividual|员工.*改进|个人.*改进", title, re.IGNORECASE)
    return Kind.INDIVIDUAL if alone else Kind.TEAM
