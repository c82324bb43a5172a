"""A block as a reader sees it: a short line above a list is a heading."""

import re

from bot.importing.document import Block, Heading, Item, Paragraph, one_line
from bot.importing.fields import CHINESE, label, section_of

_ZH_HEADING = re.compile(
    r"[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}\s*[、.．]\s*(?P<text>[^。；;：:]{1,30})[：:]?"
)
_ZH_SUB = re.compile(
    r"[（(][一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}[)）]\s*(?P<text>[^。，；：:]{1,20})"
)
_BRACKETED = re.compile(r"【(?P<text>[^】]{1,30})】[：:]?")
_NUMBERED = re.compile(
    r"(?:\d{1,2}\s*[.)、．）]\s*|[（(](?:\d{1,2}|[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3})[)）]\s*"
    r"|[①-⑳]\s*|[a-h][.)）]\s+|[•●·▪■◆○–-]\s+)(?=[^\d\s]|(?:(?:19|20)\d\d年|(?:(?<=[、）)])|(?<=\s))\d{1,2}月))(?P<text>.+)",
    re.DOTALL,
)
_DIGIT = re.compile(r"\d")
_ENDS = re.compile(r"[.。!！?？;；,，]$")
_DAY = re.compile(
    r"\s*\b(?:by|until|before|for|in)?\s*(?:the )?(?:end of |start of )?(?:q[1-4]|h[12]"
    r"|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"(?: \d{1,2})?)?"
    r"(?:,? (?:19|20)\d\d)?$|[（(]?(?:(?:19|20)\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|底|末)?"
    r"|[一二三四上下](?:季度|半年)末?)?(?:前|之前)?[)）]?$",
    re.IGNORECASE,
)
LONGEST_HEADING = 50
MOST_WORDS = 6
MOST_CHARACTERS = 14


def seen(before: Block | None, block: Block, follower: Block | None) -> Block:
    """Return a block as a reader sees it: a short line above a list is a heading."""
    if isinstance(block, Item):
        beside = (each for each in (before, follower) if isinstance(each, Item))
        heads = block.numbered and not any(each.numbered for each in beside)
        detailed = isinstance(follower, Item) and follower.depth > block.depth
        heads = heads and not detailed
        return (
            Heading(block.text, 2) if heads and _is_heading(block, follower) else block
        )
    return _paragraph(block, follower) if isinstance(block, Paragraph) else block


def _paragraph(block: Paragraph, follower: Block | None) -> Block:
    text = one_line(block.text)
    if match := _BRACKETED.fullmatch(text):
        return Heading(match["text"], 2)
    for level, pattern in enumerate((_ZH_HEADING, _ZH_SUB), start=1):
        if (match := pattern.fullmatch(text)) and section_of(match["text"]):
            return Heading(match["text"], level)
    if _is_heading(block, follower):
        return Heading(text.rstrip(":： "), 3)
    if match := _NUMBERED.fullmatch(block.text):
        return Item(match["text"], numbered=True)
    return block


def _is_heading(block: Paragraph | Item, follower: Block | None) -> bool:
    text = one_line(block.text)
    if follower is None or len(text) > LONGEST_HEADING or section_of(text) is None:
        return False
    if re.search(r"[:：].", text) or "\n" in block.text:
        return False
    digits = _DIGIT.search(_DAY.sub("", label(text)))
    if text.endswith((":", "：")):
        return not digits
    if _ENDS.search(text) or digits or isinstance(follower, Heading):
        return False
    if CHINESE.search(text):
        return len(label(text)) <= MOST_CHARACTERS and "，" not in text
    return len(_DAY.sub("", text).split()) <= MOST_WORDS and text[0].isupper()
