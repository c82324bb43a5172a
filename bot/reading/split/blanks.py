"""Blanks and marks at which a new statement starts: "✅ ⏳", 标牌换了 灯没换."""

from bot.reading.spans.amount import Amount
from bot.reading.spans.refs import Ref
from bot.reading.split.run_on import turns
from bot.reading.tokens.tape import Token

MARKS = frozenset("✅❌⏳⛔")
TELLS = "DdEGgSKWXLOYcvu%RfA"
"""Concepts of words that tell how work stands."""
_TELLS_OF = f"{TELLS}TFN"

_OF_FIGURE = "的多左上以个余来"
"""Signs behind a figure that go on with it."""
_WHOLE = ("完", "了", "啦", "好", "齐", "妥", "搞定", "完成")
"""Ends of words for what is over: a number behind them is of something else."""
_NEAR = 8
_ACTS_TOO = frozenset(f"{TELLS}akN")
_OF_A_DAY = frozenset("OFPeWTtC")
"""Concepts behind which a day goes on with what was told: 推到 | 9号, 等 | 9号."""
_ACTS = frozenset("kdDEGKXRSN5u9%#")
"""Concepts of what tells by itself."""
_AT = frozenset(("在", "见", "放在", "存在", "挂在", "发在", "传到", "发到", "放到"))
"""Words behind which a link names a place."""
_LEAD_TO = frozenset(("on", "with", "for", "to", "about", "of", "in", "at"))
_LEADS = "到在至于从等给跟和与是的为按"
"""Signs behind which a blank ends nothing: 推到 12月25."""


def names(token: Token) -> bool:
    """Whether a word names an action, by its title or its place."""
    return bool(token.hints) or isinstance(token.data, Ref)


def _marked(token: Token, before: list[Token]) -> bool:
    """Whether a mark, or a word behind one, starts a new statement: "✅ ⏳"."""
    if token.text not in MARKS:
        return any(one.text not in MARKS for one in before)
    if before[-1].text in MARKS:
        return token.text != before[-1].text
    return before[0].text in MARKS and len(before) > 1


def spaced(tokens: list[Token], place: int, before: list[Token]) -> bool:  # noqa: PLR0911 - one way out for each case
    """Whether a blank between Chinese words, or a mark, starts a new statement."""
    token, last = tokens[place], before[-1]
    if token.text in MARKS or last.text in MARKS:
        return _marked(token, before)
    ref = _ref(token, last)
    if ref is not None and _pointed_at(token.text, ref, before):
        return True
    if token.start == last.end:
        return False
    if ref is not None:
        if ref.rule == "bare number":
            row = isinstance(before[0].data, Ref) and len(before) > 1  # 1好 2好
            row = row or _is_next(tokens[:place], ref)
            return row or any(t.concept in _TELLS_OF for t in before)
        if ref.rule.startswith("head"):
            return True
    if token.text.startswith("the ") and not any(names(t) for t in before):
        return False  # "we won't do the first one"
    if last.concept == "M" if len(before) == 1 else last.text in _AT:
        return False  # 照片在 网盘
    ends, begins = last.text[-1], token.text[0]
    told = last.text.isascii() and last.concept in "DGKXY"
    chinese = ends >= "\u3400" or ends in MARKS or ends == "%" or told
    if chinese and (begins >= "\u3400" or ref is not None):
        return "\u3400" <= begins <= "\u9fff" or token.concept == "M"
    return (
        _begins_anew(tokens, place, before)
        or _told_before(before, token)
        or turns(tokens, place, before)
    )


def _ref(token: Token, last: Token) -> Ref | None:
    """Return what a number points at, but not in "done except 3", "working on 2"."""
    if not isinstance(token.data, Ref):
        return None
    excepted = last.concept == "x" and last.text.isascii()
    within = excepted or last.text.rpartition(" ")[2] in _LEAD_TO
    return None if within else token.data


