"""The form that plans are registered and edited with.

Long plans are met by pages: the first holds the plan, its goals and its first actions,
each further one the next actions.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ContextBlock,
    DividerBlock,
    InputBlock,
    MarkdownTextObject,
    SectionBlock,
)
from slack_sdk.models.views import View

from bot.people import Language
from bot.plans.drafts import Draft, DraftAction, DraftGoal, Start
from bot.plans.fields import Fault, Field
from bot.plans.plan import Kind
from bot.texts import Texts
from bot.views.inputs import Input

SUBMIT = "plan_form.submit"
KIND = "plan_form.kind"
ADD_GOAL = "plan_form.add_goal"
ADD_ACTION = "plan_form.add_action"
REMOVE = "plan_form.remove"
DETAILS = "plan_form.details"
PAGE = "plan_form.page"

PER_PAGE = 6
MOST_GOALS = 4
MOST_ACTIONS = 96
WEEKDAYS = range(7)


@dataclass(frozen=True, slots=True)
class Shown:
    """Which draft a form shows, and which page of it."""

    draft: str
    page: int = 0

    def written(self) -> str:
        """Return it as a view's private metadata."""
        return json.dumps({"draft": self.draft, "page": self.page})

    @classmethod
    def read(cls, metadata: str) -> "Shown":
        """Return what a view's private metadata says."""
        written = json.loads(metadata)
        return cls(written["draft"], written["page"])


def block_of(field: Field, key: str = "") -> str:
    """Return the id of a field's block; `key` says of which goal or action."""
    return f"{key}.{field.value}" if key else field.value


def last_page(draft: Draft) -> int:
    """Return the number of the last page; the first is 0."""
    return max(0, len(draft.actions) - 1) // PER_PAGE


def page_of(draft: Draft, fault: Fault) -> int:
    """Return the page that shows the field of a fault."""
    keys = [action.key for action in draft.actions]
    return keys.index(fault.key) // PER_PAGE if fault.key in keys else 0


def form_title(draft: Draft, texts: Texts) -> str:
    """Return what the form of a draft is called."""
    form = texts.plan_form
    return form.edit_title(draft.code) if draft.code else form.new_title()


