"""Where a thing lies that work waits for: 还在海关, 在主任手里, 送印厂了."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    count_words,
    next_word,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_HANDS = words(zh.HANDS)
_AT = words(zh.AT)
_BOTH, _ACTS_ITSELF = words(zh.BOTH), words(zh.ACTS_ITSELF)
_STILL_AT = words(zh.STILL_AT)
_WHERE = tuple(zh.WHERE.split("|"))
_SENT = words(zh.SENT)
_NAME = 6
"""Signs of the longest name of what work is held by."""
_WORKSHOPS = tuple(zh.WORKSHOPS.split("|"))
_SPOTS = tuple(zh.SPOTS.split("|"))
_WITH_YOU = Lazily(
    "[您你]们?(?:那|那儿|那里)?的?(?:邮箱|桌子?|案头|办公桌|信箱|微信|抽屉)(?:里|上)?[了啦]"
)
_IN_THEIR_HANDS = Lazily(
    "(?:了)?(?:大家|大伙|个人|每个?人|各人|各家|[\u4e00-\u9fff]{2,4})手(?:上|里|中)[了啦]"
)
_IN_A_QUEUE = Lazily(zh.IN_A_QUEUE)
_STUCK = words(zh.STUCK)
_LACKING = words(zh.RESOURCES) | words(zh.STAGES_OF_OTHERS)
_PARTS = frozenset("章节页段步幕课层关")
"""Signs for the parts of work, at which it has come to a stop."""


@begins(at=_STUCK, then=A_WORD)
def stuck_at(tokens: Sequence[Token], place: int) -> Found:
    """Read 卡主任 and 卡权限 as "waits"."""
    after = next_word(tokens, place)
    if after is None or tokens[place].hints:
        return None
    lacks = after.text in _LACKING and next_word(tokens, place + 1) is None
    return (1, "W") if after.concept == "o" or lacks else None


@begins(at=("卡着", "还卡着", "一直卡着", "堵着"), then=A_WORD)
def held_by(tokens: Sequence[Token], place: int) -> Found:
    """Read the 卡着 of 卡着支付 as "waits"."""
    count, signs = 0, 0
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            break
        if token.concept not in "_0oMkR":
            return None
        count, signs = count + 1, signs + len(token.text)
    return (1, "W") if count and 1 < signs <= _NAME else None


@begins(at=_STILL_AT)
def lies_elsewhere(tokens: Sequence[Token], place: int) -> Found:
    """Read 还在 as "waits" where a thing is still on its way: 还在海关, 还压在码头."""
    if _tells_where(tokens, place):
        return None
    for near in range(place + 1, min(place + NEAR, len(tokens))):
        token = tokens[near]
        if token.concept in "IdDEGSTF" or token.data is not None or token.text in ENDS:
            return None
        if next_word(tokens, near) is None:
            return (1, "W") if token.text.endswith(_WHERE) else None
    return None


def _tells_where(tokens: Sequence[Token], place: int) -> bool:
    """Whether 在 tells where a fault is, or the work: 错在拼箱那块, 停在数据那章."""
    before = tokens[place - 1] if place else None
    if tokens[place].text == "停在" and any(
        near.text in _PARTS for near in tokens[place + 1 : place + NEAR]
    ):
        return True
    joined = before is not None and before.end == tokens[place].start
    return joined and before is not None and before.text.endswith(_SPOTS)


@begins(at=_AT)
def in_hands(tokens: Sequence[Token], place: int) -> Found:
    """Read 在 as "waits" where it lies with somebody: 在主任手里."""
    office = next_word(tokens, place)
    if _tells_where(tokens, place) or _acts_now(tokens[place], office):
        return None
    if office is not None and _lies_at(office, tokens, place):
        return 1, "W"
    for at, near in enumerate(tokens[place + 1 : place + NEAR]):
        if near.concept in "IM" or near.text in ",。;\n":
            return None
        if near.text in _HANDS and at == 0:
            return None  # 烂尾在那儿
        if near.text in _HANDS:
            further = tokens[place + 1 : place + NEAR + 1]
            goes_on = any(one.concept == "G" for one in further)
            return None if goes_on else (1, "W")
    return None


def _lies_at(office: Token, tokens: Sequence[Token], place: int) -> bool:
    """Whether a thing lies at an office, and nothing more is told: 还在财务."""
    if _queues_there(tokens, place):
        return True
    at = office.concept == "o" and tokens[place].concept == "G"
    rest = tokens[place + 2 : place + 3]
    return at and (not rest or rest[0].text in ENDS)


def _queues_there(tokens: Sequence[Token], place: int) -> bool:
    """Whether a thing has to wait its turn at an office: 还在总务科排队."""
    own = place > 0 and tokens[place - 1].concept == "I"
    if own or not tokens[place].text.endswith("在"):
        return False
    return _IN_A_QUEUE.match(rest_of(tokens, place)) is not None


def _acts_now(at: Token, office: Token | None) -> bool:
    """Whether a word for people is what is being done: 标识正在设计, 标识还在设计."""
    if office is None or office.text not in _BOTH:
        return False
    return at.text.startswith("正") or office.text in _ACTS_ITSELF


@begins(at=_SENT)
def sent_for_work(tokens: Sequence[Token], place: int) -> Found:
    """Read 送印厂了 and 送去检测了 as work that goes on there."""
    for near in range(place + 1, min(place + 4, len(tokens))):
        if tokens[near].text.endswith(_WORKSHOPS):
            told = next_word(tokens, near)
            ends = told is None or told.concept == "+"
            return (near + 1 - place, "G") if ends else None
        if tokens[near].concept not in "_o":
            return None
    return None


@begins(at=("在", "已在", "都在", "放在"), then=("您", "你", "您那", "你那", "您们"))
def with_you(tokens: Sequence[Token], place: int) -> Found:
    """Read 在您邮箱里了 as handed over, and not as what lies with others."""
    rest = rest_of(tokens, place)
    if _WITH_YOU.fullmatch(rest) is None:
        return None
    return count_words(tokens, place, rest), "D"


@begins(at=("到", "都到", "发到", "送到", "交到"), then=A_WORD)
def in_their_hands(tokens: Sequence[Token], place: int) -> Found:
    """Read 手册到大家手上了 as handed out."""
    rest = rest_of(tokens, place)
    if _IN_THEIR_HANDS.fullmatch(rest) is None:
        return None
    return count_words(tokens, place, rest), "D"
