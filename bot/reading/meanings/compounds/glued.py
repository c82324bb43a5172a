"""Chinese words that others give another meaning: 培训的话, 报上名了, 停电通知."""

from collections.abc import Sequence
from itertools import takewhile

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_before,
    clause_behind,
    count_words,
    is_verb,
    next_word,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import glued as zh
from bot.reading.zh.compounds import REVIEWS, TO_ALL

_ENDED = Lazily(zh.VERB_WITH_THING)
_PAPERS = words(zh.PAPERS)
_SUPERIORS = words(zh.SUPERIORS)
_LENDS_A_HAND = frozenset(zh.LENDS_A_HAND)
_GIVES_TO, _LOOKS_ON = words(zh.GIVES_TO), tuple(zh.LOOKS_ON.split("|"))
_AHEAD = ("下", "明", "后", "大后", "这")
"""Beginnings of days that lie ahead: 下周五那天."""
_A_BIT = Lazily(
    "(?:了|到|过|一?点|一?些|不少|很大|较大|不小|小小的?|的|儿){0,4}(?:影响|耽误|冲击|波及)(?:了)?"
)
_THAT_TIME = frozenset(("那时", "那时候", "到时", "到时候", "届时", "那会儿"))
_PILED_UP = words(zh.PILED_UP)
_PUTS = frozenset(zh.PUTS)
_INSIDE = frozenset(zh.INSIDE)
_TO_EACH, _TO_ALL = Lazily(zh.TO_EACH), Lazily(TO_ALL)
_ON_A_WALL = Lazily(zh.ON_A_WALL)
_ENDS_SO = words(zh.ENDS_SO)
_COMES_IN = words(zh.COMES_IN)
_FORMS = ("线上", "线下", "视频", "直播", "远程", "室内", "户外", "场地", "地点")
"""Ways in which and places at which things are held."""
_COME_FIRST = ("完", "好", "齐", "过")
"""Ends of words for the last step, behind which all ends: 讲完就收."""
_MEETING_HELD = Lazily(
    "(?:都|也|已经|已|刚刚?|早就?|全|今天|昨天|上午|下午)*(?:开完|开了|开过|开好|散了|结束了)"
)
_LONGEST, _FEW, _LONG_NAME = 5, 3, 6
_REMAINS = ("遗留", "遗留问题", "尾巴", "遗漏", "缺漏", "漏项", "缺项", "剩余", "剩的")
_REVIEWS = words(REVIEWS)


@begins(at=("那天", "当天"), then=("有", "没", "没有", "正好", "刚好", "也", "又"))
def of_that_day(tokens: Sequence[Token], place: int) -> Found:
    """Take the 那天 of 场地那天有比赛 for a day on which something else is."""
    before = tokens[place - 1] if place else None
    return (1, "s") if before is not None and before.text not in ENDS else None


@begins(at=("那天", "当天"))
def of_past_day(tokens: Sequence[Token], place: int) -> Found:
    """Take 那天 behind a day gone by for no day ahead: 2月29号那天漏了六个人.

    So is a weekday of which 了 tells an end, as it does in 周五那天拍完了.
    """
    before = tokens[place - 1] if place else None
    gone = before is not None and before.concept == "p"
    weekday = before is not None and before.concept == "T"
    if weekday and before is not None and not before.text.startswith(_AHEAD):
        gone = _ended_then(tokens, place)
    return (1, "s") if gone else None


def _ended_then(tokens: Sequence[Token], place: int) -> bool:
    """Whether 了 tells an end behind a place, and no word that it will be or not."""
    rest = [*takewhile(lambda one: one.text not in ENDS, tokens[place + 1 :])]
    told = {one.concept for one in rest}
    ended = any(one.concept in "D1" for one in rest) and rest[-1].text[-1] == "了"
    return ended and told.isdisjoint("FtCNKcZ")


@begins(
    at=("不", "没"), then=("差", "少", "缺", "漏", "落", "挂", "错", "丢", "剩", "欠")
)
def none_lacks(tokens: Sequence[Token], place: int) -> Found:
    """Read the 不差 of 一支不差 as the end of a count, and not as what is left."""
    return (2, "D") if _of_one(tokens, place) else None


