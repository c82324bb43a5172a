"""Verbs with what they lead to: 砌好, 报不进去, 在磨, 评标中."""

from collections.abc import Sequence

from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_before,
    is_verb,
    next_word,
)
from bot.reading.spans.amount import Amount
from bot.reading.tokens.lexicon import characters
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh
from bot.reading.zh import noise

_RESULTS = words(zh.RESULTS)
_SURE_RESULTS = words(zh.SURE_RESULTS)
_GONE = frozenset(("走了",))
_ALL = frozenset(("都", "全", "全都", "全部", "也都"))
_WAYS = words(zh.WAYS)
_NEVER_ALL = words(zh.NEVER_ALL)
_AT = words(zh.AT)
_PLACES = words(zh.PLACES)
_NUMERALS = frozenset(zh.NUMERALS)
_BOTH = words(zh.BOTH)
_FETCHES = frozenset("买拿取领借要收追运拉接请换修签寄赎订抢调搬提领购")
"""Signs of verbs that end with a thing being there."""
_WHOLLY = frozenset(("全部", "全数", "均已", "已全部", "都已", "均"))
"""Words by which what is named as a whole is done: 粮食全部入库."""
_THERE = frozenset(
    ("到店", "到货", "送到", "到场", "运到", "寄到", "进场", "到岗", "入场")
)
_SHARED = frozenset(("共享", "公用", "公共", "盘"))
_HERE = frozenset(("这", "那", "这里", "那里", "这儿", "那儿", "这边", "那边"))
_INSIDE = frozenset("里上内盘夹")
"""Signs in which the names of places end where something lies ready."""
_NOT_TO = words(zh.NOT_TO)
_RECEIVED = ("收到了", "收到啦", "收到喽")
_OKS = words(noise.OKS)
_HANDED, _COUNTS = frozenset(zh.HANDED), frozenset("一二两三四五六七八九十第最")
_OK = words(zh.OK)
_ONTO = words(zh.ONTO)
_INTO = words(zh.INTO)
_ACROSS = frozenset(("过去", "过来", "进去", "上去", "出去", "回去"))
_SOME_TIMES = frozenset(("全程", "都快"))
_FAR = 7
_WENT_INTO = (
    "扑在",
    "花在",
    "耗在",
    "用在",
    "砸在",
    "放在",
    "搭在",
    "忙在",
    "压在",
    "集中在",
)
_CLOSES = words(zh.CLOSES)
_ALREADY = words(zh.ALREADY)
_JUDGED = words(zh.JUDGED)


@begins(at=words(zh.GETS_GOING), then=("起来了",))
def got_going(tokens: Sequence[Token], place: int) -> Found:
    """Read 写起来了 as begun."""
    return (2, "S") if tokens[place].data is None else None


@begins(at=("在补", "还在补"), then=("齐", "全"))
def being_made_whole(tokens: Sequence[Token], place: int) -> Found:  # noqa: ARG001 - a rule has both
    """Read 在补齐 as going on."""
    return 2, "G"


@begins(then=_RESULTS | _SURE_RESULTS | _ACROSS | _GONE | {"好的", "到了", "下来"})
def result(tokens: Sequence[Token], place: int) -> Found:
    """Read a verb with its result, 砌好, as done."""
    verb, after = tokens[place], next_word(tokens, place)
    if after is None or not is_verb(verb):
        return None
    if after.text == "好的" and verb.concept in "kdE":
        return (2, "D") if next_word(tokens, place + 1) is None else None
    if after.text in _ACROSS - _RESULTS:
        return (2, "D") if _all_across(tokens, place) else None
    if after.text == "到了" and verb.concept in "kd":
        return (2, "D") if next_word(tokens, place + 1) is None else (2, "G")
    judged = after.text == "下来" and verb.text in _JUDGED
    judged = judged and next_word(tokens, place + 1) is not None
    if judged or (after.text == "上了" and _within_at(tokens, place)):
        return 2, "_"  # 全扑在换届上了
    of_title = place > 0 and bool(tokens[place - 1].hints) and after.text[-1] == "了"
    further = tokens[place + 2 : place + 3]
    perfect = bool(further) and further[0].concept == "+"
    named = place > 0 and bool(tokens[place - 1].hints)
    of_title = of_title or (named and perfect)  # 车位数清楚了
    of_title = of_title or (
        after.text in _RESULTS | _GONE and _all_of_it(tokens, place)
    )
    known = (verb.concept in "kdE" or of_title) and after.text in _RESULTS | _GONE
    return (2, "D") if known or after.text in _SURE_RESULTS else None


