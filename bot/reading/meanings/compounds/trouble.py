"""What goes wrong, in two words or three: 老卡死, 账号还没开, 太贵."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    CLOSE,
    ENDS,
    NEAR,
    Found,
    clause_before,
    next_word,
    word_ahead,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_MACHINES = tuple(zh.MACHINES.split("|"))
_HEADS = words(zh.HEADS)
_FEW_OF = frozenset(zh.FEW_OF)
_LEFT_US = words(zh.LEFT_US)
_STOPPED = words(zh.STOPPED)
_RESOURCES = words(zh.RESOURCES)
_ARRIVES = words(zh.ARRIVES)
_LASTS = words(zh.LASTS)
_ONLY = words(zh.ONLY)
_NO_TIME = tuple(zh.NO_TIME.split("|"))
_OFTEN = words(zh.OFTEN)
_EXTRA = words(zh.EXTRA)
_SHUT_DOWN = ("停电", "停机", "停水", "停业", "停工", "停气", "闭馆", "闭店")
_CRASHES = words(zh.CRASHES)
_MEETS_WITH = words(zh.MEETS_WITH)
_PROBLEMS = words(zh.PROBLEMS)
_WEATHER = words(zh.WEATHER)
_PASSED, _LASTING = Lazily(zh.PASSED), Lazily(zh.LASTING)
_BESIDE_A_DAY = (
    "前一天",
    "前两天",
    "前一周",
    "后一天",
    "第二天",
    "当天",
    "那天",
    "前夕",
)
_ONCE = ("原来", "之前", "原先", "起初", "一开始", "先前", "本来")
_BORDERS = frozenset(",.;:!。、\n的")


@begins(at=words(zh.ROUND_THE_CLOCK))
def machines_run(tokens: Sequence[Token], place: int) -> Found:
    """Take 收割机连轴转 for how hard machines run, and for no cause."""
    before = tokens[place - 1] if place else None
    machine = before is not None and before.text.endswith(_MACHINES)
    return (1, "_") if machine else None


@begins(at=_OFTEN, then=A_WORD)
def often(tokens: Sequence[Token], place: int) -> Found:
    """Read 老卡死 as trouble that does not stop the work."""
    after = next_word(tokens, place)
    denied = place > 0 and tokens[place - 1].text in ("不", "没", "不太", "不那么")
    often = after is not None and not denied  # 不容易破了
    if after is not None and passive(tokens, place + 1):
        return None
    bad = after is not None and (after.concept in "KR" or after.text in _CRASHES)
    return (2, "R") if often and bad else None


def but_a_time(tokens: Sequence[Token], place: int) -> Found:
    """Take 开学 of 开学前一天 for a time, and for nothing that takes one's time."""
    after = tokens[place + 1 : place + 2]
    glued = bool(after) and after[0].start == tokens[place].end
    return (1, "s") if glued and after[0].text in _BESIDE_A_DAY else None


@begins(at=words(zh.MINDS))
def nobody_yet(tokens: Sequence[Token], place: int) -> Found:
    """Take 有意见 for no trouble where it is told of nobody, or denied: 没有意见."""
    before = clause_before(tokens, place)
    denied = bool(before) and before[-1].concept in "NJ"
    once = any(one.text in _ONCE for one in before)
    ours = bool(before) and before[-1].text.endswith(("人", "大家", "同事"))
    return (1, "s") if not before or denied or once or ours else None


@begins(at=_RESOURCES, then=A_WORD)
def missing(tokens: Sequence[Token], place: int) -> Found:
    """Read 账号还没开 as what others have not done."""
    negation = next_word(tokens, place)
    act = next_word(tokens, place + 1) if negation else None
    if negation is None or act is None or negation.concept != "N":
        return None
    return (3, "5") if act.text in _ARRIVES else None


@begins(then=("到",))
def not_come(tokens: Sequence[Token], place: int) -> Found:
    """Read 没到 as what others have not done."""
    after = next_word(tokens, place)
    behind = next_word(tokens, place + 1)
    ends = behind is None or behind.concept in "JcK"  # 没到不敢搬
    return (2, "5") if after is not None and after.text == "到" and ends else None


def alone(tokens: Sequence[Token], place: int) -> Found:
    """Read 就我一个人 as what keeps from work."""
    counted = tokens[place + 1 : place + 2]
    only = place and tokens[place - 1].text in _ONLY
    return (1, "9") if only and counted and counted[0].concept == "#" else None


@begins(at=_LEFT_US | _STOPPED)
def passing(tokens: Sequence[Token], place: int) -> Found:
    """Read 停了两天 and 走了俩人 as trouble that does not stop the work."""
    token, after = tokens[place], tokens[place + 1 : place + 3]
    counted = bool(after) and (after[0].concept == "#" or after[0].text in _FEW_OF)
    people = counted and len(after) > 1 and after[1].text in _HEADS
    thing = next_word(tokens, place + 2)
    if after[1:] and after[1].text == "个" and thing is not None and thing.text != "人":
        people = False  # 走了六个小区
    if token.text in _LEFT_US and people:
        return 1, "R"
    lasts = counted and len(after) > 1 and after[1].text[:1] in _LASTS
    if not lasts or token.text not in _STOPPED:
        return None
    before, behind = tokens[place - 1] if place else None, next_word(tokens, place + 2)
    work = before is not None and (bool(before.hints) or before.concept == "h")
    still = behind is not None and behind.concept == "+"  # 停了五天了
    return 1, "K" if still or (work and behind is None) else "R"  # 安装停了两天


