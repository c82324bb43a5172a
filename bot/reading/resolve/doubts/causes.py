"""Causes of which it is open whether they hold the work up, or which they are."""

from bot.plans.progress import Status
from bot.reading.resolve.doubts.told import Told
from bot.reading.resolve.heard.reasons import LATE

_CAUSES = frozenset(
    ("trouble", "waits for", "not before", "because", "done once", "lies with others")
)
_GUESSES = frozenset(("aside", "beside", "wanted", "asked", "only then"))
_REQUESTS = frozenset(("wanted", "asked"))
_NAMELESS = ("it ", "one ", "that ", "this ", "they ", "them ")
_NAMED = frozenset(("because", "waits for", "field", "takes longer"))
"""Rules of causes to which a word leads."""
_TROUBLE = frozenset(
    ("trouble", "own effort", "no time", "field", "thanks to", "set back")
)
_OF_THE_REST = ("都在", "也都在", "剩下", "其余", "余下")
_MANY = 3
_OF_OTHERS = 5
"""The rank of a cause of which others are the subject: 法务还没回."""


def by_trouble_alone(told: Told) -> bool:
    """Whether nothing says "blocked", but a cause might: "the scanner is broken"."""
    return not told.heard(Status.BLOCKED)


def by_silence(told: Told) -> bool:
    """Whether but something left undone, by whom is not said, tells of a block."""
    held = {e.rule for e in told.of("status") if e.status is Status.BLOCKED}
    named = any(event.rank >= _OF_OTHERS for event in told.of("blocker"))
    return held == {"no answer"} and not named and not _plainly(told)


def by_several(told: Told) -> bool:
    """Whether three causes or more are named, of different kinds."""
    causes = told.of("blocker")
    return len(causes) >= _MANY and len({event.rule for event in causes} & _CAUSES) > 1


def goes_on_with_one(told: Told) -> bool:
    """Whether work goes on beside what may hinder it: "the disk broke, still testing".

    Only where a word leads to the cause, or help is asked for, is it surely one.
    """
    if told.stated.blocker is None:
        return False
    return not (_led_to(told) or _to_be_helped(told))


def _led_to(told: Told) -> bool:
    """Whether a word leads to each cause that is named: "60%, because of the rain"."""
    return {event.rule for event in told.of("blocker")} <= _NAMED


def _to_be_helped(told: Told) -> bool:
    """Whether help is asked for against trouble: 缺两个焊工，能不能借.

    But not where it is of what is left, which may hinder nothing: 剩下的都在外地跑车.
    """
    rules = {event.rule for event in told.of("blocker")}
    causes = rules - _REQUESTS
    if not told.stated.help or not causes or not causes <= _TROUBLE:
        return False
    rest = rules == {"own effort"} and told.stated.blocker is not None
    return not (rest and (told.stated.blocker or "").startswith(_OF_THE_REST))


def of_no_start(told: Told) -> bool:
    """Whether what is told beside work not begun may be no cause: "not yet, we'll see".

    In Chinese it may be of the plan as well: 问卷还没开始，下周一才发.
    """
    rules = {event.rule for event in told.of("blocker")}
    guessed = {LATE, "trouble"} if told.manner.chinese else {LATE}
    return told.stated.blocker is not None and bool(guessed & rules)


def beside_no_news(told: Told) -> bool:
    """Whether words that no rule reads stand as the cause: "not begun, inventory"."""
    named = any(event.rank > 0 for event in told.of("blocker"))
    if told.stated.blocker is None or named or told.stated.status is None:
        return False
    rules = {event.rule for event in told.of("aside")}
    return told.stated.status is not Status.BLOCKED and rules == {"aside"}


def nameless(told: Told) -> bool:
    """Whether the cause is but a word for what was named before: "until it ships"."""
    return told.stated.blocker is not None and told.stated.blocker.lower().startswith(
        _NAMELESS
    )


def guessed(told: Told) -> bool:
    """Whether no word leads to the cause: "blocked: motor burnt, could you ask"."""
    if told.stated.blocker is None:
        return False
    named = {event.rule for event in told.of("blocker", "aside")}
    moved = told.manner.chinese and told.stated.status is None  # 要来检查，推到25号
    near = moved or named == {"aside"} or named <= _REQUESTS
    between = told.manner.chinese and bool(told.of("help")) and "aside" in named
    near = near or (between and told.stated.status is Status.BLOCKED)
    return bool(named) and named <= _GUESSES and not near and not _plainly(told)


def _plainly(told: Told) -> bool:
    """Whether all that a reply says is a cause and what follows: "no key yet".

    In Chinese a bare cause, 钥匙丢了, leaves it open as often as not.
    """
    blocker = told.stated.blocker
    if blocker is not None and not blocker.isascii():
        return False
    return not told.aside and len(told.findings) <= len(("status", "blocker"))
