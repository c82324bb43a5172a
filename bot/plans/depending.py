"""Which actions wait for others of the plan, and that none waits for itself."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from bot.ids import ActionId
from bot.plans.actions import Action


@dataclass(frozen=True, slots=True)
class Awaited:
    """What has to be finished first; `hidden` counts what the reader may not see."""

    actions: tuple[Action, ...] = ()
    hidden: int = 0

    def __bool__(self) -> bool:
        """Whether there is anything to wait for."""
        return bool(self.actions or self.hidden)


def awaited(
    action: Action, actions: Iterable[Action], seen: Collection[ActionId]
) -> Awaited:
    """Return what an open action waits for; `seen` are those the reader may see."""
    open_ = unfinished(action, actions)
    known = tuple(each for each in open_ if each.id in seen)
    return Awaited(known, len(open_) - len(known))


def unfinished(action: Action, actions: Iterable[Action]) -> list[Action]:
    """Return the open actions that an open one depends on, in their order."""
    if not action.status.is_open or not action.depends_on:
        return []
    return [
        each for each in actions if each.id in action.depends_on and each.status.is_open
    ]


def waits_for_support(action: Action, actions: Iterable[Action]) -> bool:
    """Tell whether an action waits for something that the company owes."""
    return any(each.is_support for each in unfinished(action, actions))


def circle(key: str, links: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the way on which something would wait for itself; empty if there is none.

    `links` are, by key, what each waits for. The way begins and ends with `key`.
    """
    ways: list[tuple[str, ...]] = [(key,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for each in links.get(way[-1], ()):
            if each == key:
                return (*way, key)
            if each not in seen:
                seen.add(each)
                ways.append((*way, each))
    return ()
