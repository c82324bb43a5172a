"""One plan as a message, as far as its reader may see it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from slack_sdk.models.blocks import ActionsBlock, Block, DividerBlock

from bot.ids import UserId
from bot.plans.actions import Action, Progress
from bot.plans.consultation import PENDING
from bot.plans.findings import Finding
from bot.plans.goals import Goal
from bot.plans.lags import Lag
from bot.plans.plan import Kind as PlanKind
from bot.plans.plan import Plan, State
from bot.plans.sight import Sight
from bot.plans.slips import slips
from bot.plans.smart import checks
from bot.plans.strategies import Strategy
from bot.plans.support import RequestState, SupportRequest
from bot.reports.courses import Course
from bot.reports.status import PlanStatus
from bot.views import Message
from bot.views.chart import charts
from bot.views.findings import found_lines
from bot.views.fitting import context, packed, section
from bot.views.status import Reader, under
from bot.views.verbs import verb_button

PER_PAGE = 40
MOST_VOICES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What was said and asked about a plan's actions, and met on its way."""

    statements: Sequence[Progress] = ()
    lags: Sequence[Lag] = ()
    requests: Sequence[SupportRequest] = ()
    findings: Sequence[Finding] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSeen:
    """A plan through its reader's eyes, and where it stands for them."""

    reader: Reader
    sight: Sight
    status: PlanStatus
    voices: Sequence[str] = ()
    strategies: Sequence[Strategy] = ()
    record: Record = field(default_factory=Record)
    courses: Sequence[Course] = ()

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return max(1, -(-len(self.sight.actions) // PER_PAGE))

    def message(self, page: int = 1) -> Message:
        """Return a page of the plan, counted from 1; the last where there are fewer."""
        texts, plan = self.reader.texts.plans, self.sight.plan
        pages = self.pages
        page = min(max(1, page), pages)
        heading = texts.heading(plan, known=self._is_known)
        blocks: list[Block] = [section(heading), *self._facts(page)]
        blocks += self._goals(page)
        blocks += self._actions(page)
        blocks += self._findings(page)
        blocks += self._voices(page)
        blocks += self._ways_on(page, pages)
        return Message(heading, blocks)

    @property
    def _is_known(self) -> bool:
        plan = self.sight.plan
        return self.sight.summary or plan.kind is PlanKind.TEAM

    def _facts(self, page: int) -> list[Block]:
        texts, plan = self.reader.texts.plans, self.sight.plan
        if page > 1:
            return []
        if not self.sight.summary:
            return [context(texts.only_yours())]
        if not self.sight.whole:
            return [
                context(texts.facts(plan)),
                section(self.reader.texts.reports.tally(self.status)),
                context(texts.summary_only()),
            ]
        channel = f"<#{plan.channel}>" if plan.channel else None
        lines = [texts.facts(plan), self._people(plan), texts.rhythm(plan)]
        return [
            context("\n".join(lines)),
            section(self.reader.texts.reports.tally(self.status)),
            context(texts.seen_by(plan, channel)),
        ]

    @property
    def _starts(self) -> bool:
        plan = self.sight.plan
        return self.reader.person.id in (plan.lead, plan.hr_partner)

    def _people(self, plan: Plan) -> str:
        def name(user: UserId | None) -> str | None:
            return self.reader.name(user) if user else None

        return self.reader.texts.plans.people(
            self.reader.name(plan.lead),
            name(plan.subject),
            name(plan.hr_partner),
            name(plan.sponsor),
        )

    def _goals(self, page: int) -> list[Block]:
        if page > 1 or not (self.status.goals or self.courses):
            return []
        lines = [self._goal(goal) for goal in self.status.goals]
        today = self.reader.person.today(self.reader.now)
        drawn = charts(self.reader.texts, self.courses, today)
        return [DividerBlock(), *(section(text) for text in packed(lines)), *drawn]

    def _goal(self, goal: Goal) -> str:
        found = checks(goal, self.strategies, self.sight.counted)
        passed = self.reader.texts.diagnosis.checks(found)
        return f"{self.reader.goal(goal)}\n{passed}"

    def _actions(self, page: int) -> list[Block]:
        first = (page - 1) * PER_PAGE
        shown = self.sight.actions[first : first + PER_PAGE]
        if not shown:
            return []
        heading = self.reader.texts.plans.actions_heading()
        lines = [heading, *(self._line(action) for action in shown)]
        return [DividerBlock(), *(section(text) for text in packed(lines))]

    def _findings(self, page: int) -> list[Block]:
        """Return the problems met and the experiments tried."""
        if page > 1 or not self.record.findings:
            return []
        numbers = {each.id: each.number for each in self.sight.actions}
        lines = found_lines(self.reader.texts, self.record.findings, numbers)
        texts = packed(lines)[:MOST_VOICES]
        return [DividerBlock(), *(section(text) for text in texts)]

    def _voices(self, page: int) -> list[Block]:
        if not self.voices or page > 1:
            return []
        texts = packed(self.voices)
        return [DividerBlock(), *(section(text) for text in texts[:MOST_VOICES])]

    def _line(self, action: Action) -> str:
        reader, today = self.reader, self.reader.person.today(self.reader.now)
        line = reader.line(action, late=action in self.status.late)
        if action.first_due and action.first_due != action.due:
            line += f" ({reader.texts.plans.moved(action.first_due, today)})"
        details = reader.details(action)
        awaits = reader.awaits(self.status.awaited.get(action.id))
        shown_by = reader.texts.details.shown_by(action)
        return under(
            line, details, awaits, *self._asked(action), self._slips(action), shown_by
        )

    def _slips(self, action: Action) -> str:
        """Return how its date was put off, and why."""
        reader = self.reader
        found = slips(action, self.record.statements, self.record.lags)
        told = [(each, reader.person.local(each.at).date()) for each in found]
        return reader.texts.details.slips(told, reader.person.today(reader.now))

    def _asked(self, action: Action) -> list[str]:
        """Return what support was asked for and is not promised."""
        reader = self.reader
        return [
            reader.texts.support.line(
                each, reader.name(each.supporter) if each.supporter else None
            )
            for each in self.record.requests
            if each.action_id == action.id
            and action.status.is_open
            and each.state is not RequestState.ACCEPTED
        ]

    def _ways_on(self, page: int, pages: int) -> list[Block]:
        texts, plan = self.reader.texts.plans, self.sight.plan
        buttons = []
        if page < pages:
            more = f"{plan.code} {page + 1}"
            buttons.append(verb_button(texts.next_page(), "show", more))
        if self.sight.whole:
            look = self.reader.texts.diagnosis.look()
            buttons.append(verb_button(look, "diagnose", plan.code))
        if self.sight.edits and plan.state is not State.CLOSED:
            buttons.append(verb_button(texts.edit_button(), "edit", plan.code))
        if plan.state in PENDING and self._starts:
            label = self.reader.texts.consultation.start()
            buttons.append(verb_button(label, "start", plan.code))
        blocks: list[Block] = []
        if pages > 1:
            blocks.append(context(texts.page(page, pages)))
        if buttons:
            blocks.append(ActionsBlock(elements=buttons))
        return blocks
