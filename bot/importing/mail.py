"""The head of a mail that somebody pasted: its subject is the plan's title."""

import re

from bot.importing.document import Block, Document, Heading, Paragraph

_LINE = re.compile(
    r"\**\s*(?P<label>[^:：]{2,14}?)\s*\**\s*[:：]\s*\**\s*(?P<value>.*)"
)
_SUBJECT = re.compile(r"subject|re|betreff|主题|标题", re.IGNORECASE)
_FROM = re.compile(r"from|发件人|寄件人", re.IGNORECASE)
_SENT = re.compile(r"date|sent|日期|时间|发送时间|发送日期|发送", re.IGNORECASE)
_TO = re.compile(r"to|收件人", re.IGNORECASE)
_OTHER = re.compile(
    r"cc|bcc|reply-to|importance|attachments?|收件人|抄送|密送|附件", re.IGNORECASE
)
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|答复|回复|转发)\s*[:：]\s*)+", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*[<(\[][^<>()\[\]]*@[^<>()\[\]]*[>)\]]")
CLOSING = re.compile(
    r"\s*(?:(?:many |with )?(?:thanks|thank you|best|kind|warm|regards|yours|cheers"
    r"|sincerely)\b|(?:please )?(?:let me know|reply|get back to me)\b|sent from"
    r"|如有(?:任何)?(?:问题|疑问|异议)|谢谢|感谢|此致|敬礼|顺颂|祝(?:好|商祺|工作)"
    r"|以上(?:，|,|请|妥否)|特此|请(?:各位|大家)?(?:于|在|尽快)?.{0,12}(?:回复|知悉|查收))",
    re.IGNORECASE,
)
LONGEST = 8


def without_head(document: Document) -> Document:
    """Return a document with the lines of a mail's head as what they say of a plan."""
    lines = {
        place: match
        for place, block in enumerate(document[: LONGEST + 1])
        if isinstance(block, Paragraph) and (match := _LINE.fullmatch(block.text))
    }
    labels = {place: match["label"] for place, match in lines.items()}
    subject = [place for place, each in labels.items() if _SUBJECT.fullmatch(each)]
    sender = [place for place, each in labels.items() if _FROM.fullmatch(each)]
    if not subject or not sender:
        return document
    kept = [
        _line(document[place], lines[place]) if place in lines else document[place]
        for place in range(len(document))
        if not (place in labels and _OTHER.fullmatch(labels[place]))
    ]
    return tuple(kept)


def _line(block: Block, match: re.Match[str]) -> Block:
    """Return a line of the head as a document of its own would have it."""
    value = _ADDRESS.sub("", match["value"]).strip()
    if _SUBJECT.fullmatch(match["label"]):
        return Heading(_REPLY.sub("", value), 0)
    if _FROM.fullmatch(match["label"]):
        return Paragraph(f"Author: {value}")
    if _TO.fullmatch(match["label"]):
        return Paragraph(f"Addressee: {value}")
    return Paragraph(f"Date: {value}") if _SENT.fullmatch(match["label"]) else block
