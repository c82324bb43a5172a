"""What went wrong: "the printer broke", 油墨没了, "I was on another project"."""

import re

from bot.reading.en import blocker as blocker_en
from bot.reading.en import context as context_en
from bot.reading.find.causes.beside import beside
from bot.reading.find.causes.subject import cause, cut, subject_of
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import blocker as blocker_zh

_WRONG = Lazily("(?<![NJ])(?<![NJ].)[R59]|o(?=_?c[^I]*$)|o[_#aMk]{0,5}L_?$")
_ANOTHER = frozenset(("另", "另外", "还有", "剩下", "其余"))
_FAULTS = words(blocker_zh.FAULTS)
_IN_REPAIR = Lazily("R[_s]?[kG]")
_SOME_MENDED = Lazily("R[_spj]{0,2}(?:k\\+|1)")
_REPAIRED = Lazily("R[_sk]{0,3}D")
_MADE_USE = words(blocker_zh.MADE_USE)
_RATES = frozenset(("rate", "率", "数", "次数", "比例", "count", "ratio"))
"""Words that make of trouble what is measured by it: crash rate 0.42."""
_PARTS = frozenset(("部分", "那部分", "这部分", "一部分", "章节", "段落"))
_NOBODY = frozenset(("没人", "没人手", "没人顶", "没人管"))
_LEARNS = frozenset(("备考", "赶考", "考证", "备战", "在备考"))
"""What those have yet to do who are counted."""
_COMES = frozenset(("来", "过来", "要来", "会来"))
_REFUSE = tuple(blocker_zh.REFUSE.split("|"))
_REST = ("剩的", "剩下的", "余下的", "其余的", "剩余的")
_FEW_OF = Lazily(blocker_zh.FEW_OF)
_OFF_TARGET = Lazily(blocker_zh.OFF_TARGET)
_ASKED = Lazily(
    r"\b(?:asked|asking|chased|emailed|begged|requested|applied|ordered)\b[^.;\n]{0,40}?\bfor\s"
)
_OWN_WORK = Lazily("^[&!Isbh]{0,3}[gG]")
_BROKE = words(blocker_en.BROKE)
_IS_SO = ("are ", "is ", "was ", "were ", "has ", "have ", "takes ", "take ", "took ")
_OWN = Lazily("^[^_oM]*$|^[^oM]*I[^oM]*$")
_ABSENT = words(blocker_en.ABSENT, blocker_zh.ABSENT)
_NO_TIME = words(blocker_en.NO_TIME)
_THAN = Lazily("longer|slow|harder|more (?:complicated|complex|work)|trickier|tougher")
_THEY = words(context_en.THEY, blocker_zh.THEY)
_BACK = Lazily(blocker_zh.SENT_BACK)
_FOLLOWS = Lazily(blocker_zh.FOLLOWS)
_OF_OTHERS, _PLAIN, _VAGUE = 5, 3, 2
"""Ranks: others are the subject, trouble as such, whose it is not said."""
_CHASED = words(context_en.ASKED) | {"rung"}
_US = frozenset(("us", "me"))
_THEM = frozenset(("them", "him", "her"))
_BEFORE = ("前", "之前", "以前")
_PAIR = 2
_PRONOUN = 3
"""Words within which "they" stand: "two of them haven't sent theirs"."""


def trouble(clause: Clause, tape: str, text: str) -> list[Event]:
    """Return what went wrong, or else what stands beside a standstill."""
    if clause.tokens[0].text == "oh" and tape[1:2] == "&":
        return []  # "oh and the fax machine has died"
    if tape.startswith("5c") and not _missing(clause.tokens[0].text):
        return []  # "不批没法下单": what must come first stands before it
    found = _WRONG.search(tape)
    if found and "x" in tape[: found.start()]:
        return []  # "all trained but for the two who were ill"
    if not found or _harmless(clause, tape, text, found):
        return beside(clause, tape)
    return _told(clause, tape, text, found)


def _missing(word: str) -> bool:
    """Whether a word tells what is not there: 没人手."""
    return word[0] == "没" and len(word) > _PAIR


