"""A text as dates are looked for in it, sign for sign as long as it was written."""

import re

from bot.reading.dates.zh.today import TODAY, TODAY_SAID
from bot.reading.en.lengths import HEDGE_BEHIND, MAY_BEHIND
from bot.reading.en.refs import NEXT_ITEM
from bot.reading.lazily import Lazily
from bot.reading.sought import Sought

_MONTH_ENDS = Lazily(
    r"\b(january|february|march|april|june|july|august"
    r"|september|october|november|december"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|(?:mon|tues?|wed|thu|thurs|fri|sat|sun)(?=,))"
    r"(?:\. |, (?=(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))"
)
_SHORT_ENDS = Lazily(
    r"(?:(?<=\d )(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
    r"|\b(?:mon|tues?|wed|thurs?|fri|sat|sun))\.(?= [a-z])(?! (?:\d|and\b|or\b|to\b))"
)
"""A dot that ends a sentence behind a short name: "by 27 May. Thanks"."""
_NEXT_ITEM = Lazily(NEXT_ITEM)
_LISTED = Lazily(
    r"#\d(?=\s)|(?:^|(?<=[,;。\s]))\d (?=周[一二三四五六日天])"
    r"|(?:^|(?<=[,;。\s]))[1-6](?=周[一二三四五六日末](?![次期轮检报夜]))"
    r"|(?<=[一二三四五六日天底] )[1-6](?=(?:下|本|这)周|[明后今]天|月底)"
    r"|(?:^|(?<=\n))[1-6]、(?=[a-z])"
)
_HEDGED_MONTH = Lazily(
    r"(?<=\d march) (?=[a-z])(?!HEDGE)|(?<=\d mar) (?=[a-z])(?!HEDGE)".replace(
        "HEDGE", r"(?:to|till|til|until|and|or|thru|through|at|in|20\d\d)\b"
    )
    + rf"|(?<=\d may) (?=(?:{HEDGE_BEHIND}|{MAY_BEHIND})\b)"
)
"""The blank behind "27 march" and "27 may" where nobody marches, and nothing may."""
_FIGURES = Lazily(
    r"\b(?:until|till|til)(?= (?:the )?\d{1,2}\.\d{1,2}\.(?!\d))"
    r"|\b(?:by|until|eta|due|date|deadline):(?= ?\d{1,2}\.\d{1,2}\b)"
    r"|\b(?:by|until|eta|due|(?<!to )date|deadline"
    r"|(?:finish|completion|end)(?=:| date))"
    r"(?: (?:is|now|then|stays|date))?(?: ?[:=-])?(?= ?\d{1,2}/\d{1,2}(?![/\d%]))"
)
"""What stands before a day in figures, which is a day behind "by": "Done by: 20.3."."""
_THE_REST = Lazily(r"\bthe rest (?=(?:next|this|tomorrow|on|by|in)\b)")
_BE_DONE = Lazily(
    r"(?:(?<=\bbe )|(?<=\bis )|(?<=\bare ))"
    r"(?:done|finished|complete|completed)(?= \d{1,2}/\d)"
)
_AT_BEST = Lazily(r" (?=at the (?:very )?earliest\b)")
_MORNING = Lazily(
    r"(?:\bwill|'ll|\bgonna|\bgoing to|\bshould) "
    r"(?:(?!\b(?:on|next|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)[^.,;!?\n]){0,40}?"
    r"(?:first thing )?in the morning\b"
)
"""The morning that is meant is the next one: "will finish it off in the morning"."""
_TODAY = Lazily(TODAY_SAID)
_DONE_THEN = Lazily(
    r"(\d/\d{1,2} )(?:finish|go ?live|launch|release|done|ready|wrap up|ship|deliver)"
    r"\b|(\d/(?:1[3-9]|2\d|3[01]) ?)[\u4e00-\u9fff]{1,3}[完好齐掉清交出发]"
    r"(?=$|[\s,。;!])",
    re.ASCII,
)
_GOES_THEN = Lazily(r"(\d/\d{1,2})的(?=[船车班航飞机票柜会展课场考高])", re.ASCII)
"""What goes or is held on a day: 12/18的船."""
_FORMER = Lazily(
    r"(?:^|(?<=[\s,。;!]))[前后另]一个(?=周[一二三四五六日天][^,。;!了]{0,4}(?:$|[,。;!]))"
)
"""Which of two actions it is that ends on a day: 前一个周五搞完."""
_ON_THAT_DAY = Lazily("(?<=[月年旬周][底末初])那一?天")
"""What stands behind the end of a month and but says again that it is a day."""

_PLAIN = (
    (Sought("short end", _SHORT_ENDS, (". ",)), lambda found: f"{found[0][:-1]};"),
    (Sought("month's end", _MONTH_ENDS, (". ", ", ")), lambda found: f"{found[1]}; "),
    (Sought("hedged month", _HEDGED_MONTH, (" march ", " mar ", " may ")), ";"),
    (Sought("figures", _FIGURES, (".", "/")), lambda found: "by".ljust(len(found[0]))),
    (Sought("the rest", _THE_REST, ("the rest ",)), "xxxxxxxx "),
    (Sought("be done", _BE_DONE, ("/",)), lambda found: "x" * len(found[0])),
    (
        Sought("in the morning", _MORNING, (" in the morning",)),
        lambda found: found[0].replace("in the morning", "tomorrow".ljust(14)),
    ),
    (Sought("at best", _AT_BEST, (" earliest",)), ";"),
    (Sought("next item", _NEXT_ITEM, (". ", ", ", ") ")), ";"),
    (
        Sought("listed", _LISTED, ("#", "周", "、", "天", "月底")),
        lambda found: "#;"[-len(found[0]) :],
    ),
)
"""What is looked for, and what takes its place."""


def with_plain_days(text: str) -> str:
    """Return the text as dates are looked for in it, sign for sign.

    Keeps "in October. The second desk" from being the second of October, "by Friday,
    third one late" from a Friday the third, "#3 周五前" and 3周日 from three weeks, and
    puts today into 下班前 and 晚上发你; and lets "will be done 12/22" and "the rest
    next week" name a day.
    """
    for sought, by in _PLAIN:
        text = sought.sub(by, text)
    if text.isascii():
        return text
    text = _FORMER.sub(";;;", text).replace("元月", "一月")
    if "天" in text:
        text = _ON_THAT_DAY.sub(lambda found: "," * len(found[0]), text)
    if "/" in text:
        text = _GOES_THEN.sub(r"\1号", _DONE_THEN.sub(_in_chinese, text))
    return _TODAY.sub(lambda found: TODAY[found[0]], text)


def _in_chinese(found: re.Match[str]) -> str:
    """Return "12/23 finish" as 12/23 完成, as long as it was written."""
    return f"{found[1] or found[2]}完成".ljust(len(found[0]))
