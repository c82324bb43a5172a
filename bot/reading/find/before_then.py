"""An event for a day in Chinese: 上线前改完, 客户来之前收拾好.

When it is nobody says, but that the work will be done by then: it lies ahead, unless
the verb has a 了 or the like behind it.
"""

from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token

_BEFORE = ("前", "以前")
_PAST = ("了", "过", "的", "啦", "咯", "嘞")
_BETWEEN = frozenset("baAstl_&")
"""Concepts of what may stand between the event and the verb: 开学前全部弄完."""
_OVER = frozenset("+hpTjN#%")
"""Concepts beside which it is no plan: 出发前已经打包好, 昨天开会前弄完."""
_NEAR = 4


def planned_before(clause: Clause, tape: str) -> str:
    """Return the tape with what will be done before an event told as to come."""
    if not clause.chinese or "D" not in tape or not _OVER.isdisjoint(tape):
        return tape
    tokens = clause.tokens
    for place in range(len(tokens)):
        if not _names_event(tokens, place):
            continue
        verb = tape.find("D", place + 1, place + 1 + _NEAR)
        if verb < 0 or _is_over(tokens[verb : verb + 2]):
            continue
        if _BETWEEN.issuperset(tape[place + 1 : verb]):
            return f"{tape[:place]}F{tape[place + 1 : verb]}d{tape[verb + 1 :]}"
    return tape


def _is_over(verb: list[Token]) -> bool:
    """Whether a verb, or the word behind it, tells that it is done: 开会前弄完的."""
    return verb[0].text.endswith(_PAST) or verb[-1].text in _PAST


def _names_event(tokens: list[Token], place: int) -> bool:
    """Whether a word ends the name of an event before which something is done."""
    token = tokens[place]
    if token.concept == "@":
        return token.text.endswith("前")
    if token.text not in _BEFORE or token.hints:
        return False
    before = tokens[:place]
    if before and before[-1].text == "之":
        before = before[:-1]
    return bool(before) and before[-1].concept not in "&!s="
