"""The Home tab, and the part of it that says what needs somebody now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from slack_sdk.models.blocks import ActionsBlock, Block, DividerBlock, HeaderBlock
from slack_sdk.models.views import View

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.reports.status import PlanStatus
from bot.reports.wanted import Wanted
from bot.texts import Texts
from bot.views.bars import bar
from bot.views.fitting import context, packed, section
from bot.views.flag import Item, item_blocks
from bot.views.status import Reader
from bot.views.verbs import verb_button
from bot.views.wanted import wanted_blocks

MOST = 5
ACTIONS = 20
PLANS = 20
UPCOMING = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """What the bot will say: the check-in, or a plan's recap, or that it `is_end`."""

    at: datetime
    plan: Plan | None = None
    is_end: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All that concerns one person; `unanswered` counts actions of the open check-in.

    `late` are their own, `waiting` those of plans that they lead.
    """

    unanswered: int
    late: Sequence[Item]
    waiting: Sequence[Item]
    mine: Sequence[tuple[Action, Plan]]
    led: Sequence[PlanStatus]
    wanted: Sequence[Wanted] = ()
    upcoming: Sequence[Upcoming] = ()

    @property
    def is_new(self) -> bool:
        """Whether nothing concerns the person yet."""
        return not (self.mine or self.led or self.wanted)


def needs_blocks(reader: Reader, overview: Overview) -> list[Block]:
    """Return what needs the reader now; one kind sentence where nothing does."""
    texts = reader.texts.home
    blocks: list[Block] = [*wanted_blocks(reader, overview.wanted)]
    if overview.unanswered:
        blocks.append(section(texts.unanswered(overview.unanswered)))
    if overview.late:
        blocks.append(section(texts.late_heading()))
        blocks += item_blocks(reader, overview.late[:MOST])
        if len(overview.late) > MOST:
            left = len(overview.late) - MOST
            blocks.append(context(reader.texts.overdue.more(left)))
    if overview.waiting:
        lines = [
            f"{reader.line(each.action, late=each.late)} ({each.plan.code})"
            for each in overview.waiting[:MOST]
        ]
        left = len(overview.waiting) - MOST
        more = [texts.more_actions(left)] if left > 0 else []
        shown = packed([texts.waiting_heading(), *lines, *more])
        blocks += [section(text) for text in shown]
    return blocks or [section(texts.nothing_now())]


def home_view(reader: Reader, overview: Overview) -> View:
    """Return the whole tab."""
    texts = reader.texts
    if overview.is_new:
        return View(
            type="home", blocks=[section(texts.home.welcome()), _buttons(texts)]
        )
    blocks: list[Block] = [
        HeaderBlock(text=texts.commands.home_title()),
        *needs_blocks(reader, overview),
        _buttons(texts),
        *_mine(reader, overview),
        *_led(reader, overview),
        *_upcoming(reader, overview),
    ]
    return View(type="home", blocks=blocks)


def _mine(reader: Reader, overview: Overview) -> list[Block]:
    texts, today = reader.texts.home, reader.person.today(reader.now)
    blocks: list[Block] = []
    if overview.mine:
        lines = [
            texts.mine(action, plan, bar((action.percent or 0) / 100), today)
            for action, plan in overview.mine[:ACTIONS]
        ]
        if len(overview.mine) > ACTIONS:
            lines.append(texts.more_actions(len(overview.mine) - ACTIONS))
        shown = packed([texts.mine_heading(), *lines])
        blocks += [DividerBlock(), *(section(text) for text in shown)]
    return blocks


def _upcoming(reader: Reader, overview: Overview) -> list[Block]:
    """Return what the reader will hear and when, and how they want to be asked."""
    texts, today = reader.texts.home, reader.person.today(reader.now)
    lines = []
    for each in overview.upcoming[:UPCOMING]:
        local = reader.person.local(each.at)
        if each.plan is None:
            lines.append(texts.next_checkin(local.date(), local.time(), today))
        elif each.is_end:
            lines.append(texts.next_end(each.plan, local.date(), today))
        else:
            recap = texts.next_recap(each.plan, local.date(), local.time(), today)
            lines.append(recap)
    lines.append(texts.settings(reader.person))
    return [DividerBlock(), section("\n".join([texts.upcoming_heading(), *lines]))]


def _led(reader: Reader, overview: Overview) -> list[Block]:
    if not overview.led:
        return []
    texts = reader.texts
    lines = [
        texts.home.led(each.plan, bar(each.share), texts.reports.tally(each))
        for each in overview.led[:PLANS]
    ]
    if len(overview.led) > PLANS:
        lines.append(texts.reports.more_plans(len(overview.led) - PLANS))
    shown = packed([texts.home.led_heading(), *lines])
    return [DividerBlock(), *(section(text) for text in shown)]


def _buttons(texts: Texts) -> ActionsBlock:
    says = texts.home
    return ActionsBlock(
        elements=[
            verb_button(says.new_button(), "new", style="primary"),
            verb_button(says.status_button(), "status"),
            verb_button(says.overdue_button(), "overdue"),
            verb_button(says.report_button(), "report"),
            verb_button(says.why_button(), "why"),
            verb_button(says.settings_button(), "settings"),
            verb_button(says.help_button(), "help"),
        ]
    )
