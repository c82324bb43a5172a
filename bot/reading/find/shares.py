"""Shares of completion that a clause states."""

from bot.reading.en.context import ITSELF, THE_WORK
from bot.reading.en.percent import AFTER as AFTER_EN
from bot.reading.en.percent import BEFORE as BEFORE_EN
from bot.reading.en.percent import LIVE_FOR
from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.rule import Event, compiled
from bot.reading.spans.amount import Amount
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh.percent import AFTER as AFTER_ZH
from bot.reading.zh.percent import BEFORE as BEFORE_ZH
from bot.reading.zh.percent import (
    LEVELS,
    OF_A_PART,
    RATE_OF_A_TIME,
    TAKEN_AWAY,
    WHO_HAS_IT,
)

_LEVEL = Lazily("[降升涨掉跌减](?:低|高)?(?:到|至|为|了)(?:了)?$")
_PROGRESS = Lazily("进度|完成|进展|整体|总体")
_FULL = 100
_NEAR = 40
_OF_THE = " of the"
_USED = frozenset(("spent", "used", "used up", "full", "charged", "gone", "empty"))
"""What becomes of a budget or a battery."""
_LAST = frozenset(("last", "final", "remaining", "missing"))
_THE, _FEW = frozenset(("the", "our", "my")), 3
_WORK = words(THE_WORK) | words(ITSELF)


_TROUBLE = Lazily("(?<!N)(?<!N.)[R59]")
_NOT_BEFORE = Lazily(f"{BEFORE_EN}|{BEFORE_ZH}|{LEVELS}")


_NOT_AFTER = Lazily(f"{AFTER_EN}|{WHO_HAS_IT}|{AFTER_ZH}")
_LIVE_FOR = Lazily(LIVE_FOR)
_RATE_OF_A_TIME = Lazily(RATE_OF_A_TIME)
_TAKEN_AWAY, _OF_A_PART = Lazily(TAKEN_AWAY), Lazily(OF_A_PART)
OTHERS_COUNTED = "total and left"
"""The rule of amounts that count what is done by what is left."""
_LACKING = ("还差", "还剩", "还缺", "只差", "只剩", "就差", "剩下")


def shares(clause: Clause, tape: str, text: str) -> list[Event]:
    """Return the shares of completion that a clause states."""
    found = []
    for place, token in enumerate(clause.tokens):
        amount = token.data
        if not isinstance(amount, Amount) or amount.percent is None:
            continue
        before = text[max(clause.start, token.start - _NEAR) : token.start]
        counted = amount.count is not None
        left = place > 0 and tape[place - 1] == "L"  # 还剩两成的人没报
        done = not counted and _of_work_done(clause, tape, place)
        other = _is_other(before) or _is_live_for(before, token, text)
        other = other and not counted and not done
        left = left or done
        of_else = _of_else(clause, token.end, text) and not left
        if other or (of_else and not _goes_on_as_named(clause, token.end, text)):
            continue
        if counted and _TROUBLE.search(tape) and not set("DEL") & set(tape):
            continue  # "one of the two machines is broken"
        taken_away = counted and _TAKEN_AWAY.search(token.text)
        of_people = counted and _of_people(clause, tape, place)
        if taken_away or of_people or _is_used_up(clause, place):
            continue
        if not counted and _is_of_else(clause, tape, place):
            continue
        percent = amount.percent
        if not counted and _is_last(clause, tape, place):
            percent = _FULL - percent  # "20% left", "the last 20% are the gate"
        elif left and amount.rule == "slash":
            percent = _FULL - percent  # 还差2/5没改
        elif counted and _is_left(clause, tape, place, amount):
            percent = _FULL - percent  # "2 of 5 left", 5个里还差3个
        found.append(
            Event(
                slot="percent",
                rule=amount.rule,
                start=token.start,
                end=token.end,
                number=percent,
            )
        )
    return found


def _of_work_done(clause: Clause, tape: str, place: int) -> bool:
    """Whether a share in words stands behind what a title asks for: 修改了一半合同."""
    if tape[place - 1 : place] != "+" or not clause.tokens[max(0, place - 2)].hints:
        return False
    return not any(sign.isdigit() for sign in clause.tokens[place].text)


def _goes_on_as_named(clause: Clause, end: int, text: str) -> bool:
    """Whether a title's word follows: "halfway through the night shift"."""
    found = _NOT_AFTER.match(text, _before_of(clause, end, text))
    last = found.end() if found else end
    return any(one.hints and one.end > last >= one.start - 1 for one in clause.tokens)


def _is_last(clause: Clause, tape: str, place: int) -> bool:
    """Whether a share is the one that is left, and nothing is told of its end."""
    if "L" in tape[max(0, place - 2) : place + 3]:
        return True
    before = clause.tokens[place - 1].text if place else ""
    return before in _LAST and not set("DE") & set(tape[place:])


