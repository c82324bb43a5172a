"""Words that mean something only together: 报不进去, 砌好, 在主任手里, 市监局."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.reading.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_RESULTS = words(zh.RESULTS)
_SURE_RESULTS = words(zh.SURE_RESULTS)
_WAYS = words(zh.WAYS)
_NEVER_ALL = words(zh.NEVER_ALL)
_OFFICES = words(zh.OFFICES)
_RANKS = words(zh.RANKS)
_SURNAMES = frozenset(zh.SURNAMES)
_NAMED = words(zh.NAMED)
_HANDS = words(zh.HANDS)
_AT = words(zh.AT)
_STUCK = words(zh.STUCK)
_NOT_VERBS = words(zh.NOT_VERBS)
_PLACES = words(zh.PLACES)
_LACKING = frozenset(("还差", "还欠", "还缺", "就差", "只差", "差", "欠", "尚缺"))
_HEADS = frozenset(("人", "个人", "名", "位", "个", "同事"))
_FEW_OF = frozenset("俩仨两几一")
_LEFT_US = frozenset(("走了", "离职了", "辞了", "调走了", "病了"))
_STOPPED = frozenset(("停了", "停工", "停产", "停", "耽误了", "卡了", "停摆", "中断"))
_NUMERALS = frozenset("一二三四五六七八九十几")
_RESOURCES = words(zh.RESOURCES)
_ARRIVES = words(zh.ARRIVES)
_BOTH = words(zh.BOTH)
_LASTS = words(zh.LASTS)
_GONE = frozenset(("掉了", "没了", "丢了", "坏了"))
_AFTER = frozenset(("再", "就", "才", "后", "之后", "以后", "了再", "了就"))
_WELL = frozenset("好棒赞顺牛对感给快")
_SET = frozenset(("定", "改", "放", "排", "约"))
_ONLY = frozenset(("就", "只有", "只剩", "光"))
_SUDDENLY = frozenset(("又", "临时", "突然", "忽然", "非要", "硬要"))
_NOT_TO = frozenset(("不到", "不成", "不动", "不了"))
_BOTH_WAYS = frozenset(("准备", "安排", "计划"))
_HANDED = frozenset("交发送寄传搬放贴挂存转移拿带运投报收找买领借")
_NO_TIME = ("没时间", "没空", "没功夫", "没工夫", "没精力")
_COMES = words(zh.COMES)
_NEEDS = words(zh.NEEDS)
_OK = frozenset(("ok", "okay"))
_ALREADY = frozenset(("已", "已经", "都已", "均已", "业已", "早已", "早就"))
_ENDS = frozenset(".,;!。\n")
_OFTEN = words(zh.OFTEN)
_NO_OBJECTION = words(zh.NO_OBJECTION)
_TO = ("给", "由", "跟", "找", "让", "请")
_NEAR = 7
_NEAR_NAME = 0.7
_LONGEST_NAME = 4

Rule = Callable[[Sequence[Token], int], tuple[int, str] | None]


def compose(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with words that stand together made one."""
    for rules in (_FIRST, _THEN):
        tokens = _composed(tokens, rules)
    return list(tokens)


def _composed(
    tokens: Sequence[Token], rules: Mapping[str, Sequence[Rule]]
) -> list[Token]:
    made: list[Token] = []
    place = 0
    while place < len(tokens):
        found = None
        token = tokens[place]
        behind_chinese = bool(made) and made[-1].text[-1] >= "\u3400"
        said_ok = token.text in _OK and behind_chinese
        fits = token.data is None and (token.text >= "\u3400" or said_ok)
        for rule in rules.get(token.concept, ()) if fits else ():
            found = rule(tokens, place)
            if found is not None:
                break
        count, concept = found or (1, tokens[place].concept)
        made.append(_one(tokens[place : place + count], concept))
        place += count
    return made


def _one(tokens: Sequence[Token], concept: str) -> Token:
    if len(tokens) == 1:
        same = tokens[0].concept == concept
        return tokens[0] if same else replace(tokens[0], concept=concept)
    hints: dict[int, float] = {}
    for token in tokens:
        hints |= token.hints
    text = "".join(token.text for token in tokens)
    return Token(tokens[0].start, tokens[-1].end, text, concept, hints=hints)


def _next(tokens: Sequence[Token], place: int) -> Token | None:
    """Return the Chinese word that follows without a gap."""
    if place + 1 >= len(tokens):
        return None
    token = tokens[place + 1]
    glued = token.start == tokens[place].end and not token.data
    return token if glued and "\u3400" <= token.text[0] <= "\u9fff" else None


