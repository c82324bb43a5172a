"""What a finished action has come to: its effect, evidence and a last reading."""

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.plans.actions import Action
from bot.plans.measures import number_of, written
from bot.plans.progress import Effect, Status
from bot.texts import Texts
from bot.views.entered import Entered
from bot.views.fitting import context, section
from bot.views.inputs import Input
from bot.views.overdue_forms import Subject

EFFECT = "effect"
MORE = "effect.more"
FORM = "effect.form"
CAME_TO, SHOWN_BY, READING = "came_to", "shown_by", "reading"
MOST_EFFECTS = 5  # in one message, which holds 50 blocks


def effect_blocks(texts: Texts, action: Action, number: int) -> list[Block]:
    """Return the questions, or the answers; nothing where the action is not done.

    `number` is the one that the reader knows the action by.
    """
    says = texts.effects
    if action.status is not Status.DONE:
        return []
    if action.effect:
        noted = says.noted(number, action.title, action.effect, action.evidence)
        label = says.change() if action.evidence else says.add_evidence()
        return [context(noted), ActionsBlock(elements=[_button(label, MORE, action)])]
    buttons = [
        _button(says.button(each), f"{EFFECT}.{each.value}", action) for each in Effect
    ]
    buttons.append(_button(says.add_evidence(), MORE, action))
    return [section(says.ask(number, action.title)), ActionsBlock(elements=buttons)]


def effect_form(texts: Texts, action: Action, subject: Subject) -> View:
    """Return the form that asks for effect, evidence and a last reading."""
    says, metric = texts.effects, action.metric
    effects = [(each.value, says.button(each)) for each in Effect]
    chosen = action.effect.value if action.effect else None
    shown = Input(
        SHOWN_BY, says.evidence_label(), optional=True, hint=says.evidence_hint()
    )
    blocks: list[Block] = [
        section(says.about(action)),
        Input(CAME_TO, says.effect_label(), optional=True).choice(effects, chosen),
        shown.text(action.evidence or "", multiline=True),
    ]
    if metric:
        value = "" if action.value is None else written(action.value)
        label = says.reading_label(metric)
        blocks.append(Input(READING, label, optional=True).text(value))
    return View(
        type="modal",
        callback_id=FORM,
        private_metadata=subject.kept(),
        title=says.form_title(),
        submit=texts.overdue.save(),
        close=texts.overdue.cancel(),
        blocks=[*blocks, context(texts.overdue.seen_by())],
    )


def reading_in(entered: Entered, action: Action) -> float | None:
    """Return the reading that was typed; None where there is none, or no number."""
    unit = action.metric.unit if action.metric else None
    return number_of(entered.text(READING), unit or "")


def _button(label: str, action_id: str, action: Action) -> ButtonElement:
    return ButtonElement(text=label, action_id=action_id, value=action.id)