class PlanForm:
    """The form of one draft, in the words of whoever fills it in."""

    def __init__(self, draft: Draft, texts: Texts) -> None:
        self._draft = draft
        self._texts = texts
        self._form = texts.plan_form

    def view(self, page: int = 0, note: str | None = None) -> View:
        """Return a page of it; `note` stands above the fields."""
        shown = min(page, last_page(self._draft))
        blocks: list[Block] = [_context(note or self._intro())]
        if shown == 0:
            blocks += self._plan()
            blocks += self._goals()
        blocks += self._actions(shown)
        if shown == 0:
            blocks += self._rhythm()
        return View(
            type="modal",
            callback_id=SUBMIT,
            title=form_title(self._draft, self._texts),
            submit=self._form.submit(new=self._draft.code is None),
            close=self._form.cancel(),
            notify_on_close=True,
            private_metadata=Shown(self._draft.id, shown).written(),
            blocks=blocks,
        )

    def _intro(self) -> str:
        if self._draft.code:
            return self._form.edit_intro()
        return self._form.intro(prefilled=bool(self._draft.title), cut=False)

    def _input(self, field: Field, key: str = "", *, optional: bool = False) -> Input:
        return Input(
            block_of(field, key),
            self._form.label(field),
            optional=optional,
            hint=self._form.hint(field),
        )

    def _plan(self) -> Iterator[Block]:
        draft = self._draft
        yield self._text(Field.TITLE, draft.title)
        individual = draft.kind is Kind.INDIVIDUAL
        if draft.plan_id is None:
            yield self._kind()
            if individual:
                yield self._input(Field.SUBJECT).user(draft.subject)
        yield self._input(Field.LEAD).user(draft.lead)
        if individual:
            yield self._input(Field.HR_PARTNER, optional=True).user(draft.hr_partner)
        yield self._input(Field.SPONSOR, optional=True).user(draft.sponsor)

    def _kind(self) -> InputBlock:
        kinds = [(kind.value, self._texts.words.kind(kind)) for kind in Kind]
        chosen = self._draft.kind.value
        return self._input(Field.KIND).choice(kinds, chosen, clicked_as=KIND)

    def _goals(self) -> Iterator[Block]:
        for number, goal in enumerate(self._draft.goals, start=1):
            yield DividerBlock()
            removable = goal.id is None and len(self._draft.goals) > 1
            heading = self._form.goal_heading(number)
            yield self._heading(heading, goal.key, removable=removable)
            yield from self._goal(goal)
        if len(self._draft.goals) < MOST_GOALS:
            yield ActionsBlock(elements=[_button(self._form.add_goal(), ADD_GOAL)])

    def _goal(self, goal: DraftGoal) -> Iterator[Block]:
        yield self._text(Field.STATEMENT, goal.statement, goal.key)
        for field, value in (
            (Field.METRIC, goal.metric),
            (Field.UNIT, goal.unit),
            (Field.BASELINE, goal.baseline),
            (Field.TARGET, goal.target),
            (Field.OBJECTIVE, goal.objective),
        ):
            yield self._text(field, value, goal.key, optional=True)
        yield self._input(Field.GOAL_DUE, goal.key).day(goal.due)

    def _actions(self, page: int) -> Iterator[Block]:
        first = page * PER_PAGE
        shown = self._draft.actions[first : first + PER_PAGE]
        for action in shown:
            yield DividerBlock()
            yield self._heading(self._called(action), action.key)
            yield from self._action(action)
            yield self._ways_on(action)
        yield from self._turning(page)
        if self._draft.dropped:
            yield _context(self._form.dropped(len(self._draft.dropped)))

    def _action(self, action: DraftAction) -> Iterator[Block]:
        yield self._text(Field.ACTION, action.title, action.key)
        yield self._input(Field.OWNER, action.key).user(action.owner)
        yield self._input(Field.DUE, action.key).day(action.due)
        yield self._text(Field.MEASURE, action.measure, action.key, optional=True)

    def _called(self, action: DraftAction) -> str:
        """Return an action's heading, with its details in short."""
        numbers = self._draft.numbers
        heading = self._form.action_heading(numbers[action.key])
        before = sorted(numbers[key] for key in action.depends_on if key in numbers)
        details = self._texts.details.in_short(action, before)
        return f"{heading}  {details}" if details else heading

    def _ways_on(self, action: DraftAction) -> ActionsBlock:
        """Return the buttons under an action: to its details, and to take it out."""
        key = action.key
        buttons = [_button(self._form.details(), f"{DETAILS}.{key}", key)]
        if len(self._draft.actions) > 1:
            name = self._form.drop() if action.id else self._form.remove()
            buttons.append(_button(name, f"{REMOVE}.{key}", key))
        return ActionsBlock(block_id=f"{key}.ways", elements=buttons)

    def _turning(self, page: int) -> Iterator[Block]:
        """Return the buttons for one more action and for the other pages."""
        total, pages = len(self._draft.actions), last_page(self._draft) + 1
        spans = [
            (n * PER_PAGE + 1, min(total, (n + 1) * PER_PAGE)) for n in range(pages)
        ]
        buttons = [
            _button(self._form.page(*span), f"{PAGE}.{n}", str(n))
            for n, span in enumerate(spans)
            if n != page
        ]
        if total < MOST_ACTIONS:
            buttons.insert(0, _button(self._form.add_action(), ADD_ACTION))
        if pages > 1:
            yield _context(self._form.shown(*spans[page], total))
        yield ActionsBlock(elements=buttons)

    def _rhythm(self) -> Iterator[Block]:
        draft, words = self._draft, self._texts.words
        yield DividerBlock()
        days = [(str(day), words.weekday(day)) for day in WEEKDAYS]
        yield self._input(Field.WEEKDAY).choice(days, str(draft.weekday))
        yield self._input(Field.AT).time(draft.at)
        if draft.kind is Kind.TEAM:
            yield self._input(Field.CHANNEL, optional=True).channel(draft.channel)
            tongues = [(each.value, self._form.language(each)) for each in Language]
            chosen = draft.language.value
            yield self._input(Field.LANGUAGE).choice(tongues, chosen)
        if draft.plan_id is None:
            yield from self._start()

    def _start(self) -> Iterator[Block]:
        draft, form = self._draft, self._form
        if draft.kind is Kind.INDIVIDUAL:
            yield _context(form.asks_first())
            return
        starts = [(each.value, form.start(each)) for each in Start]
        yield self._input(Field.START).choice(starts, draft.start.value)

    def _text(
        self, field: Field, value: str, key: str = "", *, optional: bool = False
    ) -> InputBlock:
        example = self._form.example(field)
        return self._input(field, key, optional=optional).text(value, example=example)

    def _heading(self, text: str, key: str, *, removable: bool = False) -> SectionBlock:
        remove = _button(self._form.remove(), f"{REMOVE}.{key}", key)
        return SectionBlock(
            block_id=f"{key}.heading",
            text=MarkdownTextObject(text=text),
            accessory=remove if removable else None,
        )


def _button(text: str, action_id: str, value: str = "-") -> ButtonElement:
    return ButtonElement(text=text, action_id=action_id, value=value)


def _context(text: str) -> ContextBlock:
    return ContextBlock(elements=[MarkdownTextObject(text=text)])
