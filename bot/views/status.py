"""Where things stand, as a message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from slack_sdk.models.blocks import Block

from bot.ids import UserId
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.depending import Awaited
from bot.plans.goals import Goal
from bot.reports.courses import Course
from bot.reports.status import PlanStatus
from bot.texts import TEXTS, Texts
from bot.views import Message
from bot.views.bars import bar
from bot.views.chart import charts
from bot.views.fitting import fitted, packed

FEW = 3
BRIEF = 4
UNDER = "      ↳ "


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who reads, when, and what the others are called."""

    person: Person
    now: datetime
    names: Mapping[UserId, str]

    @property
    def texts(self) -> Texts:
        """What the bot says, in the reader's language."""
        return TEXTS[self.person.language]

    def name(self, user: UserId) -> str:
        """Return what somebody is called."""
        return self.names.get(user, user)

    def line(self, action: Action, *, late: bool = False, named: bool = True) -> str:
        """Return one action as a line; the reader's own says no owner."""
        mine = action.owner == self.person.id
        if action.closed_at:
            action = replace(action, closed_at=self.person.local(action.closed_at))
        return self.texts.reports.action(
            action,
            self.name(action.owner) if named and not mine else None,
            self.person.today(self.now),
            late=late,
        )

    def details(self, action: Action) -> str:
        """Return what an action has besides owner and date; empty if nothing."""
        helpers = [self.name(each) for each in action.helpers]
        return self.texts.details.line(action, helpers, self.person.today(self.now))

    def detailed(self, action: Action) -> str:
        """Return one action as a line, with its details under it."""
        return under(self.line(action), self.details(action))

    def awaits(self, awaited: Awaited | None) -> str:
        """Return what an action waits for; empty where it waits for nothing."""
        today = self.person.today(self.now)
        return self.texts.details.awaits(awaited, today) if awaited else ""

    def goal(self, goal: Goal) -> str:
        """Return a goal with its bar."""
        share = goal.share
        drawn = None if share is None else bar(share)
        return self.texts.reports.goal(goal, drawn, self.person.today(self.now))


def under(line: str, *notes: str) -> str:
    """Return a line with the notes that there are under it."""
    return "\n".join([line, *(f"{UNDER}{each}" for each in notes if each)])


def status_message(
    reader: Reader,
    statuses: Sequence[PlanStatus],
    courses: Sequence[Course] = (),
    left: int = 0,
) -> Message:
    """Return where these plans stand: in full if they are few, else in brief.

    `courses` are those of a plan that stands alone; `left` plans are not among these.
    """
    texts = reader.texts.reports
    if not statuses:
        return Message.of(texts.nothing_to_see())
    title = texts.status_title()
    if len(statuses) == 1:
        drawn = charts(reader.texts, courses, reader.person.today(reader.now))
        return Message(title, [*_whole(reader, statuses[0]), *drawn])
    limit = BRIEF if len(statuses) > FEW else None
    shown = [_paragraph(reader, each, limit) for each in statuses]
    return Message(title, fitted(shown, texts.more_plans, left))


def _whole(reader: Reader, status: PlanStatus) -> list[Block]:
    texts = reader.texts.reports
    lines = _lines(reader, status, None)
    lines += _group(reader, texts.closed_heading(), status.closed, status, None)
    parts = packed(lines)

    def more(count: int) -> str:
        left = sum(part.count("\n") + 1 for part in parts[-count:])
        return texts.more(left, status.plan)

    return fitted(parts, more)


def _paragraph(reader: Reader, status: PlanStatus, limit: int | None) -> str:
    """Return the plan in one section; what does not fit is counted."""
    first, *rest = packed(_lines(reader, status, limit))
    if not rest:
        return first
    left = sum(part.count("\n") + 1 for part in rest)
    return f"{first}\n{reader.texts.reports.more(left, status.plan)}"


def _lines(reader: Reader, status: PlanStatus, limit: int | None) -> list[str]:
    texts = reader.texts.reports
    support = reader.texts.checkins.heading_support()
    lines = [texts.heading(status.plan) if status.whole else support]
    if status.whole:
        lines.append(texts.tally(status))
        lines += [reader.goal(goal) for goal in status.goals[:limit]]
    lines += _group(reader, texts.late_heading(), status.late, status, limit)
    lines += _group(reader, texts.waiting_heading(), status.waiting, status, limit)
    in_vain = reader.texts.rethinking.without_effect_heading()
    lines += _group(reader, in_vain, status.in_vain, status, limit)
    if limit is None or not status.whole:
        lines += _group(reader, texts.going_heading(), status.going, status, limit)
    if status.away:
        lines.append(texts.away([reader.name(each) for each in status.away]))
    if status.silent:
        lines.append(texts.silent([reader.name(each) for each in status.silent]))
    return lines


def _group(
    reader: Reader,
    heading: str,
    actions: Sequence[Action],
    status: PlanStatus,
    limit: int | None,
) -> list[str]:
    if not actions:
        return []
    shown = actions[:limit]
    late = actions is status.late
    lines = [heading]
    for each in shown:
        awaits = reader.awaits(status.awaited.get(each.id))
        lines.append(under(reader.line(each, late=late), awaits))
    if len(shown) < len(actions):
        left = len(actions) - len(shown)
        lines.append(reader.texts.reports.more(left, status.plan))
    return lines
