"""A plan's month as messages: what matters first, all of it in the thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import Block, HeaderBlock

from bot.ids import UserId
from bot.people import Language
from bot.plans.actions import Action
from bot.reports.recap import Audience, GoalMonth, Recap
from bot.texts import TEXTS
from bot.texts.recaps import RecapTexts
from bot.views import Message
from bot.views.bars import bar
from bot.views.chart import charts
from bot.views.fitting import context, packed, pages, section
from bot.views.remains import learning_blocks

FIRST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Whom a recap is for: an audience, its language, and what people are called."""

    audience: Audience
    language: Language
    name_of: Callable[[UserId], str]
    reader: UserId | None = None

    @property
    def texts(self) -> RecapTexts:
        """What the bot says, in their language."""
        return TEXTS[self.language].recaps

    def name(self, action: Action) -> str | None:
        """Return the owner's name; None where it is the reader."""
        return None if action.owner == self.reader else self.name_of(action.owner)

    def name_unless_open(self, action: Action) -> str | None:
        """Return the owner's name, but in no channel: there nobody is named as late."""
        in_channel = self.audience is Audience.CHANNEL
        return None if in_channel else self.name(action)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the lines under it."""

    heading: str
    lines: Sequence[str]
    is_goals: bool = False


def recap_message(recap: Recap, listener: Listener) -> Message:
    """Return the recap; long lists are cut, their rest is in `recap_details`."""
    texts = listener.texts
    blocks: list[Block] = [HeaderBlock(text=texts.header(recap))]
    intro = texts.intro(recap, listener.audience)
    if intro:
        blocks.append(context(intro))
    blocks.append(section(texts.headline(recap)))
    drawn = charts(TEXTS[listener.language], recap.courses, recap.next_month)
    for part in _parts(recap, listener):
        lines = [part.heading, *part.lines[:FIRST]]
        if len(part.lines) > FIRST:
            lines.append(texts.more_in_thread(len(part.lines) - FIRST))
        blocks += [section(text) for text in packed(lines)]
        if part.is_goals:
            blocks += drawn
    return Message(texts.title(recap), pages(blocks)[0])


def recap_details(recap: Recap, listener: Listener) -> list[Message]:
    """Return what did not fit into the first message, in as many as it takes.

    Under a team's recap they end with a way to add what was learned.
    """
    long = [each for each in _parts(recap, listener) if len(each.lines) > FIRST]
    is_team = listener.audience is Audience.CHANNEL
    if not long and not is_team:
        return []
    heading = listener.texts.details(recap)
    blocks: list[Block] = [section(heading)] if long else []
    for part in long:
        lines = [part.heading, *part.lines]
        blocks += [section(text) for text in packed(lines)]
    found = [Message(heading, page) for page in pages(blocks) if page]
    if is_team:
        texts = TEXTS[listener.language]
        asks = texts.remains.what_did_you_learn()
        found.append(Message(asks, learning_blocks(texts, recap.plan)))
    return found


def _parts(recap: Recap, listener: Listener) -> list[Part]:
    texts, today = listener.texts, recap.next_month
    lines = goal_lines(recap, listener)
    goals = Part(texts.goals_heading(), lines, is_goals=True)
    if listener.audience is Audience.SPONSOR:
        return [goals] if goals.lines else []
    name, covered = listener.name, listener.name_unless_open
    thinking = TEXTS[listener.language].rethinking
    findings = TEXTS[listener.language].findings
    parts = [
        goals,
        Part(
            texts.done_heading(len(recap.done)),
            [texts.done(each, name(each), today) for each in recap.done],
        ),
        Part(
            texts.dropped_heading(),
            [texts.done(each, name(each), today) for each in recap.dropped],
        ),
        Part(
            texts.late_heading(len(recap.late)),
            [texts.late(each, covered(each), today) for each in recap.late],
        ),
        Part(
            texts.slipped_heading(),
            [
                texts.slipped(each, covered(each.action), today)
                for each in recap.slipped
            ],
        ),
        Part(texts.helped_heading(), [texts.helped(each) for each in recap.helped]),
        Part(
            findings.heading(),
            [findings.line(each.what, each.number) for each in recap.met],
        ),
        Part(
            thinking.heading(),
            [thinking.told(e.what, e.number, e.code) for e in recap.thoughts],
        ),
        Part(
            texts.owed_heading(),
            [
                texts.owed(each, covered(each), today, recap.before.get(each.id, ()))
                for each in recap.owed
            ],
        ),
        Part(
            texts.focus_heading(recap),
            [texts.focus(each, name(each), today) for each in recap.focus],
        ),
    ]
    return [part for part in parts if part.lines]


def goal_lines(recap: Recap, listener: Listener) -> list[str]:
    """Return a line for each goal: how far it is, and from where it came."""
    today = recap.next_month
    return [listener.texts.goal(each, _bar(each), today) for each in recap.goals]


def _bar(month: GoalMonth) -> str | None:
    share = month.goal.share
    return None if share is None else bar(share)
