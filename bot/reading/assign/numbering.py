"""Whether the numbers at the heads of lines are those of the list of actions."""

from collections.abc import Sequence

from bot.reading.assign.votes import named
from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said

_STRONG = 0.4
_HEADED = Lazily("^(?:_{1,2}|[k#])?M[M_k#]{0,3}=")


def numbered_as_listed(said: Sequence[Said], listed: tuple[int, ...]) -> bool:
    """Whether "1." stands for the first action listed, and not for the first line.

    Lines that name other actions speak against it. But where there is a line for each
    action, one that names none speaks for it: there a word of another title is brushed
    in passing.
    """
    heads = [one for one in said if _head(one)]
    names = [_named(one) for one in heads]
    places = [_places(one, listed) for one in heads]
    wrong = [of for of, at in zip(names, places, strict=True) if of and not of & at]
    if not wrong:
        return True
    right = {n for of, at in zip(names, places, strict=True) for n in of & at}
    whole = len(heads) > 1 and [*map(min, places)] == list(listed)
    return whole and (not all(names) or all(of <= right for of in wrong))


def keep_to_heads(said: Sequence[Said], *, numbered: bool) -> None:
    """Give what stands behind a number or a heading to it, whatever titles it brushes.

    In 打印机：供应商选定了，合同在拟。合同台账：… the first 合同 is no name, since the
    other action has a heading of its own.
    """
    heads = [one for one in said if _pointed(one, numbered=numbered) or _headed(one)]
    if len(heads) < 2:  # noqa: PLR2004 - one of several
        return
    named = {n for one in heads for n in one.actions}
    head: Said | None = None
    for one in said:
        if one in heads:
            head = one
        elif head is not None and one.clause.line == head.clause.line:
            pointed = any(isinstance(token.data, Ref) for token in one.clause.tokens)
            if one.explicit and not pointed and set(one.actions) <= named:
                one.actions, one.sure = head.actions, head.sure


def _pointed(one: Said, *, numbered: bool) -> bool:
    """Whether a clause begins with the number or the place of an action: 第二个."""
    ref = one.clause.tokens[0].data
    if not isinstance(ref, Ref) or not ref.places:
        return False
    return numbered if _head(one) else one.clause.chinese


def _headed(one: Said) -> bool:
    """Whether a clause begins with the name of an action and a colon."""
    return one.explicit and _HEADED.match(one.clause.tape) is not None


def _head(one: Said) -> Ref | None:
    first = one.clause.tokens[0].data
    is_head = isinstance(first, Ref) and first.rule.startswith("head")
    return first if is_head and isinstance(first, Ref) else None


def _places(one: Said, listed: tuple[int, ...]) -> set[int]:
    head = _head(one)
    return {listed[place - 1] for place in head.places} if head else set()


def _named(one: Said) -> set[int]:
    """Return the actions that the words of a line name."""
    chosen, sure = named([token.hints for token in one.clause.tokens if token.hints])
    return {n for n, weight in chosen.items() if weight > _STRONG and sure}
