"""With what all ends once it is done: 验完就能关, 割完就结了, 过几天弄完."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_before,
    clause_behind,
    is_verb,
    next_word,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import held as zh
from bot.reading.zh import lasting

_CLOSING = words(zh.CLOSING)
_CAN_THEN, _CAN = words(zh.CAN_THEN), tuple(zh.CAN_THEN.split("|"))
_SOON = (
    *("过几", "过两", "过些", "过阵", "再过", "改天", "近日内", "不日"),
    *("尽快", "尽早", "尽量", "很快", "近期", "近几天", "这几天", "这两天", "马上就能"),
)
_LASTING = words(lasting.VERBS)
_SO_LONG_AGO = Lazily(f"{lasting.LENGTH}了?")
_OF_TIME = Lazily(f"[用花]了?{lasting.LENGTH}$")
_SOME = Lazily("(?:一些|些|一点儿?|一小?部分)了?")

_SO_LONG = tuple(
    f"{many}{unit}" for many in "一两三四五几半" for unit in ("天", "晚", "宿", "周")
)
_HALVED = frozenset("分天年秒岁米斤里度月点")
_NUMERALS = frozenset("一二两三四五六七八九十百0123456789")
_FINISHED, _SHORT, _PAIR = frozenset("完好齐掉"), 3, 2
_THIS = frozenset(("这个", "这条", "这项", "这件", "这件事", "这事", "这块", "这边"))
_STOPS = frozenset(".。!\n")
_LENGTHS = frozenset(("天", "周", "小时", "星期", "礼拜", "个月"))
_TOOK = frozenset("用花才只就仅第前")
_ALL_OVER = Lazily("(?:都|全)(?:好|完|齐|行|妥|成|没事|结束|完事|搞定|可以)了?")


@begins(then=A_WORD)
def then_over(tokens: Sequence[Token], place: int) -> Found:
    """Take 验完 in 验完就能关 for what must come first."""
    before = tokens[place - 1] if place else None
    if _then_can(tokens, place):
        return 1, "_"
    if tokens[place].text[-1] in "了过" or (before and before.concept in "hNJ"):
        return None
    then = next_word(tokens, place)
    if then is not None and then.text in _CAN_THEN:
        return 1, "_"
    end = next_word(tokens, place + 1)
    over = then is not None and then.text == "就" and end is not None
    good = over and end is not None and end.concept == "f" and end.text in _CLOSING
    return (3, "s") if good else None


@begins(at=("刚接手",))
def taken_over(tokens: Sequence[Token], place: int) -> Found:
    """Read 刚接手 behind the name of an action as just begun, not as an excuse."""
    before = tokens[place - 1] if place else None
    return (1, "S") if before is not None and before.hints else None


@begins(at=("没事了", "没事啦"))
def closed_so(tokens: Sequence[Token], place: int) -> Found:
    """Read 这个没事了, where a sentence ends with it, as the end of that action."""
    before, behind = tokens[:place], tokens[place + 1 : place + 2]
    points = bool(before) and before[-1].text in _THIS
    opens = len(before) == 1 or (points and before[-2].text in ENDS)
    ends = not behind or behind[0].text in _STOPS
    return (1, "D") if points and opens and ends else None


def _then_can(tokens: Sequence[Token], place: int) -> bool:
    """Whether 批了就能干 tells what must come first, and not what has come."""
    opens = not place or tokens[place - 1].text in ENDS
    said, then = tokens[place].text, next_word(tokens, place)
    if not opens or said[-1] != "了" or then is None:
        return False
    rest = clause_behind(tokens, place, len(tokens))
    joined = "".join([one.text for one in rest])
    return joined.startswith(_CAN) and not joined.endswith(("了", "啦"))


def soon_then(tokens: Sequence[Token], place: int) -> Found:
    """Take the 弄完 of 过几天弄完 for what will be done."""
    if not tokens[place].text.startswith(_SOON):
        return None
    for near in range(place + 1, min(place + 4, len(tokens))):
        token = tokens[near]
        if token.text in ENDS:
            break
        ended = token.text[-1] in "了啦" or token.concept in "h+"
        if ended or any(one.concept == "+" for one in tokens[near + 1 : near + 2]):
            break
        if token.concept == "D":
            token.concept = "d"
            return 1, "F"
    return None


@begins(at=("就",), then=_CLOSING)
def closes_then(tokens: Sequence[Token], place: int) -> Found:
    """Read 就 in 查完这项就完了 as "will": all ends once that is done."""
    end = next_word(tokens, place)
    if end is None or end.text not in _CLOSING:
        return None
    rest = tokens[place + 2 : place + 3]
    if end.concept not in "Df" or (rest and rest[0].text not in ENDS):
        return None
    before: list[Token] = []
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS or (before and token.end < before[-1].start):
            break
        before.append(token)
    acts = [one for one in before if one.concept in "dDk"]
    past = any(one.concept in "hpNJw" or one.text[-1] in "了过" for one in before)
    if past or not acts:
        return None
    for one in acts:
        one.concept = "d" if one.concept == "D" else one.concept
    return 1, "F"


@begins(at=("差", "差的", "少的", "缺的", "漏的"))
def made_up(tokens: Sequence[Token], place: int) -> Found:
    """Take 差 in 差的两毛钱也找到了 for nothing that is left."""
    too = False
    for near in range(place + 1, min(place + NEAR + 3, len(tokens))):
        if tokens[near].text in ENDS:
            break
        too = too or tokens[near].text in ("也", "都")
        if too and tokens[near].text[-1] in "了啦":
            return near + 1 - place, "_"
    return None


@begins(at=("才能到", "才到"), then=("账", "货", "位", "手", "港", "岗", "期", "齐"))
def comes_then(tokens: Sequence[Token], place: int) -> Found:
    """Read 才能到账 behind a day that opens the clause as the end of the work."""
    near = place - 1
    while near >= 0 and tokens[near].concept in "TF":
        near -= 1
    dated = place > 0 and tokens[place - 1].concept == "T"
    opens = near < 0 or tokens[near].text in ENDS
    return (2, "d") if dated and opens else None


@begins(at=("半",))
def and_a_half(tokens: Sequence[Token], place: int) -> Found:
    """Take 半 in 四分半 for a part of the number."""
    unit = tokens[place - 1] if place > 1 else None
    counted = unit is not None and unit.text in _HALVED
    return (1, "_") if counted and tokens[place - 2].text[-1] in _NUMERALS else None


@begins(
    at=("跑", "试", "试跑", "观察", "运行", "试运行", "用", "试用", "盯"), then=("了",)
)
def tried(tokens: Sequence[Token], place: int) -> Found:
    """Take 跑了两天 behind 换完了 for nothing more that is to be done."""
    before = tokens[place - 1] if place else None
    done = before is not None and (before.concept in "D+")
    so_long = "".join([one.text for one in tokens[place + 2 : place + 5]])
    if not done or not so_long.startswith(_SO_LONG):
        return None
    return 4, "_"


@begins(at=("就",))
def all_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 就都好了 of 推完就都好了 as what is left: it will be over then."""
    first = tokens[place - 1] if place else None
    ahead = clause_before(tokens, place)
    if first is None or first.text[-1] not in _FINISHED or len(ahead) > _SHORT:
        return None
    if any(one.concept in "pjh" for one in ahead):
        return None
    count, said = 0, ""
    for token in tokens[place + 1 : place + 5]:
        if token.text in ENDS:
            break
        count, said = count + 1, said + token.text
    if not _ALL_OVER.fullmatch(said):
        return None
    first.concept = "k"
    return count + 1, "L"


