"""How fast, and where at all, things are said: what all senders keep to."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from bot.ids import WorkspaceId
from bot.pace import POSTS, UPDATES, Limits, Pace
from handlers.sending.attempt import POST, UPDATE
from handlers.sending.outcomes import Parcel
from handlers.sending.timing import Timing, Watch
from storage.database import Machinery, Store

ALL = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """How fast posts and changes go; None is as fast as they can."""

    posts: Limits | None = POSTS
    updates: Limits | None = UPDATES

    def of(self, method: str) -> Limits | None:
        """Return the limits of a method."""
        return self.posts if method == POST else self.updates


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What a sender wants: at most `limit` deliveries; `own` is its system's time.

    Those with an id in `busy` it is sending right now; `watch` says whether the clock
    that claims are measured by can be trusted to say that one has run out.
    """

    sender: str
    now: datetime
    own: datetime
    limit: int
    busy: Collection[str]
    watch: Watch
    timing: Timing
    pacing: Pacing


def blocked(machinery: Machinery, moment: datetime) -> list[tuple[str, str]]:
    """Return the workspaces where nothing may be posted, or changed, now."""
    blocked: list[tuple[str, str]] = []
    for workspace, method in machinery.blocks.at(moment):
        if method in (POST, ALL):
            blocked.append((workspace, "post"))
        if method in (UPDATE, ALL):
            blocked.append((workspace, "update"))
    for workspace in machinery.blocks.frozen():
        blocked += [(workspace, "post"), (workspace, "update")]
    return blocked


def slow(machinery: Machinery, moment: datetime, ask: Ask) -> list[tuple[str, str]]:
    """Return the workspaces where no message may be changed soon."""
    limits = ask.pacing.updates
    if limits is None:
        return []
    soon = moment + ask.timing.horizon
    return [
        (workspace, "update")
        for workspace, pace in machinery.blocks.paces(UPDATE).items()
        if pace.reserve(1, moment, limits)[1][0] > soon
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
        (workspace, "post") for workspace, room in rooms.items() if not room
    ]
    return sum(rooms.values()), full


def paced(
    machinery: Machinery, parcels: list[Parcel], moment: datetime, ask: Ask
) -> Iterable[Parcel]:
    """Reserve a time for each; it holds the pace until the commit, which is near."""

    def call(parcel: Parcel) -> tuple[WorkspaceId, str]:
        return parcel.held.workspace, UPDATE if parcel.target else POST

    for (workspace, method), group in groupby(sorted(parcels, key=call), call):
        mine = list(group)
        slots = _reserve(machinery.store(workspace), method, len(mine), moment, ask)
        for parcel, slot in zip(mine, slots, strict=False):
            yield replace(parcel, wait=slot - moment)
        for parcel in mine[len(slots) :]:
            _hand_back(machinery, parcel, ask)


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
    if limits is None:
        return [moment] * calls
    pace = store.paces.hold(Pace.first(method, limits, moment))
    far = moment + ask.timing.posting / 2
    near = [each for each in pace.reserve(calls, moment, limits)[1] if each <= far]
    after, slots = pace.reserve(len(near), moment, limits)
    store.paces.save(after)
    return slots
