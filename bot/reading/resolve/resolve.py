"""One update for each action, out of all that was said; later corrects earlier."""

from collections.abc import Sequence

from bot.plans.progress import Stated, Status
from bot.reading.clean.clean import Clean
from bot.reading.reading import OpenAction, Update
from bot.reading.resolve.account import Account
from bot.reading.resolve.doubts.told import PLANS
from bot.reading.split.clause import headless
from bot.reading.split.said import Said

_FEW = 2
_MIXED_UP = frozenset("反混串")
"""Signs of words that take back two things told one for the other: 说反了."""
_PLANS = (*PLANS, "some day")


def resolve(
    said: Sequence[Said], actions: Sequence[OpenAction], cleaned: Clean
) -> list[Update]:
    """Return the updates of all actions that were spoken of, in their order."""
    accounts = {action.n: Account(action) for action in actions}
    last: Said | None = None
    for place, one in enumerate(said):
        corrected = _corrected(said, place) if one.corrects else ()
        for n in _mixed_up(said, place) if one.corrects else ():
            accounts[n].correct(redated=False)
        for n in one.actions:
            account = accounts[n]
            if n in corrected and last is not None and n in last.actions:
                account.correct(redated=_redates(one, said[place + 1 : place + 2]))
            account.listen(one)
        last = one if one.events else last
    unspoken = not all(account.spoken_of for account in accounts.values())
    updates = {
        n: account.update(cleaned, unspoken=unspoken) for n, account in accounts.items()
    }
    for n in _left_out(said):
        updates[n] = updates[n] or _not_done(accounts[n].action)
    return [
        update or unread(n)
        for n, update in updates.items()
        if update is not None or headed(said, n)
    ]


def _mixed_up(said: Sequence[Said], place: int) -> set[int]:
    """Return the actions told one for the other: 说反了，滤芯好了，册页没弄."""
    words = [one.text for one in said[place].clause.tokens if one.concept == "V"]
    if not any(_MIXED_UP & {*word} for word in words):
        return set()
    behind = {n for one in said[place + 1 :] if one.explicit for n in one.actions}
    return behind & {n for one in said[:place] for n in one.actions}


def _left_out(said: Sequence[Said]) -> list[int]:
    """Return the actions but for which all is done: "everything except the lines"."""
    return [
        n
        for one in said
        for n in one.besides
        if one.explicit
        and n not in one.actions
        and not one.clause.chinese
        and any(event.status is Status.DONE for event in one.events)
    ]


def _not_done(action: OpenAction) -> Update:
    """Return what is told of an action of which but "not yet done" is said."""
    new = action.status is Status.NOT_STARTED
    status = Status.NOT_STARTED if new else Status.IN_PROGRESS
    return Update(n=action.n, stated=Stated(status=status))


def unread(n: int) -> Update:
    """Return what a heading with words that no rule reads most likely tells."""
    stated = Stated(status=Status.IN_PROGRESS)
    other = Stated(status=Status.DONE)
    return Update(n=n, stated=stated, sure=False, other=other, doubt="unread")


def headed(said: Sequence[Said], n: int) -> bool:
    """Whether an action stands as a heading, with words of a report behind it."""
    told = [one for one in said if n in one.actions]
    if any(set(one.clause.tape) & set("zQNyI") or one.clause.asked for one in told):
        return False
    return any(
        one.explicit
        and one.clause.tokens[0].text.isascii()
        and len(one.clause.tokens) - len(headless(one.clause).tokens) > 1
        and len(headless(one.clause).tokens) >= _FEW
        for one in told
    )


def _redates(one: Said, following: Sequence[Said]) -> bool:
    """Whether but the day is corrected: "by the 29th, no wait, make that the 7th".

    In Chinese 不对 stands alone before it: 四月初，不对，得四月底.
    """
    events = one.events
    if not one.clause.chinese:
        events = [each for each in events if each.slot != "aside"]
    if not events and following and _leads_to(one, following[0]):
        near = one.clause.sentence == following[0].clause.sentence
        events = following[0].events if near else []
        events = [each for each in events if each.rule not in _PLANS]
    slots = {event.slot for event in events}
    return slots in ({"due"}, {"due", "moved"})


def _leads_to(one: Said, following: Said) -> bool:
    """Whether what takes a word back may be of the day behind it, and of no more.

    So is "no wait that's the old plan, the 11th", but not "no, wait. It isn't done".
    """
    of_a_plan = "F" in one.clause.tape or "P" in one.clause.tape
    but_a_day = following.clause.tape.strip("s_") == "T"  # "no, sorry, the 4th"
    return following.clause.chinese or of_a_plan or but_a_day


def _corrected(said: Sequence[Said], place: int) -> tuple[int, ...]:
    """Return of which actions "no, wait" takes back what was said.

    It is the one that is named right behind: "all done. Wait, the first isn't." What
    but moves a day takes nothing back.
    """
    one, following = said[place], said[place + 1 : place + 2]
    if any(other.moves for other in following):
        return ()
    if one.explicit or one.events or not following or not following[0].explicit:
        return one.actions
    return following[0].actions
