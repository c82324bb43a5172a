"""Verbs with what they lead to: 砌好, 报不进去, 在磨, 评标中."""

from collections.abc import Sequence

from bot.reading.compounds.beside import ENDS, Found, is_verb, next_word
from bot.reading.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_NO_NEED = words(zh.NO_NEED)
_DOING = words(zh.DOING)
_RESULTS = words(zh.RESULTS)
_SURE_RESULTS = words(zh.SURE_RESULTS)
_WAYS = words(zh.WAYS)
_NEVER_ALL = words(zh.NEVER_ALL)
_AT = words(zh.AT)
_PLACES = words(zh.PLACES)
_NUMERALS = frozenset(zh.NUMERALS)
_BOTH = words(zh.BOTH)
_NOT_TO = words(zh.NOT_TO)
_HANDED = frozenset(zh.HANDED)
_OK = words(zh.OK)
_ALREADY = words(zh.ALREADY)


def result(tokens: Sequence[Token], place: int) -> Found:
    """Read a verb with its result, 砌好, as done."""
    verb, after = tokens[place], next_word(tokens, place)
    if after is None or not is_verb(verb):
        return None
    if after.text == "到了" and verb.concept in "kd":
        return (2, "D") if next_word(tokens, place + 1) is None else (2, "G")
    known = verb.concept in "kdE" and after.text in _RESULTS
    return (2, "D") if known or after.text in _SURE_RESULTS else None


def unable(tokens: Sequence[Token], place: int) -> Found:
    """Read 报不进去 as "cannot", 写不完 as "won't be all", 装得上 as "can"."""
    between = next_word(tokens, place)
    way = next_word(tokens, place + 1) if between else None
    if between is not None and between.text in _NOT_TO and is_verb(tokens[place]):
        rest = tokens[place + 2 : place + 3]
        return (2, "K") if not rest or rest[0].concept != "#" else None
    if between is None or way is None or not is_verb(tokens[place]):
        return None
    if way.text not in _WAYS or between.text not in ("不", "得"):
        return None
    further = next_word(tokens, place + 2)
    count = 4 if further is not None and further.text in ("去", "来") else 3
    if between.text == "得":
        return count, "Y"
    return count, "m" if way.text in _NEVER_ALL else "K"


def doing(tokens: Sequence[Token], place: int) -> Found:
    """Read 在磨, 写着 and 导入中 as going on."""
    token, after = tokens[place], next_word(tokens, place)
    if after is None:
        return None
    if token.text == "在" and after.concept == "k":
        return 2, "G"
    further = next_word(tokens, place + 1) if after.text == "到" else None
    if token.concept == "k" and further and token.text[-1] not in _HANDED:
        return (2, "G") if further.concept not in "+s" else None
    if token.concept == "k" and after.text == "着":
        return 2, "G"
    if token.concept in "kM" and after.text == "中":
        return (2, "G") if next_word(tokens, place + 1) is None else None
    return None


def under_way(tokens: Sequence[Token], place: int) -> Found:
    """Read the 中 of 评标中 as going on."""
    ends = place + 1 == len(tokens) or tokens[place + 1].text in ENDS
    before = tokens[place - 1] if place and tokens[place].text == "中" else None
    if before is None or not ends or before.end != tokens[place].start:
        return None
    return (1, "G") if before.concept in "_keM" else None


def already(tokens: Sequence[Token], place: int) -> Found:
    """Read 已结项 as done, where the title has the verb."""
    verb = tokens[place + 1] if place + 1 < len(tokens) else None
    if verb is None or verb.data is not None or tokens[place].text not in _ALREADY:
        return None
    short = len(verb.text) == 1 or (verb.text.isascii() and verb.text.isalpha())
    if verb.concept != "M" and (verb.concept != "_" or not short):
        return None
    rest = tokens[place + 2 : place + 3]
    return (2, "D") if not rest or rest[0].text in ENDS else None


def acts(tokens: Sequence[Token], place: int) -> Found:
    """Take 设计 behind 没 for a verb, not for the people who design."""
    acting = tokens[place].text in _BOTH and place
    return (1, "k") if acting and tokens[place - 1].concept in "NhgFGJ" else None


def not_needed(tokens: Sequence[Token], place: int) -> Found:
    """Read 不用单独做了 as dropped."""
    if tokens[place].text not in _NO_NEED:
        return None
    for near, token in enumerate(tokens[place + 1 : place + 4], place + 1):
        after = next_word(tokens, near)
        if token.text in _DOING and (after is None or after.concept == "+"):
            return near + 1 - place, "X"
        if token.text in ENDS:
            return None
    return None


def whether(tokens: Sequence[Token], place: int) -> Found:
    """Read 接不接 as a question."""
    after = next_word(tokens, place)
    said = tokens[place].text
    return (2, "_") if after is not None and after.text == f"不{said}" else None


def all_right(tokens: Sequence[Token], place: int) -> Found:
    """Read the "OK" of 都OK as done."""
    if tokens[place].text not in _OK or not place:
        return None
    ends = len(tokens) == place + 1 or tokens[place + 1].text in ENDS
    return (1, "D") if ends and tokens[place - 1].concept in "Ma" else None


def at_a_place(tokens: Sequence[Token], place: int) -> Found:
    """Read 在 before a place as nothing that is done."""
    after = next_word(tokens, place)
    if after is not None and after.text in _PLACES and tokens[place].text in _AT:
        return 2, "_"
    if tokens[place].text != "在" or tokens[place].concept != "g" or after is None:
        return None
    sign = after.concept == "_" and len(after.text) == 1
    acts = after.concept in "kdEGDS8ge" or (sign and after.text not in _NUMERALS)
    return None if acts or after.concept == "o" else (1, "_")