def _is_verb(token: Token) -> bool:
    one_sign = token.concept == "_" and len(token.text) == 1
    acts = token.concept in "kdEGS" or token.text in _BOTH_WAYS
    return (acts or one_sign) and token.text not in _NOT_VERBS


def _result(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read a verb with its result, 砌好, as done."""
    verb, after = tokens[place], _next(tokens, place)
    if after is None or not _is_verb(verb):
        return None
    known = verb.concept in "kdE" and after.text in _RESULTS
    return (2, "D") if known or after.text in _SURE_RESULTS else None


def _unable(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 报不进去 as "cannot", 写不完 as "won't be all", 装得上 as "can"."""
    between = _next(tokens, place)
    way = _next(tokens, place + 1) if between else None
    if between is not None and between.text in _NOT_TO and _is_verb(tokens[place]):
        rest = tokens[place + 2 : place + 3]
        return (2, "K") if not rest or rest[0].concept != "#" else None
    if between is None or way is None or not _is_verb(tokens[place]):
        return None
    if way.text not in _WAYS or between.text not in ("不", "得"):
        return None
    further = _next(tokens, place + 2)
    count = 4 if further is not None and further.text in ("去", "来") else 3
    if between.text == "得":
        return count, "Y"
    return count, "m" if way.text in _NEVER_ALL else "K"


def _doing(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 在磨, 写着 and 导入中 as going on."""
    token, after = tokens[place], _next(tokens, place)
    if after is None:
        return None
    if token.text == "在" and after.concept == "k":
        return 2, "G"
    further = _next(tokens, place + 1) if after.text == "到" else None
    if token.concept == "k" and further and token.text[-1] not in _HANDED:
        return (2, "G") if further.concept not in "+s" else None
    if token.concept == "k" and after.text == "着":
        return 2, "G"
    if token.concept in "kM" and after.text == "中":
        return (2, "G") if _next(tokens, place + 1) is None else None
    return None


def _office(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 市监局, 小李 and 陈工 as other people."""
    token, after = tokens[place], _next(tokens, place)
    title = max(token.hints.values(), default=0) > _NEAR_NAME
    if token.concept not in "_k" or title or after is None:
        return None
    if (token.concept == "k" and len(token.text) == 1) or token.text.endswith(_TO):
        return None
    if token.text in _NAMED and after.concept == "_" and len(after.text) == 1:
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
        after = _next(tokens, place + count - 1)
    return found


def _stuck_at(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 卡主任 as "waits"."""
    after = _next(tokens, place) if tokens[place].text in _STUCK else None
    return (1, "W") if after is not None and after.concept == "o" else None


def _in_hands(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 在 as "waits" where it lies with somebody: 在主任手里."""
    if tokens[place].text not in _AT:
        return None
    office = _next(tokens, place)
    if office is not None and office.concept == "o" and tokens[place].concept == "G":
        rest = tokens[place + 2 : place + 3]
        if not rest or rest[0].text in _ENDS:
            return 1, "W"
    for near in tokens[place + 1 : place + _NEAR]:
        if near.concept in "IM" or near.text in ",。;\n":
            return None
        if near.text in _HANDS:
            further = tokens[place + 1 : place + _NEAR + 1]
            goes_on = any(one.concept == "G" for one in further)
            return None if goes_on else (1, "W")
    return None


def _not_by_others(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 还没圈定 behind 馆长 as what others have not done."""
    token, after = tokens[place], _next(tokens, place)
    if token.concept not in "NJ" or after is None or after.text in _NO_OBJECTION:
        return None
    before = tokens[max(0, place - 3) : place]
    owed = any(one.concept == "o" for one in before) and after.concept in "kdDE_"
    return (2, "5") if owed and not set(".,;!。") & {t.text for t in before} else None


def _often(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 老卡死 as trouble that does not stop the work."""
    after = _next(tokens, place)
    often = tokens[place].text in _OFTEN and after is not None
    return (2, "R") if often and after and after.concept in "KR" else None


def _at_a_place(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 在 before a place as nothing that is done."""
    after = _next(tokens, place)
    if after is not None and after.text in _PLACES and tokens[place].text in _AT:
        return 2, "_"
    if tokens[place].text != "在" or tokens[place].concept != "g" or after is None:
        return None
    sign = after.concept == "_" and len(after.text) == 1
    acts = after.concept in "kdEGDS8ge" or (sign and after.text not in _NUMERALS)
    return None if acts or after.concept == "o" else (1, "_")


def _did(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 入的库 behind a past day as done."""
    if (
        not place
        or tokens[place - 1].concept not in "pj"
        or not _is_verb(tokens[place])
    ):
        return None
    of, what = _next(tokens, place), _next(tokens, place + 1)
    if of is None or of.text != "的" or what is None or len(what.text) > 1:
        return None
    return (3, "D") if _next(tokens, place + 2) is None else None


def _all_right(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read the "OK" of 都OK as done."""
    if tokens[place].text not in _OK or not place:
        return None
    ends = len(tokens) == place + 1 or tokens[place + 1].text in _ENDS
    return (1, "D") if ends and tokens[place - 1].concept in "Ma" else None


def _acts(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Take 设计 behind 没 for a verb, not for the people who design."""
    acting = tokens[place].text in _BOTH and place
    return (1, "k") if acting and tokens[place - 1].concept in "NhgFGJ" else None


def _no_time(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 没时间弄 as no progress."""
    verb = _next(tokens, place)
    idle = tokens[place].text.lstrip("还一直都").startswith(_NO_TIME)
    return (2, "m") if idle and verb is not None and verb.concept in "kd" else None


def _missing(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 账号还没开 as what others have not done."""
    negation = _next(tokens, place) if tokens[place].text in _RESOURCES else None
    act = _next(tokens, place + 1) if negation else None
    if negation is None or act is None or negation.concept != "N":
        return None
    return (3, "5") if act.text in _ARRIVES else None


def _lost(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 掉了 behind a thing as trouble."""
    thing = place and tokens[place - 1].concept in "_M"
    return (1, "R") if thing and tokens[place].text in _GONE else None


def _alone(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 就我一个人 as what keeps from work."""
    counted = tokens[place + 1 : place + 2]
    only = place and tokens[place - 1].text in _ONLY
    return (1, "9") if only and counted and counted[0].concept == "#" else None


def _upset(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 又 in 对方又发来一版 as trouble."""
    before, after = tokens[max(0, place - 2) : place], _next(tokens, place)
    others = any(one.concept == "o" for one in before)
    acts = after is not None and after.concept in "kdESR_"
    return (1, "R") if tokens[place].text in _SUDDENLY and others and acts else None


def _under_way(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read the 中 of 评标中 as going on."""
    ends = place + 1 == len(tokens) or tokens[place + 1].text in _ENDS
    before = tokens[place - 1] if place and tokens[place].text == "中" else None
    if before is None or not ends or before.end != tokens[place].start:
        return None
    return (1, "G") if before.concept in "_keM" else None


def _did_then(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read the 的 of 周三凌晨升的 as "done"."""
    ends = place + 1 == len(tokens) or tokens[place + 1].text in _ENDS
    verb = tokens[place - 1] if place else None
    if tokens[place].text != "的" or not ends or verb is None or not _is_verb(verb):
        return None
    before = tokens[max(0, place - _NEAR) : place]
    days = [one for one in before if one.concept in "Tpj"]
    if not days or any(one.text in _ENDS or one.concept == "F" for one in before):
        return None
    days[-1].concept = "p"
    return 1, "D"


def _first_then(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Take 改完 in 改完再提 for what must come first."""
    after = _next(tokens, place)
    if after is None or after.text not in _AFTER or tokens[place].text[-1] == "了":
        return None
    rest = [one.text for one in tokens[place + 2 : place + _NEAR]]
    ends = next((n for n, said in enumerate(rest) if said in _ENDS), len(rest))
    last = tokens[place + 1 + ends] if ends else None
    told = last is not None and (last.text[-1] in "了啦的" or last.concept in "Dd")
    return None if told or last is None else (1, "_")


def _without(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 没 in 没他们批 as "without"."""
    who = _next(tokens, place)
    act = _next(tokens, place + 1) if who is not None and who.concept == "o" else None
    return (1, "U") if act is not None and act.concept in "kd0D" else None


def _too(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 太狠 as trouble."""
    after = _next(tokens, place)
    denied = place and tokens[place - 1].text in ("不", "没")
    if tokens[place].text != "太" or after is None or denied:
        return None
    return None if after.text[0] in _WELL or after.concept in "DYf" else (2, "R")


def _others_do(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 在 in 在财务排队 as going on, with others."""
    who = _next(tokens, place) if tokens[place].text == "在" else None
    act = _next(tokens, place + 1) if who is not None and who.concept == "o" else None
    return (1, "G") if act is not None and act.concept in "kG0v" else None


def _already(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 已结项 as done, where the title has the verb."""
    verb = _next(tokens, place)
    if verb is None or tokens[place].text not in _ALREADY:
        return None
    if verb.concept != "M" and (verb.concept != "_" or len(verb.text) > 1):
        return None
    rest = tokens[place + 2 : place + 3]
    return (2, "D") if not rest or rest[0].text in _ENDS else None


def _whether(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 接不接 as a question."""
    after = _next(tokens, place)
    said = tokens[place].text
    return (2, "_") if after is not None and after.text == f"不{said}" else None


def _for_others(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 要 in 要董事会批 as "waits"."""
    who = _next(tokens, place) if tokens[place].text in _NEEDS else None
    act = _next(tokens, place + 1) if who and who.concept == "o" else None
    return (1, "W") if act and act.concept in "kdD0_" else None


def _owed(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 还欠两个部门的资料 as "waits"."""
    if tokens[place].text not in _LACKING:
        return None
    for near in tokens[place + 1 : place + 5]:
        if near.concept in "ITjM" or near.text in _ENDS:
            return None
        if near.concept == "o":
            return 1, "W"
    return None


def _passing(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 停了两天 and 走了俩人 as trouble that does not stop the work."""
    token, after = tokens[place], tokens[place + 1 : place + 3]
    counted = bool(after) and (after[0].concept == "#" or after[0].text in _FEW_OF)
    people = counted and len(after) > 1 and after[1].text in _HEADS
    if token.text in _LEFT_US and people:
        return 1, "R"
    lasts = counted and len(after) > 1 and after[1].text[:1] in _LASTS
    return (1, "R") if lasts and token.text in _STOPPED else None


def _after_that(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read 等回访完再写 as work that comes later."""
    if tokens[place].concept != "W":
        return None
    if any(token.text == "同时" for token in tokens[place + 1 : place + _NEAR + 3]):
        return 1, "_"
    for near, token in enumerate(tokens[place + 1 : place + _NEAR + 2], place + 1):
        if token.concept in "oTj" or token.text in ",。;\n":
            return None
        later = _next(tokens, near) if token.text == "再" else None
        if later is not None and later.concept in "SkdDG":
            return near + 2 - place, "m"
    return None


def _to_be(tokens: Sequence[Token], place: int) -> tuple[int, str] | None:
    """Read the 定 of 下月初定 and of 定27号 as what will be done."""
    following = tokens[place + 1 : place + 2]
    if tokens[place].text in _SET and following and following[0].concept == "T":
        return 1, "F"
    if place and tokens[place].text in _COMES and tokens[place - 1].concept == "T":
        return 1, "e"
    ends = _next(tokens, place) is None or tokens[place + 1].concept in "s+"
    after = place and tokens[place - 1].concept in "TFAZ"
    return (1, "d") if after and ends and tokens[place].concept == "1" else None


_VERBS = (_whether, _unable, _result)
_FIRST: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys("dEGFS", _VERBS),
    **dict.fromkeys("k_", (_stuck_at, *_VERBS, _office)),
    **dict.fromkeys("KRW", (_stuck_at,)),
}
_THEN: dict[str, tuple[Rule, ...]] = {
    "9": (_no_time,),
    "0": (_missing,),
    "h": (_already,),
    "D": (_first_then,),
    "o": (_acts,),
    "g": (_in_hands, _others_do, _doing, _at_a_place),
    "G": (_in_hands, _at_a_place),
    "s": (_in_hands,),
    "N": (_without, _not_by_others),
    "J": (_not_by_others,),
    "k": (_missing, _stuck_at, _in_hands, _doing, _did, _to_be),
    "d": (_did,),
    "E": (_did,),
    "M": (_doing,),
    "1": (_to_be, _lost),
    "I": (_alone,),
    "Y": (_all_right,),
    "W": (_stuck_at, _in_hands, _after_that),
    "K": (_stuck_at, _in_hands, _passing),
    "R": (_stuck_at, _passing, _upset),
    "C": (_for_others,),
    "n": (_for_others,),
    "F": (_for_others,),
    "L": (_owed, _for_others),
    "_": (
        _missing,
        _too,
        _stuck_at,
        _in_hands,
        _often,
        _did,
        _to_be,
        _for_others,
        _passing,
        _upset,
        _under_way,
        _did_then,
    ),
}
"""Rules by the concept of the word at which they begin, in two rounds."""