def _within_at(tokens: Sequence[Token], place: int) -> bool:
    """Whether 上 ends a phrase with 在, of what one's time went into."""
    return any(one.text.endswith(_WENT_INTO) for one in clause_before(tokens, place))


def _all_of_it(tokens: Sequence[Token], place: int) -> bool:
    """Whether an unlisted verb is told of all of it: 都登上了, 全领走了."""
    whole = place > 0 and tokens[place - 1].text in _ALL
    ends = next_word(tokens, place + 1) is None
    ahead = any(one.concept in "FTCWNJ" for one in tokens[max(0, place - 5) : place])
    return whole and ends and tokens[place + 1].text[-1] == "了" and not ahead


def _all_across(tokens: Sequence[Token], place: int) -> bool:
    """Whether 搬过去 tells what is done: 已经全搬过去."""
    before = tokens[max(0, place - 2) : place]
    already = any(one.concept in "ha" and one.text not in _SOME_TIMES for one in before)
    ahead = any(one.concept in "FTjCWN" for one in tokens[max(0, place - 5) : place])
    ends = next_word(tokens, place + 1) is None
    return tokens[place].concept in "kdE" and already and ends and not ahead


@begins(then=_NOT_TO | {"不", "得"})
def unable(tokens: Sequence[Token], place: int) -> Found:
    """Read 报不进去 as "cannot", 写不完 as "won't be all", 装得上 as "can"."""
    between = next_word(tokens, place)
    way = next_word(tokens, place + 1) if between else None
    counts = place > 0 and isinstance(tokens[place - 1].data, Amount)  # 一台不转
    acts = is_verb(tokens[place]) and not counts
    if between is not None and between.text in _NOT_TO and acts:
        rest = tokens[place + 2 : place + 3]
        return (2, "K") if not rest or rest[0].concept != "#" else None
    if between is None or way is None or not acts:
        return None
    further = next_word(tokens, place + 2)
    hard_to = way.text == "好" and further is not None  # 那片不好啃
    if hard_to or way.text.rstrip("了") not in _WAYS or between.text not in "不得":
        return None
    if f"{way.text}{further.text if further else ''}".startswith("过来"):
        return (3 if way.text == "过来" else 4), "m"  # 改不过来
    count = 4 if further is not None and further.text in ("去", "来") else 3
    if between.text == "得":
        return count, "Y"
    return count, "m" if way.text.rstrip("了") in _NEVER_ALL else "K"


@begins(then=_ONTO | _INTO)
def placed(tokens: Sequence[Token], place: int) -> Found:
    """Read 摆进后厨了 and 发到群里了 as done."""
    to = next_word(tokens, place)
    what = next_word(tokens, place + 1)
    so_far = what is not None and what.text[0] in _COUNTS  # 配到三技能了
    if to is None or so_far or not is_verb(tokens[place]):
        return None
    handed = tokens[place].text[-1] in _HANDED and to.text in _ONTO
    if not handed and to.text not in _INTO:
        return None
    for near in range(place + 2, min(place + _FAR, len(tokens))):
        token = tokens[near]
        if token.concept == "+" and next_word(tokens, near) is None:
            return near + 1 - place, "D"
        if token.concept not in "_oMa" or token.data is not None:
            return None
        already = place > 0 and tokens[place - 1].concept == "h"
        if already and next_word(tokens, near) is None:
            return near + 1 - place, "D"  # 已经分到各班
    return None


@begins(at=_RECEIVED)
def noted(tokens: Sequence[Token], place: int) -> Found:
    """Take a bare 收到了 for an answer to the message."""
    before = tokens[place - 1] if place else None
    opens = before is None or before.text in ENDS or before.text in _OKS
    ends = (
        next_word(tokens, place) is None or tokens[place + 1].text == tokens[place].text
    )
    bare = opens and ends
    return (1, "y") if bare else None


