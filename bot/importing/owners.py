"""Whose a sentence is, and with whose help: `Bo to …`, `由花雨负责…`, `… @jory`."""

import re
from dataclasses import dataclass

from bot.importing.people import HANDLE, NAME, People, is_chinese_name, named_in

_AND = r"(?:\s*(?:,|&|、|，|\band\b|和|与)\s*)"
_ONE = rf"(?:{HANDLE}|{NAME})"
_ZH = r"[\u4e00-\u9fff]{2,4}"
_WITH_HANDLES = re.compile(
    rf"[,，(（]?\s*(?:(?:together )?with|helped by|support(?:ed)? by"
    rf"|assisted by|和|与|请"
    rf"|由)\s*(?P<who>{HANDLE}(?:{_AND}?{HANDLE})*)(?:\s*(?:配合|协助|参与"
    rf"|支持))?[)）]?"
    rf"|(?P<zh>{HANDLE}(?:{_AND}?{HANDLE})*)\s*(?:配合|协助|参与|支持|帮忙)",
    re.IGNORECASE,
)
_HANDLES = re.compile(
    rf"[,，(（]?\s*(?P<who>{HANDLE}(?:{_AND}?{HANDLE})*)[)）]?(?:\s*负责)?[,，:：]?"
)
_WITH = re.compile(
    rf",?\s*\(?(?i:\b(?:together with|with (?:help|support) from"
    rf"|with the help of|helped by|supported by|assisted by"
    rf"|with))\s+(?P<who>{_ONE}(?:{_AND}{_ONE})*)\)?(?=\s*(?:[,.;)]|$|\s[-–—]"
    rf"|\s(?:and|to|on|in|for|at)\b))"
)
_NAMED_AS = re.compile(
    rf"^(?P<who>{NAME}) (?:is|are|was|has been|will be) (?:named|appointed"
    rf"|assigned|nominated)(?: as)?(?: the| a| an)?\s+(?P<what>.+)$",
    re.DOTALL,
)
_WILL = re.compile(
    rf"^(?P<who>{NAME}(?:{_AND}{NAME})*),? (?:to|will|shall|should|must|is to"
    rf"|are to|needs to|agrees to|agreed to|has to|is going to|commits to"
    rf"|is responsible for|owns|leads on)\s+(?P<what>[a-z].+)$",
    re.DOTALL,
)
_LEADS = re.compile(rf"^(?P<who>{NAME})\s*(?::|-|–|—)\s+(?P<what>\S.+)$", re.DOTALL)
_TAIL = re.compile(
    rf"^(?P<what>.+?)\s*(?:\s[-–—|]\s*|[(（\[]\s*|[,;]\s+|(?:\b(?:owned by"
    rf"|led by|assigned to|owner|by"
    rf"|for)\s+))(?P<who>{_ONE}(?:{_AND}{_ONE})*)\s*[,;.:]?\s*[)）\]]?\s*\.?$",
    re.DOTALL,
)
_ZH_BY = re.compile(
    r"(?:^|[，,；;（(])\s*由(?P<who>[^，,；;。()（）\s]{2,14}?)(?:负责|牵头"
    r"|主责|组织|具体负责|主导|落实|承担)(?:[，,)）]|组织)?(?P<what>.*)$",
    re.DOTALL,
)
_ZH_LEADS = re.compile(
    rf"^(?P<who>{_ZH}(?:[、和与]{_ZH})*)\s*(?:[:：]|负责|牵头|主责)\s*(?P<what>\S.+)$",
    re.DOTALL,
)
_ZH_TAIL = re.compile(
    rf"^(?P<what>.+?)\s*(?:[（(【\[]|[—\-–]+\s*"
    rf"|[，,;；]\s*)(?P<who>{_ZH}(?:[、和与]{_ZH})*)(?:负责"
    rf"|牵头)?\s*[)）】\]]?[。.]?$",
    re.DOTALL,
)
_ZH_BRACKET = re.compile(
    r"^(?P<what>.+?)\s*[（(](?P<who>[^，,；;()（）]{2,12})[，,；;][^()（）]*[)）][。.]?$",
    re.DOTALL,
)
_ZH_HELP = re.compile(
    rf"[，,；;（(]\s*(?:由|请)?(?P<who>{_ZH}(?:[、和与]{_ZH})*)(?:配合|协助"
    rf"|参与)(?:完成)?[)）]?"
)
_DOES = re.compile(rf"^(?P<who>{NAME}) (?P<verb>[a-z]{{2,}}s) (?P<what>.+)$", re.DOTALL)
_BRACKET = re.compile(
    rf"^(?P<what>.+?)\s*[(（\[](?P<who>{_ONE})\s*[,;:]\s*(?P<more>[^"
    rf"()\]）]+)[)）\]]\s*\.?$",
    re.DOTALL,
)
_ZH_OF = re.compile(
    r"^(?P<who>[\u4e00-\u9fff]{1,6}(?:部|科|室|组|中心|处|车间"
    r"|班)[\u4e00-\u9fff]{2,3}?)(?=[与和每对将把]|组织|完成|制定|编写"
    r"|负责)(?P<what>.+)$",
    re.DOTALL,
)
_JOINT = re.compile(
    r"\b(?:share|agree|discuss|review|align|meet|speak|talk|check|confirm|sign"
    r"|present|go through|call)\w*\b[^,;.]{0,25}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Owned:
    """What is left of a sentence, and who was named as owner and as helpers."""

    rest: str
    owner: str | None = None
    helpers: tuple[str, ...] = ()


def owned(text: str, people: People) -> Owned:
    """Take the people out of a sentence who do it."""
    rest, helpers = _helped(text.strip(), people)
    for find in (_by_handle, _by_words, _does, _by_chinese):
        found = find(rest, people)
        if found:
            others = dict.fromkeys([*found.helpers, *helpers])
            return Owned(found.rest, found.owner, tuple(others))
    return Owned(rest, None, tuple(helpers))


def _does(text: str, people: People) -> Owned | None:
    """Read `Lena weighs the bins`, where Lena is somebody in the document."""
    match = _DOES.match(text)
    if not match or not people.knows(match["who"]):
        return None
    return Owned(f"{_infinitive(match['verb'])} {match['what']}", match["who"])


def _infinitive(verb: str) -> str:
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if re.search(r"(?:s|x|z|ch|sh|o)es$", verb):
        return verb[:-2]
    return verb.removesuffix("s")


def _helped(text: str, people: People) -> tuple[str, list[str]]:
    """Take out `with Bo`; what is no name stays as it is."""
    helpers: list[str] = []
    for pattern in (_WITH_HANDLES, _WITH, _ZH_HELP):
        match = pattern.search(text)
        if not match:
            continue
        names = named_in(match.groupdict().get("zh") or match["who"] or "")
        marked = pattern is _WITH_HANDLES
        if not marked and _JOINT.search(text[: match.start()]):
            continue
        if names and (marked or all(people.is_name(name) for name in names)):
            helpers += names
            text = (
                text[: match.start()].rstrip() + " " + text[match.end() :].lstrip()
            ).strip()
    return text, helpers


def _by_handle(text: str, _: People) -> Owned | None:
    found: list[str] = []
    for match in _HANDLES.finditer(text):
        found += named_in(match["who"])
    if not found:
        return None
    rest = " ".join(_HANDLES.sub(" ", text).split())
    return Owned(rest, found[0], tuple(found[1:]))


def _by_words(text: str, people: People) -> Owned | None:
    if match := _NAMED_AS.match(text):
        return _made(match, match["what"])
    if match := _WILL.match(text):
        return _made(match, match["what"])
    match = _BRACKET.match(text)
    if match and people.is_name(match["who"]):
        return _made(match, f"{match['what']} ({match['more']})")
    for pattern in (_LEADS, _TAIL):
        match = pattern.match(text)
        if match and all(people.is_name(name) for name in named_in(match["who"])):
            return _made(match, match["what"])
    return None


def _by_chinese(text: str, people: People) -> Owned | None:
    if match := _ZH_BY.search(text):
        rest = (text[: match.start()] + match["what"]).strip("，,；; ")
        return _made(match, rest)
    if match := _ZH_OF.match(text):
        names = named_in(match["who"])
        if names and is_chinese_name(names[0]):
            return _made(match, match["what"])
    if match := _ZH_BRACKET.match(text):
        names = named_in(match["who"])
        if names and people.is_name(names[0]):
            return _made(match, match["what"])
    for pattern in (_ZH_LEADS, _ZH_TAIL):
        match = pattern.match(text)
        if match and all(people.is_name(name) for name in named_in(match["who"])):
            return _made(match, match["what"])
    return None


def _made(match: re.Match[str], rest: str) -> Owned | None:
    names = named_in(match["who"])
    return Owned(rest, names[0], tuple(names[1:])) if names else None
