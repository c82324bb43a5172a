"""Causes that a request names: "could you send me | the list of rooms"."""

from bot.reading.en import blocker as blocker_en
from bot.reading.find.causes.subject import cut
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import blocker as blocker_zh

_PLEASE = Lazily(r"(?:please|pls|plz) (?=(?:decide|approve|confirm|sign|release)\b)")
_NEED = Lazily(r"(?:i |we )?needs? (?=a |your )")
_ASKING = words(blocker_en.ASKING, blocker_zh.ASKING)
_PRONOUNS = words(blocker_en.PRONOUNS, blocker_zh.PRONOUNS)
_NUDGES = words(blocker_en.NUDGES)
_PUTS_IN_A_WORD = Lazily(blocker_zh.PUTS_IN_A_WORD)
_HELPS = frozenset(("help", "assist", "advise", "support", "hand", "hands"))
_AS_SUCH = _HELPS | _ASKING | _PRONOUNS | {"out", "on", "here", "up", "over", "some"}
_MAY = ("can ", "could ", "would ", "will ")


def asked_for(clause: Clause, tape: str) -> list[Event]:
    """Return what a request asks for: it is what blocked work waits for."""
    place = tape.find("H")
    token = clause.tokens[place]
    need = _NEED.match(token.text)
    tokens = cut(clause.tokens[place:] if need else clause.tokens[place + 1 :])
    while tokens and not need and tokens[0].text in _ASKING:
        tokens = tokens[1:]
    if not tokens or (len(tokens) == 1 and tokens[0].text in _PRONOUNS):
        return []
    if _asks_for_help_as_such(tokens):
        return []
    if tokens[0].text in _PRONOUNS and tokens[-1].text in _NUDGES:
        return []  # "could you give them a push?"
    if tokens[-1].text >= "\u3400" and _nudges(clause, place, tokens):
        return []  # 师兄能不能帮我问问
    start = tokens[0].start + (need.end() if need else 0)
    please = _PLEASE.match(token.text)
    if please:
        start = token.start + please.end()  # "please | decide on the colour"
    of_you = need and any(token.concept == "y" for token in tokens)
    rank = 4 if of_you else 1  # "I need a ruling from you"
    rule = "asked" if token.text.startswith(_MAY) else "wanted"
    return [
        Event(slot="blocker", rule=rule, start=start, end=tokens[-1].end, rank=rank)
    ]


def _asks_for_help_as_such(tokens: list[Token]) -> bool:
    """Whether but help is asked for, which names no cause: "help me out with it"."""
    said = [word for token in tokens for word in token.text.split()]
    return said[0] in _HELPS and all(word in _AS_SUCH for word in said)


def _nudges(clause: Clause, place: int, tokens: list[Token]) -> bool:
    """Whether but a word put in for the work is asked for: 跟环保那边打个招呼."""
    last = clause.tokens.index(tokens[-1])
    said = "".join([one.text for one in clause.tokens[place + 1 : last + 2]])
    return _PUTS_IN_A_WORD.search(said) is not None
