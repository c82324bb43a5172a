"""Hours of the day that are over when a reply is written: 上午定稿, told at five."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS
from bot.reading.tokens.tape import Token

_OVER = {
    **dict.fromkeys(("凌晨", "清早", "大清早", "一早", "一大早", "今早", "今晨"), 11),
    **dict.fromkeys(("早上", "上午", "今天上午", "今天早上"), 13),
    **dict.fromkeys(("中午", "午前"), 15),
}
"""From which hour on such a time is gone by."""
_NEVER = 24
_OF_A_DAY = frozenset("TFpjO")
"""Concepts before which it is of another day: 周五上午."""


def gone_by(tokens: Sequence[Token], hour: int) -> None:
    """Take 上午 in 脚本上午定稿 for the past when it is over, but not 周五上午."""
    for place, token in enumerate(tokens[:-1]):
        if token.concept != "s" or hour < _OVER.get(token.text, _NEVER):
            continue
        behind = tokens[place + 1 : place + 3]
        ends = behind[0].concept == "d" and behind[-1].text in (*ENDS, behind[0].text)
        if ends and (not place or tokens[place - 1].concept not in _OF_A_DAY):
            token.concept = "p"
