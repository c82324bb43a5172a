"""Verbs of work that goes on: 在磨, 评标中, 边洗边迁, 点到C区."""

from collections.abc import Sequence
from functools import cache
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
)
from bot.reading.spans.refs import Ref
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh
from bot.reading.zh import lasting, noise

_SINGLE = {verb for verb in words(lasting.VERBS) if len(verb) == 1}
_AT_A_THING = Lazily("(?![^ ]*[想等看急盼没不])[\u4e00-\u9fff]{1,3}呢")
_SOME_YEARS = Lazily("(?:[一二两三四五六七八九十\\d]{1,2}|半)年(?:的?合同)?了?")
_SO_MANY = Lazily("[一二两三四五六七八九十百千万几]{1,5}(?:多|来|余)|好?几[十百千]")
_IN_VAIN = Lazily(
    f"(?P<long>{lasting.LENGTH})了?(?:还是|也还是|还|也没|都没|就是没|愣是没|没(?=..?[好完成通出上动定妥])|仍|依然|依旧|又)(?!有)."
)
_LASTING, _SO_LONG = words(lasting.VERBS), Lazily(lasting.LENGTH)
_PLACES = words(zh.PLACES)
_HANDED = frozenset(zh.HANDED)
_STAYS = "别停放搁缓等"
_DOING = ("在", "正")
_REACHES = ("改到", "移到", "搬到", "调到", "换到", "推到", "做到", "写到", "排到")
_PARTS = frozenset("章节页段篇部层楼栋排组")
"""Signs of parts that work has reached: 改到请假那章."""
_DONE_TO = frozenset("位账货手齐")
_COUNTS = frozenset("一二两三四五六七八九十第")
_VERY = words(zh.VERY)
_THE_REST = ("别的", "其他", "其它", "另外", "旁的")
_MENDING = frozenset("补改加调修顺")
_TWO_SIGNS = 2
_PLACE_ENDS = tuple(zh.PLACE_ENDS)
_LATER = words(zh.LATER)
_LOOKS = words(zh.LOOKS)
_BY_HAND = words(zh.BY_HAND)
_ASKED = frozenset(("要", "让", "叫", "得", "要求", "必须", "需要"))
_SHARED = ("共享", "公用", "公共")
"""Words for places where things lie ready: 表在共享盘里."""


@begins(then=A_WORD)
def i_will_see_to(tokens: Sequence[Token], place: int) -> Found:
    """Read 我补一下 as what one is at."""
    verb = next_word(tokens, place)
    if verb is None or verb.text not in _MENDING:
        return None
    behind = "".join([one.text for one in tokens[place + 2 : place + 4]])
    if behind == "一下":
        return 4, "G"
    return (3, "G") if behind.startswith("一下") else None


@begins(at=_LASTING, then=("了",))
def for_so_long(tokens: Sequence[Token], place: int) -> Found:
    """Read 写了一下午 as going on, but 写了一下午才写完 as what it took to end it."""
    behind = clause_behind(tokens, place + 1)
    long = [*takewhile(lambda one: one.text != "才", behind)]
    said = "".join([one.text for one in long])
    in_vain = _IN_VAIN.match(said)
    if in_vain is not None:
        return 1 + count_words(
            tokens, place + 1, in_vain["long"]
        ), "G"  # 调了半天还是花
    if _SO_LONG.fullmatch(said.removesuffix("了")) is None:
        return None
    if long == behind:
        before = clause_before(tokens, place)
        over = any(one.concept == "D" and one.text[-1] in "了完好" for one in before)
        return 2 + len(long), "s" if over else "G"  # UPS换完了跑了两天
    over = [one.concept for one in behind[len(long) + 1 :][:1]] == ["D"]
    return (3 + len(long), "s") if over else None


@begins(at=("还", "仍", "都"), then=("在路上",))
def still_coming(tokens: Sequence[Token], place: int) -> Found:
    """Read 锁芯还在路上, of a thing that a title names, as going on."""
    named = place > 0 and bool(tokens[place - 1].hints)
    return (2, "G") if named and next_word(tokens, place + 1) is None else None