@begins(at=("没", "没有", "无", "零", "没留"), then=_REMAINS)
def nothing_remains(tokens: Sequence[Token], place: int) -> Found:
    """Take 没有遗留 and 没有尾巴 for no more than what is told before it."""
    behind = [one.text for one in tokens[place + 2 : place + 4]]
    count = 3 if behind[:1] == ["问题"] else 2
    end = tokens[place + count : place + count + 1]
    return (count, "s") if not end or end[0].text in ENDS else None


@begins(at=("没", "没有"), then=("欠", "差", "缺"))
def nobody_owes(tokens: Sequence[Token], place: int) -> Found:
    """Read 没有欠的了 as the end of a count, too."""
    lacks = rest_of(tokens, place)
    return (count_words(tokens, place, lacks), "D") if lacks[1:] == "的了" else None


@begins(at=("没挂", "没落", "没漏", "没丢", "没少", "没错"))
def none_lacks_at_all(tokens: Sequence[Token], place: int) -> Found:
    """Read the 没挂 of 一个没挂 in the same way."""
    return (1, "D") if _of_one(tokens, place) else None


def _of_one(tokens: Sequence[Token], place: int) -> bool:
    """Whether 一 and what is counted stand right before a place: 一支, 一个也."""
    before = [one.text for one in tokens[max(0, place - _FEW) : place]]
    return "一" in before[:-1] or (before[:1] == ["一"] and len(before) == 1)


@begins(at=("没人",), then=("有", "有意", "提", "反对", "投诉", "缺席", "迟到", "受伤"))
def nobody_minds(tokens: Sequence[Token], place: int) -> Found:
    """Take 没人 in 没人有意见 for no lack of people."""
    return (1, "_") if next_word(tokens, place) is not None else None


@begins(at=("就",), then=_ENDS_SO)
def then_ends(tokens: Sequence[Token], place: int) -> Found:
    """Read the 就收 of 明晚再来一轮就收 and 周一讲完就收 as the end that is planned."""
    first = tokens[place - 1] if place else None
    comes_first = first is not None and first.text.endswith(_COME_FIRST)
    concepts, then = set[str](), False
    for one in reversed(tokens[max(0, place - NEAR) : place - comes_first]):
        if one.text in ENDS:
            break
        concepts.add(one.concept)
        then = then or one.text in _THAT_TIME
    ends = next_word(tokens, place + 1) is None
    dated = not concepts.isdisjoint("Tj") and not concepts & set("dDC")
    planned = then or dated  # 到那时就完了
    return (2, "d") if planned and ends else None


@begins(then=("到",))
def handed_down(tokens: Sequence[Token], place: int) -> Found:
    """Read 拆到人了 and 交到区里去了 as done: it is with those who were to get it."""
    if not is_verb(tokens[place]):
        return None
    rest = tokens[place + 2 : place + 5]
    signs = "".join([one.text for one in rest])
    return (3, "D") if _TO_EACH.match(signs) else None


def come_down_to(tokens: Sequence[Token], place: int) -> Found:
    """Read 拆到人了 as done where a list knows 拆到."""
    signs = "".join([one.text for one in tokens[place + 1 : place + 4]])
    reached = tokens[place].text.endswith("到") and _TO_EACH.match(signs) is not None
    return (2, "D") if reached else None


@begins(at=("改", "换", "转"), then=_FORMS)
def in_other_form(tokens: Sequence[Token], place: int) -> Found:
    """Take 改线上 for how a thing will be held, and for nothing that was done."""
    ends = next_word(tokens, place + 1)
    over = ends is None or ends.concept == "+"
    return (2, "s") if over and not tokens[place].hints else None


@begins(at=("请",), then=("款", "购", "领", "示", "奖"))
def asks_by_form(tokens: Sequence[Token], place: int) -> Found:
    """Take 请款 for a step of the work, and for no request."""
    return (2, "k") if next_word(tokens, place + 1) is None else None