def _is_left(clause: Clause, tape: str, place: int, amount: Amount) -> bool:
    """Whether what is counted is left, and not what was done: 4位，六位里还差两位."""
    if amount.rule == OTHERS_COUNTED:
        return False
    if any(sign in clause.tokens[place].text for sign in _LACKING):
        return True
    if not compiled("[sb]{0,2}[Lu]").match(tape, place + 1):
        return False
    last = clause.tokens[place + 1 :]
    counts = [_count(one) for one in last if one.concept == "#"]
    rest = (amount.total or 0) - (amount.count or 0)
    return not (counts and counts[0] == rest)


def _count(token: Token) -> float | None:
    data = token.data
    return data.count if isinstance(data, Amount) else number(token.text)


def _is_other(before: str) -> bool:
    """Whether a share is one of something else, or of a part: 第三章写到一半."""
    if _OF_A_PART.search(before) or _RATE_OF_A_TIME.search(before):
        return True
    return _NOT_BEFORE.search(before) is not None and before.rstrip() != "占比"


def _is_live_for(before: str, token: Token, text: str) -> bool:
    """Whether so many have a thing already: "it's live at 25% of the tables"."""
    of_them = " of" in token.text or text.startswith(" of", token.end)
    return of_them and _LIVE_FOR.search(before) is not None


def _of_else(clause: Clause, end: int, text: str) -> bool:
    """Whether what stands behind a share is what it is of: 20% 流量, 一半的客户.

    Behind a blank it is so only where nothing else is told of it.
    """
    found = _NOT_AFTER.match(text, _before_of(clause, end, text))
    if found is not None and _are_of_the_title(clause, end, found.end()):
        return False  # "30% of the staff trained", of "Train the staff"
    if found is None or found.end() <= clause.end:
        return found is not None
    return text[found.end() : found.end() + 1] in ("", *",.;。!\n")


def _are_of_the_title(clause: Clause, start: int, end: int) -> bool:
    """Whether those of whom it is a share are named by a title, and what was done."""
    told = [one for one in clause.tokens if one.start >= start]
    them = next((one for one in told if one.start >= end - 1 or one.hints), None)
    if them is None or not them.hints or them.start >= end:
        return False
    return any(one.concept in "DE" for one in told)


def _before_of(clause: Clause, end: int, text: str) -> int:
    """Return where "of the" starts that a share has taken in: "half of the budget".

    Not where a title names the budget, which is then the work itself.
    """
    after = next((token for token in clause.tokens if token.start > end), None)
    own = after is not None and bool(after.hints)
    return end - len(_OF_THE) if text.endswith(_OF_THE, 0, end) and not own else end


def _broken_off(clause: Clause, tape: str, place: int) -> bool:
    """Whether it is told what broke in midway, of none that is named: 跑到一半停电."""
    if clause.named:
        return False
    came = place > 0 and clause.tokens[place - 1].text.endswith("到")
    return came and not {"R", "5", "K"}.isdisjoint(tape[place + 1 :])


def _is_level(clause: Clause, place: int) -> bool:
    """Whether something no title names rose or fell to a share: 磁盘降到60%."""
    if not clause.chinese or clause.named:
        return False
    said = "".join([token.text for token in clause.tokens[:place]])
    return _LEVEL.search(said) is not None and _PROGRESS.search(said) is None


def _of_others_act(clause: Clause, tape: str, place: int) -> bool:
    """Whether what others did ends in a "midway": "the owner changed firms midway"."""
    theirs = 0 <= tape.find("o") < tape.find("E") < place == len(tape) - 1
    return theirs and not any(token.hints for token in clause.tokens)


def _is_of_else(clause: Clause, tape: str, place: int) -> bool:
    """Whether a share is of what others do, of a cause, or is but one more."""
    if tape[0] == "B" or _is_next(clause, tape, place):
        return True  # "because half of it is in German"
    if _of_another_thing(clause, tape, place):
        return True
    if _is_level(clause, place):
        return True
    return _of_others_act(clause, tape, place) or _broken_off(clause, tape, place)


def _of_another_thing(clause: Clause, tape: str, place: int) -> bool:
    """Whether a half is that of a thing no title names: "the layout is half done"."""
    behind = clause.tokens[tape.find("=") + 1 :]
    half = "half" in clause.tokens[place].text and not clause.chinese
    if not half or len(behind) < _FEW or behind[0].text not in _THE:
        return False
    thing = behind[1]
    plain = thing.concept == "_" and thing.text not in _WORK
    return plain and not any(one.hints for one in behind)


def _is_used_up(clause: Clause, place: int) -> bool:
    """Whether so much is spent of what no title names: "budget is 60% spent"."""
    after = {one.text for one in clause.tokens[place + 1 : place + 3]}
    used = not _USED.isdisjoint(after)
    return used and not any(one.hints for one in clause.tokens)


def _is_next(clause: Clause, tape: str, place: int) -> bool:
    """Whether "a third" is one more: "I've two quotes and wait for a third"."""
    if clause.tokens[place].text != "a third":
        return False
    return tape[:place].endswith("W") or clause.tokens[place - 1].text == "for"


def _of_people(clause: Clause, tape: str, place: int) -> bool:
    """Whether others are counted whom no title names: "two of the three roofers"."""
    return tape[place + 1 : place + 2] == "o" and not any(
        token.hints for token in clause.tokens
    )