@begins(then=("着",))
def still_at_it(tokens: Sequence[Token], place: int) -> Found:
    """Read 盖着章呢 as going on."""
    rest = "".join([one.text for one in clause_behind(tokens, place + 1)])
    at_it = len(tokens[place].text) == 1 and _AT_A_THING.fullmatch(rest) is not None
    return (1 + count_words(tokens, place + 1, rest), "G") if at_it else None


@begins(at=("续", "签", "租", "订", "延", "保"), then=("了",))
def for_some_years(tokens: Sequence[Token], place: int) -> Found:
    """Read 续了两年 as done, and not as so much of it."""
    rest = "".join([one.text for one in clause_behind(tokens, place + 1)])
    if _SOME_YEARS.fullmatch(rest) is None:
        return None
    return 1 + count_words(tokens, place + 1, rest), "D"


@begins(at=_LASTING, then=("了",))
def did_so_many(tokens: Sequence[Token], place: int) -> Found:
    """Read 录了六百多 as so many that are done, of which more may come."""
    rest = "".join([one.text for one in clause_behind(tokens, place + 1)])
    if _SO_MANY.fullmatch(rest) is None:
        return None
    return 1 + count_words(tokens, place + 1, rest), "G"


@begins(at=("开",), then=_SINGLE)
def begun_now(tokens: Sequence[Token], place: int) -> Found:
    """Read 开洗 in 开洗了 as begun."""
    ends = next_word(tokens, place + 1) is None
    perfect = tokens[place + 2 : place + 3]
    over = bool(perfect) and perfect[0].concept == "+"
    return (2, "S") if over and (next_word(tokens, place + 2) is None or ends) else None


@begins(at=("断断续续", "时断时续", "陆陆续续", "零零碎碎"), then=A_WORD)
def on_and_off(tokens: Sequence[Token], place: int) -> Found:
    """Take 断断续续 in 断断续续在写 for no trouble."""
    verb = next_word(tokens, place)
    acts = verb is not None and (verb.concept in "Gkd" or verb.text in ("在", "地"))
    return (1, "s") if acts else None


def doing(tokens: Sequence[Token], place: int) -> Found:
    """Read 在磨, 正搞, 写着 and 导入中 as going on."""
    token, after = tokens[place], next_word(tokens, place)
    if after is None:
        return None
    last = next_word(tokens, place + 1) is None
    of_title = bool(after.hints) and last and after.text in _work_verbs()
    acts = after.concept == "k" or of_title
    if token.text in _DOING and acts and after.text not in _SHARED:
        return 2, "G"
    further = _right_behind(tokens, place + 1) if after.text == "到" else None
    if token.concept == "k" and further and token.text[-1] not in _HANDED:
        return (2, "G") if further.concept not in "+s" else None
    if token.concept == "k" and after.text == "着":
        return 2, "G"
    if token.concept in "kM" and after.text == "中":
        return (2, "G") if next_word(tokens, place + 1) is None else None
    return None


def _right_behind(tokens: Sequence[Token], place: int) -> Token | None:
    """Return what follows without a gap, Chinese or not: C区 in 点到C区."""
    after = tokens[place + 1 : place + 2]
    glued = bool(after) and after[0].start == tokens[place].end
    return after[0] if glued and after[0].data is None else None


@begins(at=_REACHES)
def reached_part(tokens: Sequence[Token], place: int) -> Found:
    """Read 改到请假那章了 as going on."""
    for near in range(place + 1, min(place + NEAR, len(tokens))):
        token = tokens[near]
        if token.text in ENDS or token.concept in "Tj":
            return None
        if token.text[-1] in _PARTS and near > place + 1:
            return near + 1 - place, "G"
    return None


