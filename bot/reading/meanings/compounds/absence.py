"""What is not there and what nobody did: 没有权限, 一份都没录, 还没补来, 还没定."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    Found,
    clause_before,
    clause_behind,
    is_verb,
    next_word,
)
from bot.reading.spans.amount import Amount
from bot.reading.spans.refs import Ref
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_BEGINS = words(zh.BEGINS)
_COMES_TO_US = words(zh.COMES_TO_US)
_OWN_ACTS = words(zh.OWN_ACTS)
_OWN_CHOICES = frozenset(
    ("没定", "没定下来", "没选定", "没敲定", "没拿定", "没定好", "不定")
)
_PART_OF_IT = Lazily(zh.PART_OF_IT)
_NOT_YET = "还一直都也尚仍"
_MISHAPS = words(zh.MISHAPS)
_RESOURCES = words(zh.RESOURCES)
_LEFT_OUT = frozenset(("剩", "剩下", "落", "落下", "漏", "漏下", "漏掉", "拉下", "留"))
"""What becomes of those that are forgotten."""
_NONE = ("没", "没有", "缺", "缺少")
_NOT = ("没", "还没", "一直没", "也没", "都没", "尚没", "仍没")
_ONE_BAD = Lazily(
    "(?:一[\u4e00-\u9fff](?:是)?|[几啥]个)(?:不合格|不达标|不及格|超标|坏|出错|有问题|漏|缺|丢|退货?|差|返工|投诉|掉队|迟到|缺席)(?:的|了)?"
)
_NEAR, _FAR = 3, 7
_AT_THE_END = frozenset(("约", "拟")) | words(zh.ACTS_BEHIND_NOT)
"""Verbs that are none elsewhere: 大约, 拟于, 申请表."""
_GOES = frozenset(("去", "来", "过去"))
_PARTICLES = frozenset("呢啊呀哈呐")


@begins(at=("还没轮到", "没轮到", "还没动", "没动", "还没弄", "没弄", "还没开始"))
def of_some(tokens: Sequence[Token], place: int) -> Found:
    """Read 小夜班的还没轮到 behind a title as what is left of it."""
    before = tokens[max(0, place - _FAR) : place]
    if len(before) < _NEAR or before[-1].text != "的":
        return None
    named = next((n for n, one in enumerate(before) if one.hints), len(before))
    others = [one for one in before[named:-1] if not one.hints and one.text > "\u3400"]
    return (1, "L") if others else None


@begins(at=("没", "没有", "还没", "缺"), then=("人手",))
def no_hands(tokens: Sequence[Token], place: int) -> Found:
    """Read the 没人手 of 没人手写 as trouble."""
    return (2, "R") if next_word(tokens, place + 1) is not None else None


@begins(then=A_WORD)
def none_at_all(tokens: Sequence[Token], place: int) -> Found:
    """Read the 没录 of 一份都没录 as not begun."""
    verb = next_word(tokens, place)
    if verb is not None and verb.text in _LEFT_OUT:
        return _none_left(tokens, place)
    if verb is None or not is_verb(verb) or verb.text in _MISHAPS:
        return None
    for near in range(place - 1, max(0, place - _NEAR) - 1, -1):
        token = tokens[near]
        rest = near > 0 and tokens[near - 1].concept == "L"  # 还有一组没试
        if token.text == "一" and near == place - 2 and not rest:
            return 2, "u"  # 一字没写
        if isinstance(token.data, Amount):
            return (2, "u") if token.data.count == 1 and not rest else None
        if len(token.text) > 1:
            return None
    return None


def _none_left(tokens: Sequence[Token], place: int) -> Found:
    """Read the 没剩 of 一单没剩 as done."""
    ends = next_word(tokens, place + 1)
    for token in tokens[max(0, place - _NEAR) : place]:
        one = isinstance(token.data, Amount) and token.data.count == 1
        if (one or token.text == "一") and (ends is None or ends.concept in "+s"):
            return 2, "D"
    return None


@begins(then=A_WORD)
def no_chance(tokens: Sequence[Token], place: int) -> Found:
    """Read 没顾上看 as not begun."""
    verb = next_word(tokens, place)
    begins = verb is not None and (verb.concept == "S" or verb.text in _BEGINS)
    late = tokens[place].text.lstrip(_NOT_YET).startswith("没")
    return (2, "u") if begins and late else None


@begins(then=A_WORD)
def not_brought(tokens: Sequence[Token], place: int) -> Found:
    """Read 还没补来 as what others have not done."""
    verb = next_word(tokens, place)
    comes = next_word(tokens, place + 1) if verb is not None else None
    if verb is None or comes is None or not is_verb(verb):
        return None
    return (3, "5") if comes.text in _COMES_TO_US else None


def undecided(tokens: Sequence[Token], place: int) -> Found:
    """Take the 还没定 of 比了三家还没定 for our own choice, which goes on."""
    if tokens[place].text.lstrip(_NOT_YET) not in _OWN_CHOICES:
        return None
    before = [one.concept for one in clause_before(tokens, place)]
    chosen = any(
        first in "k_" and then == "+" and many == "#"
        for first, then, many in zip(before, before[1:], before[2:], strict=False)
    )
    return (1, "m") if chosen and "o" not in before else None


def own_act(tokens: Sequence[Token], place: int) -> Found:
    """Take 还没定 for our own delay, where nobody else is named before it."""
    if tokens[place].text.lstrip(_NOT_YET) not in _OWN_ACTS:
        return None
    for token in reversed(tokens[:place]):
        if token.text in ENDS or isinstance(token.data, Ref):
            break
        if _PART_OF_IT.search(token.text):
            break  # 甜品那页还没定
        own = token.concept in "Is&!M=" or (token.hints and token.concept != "o")
        if not own:
            return None
    return 1, "m"


@begins(then=A_WORD)
def undone(tokens: Sequence[Token], place: int) -> Found:
    """Read 还没传 as not done: a single sign that no list knows, at the end."""
    if _own_step_left(tokens, place):
        return 3, "m"
    if _not_begun(tokens, place):
        return 3, "u"
    if _some_left(tokens, place):
        return 2, "L"
    verb, after = next_word(tokens, place), next_word(tokens, place + 1)
    if verb is not None and after is not None and verb.text in _GOES:
        count, verb, after = 3, after, next_word(tokens, place + 2)  # 没去申请
    else:
        count = 2
    unlisted = verb is not None and verb.concept == "_" and is_verb(verb)
    acts = verb is not None and (unlisted or verb.text in _AT_THE_END)
    acts = acts and verb is not None and verb.text not in _MISHAPS
    ends = after is None or (after.text in _PARTICLES and acts)
    return (count, "m") if acts and ends else None


def _some_left(tokens: Sequence[Token], place: int) -> bool:
    """Whether so many are told to lack a step that no list knows: 五十张没命名."""
    act, before = next_word(tokens, place), clause_before(tokens, place)
    counted = [n for n, one in enumerate(before) if one.concept == "#"][-1:]
    near = bool(counted) and len(before) - counted[0] <= _NEAR - 1
    if act is None or not near or "o" in [one.concept for one in before]:
        return False
    whole = act.concept == "_" and len(act.text) > 1
    return whole and next_word(tokens, place + 1) is None


def _not_begun(tokens: Sequence[Token], place: int) -> bool:
    """Whether 还没开剪 tells that work has not begun."""
    begins, act = next_word(tokens, place), next_word(tokens, place + 1)
    if begins is None or act is None or begins.text != "开":
        return False
    single = len(act.text) == 1 and (act.concept == "k" or bool(act.hints))
    return single and next_word(tokens, place + 2) is None


def not_yet(tokens: Sequence[Token], place: int) -> Found:
    """Read the 还没 of 超时还没定位到原因 as not done, behind the name of an action."""
    before = tokens[place - 1] if place else None
    named = before is None or bool(before.hints)
    if not named or not tokens[place].text.startswith(("还", "尚", "仍")):
        return None
    for near in range(place + 1, min(place + _FAR, len(tokens))):
        if tokens[near].text in ENDS:
            return (1, "m") if near > place + 1 else None
        if tokens[near].concept not in "_B1" or tokens[near].hints:
            return None
    return (1, "m") if len(tokens) > place + 1 else None


def _own_step_left(tokens: Sequence[Token], place: int) -> bool:
    """Whether 还没接电, which opens a clause, tells of a step of one's own."""
    opens = place == 0 or tokens[place - 1].text in ENDS
    verb, what = next_word(tokens, place), next_word(tokens, place + 1)
    if not opens or not tokens[place].text.startswith(("还没", "尚未", "还未")):
        return False
    signs = verb is not None and what is not None
    bare = signs and all(
        one is not None and one.concept == "_" and len(one.text) == 1
        for one in (verb, what)
    )
    return bool(bare) and next_word(tokens, place + 2) is None


