"""Suggestions: the form that takes one, what the lead sees, and the list."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.ids import ActionId, ChannelId, PlanId, SuggestionId, UserId
from bot.plans.actions import Action
from bot.plans.drafts import DraftAction
from bot.plans.fields import Field
from bot.plans.plan import Plan
from bot.plans.suggestions import Fate, Suggestion
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, section
from bot.views.inputs import Input
from bot.views.plan_form import block_of
from bot.views.status import Reader
from bot.views.verbs import verb_button

SEND = "suggestion.send"
TAKE_UP, DECLINE = "suggestion.take_up", "suggestion.decline"
PLAN, TEXT, NAME, REASON = "plan", "text", "name", "reason"
NAMED, ANONYMOUS = "named", "anonymous"
MOST, PER_PAGE = 100, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What the form remembers: the id that its suggestion will have, and where it is.

    With its id made here, a suggestion that is sent twice is stored once, and no trace
    of the event is needed for that.
    """

    id: SuggestionId
    channel: ChannelId | None = None

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "Opened":
        """Return what a submitted form remembers."""
        return cls(**json.loads(view["private_metadata"]))


def suggestion_form(
    texts: Texts, plans: Sequence[Plan], chosen: Plan | None, text: str, opened: Opened
) -> View:
    """Return the form, with what is known already."""
    says = texts.suggestions
    options = [(plan.id, f"{plan.code} · {plan.title}") for plan in plans[:MOST]]
    first = chosen or (plans[0] if len(plans) == 1 else None)
    names = [(NAMED, says.named()), (ANONYMOUS, says.anonymous())]
    return View(
        type="modal",
        callback_id=SEND,
        private_metadata=opened.kept(),
        title=says.title(),
        submit=says.send(),
        close=texts.plan_form.cancel(),
        blocks=[
            Input(PLAN, says.plan_label()).choice(options, first.id if first else None),
            Input(TEXT, says.text_label()).text(
                text, example=says.text_example(), multiline=True
            ),
            Input(NAME, says.name_label()).choice(names, NAMED),
            context(says.what_is_kept()),
        ],
    )


def take_up_form(texts: Texts, suggestion: Suggestion, action: DraftAction) -> View:
    """Return the form that makes a suggestion an action; `action` fills it in."""
    form = texts.plan_form
    return View(
        type="modal",
        callback_id=TAKE_UP,
        private_metadata=suggestion.id,
        title=texts.suggestions.take_up_title(),
        submit=texts.suggestions.take_up(),
        close=form.cancel(),
        blocks=[
            section(texts.suggestions.says(suggestion)),
            Input(block_of(Field.ACTION), form.label(Field.ACTION)).text(
                action.title, multiline=True
            ),
            Input(block_of(Field.OWNER), form.label(Field.OWNER)).user(action.owner),
            Input(block_of(Field.DUE), form.label(Field.DUE)).day(action.due),
        ],
    )


def decline_form(texts: Texts, suggestion: Suggestion) -> View:
    """Return the form that asks why a suggestion is declined."""
    says = texts.suggestions
    hint = says.reason_hint(anonymous=suggestion.by is None)
    return View(
        type="modal",
        callback_id=DECLINE,
        private_metadata=suggestion.id,
        title=says.decline_title(),
        submit=says.decline(),
        close=texts.plan_form.cancel(),
        blocks=[
            section(says.says(suggestion)),
            Input(REASON, says.reason_label(), hint=hint).text("", multiline=True),
        ],
    )


def for_lead(
    texts: Texts,
    plan: Plan,
    suggestion: Suggestion,
    by: str | None,
    action: Action | None,
) -> Message:
    """Return a suggestion for its lead to decide, or with what was decided."""
    says = texts.suggestions
    heading = says.heading(plan, by)
    blocks: list[Block] = [section(heading), section(says.says(suggestion))]
    if suggestion.fate is Fate.NEW:
        blocks.append(decide_buttons(texts, suggestion))
    else:
        blocks.append(context(says.fate(suggestion, action)))
    return Message(heading, blocks)


def decide_buttons(texts: Texts, suggestion: Suggestion) -> ActionsBlock:
    """Return the two ways to decide."""
    says = texts.suggestions
    return ActionsBlock(
        elements=[
            ButtonElement(
                text=says.take_up(),
                action_id=TAKE_UP,
                value=suggestion.id,
                style="primary",
            ),
            ButtonElement(text=says.decline(), action_id=DECLINE, value=suggestion.id),
        ]
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """The suggestions that a reader may see, newest first.

    `names` are those whom the reader may know as the author.
    """

    reader: Reader
    plans: Mapping[PlanId, Plan]
    suggestions: Sequence[Suggestion]
    actions: Mapping[ActionId, Action]
    name_of: Callable[[Suggestion], str | None]

    def message(self, page: int) -> Message:
        """Return a page of them, counted from 1; those to decide have buttons."""
        texts = self.reader.texts
        if not self.suggestions:
            return Message.of(texts.suggestions.list_empty())
        pages = -(-len(self.suggestions) // PER_PAGE)
        page = min(max(1, page), pages)
        shown = self.suggestions[(page - 1) * PER_PAGE : page * PER_PAGE]
        title = texts.suggestions.list_title()
        blocks: list[Block] = [section(f"*{title}*")]
        for each in shown:
            blocks += self._blocks(each)
        if pages > 1:
            blocks.append(context(texts.plans.page(page, pages)))
        if page < pages:
            more = verb_button(texts.plans.next_page(), "suggest", f"list {page + 1}")
            blocks.append(ActionsBlock(elements=[more]))
        return Message(title, blocks)

    def _blocks(self, suggestion: Suggestion) -> list[Block]:
        texts, user = self.reader.texts, self.reader.person.id
        plan = self.plans[suggestion.plan_id]
        today = self.reader.person.today(self.reader.now)
        says = texts.suggestions
        action = self.actions.get(suggestion.action_id or ActionId(""))
        heading = says.line(plan, suggestion, self.name_of(suggestion), today)
        blocks: list[Block] = [
            section(heading),
            section(says.says(suggestion)),
            context(says.fate(suggestion, action)),
        ]
        if suggestion.fate is Fate.NEW and user == plan.lead:
            blocks.append(decide_buttons(texts, suggestion))
        return blocks


def author(chosen: str | None, person: UserId) -> UserId | None:
    """Return who is to be kept as the author: nobody, where no name was chosen."""
    return person if chosen == NAMED else None
