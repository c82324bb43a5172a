"""Ends that lie ahead or are near: 抓紧写完, 写好后发您, 离写完还早, 有些写完了."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_behind,
    count_words,
    next_word,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import ahead as zh
from bot.reading.zh import compounds as zh_compounds

_TOLD_THEN = Lazily(f"(?:{zh.TOLD_THEN})")
_TOLD_BEGINS = frozenset(zh.TOLD_BEGINS)
_FAR_FROM = tuple(zh.FAR_FROM.split("|"))
_A_LITTLE = words(zh.A_LITTLE)
_OF_OTHERS = tuple(words(zh_compounds.REVIEWS))
_PERFECT = frozenset("了啦咯过毕")
_REACHED = frozenset("完好齐")
_NOT_YET = ("没", "未", "不")
_OPENS = frozenset("pjMTsI&!")
_PAIR, _LITTLE = 2, 6
_OTHERS_SAY = frozenset("章签批审验款钱等回函证")
_PART_FIRST = Lazily(zh.PART_FIRST)
_NOT_MUCH = Lazily(zh.NOT_MUCH)
_MOSTLY, _NOT_EVEN_HALF = Lazily(zh.MOSTLY), Lazily(zh.NOT_EVEN_HALF)
_OURS = frozenset("pjIsM&!")
_GOES_ON, _PAUSES = tuple(zh.GOES_ON.split("|")), words(zh.PAUSES)
_OTHER_WORK = Lazily(zh.OTHER_WORK)


def _is_bare(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word tells of an end without a 了: 写完, but not 写完了."""
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    perfect = bool(behind) and behind[0].concept == "+"
    bare = token.text[-1] in _REACHED and not token.text.startswith(_NOT_YET)
    return token.concept == "D" and bare and not perfect


@begins(at=words(zh.PRESSED), then=A_WORD)
def pressed_on(tokens: Sequence[Token], place: int) -> Found:
    """Take the 写完 of 抓紧写完 for what one hurries to reach."""
    if not _is_bare(tokens, place + 1) or next_word(tokens, place + 1) is not None:
        return None
    tokens[place + 1].concept = "d"
    return 1, "G"


def told_then(tokens: Sequence[Token], place: int) -> Found:
    """Take 写好 in 写好后第一时间发您 for what lies ahead."""
    then = next_word(tokens, place)
    if then is None or then.text[0] not in _TOLD_BEGINS or not _is_bare(tokens, place):
        return None
    if place and tokens[place - 1].concept in "hWCN":
        return None
    return (1, "L") if _TOLD_THEN.match(rest_of(tokens, place)) else None


@begins(at=("等",), then=A_WORD)
def once_own_done(tokens: Sequence[Token], place: int) -> Found:
    """Read 等写完 in 等写完再报 and 等写完第一章再说 as what is left to do oneself."""
    done, then = tokens[place + 1], next_word(tokens, place + 1)
    own = not done.text[:-1].endswith(_OF_OTHERS)
    of_part = _PART_FIRST.match(rest_of(tokens, place + 1)) is not None
    if of_part and own and _is_bare(tokens, place + 1):
        return 2, "L"
    ends = then is not None and then.concept == "z"
    return (2, "L") if ends and own and _is_bare(tokens, place + 1) else None


@begins(at=("离", "距", "距离"), then=A_WORD)
def still_far(tokens: Sequence[Token], place: int) -> Found:
    """Read 离写完还早 as something left."""
    for near in range(place + 1, min(place + NEAR, len(tokens) - 1)):
        if tokens[near].text in ENDS:
            return None
        if tokens[near].concept in "Dd":
            rest = rest_of(tokens, near)
            far = rest.startswith(_FAR_FROM)
            return (_count(tokens, near) - place, "L") if far else None
    return None


def _count(tokens: Sequence[Token], place: int) -> int:
    """Return where the clause ends, or the first figure behind what is far."""
    for near in range(place + 1, len(tokens)):
        if tokens[near].text in ENDS or tokens[near].data is not None:
            return near
    return len(tokens)


@begins(at=words(zh.A_BIT_SHORT), then=A_WORD)
def a_bit_short(tokens: Sequence[Token], place: int) -> Found:
    """Read 还差一点写完 as something left."""
    ends = next_word(tokens, place + 1) is None
    return (2, "L") if ends and _is_bare(tokens, place + 1) else None


@begins(at=words(zh.SOME), then=A_WORD)
def some_done(tokens: Sequence[Token], place: int) -> Found:
    """Take the 有些 of 有些写完了 for a part."""
    before = tokens[place - 1] if place else None
    opens = before is None or before.text in ENDS
    return (1, "A") if opens and tokens[place + 1].concept == "D" else None