@begins(at=("麻烦",))
def no_bother(tokens: Sequence[Token], place: int) -> Found:
    """Take 麻烦 in 没遇到麻烦 for trouble that there was not, and for no request."""
    before = [one.concept for one in tokens[max(0, place - _LONGEST) : place]]
    denied = "N" in before and next_word(tokens, place) is None
    return (1, "_") if denied else None


def demanded(tokens: Sequence[Token], place: int) -> Found:
    """Take the 求再 of 客户要求再改 for what others want, and for no request."""
    before = tokens[place - 1] if place else None
    glued = before is not None and before.end == tokens[place].start
    wants = tokens[place].text.startswith("求") and glued
    return (
        (1, "_") if wants and before is not None and before.text[-1] == "要" else None
    )


@begins(at=("在路上", "在途", "在途中", "在运", "在运输途中"))
def on_its_way(tokens: Sequence[Token], place: int) -> Found:
    """Read the 在路上 of 下单了在路上 as going on: what was ordered is to come."""
    before = tokens[place - 1] if place else None
    ordered = before is not None and before.concept == "+"
    return (1, "G") if ordered and next_word(tokens, place) is None else None


@begins(then=("紧", "牢", "实", "平", "严", "净", "匀", "直", "稳"))
def made_so(tokens: Sequence[Token], place: int) -> Found:
    """Read 拧紧了 as done: a verb that no list knows, and what came of it."""
    verb, perfect = tokens[place], tokens[place + 2 : place + 3]
    ends = bool(perfect) and perfect[0].concept == "+"
    opens = place == 0 or tokens[place - 1].concept in "M=ahsp"
    return (2, "D") if ends and opens and is_verb(verb) else None


def hung_up(tokens: Sequence[Token], place: int) -> Found:
    """Take the 挂在 of 挂在墙上 for where a thing is, and for no standstill."""
    if not tokens[place].text.startswith("挂"):
        return None
    signs = "".join([one.text for one in _clause_behind(tokens, place)])
    if _ON_A_WALL.match(signs) is None:
        return None
    there = tokens[place].text == "挂在" and signs.endswith("了")  # 挂在帮助中心了
    return 1, "D" if there else "_"


@begins(then=A_WORD)
def with_whom(tokens: Sequence[Token], place: int) -> Found:
    """Take the 跟车 of 跟车行谈价 for 跟 and a word that goes on, and no absence."""
    word, after = tokens[place].text, next_word(tokens, place)
    goes_on = after is not None and len(after.text) == 1 and after.concept in "_k"
    with_them = len(word) == len("跟车") and word[0] in "跟陪" and goes_on
    ends = after is not None and after.text in "了过着去来"
    return (2, "_") if with_them and not ends and word[0] == "跟" else None


@begins(then=("才能", "才", "才可以", "才能够", "才好"))
def not_before(tokens: Sequence[Token], place: int) -> Found:
    """Take 放行了 in 海关放行了才能接着弄 for what must come first."""
    return (1, "D") if next_word(tokens, place + 1) is not None else None


@begins(at=("目标", "计划"))
def named_aim(tokens: Sequence[Token], place: int) -> Found:
    """Take the 目标 of 目标拆到人了 for a name, and not for "will"."""
    rest = _clause_behind(tokens, place)
    over = bool(rest) and (rest[-1].concept == "+" or rest[-1].text.endswith("了"))
    return (1, "M") if tokens[place].hints and over else None


@begins(at=("会",), then=A_WORD)
def meeting(tokens: Sequence[Token], place: int) -> Found:
    """Take 会 in 复盘会刚开完, and in 会都开完了, for a meeting, and not for "will"."""
    after = next_word(tokens, place)
    behind_name = place > 0 and tokens[place - 1].concept in "M_k"
    glued = behind_name and tokens[place - 1].end == tokens[place].start
    past = after is not None and after.concept in "hp"
    held = not tokens[:place] or tokens[place - 1].text in ENDS
    held = held and _MEETING_HELD.match(rest_of(tokens, place)) is not None
    return (1, "_") if (glued and past) or held else None


