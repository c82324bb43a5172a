"""Statuses that were told one after the other, of which but one can be noted."""

from itertools import takewhile

from bot.plans.progress import Status
from bot.reading.resolve.doubts.told import GOES_ON, LEFT, PLANS, Told
from bot.reading.resolve.halves import PLANNED

_UNFINISHED = frozenset(
    ("still going on", "not done", PLANNED, "no progress", "untouched")
)
"""What in Chinese tells that "done" before it was but of a part: 写好了，还没发版."""
_UNDONE = frozenset(("not done", PLANNED))
"""And in English: "wired up, not tested"."""
_UNSETTLED = frozenset(("will be done", "will do", "no progress", "not done", "done"))
"""Rules behind an end in Chinese that were as often of other work as of this."""
_NOT_BEGUN = frozenset(("not started", "not done", "untouched", "no progress"))
_BEFORE_GIVING_UP = LEFT | {"no progress", "will do"}
"""What is said right before work is given up: "we will not buy it, boss said no"."""
_STEPS = frozenset(("item done", "done that", "did some"))
"""What was done before work had to wait: "sent it in, waiting for the office"."""
_GUESSED = "beside a standstill"
"""The rule of causes that but stand beside it."""
_HELD = frozenset(("held", "cannot"))
_WENT = frozenset(("going on", "did some", "part of it", "went wrong"))
"""Rules of what may be told of work that is done by now: 收拾到九点，办完了."""
_SURE, _MUCH = 3, 5
_UNDER_WAY = frozenset(("doing that", "just started", "to come", *GOES_ON, *PLANS))


def contradicts(told: Told) -> bool:
    """Whether two statuses were told as firmly: "sent. … it is stuck at legal"."""
    firm, status = told.firm, told.stated.status
    if len({event.status for event in firm}) <= 1:
        return False
    if status in (Status.DROPPED, Status.BLOCKED):
        return False  # hardly ever misread, and held_beside_another
    if status is Status.NOT_STARTED:
        rules = {event.rule for event in firm}
        begins = {"will start"} if "not started" in rules else set()
        return not told.manner.chinese and not rules <= _NOT_BEGUN | begins
    if status is not Status.IN_PROGRESS:
        return not _ends_at_last(told)
    return _stands_against_the_end(told)


def of_another(told: Told) -> bool:
    """Whether a later sentence may be of an action that is named nowhere.

    So it is where sentences tell different statuses, or take back an end: 摊位签完了。
    版面还在调, beside the printing of badges.
    """
    if not told.manner.unspoken:
        return False
    differ = len({event.status for event in told.of("status")}) > 1
    lost = told.stated.status is Status.IN_PROGRESS and told.heard(Status.DONE)
    lost = lost and told.stated.percent is None  # "half the labels are printed"
    return lost or (differ and told.manner.apart)


def told_at_length(told: Told) -> bool:
    """Whether a Chinese reply tells much of it, and in more than one sentence.

    Part of it is then as often of something else: 规范还在改，…八月发布。这几天高温.
    """
    apart = told.manner.chinese and told.manner.apart
    return apart and len(told.findings) >= _MUCH


def _stands_against_the_end(told: Told) -> bool:
    """Whether what goes on may be something else: "signed, sealed. still in talks".

    Beside a day or a share it is mostly the work itself, but where a share stands with
    what but goes on.
    """
    last, stated = told.firm[-1], told.stated
    if last.rule in _parts(told):
        return False
    counted = stated.percent is not None and last.rule != "going on"
    return stated.due is None and not counted


def end_unsettled(told: Told) -> bool:
    """Whether an end is told, and then what may be of something else.

    In English so is all that follows "done" itself: "the menu is done. … I finish on
    Wednesday"; in Chinese what is planned, not done or done as well.
    """
    statuses = told.of("status", "freed")
    if told.stated.percent is not None or not told.heard(Status.DONE) or not statuses:
        return False
    if told.manner.chinese:
        return statuses[-1].rule in _UNSETTLED
    return statuses[0].rule == "done"


def _ends_at_last(told: Told) -> bool:
    """Whether a Chinese reply tells how work went, and in the end that it is done."""
    *before, last = told.firm
    went = all(e.rule in _WENT or e.status is Status.DONE for e in before)
    return told.manner.chinese and last.status is Status.DONE and went


def _parts(told: Told) -> frozenset[str]:
    """Return the rules that tell that "done" before them was of a part."""
    return _UNFINISHED if told.manner.chinese else _UNDONE


def taken_back(told: Told) -> bool:
    """Whether "done" was lost to what came after it: "all done, will close it".

    In Chinese it is mostly of a part, but where it is said of several: 签了，下月实施.
    """
    manner = told.manner
    over = told.alone and told.heard(Status.DONE)
    parts = any(event.rule in _parts(told) for event in told.findings)
    return over and not parts and (manner.spread or not manner.chinese)