def _pointed_at(text: str, ref: Ref, before: list[Token]) -> bool:
    """Whether a number parts what is told of it from what was told before it."""
    if not any(token.concept in TELLS for token in before):
        return False
    return text.startswith("#") or _one_of_them(before, ref)


def _one_of_them(before: list[Token], ref: Ref) -> bool:
    """Whether one of several is told of behind a colon: 1、5没弄完:1财务没给账单."""
    named, colon = before[0].data, before[-1]
    if colon.text != ":" or not isinstance(named, Ref):
        return False
    if not set(ref.places) < set(named.places):
        return False
    if "L" not in [token.concept for token in before]:
        colon.concept = "s"  # what stands before it is told of each
    return True


def _is_next(before: list[Token], ref: Ref) -> bool:
    """Whether a number goes on with a list: 2 炉子校不成，厂家没备件 3 没写."""
    spots = [token.data.places for token in before if isinstance(token.data, Ref)]
    return bool(spots) and ref.places == (spots[-1][-1] + 1,)


def _begins_anew(tokens: list[Token], place: int, before: list[Token]) -> bool:
    """Whether a blank stands between two statements, as what is around it tells."""
    token, last = tokens[place], before[-1]
    if token.text[0] < "\u3400" and last.text[-1] < "\u3400":
        return False
    return (
        _figure_before(token, before)
        or _day_after(token, before)
        or _number_after(tokens, place, before)
        or _latin_after(token, before)
    )


def _figure_before(token: Token, before: list[Token]) -> bool:
    """Whether a figure ends what is told of it: 一次合格率98.1 比六月强."""
    last, begins = before[-1], token.text[0]
    if not isinstance(last.data, Amount) or not last.text[-1].isdigit():
        return False
    sign = "\u3400" <= begins <= "\u9fff" and begins not in _OF_FIGURE
    return len(before) > 1 and sign


def _day_after(token: Token, before: list[Token]) -> bool:
    """Whether a day begins what is told behind something else: 只给派一辆车 9号搬完."""
    last = before[-1]
    if token.concept != "T" or last.text < "\u3400" or last.text[-1] in _LEADS:
        return False
    if any(one.concept in _OF_A_DAY for one in before):
        return False
    return any(one.concept in _ACTS for one in before)


def _number_after(tokens: list[Token], place: int, before: list[Token]) -> bool:
    """Whether a number begins what is told behind an end: 考完了 38个人没挂."""
    token, last = tokens[place], before[-1]
    if token.concept != "#" or not token.text[0].isdigit():
        return False
    if not last.text.endswith(_WHOLE) or not any(one.concept in "DE" for one in before):
        return False
    end, told = token.end, ""
    for one in tokens[place + 1 : place + 1 + _NEAR]:
        if one.start > end:
            break
        end, told = one.end, told + one.concept
    return not _ACTS_TOO.isdisjoint(told)


def _latin_after(token: Token, before: list[Token]) -> bool:
    """Whether a name in Latin begins what is told of another action: PPT 已交."""
    if not token.text[0].isascii() or not token.text[0].isalpha() or not token.hints:
        return False
    if before[-1].text < "\u3400" or before[-1].text[-1] in _LEADS:
        return False
    named = {n for one in before for n in one.hints}
    tells = any(one.concept in TELLS for one in before)
    return tells and bool(named) and named.isdisjoint(token.hints)


def _told_before(before: list[Token], token: Token) -> bool:
    """Whether a day, or a name in Latin, begins what is told behind trouble.

    赶不上 12月25交 and 实验停了 A100被占着 are two statements each.
    """
    last = before[-1]
    if last.concept == "T" and token.hints and token.text >= "\u3400":
        return any(one.concept in "bF" for one in before)  # 我定的ddl是3月25 滤芯换完
    if last.text < "\u3400" or last.text[-1] in _LEADS:
        return False
    if token.concept == "T":
        return any(one.concept in "mKcR" for one in before) and last.concept not in "OF"
    named = token.text.isascii() and token.text[0].isalpha() and token.concept == "_"
    return named and last.concept == "K" and last.text[-1] == "了"
