"""Offices and people, and what lies with them: 市监局, 在主任手里, 要董事会批."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    CLOSE,
    ENDS,
    NEAR,
    Found,
    next_word,
    word_ahead,
)
from bot.reading.tokens.lexicon import characters
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh
from bot.reading.zh.amounts import COUNTED

_OFFICES = words(zh.OFFICES)
_RANKS = words(zh.RANKS)
_SURNAMES = frozenset(zh.SURNAMES)
_NAMED = words(zh.NAMED)
_POINTS = frozenset(
    f"{that}{kind}" for that in "那这" for kind in ("个", "块", "项", "件", "条", "摊")
)
_TELLS = frozenset("TjpFhaNDGKWJ")
_BY_THE_WAY = words(zh.BY_THE_WAY)
_THINGS = words(zh.THINGS)
_PARTS_OF_IT = words(zh.PARTS_OF_IT)
_LACKING = words(zh.LACKING)
_NEEDS = words(zh.NEEDS)
_THAT = words(zh.THAT)
_TO = tuple(zh.TO)
_BRANCHES = words(zh.BRANCHES)
_FOR_IT = Lazily(zh.FOR_IT)
_REVIEWS = words(zh.REVIEWS)
_HANDS_IN = words(zh.HANDS_IN)
_ELSE_AT = tuple(zh.ELSE_AT.split("|"))
_FIRMS = words(zh.FIRMS)
_OVER_THERE = ("那边", "那头", "那儿")
_THERE_IS = ("有", "还有", "没有", "有没有", "认识", "没", "知道")
_ITEMS = ("任务", "事", "工作", "活", "几", "两", "项", "内容")
_NEAR_NAME = 0.7
_LONGEST_NAME = 4

_SCARCELY = ("只", "才", "就", "不", "没")


@begins(then=A_WORD)
def office(tokens: Sequence[Token], place: int) -> Found:
    """Read 市监局, 小李 and 陈工 as other people."""
    token, after = tokens[place], next_word(tokens, place)
    title = max(token.hints.values(), default=0) > _NEAR_NAME
    counted = place > 0 and tokens[place - 1].concept in "#%"
    counted = counted and token.text in COUNTED  # 9家店
    if token.concept not in "_k" or title or counted or after is None:
        return None
    if (token.concept == "k" and len(token.text) == 1) or token.text.endswith(_TO):
        return None
    if len(token.text) > 1 and after.text in _OVER_THERE:
        return 2, "o"
    named = token.text in _NAMED and after.text not in "的些点件号"  # 小的下周修完
    if named and after.concept == "_" and len(after.text) == 1:
        return 2, "o"
    if token.text in _SURNAMES and after.text in _RANKS:
        return 2, "o"
    length, found = len(token.text), None
    for count in range(2, _LONGEST_NAME + 1):
        if after is None or after.hints or after.concept not in "_ko":
            break
        length += len(after.text)
        if after.text in _OFFICES and length <= _LONGEST_NAME + 2:
            found = count, "o"
        after = next_word(tokens, place + count - 1)
    return found


@begins(then=("们",))
def people_of(tokens: Sequence[Token], place: int) -> Found:
    """Read 司机们 as people, and not as the name of 司机体检."""
    tokens[place].hints = {}
    return 2, "o"


@begins(at=_OVER_THERE)
def over_there(tokens: Sequence[Token], place: int) -> Found:
    """Take 那边 in 报告那边下周一 for no other people: it is the work."""
    before = tokens[place - 1] if place else None
    if before is None:
        return None
    if before.concept == "_" and before.text.isascii() and before.text.isalpha():
        before.concept = "o"  # BI那边说下午给
        return 1, "s"
    named = before.concept == "M" and bool(before.hints)
    people = characters()[0].get(before.text) == "o"
    return (1, "s") if named and not people else None


@begins(then=_FIRMS)
def maker(tokens: Sequence[Token], place: int) -> Found:
    """Read 电梯公司 as other people in a reply on 更换电梯钢丝绳."""
    after = next_word(tokens, place)
    return (2, "o") if after is not None and after.text in _FIRMS else None


@begins(then=_BRANCHES)
def branch(tokens: Sequence[Token], place: int) -> Found:
    """Read 数据组 as other people where a title but has 数据."""
    if place + 2 >= len(tokens):
        return None
    tokens[place].hints = {}
    return 2, "o"


@begins(at=_NEEDS, then=A_WORD)
def for_others(tokens: Sequence[Token], place: int) -> Found:
    """Read 要 in 要董事会批 as "waits"."""
    who = next_word(tokens, place)
    act = next_word(tokens, place + 1) if who and who.concept == "o" else None
    return (1, "W") if act and act.concept in "kdD0_" else None


@begins(at=_HANDS_IN)
def handed_in(tokens: Sequence[Token], place: int) -> Found:
    """Read 报 in 报安监部批 as "waits"."""
    near = word_ahead(tokens, place, _REVIEWS, CLOSE)
    if near is None:
        return None
    rest = next_word(tokens, near)
    return (1, "W") if rest is None or rest.concept == "+" else None


def no_request(tokens: Sequence[Token], place: int) -> Found:
    """Take 请 in 裁判还在请 for the work, and 给派 in 只给派一辆车 for none."""
    if place and tokens[place].text[0] == "给" and tokens[place - 1].text in _SCARCELY:
        return 1, "_"
    away = _leave(tokens, place)
    if away:
        return away, "9"
    goes_on = place > 0 and tokens[place - 1].concept == "G"
    return (1, "_") if goes_on and next_word(tokens, place) is None else None


def _leave(tokens: Sequence[Token], place: int) -> int:
    """Return how many words from a place on ask for leave: 请下午假."""
    if tokens[place].text != "请":
        return 0
    for near in range(place + 1, min(place + 5, len(tokens))):
        if tokens[near].start > tokens[near - 1].end or tokens[near].text in ENDS:
            break
        if tokens[near].text.endswith("假"):
            return near + 1 - place
    return 0


@begins(at=_LACKING)
def owed(tokens: Sequence[Token], place: int) -> Found:
    """Read 还欠两个部门的资料 as "waits"."""
    for near in tokens[place + 1 : place + 5]:
        if near.concept in "ITjM" or near.text in ENDS:
            return None
        if near.concept == "o":
            return 1, "W"
    return None


@begins(then=_THAT)
def without_that(tokens: Sequence[Token], place: int) -> Found:
    """Take 没它 in 没它没法调 for what was named before."""
    what, cannot = next_word(tokens, place), next_word(tokens, place + 1)
    if what is None or cannot is None or what.text not in _THAT:
        return None
    return (2, "_") if cannot.concept in "Kc" else None


def without(tokens: Sequence[Token], place: int) -> Found:
    """Read 没 in 没他们批 as "without", and 没图纸 in 没图纸没法开工 as missing."""
    who = next_word(tokens, place)
    for near in range(place + 1, min(place + _LONGEST_NAME, len(tokens))):
        if tokens[near].start != tokens[near - 1].end or tokens[near].text in ENDS:
            break
        denied = bool(set("没无不") & set(tokens[near].text))
        if tokens[near].concept in "Kc" and near > place + 1:
            named = near - 1 if tokens[near - 1].concept == "I" else near
            whole = denied and named > place + 1
            return (named - place, "5") if whole else None  # 没编制我发不了
        if tokens[near].concept not in "_kMedDo1pjI":
            break
    act = (
        next_word(tokens, place + 1) if who is not None and who.concept == "o" else None
    )
    return (1, "U") if act is not None and act.concept in "kd0D" else None


@begins(at=("在",), then=A_WORD)
def others_do(tokens: Sequence[Token], place: int) -> Found:
    """Read 在 in 在财务排队 as going on, with others."""
    who = next_word(tokens, place)
    act = (
        next_word(tokens, place + 1) if who is not None and who.concept == "o" else None
    )
    works = act is not None and (act.concept in "kG0v" or act.text in _REVIEWS)
    return (1, "G") if works else None


@begins(at=("请", "麻烦", "拜托"), then=A_WORD)
def asked_others(tokens: Sequence[Token], place: int) -> Found:
    """Take 请 in 我请小李帮忙 for no request to whoever reads it."""
    mine = place > 0 and tokens[place - 1].concept == "I"
    who = next_word(tokens, place)
    others = who is not None and who.concept == "o"
    if not mine or not others:
        return None
    helped = tokens[place + 2 : place + 3]
    return (3, "g") if helped and helped[0].concept == "H" else (1, "g")


@begins(at=("只有",))
def only(tokens: Sequence[Token], place: int) -> Found:
    """Take 只有 for "only" before the name of an action or a count: 只有手册没完成."""
    clause = tokens[place + 1 : place + NEAR]
    named = bool(clause) and (bool(clause[0].hints) or clause[0].concept == "#")
    return (1, "l") if named and not any(t.concept in "Z4" for t in clause) else None


@begins(at=_POINTS | {"那", "这"})
def pointed_at(tokens: Sequence[Token], place: int) -> Found:
    """Take 那个 of 合同那个下周审完 for a mere gesture at the action that is named."""
    before = tokens[place - 1] if place else None
    joined = before is not None and before.hints and before.end == tokens[place].start
    after = next_word(tokens, place)
    both = tokens[place].text + (after.text if after is not None else "")
    count = 1 if tokens[place].text in _POINTS else 2 if both in _POINTS else 0
    told = tokens[place + count : place + count + 1]
    tells = bool(told) and (told[0].concept in _TELLS or bool(told[0].hints))
    return (count, "s") if joined and count and tells else None


@begins(then=_THINGS)
def of_a_thing(tokens: Sequence[Token], place: int) -> Found:
    """Take 请假 in 请假模块 for no absence, 培训 in 培训记录 for no event."""
    thing = next_word(tokens, place)
    return (2, "_") if thing is not None and thing.text in _THINGS else None


@begins(at=("出差", "要出差", "得出差"), then=("去", "过去", "跑"))
def trip_for_it(tokens: Sequence[Token], place: int) -> Found:
    """Take 出差 in 出差去现场装 for the work itself, and for no absence."""
    rest = "".join([one.text for one in tokens[place + 1 : place + 5]])
    return (1, "k") if _FOR_IT.match(rest) else None


def by_the_way(tokens: Sequence[Token], place: int) -> Found:
    """Take 请假 in 对了，下周一我请假 for news of the writer, not for a cause."""
    before = tokens[max(0, place - NEAR) : place]
    said = next((n for n, one in enumerate(before) if one.text in _BY_THE_WAY), None)
    if said is None or next_word(tokens, place) is not None:
        return None
    between = before[said + 1 :]
    ahead = any(one.concept in "Tj" for one in between)
    own = all(one.concept in "TjIFs" or one.text == "," for one in between)
    return (1, "_") if ahead and own else None


@begins(then=_PARTS_OF_IT)
def other_parts(tokens: Sequence[Token], place: int) -> Found:
    """Read 其他功能 as parts of the same action."""
    part = next_word(tokens, place)
    own = part is not None and part.text in _PARTS_OF_IT and not part.hints
    return (2, "3") if own else None


def elsewhere(tokens: Sequence[Token], place: int) -> Found:
    """Take 别的 in 被叫去别的项目 and 有别的公司吗 for no rest of the list."""
    before = tokens[place - 1] if place else None
    joined = before is not None and before.end == tokens[place].start
    to = before is not None and (
        before.concept == "9" or before.text.endswith(_ELSE_AT)
    )
    if joined and before is not None and before.text in _THERE_IS:
        thing = next_word(tokens, place)
        to = thing is not None and thing.concept in "_o" and _is_thing(thing.text)
    return (1, "_") if joined and to else None


def _is_thing(said: str) -> bool:
    """Whether it is no word for the items of a list: 有别的公司, not 还有其他任务."""
    return len(said) > 1 and not said.startswith(_ITEMS)