def _harmless(clause: Clause, tape: str, text: str, found: re.Match[str]) -> bool:
    """Whether what sounds like trouble is none, or none of the work."""
    place = found.start()
    return (
        _but_left(clause, found[0])
        or _no_hindrance(clause, tape, text, place)
        or _of_part(clause, tape, place)
        or _mended(clause, tape, place)
        or _till_holidays(clause, tape, place)
        or _names_a_time(clause, tape, place)
    )


def _till_holidays(clause: Clause, tape: str, place: int) -> bool:
    """Whether holidays are but when it goes on: "has to wait till the holidays"."""
    free = clause.tokens[place].text.endswith(("holiday", "holidays"))
    return free and "W" in tape[:place]


def _names_a_time(clause: Clause, tape: str, place: int) -> bool:
    """Whether it but tells before what it will be done: 下周四 code freeze 前交付."""
    after = clause.tokens[place + 1 : place + 2]
    before = bool(after) and after[0].text in _BEFORE
    return before and not {"d", "D", "k"}.isdisjoint(tape[place + 2 :])


def _but_left(clause: Clause, found: str) -> bool:
    """Whether others stand by what is left to do, and it is not theirs."""
    if found[0] != "o" or found[-1] != "L" or found == "oL":
        return False
    left = clause.tokens[clause.tape.rfind("L")].text
    return not left.lstrip("还都也").startswith("没")


def _no_hindrance(clause: Clause, tape: str, text: str, place: int) -> bool:
    """Whether what sounds like trouble hinders nothing.

    It was made use of (趁停产), is the distance to a target (目标还够不着), the
    visit of others (老板下周来巡店), or the state of but a few (其中3家还没盖章).
    """
    tokens = clause.tokens
    if tokens[0].text.isascii() and tokens[-1].text.isascii():
        return False
    if tokens[place].text.startswith("忙") and any(
        "帮" in token.text for token in tokens[:place]
    ):
        return True  # 小周来帮了两天忙
    if "I" in tape[:place] and "o" not in tape and tokens[place].text.endswith("慢"):
        return True  # 我年纪大了写得慢
    if any(token.text in _MADE_USE for token in tokens[:place]):
        return True
    if tape[place] == "9" and "o" in tape and tokens[place - 1].text in _COMES:
        return True
    learns = tape[0] == "r" and tokens[place].text in _LEARNS  # 剩下的在备考
    counted = tape[place + 1 :].startswith(("_#", "_%"))
    counted = counted and tokens[place + 1].text in _RATES  # crash rate 0.42
    few = tape[place] == "5" and _FEW_OF.match(text, clause.start, clause.end)
    return bool(
        few or learns or counted or _OFF_TARGET.search(text, clause.start, clause.end)
    )


def _of_part(clause: Clause, tape: str, place: int) -> bool:
    """Whether but a part is not there yet: 另外3份没签."""
    empty = clause.tokens[place].text.endswith("空着")
    if place and empty and clause.tokens[place - 1].text in _PARTS:
        return True  # 客服那部分还空着
    if "o" in tape:
        return False
    if any(token.text in _NOBODY for token in clause.tokens[place:]):
        return False  # 还差夜班没人
    if tape[place] == "R" and _of_the_rest(clause.tokens):
        return False  # 剩的卡号不对
    if clause.tokens[place].text.startswith(_REFUSE):
        return False  # 剩两户不配合
    another = "#" in tape[:3] and clause.tokens[0].text in _ANOTHER
    return another or "L" in tape[:place]


def _of_the_rest(tokens: list[Token]) -> int:
    """Return how many words stand for the rest at the head of a clause."""
    said = ""
    for count, token in enumerate(tokens[:_PRONOUN], 1):
        said += token.text
        if said in _REST:
            return count
    return 0


def _mended(clause: Clause, tape: str, place: int) -> bool:
    """Whether trouble is done with: bug 修完了; or is being mended: 几个bug在修."""
    said = clause.tokens[place].text
    if said in _FAULTS and _IN_REPAIR.match(tape, place):
        return True
    if said in _FAULTS and _SOME_MENDED.match(tape, place):
        return True  # bug昨天清了一批
    return "没" not in said and _REPAIRED.match(tape, place) is not None