@begins(then=("到",))
def got(tokens: Sequence[Token], place: int) -> Found:
    """Read the 招到 of 招到一个 as done with so many."""
    to = next_word(tokens, place)
    counted = tokens[place + 2 : place + 3]
    some = to is not None and to.text == "到" and bool(counted)
    return (2, "E") if some and counted[0].concept == "#" else None


@begins(at=("拿", "领", "取", "买", "借"), then=("到",))
def obtained_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 拿到 of 明天才能拿到 as what will be done then."""
    before = clause_before(tokens, place)
    dated = before[-1:] and before[-1].concept == "Z" and before[0].concept in "TM"
    plain = all(one.concept in "TMsZ" for one in before)
    ends = next_word(tokens, place + 1) is None
    return (2, "d") if dated and plain and ends else None


@begins(then=("回来", "过来"))
def fetched(tokens: Sequence[Token], place: int) -> Found:
    """Read the 买回来 of 10号前买回来 as what will be done then."""
    ahead = any(one.concept in "TF" for one in tokens[max(0, place - 3) : place])
    ends = next_word(tokens, place + 1) is None
    fetches = tokens[place].text[-1] in _FETCHES
    return (2, "d") if fetches and ahead and ends else None


@begins(at=_THERE)
def all_there(tokens: Sequence[Token], place: int) -> Found:
    """Read the 到店 of 9月15日全部到店 as the end of the work."""
    whole = place > 1 and tokens[place - 1].text in _WHOLLY | {"都", "全"}
    dated = whole and any(one.concept in "TF" for one in tokens[place - 2 : place - 1])
    return (1, "d") if dated and next_word(tokens, place) is None else None


@begins(at=("通过", "合格", "到账", "入账", "结清", "归位", "交齐", "收回"))
def passed(tokens: Sequence[Token], place: int) -> Found:
    """Read the 通过 of 报验通过 and the 到账 of 全部到账 as done."""
    before = tokens[place - 1] if place else None
    of_it = before is not None and (bool(before.hints) or before.concept in "ah")
    if tokens[place].text == "合格":  # 直饮水检测合格, but not 天天测着，都合格
        of_it = of_it and any(one.hints for one in clause_before(tokens, place))
    return (1, "D") if of_it and next_word(tokens, place) is None else None


def of_name(tokens: Sequence[Token], place: int) -> Found:
    """Take 清理 in 报价单清理27号 for a part of the name."""
    before, after = tokens[place - 1] if place else None, tokens[place + 1 : place + 2]
    named = before is not None and before.concept == "M" and bool(before.hints)
    own = bool(tokens[place].hints) and named and bool(after)
    return (1, "M") if own and after[0].concept in "T%" else None


def all_over(tokens: Sequence[Token], place: int) -> Found:
    """Read 都测了一遍 as done."""
    rest = tokens[place + 1 : place + 5]
    concepts = "".join(one.concept for one in rest)
    once = concepts[:3] in ("k+#", "d+#", "_+#") and len(rest) > 3  # noqa: PLR2004 - 遍
    return (5, "D") if once and rest[3].text in ("遍", "轮", "圈", "道") else None


def own_result(tokens: Sequence[Token], place: int) -> Found:
    """Read the title's own 收齐 as done where it ends a clause: 问卷收齐, 全部入库."""
    ends = next_word(tokens, place) is None
    before = tokens[place - 1] if place else None
    if before is None or not ends:
        return None
    concept = characters()[0].get(tokens[place].text)
    if before.hints and before.concept == "M" and concept == "D":
        return 1, "D"
    whole = before.text in _WHOLLY and place > 1 and bool(tokens[place - 2].hints)
    return (1, "D") if whole and concept in ("D", "d", "k") else None


@begins(at=("成功",))
def succeeded(tokens: Sequence[Token], place: int) -> Found:
    """Read the 成功 of 点火一次成功 as done."""
    if next_word(tokens, place) is not None:
        return None
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS:
            break
        if token.concept in "NJFTCQ":
            return None
    return (1, "D") if place else None


