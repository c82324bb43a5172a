"""Words beside the work that are no request, no end and no giving up: 同事在帮忙看."""

from collections.abc import Sequence

from bot.reading.compounds.beside import ENDS, Found, next_word
from bot.reading.tape import Token

_AT_ONCE = frozenset(("马上", "立马", "立刻", "当天", "就", "就能", "就可以", "随时"))
_WAYS_TO_HELP = (
    "在",
    "正在",
    "来",
    "过来",
    "也",
    "也在",
    "都在",
    "有人",
    "都来",
    "一起",
)
_BEGUN = frozenset(("实施", "执行", "施行", "试行", "试用", "试运行", "推行", "开展"))
_OURS = frozenset(("任务", "工作", "目标", "指标", "计划", "内容", "份额", "量"))
_PERIODS = frozenset(
    ("今天", "今日", "本周", "这周", "本月", "这个月", "这礼拜", "本季")
)


def others_help(tokens: Sequence[Token], place: int) -> Found:
    """Take 帮忙 in 同事在帮忙看 for help that is given, not asked for."""
    if not tokens[place].text.startswith("帮") or place == 0:
        return None
    given = tokens[place - 1].text in _WAYS_TO_HELP or tokens[place - 1].concept == "g"
    clause: list[Token] = []
    for token in reversed(tokens[:place]):
        if token.text in ENDS:
            break
        clause.append(token)
    who = any(token.concept == "o" for token in clause)
    asked = any(token.concept in "FQNH" for token in clause)
    return (1, "_") if given and who and not asked else None


def begins_then(tokens: Sequence[Token], place: int) -> Found:
    """Take 实施 in 下月初实施 for a beginning."""
    said = tokens[place]
    dated = place > 0 and tokens[place - 1].concept == "T" and not said.hints
    ends = next_word(tokens, place) is None
    return (1, "S") if dated and ends and said.text in _BEGUN else None


def once_given(tokens: Sequence[Token], place: int) -> Found:
    """Take 给了 in 给了我马上更新 for what must come first."""
    told, then = next_word(tokens, place), tokens[place + 2 : place + 4]
    perfect = told is not None and told.concept == "+"
    mine = [token for token in then if token.concept == "I"]
    soon = [token for token in then if token.text in _AT_ONCE]
    opens = place == 0 or tokens[place - 1].text in ENDS
    return (
        (2, "_") if perfect and opens and soon and (mine or then[:1] == soon) else None
    )
