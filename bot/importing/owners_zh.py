"""Whose a Chinese sentence is: `由花雨负责…`, `花雨牵头…`, `…(花雨)`."""

import re

from bot.importing.owned import Owned, made
from bot.importing.people import People
from bot.importing.zh.verbs import VERBS

_ZH = r"[\u4e00-\u9fff]{2,4}"
_BY = re.compile(
    r"(?:^|[，,；;。（(])\s*由(?P<who>[^，,；;。()（）]{2,14}?)\s*(?:负责|牵头"
    r"|主责|组织|具体负责|主导|落实|承担)(?:[，,)）]|组织)?(?P<what>.*)$",
    re.DOTALL,
)
_FROM = re.compile(r"[，,；;（(]\s*由(?P<who>[^，,；;。()（）\d]{2,14})[)）]?$")
_I = re.compile(r"^(?:由)?(?:我|本人)(?:来|会|将|负责)+(?P<what>\S.+)$", re.DOTALL)
_LEADS = re.compile(
    rf"^(?P<who>{_ZH}(?:[、和与]{_ZH})*)\s*(?:[:：]|负责|牵头|主责)\s*(?P<what>\S.+)$",
    re.DOTALL,
)
_TAIL = re.compile(
    rf"^(?P<what>.+?)\s*(?:[（(【\[]|[—\-–]+\s*"
    rf"|[，,;；]\s*)(?P<who>{_ZH}(?:[、和与]{_ZH})*)(?:负责"
    rf"|牵头)?\s*[)）】\]]?[。.]?$",
    re.DOTALL,
)
_BRACKET = re.compile(
    r"^(?P<what>.+?)\s*[（(](?P<who>[^，,；;()（）]{2,12})[，,；;][^()（）]*[)）][。.]?$",
    re.DOTALL,
)
_OF = re.compile(
    r"^(?P<who>[\u4e00-\u9fff]{1,6}(?:部|科|室|组|中心|处|车间"
    r"|局|班)[\u4e00-\u9fff]{2,3}?)(?=[与和每对将把]|组织|完成|制定|编写"
    r"|负责)(?P<what>.+)$",
    re.DOTALL,
)


_DOES = re.compile(
    rf"^(?!总部|公司|全部|本部)(?P<who>[\u4e00-\u9fff]{{1,8}}?"
    rf"(?:部|科|室|组|课|中心|处|局|办|车间|班|队)(?:\s{_ZH})?|{_ZH})"
    rf"\s?(?:将|会|应|须|需)?(?P<what>(?:{VERBS}).+)$",
    re.DOTALL,
)
_IN_BRACKET = re.compile(
    r"^(?P<what>.+?)\s*[（(](?P<who>[\u4e00-\u9fff ]{2,14})[)）][。.]?$"
)


_BEFORE_DAY = re.compile(
    r"^(?:由|请)?(?P<who>[\u4e00-\u9fff]{2,8}?(?:\s[\u4e00-\u9fff]{2,4})?)\s?(?:将|会|应|须|需)?(?:于|在|从|自)?"
    r"\s*(?=(?:(?:19|20)\d\d年)?\d{1,2}月|本月|下月|本周|下周|[一二三四]季度)"
)


_DEPARTMENT = re.compile(
    r"^(?!总部|公司|全部|本部|各)(?P<who>[\u4e00-\u9fff]{1,6}?(?:部|科|室|组|课|中心|处|局|办|车间))"
    r"(?=[\u4e00-\u9fff])(?![的和与及内、])(?P<what>.+)$",
    re.DOTALL,
)


def before_day(text: str, people: People) -> tuple[str, str | None]:
    """Take out who stands before the day at the beginning: `信息部1月底前…`."""
    match = _BEFORE_DAY.match(text)
    if match and people.are_names(match["who"]):
        return text[match.end("who") :], match["who"]
    return text, None


def by_chinese(text: str, people: People) -> Owned | None:
    """Read `由花雨负责…`, `花雨牵头…`, `…（花雨）`."""
    if people.author and (match := _I.match(text)):
        return Owned(match["what"], people.author)
    for sure in (_BY, _FROM):
        if match := sure.search(text):
            rest = text[: match.start()] + (match.groupdict().get("what") or "")
            return made(match, rest.strip("，,；; "))
    for pattern in (_OF, _BRACKET, _LEADS, _TAIL, _IN_BRACKET, _DOES):
        match = pattern.match(text)
        if match and people.are_names(match["who"]):
            return made(match, match["what"])
    owes = None if people.strangers else _DEPARTMENT.match(text)
    return made(owes, owes["what"]) if owes else None