def _told(clause: Clause, tape: str, text: str, found: re.Match[str]) -> list[Event]:
    """Return the trouble that some words tell of, unless it is one's own work."""
    tokens = _named(clause, text, found.start())
    before, said = tape[: found.start()], clause.tokens[found.start()].text
    if not tokens or _own_work(clause, before) or _but_chased(clause, tape, said):
        return []
    if found[0] == "9" and _own_effort(before, said):
        return [_delay(tokens, tape, said)]
    first = [token.text for token in tokens[:_PRONOUN]]
    unnamed = not _THEY.isdisjoint(first) or first[1:] == ["of", "them"]
    own = "o" in before and found[0] == "5" and not unnamed
    follows = "o" not in before and _FOLLOWS.match(said) is not None
    rank = _OF_OTHERS if own else _VAGUE if unnamed or follows else _PLAIN
    what = _ASKED.search(text, clause.start, clause.end)
    if found[0] == "5" and _chased(said, before) and not what:
        rank = 1  # "I've asked twice": what was asked for is named elsewhere
    return [cause("sent back" if _BACK.search(said) else "trouble", tokens, rank)]


def _chased(said: str, before: str) -> bool:
    """Whether a word tells that one asked oneself: "I've asked twice"."""
    return said.rpartition(" ")[2] in _CHASED and "o" not in before


def _but_chased(clause: Clause, tape: str, said: str) -> bool:
    """Whether one but tells that one asked: "I've rung them twice"."""
    whom = clause.tokens[tape.find("5") + 1 :][:1] if "5" in tape else []
    asked = _chased(said, tape[: tape.find("5")])
    return asked and bool(whom) and whom[0].text in _THEM


def _named(clause: Clause, text: str, place: int) -> list[Token]:
    """Return the words that name trouble, or what was asked for: "asked for a key"."""
    asked = _ASKED.search(text, clause.start, clause.end)
    if asked:
        return cut([token for token in clause.tokens if token.start >= asked.end()])
    told = _behind_share(clause.tokens, place)
    if told[0].concept == "L" and clause.tokens[place].text.startswith(_REFUSE):
        told = told[1:]
    named = _as_told(subject_of(told[_of_the_rest(told) :]))
    if named and named[-1].end <= clause.tokens[place].start and _is_english(clause):
        start = clause.tokens.index(named[0]) if named[0] in clause.tokens else 0
        return clause.tokens[start:]  # "charges for each | and finance has to approve"
    return named


def _as_told(tokens: list[Token]) -> list[Token]:
    """Leave out who told of it: "they told us | the hall is sold out"."""
    for place in range(len(tokens) - _PRONOUN):
        told = tokens[place].text == "told" and tokens[place + 1].text in _US
        after = tokens[place + 2 + (tokens[place + 2].text == "that") :]
        if told and any(one.concept in "R9" for one in after):
            return after
    return tokens


def _is_english(clause: Clause) -> bool:
    return clause.tokens[0].text.isascii() and clause.tokens[-1].text.isascii()


def _behind_share(tokens: list[Token], place: int) -> list[Token]:
    """Leave out how far it came before trouble: 印到一半油墨没了."""
    if tokens[0].text < "\u3400":
        return tokens
    shares = [n for n, token in enumerate(tokens[:place]) if token.concept == "%"]
    return tokens[shares[-1] + 1 :] if shares else tokens


def _own_work(clause: Clause, before: str) -> bool:
    """Whether trouble is what one works on: "fixing the crash reports"."""
    at = len(before)
    said = clause.tokens[at].text if at < len(clause.tokens) else ""
    broke = said in _BROKE or (at > 1 and said.startswith(_IS_SO))
    return (
        _OWN_WORK.match(before) is not None
        and not broke  # "the sewing machine broke", "interviews are taking up my day"
        and not clause.named
    )


def _own_effort(before: str, said: str) -> bool:
    """Whether it is one's own time or effort that lacks: "I was swamped"."""
    return bool(_OWN.match(before)) or (said not in _ABSENT and "o" not in before)


def _delay(tokens: list[Token], tape: str, said: str) -> Event:
    """Return what takes one's time: "no time", "it takes longer than I thought"."""
    longer = _THAN.search(said) is not None
    rule = "takes longer" if longer else "own effort"
    rule = "no time" if said in _NO_TIME else rule
    return cause(rule, tokens, _VAGUE if longer or set("Tp") & set(tape) else _PLAIN)
