"""What was done, and what comes first: 昨天入的库, 改完再提, 定27号."""

from collections.abc import Sequence

from bot.reading.dates.find import DateSpan
from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_before,
    is_verb,
    next_word,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_AFTER = words(zh.AFTER)
_SET = frozenset(zh.SET)
_COMES = words(zh.COMES)
_NEEDS = words(zh.NEEDS)
_BEGINS = words(zh.BEGINS)
_LEARNS = words(zh.LEARNS)
_MEETS = words(zh.MEETS)
_HELD_ON = ("在", "定在", "定于", "改到", "安排在", "放在", "订在")
_READY = words(zh.READY)
_THEN = ("先", "才", "就", "应该", "肯定", "大概", "估计", "应")
_WOULD_BE = words(zh.WOULD_BE)
_BY_NOW = words(zh.BY_NOW)
_ANEW = ("重", "重新", "从头")
_ENDED_IN = frozenset("了完好齐妥成啦毕过")
"""Signs by which what was done anew is over: 重新做好, but 重新挂网."""
_ANEW_TOO = frozenset("算找来谈排报跑")
_BIT_BY_BIT = words(zh.BIT_BY_BIT)
_A_BIT = tuple(zh.A_BIT.split("|"))
_ANSWERS = tuple(zh.ANSWERS.split("|"))
_MOVES = words(zh.MOVES)
_PASSES, _SPELLS = words(zh.PASSES), words(zh.SPELLS)
_JUST_WAITS = words(zh.JUST_WAITS)
_ARRIVAL = Lazily(rf"^(?:(?:{zh.AUDIENCE}).{{0,3}}来|.{{0,6}}(?:{zh.BEGINNINGS}))$")

_CHANGES = frozenset("降升涨提压减增缩")
_ROUNDS = ("遍", "下", "次", "轮")
_HOW_IT_WENT = ("来", "到", "很", "挺", "蛮", "效果", "反响", "大家")
"""Words behind 昨天办的, which tell how it was: 来了五十多人."""
_AHEAD = ("下", "明", "后", "大后")
_TWO_SIGNS = 2
_EARLIER = words("上午|早上|一早|早晨|凌晨|清早|大清早|夜里|半夜|早先|之前")
_TWICE = Lazily(r"(.{1,2})一?\1$")


@begins(then=("的",))
def did(tokens: Sequence[Token], place: int) -> Found:
    """Read 入的库 behind a past day as done."""
    if not place or tokens[place - 1].concept not in "pj" or not is_verb(tokens[place]):
        return None
    of, what = next_word(tokens, place), next_word(tokens, place + 1)
    if of is None or of.text != "的" or what is None or len(what.text) > 1:
        return None
    return (3, "D") if next_word(tokens, place + 2) is None else None


