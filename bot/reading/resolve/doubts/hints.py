"""Words that may as well tell nothing of the work."""

from bot.plans.progress import Stated, Status
from bot.reading.resolve.doubts.told import Told

_HELP = Stated(help=True)
_HINTS = frozenset(("doing that", "will do", "some day", "to come", "soon"))
"""Rules whose words may as well be of the writer: "typing from the tractor"."""
_PIECES = frozenset(("item done", "did some", "done that"))
"""Rules of words that tell of something that was done."""


def about_the_answer(told: Told) -> bool:
    """Whether one asks, or will answer, and names no action: "I'll write Friday"."""
    stated, manner = told.stated, told.manner
    counted = stated.percent is not None or stated.value is not None
    reported = counted or (stated.help and bool(told.firm))  # "done, can you check?"
    return manner.talks and not manner.named and not reported


def tells_nothing(told: Told) -> bool:
    """Whether it is of the answer alone: "on night shift, will write on Friday"."""
    stated = told.stated
    reported = stated.due is not None or stated.help or bool(told.firm)
    return about_the_answer(told) and not reported


def asks_and_no_more(told: Told) -> bool:
    """Whether a request is all that is said: "could you make the font larger?".

    Not behind the number of an action: "#2 I need help with the desk".
    """
    return told.stated == _HELP and not told.manner.pointed


def but_a_hint(told: Told) -> bool:
    """Whether but weak words tell that work goes on: "thank you for reminding".

    In English they are right where the action is named: "6 I'm writing".
    """
    named = told.manner.named and not told.manner.chinese
    hints = {event.rule for event in told.of("status", "freed")} <= _HINTS
    return _weakly(told) and hints and not named


def but_a_piece(told: Told) -> bool:
    """Whether but something done tells that work goes on: "measured, report filed".

    It may be a part of the work as well as the whole, unless it is known for a step
    on the way: "part ordered".
    """
    statuses, stated = told.of("status", "freed"), told.stated
    if told.manner.chinese:
        return _weakly(told) and {event.rule for event in statuses} <= _PIECES
    if not statuses or statuses[-1].rule not in _PIECES:
        return False  # nor where it goes on: "it's been repaired, I'm back at it"
    step = statuses[-1].rule == "item done" and statuses[-1].rank >= 0
    return not step and stated.percent is None and stated.value is None


def but_a_piece_of_the_end(told: Told) -> bool:
    """Whether in Chinese but something done may tell of the end: 单子填了一轮."""
    rules = {event.rule for event in told.of("status", "freed")}
    return told.manner.chinese and _weakly(told) and rules <= _PIECES - {"done that"}


def but_a_hint_of_the_end(told: Told) -> bool:
    """Whether what is not named is done, by weak words beside others: 提了，没人看.

    So it is where but something beside the work is: 基础打好了，机器下周到.
    """
    beside = len(told.findings) > 1
    ends = {e.rule for e in told.of("status") if e.status is Status.DONE}
    aside = told.manner.chinese and ends == {"item done"}
    return _weakly(told) and beside and (aside or not told.manner.named)


def _weakly(told: Told) -> bool:
    """Whether a status is all that is told, and by weak words alone."""
    statuses = told.of("status", "freed")
    return told.alone and bool(statuses) and all(event.weak for event in statuses)


def but_an_ok(told: Told) -> bool:
    """Whether but an OK is told, which may be "done" or a word of thanks."""
    statuses = told.of("status", "freed")
    rules = {event.rule for event in statuses if not event.sure}
    return told.alone and len(statuses) == 1 and rules == {"goes well"}


def weak_rule(told: Told) -> bool:
    """Whether a rule that is often wrong is all that tells the status."""
    statuses, status = told.of("status"), told.stated.status
    telling = [event for event in statuses if event.status is status]
    if told.manner.chinese or (status is Status.DONE and len(telling) > 1):
        return False
    unsure = bool(telling) and not any(event.sure for event in telling)
    return unsure or (not told.firm and any(not event.sure for event in statuses))


def help_by_the_way(told: Told) -> bool:
    """Whether help is asked for beside work that goes on, and a day ahead is named.

    It may be asked for something else: "ready on the 9th, do come and have a look".
    """
    stated = told.stated
    return stated.help and stated.blocker is None and told.manner.ahead
