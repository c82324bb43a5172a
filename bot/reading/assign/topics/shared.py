"""Words that several titles hold: whose they are, as what stands beside them tells."""

from collections.abc import Sequence

from bot.reading.assign.by_verb import ANY, verbs
from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.split.said import Said
from bot.reading.titles.titles import Titles, plain

_NEAR = 4
_NUMBERS = {"两": 2, "俩": 2, "仨": 3, "三": 3, "四": 4, "五": 5, "六": 6}
_IN_HAND = Lazily("[在正][\u4e00-\u9fff]$")
_JOINS = frozenset("&")


def by_shared(said: Sequence[Said], actions: Sequence[OpenAction], of: Titles) -> None:
    """Give 手册印了 to 印刷手册, not to 编写手册, and 两个仓都盘完了 to both."""
    heads = {action.n: plain(action.title) for action in actions}
    for one in said:
        if not _may_be_shared(one) or one.mark == "but" or not one.tells:
            continue
        held = _held(one)
        meant: frozenset[int] = frozenset()
        if not one.explicit:
            meant = _counted(one, heads)
            if not meant and len(held) > 1:
                meant = _by_verb(one, held, of) or _by_head(one, heads, held)
        elif len(held) > 1 and set(one.actions) == held:
            meant = _by_verb(one, held, of)
        if meant:
            one.actions, one.explicit = tuple(sorted(meant)), True


def _may_be_shared(one: Said) -> bool:
    """Whether a Chinese clause has a word of several titles, or opens with a number."""
    tokens = one.clause.tokens
    if not one.clause.chinese:
        return False
    counts = tokens[0].text[0] in _NUMBERS
    named = one.clause.named
    return counts or (named and any(len(token.hints) > 1 for token in tokens))


def _held(one: Said) -> frozenset[int]:
    """Return the actions to which each word that names any may belong."""
    if _JOINS & set(one.clause.tape):
        return frozenset()
    named = [frozenset(token.hints) for token in one.clause.tokens if token.hints]
    return frozenset.intersection(*named) if named else frozenset()


def _counted(one: Said, heads: dict[int, str]) -> frozenset[int]:
    """Return all whose titles hold what is counted: 两个仓都盘完了."""
    tokens = one.clause.tokens
    if "a" not in one.clause.tape or tokens[0].text[0] not in _NUMBERS:
        return frozenset()
    for token in tokens[1:_NEAR]:
        if token.concept not in "_Mok" or token.text < "\u3400":
            break
        found = frozenset(n for n, title in heads.items() if token.text in title)
        if len(found) == _NUMBERS[tokens[0].text[0]]:
            return found
    return frozenset()


def _by_verb(one: Said, held: frozenset[int], of: Titles) -> frozenset[int]:
    """Return the only one whose title has the verb of a clause."""
    doing = {one.text[1] for one in one.clause.tokens if _IN_HAND.match(one.text)}
    owners = [of.acting(sign) & held for sign in (verbs(one) | doing) - ANY]
    found = frozenset().union(*(own for own in owners if len(own) == 1))
    return found if len(found) == 1 else frozenset()


def _by_head(one: Said, heads: dict[int, str], held: frozenset[int]) -> frozenset[int]:
    """Return the only one of which a word is the verb: 迁移 of 迁移老系统数据."""
    named = [token.text for token in one.clause.tokens if token.hints]
    found = frozenset(n for n in held if heads[n].startswith(tuple(named)))
    return found if len(found) == 1 else frozenset()
