"""What is excepted from the rest: "all done but for the rota", 除了手册还没动."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import noise as zh

_SAME = Lazily("^[_&!s]{0,2}2[_sjpi]{0,4}x")
_OPENING = words(zh.EXCEPT)
_CLOSING = words(zh.BESIDES)
_BUT_FOR = words(zh.BUT_FOR)


def excepted(tokens: Sequence[Token]) -> bool:
    """Whether the action named is the exception: "all done but for the rota"."""
    excepts = [n for n, token in enumerate(tokens) if token.concept == "x"]
    if not excepts:  # it stands behind the title that the clause is about
        return False
    last = excepts[-1]
    before = names(tokens[:last])
    after = names(tokens[last + 1 :])
    if tokens[last].text in _CLOSING and before and not after:
        return True  # 手册以外都好了
    return not before or bool(after - before)


def tells_of_exception(one: Said) -> bool:
    """Whether 除了手册还没动 tells of the exception, and not yet of the others.

    So does "same as yesterday except the rota, which is done".
    """
    tokens = one.clause.tokens
    if not one.events:
        return False
    if _SAME.match(one.clause.tape):
        return True
    opens = any(token.text in _OPENING for token in tokens[:2])
    of_others = any(token.concept in "ar" or token.text in _CLOSING for token in tokens)
    return opens and not of_others and any(token.hints for token in tokens)


def names(tokens: Sequence[Token]) -> set[int]:
    """Return numbers or places of all actions that the tokens may name."""
    named = {n for token in tokens for n in token.hints}
    refs = {-n for t in tokens if isinstance(t.data, Ref) for n in t.data.places}
    return named | refs


def but_for(said: Sequence[Said], place: int) -> None:
    """Take 就手册没弄 out of the "all" that stands before it: 都完了，就手册没弄."""
    one, before = said[place], said[place - 1] if place else None
    if (
        before is None
        or before.mark != "all"
        or len(before.actions) == len(one.actions)
    ):
        return
    if one.clause.tokens[0].text in _BUT_FOR or _but_one_goes_on(one):
        before.actions = tuple(n for n in before.actions if n not in one.actions)


def _but_one_goes_on(one: Said) -> bool:
    """Whether "but the rota is still going" stands behind "everything's done"."""
    but = one.clause.opener == "but" and not one.clause.chinese
    told = [event.status for event in one.events if event.slot == "status"]
    return but and one.clause.named and bool(told) and Status.DONE not in told


def all_before(said: Sequence[Said], place: int) -> bool:
    """Take "…, except the rota" out of the "all" that stands before it."""
    but, before = said[place], said[place - 1] if place else None
    if before is None or before.mark != "all" or but.events:
        return False
    before.actions = tuple(n for n in before.actions if n not in but.besides)
    return True
