"""Hours of the day that are over when a reply is written: 上午定稿, told at five."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS
from bot.reading.numerals import number
from bot.reading.tokens.tape import Token

_OVER = {
    **dict.fromkeys(("凌晨", "清早", "大清早", "一早", "一大早", "今早", "今晨"), 11),
    **dict.fromkeys(("早上", "上午", "今天上午", "今天早上"), 13),
    **dict.fromkeys(("中午", "午前"), 15),
}
"""From which hour on such a time is gone by."""
_NEVER, _NOON, _EVENING = 24, 12, 8
_TODAY = "今日"
"""What stands for 下午 where that is a time of today (see `dates.zh.today`)."""
_OF_A_DAY = frozenset("TFpjO")
"""Concepts before which it is of another day: 周五上午."""


def gone_by(tokens: Sequence[Token], hour: int) -> None:
    """Take 上午 in 脚本上午定稿 for the past when it is over, but not 周五上午."""
    for place, token in enumerate(tokens[:-1]):
        if token.concept == "j" and _struck(tokens, place, hour):
            token.concept = "p"
        if token.concept != "s" or hour < _OVER.get(token.text, _NEVER):
            continue
        behind = tokens[place + 1 : place + 3]
        ends = behind[0].concept == "d" and behind[-1].text in (*ENDS, behind[0].text)
        if ends and (not place or tokens[place - 1].concept not in _OF_A_DAY):
            token.concept = "p"


def _struck(tokens: Sequence[Token], place: int, hour: int) -> bool:
    """Whether an hour of this afternoon is over: 下午三点全部签完, told at six."""
    told = tokens[place + 1 : place + 3]
    if tokens[place].text != _TODAY or len(told) < 2 or told[1].text[:1] != "点":  # noqa: PLR2004
        return False
    said = number(told[0].text)
    if said is None or not 0 < said < _NOON:
        return False
    return hour >= said + (_NOON if said < _EVENING else 0)
