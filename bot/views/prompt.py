"""The check-in DM, and its one reminder."""

from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    DividerBlock,
    MarkdownTextObject,
    Option,
    OverflowMenuElement,
    SectionBlock,
)

from bot.checkins.prompts import Group, Question, Row
from bot.plans.plan import Kind
from bot.reports.lateness import Days, is_due_soon, last_day
from bot.texts import Texts
from bot.texts.quote import plain
from bot.views import Message
from bot.views.fitting import context, packed, section
from bot.workdays import is_workday

ACT = "prompt.act"
ON_TRACK = "prompt.on_track"
NOTHING_NEW = "prompt.nothing_new"
MOST_BLOCKS = 46


def prompt_message(question: Question, texts: Texts) -> Message:
    """Return the weekly question about all of somebody's open actions."""
    says = texts.checkins
    count = len(question.rows)
    blocks: list[Block] = [
        section(says.prompt_intro(count)),
        *_body(question, texts),
        context(says.invitation(question.rows[0].listed.n)),
        _common_answers(question, texts),
    ]
    return Message(says.prompt_push(count), blocks)


def nudge_message(question: Question, texts: Texts) -> Message:
    """Return the one reminder of what nothing was said of."""
    says = texts.checkins
    count = len(question.rows)
    blocks: list[Block] = [
        section(says.nudge_intro(count)),
        *_body(question, texts),
        _common_answers(question, texts),
    ]
    return Message(says.nudge_push(count), blocks)


def seen_message(question: Question, texts: Texts) -> Message:
    """Return who can see what the person answers, plan by plan."""
    if not question.groups:
        return Message.of(texts.replies.nothing_open())
    lines = []
    for group in question.groups:
        lines += [_heading(group, texts), _seen_by(group, texts)]
    return Message(lines[1], [section(text) for text in packed(lines)[:MOST_BLOCKS]])


def _body(question: Question, texts: Texts) -> list[Block]:
    blocks = [
        block
        for group in question.groups
        for block in _group(group, question, texts, menus=True)
    ]
    if len(blocks) <= MOST_BLOCKS:
        return blocks
    lines = [
        line for group in question.groups for line in _lines(group, question, texts)
    ]
    return [section(text) for text in packed(lines)[:MOST_BLOCKS]]


def _group(
    group: Group, question: Question, texts: Texts, *, menus: bool
) -> list[Block]:
    return [
        DividerBlock(),
        section(_heading(group, texts)),
        *(_row(row, question, texts, menus=menus) for row in group.rows),
        context(_seen_by(group, texts)),
    ]


def _lines(group: Group, question: Question, texts: Texts) -> list[str]:
    """Return the group as text alone, for more actions than Slack has blocks."""
    rows = (_told(row, question, texts) for row in group.rows)
    return [_heading(group, texts), *rows, _seen_by(group, texts)]


def _heading(group: Group, texts: Texts) -> str:
    if not group.audience.is_core:
        return texts.checkins.heading_support()
    return texts.checkins.heading(group.plan.code, group.plan.title)


def _seen_by(group: Group, texts: Texts) -> str:
    audience, says = group.audience, texts.checkins
    if group.plan.kind is Kind.TEAM:
        return says.seen_by_team(audience.lead, group.plan.channel)
    if not audience.is_core:
        return says.seen_by_lead(audience.lead)
    return says.seen_by_few(audience.others, audience.sponsor)


def _told(row: Row, question: Question, texts: Texts) -> str:
    action, today = row.listed.action, question.today
    told = texts.checkins.action(row.listed.n, action, today)
    days, says = Days(today, lambda day: is_workday(day, question.zone)), texts.overdue
    if is_due_soon(action, days):
        mark = says.due_today() if last_day(action, days) == today else says.due_soon()
        told += f" · {mark}"
    if row.awaited:
        told += f"\n{texts.details.awaits(row.awaited, today)}"
    if row.last is None:
        return f"{told}\n_{texts.checkins.nothing_said()}_"
    said = texts.replies.stated(row.last.stated, action.metric, today)
    day = row.last.at.astimezone(ZoneInfo(question.zone)).date()
    return f"{told}\n{texts.checkins.last_said(said, texts.words.day(day, today))}"


def _row(row: Row, question: Question, texts: Texts, *, menus: bool) -> Block:
    told = MarkdownTextObject(text=_told(row, question, texts))
    if not menus:
        return SectionBlock(text=told)
    says, action = texts.checkins, row.listed.action
    choices = {
        "done": says.done(),
        "in_progress": says.in_progress(),
        "blocked": says.blocked(),
        "new_date": says.new_date(),
    }
    options = [
        Option(text=plain(label), value=f"{value}:{action.id}")
        for value, label in choices.items()
    ]
    menu = OverflowMenuElement(action_id=ACT, options=options)
    return SectionBlock(text=told, accessory=menu, block_id=f"row:{action.id}")


def _common_answers(question: Question, texts: Texts) -> Block:
    says, value = texts.checkins, question.checkin
    return ActionsBlock(
        elements=[
            ButtonElement(text=says.on_track(), action_id=ON_TRACK, value=value),
            ButtonElement(text=says.nothing_new(), action_id=NOTHING_NEW, value=value),
        ]
    )
