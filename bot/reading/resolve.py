"""One update for each action, out of all that was said; later corrects earlier."""

from collections.abc import Sequence

from bot.reading.account import Account
from bot.reading.clean import Clean
from bot.reading.reading import OpenAction, Update
from bot.reading.said import Said


def resolve(
    said: Sequence[Said], actions: Sequence[OpenAction], cleaned: Clean
) -> list[Update]:
    """Return the updates of all actions that were spoken of, in their order."""
    accounts = {action.n: Account(action) for action in actions}
    last: Said | None = None
    for place, one in enumerate(said):
        moves = any(other.moves for other in said[place : place + 2])
        corrected = _corrected(said, place)
        for n in one.actions:
            account = accounts[n]
            corrects = one.corrects and not moves and n in corrected
            if corrects and last is not None and n in last.actions:
                account.correct()
            account.listen(one)
        last = one if one.events else last
    updates = (account.update(cleaned) for account in accounts.values())
    return [update for update in updates if update is not None]


def _corrected(said: Sequence[Said], place: int) -> tuple[int, ...]:
    """Return of which actions "no, wait" takes back what was said.

    It is the one that is named right behind: "all done. Wait, the first isn't."
    """
    one, following = said[place], said[place + 1 : place + 2]
    if one.explicit or one.events or not following or not following[0].explicit:
        return one.actions
    return following[0].actions
