"""Causes of which it is open whether they hold the work up, or which they are."""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.resolve.doubts.told import PLANS, Told
from bot.reading.resolve.heard.reasons import LATE

_CAUSES = frozenset(
    ("trouble", "waits for", "not before", "because", "done once", "lies with others")
)
_GUESSES = frozenset(("aside", "beside", "wanted", "asked", "only then"))
_REQUESTS = frozenset(("wanted", "asked"))
_DELAYS = frozenset(("trouble", "own effort", "no time", "takes longer"))
_OWN_CAUSES = frozenset(("own effort", "no time", "field", "thanks to", "set back"))
_NAMELESS = ("it ", "one ", "that ", "this ", "they ", "them ")
_NAMED = frozenset(
    (
        "because",
        "takes longer",
        "thanks to",
        "own effort",
        "no time",
        "trouble",
        "field",
        LATE,
    )
)
_OF_A_FEW = Lazily(
    r"(?:还?有|其中)?(?:第|[\d一两二三四五六])[\d一二三四五六]*[家台个篇份人位户批间版稿]|坏的|.*(?:又挂|还有[两二三\d])"
)
"""What stands in the way but of a few of many, or of what the work itself is."""
_OF_THE_REST = ("都在", "也都在", "剩下", "其余", "余下")
_ON = frozenset(("going on", "still going on", "something left", "did some"))
_MANY = _FEW = _SURE = 3
_OF_OTHERS = 5
"""The rank of a cause of which others are the subject: 法务还没回."""


def by_trouble_alone(told: Told) -> bool:
    """Whether nothing says "blocked", but a cause might: "the scanner is broken"."""
    return not told.heard(Status.BLOCKED)


def by_silence(told: Told) -> bool:
    """Whether but something left undone, by whom is not said, tells of a block."""
    held = {e.rule for e in told.of("status") if e.status is Status.BLOCKED}
    named = any(event.rank >= _OF_OTHERS for event in told.of("blocker"))
    return held == {"no answer"} and not named


def by_several(told: Told) -> bool:
    """Whether three causes or more are named, of different kinds."""
    causes = told.of("blocker")
    return len(causes) >= _MANY and len({event.rule for event in causes} & _CAUSES) > 1


def goes_on_with_one(told: Told) -> bool:
    """Whether work goes on beside a cause: "the disk broke, testing on the old one"."""
    if told.stated.blocker is None:
        return False
    if told.manner.chinese:
        plain = _plain_delay(told) or _own_cause(told) or _plainly_on(told)
        return not (plain or _to_be_helped(told))
    return not _led_to(told)


def _led_to(told: Told) -> bool:
    """Whether all that is said is understood, and a cause named: "60%, the rain …"."""
    causes = told.of("blocker")
    rules = {event.rule for event in causes}
    plain = len(causes) == 1 or len(told.findings) <= _FEW
    return not told.aside and plain and rules <= _NAMED


def _plain_delay(told: Told) -> bool:
    """Whether one cause stands before a plan: "the disk broke, you get it Friday"."""
    causes, stated = told.of("blocker"), told.stated
    if len(causes) != 1 or causes[0].rule not in _DELAYS or told.aside:
        return False
    later = [e for e in told.of("status") if e.start > causes[0].start]
    return stated.due is not None and bool(later) and later[-1].rule in PLANS


def _plainly_on(told: Told) -> bool:
    """Whether it is told how far the work is, and one thing that is in its way."""
    causes, stated = told.of("blocker"), told.stated
    if len(causes) != 1 or causes[0].rank < _SURE or told.aside:
        return False
    if told.of("moved", "freed") or _OF_A_FEW.match(stated.blocker or ""):
        return False
    counted = stated.percent is not None or stated.value is not None
    return counted or not {e.rule for e in told.of("status")}.isdisjoint(_ON)


def _to_be_helped(told: Told) -> bool:
    """Whether help is asked for, and but trouble is told of: 缺两个焊工，能不能借."""
    causes = [one for one in told.of("blocker") if one.rule not in _REQUESTS]
    plain = all(one.rule == "trouble" and one.rank >= _SURE for one in causes)
    return told.stated.help and bool(causes) and plain


def _own_cause(told: Told) -> bool:
    """Whether somebody's own time is the cause, or what is asked for: 太忙了."""
    rules = {event.rule for event in told.of("blocker")}
    return not told.aside and rules <= _OWN_CAUSES | _REQUESTS


def of_the_rest(told: Told) -> bool:
    """Whether but what is left is told of, which may hinder: 剩下的都在外地跑车."""
    causes = told.of("blocker")
    own = len(causes) == 1 and causes[0].rule == "own effort"
    return own and (told.stated.blocker or "").startswith(_OF_THE_REST)


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
    return bool(named) and named <= _GUESSES and not near