def only_by_a_plan(told: Told) -> bool:
    """Whether in Chinese but a plan takes "done" back: 三个都完事了，可以销号."""
    last = told.of("status", "freed")[-1:]
    return told.manner.chinese and any(event.rule in PLANS for event in last)


def begun_or_to_begin(told: Told) -> bool:
    """Whether a start may be past, as more is told behind it: "started 2/11, shown"."""
    statuses = told.of("status")
    others = [e for e in statuses if e.status is not Status.NOT_STARTED]
    worked = any(event.rule not in PLANS for event in others)
    return worked and statuses[0].rule == "will start"


def not_yet_done(told: Told) -> bool:
    """Whether but 还没检修 is told: begun and not done, or not begun at all."""
    rules = {event.rule for event in told.of("status")}
    return told.alone and told.manner.not_yet and rules == {"not done"}


def begun_or_not(told: Told) -> bool:
    """Whether work goes on that was said not to be begun: "not begun, they agreed"."""
    idle = {"not started", "untouched"} & {event.rule for event in told.of("status")}
    stated = told.stated
    return bool(idle) and stated.percent is None and stated.value is None


def given_up_late(told: Told) -> bool:
    """Whether something else was told before it was given up: "posted … gave it up"."""
    before = takewhile(lambda e: e.status is not Status.DROPPED, told.of("status"))
    return any(event.rule not in _BEFORE_GIVING_UP for event in before)


def given_up_beside_figures(told: Told) -> bool:
    """Whether a share or a reading stands beside it: "3 of 4, … a retired baker"."""
    stated = told.stated
    return bool(stated.percent) or stated.value is not None


def given_up_yet_on(told: Told) -> bool:
    """Whether a day is told behind it: "she cancelled, so somebody else by mid May"."""
    if told.manner.chinese:
        return False
    last = max(e.end for e in told.findings if e.status is Status.DROPPED)
    return any(event.start > last for event in told.of("due"))


def held_beside_another(told: Told) -> bool:
    """Whether "blocked" stands beside another status: "renewed, copy is with Ann"."""
    if _over_and_waits(told):
        return True
    if _plainly_held(told):
        return False
    told_of = told.of("status", "freed")
    others = {e.rule for e in told_of if e.status is not Status.BLOCKED}
    return bool(others) and (told.manner.spread or not others <= _STEPS)


def _over_and_waits(told: Told) -> bool:
    """Whether something lies elsewhere behind the end: "passed, it is with Ann"."""
    rules = {event.rule for event in told.of("status")}
    return {"done", "waits"} <= rules


def _plainly_held(told: Told) -> bool:
    """Whether a Chinese reply says that it can't go on, and names the one cause."""
    if not told.manner.chinese or told.of("freed"):
        return False
    causes, statuses = told.of("blocker"), told.of("status")
    if _held_plainly(told):
        return True
    if told.of("due"):
        return False
    strong = [one for one in causes if one.rank >= _SURE and one.rule != _GUESSED]
    if strong and all(one.rule == "field" for one in causes):
        return True  # 未完成，原因：配件没到货
    last = bool(statuses) and statuses[-1].rule in _HELD
    held = any(event.rule in _HELD for event in statuses)
    return len(strong) == 1 and held and (last or len(causes) == 1)


def _held_plainly(told: Told) -> bool:
    """Whether it can't go on, and help is asked for, or it is told what comes first.

    So it is in 不批夜间施工，干不下去，请出面 and 做不了，等厂家换货，26号能做完.
    """
    if not any(event.rule in _HELD for event in told.of("status")):
        return False
    asked = ("wanted", "asked", "beside")
    causes = [one for one in told.of("blocker") if one.rule not in asked]
    named = bool(causes) and all(one.rank >= _SURE for one in causes)
    if told.of("due"):
        return named and any(one.rule == "waits for" for one in causes)
    return named and told.stated.help


def freed_of_something(told: Told) -> bool:
    """Whether trouble is said to be over that was named: "no word back from them"."""
    last = told.of("status", "freed")
    troubled = bool(told.of("blocker")) or told.heard(Status.BLOCKED)
    return bool(last) and last[-1].slot == "freed" and troubled


def done_with_a_day_ahead(told: Told) -> bool:
    """Whether "done" stands beside work and a day ahead: "… complete on 3 July"."""
    return told.manner.ahead and any(
        event.rule in _UNDER_WAY for event in told.of("status")
    )


def done_but_dated(told: Told) -> bool:
    """Whether a finishing day was found for what is done."""
    return bool(told.of("due"))
