"""What goes wrong, in two words or three: 老卡死, 账号还没开, 太贵."""

from collections.abc import Sequence

from bot.reading.compounds.beside import ENDS, Found, is_verb, next_word
from bot.reading.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_HEADS = words(zh.HEADS)
_FEW_OF = frozenset(zh.FEW_OF)
_LEFT_US = words(zh.LEFT_US)
_STOPPED = words(zh.STOPPED)
_RESOURCES = words(zh.RESOURCES)
_ARRIVES = words(zh.ARRIVES)
_LASTS = words(zh.LASTS)
_GONE = words(zh.GONE)
_WELL = frozenset(zh.WELL)
_ONLY = words(zh.ONLY)
_SUDDENLY = words(zh.SUDDENLY)
_NO_TIME = tuple(zh.NO_TIME.split("|"))
_OFTEN = words(zh.OFTEN)
_SYSTEMS = tuple(zh.SYSTEMS.split("|"))
_EXTRA = words(zh.EXTRA)
_SHUT_DOWN = ("停电", "停机", "停水", "停业", "停工", "停气", "闭馆", "闭店")
_SLOW = words(zh.SLOW)
_CHANGES = words(zh.CHANGES)
_BADLY = frozenset(zh.BADLY)
_MADE = frozenset(zh.MADE)
_CLOSED = words(zh.CLOSED)
_COUNTERS = words(zh.COUNTERS)
_SHORT_OF = words(zh.SHORT_OF)
_CRASHES = words(zh.CRASHES)
_MEETS_WITH = words(zh.MEETS_WITH)
_PROBLEMS = words(zh.PROBLEMS)
_NOT_MISTAKEN = words(zh.NOT_MISTAKEN)
_WEATHER = words(zh.WEATHER)
_PASSES_BY = words(zh.PASSES_BY)
_PASSED_BY = frozenset(f"{word}了" for word in _PASSES_BY)
_OFF = frozenset("深浅淡浓重轻大小高低厚薄长短宽窄松紧软硬暗亮粗细慢快晚早多少酸咸甜辣")
_BORDERS = frozenset(",.;:!。、\n的")
_SIDES = words(zh.SIDES)


def often(tokens: Sequence[Token], place: int) -> Found:
    """Read 老卡死 as trouble that does not stop the work."""
    after = next_word(tokens, place)
    often = tokens[place].text in _OFTEN and after is not None
    if after is not None and passive(tokens, place + 1):
        return None
    bad = after is not None and (after.concept in "KR" or after.text in _CRASHES)
    return (2, "R") if often and bad else None


def missing(tokens: Sequence[Token], place: int) -> Found:
    """Read 账号还没开 as what others have not done."""
    negation = next_word(tokens, place) if tokens[place].text in _RESOURCES else None
    act = next_word(tokens, place + 1) if negation else None
    if negation is None or act is None or negation.concept != "N":
        return None
    return (3, "5") if act.text in _ARRIVES else None


def not_come(tokens: Sequence[Token], place: int) -> Found:
    """Read 没到 as what others have not done."""
    after = next_word(tokens, place)
    ends = next_word(tokens, place + 1) is None
    return (2, "5") if after is not None and after.text == "到" and ends else None


def lost(tokens: Sequence[Token], place: int) -> Found:
    """Read 掉了 behind a thing as trouble."""
    thing = place and tokens[place - 1].concept in "_M"
    return (1, "R") if thing and tokens[place].text in _GONE else None


def used_up(tokens: Sequence[Token], place: int) -> Found:
    """Read 没了 behind a thing as trouble: 油墨没了."""
    told = next_word(tokens, place)
    thing = place > 0 and tokens[place - 1].concept in "_Mko"
    joined = thing and tokens[place - 1].end == tokens[place].start
    gone = tokens[place].text == "没" and told is not None and told.text == "了"
    ends = next_word(tokens, place + 1) is None
    return (2, "R") if joined and gone and ends else None


def alone(tokens: Sequence[Token], place: int) -> Found:
    """Read 就我一个人 as what keeps from work."""
    counted = tokens[place + 1 : place + 2]
    only = place and tokens[place - 1].text in _ONLY
    return (1, "9") if only and counted and counted[0].concept == "#" else None


