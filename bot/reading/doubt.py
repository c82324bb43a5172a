"""When a reading is no more likely than another, so that the bot should ask.

Each doubt is a rule with a name: "done, but trouble" holds for "the roof is done, but
the gutter broke". `tests/reading/doubts.py` counts how often each of them is right.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.plans.progress import Stated, Status
from bot.reading.rule import Event

_PLANS = frozenset(
    ("will be done", "done by a day", "will do", "some day", "goes well")
)
_CAUSES = frozenset(
    ("trouble", "waits for", "not before", "because", "done once", "lies with others")
)
_GUESSES = frozenset(("aside", "beside", "wanted", "asked", "only then"))
WITH_A_CAUSE = "goes on with a cause"
_OF_CAUSES = frozenset(
    (WITH_A_CAUSE, "guessed cause", "blocked by silence", "blocked by trouble alone")
)
_REQUESTS = frozenset(("wanted", "asked"))
_DELAYS = frozenset(("trouble", "own effort", "no time", "takes longer"))
_GOES_ON = frozenset(("going on", "still going on"))
_OWN_CAUSES = frozenset(("own effort", "no time", "field", "thanks to"))
_UNFINISHED = _GOES_ON | {"not done", "no progress", "something left", "untouched"}
"""What in Chinese tells that "done" before it was but of a part: 写好了，还没发版."""

_LEFT = frozenset(("not done", "something left"))
"""Rules that tell what is missing where "done" was said before: 写好了，还没发."""
_OF_OTHERS = 5
"""The rank of a cause of which others are the subject: 法务还没回."""

Findings = Sequence[Event]
Doubt = Callable[[Findings, Stated], bool]


def doubtful(findings: Findings, stated: Stated, *, chinese: bool = False) -> str:
    """Return the doubt that what was found of an action leaves, "" where none.

    Some doubts of English are none in Chinese, where they were hardly ever right.
    """
    plain = _plainly(findings, stated)
    for name, of, holds in _DOUBTS:
        if of in (None, stated.status) and holds(findings, stated):
            if chinese and _clear_in_chinese(name, findings, stated):
                continue
            return "" if plain and name in _OF_CAUSES else name
    return ""


def _clear_in_chinese(name: str, findings: Findings, stated: Stated) -> bool:
    if name == "contradiction":
        last = [event.rule for event in _firm(findings)][-1]
        told = _told(findings)[-1].rule
        dated = stated.due is not None and told in _PLANS
        begun = stated.status is Status.NOT_STARTED or dated
        return begun or (stated.status is Status.IN_PROGRESS and last in _UNFINISHED)
    if name == WITH_A_CAUSE:
        rules = {event.rule for event in _causes(findings)}
        aside = any(event.slot == "aside" for event in findings)
        return not aside and rules <= _OWN_CAUSES | _REQUESTS
    if name == "guessed cause":
        return stated.status is None  # 教育局要来检查，推到25号
    return name in ("weak rule", "blocked by several causes")


def _plainly(findings: Findings, stated: Stated) -> bool:
    """Whether all that a reply says is a cause and what follows: "no key yet".

    In Chinese a bare cause, 钥匙丢了, leaves it open as often as not.
    """
    if stated.blocker is not None and not stated.blocker.isascii():
        return False
    aside = any(event.slot == "aside" for event in findings)
    return not aside and len(findings) <= len(("status", "blocker"))


def second(stated: Stated, findings: Findings) -> Stated | None:
    """Return the other reading: the other status that was heard, or a milder one."""
    heard = [
        event.status for event in findings if event.status not in (None, stated.status)
    ]
    if heard:
        return replace(stated, status=heard[-1])
    if stated.blocker:
        return replace(stated, blocker=None)
    if stated.status is Status.IN_PROGRESS:
        return replace(stated, status=Status.DONE)
    return replace(stated, status=Status.IN_PROGRESS)


def _told(findings: Findings) -> list[Event]:
    return [event for event in findings if event.slot == "status"]


def _causes(findings: Findings) -> list[Event]:
    return [event for event in findings if event.slot == "blocker"]


def _dated(findings: Findings, _stated: Stated) -> bool:
    return any(event.slot == "due" for event in findings)


def _troubled(findings: Findings, _stated: Stated) -> bool:
    last = [event for event in findings if event.slot in ("status", "blocker")][-2:]
    return any(event.rule in ("trouble", "no answer") for event in last)


def _by_trouble_alone(findings: Findings, _stated: Stated) -> bool:
    return not any(event.status is Status.BLOCKED for event in findings)


def _by_silence(findings: Findings, _stated: Stated) -> bool:
    """Whether but something left undone, by whom is not said, tells of a block."""
    held = {e.rule for e in _told(findings) if e.status is Status.BLOCKED}
    named = any(event.rank >= _OF_OTHERS for event in _causes(findings))
    return held == {"no answer"} and not named


def _by_several(findings: Findings, _stated: Stated) -> bool:
    return len({event.rule for event in _causes(findings)} & _CAUSES) > 1


def _with_a_cause(findings: Findings, stated: Stated) -> bool:
    return stated.blocker is not None and not _plain_delay(findings, stated)


def _plain_delay(findings: Findings, stated: Stated) -> bool:
    """Whether one cause stands before a plan: "the disk broke, you get it Friday"."""
    causes = _causes(findings)
    clear = len(causes) == 1 and causes[0].rule in _DELAYS
    if not clear or any(event.slot == "aside" for event in findings):
        return False
    later = _told([event for event in findings if event.start > causes[0].start])
    if stated.due is not None:
        return bool(later) and later[-1].rule in _PLANS
    figures = stated.percent is not None or stated.value is not None
    return not figures and bool(later) and later[-1].rule in _GOES_ON


def _guessed_cause(findings: Findings, stated: Stated) -> bool:
    if stated.blocker is None:
        return False
    named = [event for event in findings if event.slot in ("blocker", "aside")]
    guessed = bool(named) and all(event.rule in _GUESSES for event in named)
    asked = all(event.rule in _REQUESTS for event in named)
    return guessed and not asked


def _stands_still_with_figures(_findings: Findings, stated: Stated) -> bool:
    """Whether work that is blocked or not begun has a share, a reading or a day."""
    if stated.status is Status.NOT_STARTED:
        return bool(stated.percent) or stated.value is not None
    figures = (stated.due, stated.percent, stated.value)
    held = stated.status is Status.BLOCKED
    return held and any(figure is not None for figure in figures)


def _beside_unknown(findings: Findings, stated: Stated) -> bool:
    """Whether but one clause is known, without a figure, beside one that is not."""
    figures = (stated.due, stated.percent, stated.value)
    aside = any(event.rule in ("aside", "reason") for event in findings)
    alone = aside and all(figure is None for figure in figures)
    known = {event.rule for event in _firm(findings)} & (_GOES_ON | _LEFT)
    return alone and not known


def _doing_something(findings: Findings, stated: Stated) -> bool:
    """Whether but a verb in -ing or 在 tells that work goes on."""
    figures = (stated.due, stated.percent, stated.value)
    rules = {event.rule for event in _told(findings)}
    return rules == {"doing that"} and all(figure is None for figure in figures)


def _weak_rule(findings: Findings, stated: Stated) -> bool:
    telling = [event for event in _told(findings) if event.status is stated.status]
    unsure = bool(telling) and not any(event.sure for event in telling)
    firm = _firm(findings)
    return unsure or (not firm and any(not event.sure for event in _told(findings)))


def _contradiction(findings: Findings, stated: Stated) -> bool:
    firm = _firm(findings)
    given_up = stated.status is Status.DROPPED  # which is hardly ever misread
    left = stated.status is Status.IN_PROGRESS and firm and firm[-1].rule in _LEFT
    return not given_up and not left and len({event.status for event in firm}) > 1


def _firm(findings: Findings) -> list[Event]:
    return [
        event
        for event in _told(findings)
        if not event.weak and event.rule not in _PLANS
    ]


_DOUBTS: tuple[tuple[str, Status | None, Doubt], ...] = (
    ("done, but dated", Status.DONE, _dated),
    ("done, but trouble", Status.DONE, _troubled),
    ("blocked by trouble alone", Status.BLOCKED, _by_trouble_alone),
    ("blocked by silence", Status.BLOCKED, _by_silence),
    ("blocked by several causes", Status.BLOCKED, _by_several),
    (WITH_A_CAUSE, Status.IN_PROGRESS, _with_a_cause),
    ("guessed cause", None, _guessed_cause),
    ("stands still with figures", None, _stands_still_with_figures),
    ("goes on beside something unknown", Status.IN_PROGRESS, _beside_unknown),
    ("doing something", None, _doing_something),
    ("weak rule", None, _weak_rule),
    ("contradiction", None, _contradiction),
)
"""Names, the status to which each can apply (None for any), and when it holds."""