def so_long_ago(tokens: Sequence[Token], place: int) -> Found:
    """Read 交了三天了 and 签了两年 as done, and not as three of some done."""
    verb, behind = tokens[place].text, clause_behind(tokens, place)
    said = "".join([one.text for one in behind])
    if len(behind) <= 1 or verb[-1] not in "了好完" or not _SO_LONG_AGO.fullmatch(said):
        return None
    lasts = verb[-1] == "了" and verb[:-1] in _LASTING  # 练了三天了
    return 1 + len(behind), "G" if lasts else "D"


@begins(at=("才",), then=A_WORD)
def took_so_long(tokens: Sequence[Token], place: int) -> Found:
    """Take the 才 of 花了两天才弄完 for no day ahead."""
    before = "".join([one.text for one in clause_before(tokens, place)])
    end = next_word(tokens, place)
    over = end is not None and end.concept == "D"
    return (1, "s") if over and _OF_TIME.search(before) else None


@begins(then=("一", "些", "一些", "一点", "一部分"))
def some_of_it(tokens: Sequence[Token], place: int) -> Found:
    """Read 写好一些了 and 弄完一部分 as some of it done."""
    behind = clause_behind(tokens, place)
    said = "".join([one.text for one in behind])
    return (1 + len(behind), "G") if _SOME.fullmatch(said) else None


def so_long_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 导完 of 六天导完 as what is left: it is said how long it will take."""
    token, before = tokens[place], clause_before(tokens, place)
    if token.text[-1] not in _FINISHED or next_word(tokens, place) is not None:
        return None
    if len(before) < _PAIR or before[-1].text not in _LENGTHS:
        return None
    counts = before[-2].concept == "#" or before[-2].text[-1] in _NUMERALS
    taken = any(one.concept in "+hpTj" or one.text[-1] in _TOOK for one in before)
    perfect = tokens[place + 1 : place + 2]
    over = bool(perfect) and perfect[0].concept == "+"
    return (1, "L") if counts and not taken and not over else None


@begins(at=("白", "全白", "都白"), then=A_WORD)
def in_vain(tokens: Sequence[Token], place: int) -> Found:
    """Read the 白改了 of 之前白改了 as trouble, and as no end of anything."""
    verb, perfect = next_word(tokens, place), tokens[place + 2 : place + 3]
    if verb is None or (place + 1 < len(tokens) and tokens[place + 1].concept == "M"):
        return None
    if verb.text[-1] == "了" and verb.concept in "kdD":
        return 2, "R"
    over = bool(perfect) and perfect[0].concept == "+"
    return (3, "R") if over and is_verb(verb) else None