@begins(then=A_WORD)
def goes_fast(tokens: Sequence[Token], place: int) -> Found:
    """Read 剪得挺快 as going on."""
    how = next_word(tokens, place)
    fast = how is not None and how.text.startswith("得") and how.concept in "sY"
    return (2, "G") if fast and is_verb(tokens[place]) else None


@begins(at=("照",), then=A_WORD)
def all_the_same(tokens: Sequence[Token], place: int) -> Found:
    """Read the 照装 of 其他楼层照装 as work that goes on."""
    verb = next_word(tokens, place)
    others = any(one.concept in "r!" for one in clause_before(tokens, place))
    acts = verb is not None and is_verb(verb) and next_word(tokens, place + 1) is None
    return (2, "G") if others and acts else None


@begins(at=("先",), then=A_WORD)
def meanwhile(tokens: Sequence[Token], place: int) -> Found:
    """Read 先改 in 先改文字 as work that goes on."""
    verb = next_word(tokens, place)
    if verb is not None and verb.text in _BY_HAND:
        verb = next_word(tokens, place + 1)
    first = verb is not None
    acts = first and verb is not None and verb.concept in "k_" and is_verb(verb)
    acts = acts and verb is not None and verb.text[0] not in _STAYS
    before = tokens[place - 1] if place else None
    later = before is not None and (before.concept in "TF" or before.text in _LATER)
    told = tokens[max(0, place - 2) : place]  # 要我们先换打印机: it must come first
    asked = len(told) > 1 and told[0].text in _ASKED and told[1].concept in "Io"
    if later or asked or (verb is not None and verb.text in _LOOKS):
        return None
    further = next_word(tokens, place + 2) if acts else None
    return (2, "3") if acts and (further is None or further.text != "再") else None


@begins(then=("到",))
def reached_day(tokens: Sequence[Token], place: int) -> Found:
    """Read 对到15号了 as going on, and no day on which anything ends."""
    to, rest = next_word(tokens, place), tokens[place + 2 : place + 4]
    if to is None or len(rest) < 2 or len(tokens[place].text) > 1:  # noqa: PLR2004
        return None
    return (3, "G") if rest[0].concept in "Tjp" and rest[1].concept == "+" else None


@begins(then=("到",))
def reached(tokens: Sequence[Token], place: int) -> Found:
    """Read 理到 in 理到2月了 as going on."""
    to, rest = next_word(tokens, place), tokens[place + 2 : place + 4]
    if to is None or to.text != "到" or len(rest) < 2:  # noqa: PLR2004 - a day and 了
        return None
    said = "".join([one.text for one in tokens[place + 3 : place + 5]])
    if rest[0].concept in "Tjp" and rest[1].concept == "+":
        return 3, "G"  # and no day on which anything ends
    if rest[0].concept in "Tjp" and said == "的了":
        return 2, "G"  # 理到2023年的了
    own = tokens[place].concept == "M" and tokens[place].text in _LASTING
    if own and rest[0].concept in "_o" and rest[0].text[0] not in _DONE_TO:
        return 2, "G"  # 布置到南门了
    return (2, "G") if is_verb(tokens[place]) and rest[0].text in _COUNTS else None


@begins(then=("紧",))
def doing_in_cantonese(tokens: Sequence[Token], place: int) -> Found:
    """Read 对紧 as going on."""
    after = next_word(tokens, place)
    tight = after is not None and after.text == "紧"
    acts = is_verb(tokens[place]) and tokens[place].text not in _VERY
    return (2, "G") if tight and acts else None


@cache
def _work_verbs() -> frozenset[str]:
    listed = noise.WORDS["k"].replace("\n", "|").split("|")
    return frozenset(word.strip() for word in listed)


