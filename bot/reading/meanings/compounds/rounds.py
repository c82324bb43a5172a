"""Rounds of Chinese work that goes on: 写第三稿, 跟对方碰了一次, 在封闭做."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import ENDS, NEAR, Found, is_verb, next_word
from bot.reading.tokens.tape import Token
from bot.reading.zh import glued as zh

_NTH_ROUND, _ROUNDS = Lazily(zh.NTH_ROUND), Lazily(zh.ROUNDS)
_FROM = frozenset(("从", "由", "自"))
_CHOOSES = frozenset("用选按定挑采喜要是过完好")
"""Signs of verbs behind which no round of work is named: 用第二版."""


@begins(
    at=("降", "升", "涨", "压", "减", "缩", "跌", "涨回", "减少", "提"), then=("到",)
)
def from_to(tokens: Sequence[Token], place: int) -> Found:
    """Read the 降到 of 从80条降到12条 as work that goes on."""
    before = _of_clause(tokens[max(0, place - NEAR) : place])
    counts = tokens[place + 2 : place + 3]
    moves = any(one.text in _FROM for one in before) and any(t.hints for t in before)
    moves = moves and bool(counts) and counts[0].concept == "#"
    return (2, "g") if moves else None


@begins(then=("第",))
def nth_round(tokens: Sequence[Token], place: int) -> Found:
    """Read 写第三稿了 and 改第二遍 as going on: there may be more."""
    if not is_verb(tokens[place]) or tokens[place].text[-1] in _CHOOSES:
        return None
    signs = "".join([one.text for one in tokens[place + 1 : place + 4]])
    rest = next_word(tokens, place + 3)
    ends = rest is None or rest.text in ("了", "呢", "啦")
    return (4, "G") if ends and _NTH_ROUND.match(signs) else None


@begins(then=("了",))
def some_rounds(tokens: Sequence[Token], place: int) -> Found:
    """Read the 碰了一次 of 跟对方碰了一次 as work that goes on with others."""
    clause = [one.concept for one in tokens[max(0, place - NEAR) : place]]
    rest = "".join([one.text for one in tokens[place + 2 : place + 4]])
    with_others = "&" in clause and is_verb(tokens[place])
    ends = next_word(tokens, place + 3) is None
    return (4, "G") if with_others and ends and _ROUNDS.match(rest) else None


@begins(at=("对了",))
def compared(tokens: Sequence[Token], place: int) -> Found:
    """Read the 对了 of 和财务对了一轮 as work that goes on, and not as an aside."""
    before = [one.concept for one in tokens[max(0, place - NEAR) : place]]
    rest = "".join([one.text for one in tokens[place + 1 : place + 3]])
    return (3, "G") if "&" in before and _ROUNDS.match(rest) else None


@begins(at=("封闭",), then=A_WORD)
def shut_in(tokens: Sequence[Token], place: int) -> Found:
    """Take 封闭 in 在封闭做 for how one works, and for no trouble."""
    verb = next_word(tokens, place)
    at_it = place > 0 and tokens[place - 1].text == "在"
    if not at_it or verb is None or not is_verb(verb):
        return None
    tokens[place - 1].concept = "s"
    return 2, "G"


def _of_clause(before: Sequence[Token]) -> Sequence[Token]:
    """Return those of some words that stand in the same clause as the next."""
    ends = [place for place, one in enumerate(before) if one.text in ENDS]
    return before[ends[-1] + 1 :] if ends else before
