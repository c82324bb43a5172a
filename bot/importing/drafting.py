"""From what was read to the form: people by name, measures as the form takes them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.ids import DraftId, UserId
from bot.importing.imported import Imported, ImportedAction, ImportedGoal
from bot.importing.linking import linked
from bot.people import Person
from bot.plans.drafts import Draft, DraftAction, DraftGoal, blank
from bot.plans.fields import LIMITS, Field
from bot.plans.measures import said, written
from bot.plans.progress import Metric
from bot.plans.support import SupportKind


@dataclass(frozen=True, slots=True)
class Left:
    """What of an action the form could not take: helpers, and what comes before it."""

    number: int
    helpers: tuple[str, ...]
    before: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """The form, filled in; `unknown` are names that are nobody's or more than one's.

    They are of people to be chosen; helpers that are nobody are in `left`.
    `goals_left` and `actions_left` count those that the form has no room for.
    """

    draft: Draft
    unknown: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    goals_left: int = 0
    actions_left: int = 0


def names_in(imported: Imported) -> list[str]:
    """Return who is named in a document, each name once."""
    helpers = (name for action in imported.actions for name in action.helpers)
    return list(dict.fromkeys([*_carrying(imported), *helpers]))


def _carrying(imported: Imported) -> list[str]:
    """Return who has to stand in the form."""
    owners = (action.owner for action in imported.actions)
    named = [imported.subject, *owners]
    return list(dict.fromkeys(name for name in named if name))


def matched(names: Iterable[str], people: Iterable[Person]) -> dict[str, UserId]:
    """Return who these names are: by id, whole name, or a first name that is one's."""
    able = [person for person in people if person.can_own]
    found: dict[str, UserId] = {}
    for name in names:
        wanted = _folded(name)
        for these in (
            [each for each in able if each.id.casefold() == wanted],
            [each for each in able if _folded(each.name) == wanted],
            [each for each in able if _first(each.name) == wanted],
        ):
            if these:
                if len(these) == 1:
                    found[name] = these[0].id
                break
    return found


def drafted(  # noqa: PLR0913  what a form is made of
    imported: Imported,
    id_: DraftId,
    person: Person,
    users: Mapping[str, UserId],
    now: datetime,
    *,
    most_goals: int,
    most_actions: int,
) -> Drafted:
    """Return the form of `person` with what was read; `users` are the names known."""
    draft = blank(id_, person.id, person.language, now)
    goals = [
        _goal(number, each)
        for number, each in enumerate(imported.goals[:most_goals], start=1)
    ]
    taken = imported.actions[:most_actions]
    links = linked(taken)
    actions = [
        _action(number, each, users, before)
        for number, (each, (before, _)) in enumerate(
            zip(taken, links, strict=True), start=1
        )
    ]
    subject = users.get(imported.subject or "")
    return Drafted(
        draft=replace(
            draft,
            kind=imported.kind,
            title=imported.title,
            language=imported.language,
            subject=subject,
            goals=tuple(goals) or draft.goals,
            actions=tuple(actions) or draft.actions,
        ),
        unknown=tuple(name for name in _carrying(imported) if name not in users),
        left=tuple(_left(taken, links, users)),
        goals_left=max(0, len(imported.goals) - most_goals),
        actions_left=max(0, len(imported.actions) - most_actions),
    )


def _goal(number: int, goal: ImportedGoal) -> DraftGoal:
    return DraftGoal(
        key=f"g{number}",
        statement=goal.statement,
        metric=goal.metric or "",
        unit=goal.unit or "",
        baseline="" if goal.baseline is None else written(goal.baseline),
        target="" if goal.target is None else written(goal.target),
        due=goal.due,
    )


def _action(
    number: int,
    action: ImportedAction,
    users: Mapping[str, UserId],
    before: Iterable[int],
) -> DraftAction:
    owner = users.get(action.owner or "")
    helpers = dict.fromkeys(users[name] for name in action.helpers if name in users)
    return DraftAction(
        key=f"a{number}",
        title=action.title,
        owner=owner,
        due=action.due,
        measure=measure_in(action.metric or ""),
        begins=action.start,
        helpers=tuple(each for each in helpers if each != owner),
        resources=action.resources or "",
        expected=action.expected or "",
        depends_on=tuple(f"a{place + 1}" for place in before),
        support=SupportKind.OTHER if action.owed else None,
    )


def _left(
    actions: Sequence[ImportedAction],
    links: Sequence[tuple[list[int], list[str]]],
    users: Mapping[str, UserId],
) -> Iterator[Left]:
    for number, (action, (_, before)) in enumerate(
        zip(actions, links, strict=True), start=1
    ):
        helpers = tuple(name for name in action.helpers if name not in users)
        if helpers or before:
            yield Left(number, helpers, tuple(before))


def measure_in(text: str) -> str:
    """Return a measure as the form takes it: `Falls: 19 > 9` is `Falls: 9`."""
    from bot.importing.quantities import (  # noqa: PLC0415  as `read_plan` does
        change_in,
    )

    change = change_in(text)
    name = text[: change.start].strip(" :：,，-–") if change else ""
    name = name.removesuffix("from").strip(" :：")
    if change is None or change.target is None or not name:
        return text
    typed = said(Metric(name=name, unit=change.unit, target=change.target))
    return typed if len(typed) <= LIMITS[Field.MEASURE] else text


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _first(name: str) -> str:
    return _folded(name).partition(" ")[0]