@begins(then=_COMES_IN)
def with_its_thing(tokens: Sequence[Token], place: int) -> Found:
    """Read 报上名了 and 签完字了 as done: a verb, its result, and its own thing."""
    said = ""
    for count, token in enumerate(tokens[place : place + _LONGEST], start=1):
        said += token.text
        if _ENDED.fullmatch(said):
            rest = tokens[place + count : place + count + 1]
            ends = not rest or rest[0].concept == "+" or rest[0].text in ENDS
            return (count, "D") if ends or said.endswith("了") else None
    return None


@begins(then=("着",))
def found_at_last(tokens: Sequence[Token], place: int) -> Found:
    """Read 找着了 as found, not as going on."""
    perfect = tokens[place + 2 : place + 3]
    found = tokens[place].text in zh.FOUND and bool(perfect)
    return (2, "D") if found and perfect[0].concept == "+" else None


@begins(at=("还",), then=("掉了", "回去了", "清了", "回", "给", "回了", "给了"))
def given_back(tokens: Sequence[Token], place: int) -> Found:
    """Read 还掉了 as given back, and so the 还回 of 车昨天还回台里."""
    after = next_word(tokens, place)
    if after is None or after.text in ("掉了", "回去了", "清了"):
        return (2, "D") if next_word(tokens, place + 1) is None else None
    before = tokens[max(0, place - _FEW) : place]
    behind = tokens[place + 2 : place + _LONGEST]
    named = any(one.hints for one in before)
    past = after.text[-1] == "了" or any(one.concept in "ph" for one in before)
    past = past or any(one.concept == "+" for one in behind)
    return (2, "D") if named and past and behind else None


@begins(at=("晾着", "放着", "挂着", "搁着", "停着", "堆着", "摆着", "晒着", "泡着"))
def left_to_lie(tokens: Sequence[Token], place: int) -> Found:
    """Take 晾着 in 洗好晾着了 for where the thing is that is done."""
    before = tokens[place - 1] if place else None
    done = before is not None and before.concept == "D"
    return (
        (1, "s")
        if done and before is not None and before.text[-1] in "好完净齐"
        else None
    )


@begins(at=("报",))
def handed_in_by(tokens: Sequence[Token], place: int) -> Found:
    """Read the 报 of 月底前报 as what will be handed in, and not as the answer."""
    before = tokens[place - 1] if place else None
    dated = before is not None and before.concept == "T" and before.text[-1] in "前底内"
    return (1, "d") if dated and next_word(tokens, place) is None else None


@begins(at=("送到", "运到", "寄到", "搬到", "拉到", "交到", "传到"))
def brought_to_each(tokens: Sequence[Token], place: int) -> Found:
    """Read 纪念册送到各班了 as handed out."""
    rest = _clause_behind(tokens, place)
    whom = "".join([one.text for one in rest])
    dated = any(one.concept in "TF" for one in tokens[max(0, place - 2) : place])
    return (len(rest) + 1, "D") if not dated and _TO_ALL.match(whom) else None


@begins(at=_GIVES_TO)
def handed_over(tokens: Sequence[Token], place: int) -> Found:
    """Read the 交给 of 周五交给财务总监 as the end that is planned."""
    before = tokens[max(0, place - 2) : place]
    dated = any(one.concept == "T" for one in before)
    rest = _clause_behind(tokens, place)
    whom = "".join([one.text for one in rest])
    if not dated or not 0 < len(whom) <= _LONG_NAME or whom.startswith(_LOOKS_ON):
        return None
    acts = any(one.concept not in "o_Msk" or one.text in _REVIEWS for one in rest)
    return None if acts else (1, "d")