@begins(then=("了",))
def did_a_little(tokens: Sequence[Token], place: int) -> Found:
    """Read 写了点 as a part that is done."""
    some = tokens[place + _PAIR : place + _PAIR + 1]
    if not some or some[0].text not in ("点", "点儿", "一点儿"):
        return None
    ends = next_word(tokens, place + _PAIR) is None
    return (3, "G") if ends and tokens[place].concept in "kM" else None


def again_a_little(tokens: Sequence[Token], place: int) -> Found:
    """Read 又改了一点 as work that goes on, and not as trouble."""
    token, before = tokens[place], tokens[place - 1] if place else None
    some = next_word(tokens, place)
    if token.text[0] != "又" or some is None or some.text not in _A_LITTLE:
        return None
    opens = before is None or before.text in ENDS or before.concept in _OPENS
    ends = next_word(tokens, place + 1) is None
    return (2, "G") if opens and ends and len(token.text) == _PAIR else None


@begins(at=("就差", "只差", "就差个", "只差个"), then=A_WORD)
def but_little_left(tokens: Sequence[Token], place: int) -> Found:
    """Read the 就差 of 就差灯箱 as what is left, where nobody else has to act."""
    behind = clause_behind(tokens, place)
    said = "".join([one.text for one in behind])
    own = all(
        one.concept == "#" or (one.concept in "_kd+s" and one.data is None)
        for one in behind
    )
    short = len(said) <= _LITTLE and _OTHERS_SAY.isdisjoint(said)
    return (1, "L") if own and short else None


@begins(at=words(zh.MOSTLY_BEGINS), then=A_WORD)
def mostly(tokens: Sequence[Token], place: int) -> Found:
    """Take 难的都 in 难的都写完了 for all but a part."""
    before = tokens[place - 1] if place else None
    said = f"{tokens[place].text}{rest_of(tokens, place)}"
    found = _MOSTLY.match(said)
    if found is None or not (before is None or before.text in ENDS):
        return None
    rest = said[len(tokens[place].text) : found.end()]
    end = place + count_words(tokens, place, rest)
    whole = sum(len(token.text) for token in tokens[place:end]) == found.end()
    then = tokens[end : end + 2]
    over = bool(then) and (
        then[0].concept == "D" or "".join([one.concept for one in then]) == "k+"
    )
    return (end - place, "A") if over and whole else None


@begins(at=words(zh.DENIALS, zh.LATE), then=A_WORD)
def not_reached(tokens: Sequence[Token], place: int) -> Found:
    """Read 谈不上写完, 迟迟没写完 and 并非全部写完 as something left."""
    before = tokens[place - 1] if place else None
    ours = before is None or before.text in ENDS or before.concept in _OURS
    if not ours and not (before is not None and before.hints):
        return None
    for near in range(place + 1, min(place + 3, len(tokens))):
        if tokens[near].concept == "D":
            return near + 1 - place, "L"
        if tokens[near].concept not in "asF":
            return None
    return None


@begins(at=("半", "一半"), then=("都", "也"))
def not_even_half(tokens: Sequence[Token], place: int) -> Found:
    """Read 一半都没写到 as less than that."""
    rest = rest_of(tokens, place)
    if _NOT_EVEN_HALF.match(rest) is None:
        return None
    return count_words(tokens, place, rest), "A"


def goes_on_then(tokens: Sequence[Token], place: int) -> Found:
    """Take 开完会 and 休息一下 before 继续写 for no end and no cause."""
    if tokens[place].concept == "9" and tokens[place].text not in _PAUSES:
        return None
    before = tokens[place - 1] if place else None
    opens = before is None or before.text in ENDS or before.concept in _OPENS
    if tokens[place].text[-1] in _PERFECT or not opens:
        return None
    for near in range(place + 1, min(place + NEAR, len(tokens))):
        token = tokens[near]
        if token.text in ENDS or token.concept in "+Z" or token.hints:
            return None
        if token.text.startswith(_GOES_ON):
            other = _OTHER_WORK.search(rest_of(tokens, near)) is not None
            return None if other else (near - place, "_")
    return None


@begins(then=("得", "还", "早", "还早", "还远", "早着呢"))
def not_much(tokens: Sequence[Token], place: int) -> Found:
    """Read 完成得不多 and 完成还早 as something left."""
    rest = rest_of(tokens, place)
    if tokens[place].text[-1] in _PERFECT or _NOT_MUCH.match(rest) is None:
        return None
    return count_words(tokens, place, rest), "L"


@begins(at=words(zh.SHOULD))
def should_have_been(tokens: Sequence[Token], place: int) -> Found:
    """Read 本该上周写完 as something left."""
    for near in range(place + 1, min(place + 4, len(tokens))):
        if tokens[near].concept == "D":
            return near + 1 - place, "L"
        if tokens[near].concept not in "p_bs":
            return None
    return None