def said_alone(tokens: Sequence[Token], place: int) -> Found:
    """Read 定稿, where it is the whole reply, as done, and so 结 as a clause."""
    alone = len(tokens) == 1 and len(tokens[place].text) > 1
    if tokens[place].text == "结" and place > 0:
        behind = tokens[place + 1 : place + 2]
        ends = not behind or behind[0].text in ENDS
        alone = ends and tokens[place - 1].text in ENDS
    return (1, "D") if alone else None


@begins(at=_ALREADY)
def already(tokens: Sequence[Token], place: int) -> Found:
    """Read 已结项, where the title has the verb, and 已经上线 as done."""
    verb = tokens[place + 1] if place + 1 < len(tokens) else None
    if verb is None or verb.data is not None:
        return None
    english = verb.text.isascii() and verb.text.isalpha()
    loose = verb.concept == "_" and len(verb.text) == 1
    if verb.concept not in "Md" and not loose and not english:
        return None
    rest = tokens[place + 2 : place + 4]
    ends = not rest or rest[0].text in ENDS or rest[0].concept == "&"
    if ends:
        return 2, "D"
    further = rest[0].concept in "kd" and rest[0].data is None and not loose
    ends = further and (len(rest) == 1 or rest[1].text in ENDS)
    return (3, "D") if ends else None  # 已定标公示


@begins(at=_BOTH)
def acts(tokens: Sequence[Token], place: int) -> Found:
    """Take 设计 behind 没 for a verb, not for the people who design."""
    acting = place
    return (1, "k") if acting and tokens[place - 1].concept in "NhgFGJ" else None


@begins(then=A_WORD)
def whether(tokens: Sequence[Token], place: int) -> Found:
    """Read 接不接 as a question."""
    after = next_word(tokens, place)
    said = tokens[place].text
    return (2, "_") if after is not None and after.text == f"不{said}" else None


@begins(at=("可以", "能"), then=A_WORD)
def closable(tokens: Sequence[Token], place: int) -> Found:
    """Read 可以关单了 and 可以算完 as done; but not 今天可以算完 of 核算奖金."""
    act = next_word(tokens, place)
    if act is None:
        return None
    if act.text.startswith("算完"):
        counted = bool(act.hints) or next_word(tokens, place + 1) is not None
        before = "".join([one.concept for one in clause_before(tokens, place)])
        now = tokens[place].text == "可以" or act.text[-1] in "了啦"
        return None if counted or set(before) & set("TjNJWCZ") or not now else (2, "D")
    closes = tokens[place].text == "可以" and act.text.rstrip("了啦吧") in _CLOSES
    return (2, "D") if closes else None


@begins(at=_OK)
def all_right(tokens: Sequence[Token], place: int) -> Found:
    """Read the "OK" of 都OK as done."""
    if not place:
        return None
    after = tokens[place + 1 : place + 2]
    gap = bool(after) and after[0].start > tokens[place].end
    ends = not after or gap or after[0].text in ENDS or after[0].concept in "+s"
    before = tokens[place - 1]
    named = before.concept in "Mah=k1" or before.text.isdigit()
    return (1, "D") if ends and named else None


def _is_there(tokens: Sequence[Token], place: int) -> bool:
    """Whether a thing lies in some place: 照片在群相册里, 表在共享盘里."""
    last = None
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            break
        if token.concept not in "_oMe" and token.text not in _SHARED:
            return False
        last = token
    return last is not None and last.text[-1] in _INSIDE and place > 0


@begins(at=_AT | {"在"}, then=A_WORD)
def at_a_place(tokens: Sequence[Token], place: int) -> Found:
    """Read 在 before a place as nothing that is done."""
    after = next_word(tokens, place)
    if after is not None and after.text in _PLACES and tokens[place].text in _AT:
        return 2, "_"
    if after is not None and after.text in _SHARED and _is_there(tokens, place):
        return 2, "_"
    if tokens[place].text != "在" or tokens[place].concept != "g" or after is None:
        return None
    if after.text in _HERE and next_word(tokens, place + 1) is None:
        return 1, "_"
    if _is_there(tokens, place):
        return 1, "_"
    sign = after.concept == "_" and len(after.text) == 1
    acts = after.concept in "kdEGDS8ge0v" or (sign and after.text not in _NUMERALS)
    return None if acts or after.concept == "o" else (1, "_")
