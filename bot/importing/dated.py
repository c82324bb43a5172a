"""A sentence without its dates: `…, starting 18 March and through April` has both."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.importing.days import Days
from bot.reading.dates.find import DateSpan, due_of
from bot.reading.dates.when import Grain, Modifier

_START = re.compile(
    r"(?:\b(?:start(?:s|ing|ed)?(?: date)?(?: on| from| in)?|beginning(?: on"
    r"| in)?|begins?(?: on| in)?|from|as of|commencing|launch(?:es)? on)|自|由"
    r"|从)\s*[:：]?\s*$",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"(?:(?<!\bof )\b(?:and |to be )?(?:(?:due|done|complete[d]?|finish(?:ed|es|ing)?"
    r"|end(?:s|ing)?|ready|deadline|deliver(?:ed)?|target|effective|in place"
    r"|live|not later than|no later than|latest)\s*[:：]?\s*)?"
    r"(?:\b(?:by|on|before|until|till|through|thru|up to|to|in"
    r"|at)\s+(?:the\s+)?(?:end of\s+)?)?|(?:于|在|到|至|已|截至|截止|最迟|限|计划|预计"
    r"|须|需|应|力争|争取)+\s*)$",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?<!\bof )\b(?:and |to be )?(?:due|done|completed?|finish(?:ed|es)?|end(?:s|ing)?"
    r"|ready|deadline|delivered|in place|live)\s*[:：]?\s*$",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?:\b(?:by|due|before|until|till|through|thru|done|complete[d]?"
    r"|finish\w*|end(?:s|ing)?|deadline|no later than|not later than"
    r"|effective|ready|latest)\b|于|在|已|到|至|截|限|最迟)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:之?前|以前|前后)?(?:全部|全面)?(?:完成|结束|到位|到岗|上线|达成|实现|达到"
    r"|交付|执行|实施)?(?:落实)?(?=[\s，,。；;）)\]、]|$)|^\s*(?:at the latest"
    r"|latest)\b|^\s*(?:起(?:执行|实施|推行|施行)?|开始"
    r"|启动)(?=[\s，,。；;）)、]|$)|^(?:前|之前)",
    re.IGNORECASE,
)
_COMPLETED = re.compile(
    r"\s*(?:之?前)?(?:完成|结束|到位|上线|交付|达成)(?=\s*(?:$|[，,。；;）)]))"
)
_BEGINS = re.compile(r"^\s*(?:起|开始|启动)|起$")
_NTH = re.compile(
    r"(?P<cue>\b(?:by|until|through|before|due|on|from|starting"
    r"|within(?: the first)?)\s+)(?P<nth>(?:the end of )?(?:day|week"
    r"|month)\s*#?\d{1,3})\b",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"[,，;；（(]?\s*(?:即日起|starting (?:immediately|now|today)"
    r"|effective immediately)[)）]?",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"[（(\[【]\s*[,，;；:：/&\-–—~～至到]*\s*[)）\]】]")
_SEAMS = (
    (re.compile(r"\s+([,，;；.。)）])"), r"\1"),
    (re.compile(r"([(（])[\s,，;；]+"), r"\1"),
    (re.compile(r"[,，;；]+(?=[)）.。,，;；])"), ""),
    (re.compile(r"(?<=[\u4e00-\u9fff，；])\n(?=[\u4e00-\u9fff])"), ""),
    (re.compile(r"\s*\n\s*"), " "),
)
FORTNIGHT = timedelta(days=14)
_DASH = re.compile(r"(?:\s+[-–—])+\s*\.?$")
_LOOSE = " \t\n,，;；:：-–—、"


@dataclass(frozen=True, slots=True)
class Undated:
    """What is left of a sentence, and its dates; `said` tells whether it had any."""

    rest: str
    start: date | None = None
    due: date | None = None

    @property
    def said(self) -> bool:
        """Whether there was a date."""
        return bool(self.start or self.due)


def undated(text: str, days: Days) -> Undated:
    """Take the dates out of a sentence that say when it starts and is due.

    Others stay: a date in the middle of a sentence is part of what is to be done.
    """
    start = due = None
    spans = _with_roles(text, days.spans(text))
    cut: list[tuple[int, int]] = []
    for span, role in spans:
        first, last = days.first_of(span), due_of(span, days.as_of)
        if role == "both":
            start, due = start or first, due or last
        elif role == "start":
            start = start or first
        else:
            due = max(filter(None, (due, last)), default=None)
        cut.append(_bounds(text, span))
    for match in _NTH.finditer(text):
        if not any(a <= match.start() < b for a, b in cut):
            from_then = match["cue"].strip().casefold() in ("from", "starting")
            day = days.due(match["nth"])
            start, due = (start or day, due) if from_then else (start, due or day)
            joined = re.search(r",?\s*\band\s*$", text[: match.start()])
            cut.append((joined.start() if joined else match.start(), match.end()))
    if start is None and (at_once := _AT_ONCE.search(text)):
        start = days.as_of
        cut.append(at_once.span())
    return Undated(_without(text, cut), start, due)


def _with_roles(text: str, spans: list[DateSpan]) -> list[tuple[DateSpan, str]]:
    """Return the dates that say when; `within 6 weeks` is none beside another due."""
    roles = [(span, _role(text, span)) for span in spans]
    due = {"due", "both"}
    dues = [span for span, role in roles if role in due]
    told = [span for span in dues if span.modifier is not Modifier.WITHIN]
    return [
        (span, role)
        for span, role in roles
        if role and not (told and role in due and span not in told)
    ]


def _role(text: str, span: DateSpan) -> str | None:
    """Tell what a date is for: start, due, both, or part of the sentence (None)."""
    before, after = text[: span.start], text[span.end :]
    if _is_start(span, before, after):
        return "start"
    if span.modifier is Modifier.WITHIN:
        return (
            "due" if _is_long(span) else None
        )  # "answered within 2 days" is a measure
    if span.modifier in (Modifier.BY, Modifier.BEFORE) or _COMPLETED.match(after):
        return "due"
    cue = _DUE.search(before)
    if not (cue and _CUE.search(cue[0])) and not _is_apart(before, after):
        return None
    if span.grain is Grain.SPAN:
        return "both"
    weekday = span.grain is Grain.DAY and not re.search(r"\d", span.text)
    return None if weekday and not (cue and _CUE.search(cue[0])) else "due"


def _is_long(span: DateSpan) -> bool:
    return bool(span.first and span.last and span.last - span.first >= FORTNIGHT)


def _is_start(span: DateSpan, before: str, after: str) -> bool:
    if span.modifier in (Modifier.SINCE, Modifier.AFTER):
        return True
    begins = _BEGINS.match(after) or span.text.endswith(("起", "开始"))
    return bool(begins or _START.search(before))


def _is_apart(before: str, after: str) -> bool:
    """Tell whether a date stands in brackets, or at an end of the sentence."""
    left = before.rstrip()
    opened = not left or left[-1] in "(（[【,，;；:：-–—|/.。"
    marked = re.search(r"\b(?:on|in|for|at)$", left) is not None
    done = re.match(
        r"\s*(?:前|之前)?(?:完成|结束|到位)?\s*([)）\]】,，;；。|]|\.\s|\.?$)", after
    )
    return bool((opened or marked) and done)


def _bounds(text: str, span: DateSpan) -> tuple[int, int]:
    """Return the place of a date together with the words that lead to it."""
    start, end = span.start, span.end
    if after := _AFTER.match(text[end:]):
        end += after.end()
    told = span.modifier in (Modifier.BY, Modifier.BEFORE) and span.text[:1].isalpha()
    for cue in (_DONE,) if told and span.text[0].isascii() else (_START, _DUE):
        found = cue.search(text[:start])
        if found and found[0].strip():
            start = found.start()
            break
    joined = re.search(r"(?:\s*[,，;；]?\s*\b(?:and|then)\s*)$", text[:start])
    return (joined.start() if joined else start), end


def _without(text: str, cut: list[tuple[int, int]]) -> str:
    if not cut:
        return text
    pieces, at = [], 0
    for start, end in sorted(cut):
        pieces.append(text[at : max(at, start)].rstrip())
        at = max(at, end)
    rest = "\n".join([*pieces, text[at:].lstrip()])
    rest = _BRACKET.sub("", rest)
    for pattern, better in _SEAMS:
        rest = pattern.sub(better, rest)
    return _DASH.sub("", rest.strip(_LOOSE))
