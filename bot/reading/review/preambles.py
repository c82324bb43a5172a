"""How Chinese answers begin: 周六还在店里盯着，简单说几句. It tells of no action.

Such a sentence tells where one writes, and that the answer follows.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours, sentences
from bot.reading.zh import preambles as zh
from bot.reading.zh.courtesies import OF_TYPING

_PREAMBLE = Lazily(f"{zh.PREAMBLE}|{zh.ANNOUNCING}")
_LED_IN = Lazily(zh.LED_IN)
_NO_LINE = Lazily(zh.NO_LINE)
_LATE_ANSWER = Lazily(f"(?:{OF_TYPING})")


def without_preambles(said: Sequence[Said], text: str) -> None:
    """Take what a first sentence tells for nothing where it but leads to the answer.

    So it is with what one says in excuse of a late answer: 抱歉回晚了，车胎爆了.
    """
    for clauses in sentences(said):
        if clauses[0].clause.sentence > _FIRST_SENTENCES or clauses[-1] is said[-1]:
            return
        named = any(one.clause.named for one in clauses)
        if not named and any(_announces(one, text) for one in clauses):
            _excuse(clauses, text)
        elif named:
            for one in clauses[: _announced(clauses, text) or _led_in(clauses, text)]:
                one.events = []
                one.clause.unname()


_FIRST_SENTENCES, _PAIR = 1, 2


def without_excuses(said: Sequence[Said], text: str) -> None:
    """Take 山里没信号 before 回得晚了见谅 for why the answer is late."""
    for before, one in neighbours(said):
        if before.clause.named:
            continue
        words = before.clause.within(text)
        if _NO_LINE.search(words) and _fits(_LATE_ANSWER, one, text):
            before.events = []


def _excuse(clauses: Sequence[Said], text: str) -> None:
    """Take a sentence for nothing; where it excuses a late answer, but its troubles."""
    late = any(_fits(_LATE_ANSWER, one, text) for one in clauses)
    for one in clauses:
        firm = [event for event in one.events if late and not _is_trouble(event)]
        one.events = firm


def _is_trouble(event: Event) -> bool:
    """Whether it may be of what kept one from answering: 设备坏了在抢修."""
    course = event.slot == "status" and event.status is not Status.DONE
    return course or event.slot in ("blocker", "aside") or event.weak


def _announced(clauses: Sequence[Said], text: str) -> int:
    """Return how many clauses lead to the answer before one names an action."""
    before = next(n for n, one in enumerate(clauses) if one.clause.named)
    said = [n for n, one in enumerate(clauses[:before], 1) if _announces(one, text)]
    return said[-1] if said else 0


def _led_in(clauses: Sequence[Said], text: str) -> int:
    """Return how many clauses tell but where one comes from: 刚交接完夜班，说一下."""
    first = [n for n, one in enumerate(clauses) if _fits(_LED_IN, one, text)]
    if first[:1] != [0] or len(clauses) < _PAIR:
        return 0
    return _PAIR if _announces(clauses[1], text) else 0


def _announces(one: Said, text: str) -> bool:
    """Whether a clause but says that the answer follows, or why it comes late."""
    return _fits(_PREAMBLE, one, text) or _fits(_LATE_ANSWER, one, text)


def _fits(pattern: Lazily, one: Said, text: str) -> bool:
    words = one.clause.within(text).replace(" ", "")
    return one.clause.chinese and pattern.fullmatch(words) is not None
