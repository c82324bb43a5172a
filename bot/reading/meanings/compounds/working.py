"""What works again: 不漏了, 没再报错, 能正常打印了.

Where the title asks for a repair, that ends it: see `verdict.mends`.
"""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    Found,
    clause_before,
    count_words,
    next_word,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import working as zh

_FAULT = Lazily(rf"(?:{zh.FAULTS})(?:过|了|的情况)?$")
_ONLY_AGAIN = words(zh.ONLY_AGAIN)
_NO_MORE = words(zh.NO_MORE)
_NOT_ONCE = words(zh.NOT_ONCE)
_CAN = words(zh.CAN)
_AS_IT_SHOULD = words(zh.AS_IT_SHOULD)
_USES = words(zh.USES)
_FAULTS_MENDED = Lazily(zh.FAULTS_MENDED)
_PERFECT = "了啦咯"
_LONGEST = 4
_NORMALLY = ("正常",)


@begins(at=_NO_MORE | _NOT_ONCE | {"不"})
def fault_gone(tokens: Sequence[Token], place: int) -> Found:
    """Read 不漏了, 不再卡 and 没再报过错 as trouble that is over."""
    said = tokens[place].text
    again = said in _NO_MORE
    if not again and said != "不" and said not in _NOT_ONCE:
        return None
    fault, first = "", place + 1
    if first < len(tokens) and tokens[first].text in ("再", "出现", "有"):
        again, first = tokens[first].text == "再" or again, first + 1
    for near in range(first, min(first + _LONGEST, len(tokens))):
        if tokens[near].start != tokens[near - 1].end or tokens[near].text in ENDS:
            break
        fault += tokens[near].text
        ends = next_word(tokens, near) is None
        if ends and _FAULT.match(fault) and _is_over(said, fault, again=again):
            return near + 1 - place, "f"
    return None


def _is_over(said: str, fault: str, *, again: bool) -> bool:
    if again:
        return True
    if said == "不":
        return fault[-1] in _PERFECT
    return fault[-1] not in _PERFECT and fault.rstrip("过") not in _ONLY_AGAIN


@begins(at=_AS_IT_SHOULD)
def as_it_should(tokens: Sequence[Token], place: int) -> Found:
    """Read the 正常供暖 of 已经正常供暖了 as what works again."""
    already = place > 0 and tokens[place - 1].concept in "hj"
    if not already:
        return None
    said = ""
    for near in range(place + 1, min(place + _LONGEST + 1, len(tokens))):
        if tokens[near].start != tokens[near - 1].end or tokens[near].text in ENDS:
            break
        said += tokens[near].text
        if said.rstrip(_PERFECT) in _USES and next_word(tokens, near) is None:
            return near + 1 - place, "f"
    return None


@begins(at=_CAN)
def can_again(tokens: Sequence[Token], place: int) -> Found:
    """Read 能正常打印了 and 可以刷了 as what works again."""
    before = tokens[max(0, place - _LONGEST) : place]
    if any(one.concept in "TFC" for one in before):
        return None
    already = any(one.concept == "h" for one in before)
    as_it_should = False
    for near in range(place + 1, min(place + _LONGEST + 1, len(tokens))):
        token = tokens[near]
        used = token.text in _USES or token.text[:-1] in _USES
        runs = already and token.text.startswith(_NORMALLY)  # 已经能正常运行
        done = token.concept == "D" and (runs or token.text[-1] in _PERFECT)
        as_it_should = as_it_should or runs
        if token.text in _AS_IT_SHOULD:
            as_it_should = True
        elif not used and not done and token.concept not in "kM+":
            return None
        elif next_word(tokens, near) is None:
            again = as_it_should or token.text[-1] in _PERFECT
            if again and _may_begin(tokens[place + 1 : near + 1]):
                return near + 1 - place, "G"  # 领导批了，可以写了
            return (near + 1 - place, "f") if again else None
    return None


def _may_begin(acts: Sequence[Token]) -> bool:
    """Whether what one can do is work, and not what things are used for: 可以写了."""
    verb = acts[0].text.rstrip(_PERFECT)
    plain = all(one.concept in "k+" for one in acts)
    return plain and len(verb) == 1 and verb not in _USES


@begins(at=words(zh.MENDING))
def mends_faults(tokens: Sequence[Token], place: int) -> Found:
    """Read 修断句的bug as work that goes on, and no trouble; but not 开发在修bug."""
    found = _FAULTS_MENDED.match(rest_of(tokens, place))
    before = clause_before(tokens, place)
    if found is None or any(one.concept in "oNJWUC" for one in before):
        return None
    return count_words(tokens, place, found[0]), "G"


@begins(at=("能", "可以"), then=_USES)
def all_can(tokens: Sequence[Token], place: int) -> Found:
    """Read the 能刷 of 老卡新卡都能刷 as what works, and as no plan."""
    before = clause_before(tokens, place)
    all_of_it = bool(before) and before[-1].text in ("都", "全", "也都")
    ahead = any(one.concept in "TFCWNJ" for one in before)
    ends = next_word(tokens, place + 1) is None
    return (2, "f") if all_of_it and ends and not ahead else None