def lacking(tokens: Sequence[Token], place: int) -> Found:
    """Read 没有上传权限 as what others have not given."""
    if tokens[place].text.lstrip(_NOT_YET) not in _NONE:
        return None
    for near in range(place + 1, min(place + _NEAR + 1, len(tokens))):
        token = tokens[near]
        if token.text in ENDS or token.hints or token.data is not None:
            return None
        if token.text in _RESOURCES:
            if near > place + 1 and tokens[place].text in _NOT:
                return None  # 还没递材料
            ends = next_word(tokens, near) is None
            return (near + 1 - place, "5") if ends else None
    return None


@begins(then=_COMES_TO_US)
def brought(tokens: Sequence[Token], place: int) -> Found:
    """Read the 发来了 of 护理部把材料发来了 as what others have given at last."""
    comes = next_word(tokens, place)
    told = next_word(tokens, place + 1) if comes is not None else None
    if comes is None or told is None or comes.text not in _COMES_TO_US:
        return None
    others = any(one.concept == "o" for one in tokens[max(0, place - _NEAR) : place])
    return (3, "f") if others and told.concept == "+" else None


@begins(at=("没", "没有", "无"))
def not_one_bad(tokens: Sequence[Token], place: int) -> Found:
    """Take 没一个不合格的 for no trouble: all are well."""
    rest = "".join([one.text for one in clause_behind(tokens, place)])
    if not _ONE_BAD.fullmatch(rest):
        return None
    return 1 + len(clause_behind(tokens, place)), "s"
