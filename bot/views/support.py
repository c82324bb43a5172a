"""Support: the form that asks for it, and what those in it get to see."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.ids import UserId
from bot.plans.actions import Action
from bot.plans.support import LONGEST, SupportKind
from bot.texts import Texts
from bot.views import Message
from bot.views.entered import Entered
from bot.views.fitting import context, section
from bot.views.inputs import Input

ASK, NAME = "support.ask", "support.name"
ACCEPT, OTHER_DATE, DECLINE = "support.accept", "support.date", "support.decline"
FORM, DATE_FORM, DECLINE_FORM = "support.form", "support.date_form", "support.no_form"
WHAT, KIND, WHO, DAY, REASON = "what", "kind", "who", "day", "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a form is about: an action, a request that there is already, a message.

    `must_name`: somebody has to be named, as the one who fills it in is the lead.
    """

    action: str = ""
    request: str = ""
    channel: str | None = None
    ts: str | None = None
    must_name: bool = False

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "Place":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is asked for, as it stands in the form."""

    what: str = ""
    kind: SupportKind = SupportKind.OTHER
    who: UserId | None = None
    day: date | None = None

    @classmethod
    def of(cls, entered: Entered) -> "Wish":
        """Return what somebody entered."""
        who, kind = entered.user(WHO), entered.choice(KIND)
        return cls(
            what=" ".join(entered.text(WHAT).split()),
            kind=SupportKind(kind) if kind else SupportKind.OTHER,
            who=UserId(who) if who else None,
            day=entered.day(DAY),
        )


def support_form(texts: Texts, action: Action, place: Place, wish: Wish) -> View:
    """Return the form; a lead has to name somebody, others may."""
    says, free = texts.support, not place.must_name
    kinds = [(each.value, texts.words.support(each)) for each in SupportKind]
    who = Input(
        WHO, says.who_label(), optional=free, hint=says.who_hint() if free else None
    )
    return View(
        type="modal",
        callback_id=FORM,
        private_metadata=place.kept(),
        title=says.form_title(),
        submit=texts.overdue.save(),
        close=texts.overdue.cancel(),
        blocks=[
            section(says.about(action)),
            Input(WHAT, says.what_label()).text(
                wish.what, example=says.what_example(), multiline=True
            ),
            Input(KIND, says.kind_label()).choice(kinds, wish.kind.value),
            who.user(wish.who),
            Input(DAY, says.day_label(), optional=free).day(wish.day),
            context(says.hint()),
        ],
    )


def wish_faults(
    wish: Wish, place: Place, action: Action, texts: Texts, today: date
) -> dict[str, str]:
    """Return what is wrong with what was entered, by field; who it is comes apart."""
    says, found = texts.support, {}
    if not wish.what:
        found[WHAT] = says.missing()
    elif len(wish.what) > LONGEST:
        found[WHAT] = says.too_long(LONGEST)
    if wish.who == action.owner:
        found[WHO] = says.is_owner()
    elif place.must_name and not wish.who:
        found[WHO] = says.missing()
    if wish.day is None and (wish.who or place.must_name):
        found[DAY] = says.missing()
    elif wish.day and wish.day < today:
        found[DAY] = texts.overdue.date_is_past()
    return found


def ask_button(texts: Texts, action: Action, before: str = "") -> ButtonElement:
    """Return the button that opens the form for an action."""
    label = f"{before}{texts.support.ask_button()}"
    return ButtonElement(text=label, action_id=ASK, value=action.id)


def which_action(texts: Texts, actions: Sequence[tuple[str, Action]]) -> Message:
    """Return the question for which action, with a button beside each line."""
    text = texts.support.which()
    blocks: list[Block] = [section(text)]
    for line, action in actions:
        block = section(line)
        block.accessory = ask_button(texts, action)
        blocks.append(block)
    return Message(text, blocks)


def naming(texts: Texts, text: str, request: str) -> Message:
    """Return a message to a lead, with the button by which somebody is named."""
    button = name_button(texts, request)
    return Message(text, [section(text), ActionsBlock(elements=[button])])


def name_button(texts: Texts, request: str) -> ButtonElement:
    """Return the button by which a supporter is named."""
    return ButtonElement(
        text=texts.support.name_button(),
        action_id=NAME,
        value=request,
        style="primary",
    )


def giving(texts: Texts, text: str, request: str) -> Message:
    """Return the request to a supporter, with a button for each answer."""
    return Message(text, [section(text), giving_buttons(texts, request)])


def giving_buttons(texts: Texts, request: str) -> ActionsBlock:
    """Return a button for each answer of a supporter."""
    says = texts.support
    return ActionsBlock(
        elements=[
            ButtonElement(text=label, action_id=name, value=request, style=style)
            for name, label, style in (
                (ACCEPT, says.accept(), "primary"),
                (OTHER_DATE, says.other_date(), None),
                (DECLINE, says.decline(), None),
            )
        ]
    )


def date_form(texts: Texts, text: str, place: Place, due: date | None) -> View:
    """Return the form for another date."""
    field = Input(DAY, texts.support.day_label()).day(due)
    return _short(DATE_FORM, texts.support.date_title(), texts, text, place, field)


def decline_form(texts: Texts, text: str, place: Place) -> View:
    """Return the form that asks why not."""
    field = Input(REASON, texts.support.reason_label()).text("", multiline=True)
    return _short(
        DECLINE_FORM, texts.support.decline_title(), texts, text, place, field
    )


def _short(
    callback: str, title: str, texts: Texts, text: str, place: Place, field: Block
) -> View:
    return View(
        type="modal",
        callback_id=callback,
        private_metadata=place.kept(),
        title=title,
        submit=texts.overdue.save(),
        close=texts.overdue.cancel(),
        blocks=[section(text), field],
    )
