"""How fast, and where at all, things are said: what all senders keep to."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby, zip_longest

from bot.clock import Clock
from bot.ids import WorkspaceId
from bot.pace import LOOKS, POSTS, UPDATES, Limits, Pace
from handlers.sending.attempt import POST, UPDATE
from handlers.sending.lookup import HISTORY
from handlers.sending.outcomes import Parcel
from handlers.sending.timing import Timing, Watch
from storage.database import Machinery, Store

ALL = "*"
BARRED = {  # what can't be done while a method can't be called
    ALL: ("post", "look", "update"),
    POST: ("post", "look"),
    UPDATE: ("update",),
    HISTORY: ("look",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """How fast posts, changes and looks go; None is as fast as they can."""

    posts: Limits | None = POSTS
    updates: Limits | None = UPDATES
    looks: Limits | None = LOOKS

    def of(self, method: str) -> Limits | None:
        """Return the limits of a method."""
        limits = {POST: self.posts, UPDATE: self.updates, HISTORY: self.looks}
        return limits.get(method)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What a sender wants: at most `limit` deliveries; `own` is its system's clock.

    Those with an id in `busy` it is sending right now; `watch` says whether the clock
    that claims are measured by can be trusted to say that one has run out.
    """

    sender: str
    now: datetime
    own: Clock
    limit: int
    busy: Collection[str]
    watch: Watch
    timing: Timing
    pacing: Pacing


def blocked(machinery: Machinery, moment: datetime) -> list[tuple[str, str]]:
    """Return the workspaces, and what can't be done there now."""
    found = [*machinery.blocks.at(moment)]
    found += [(workspace, ALL) for workspace in machinery.blocks.frozen()]
    return [
        (workspace, what)
        for workspace, method in found
        for what in BARRED.get(method, ())
    ]


def slow(machinery: Machinery, moment: datetime, ask: Ask) -> list[tuple[str, str]]:
    """Return the workspaces where no message may be changed, or looked for, soon."""
    soon = moment + ask.timing.horizon
    return [
        (workspace, what)
        for method in (UPDATE, HISTORY)
        if (limits := ask.pacing.of(method))
        for workspace, pace in machinery.blocks.paces(method).items()
        if pace.reserve(1, moment, limits)[1][0] > soon
        for what in BARRED[method]
    ]


def room(
    machinery: Machinery, moment: datetime, ask: Ask
) -> tuple[int | None, list[tuple[str, str]]]:
    """Return for how many posts there is time soon, and the workspaces with none."""
    limits = ask.pacing.posts
    paces = machinery.blocks.paces(POST) if limits else {}
    if limits is None or not paces:
        return None, []
    rooms = {
        workspace: pace.room(moment, ask.timing.horizon, limits)
        for workspace, pace in paces.items()
    }
    full: list[tuple[str, str]] = [
        (workspace, what)
        for workspace, room in rooms.items()
        if not room
        for what in BARRED[POST]
    ]
    return sum(rooms.values()), full


def paced(
    machinery: Machinery, parcels: list[Parcel], moment: datetime, ask: Ask
) -> Iterable[Parcel]:
    """Reserve a time for each; it holds the pace until the commit, which is near."""

    def call(parcel: Parcel) -> tuple[WorkspaceId, str]:
        return parcel.held.workspace, UPDATE if parcel.target else POST

    for (workspace, method), group in groupby(sorted(parcels, key=call), call):
        mine, store = list(group), machinery.store(workspace)
        slots = _reserve(store, method, len(mine), moment, ask)
        looking = [each for each in mine[: len(slots)] if each.is_looked_for]
        looks = iter(_reserve(store, HISTORY, len(looking), moment, ask))
        for parcel, slot in zip_longest(mine, slots):
            look = next(looks, None) if parcel in looking else slot
            if slot is None or look is None:
                _hand_back(machinery, parcel, ask)
            else:
                yield replace(parcel, wait=max(slot, look) - moment)


def _hand_back(machinery: Machinery, parcel: Parcel, ask: Ask) -> None:
    """Let what could not go before its claim runs out be claimed again later.

    Nothing that follows waits for a change; what is to be said keeps its place.
    """
    let_wait = machinery.queue.put_aside if parcel.target else machinery.queue.put_back
    let_wait(parcel.held, ask.now + ask.timing.horizon, "out_of_time")


def _reserve(
    store: Store, method: str, calls: int, moment: datetime, ask: Ask
) -> list[datetime]:
    """Return when calls may be made: fewer than asked for, where the last are far."""
    limits = ask.pacing.of(method)
    if limits is None or not calls:
        return [moment] * calls
    pace = store.paces.hold(Pace.first(method, limits, moment))
    far = moment + ask.timing.posting / 2
    near = [each for each in pace.reserve(calls, moment, limits)[1] if each <= far]
    after, slots = pace.reserve(len(near), moment, limits)
    store.paces.save(after)
    return slots