def upset(tokens: Sequence[Token], place: int) -> Found:
    """Read 又 in 对方又发来一版 as trouble."""
    before, after = tokens[max(0, place - 2) : place], next_word(tokens, place)
    others = any(one.concept == "o" for one in before)
    acts = after is not None and after.concept in "kdESR_"
    return (1, "R") if tokens[place].text in _SUDDENLY and others and acts else None


def changed(tokens: Sequence[Token], place: int) -> Found:
    """Read 改 in 甲方改了门窗款式 as trouble."""
    others = any(one.concept == "o" for one in tokens[max(0, place - 2) : place])
    told = next_word(tokens, place)
    acts = tokens[place].text.removesuffix("了") in _CHANGES
    over = tokens[place].text[-1] == "了" or (told is not None and told.concept == "+")
    return (1, "R") if others and acts and over else None


def short_of(tokens: Sequence[Token], place: int) -> Found:
    """Read 少发 in 少发了两箱 as trouble."""
    after = next_word(tokens, place)
    both = tokens[place].text + after.text if after is not None else ""
    if tokens[place].text.removesuffix("了") in _SHORT_OF:
        return 1, "R"
    return (2, "R") if both.removesuffix("了") in _SHORT_OF else None


def shut(tokens: Sequence[Token], place: int) -> Found:
    """Read 系统关了 and 窗口停办了 as trouble."""
    after = next_word(tokens, place) if tokens[place].text in _COUNTERS else None
    told = next_word(tokens, place + 1) if after is not None else None
    if after is None or tokens[place].hints:
        return None
    if after.text in _CLOSED:
        return 2, "R"
    both = after.text + (told.text if told is not None else "")
    return (3, "R") if both in _CLOSED else None


def put_off(tokens: Sequence[Token], place: int) -> Found:
    """Read 推迟受理 behind 财政局 as trouble, where no day is told."""
    before, act = tokens[place - 1] if place else None, next_word(tokens, place)
    theirs = before is not None and before.concept == "o" and not before.hints
    if not theirs or act is None or act.concept not in "kdDe_":
        return None
    for token in tokens[place + 1 : place + 5]:
        if token.text in ENDS:
            break
        if token.concept in "TjF":
            return None
    return 2, "R"


def too(tokens: Sequence[Token], place: int) -> Found:
    """Read 太狠 as trouble."""
    after = next_word(tokens, place)
    denied = place and tokens[place - 1].text in ("不", "没")
    if tokens[place].text != "太" or after is None or denied:
        return None
    return None if after.text[0] in _WELL or after.concept in "DYf" else (2, "R")


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
    work = place > 0 and bool(tokens[place - 1].hints)  # 安装停了两天
    return 1, "K" if work and next_word(tokens, place + 2) is None else "R"


def no_time(tokens: Sequence[Token], place: int) -> Found:
    """Read 没时间弄 as no progress."""
    verb = next_word(tokens, place)
    idle = tokens[place].text.lstrip("还一直都").startswith(_NO_TIME)
    if not idle or verb is None or verb.concept not in "kd0":
        return None
    before = tokens[max(0, place - 2) : place]
    theirs = any(one.concept == "o" and not one.hints for one in before)
    return 2, "5" if theirs else "m"  # 法务没空审


def crashed(tokens: Sequence[Token], place: int) -> Found:
    """Read 服务器挂了 as trouble; 横幅挂了 is none."""
    before = tokens[place - 1].text if place else ""
    after = next_word(tokens, place)
    down = tokens[place].text == "挂" and before.endswith(_SYSTEMS)
    return (2, "R") if down and after is not None and after.text == "了" else None


def extra_hours(tokens: Sequence[Token], place: int) -> Found:
    """Take 加班 in 周末加班弄 for no cause of delay."""
    verb = next_word(tokens, place)
    if verb is not None and verb.concept == "I":  # 明天夜班我弄完
        verb = next_word(tokens, place + 1)
    acts = verb is not None and verb.concept in "kdDG"
    return (1, "s") if acts and tokens[place].text in _EXTRA else None


def planned(tokens: Sequence[Token], place: int) -> Found:
    """Take 停电 in 周六停电测 for a part of the plan."""
    verb = next_word(tokens, place)
    dated = place > 0 and tokens[place - 1].concept in "Tj"
    acts = verb is not None and verb.concept in "kdDG"
    return (1, "s") if dated and acts and tokens[place].text in _SHUT_DOWN else None


def slow(tokens: Sequence[Token], place: int) -> Found:
    """Read 供应商发货慢 as trouble."""
    before = tokens[max(0, place - 3) : place]
    others = any(one.concept == "o" for one in before)
    return (1, "R") if others and tokens[place].text in _SLOW else None


