"""What the plan's form holds, taken over into its draft."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.ids import ChannelId, UserId
from bot.people import Language
from bot.plans.drafts import Draft, DraftAction, DraftGoal, Start
from bot.plans.fields import Field
from bot.plans.plan import Kind
from bot.views.entered import Entered
from bot.views.plan_form import block_of


def taken_over(draft: Draft, entered: Entered, now: datetime) -> Draft:
    """Return the draft with what the shown page of the form holds.

    Fields that it does not show keep what was entered before.
    """

    def user(field: Field, before: UserId | None) -> UserId | None:
        block = block_of(field)
        if not entered.has(block):
            return before
        found = entered.user(block)
        return UserId(found) if found else None

    kind = entered.choice(block_of(Field.KIND))
    weekday = entered.choice(block_of(Field.WEEKDAY))
    language = entered.choice(block_of(Field.LANGUAGE))
    start = entered.choice(block_of(Field.START))
    return replace(
        draft,
        updated_at=now,
        kind=Kind(kind) if kind and draft.plan_id is None else draft.kind,
        title=_text(entered, block_of(Field.TITLE), draft.title),
        lead=user(Field.LEAD, draft.lead),
        subject=user(Field.SUBJECT, draft.subject),
        hr_partner=user(Field.HR_PARTNER, draft.hr_partner),
        sponsor=user(Field.SPONSOR, draft.sponsor),
        channel=_channel(entered, draft.channel),
        language=Language(language) if language else draft.language,
        weekday=int(weekday) if weekday else draft.weekday,
        at=entered.time(block_of(Field.AT)) or draft.at,
        start=Start(start) if start else draft.start,
        goals=tuple(_goal(entered, goal) for goal in draft.goals),
        actions=tuple(_action(entered, action) for action in draft.actions),
    )


def fitting(draft: Draft, entered: Entered) -> Draft:
    """Return the draft without what a form of its kind does not ask for.

    What is nevertheless in the form stays, so that it is refused rather than dropped.
    """
    if draft.kind is Kind.TEAM:
        return replace(draft, subject=None, hr_partner=None)
    if entered.has(block_of(Field.CHANNEL)):
        return draft
    return replace(draft, channel=None)


def _goal(entered: Entered, goal: DraftGoal) -> DraftGoal:
    text = _texts(entered, goal.key)
    due = block_of(Field.GOAL_DUE, goal.key)
    return replace(
        goal,
        statement=text(Field.STATEMENT, goal.statement),
        metric=text(Field.METRIC, goal.metric),
        unit=text(Field.UNIT, goal.unit),
        baseline=text(Field.BASELINE, goal.baseline),
        target=text(Field.TARGET, goal.target),
        objective=text(Field.OBJECTIVE, goal.objective),
        due=entered.day(due) if entered.has(due) else goal.due,
    )


def _action(entered: Entered, action: DraftAction) -> DraftAction:
    text = _texts(entered, action.key)
    due = block_of(Field.DUE, action.key)
    owner = block_of(Field.OWNER, action.key)
    chosen = entered.user(owner)
    return replace(
        action,
        title=text(Field.ACTION, action.title),
        owner=(UserId(chosen) if chosen else None)
        if entered.has(owner)
        else action.owner,
        due=entered.day(due) if entered.has(due) else action.due,
        measure=text(Field.MEASURE, action.measure),
    )


def _texts(entered: Entered, key: str) -> Callable[[Field, str], str]:
    def text(field: Field, before: str) -> str:
        return _text(entered, block_of(field, key), before)

    return text


def _text(entered: Entered, block: str, before: str) -> str:
    return entered.text(block) if entered.has(block) else before


def _channel(entered: Entered, before: ChannelId | None) -> ChannelId | None:
    block = block_of(Field.CHANNEL)
    if not entered.has(block):
        return before
    chosen = entered.channel(block)
    return ChannelId(chosen) if chosen else None