@begins(at=("叫停", "叫停了", "撤了", "撤走了", "撤场了", "停办", "停掉", "停掉了"))
def stopped_by_them(tokens: Sequence[Token], place: int) -> Found:
    """Read 物业叫停了 and 装修队撤了 as what others did, and not as given up."""
    before = tokens[place - 1] if place else None
    theirs = before is not None and before.concept == "o"
    glued = before is not None and before.end == tokens[place].start
    behind = tokens[place + 1 : place + 3]
    goes_on = len(behind) > 1 and behind[0].text == ","
    passive = any(one.text == "被" for one in clause_before(tokens, place))
    if not (theirs and glued) and not (passive and goes_on):
        return None
    return (1, "5") if tokens[place].text.startswith("叫停") else (1, "R")


@begins(at=("受", "受到"), then=("了", "点", "些", "一点", "一些", "到"))
def suffers_a_bit(tokens: Sequence[Token], place: int) -> Found:
    """Read 受了点影响 as how work goes: it names no cause."""
    rest = clause_behind(tokens, place)
    if not rest or not _A_BIT.fullmatch("".join([one.text for one in rest])):
        return None
    return len(rest) + 1, "Y"


@begins(at=_PILED_UP)
def piled_up(tokens: Sequence[Token], place: int) -> Found:
    """Read the 挂着 of 还挂着137单 as what is left."""
    after = tokens[place + 1 : place + 2]
    return (1, "L") if after and after[0].concept == "#" else None


@begins(at=("还没过", "没过", "还没通过", "没通过"))
def under_review(tokens: Sequence[Token], place: int) -> Found:
    """Read 还没过 right behind 提测了 as a review that goes on."""
    before = tokens[max(0, place - 2) : place]
    handed = (
        len(before) > 1 and before[-1].concept == "+" and before[0].concept in "Gdk"
    )
    named = bool(before) and before[-1].text in zh.HANDED_IN
    return (1, "v") if handed or named else None


def of_papers(tokens: Sequence[Token], place: int) -> Found:
    """Take 停电 in 停电通知 for what a paper is about, and for no trouble."""
    after = next_word(tokens, place)
    return (2, "_") if after is not None and after.text in _PAPERS else None


@begins(at=("能不能", "可不可以", "能否", "可否"), then=A_WORD)
def asks_superior(tokens: Sequence[Token], place: int) -> Found:
    """Read 行长能不能去说一声 as a request to a superior."""
    before = tokens[place - 1] if place else None
    if before is None or before.text not in _SUPERIORS:
        return None
    rest = _clause_behind(tokens, place)
    lends = any(one.text[0] in _LENDS_A_HAND for one in rest)
    return (1, "H") if lends else None


def put_there(tokens: Sequence[Token], place: int) -> Found:
    """Take the 在 of 贴在二楼 and 在收音车里 for where a thing is."""
    word = tokens[place].text
    before = tokens[place - 1] if place else None
    glued = before is not None and before.end == tokens[place].start
    if glued and before is not None and before.concept == "M" and len(before.text) > 1:
        return None  # 库存在盘点
    if word == "在" and glued and before is not None and before.text[-1] in _PUTS:
        return 1, "_"
    if word == "在" and glued and _blank_behind(tokens, place):
        return 1, "_"  # 照片在 网盘
    opens = before is None or before.text in ENDS
    rest = _clause_behind(tokens, place)
    if not word.startswith("在") or len(rest) <= 1 or not (opens or len(word) > 1):
        return None
    inside = rest[-1].text[-1] in _INSIDE
    return (1, "_") if inside and all(one.concept in "_k#" for one in rest) else None


def _blank_behind(tokens: Sequence[Token], place: int) -> bool:
    """Whether a Chinese word follows behind a blank, as the label of a link does."""
    after = tokens[place + 1 : place + 2]
    apart = bool(after) and after[0].start > tokens[place].end
    return apart and after[0].concept in "_o" and after[0].text >= "\u3400"


def _clause_behind(tokens: Sequence[Token], place: int) -> list[Token]:
    """Return the words behind a place, up to where the clause ends."""
    clause: list[Token] = []
    for token in tokens[place + 1 : place + 2 * NEAR]:
        if token.text in ENDS or token.text == "?":
            break
        clause.append(token)
    return clause
