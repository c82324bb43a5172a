"""What lies with others, and what takes one's time: 法务压了一周, 在赶另一个课题."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import ENDS, NEAR, Found, next_word
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import held as zh
from bot.reading.zh.compounds import BOTH

_SO_LONG = Lazily(zh.SO_LONG)
_LIES = frozenset(zh.LIES)
_SIDE = words(zh.SIDE)
_BOTH = words(BOTH)
_OTHER_WORK = words(zh.OTHER_WORK)
_NOT_DARED = frozenset(
    ("说", "保证", "承诺", "打包票", "拖", "耽误", "松", "停", "怠慢")
)
_FIRST_SIGNS = frozenset(word[0] for word in _OTHER_WORK)
_BUSY_WITH = words(zh.BUSY_WITH)
_PRESSES = Lazily(zh.PRESSES)
_CHASES = ("催", "打", "电话", "找", "问", "约", "发函", "说")
_VAIN = ("没用", "不管用", "不顶用", "没效果", "没结果", "白搭")
_KEPT = (
    "压着",
    "卡着",
    "拖着",
    "搁着",
    "放着",
    "晾着",
    "悬着",
    "扣着",
    "捂着",
    "拽着",
    "攥着",
)
_OUTCOMES = words(zh.OUTCOMES)
_ALL_THE_SAME = words(zh.ALL_THE_SAME)
_POOR = words(zh.POOR)


def _lies_long(tokens: Sequence[Token], place: int) -> int:
    """Return how many words from a place on tell how long a thing has lain."""
    if place >= len(tokens) or tokens[place].text[0] not in _LIES:
        return 0
    said, last = tokens[place].text, place
    for near in range(place + 1, min(place + NEAR + 2, len(tokens))):
        if tokens[near].text in ENDS or tokens[near].start > tokens[near - 1].end:
            break
        said, last = said + tokens[near].text, near
    return last + 1 - place if _SO_LONG.match(said) else 0


def lies_with(tokens: Sequence[Token], place: int) -> Found:
    """Read 压了一周了 behind 法务那边 as "held"."""
    count = _lies_long(tokens, place)
    before = place - 1
    while before > 0 and tokens[before].text in _SIDE:
        before -= 1
    theirs = count and before >= 0 and tokens[before].concept == "o"
    return (count, "K") if theirs else None


@begins(at=("在", "还在"), then=A_WORD)
def lies_at(tokens: Sequence[Token], place: int) -> Found:
    """Read 在 in 在财务压了三天 as "waits"."""
    office = next_word(tokens, place)
    if office is None or not (office.concept == "o" or office.text in _BOTH):
        return None
    behind = place + 2
    while behind < len(tokens) and tokens[behind].text in _SIDE:
        behind += 1
    return (1, "W") if _lies_long(tokens, behind) else None


def _other_work(tokens: Sequence[Token], place: int) -> int:
    """Return how many words from a place on stand for work that no list names."""
    said = ""
    for near in range(place, min(place + 3, len(tokens))):
        if near > place and tokens[near].start > tokens[near - 1].end:
            break
        said += tokens[near].text
        if said in _OTHER_WORK:
            return near + 1 - place
    return 0


def in_vain(tokens: Sequence[Token], place: int) -> Found:
    """Take 没用 behind 催了好几次 for no word of the work."""
    near = tokens[max(0, place - NEAR) : place]
    if not any(one.text.startswith(_CHASES) for one in near):
        return None
    after = next_word(tokens, place)
    if tokens[place].text in _VAIN:
        return 1, "s"
    said = f"{tokens[place].text}{after.text}" if after else ""
    return (2, "s") if said in _VAIN else None


@begins(then=A_WORD)
def kept_from(tokens: Sequence[Token], place: int) -> Found:
    """Read 压着没批 as what others have not done."""
    after = next_word(tokens, place)
    kept = tokens[place].text.lstrip("还一直都就") in _KEPT
    return (2, "5") if kept and after is not None and after.concept == "5" else None


@begins(at=_BUSY_WITH)
def busy_with(tokens: Sequence[Token], place: int) -> Found:
    """Read 在赶另一个 in 在赶另一个课题的中期 as what takes one's time."""
    glued = tokens[place + 1 : place + 2]
    if not glued:
        return None
    count = _other_work(tokens, place + 1)
    joined = count and glued[0].start == tokens[place].end
    thing = next_word(tokens, place + count) if joined else None
    return None if thing is None else (1 + count, "9")


@begins(at=("在忙", "正在忙", "一直在忙", "还在忙", "都在忙"), then=A_WORD)
def busy_with_it(tokens: Sequence[Token], place: int) -> Found:
    """Read 在忙 in 这两天在忙押品权证 as going on, where a title names what with."""
    thing = next_word(tokens, place)
    named = thing is not None and thing.concept == "M" and bool(thing.hints)
    return (1, "G") if named and next_word(tokens, place + 1) is None else None


def presses(tokens: Sequence[Token], place: int) -> Found:
    """Read 别的稿子催得紧 as what takes one's time."""
    if tokens[place].text[0] not in _FIRST_SIGNS:
        return None
    count = _other_work(tokens, place)
    said, last = "", place
    for near in range(
        place + count, min(place + NEAR + 2, len(tokens)) if count else 0
    ):
        if tokens[near].text in ENDS or tokens[near].start > tokens[near - 1].end:
            break
        if tokens[near].hints:
            return None
        said, last = said + tokens[near].text, near
    return (last + 1 - place, "9") if _PRESSES.match(said) else None


@begins(at=_ALL_THE_SAME, then=_POOR)
def all_poor(tokens: Sequence[Token], place: int) -> Found:
    """Read 都不行 behind 效果 as trouble."""
    said = tokens[place].text
    if said not in _ALL_THE_SAME or not place:
        return None
    what, how = tokens[place - 1], next_word(tokens, place)
    bad = how is not None and how.text in _POOR
    return (2, "R") if bad and what.text in _OUTCOMES else None


@begins(at=("不",), then=("敢",))
def dares_not(tokens: Sequence[Token], place: int) -> Found:
    """Read 不敢 in 除湿机没到不敢搬 as "cannot"."""
    act = next_word(tokens, place + 1)
    acts = act is not None and act.concept in "kdSDeE" and act.text not in _NOT_DARED
    return (2, "c") if acts else None


@begins(at=("挂在", "压在", "卡在", "放在", "堵在"))
def is_mine(tokens: Sequence[Token], place: int) -> Found:
    """Read 挂在我名下 as what is still one's own to do."""
    whose = tokens[place + 1 : place + 2]
    return (1, "s") if whose and whose[0].concept == "I" else None