@begins(at=("的",))
def did_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 的 of 周三凌晨升的 as "done"."""
    rest = tokens[place + 1 : place + 2]
    ends = not rest or rest[0].text in ENDS or rest[0].text in _HOW_IT_WENT
    verb = tokens[place - 1] if place else None
    if not ends or verb is None:
        return None
    if not is_verb(verb) and verb.concept != "D" and not _titles_act(tokens, place - 1):
        return None
    before = tokens[max(0, place - NEAR) : place]
    borders = [near for near, one in enumerate(before) if one.text in ENDS]
    clause = before[borders[-1] + 1 :] if borders else before
    days = [one for one in clause if one.concept in "Tpj"]
    theirs = any(one.concept == "o" and not one.hints for one in clause)
    if theirs or any(one.concept == "F" for one in clause):
        return None  # 14号领导批的
    if not days:
        named = any(one.hints for one in clause)
        early = any(one.text in _EARLIER for one in clause)
        return (1, "D") if named and early else None  # 报告上午写的
    if days[-1].text.startswith(_AHEAD):
        return None  # 下周五出新的
    days[-1].concept = "p"
    return 1, "D"


def _titles_act(tokens: Sequence[Token], place: int) -> bool:
    """Whether the verb of a title stands right behind a time: 备件上午盘点的."""
    when = tokens[place - 1] if place else None
    timed = when is not None and (when.concept in "pj" or when.text in _EARLIER)
    act = tokens[place]
    return timed and act.concept == "M" and len(act.text) == _TWO_SIGNS


@begins(then=_AFTER | {"之", "以"})
def first_then(tokens: Sequence[Token], place: int) -> Found:
    """Take 改完 in 改完再提 for what must come first."""
    after = next_word(tokens, place)
    if after is not None and after.text in ("之", "以"):
        before = next_word(tokens, place + 1)
        return (3, "_") if before is not None and before.text == "前" else None
    if after is None or after.text not in _AFTER:
        return None
    then = next_word(tokens, place + 1)
    opens = place == 0 or tokens[place - 1].text in ENDS
    acts = after.text == "就" and then is not None and then.concept in "kd" and opens
    if tokens[place].text[-1] == "了" and not acts:
        return None  # but 还了就录
    rest = [one.text for one in tokens[place + 2 : place + NEAR]]
    ends = next((n for n, said in enumerate(rest) if said in ENDS), len(rest))
    last = tokens[place + 1 + ends] if ends else None
    told = last is not None and (last.text[-1] in "了啦的" or last.concept in "Dd")
    return None if told or last is None else (1, "_")


@begins(at=_PASSES, then=_SPELLS)
def once_passed(tokens: Sequence[Token], place: int) -> Found:
    """Take 下完雨 of 下完雨又接着干 for a time that is over, not for an end of work."""
    spell = next_word(tokens, place)
    ends = next_word(tokens, place + 1) is None
    own = tokens[place].hints or (spell is not None and spell.hints)
    return None if own or ends else (2, "_")


@begins(at=_JUST_WAITS)
def all_set(tokens: Sequence[Token], place: int) -> Found:
    """Take 就等 in 就等小朋友来 for no waiting: all is ready for those who come."""
    clause: list[Token] = []
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            break
        clause.append(token)
    said = "".join(token.text for token in clause).rstrip("了啦吧")
    if not _ARRIVAL.search(said):
        return None
    return len(clause) + 1, "P"


@begins(at=_MOVES)
def moved_to(tokens: Sequence[Token], place: int) -> Found:
    """Read 改 in 改月底交 as a move of the date."""
    day, act = tokens[place + 1 : place + 2], tokens[place + 2 : place + 3]
    dated = bool(day) and day[0].concept == "T"
    opens = (
        place == 0
        or tokens[place - 1].concept in "M_sIF&!"
        or bool(tokens[place - 1].hints)
    )
    acts = not act or act[0].text in ENDS or act[0].concept in "dDk+"
    if not (dated and opens and acts):
        return None
    if act and act[0].concept == "D":
        act[0].concept = "d"  # 改月底交了
    return 1, "O"


def to_be(tokens: Sequence[Token], place: int) -> Found:
    """Read the 定 of 下月初定 and of 定27号 as what will be done."""
    following = tokens[place + 1 : place + 2]
    if tokens[place].text in _SET and following and following[0].concept == "T":
        return 1, "O" if tokens[place].text == "改" else "F"
    if place and tokens[place].text in _COMES and tokens[place - 1].concept == "T":
        return 1, "e"
    ends = next_word(tokens, place) is None or tokens[place + 1].concept in "s+"
    before = tokens[max(0, place - NEAR) : place]
    soon = bool(before) and before[-1].text.endswith("就")
    planned = soon and any(one.concept == "T" for one in before)
    after = planned or (before and before[-1].concept in "TFAZ")
    within = before and _runs_still(before[-1]) and next_word(tokens, place) is None
    found = (after and ends) or within
    return (1, "d") if found and tokens[place].concept == "1" else None


def _runs_still(token: Token) -> bool:
    """Whether a week or longer is named that is not over: 这周定, 六月第一周定."""
    span = token.data if token.concept == "j" else None
    return isinstance(span, DateSpan) and span.first != span.last


@begins(at=_READY)
def ready_by(tokens: Sequence[Token], place: int) -> Found:
    """Read the "OK" of 后天OK as what will be done."""
    before = place - 1
    if before > 0 and tokens[before].text in _THEN:
        before -= 1
    dated = before >= 0 and tokens[before].concept == "T"
    ends = next_word(tokens, place) is None
    return (1, "d") if dated and ends else None


@begins(at=_BIT_BY_BIT)
def not_now(tokens: Sequence[Token], place: int) -> Found:
    """Take 挨个 in 再挨个通知 for what is still to come."""
    again = place > 0 and tokens[place - 1].text == "再"
    return (1, "s") if again else None


@begins(at=_ANEW, then=A_WORD)
def anew(tokens: Sequence[Token], place: int) -> Found:
    """Read 重印 and 重新拍 as going on."""
    verb = next_word(tokens, place)
    sign = verb is not None and len(verb.text) == 1 and verb.concept == "_"
    acts = verb is not None and (
        verb.concept in "kd"
        or verb.hints
        or sign
        or verb.text in _ANEW_TOO
        or (verb.concept == "D" and verb.text[-1] not in _ENDED_IN)
    )
    past = (place > 0 and tokens[place - 1].concept == "h") or (
        tokens[place + 2 : place + 3] and tokens[place + 2].concept == "+"
    )
    if not acts or past:
        return None
    dated = place > 0 and tokens[place - 1].concept in "Tj"
    ends = next_word(tokens, place + 1) is None
    return 2, "d" if dated and ends else "G"  # 周四重发


@begins(at=("会",))
def gathering(tokens: Sequence[Token], place: int) -> Found:
    """Take 会 in 座谈会是9月5日 for a meeting that a title names."""
    before = tokens[place - 1] if place else None
    named = before is not None and before.hints and before.end == tokens[place].start
    after = tokens[place + 1 : place + 2]
    tells = bool(after) and (after[0].concept in "bTOp" or after[0].text in _HELD_ON)
    return (1, "e") if named and tells else None


@begins(at=_LEARNS)
def learns(tokens: Sequence[Token], place: int) -> Found:
    """Take the day of 下午能知道 for one on which something is heard, not ended."""
    near = tokens[max(0, place - 3) : place]
    dated = any(one.concept in "Tj" for one in near)
    return (1, "e") if dated else None


@begins(at=_MEETS)
def meets(tokens: Sequence[Token], place: int) -> Found:
    """Take the day of 明天讨论 for that of a meeting."""
    dated = place > 0 and tokens[place - 1].concept in "Tj"
    ends = next_word(tokens, place) is None
    said = tokens[place]
    return (
        (1, "e") if dated and ends and said.text in _MEETS and not said.hints else None
    )


@begins(at=("才",))
def begun_at_last(tokens: Sequence[Token], place: int) -> Found:
    """Take 才 in 今天才 kick off for no wish: it is begun."""
    gone = place > 0 and tokens[place - 1].concept in "jp"
    begins = tokens[place + 1 : place + 3]
    now = bool(begins) and begins[0].concept == "S"
    made = len(begins) > 1 and begins[1].text.startswith("了个")  # 才写了个框架
    return (1, "s") if (gone and now) or made else None


@begins(at=("的话",))
def topic(tokens: Sequence[Token], place: int) -> Found:
    """Take 的话 in 笔记的话还没写 for no condition: it but names what is told of."""
    before = tokens[max(0, place - 2) : place]
    if before and before[-1].concept == "#" and next_word(tokens, place):
        return (1, "s") if not clause_before(tokens, place - 1) else None  # 600的话
    if not before or not before[-1].hints:
        return None
    opens = len(before) == 1 or before[0].text in ENDS or bool(before[0].hints)
    return (1, "s") if opens or before[0].end < before[-1].start else None


@begins(at=("碰过", "碰了", "碰"))
def met(tokens: Sequence[Token], place: int) -> Found:
    """Take 碰过 in 跟生产部碰过 for no work that is begun."""
    with_others = place > 0 and tokens[place - 1].concept == "o"
    return (1, "_") if with_others else None


@begins(at=("再",), then=_BEGINS)
def some_time(tokens: Sequence[Token], place: int) -> Found:
    """Take the day of 下周再看 for one on which work is begun, not ended."""
    dated = place > 0 and tokens[place - 1].concept in "Tj"
    act = next_word(tokens, place) if dated else None
    begins = act is not None and act.text in _BEGINS
    return (2, "g") if begins and next_word(tokens, place + 1) is None else None


@begins(then=A_WORD)
def once_then(tokens: Sequence[Token], place: int) -> Found:
    """Take 出了 in 出了就对 for what must come first."""
    told, then = next_word(tokens, place), next_word(tokens, place + 1)
    first = told is not None and told.concept == "+" and then is not None
    return (3, "_") if first and then is not None and then.text == "就" else None


@begins(at=_NEEDS, then=("再", "重新"))
def once_more(tokens: Sequence[Token], place: int) -> Found:
    """Read 需要再 in 需要再改一版 as something that is left."""
    again = next_word(tokens, place)
    act = next_word(tokens, place + 1) if again is not None else None
    if again is None or again.text not in ("再", "重新") or act is None:
        return None
    mine = act.concept in "kd"
    return (2, "L") if mine else None


@begins(at=("再",), then=A_WORD)
def a_bit_more(tokens: Sequence[Token], place: int) -> Found:
    """Read the 再改改 of 再改改就好 and 再过一遍 as what is left to do."""
    verb = next_word(tokens, place)
    if verb is None or verb.text.startswith(_ANSWERS):
        return None
    if place and tokens[place - 1].concept == "F" and verb.text[0] in _CHANGES:
        return 2, "Y"  # 还能再降一点
    for near in range(place + 1, min(place + NEAR, len(tokens))):
        token = tokens[near]
        if token.text in ENDS:
            return None
        said = "".join(one.text for one in tokens[place + 1 : near + 1])
        if said.endswith(_A_BIT) or _TWICE.search(said):
            return near + 1 - place, "L"
    return None


@begins(at=("再",), then=A_WORD)
def begins_later(tokens: Sequence[Token], place: int) -> Found:
    """Read 再开始 as work not begun: 过完节再开始."""
    begins = next_word(tokens, place)
    acts = begins is not None and begins.concept == "S"
    return (2, "u") if acts and place else None


@begins(at=("就",), then=A_WORD)
def then_it_goes(tokens: Sequence[Token], place: int) -> Found:
    """Read the 就交 of 领导看完就交 and of 再校一遍就交 as what is left."""
    goes = next_word(tokens, place)
    if goes is None or goes.concept != "d":
        return None
    after = tokens[place + 2 : place + 3]
    if after and after[0].text not in ENDS:
        return None
    acts = False
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS:
            break
        if token.concept in "TjpNCFW":
            return None
        acts = acts or token.concept in "kDL" or token.text in _ROUNDS
    return (2, "L") if acts else None


@begins(at=_WOULD_BE)
def would_be(tokens: Sequence[Token], place: int) -> Found:
    """Read 就算 in 报告出来就算完 as what will be."""
    at, end = place, next_word(tokens, place)
    while end is not None and end.concept == "M":  # 拉回来就算翻新完
        at, end = at + 1, next_word(tokens, at + 1)
    if end is None or end.concept not in "Dd":
        return None
    before = tokens[max(0, place - NEAR) : place]
    clause = before
    for near, token in enumerate(before):
        clause = before[near + 1 :] if token.text in ENDS else clause
    first = any(one.concept in "1kdDTe" for one in clause)
    now = any(one.concept in "hpj" or one.text in _BY_NOW for one in clause)
    rest = next_word(tokens, at + 1)
    over = (rest is not None and rest.concept == "+") or end.text[-1] in "了啦"
    over = over and not any(one.concept == "T" for one in clause)  # 周五对完就算完了
    return (1, "F") if first and not now and not over else None
