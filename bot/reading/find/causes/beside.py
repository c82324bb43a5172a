"""Causes to which no word leads: what stands beside "stuck", or is not possible."""

from bot.reading.en import blocker as blocker_en
from bot.reading.en import context as context_en
from bot.reading.find.causes.subject import cause, only_aside, only_titles, subject_of
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import blocker as blocker_zh

_THEN = words(blocker_en.PRONOUNS, blocker_zh.PRONOUNS) | {"until", "till", "before"}
_IS = frozenset(("is", "are", "'s", "was", "were", "remains", "remain"))
_SMALL = words(context_en.DETERMINERS) | {"on", "with", "for", "in", "about", "s"}
_SOMETHING_STUCK = Lazily("^[^KDdSTEa]*[_ok][^KDdSTEa]*K[s+y]*$")
_SO_LONG = Lazily(f"{blocker_zh.SO_LONG}$")
_NOT_POSSIBLE = Lazily("^[^KDdSTE]*[Nc](?![sah]?k)[^KDdSTE]*$")


def beside(clause: Clause, tape: str) -> list[Event]:
    """Return what stands beside "stuck", or what is not there or not possible."""
    tokens = _beside(clause, tape)
    named = bool(tokens) and any(token.text not in _THEN for token in tokens)
    if not named or _SO_LONG.match("了" + "".join(one.text for one in tokens)):
        return []  # 停了一礼拜
    return [cause("beside", tokens, 0)]


def _beside(clause: Clause, tape: str) -> list[Token]:
    after = tape.rfind("K") + 1
    if 0 < after < len(tape) - 1 and tape[after:].strip("s+y"):
        return _behind(clause, tape, after)
    if after:
        return _before(clause) if _SOMETHING_STUCK.search(tape) else []
    if _of_own_work(clause, tape) or not _NOT_POSSIBLE.search(tape):
        return []
    return subject_of(clause.tokens)


def _behind(clause: Clause, tape: str, after: int) -> list[Token]:
    """Return what stands behind "stuck": "no progress, the server is down"."""
    tokens = clause.tokens if "o" in tape[:after] else clause.tokens[after:]
    if not set("oR59") & set(tape) and _of_the_work(tokens):
        return []  # "no movement on the quotes"
    return subject_of(tokens)


def _before(clause: Clause) -> list[Token]:
    """Return what stands before "stuck": 接口卡住了, but not 供应商那件先放放."""
    held = clause.tape.rfind("K")
    before = clause.tokens[:held]
    if held and before[-1].concept == "o" and clause.tokens[held].text.endswith("着"):
        return clause.tokens[held - 1 : held + 1]  # 审批财务压着
    if only_aside(before) or (held and before[-1].text in _IS):
        return []  # "the booklet is stuck" names no more than the work
    thing = subject_of(before if only_titles(before) else clause.tokens)
    alone = len(thing) == 1 and len(thing[0].text) == 1 and thing[0].text >= "\u3400"
    return [*thing, clause.tokens[held]] if alone else thing  # 章盖不下来


def _of_the_work(tokens: list[Token]) -> bool:
    """Whether nothing but the work itself is named: "on the quotes"."""
    named = any(token.hints for token in tokens)
    known = all(token.hints or token.text in _SMALL for token in tokens)
    return named and known and tokens[0].text.isascii()


def _of_own_work(clause: Clause, tape: str) -> bool:
    """Whether but the work itself is not possible: "I can't do the refresher"."""
    place = tape.find("c")
    mine = place > 0 and tape[place - 1] == "I"
    return mine and any(token.hints for token in clause.tokens[place:])
