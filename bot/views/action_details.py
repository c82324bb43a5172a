"""The step of the plan's form that holds the details of one action."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace

from slack_sdk.models.blocks import Block, InputBlock
from slack_sdk.models.views import View

from bot.ids import UserId
from bot.plans.drafts import Draft, DraftAction
from bot.plans.fields import LONGEST_BUFFER, Field
from bot.plans.support import SupportKind
from bot.texts import Texts
from bot.views.entered import Entered
from bot.views.fitting import context, section
from bot.views.inputs import Input
from bot.views.plan_form import block_of

SAVE = "action_details.save"
NONE = "none"
MOST_HELPERS = 20


@dataclass(frozen=True, slots=True)
class Detailed:
    """An action of a draft, and the form under this step: its view and page."""

    draft: str
    key: str
    view: str
    page: int

    def written(self) -> str:
        """Return it as a view's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, metadata: str) -> "Detailed":
        """Return what a view's private metadata says."""
        return cls(**json.loads(metadata))


def details_form(
    draft: Draft, action: DraftAction, place: Detailed, texts: Texts
) -> View:
    """Return the step; all of it may stay empty."""
    says = texts.details
    title = action.title.strip() or texts.plan_form.label(Field.ACTION)
    return View(
        type="modal",
        callback_id=SAVE,
        private_metadata=place.written(),
        title=says.title(draft.numbers[action.key]),
        submit=says.take_over(),
        close=says.back(),
        blocks=[
            section(says.about(title)),
            *_fields(draft, action, texts),
            context(says.kept_with_plan()),
        ],
    )


def with_entered(action: DraftAction, entered: Entered) -> DraftAction:
    """Return the action with what the step holds; what it does not show stays."""

    def block(field: Field) -> str:
        return block_of(field, action.key)

    chosen = entered.choice(block(Field.SUPPORT))
    depends_on = block(Field.DEPENDS_ON)
    return replace(
        action,
        begins=entered.day(block(Field.BEGINS)),
        helpers=tuple(map(UserId, entered.users(block(Field.HELPERS)))),
        buffer=entered.text(block(Field.BUFFER)).strip(),
        resources=entered.text(block(Field.RESOURCES)),
        expected=entered.text(block(Field.EXPECTED)),
        depends_on=tuple(entered.choices(depends_on))
        if entered.has(depends_on)
        else action.depends_on,
        support=SupportKind(chosen) if chosen and chosen != NONE else None,
    )


def _fields(draft: Draft, action: DraftAction, texts: Texts) -> Iterator[Block]:
    def field(which: Field) -> Input:
        label, hint = texts.plan_form.label(which), texts.plan_form.hint(which)
        return Input(block_of(which, action.key), label, optional=True, hint=hint)

    def text(which: Field, value: str) -> InputBlock:
        example = texts.plan_form.example(which)
        return field(which).text(value, example=example, multiline=True)

    yield field(Field.BEGINS).day(action.begins)
    yield field(Field.HELPERS).users(action.helpers, MOST_HELPERS)
    yield text(Field.RESOURCES, action.resources)
    yield text(Field.EXPECTED, action.expected)
    others = [
        (each.key, f"#{draft.numbers[each.key]} {each.title}".strip())
        for each in draft.actions
        if each.key != action.key
    ]
    if others:
        yield field(Field.DEPENDS_ON).many(others, action.depends_on)
    yield field(Field.BUFFER).whole_number(action.buffer, LONGEST_BUFFER)
    kinds = [(each.value, texts.words.support(each)) for each in SupportKind]
    options = [(NONE, texts.details.no_support()), *kinds]
    chosen = action.support.value if action.support else NONE
    yield field(Field.SUPPORT).choice(options, chosen)
