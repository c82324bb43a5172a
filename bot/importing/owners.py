"""Whose a sentence is, and with whose help: `Bo to …`, `由花雨负责…`, `… @jory`."""

import re

from bot.importing.names import HANDLE, NAME, named_in
from bot.importing.owned import Owned
from bot.importing.owners_en import by_words, does, writes
from bot.importing.owners_zh import by_chinese
from bot.importing.people import People

_AND = r"(?:\s*(?:,|&|\+|、|，|\band\b|和|与)\s*)"
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
    rf"[,，(（:：]?\s*(?P<who>{HANDLE}(?:{_AND}?{HANDLE}|{_AND}{NAME}(?=\s*(?:[,.;)]|$)))*)"
    rf"[)）]?(?:\s*(?:负责|牵头|主责|主办))?[,，:：]?"
)
_TEAM = r"[a-z]+ (?:team|agency|crew|supplier|contractor|office|desk|department)"
_WITH = re.compile(
    rf",?\s*\(?(?i:\b(?:together with|with (?:help|support) from"
    rf"|with the help of|helped by|supported by|assisted by"
    rf"|with))\s+(?:the\s+)?(?P<who>(?:{_ONE}|{_TEAM})(?:{_AND}(?:{_ONE}|{_TEAM}))*)\)?(?=\s*(?:[,.;)]|$|\s[-–—]"
    rf"|\s(?:and|to|on|in|for|at)\b))"
)
_GROUPED = rf"(?:{_ZH}|[\u4e00-\u9fff]{{2,8}}(?:部|组|科|课|室|队|班|中心))"
_ZH_HELP = re.compile(
    rf"[，,；;（(]\s*(?:由|请)?(?P<who>{_GROUPED}(?:[、和与]{_GROUPED})*)(?:配合|协助"
    rf"|参与)(?:完成)?[)）]?"
)
_JOINT = re.compile(
    r"\b(?:share|agree|discuss|review|align|meet|speak|talk|check|confirm|sign"
    r"|present|go through|call)\w*\b[^,;]{0,40}$",
    re.IGNORECASE,
)


def owned(text: str, people: People) -> Owned:
    """Take the people out of a sentence who do it."""
    rest, helpers = _helped(text.strip(), people)
    for find in (_by_handle, by_words, does, writes, by_chinese):
        found = find(rest, people)
        if found:
            others = dict.fromkeys([*found.helpers, *helpers])
            return Owned(found.rest, found.owner, tuple(others))
    return Owned(rest, None, tuple(helpers))


def helped(text: str, people: People) -> Owned:
    """Take the people out of a sentence who help with it."""
    rest, helpers = _helped(text.strip(), people)
    return Owned(rest, None, tuple(helpers))


def _helped(text: str, people: People) -> tuple[str, list[str]]:
    """Take out `with Bo`; what is no name stays as it is."""
    helpers: list[str] = []
    for pattern in (_WITH_HANDLES, _WITH, _ZH_HELP):
        match = pattern.search(text)
        if not match:
            continue
        who = match.groupdict().get("zh") or match["who"] or ""
        names = named_in(who)
        marked = pattern is _WITH_HANDLES
        if not marked and _JOINT.search(text[: match.start()]):
            continue
        if names and (marked or people.are_names(who)):
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
