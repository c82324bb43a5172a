"""Rounds of Chinese work that goes on: 写第三稿, 跟对方碰了一次, 在封闭做."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    Found,
    clause_before,
    count_words,
    is_verb,
    next_word,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.zh import glued as zh

_NTH_ROUND, _ROUNDS = Lazily(zh.NTH_ROUND), Lazily(zh.ROUNDS)
_FROM = frozenset(("从", "由", "自"))
_HOUR = Lazily("\\d{1,2}|[零一二两三四五六七八九十]{1,2}")
_PARTS_OF_A_DAY = frozenset("早晚")
_CHOOSES = frozenset("用选按定挑采喜要是过完好")
"""Signs of verbs behind which no round of work is named: 用第二版."""


@begins(
    at=("降", "升", "涨", "压", "减", "缩", "跌", "涨回", "减少", "提"), then=("到",)
)
def from_to(tokens: Sequence[Token], place: int) -> Found:
    """Read the 降到 of 从80条降到12条 as work that goes on."""
    before = clause_before(tokens, place)
    counts = tokens[place + 2 : place + 3]
    moves = any(one.text in _FROM for one in before) and any(t.hints for t in before)
    moves = moves and bool(counts) and counts[0].concept == "#"
    return (2, "g") if moves else None


@begins(at=("到",), then=tuple("第一二三四五六七八九十两最半大"))
def come_to(tokens: Sequence[Token], place: int) -> Found:
    """Read the 到 of 楼道刷到四楼, where a title has 楼道刷漆, as going on."""
    before = tokens[place - 1] if place else None
    named = before is not None and before.concept == "M" and bool(before.hints)
    glued = before is not None and before.end == tokens[place].start
    return (1, "G") if named and glued else None


@begins(at=("点", "点钟", "点半", "点整"))
def o_clock(tokens: Sequence[Token], place: int) -> Found:
    """Take 凌晨2点 in 周六凌晨2点关 for a time of the day."""
    count = tokens[place - 1] if place > 1 else None
    before = tokens[max(0, place - 4) : max(0, place - 1)]
    dated = any(one.concept in "Tj" for one in before)
    act = next_word(tokens, place)
    if count is None or not dated or not _HOUR.fullmatch(count.text):
        return None
    if act is None or act.concept != "k":
        return None
    count.concept, count.data = "s", None
    for one in before:
        one.concept = "s" if one.text in _PARTS_OF_A_DAY else one.concept
    return 1, "s"


@begins(at=("没人", "缺人"))
def nobody_for_it(tokens: Sequence[Token], place: int) -> Found:
    """Read the 没人 of 测试没人 as what others have not done: the next step waits."""
    step = tokens[place - 1] if place else None
    glued = step is not None and step.end == tokens[place].start
    ends = next_word(tokens, place) is None
    return (1, "5") if glued and ends and step and step.concept == "k" else None


@begins(at=("还",), then=("早",))
def still_early(tokens: Sequence[Token], place: int) -> Found:
    """Read the 还早 of 培训还早 as not begun."""
    named = place > 0 and tokens[place - 1].concept == "M"
    rest = rest_of(tokens, place)
    if not named or rest not in ("早", "早呢", "早得很"):
        return None
    return count_words(tokens, place, rest), "u"


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
    clause = [one.concept for one in clause_before(tokens, place)]
    rest = "".join([one.text for one in tokens[place + 2 : place + 4]])
    with_others = "&" in clause and is_verb(tokens[place])
    ends = next_word(tokens, place + 3) is None
    return (4, "G") if with_others and ends and _ROUNDS.match(rest) else None


@begins(at=("对了",))
def compared(tokens: Sequence[Token], place: int) -> Found:
    """Read the 对了 of 和财务对了一轮 as work that goes on, and not as an aside."""
    before = [one.concept for one in clause_before(tokens, place)]
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
