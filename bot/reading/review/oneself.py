"""Replies that tell of the writer, the bot or the answer alone: 年假中, 18号回来.

Where all that is told is of that kind, and no action is named, nothing is reported.
Beside a report it may be why the work is late, and stays: 下周我休假，推到19号.
"""

from collections.abc import Sequence

from bot.reading.dates.find import DateSpan
from bot.reading.find.silence import will_tell
from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.split.said import Said
from bot.reading.zh import oneself as zh

_OWN_DAY = Lazily(f"{zh.NOT_NOW}|{zh.OWN_DAY}|{zh.WORN_OUT}|{zh.NERVES}")
_OF_THE_MOMENT = Lazily(zh.OF_THE_MOMENT)
_RENAMES = Lazily(zh.RENAMES)
_ASKED = Lazily(zh.QUESTION)
_OF_ONESELF = Lazily(
    rf"{zh.AWAY}|{zh.BACK}|{zh.ASK_THEM}|{zh.HANDED_OVER}|{zh.MISSENT}|{zh.BOT_TROUBLE}"
    rf"|{zh.ANNOUNCED}|{zh.WILL_FILL}"
)
_FEEDBACK, _OF_THE_BOT = Lazily(zh.FEEDBACK), Lazily(zh.OF_THE_BOT)
_DATED = Lazily(r"\d|前")
"""What a day has that is one of the work, and not of the answer: 15号前肯定报."""
_LONG = 30
"""Signs of the longest clause that is looked at."""


def without_own_day(said: Sequence[Said]) -> None:
    """Take away what is read out of 今天可以准点下班了 and 手都要断了.

    Where an answer is promised, so it is with where one is: 在仓库点货，晚点回.
    """
    told_later = any(map(will_tell, said))
    for one in said:
        if not one.events:
            continue
        moment = told_later and _fits(_OF_THE_MOMENT, one.clause)
        if moment or _fits(_OWN_DAY, one.clause):
            one.events = []


def of_oneself(said: Sequence[Said], text: str) -> bool:
    """Whether all that a reply tells is of the writer, the bot or the answer."""
    if text.isascii():
        return False
    telling = [one for one in said if one.events]
    named = any(token.hints for one in telling for token in one.clause.tokens)
    if named and _RENAMES.search(text) is None:
        return False
    of_bot = _OF_THE_BOT.search(text) is not None
    return bool(telling) and all(
        one.events[0].slot not in ("help", "moved")
        and not any(
            event.slot == "due" and _DATED.search(text, event.start, event.end)
            for event in one.events
        )
        and (
            _fits(_OF_ONESELF, one.clause)
            or _fits(_ASKED, one.clause)
            or (of_bot and _fits(_FEEDBACK, one.clause))
            or _RENAMES.search(text, one.clause.start, one.clause.end)
        )
        for one in telling
    )


def _fits(pattern: Lazily, clause: Clause) -> bool:
    """Whether a pattern fits the words of a clause that names no action."""
    tokens = clause.tokens
    if clause.end - clause.start > _LONG or clause.named:
        return False
    said = "".join(
        [token.text for token in tokens if not isinstance(token.data, DateSpan)]
    )
    return pattern.fullmatch(said) is not None
