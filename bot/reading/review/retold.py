"""Stories whose plan has changed since: "I told them the 18th. Then … by the 20th".

What led to a day that holds no longer is over, too: of what is told up to that day, but
how far the work is still counts.
"""

from collections.abc import Sequence
from datetime import date

from bot.plans.progress import Status
from bot.reading.dates.find import DateSpan
from bot.reading.en import reasons as en
from bot.reading.reading import OpenAction
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.split.said import Said
from bot.reading.words import words

_SAYING, _OF_ONESELF = words(en.SAYING), words(en.SAYING_OF_ONESELF)
_MONTHS = words(en.MONTHS)
_SENTENCES = frozenset((".", "!", ";", "\n"))
_LED_ON = frozenset(("so", "then", "and", "hence"))
_OVER = frozenset(("blocker", "aside", "due", "moved", "help"))
_PLANS = frozenset(("will do", "will be done", "some day", "done by a day"))


def without_old_plans(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Take away what led to a day that a later one replaced, action by action.

    What is told before the day that is listed led to none but the new one: "I've been
    ill. It was meant to be the 13th, now it's the 24th".
    """
    told = {id(one) for one in said if tells_old_plan(one.clause)}
    if not told:
        return
    listed = {action.n: action.due for action in actions}
    for n in {n for one in said for n in one.actions}:
        mine = [one for one in said if n in one.actions or not one.actions]
        old = [
            place
            for place, one in enumerate(mine)
            if id(one) in told and not _opens_with(one.clause, listed.get(n))
        ]
        if old and any(_names_day(one) for one in mine[old[-1] + 1 :]):
            for one in mine[: old[-1] + 1]:
                one.retold = True
                one.events = [event for event in one.events if _counts(event)]


def tells_old_plan(clause: Clause) -> bool:
    """Whether it is told which day was once named: "so I told Dana the 31st"."""
    if clause.chinese or clause.asked:
        return False
    own = False
    for place, token in enumerate(clause.tokens):
        own = own or token.concept == "I"
        of_oneself = own and token.text.partition(" ")[0] in _OF_ONESELF
        said = of_oneself or token.text in _SAYING
        if said and any(
            after.concept == "T" or after.text in _MONTHS
            for after in clause.tokens[place + 1 :]
        ):
            return True
    return False


def _opens_with(clause: Clause, day: date | None) -> bool:
    """Whether a sentence opens with the day that is listed."""
    days = [one.data for one in clause.tokens if isinstance(one.data, DateSpan)]
    opens = clause.opener in _SENTENCES and clause.tokens[0].text not in _LED_ON
    return opens and any(of.last == day for of in days)


def _names_day(one: Said) -> bool:
    return any(event.slot == "due" for event in one.events)


def _counts(event: Event) -> bool:
    """Whether it still holds, whatever the plan has become."""
    held = event.status is Status.BLOCKED
    return not held and event.slot not in _OVER and event.rule not in _PLANS
