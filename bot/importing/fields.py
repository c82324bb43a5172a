"""What a column header, a label before a colon or a heading is about."""

import re
from functools import lru_cache
from unicodedata import normalize

from bot.importing.en import columns as en_columns
from bot.importing.en import facts as en_facts
from bot.importing.en import headings as en_headings
from bot.importing.kinds import Fact, Field, Section, first
from bot.importing.zh import columns as zh_columns
from bot.importing.zh import facts as zh_facts
from bot.importing.zh import headings as zh_headings

ASIDE = frozenset({Field.NUMBER, Field.GROUP, Field.ASIDE, Field.SOURCE})
LONGEST = 36
CHINESE = re.compile("[\u4e00-\u9fff]")
_AROUND = re.compile(r"^[\s*:.．、\-–—【\[●•]+|[\s*:：.．、\-–—】\]]+$")
_SPREAD = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_NOTE = re.compile(r"\s*[(\[][^()\]]*[)\]]")
_WIDE = re.compile("[^\x20-\x7e\u00c0-\u024f]+")
_BOTH = re.compile(r"及|与|和|、|\band\b|&|/")
_ORDINAL = re.compile(
    r"^(?:(?:part|section)\s+)?(?:\d{1,2}(?:\.\d{1,2})*(?:\s*[.)、:]|\s)"
    r"|[ivx]+[.)]|[a-h][.)]"
    r"|[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}\s*[、.:]|\([一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾\d]{1,3}\)"
    r"|第[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]+(?:部分|章|节|步)[、:]?)\s*(?=[^\d\s%])",
    re.IGNORECASE,
)


def label(text: str) -> str:
    """Return a label without numbering, marks and width: `一、现状：` is `现状`."""
    plain = _AROUND.sub("", normalize("NFKC", text)).casefold()
    plain = _AROUND.sub("", _ORDINAL.sub("", plain, count=1))
    return " ".join(_SPREAD.sub("", plain).split())


@lru_cache(maxsize=2048)
def field_of(text: str) -> Field | None:
    """Return what a column with this header holds."""
    found = (
        first(zh_columns.FIELDS if CHINESE.search(name) else en_columns.FIELDS, name)
        for name in _names(text)
    )
    return next(filter(None, found), None)


@lru_cache(maxsize=2048)
def fact_of(text: str) -> Fact | None:
    """Return what a label says of the plan as a whole."""
    found = (
        first(zh_facts.FACTS if CHINESE.search(name) else en_facts.FACTS, name)
        for name in _names(text)
    )
    return next(filter(None, found), None)


@lru_cache(maxsize=2048)
def section_of(text: str) -> Section | None:
    """Return what stands under a heading: what its first word that says so says."""
    name = label(text)
    is_chinese = CHINESE.search(name)
    if not name:
        return None
    if first(zh_headings.NO_SECTIONS if is_chinese else en_headings.NO_SECTIONS, name):
        return Section.ASIDE
    words = zh_headings.SECTIONS if is_chinese else en_headings.SECTIONS
    found = [
        (match.start(), place, section)
        for place, (section, pattern) in enumerate(words)
        if (match := pattern.search(name))
    ]
    kinds = {section for _, _, section in found}
    both = is_chinese and {Section.EVIDENCE, Section.CAUSES} <= kinds
    if both and not _BOTH.search(name):
        return Section.CAUSES  # 问题根源 is about causes
    if found:
        return min(found)[2]
    return first(zh_headings.ASIDES if is_chinese else en_headings.ASIDES, name)


def is_whole_heading(text: str) -> bool:
    """Tell whether a heading is nothing but the name of a section."""
    name = label(text)
    words = zh_headings.WHOLE if CHINESE.search(name) else en_headings.WHOLE
    return words.fullmatch(name) is not None


def _names(text: str) -> tuple[str, ...]:
    """Return a label without and with what stands in brackets."""
    name = label(text.replace("\n", "" if CHINESE.search(text) else " "))
    if not name or len(name) > LONGEST:
        return ()
    short = label(_NOTE.sub("", name))
    latin, chinese = label(_WIDE.sub(" ", short)), "".join(CHINESE.findall(short))
    parts = (chinese, latin) if latin and chinese else ()
    return tuple(dict.fromkeys(each for each in (short, name, *parts) if each))