@begins(at=("在",))
def at_it(tokens: Sequence[Token], place: int) -> Found:
    """Read 合同在编号 as going on: 在 between a title and a word that is no place.

    So is 存根在补打, where the title has that word too.
    """
    before = tokens[place - 1] if place else None
    if before is None or not before.hints:
        return None
    said, last = "", place
    for near in range(place + 1, min(place + 4, len(tokens))):
        token = tokens[near]
        if token.start != tokens[near - 1].end or token.text < "\u3400":
            break
        own = token.concept == "M" and bool(token.hints.keys() & before.hints.keys())
        if not own and token.concept not in "_k":
            break
        said, last = said + token.text, near
    ends = next_word(tokens, last) is None
    act = len(said) == _TWO_SIGNS and not said.endswith(_PLACE_ENDS)
    return (last + 1 - place, "G") if act and ends and said not in _PLACES else None


@begins(at=("边",))
def side_by_side(tokens: Sequence[Token], place: int) -> Found:
    """Read 边洗边迁 as going on."""
    for near in range(place + 2, min(place + 5, len(tokens) - 1)):
        if tokens[near].text == "边" and next_word(tokens, near) is not None:
            return near + 2 - place, "G"
    return None


@begins(at=("正", "正在"))
def right_now(tokens: Sequence[Token], place: int) -> Found:
    """Read 正对数呢 as going on."""
    for near in range(place + 1, min(place + 5, len(tokens))):
        token = tokens[near]
        if token.text in ENDS or token.start != tokens[near - 1].end:
            return None
        if token.text in ("呢", "着呢", "着"):
            return near + 1 - place, "G"
    return None


def stage(tokens: Sequence[Token], place: int) -> Found:
    """Read 排版, where it is all that is said, as going on."""
    said = tokens[place].text
    alone = len(said) > 1 and said in _work_verbs() and not tokens[place].hints
    before = tokens[place - 1] if place else None
    opens = before is None or before.text in ENDS or before.concept == "="
    opens = opens or isinstance(before and before.data, Ref)
    ends = place + 1 == len(tokens) or tokens[place + 1].text in ENDS
    return (1, "G") if alone and opens and ends else None


@begins(at=("收尾",))
def finishing(tokens: Sequence[Token], place: int) -> Found:
    """Read the 收尾 of 装修收尾 as going on."""
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS:
            break
        if token.concept in "TjF":
            return None
    ends = next_word(tokens, place) is None
    return (1, "G") if ends else None


@begins(at=("先",), then=A_WORD)
def others_first(tokens: Sequence[Token], place: int) -> Found:
    """Read 先排别的 as going on with the rest."""
    verb, what = next_word(tokens, place), next_word(tokens, place + 1)
    if verb is None or what is None or not is_verb(verb):
        return None
    return (3, "G") if what.text.startswith(_THE_REST) else None


@begins(then=A_WORD)
def nearing_the_end(tokens: Sequence[Token], place: int) -> Found:
    """Read 在过审 and 还在定稿 as going on: the last step is being done."""
    at, act = tokens[place], next_word(tokens, place)
    if act is None or not at.text.endswith("在") or act.concept not in "Dd":
        return None
    behind = next_word(tokens, place + 1)
    whole = len(act.text) > 1 and act.text[-1] not in "了过好完"
    return (2, "G") if whole and behind is None else None


@begins(at=("中",))
def under_way(tokens: Sequence[Token], place: int) -> Found:
    """Read the 中 of 评标中 as going on."""
    ends = place + 1 == len(tokens) or tokens[place + 1].text in ENDS
    before = tokens[place - 1] if place else None
    if before is None or not ends:
        return None
    if before.end != tokens[place].start and not before.text.isascii():
        return None
    return (1, "G") if before.concept in "_keMvd" else None


@begins(then=("进", "入"))
def placed_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 合进 of 4月6号合进 main as what will be done then."""
    dated = place > 0 and tokens[place - 1].concept == "T"
    if not dated or not is_verb(tokens[place]):
        return None
    rest = tokens[place + 2 : place + 6]
    where = [*takewhile(lambda one: one.text not in ENDS, rest)]
    whole = 0 < len(where) < len(rest) or place + 2 + len(where) == len(tokens)
    return (2, "d") if whole and all(one.concept in "_oM" for one in where) else None
