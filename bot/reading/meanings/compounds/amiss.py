"""Things that are not in order: 选小了, 少发了两箱, 系统关了, 油墨没了."""

from collections.abc import Sequence

from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    Found,
    clause_before,
    is_verb,
    next_word,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_GONE = words(zh.GONE)
_WELL = frozenset(zh.WELL)
_SYSTEMS = tuple(zh.SYSTEMS.split("|"))
_BADLY = frozenset(zh.BADLY)
_WRONG = {"错"} | _BADLY | {f"{sign}了" for sign in _BADLY}
_MADE = frozenset(zh.MADE)
_CLOSED = words(zh.CLOSED)
_COUNTERS = words(zh.COUNTERS)
_SHORT_OF = words(zh.SHORT_OF)
_NOT_MISTAKEN = words(zh.NOT_MISTAKEN)
_OFF = frozenset("深浅淡浓重轻大小高低厚薄长短宽窄松紧软硬暗亮粗细慢快晚早多少酸咸甜辣")

_SIGHS = frozenset("哦噢啊呃嗯哎欸唉咦说等都也好又还是")
"""Signs behind which 不对 takes back what was said."""


@begins(at=words(zh.SLOW_ACTS))
def slow_oneself(tokens: Sequence[Token], place: int) -> Found:
    """Read 写得慢, of nobody else, as how one's own work goes, and as no cause."""
    own = all(one.concept in "sI&!Mpj" for one in clause_before(tokens, place))
    return (1, "Y") if own and next_word(tokens, place) is None else None


@begins(at=_GONE)
def lost(tokens: Sequence[Token], place: int) -> Found:
    """Read 掉了 behind a thing as trouble."""
    thing = place and tokens[place - 1].concept in "_M"
    return (1, "R") if thing else None


@begins(at=("没",), then=("了",))
def used_up(tokens: Sequence[Token], place: int) -> Found:
    """Read 没了 behind a thing as trouble: 油墨没了."""
    told = next_word(tokens, place)
    thing = place > 0 and tokens[place - 1].concept in "_Mko"
    joined = thing and tokens[place - 1].end == tokens[place].start
    gone = told is not None and told.text == "了"
    ends = next_word(tokens, place + 1) is None
    return (2, "R") if joined and gone and ends else None


def short_of(tokens: Sequence[Token], place: int) -> Found:
    """Read 少发 in 少发了两箱 as trouble."""
    after = next_word(tokens, place)
    both = tokens[place].text + after.text if after is not None else ""
    if tokens[place].text.removesuffix("了") in _SHORT_OF:
        return 1, "R"
    return (2, "R") if both.removesuffix("了") in _SHORT_OF else None


@begins(at=_COUNTERS, then=A_WORD)
def shut(tokens: Sequence[Token], place: int) -> Found:
    """Read 系统关了 and 窗口停办了 as trouble."""
    after = next_word(tokens, place)
    told = next_word(tokens, place + 1) if after is not None else None
    if after is None or tokens[place].hints:
        return None
    if after.text in _CLOSED:
        return 2, "R"
    both = after.text + (told.text if told is not None else "")
    return (3, "R") if both in _CLOSED else None


_BLOWS, _HARD_WEATHER = words(zh.BLOWS), words(zh.HARD_WEATHER)
_VERY_HARD = words(zh.VERY_HARD)


@begins(at=_BLOWS, then=A_WORD)
def bad_weather(tokens: Sequence[Token], place: int) -> Found:
    """Read 风大 and 浪还挺大 as trouble where a clause ends with it."""
    for near in range(place + 1, min(place + 4, len(tokens))):
        text = tokens[near].text
        if text in _HARD_WEATHER:
            behind = next_word(tokens, near)
            return (near + 1 - place, "R") if behind is None else None
        if text not in _VERY_HARD:
            return None
    return None


@begins(at=("太",), then=A_WORD)
def too(tokens: Sequence[Token], place: int) -> Found:
    """Read 太狠 as trouble."""
    after = next_word(tokens, place)
    denied = place and tokens[place - 1].text in ("不", "没")
    if after is None or denied:
        return None
    return None if after.text[0] in _WELL or after.concept in "DYf" else (2, "R")


@begins(at=("挂",), then=("了",))
def crashed(tokens: Sequence[Token], place: int) -> Found:
    """Read 服务器挂了 as trouble; 横幅挂了 is none."""
    before = tokens[place - 1].text if place else ""
    after = next_word(tokens, place)
    down = before.endswith(_SYSTEMS)
    return (2, "R") if down and after is not None and after.text == "了" else None


@begins(at=("偏",), then=_OFF)
def off_colour(tokens: Sequence[Token], place: int) -> Found:
    """Read 偏深 as trouble."""
    after = next_word(tokens, place)
    sign = after is not None and len(after.text) == 1 and after.text in _OFF
    return (2, "R") if sign else None


@begins(then=_WRONG)
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


@begins(then=("不过",))
def does_not_pass(tokens: Sequence[Token], place: int) -> Found:
    """Read the 编不过 of 两个包编不过 as trouble, where 不过 begins no "but"."""
    ends = next_word(tokens, place + 1) is None
    acts = is_verb(tokens[place]) and len(tokens[place].text) == 1
    return (2, "R") if acts and ends and tokens[place].text not in "忙过说" else None


@begins(at=("不对",))
def does_not_fit(tokens: Sequence[Token], place: int) -> Found:
    """Read the 不对 of 卡号不对 as trouble, where it takes back nothing."""
    before = tokens[place - 1] if place else None
    if before is None or before.end != tokens[place].start:
        return None
    thing = before.concept in "_kM" and before.text >= "\u3400"
    return (1, "R") if thing and before.text[-1] not in _SIGHS else None
