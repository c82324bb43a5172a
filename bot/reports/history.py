"""Past answers: what somebody said of their actions, and when, to one reader."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.checkins.replies import Reply
from bot.ids import ActionId, PlanId, UserId
from bot.plans.actions import Action, Progress
from bot.plans.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said of one action."""

    plan: Plan
    action: Action
    progress: Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAnswer:
    """One answer; the `reply` in its own words only where the reader wrote it."""

    person: UserId
    at: datetime
    reply: Reply | None = None
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Visible:
    """The actions that the reader may see, and their plans."""

    plans: Mapping[PlanId, Plan]
    actions: Mapping[ActionId, Action] = field(default_factory=dict)

    def said(self, progress: Progress) -> Said:
        """Return the statement with what it is about."""
        action = self.actions[progress.action_id]
        return Said(plan=self.plans[action.plan_id], action=action, progress=progress)


def past_answers(
    visible: Visible, statements: Iterable[Progress], own: Iterable[Reply] = ()
) -> list[PastAnswer]:
    """Return the answers, newest first: statements made at once are one answer.

    `own` are the reader's replies; one that no action was noted from is shown too.
    """
    replies = {reply.id: reply for reply in own}
    answers: dict[object, PastAnswer] = {
        reply.id: PastAnswer(person=reply.person, at=reply.said_at, reply=reply)
        for reply in replies.values()
    }
    for each in statements:
        key = each.reply_id or (each.person, each.at)
        known = answers.get(key) or PastAnswer(person=each.person, at=each.at)
        answers[key] = PastAnswer(
            person=known.person,
            at=known.at,
            reply=known.reply,
            said=(*known.said, visible.said(each)),
        )
    return sorted(answers.values(), key=lambda each: each.at, reverse=True)
