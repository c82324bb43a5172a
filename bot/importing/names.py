"""Names of people as cells hold them."""

import re

from bot.importing.document import one_line
from bot.importing.en.names import NOBODY as NOBODY_EN
from bot.importing.fields import CHINESE
from bot.importing.zh.names import DOUBLE, SURNAMES
from bot.importing.zh.names import NOBODY as NOBODY_ZH

WORD = r"[A-Z][\w'’\-]*\.?"
NAME = (
    rf"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?{WORD}(?: (?:(?:van|de|der|den|von|da|di|al"
    rf"|bin|la|le|del) )*{WORD}){{0,3}}"
)
HANDLE = r"[@＠][\w.\-]+"
NOBODY = re.compile(
    rf"[\s\-–—/_.?？·*]*|(?:{NOBODY_EN})\.?|(?:{NOBODY_ZH})", re.IGNORECASE
)
_SEPARATORS = re.compile(
    r"\s*(?:[,，、;；&+\n|]|\s/\s|(?<=[a-z])/(?=[A-Z])"
    r"|(?<![A-Za-z])/(?![A-Za-z])|\b(?:and|with|und)\b)\s*"
    r"|(?<=[\u4e00-\u9fff])(?:和|与|及)(?=[\u4e00-\u9fff]{2,3}$)",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*[（(]([^（()）]*)[)）]")
_HELPER = re.compile(
    r"(?:together )?with |(?:supported|assisted|helped) by |协助[:：]|配合[:：]"
)
_POST = re.compile(
    r"^(?:(?:head|director|manager|vp) of [\w&]+"
    r"|(?:team|project|shift|department) (?:lead(?:er)?"
    r"|manager)|(?:general |line |store )?manager|director|supervisor|coach|mentor"
    r"|(?:head )?nurse)\s+(?=[A-Z][\w'’-]+ [A-Z])",
    re.IGNORECASE,
)
_LED = re.compile(
    r"([^\s(（][^(（\n]*?)\s*[（(](?:lead(?:er|s)?|led by|负责人|牵头)"
    r"\s*[:：]?\s+?([^（()）]*)[)）]"
)
_HELPS = re.compile(r"(.+?)\s*(?:helps|helping|assists|supports|to help|协助|配合)")
_BRACKETS = re.compile(r"\s*[（(]([^（()）]*)[)）]")
_GROUPS = re.compile(
    r"\b(?:teams?|department|dept|desk|office|group|crew|unit|staff|services?|room"
    r"|engineering|operations|support|agency|supplier|contractor|vendor)$",
    re.IGNORECASE,
)
_TITLED = re.compile(r"(?:师傅|老师|经理|主管|主任|组长|班长|店长|总监|厂长)$")
LONGEST_GROUP = 12
_LOWER = re.compile(r"\s[a-z]\w*$")
_GROUP = re.compile(
    r"(?:部|科|室|组|中心|处|局|车间|班|(?<![到上在离转])岗|公司|队"
    r"|厂|线|课|部门|团队|委员会|办公室|办"
    r"|院|所|仓|店)$"
)
_ROLE = re.compile(
    r"^.*?(?:部|科|室|组|中心|处|车间|班组?|岗|公司|队|厂|团队|办|长|员|师|主任|经理"
    r"|主管|总监|专员|HRBP|导师|工)(?=[\u4e00-\u9fff]{2,3}$)"
)
_HONORIFIC = re.compile(r"(?<=[\u4e00-\u9fff])(?:同志|老师|先生|女士)$")


def named_in(cell: str) -> list[str]:
    """Return who is named in a cell such as `Pharmacy: Sunniva Hale; Estates`."""
    if NOBODY.fullmatch(cell.strip()):
        return []
    names: list[str] = []
    cell = _LED.sub(r"\2; \1", _grouped(cell))
    for part in _SEPARATORS.split(_BRACKET.sub(_opened, cell)):
        name = _name(part or "")
        if name and name not in names:
            names.append(name)
    return names


def is_group(text: str) -> bool:
    """Tell whether text is a department, or somebody by a title alone: 蒯师傅."""
    if len(text) > (LONGEST_GROUP if CHINESE.search(text) else 2 * LONGEST_GROUP):
        return False
    return bool(_GROUP.search(text) or _GROUPS.search(text) or _TITLED.search(text))


def _opened(match: re.Match[str]) -> str:
    """Return a bracket that names somebody as one of a list; others without commas."""
    if helper := _HELPER.match(match[1]):
        return f"; {match[1][helper.end() :]}"
    if helping := _HELPS.fullmatch(match[1]):
        return f"; {helping[1]}"
    return f" ({re.sub(r'[,，、;；/／&+|]', ' ', match[1])})"


def is_chinese_name(text: str) -> bool:
    """Tell whether text is a surname and one or two more characters."""
    if not re.fullmatch(r"[\u4e00-\u9fff]{2,4}", text):
        return False
    if _TITLED.fullmatch(text):
        return False
    if text[:2] in DOUBLE:
        return len(text) > 2  # noqa: PLR2004  the surname alone is no name
    return text[0] in SURNAMES and len(text) <= 3  # noqa: PLR2004  a name's length


def _grouped(cell: str) -> str:
    """Return a cell where `计划部/冉静` is 冉静: a department before a person."""
    parts = [part.strip() for part in re.split(r"[/／]", cell)]
    if len(parts) == 2 and _GROUP.search(parts[0]) and not _GROUP.search(parts[1]):  # noqa: PLR2004
        return parts[1]
    return re.sub(
        r"[\u4e00-\u9fff]+(?:部|科|室|组|中心|处|车间)[/／](?=[\u4e00-\u9fff])",
        "",
        cell,
    )


def _name(text: str) -> str:
    name = one_line(text).strip(" .。:：-–—*")
    bracket = _BRACKETS.search(name)
    if bracket:
        outside = _BRACKETS.sub("", name).strip()
        name = bracket[1] if _is_group(outside, bracket[1]) else outside or bracket[1]
    name = re.split(r"[:：]\s*", name)[-1].lstrip("@＠").strip()
    name = _POST.sub("", name)
    if NOBODY.fullmatch(name):
        return ""
    if CHINESE.search(name):
        return _chinese(name)
    return re.sub(r"\s+[-–—]\s+.*$", "", name)


def _is_group(outside: str, inside: str) -> bool:
    """Tell whether `Facilities (Bram Osei)` names a department and somebody in it."""
    if CHINESE.search(outside):
        return bool(_GROUP.search(outside)) and is_chinese_name(inside)
    whole = re.fullmatch(rf"{WORD}(?: {WORD})+", inside)
    grouped = " " not in outside or _GROUPS.search(outside) or _LOWER.search(outside)
    return bool(grouped) and whole is not None


def _chinese(name: str) -> str:
    """Return a Chinese name without the department or role before it."""
    first, dash, second = re.split(r"(\s*[-–—]\s*|$)", name, maxsplit=1)[:3]
    if dash and second:
        before = _GROUP.search(first) or not is_chinese_name(first)
        name = second if before else first
    last = name.rsplit(" ", maxsplit=1)[-1]
    if " " in name and 2 <= len(last) <= 4 and not _GROUP.search(last):  # noqa: PLR2004
        name = last
    elif " " in name and is_chinese_name(name.split(" ")[0]):
        name = name.split(" ")[0]
    elif (role := _ROLE.match(name)) and is_chinese_name(name[role.end() :]):
        name = name[role.end() :]
    return _HONORIFIC.sub("", name)