@begins(then=A_WORD)
def no_time(tokens: Sequence[Token], place: int) -> Found:
    """Read 没时间弄 as no progress."""
    verb = next_word(tokens, place)
    idle = tokens[place].text.lstrip("还一直都").startswith(_NO_TIME)
    acts = verb is not None and (verb.concept in "kd0" or _undone(verb))
    if not idle or not acts:
        return None
    before = tokens[max(0, place - 2) : place]
    theirs = any(one.concept == "o" and not one.hints for one in before)
    return 2, "5" if theirs else "m"  # 法务没空审


def _undone(verb: Token) -> bool:
    """Whether a verb with its result, 弄完 of 没空弄完, tells of nothing done."""
    return verb.concept == "D" and len(verb.text) > 1 and verb.text[-1] != "了"


@begins(at=_EXTRA)
def extra_hours(tokens: Sequence[Token], place: int) -> Found:
    """Take 加班 in 周末加班弄 for no cause of delay."""
    verb = next_word(tokens, place)
    if verb is not None and verb.concept == "I":  # 明天夜班我弄完
        verb = next_word(tokens, place + 1)
    acts = verb is not None and verb.concept in "kdDG"
    ahead = place > 0 and tokens[place - 1].concept == "T"  # 摄像头这周末加班
    acts = acts or (ahead and next_word(tokens, place) is None)
    return (1, "s") if acts else None


@begins(at=_SHUT_DOWN, then=A_WORD)
def planned(tokens: Sequence[Token], place: int) -> Found:
    """Take 停电 in 周六停电测 for a part of the plan."""
    verb = next_word(tokens, place)
    dated = place > 0 and tokens[place - 1].concept in "Tj"
    acts = verb is not None and verb.concept in "kdDG"
    return (1, "s") if dated and acts else None


@begins(then=A_WORD)
def over(tokens: Sequence[Token], place: int) -> Found:
    """Read 不再卡 as trouble that is over."""
    what = next_word(tokens, place)
    if what is not None and what.concept == "O":
        return 2, "s"  # 肯定不再拖
    ends = what is not None and what.concept in "KRW"
    return (2, "f") if ends and tokens[place].text in ("不再", "没再") else None


@begins(at=_WEATHER, then=A_WORD)
def weather_over(tokens: Sequence[Token], place: int) -> Found:
    """Read 雨停了 and 水也退了 as trouble that is over."""
    return _as_told(tokens, place, _PASSED, "f")


@begins(at=_WEATHER, then=A_WORD)
def weather_lasts(tokens: Sequence[Token], place: int) -> Found:
    """Read 雨还没停 and 雨一直下个不停 as trouble that is not over."""
    return _as_told(tokens, place, _LASTING, "R")


def _as_told(tokens: Sequence[Token], place: int, what: Lazily, concept: str) -> Found:
    """Return the fewest words from a place on behind which something is told."""
    said = ""
    for near in range(place + 1, min(place + NEAR, len(tokens))):
        if tokens[near].text in ENDS:
            break
        said += tokens[near].text
        if what.fullmatch(said):
            return near + 1 - place, concept
    return None


@begins(at=("少", "还少"))
def few_lacking(tokens: Sequence[Token], place: int) -> Found:
    """Read 少 in 少一张进项票 as what is lacking."""
    counted = tokens[place + 1 : place + 2]
    heads = (
        place == 0
        or tokens[place - 1].concept in "Ms"
        or tokens[place - 1].text in ENDS
    )
    lacks = heads and bool(counted) and counted[0].concept == "#"
    return (1, "R") if lacks else None


@begins(at=("考试",))
def exam(tokens: Sequence[Token], place: int) -> Found:
    """Take 考试 for trouble only where it ends what is told: 最近考试."""
    after = tokens[place + 1 : place + 2]
    ends = not after or after[0].text in ENDS or after[0].concept in "+s"
    return (1, "_") if not ends else None


def passive(tokens: Sequence[Token], place: int) -> Found:
    """Take 被 in 被我拦下来 for no trouble: it was I who did it."""
    who = next_word(tokens, place)
    mine = who is not None and who.concept == "I"
    return (1, "_") if mine and tokens[place].text == "被" else None


@begins(then=A_WORD)
def unknown(tokens: Sequence[Token], place: int) -> Found:
    """Take 堵在哪 for a question."""
    what = next_word(tokens, place)
    return (1, "_") if what is not None and what.concept == "Q" else None


@begins(at=("原因",))
def reason_of(tokens: Sequence[Token], place: int) -> Found:
    """Take 原因 in 疫情原因取消了 for a noun."""
    before = tokens[place - 1] if place else None
    joined = before is not None and before.end == tokens[place].start
    noun = joined and before is not None and before.text not in _BORDERS
    return (1, "_") if noun else None


@begins(at=_MEETS_WITH)
def met_with(tokens: Sequence[Token], place: int) -> Found:
    """Read 遇到证书问题 as trouble."""
    denied = place > 0 and tokens[place - 1].concept in "NJ"
    if denied:
        return None
    near = word_ahead(tokens, place, _PROBLEMS, CLOSE)
    return None if near is None else (near + 1 - place, "R")