def over(tokens: Sequence[Token], place: int) -> Found:
    """Read 不再卡 as trouble that is over."""
    what = next_word(tokens, place)
    if what is not None and what.concept == "O":
        return 2, "s"  # 肯定不再拖
    ends = what is not None and what.concept in "KRW"
    return (2, "f") if ends and tokens[place].text in ("不再", "没再") else None


def weather_over(tokens: Sequence[Token], place: int) -> Found:
    """Read 雨停了 and 水退了 as trouble that is over."""
    after = next_word(tokens, place)
    if tokens[place].text not in _WEATHER or after is None:
        return None
    if after.text in _PASSED_BY:
        return 2, "f"
    told = next_word(tokens, place + 1)
    passed = after.text in _PASSES_BY and told is not None and told.concept == "+"
    return (3, "f") if passed else None


def few_lacking(tokens: Sequence[Token], place: int) -> Found:
    """Read 少 in 少一张进项票 as what is lacking."""
    counted = tokens[place + 1 : place + 2]
    heads = (
        place == 0
        or tokens[place - 1].concept in "Ms"
        or tokens[place - 1].text in ENDS
    )
    lacks = heads and bool(counted) and counted[0].concept == "#"
    return (1, "R") if lacks and tokens[place].text in ("少", "还少") else None


def off_colour(tokens: Sequence[Token], place: int) -> Found:
    """Read 偏深 as trouble."""
    after = next_word(tokens, place)
    sign = after is not None and len(after.text) == 1 and after.text in _OFF
    return (2, "R") if sign and tokens[place].text == "偏" else None


def exam(tokens: Sequence[Token], place: int) -> Found:
    """Take 考试 for trouble only where it ends what is told: 最近考试."""
    after = tokens[place + 1 : place + 2]
    ends = not after or after[0].text in ENDS or after[0].concept in "+s"
    return (1, "_") if tokens[place].text == "考试" and not ends else None


def passive(tokens: Sequence[Token], place: int) -> Found:
    """Take 被 in 被我拦下来 for no trouble: it was I who did it."""
    who = next_word(tokens, place)
    mine = who is not None and who.concept == "I"
    return (1, "_") if mine and tokens[place].text == "被" else None


def unknown(tokens: Sequence[Token], place: int) -> Found:
    """Take 堵在哪 for a question."""
    what = next_word(tokens, place)
    return (1, "_") if what is not None and what.concept == "Q" else None


def dislikes(tokens: Sequence[Token], place: int) -> Found:
    """Read 嫌 in 对方嫌贵 as trouble, where it is the other side that says so."""
    before = tokens[max(0, place - 3) : place]
    side = any(one.concept == "o" or one.text in _SIDES for one in before)
    return (1, "R") if side and tokens[place].text == "嫌" else None


def reason_of(tokens: Sequence[Token], place: int) -> Found:
    """Take 原因 in 疫情原因取消了 for a noun."""
    before = tokens[place - 1] if place else None
    joined = before is not None and before.end == tokens[place].start
    noun = joined and before is not None and before.text not in _BORDERS
    return (1, "_") if noun and tokens[place].text == "原因" else None


def mistaken(tokens: Sequence[Token], place: int) -> Found:
    """Read 买错了 as trouble."""
    wrong = next_word(tokens, place)
    acts = is_verb(tokens[place]) and tokens[place].text not in _NOT_MISTAKEN
    if not acts or wrong is None:
        return None
    if wrong.text == "错":
        return 2, "R"
    told = next_word(tokens, place + 1)
    over = told is not None and told.concept == "+"
    badly = wrong.text in _BADLY or (
        wrong.text[-1] == "了" and wrong.text[:-1] in _BADLY
    )
    made = tokens[place].text in _MADE
    return (2, "R") if made and badly and (over or wrong.text[-1] == "了") else None


def met_with(tokens: Sequence[Token], place: int) -> Found:
    """Read 遇到证书问题 as trouble."""
    denied = place > 0 and tokens[place - 1].concept in "NJ"
    if denied or tokens[place].text not in _MEETS_WITH:
        return None
    for near in range(place + 1, min(place + 5, len(tokens))):
        if tokens[near].text in ENDS:
            return None
        if tokens[near].text in _PROBLEMS:
            return near + 1 - place, "R"
    return None
