"""Clauses that ask for help, and those that say that none is wanted."""

import re

from bot.reading.en.answering import OFFERS
from bot.reading.en.context import COURTESIES
from bot.reading.en.help import ABOUT_ASKING, NO_REQUEST
from bot.reading.en.help import REQUEST as REQUEST_EN
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.words import words
from bot.reading.zh.help import ABOUT_ASKING as ABOUT_ASKING_ZH
from bot.reading.zh.help import INVITES, NOT_NOW, UNSURE_IF
from bot.reading.zh.help import REQUEST as REQUEST_ZH

_REQUEST = Lazily(f"{REQUEST_EN}|{REQUEST_ZH}", re.ASCII)
_REQUEST_EN = Lazily(REQUEST_EN, re.ASCII)
_REQUEST_ZH = Lazily(REQUEST_ZH, re.ASCII)
_ASKED_WITH = (
    "can",
    "could",
    "would",
    "need",
    "require",
    "want",
    "you",
    "may ",
    "might ",
    "'d be",
    "is there",
)
"""Pieces of which each request in English holds one; to look for them is quick."""
_COURTESIES = words(COURTESIES)
_ALONE = frozenset(("help", "support", "sos", "帮忙", "求助", "求帮忙"))
OF_ASKING = Lazily(ABOUT_ASKING)
_NO_REQUEST = Lazily(NO_REQUEST)
_ABOUT_ASKING_ZH = Lazily(ABOUT_ASKING_ZH)
_INVITES = Lazily(INVITES)
_NOT_NOW, _UNSURE_IF = Lazily(NOT_NOW), Lazily(UNSURE_IF)
_MAY = ("can ", "could ")
_SHORT = 5
_LOOK_AT_IT = tuple("审看过评验听试定")
"""Signs of what superiors do with what is made: 请领导 | 过目."""
_OFFERS = words(OFFERS)


def help_asked_in(clause: Clause, tape: str, text: str) -> list[Event]:
    """Return the request for help that a clause makes, if it makes one."""
    if len(clause.tokens) == 1 and clause.tokens[0].text in _ALONE:
        return [Event(slot="help", rule="help", start=clause.start, end=clause.end)]
    if tape[0] == "Q" and clause.tokens[0].text.startswith(_MAY):
        return []
    asked = _requested(clause, tape, text)
    return [asked] if asked and not _of_asking(clause, tape, text) else []


def _of_asking(clause: Clause, tape: str, text: str) -> bool:
    """Whether a request is but an invitation, or about being asked."""
    span = clause.start, clause.end
    if OF_ASKING.search(text, *span) or _INVITES.search(text, *span):
        return True
    said = clause.within(text) if clause.chinese else ""
    if said and (_NOT_NOW.search(said) or _UNSURE_IF.search(said)):
        return True
    if offers(clause) or (not clause.chinese and _NO_REQUEST.search(text, *span)):
        return True
    if 0 <= tape.find("z") < tape.find("H"):
        return True  # "for urgent matters please contact Priya"
    if _asks_others_then(clause, tape):
        return True
    asks = clause.asked or "Q" in tape or clause.tokens[0].concept == "H"
    return asks and _ABOUT_ASKING_ZH.search(text, *span) is not None


def _asks_others_then(clause: Clause, tape: str) -> bool:
    """Whether it is told when superiors will be asked to look: 下周请领导审."""
    place = tape.find("H")
    if place <= 0 or "T" not in tape[:place] or clause.asked:
        return False
    token, behind = clause.tokens[place], clause.tokens[place + 1 :]
    acts = behind and behind[0].text.startswith(_LOOK_AT_IT)
    return bool(acts) and token.text == "请领导" and len(behind) <= _SHORT


def _requested(clause: Clause, tape: str, text: str) -> Event | None:
    place = tape.find("H")
    if place >= 0:
        start = clause.tokens[place].start
        return Event(slot="help", rule="asks for help", start=start, end=clause.end)
    said = clause.within(text)
    english = any(map(said.__contains__, _ASKED_WITH))
    if text.isascii():
        request = _REQUEST_EN if english else None
    else:
        request = _REQUEST if english else _REQUEST_ZH
    found = request and request.search(text, clause.start, clause.end)
    if not found or _denied(clause, tape, found.start()):
        return None
    return Event(
        slot="help", rule="asks for hands", start=found.start(), end=found.end()
    )


def _denied(clause: Clause, tape: str, start: int) -> bool:
    """Whether a "not" stands right before what sounds like a request."""
    if not clause.tokens[0].text.isascii():
        return False
    before = sum(token.end <= start for token in clause.tokens)
    return tape[:before].endswith("N")


def wants_nothing(clause: Clause, tape: str) -> bool:
    """Whether the field of help says that none is needed: "none thanks"."""
    polite = (
        concept in "sjyN" or token.text in _COURTESIES
        for concept, token in zip(tape[1:], clause.tokens[1:], strict=True)
    )
    return tape[0] in "NY" and all(polite)


def offers(clause: Clause) -> bool:
    """Whether others may but come back: "let me know if anything is missing"."""
    said = [token.text for token in clause.tokens[: _SHORT + 1]]
    if "if" not in said[1:]:
        return False
    return " ".join(said[: said.index("if", 1)]).removeprefix("and ") in _OFFERS
