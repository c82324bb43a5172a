"""The form that says how actions stand: to correct a reading, or to report at once."""

from collections.abc import Mapping, Sequence

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    DatePickerElement,
    HeaderBlock,
    InputBlock,
    InputInteractiveElement,
    Option,
    PlainTextInputElement,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from bot.checkins.listing import Listed
from bot.ids import ActionId
from bot.plans.progress import Stated, Status
from bot.texts import Texts
from bot.texts.quote import plain
from bot.views.fitting import section

SAVE = "change_form.save"
MOST_ACTIONS = 14  # seven blocks each, of the hundred that a form may have
NO_CHANGE = "none"
HELP = "help"
LONGEST = 300
INPUT = "input"


def change_form(
    listed: Sequence[Listed],
    stated: Mapping[ActionId, Stated],
    texts: Texts,
    about: str,
) -> View:
    """Return the form over these actions, filled in with what is `stated`.

    `about` comes back with what is entered, as private_metadata.
    """
    says = texts.replies
    blocks: list[Block] = [section(says.form_intro())]
    for each in listed[:MOST_ACTIONS]:
        known = stated.get(each.action.id, Stated())
        blocks += _fields(each, known, texts)
    if len(listed) > MOST_ACTIONS:
        blocks.append(section(texts.checkins.more(len(listed) - MOST_ACTIONS)))
    return View(
        type="modal",
        callback_id=SAVE,
        title=says.form_title(),
        submit=says.save(),
        close=says.cancel(),
        private_metadata=about,
        blocks=blocks,
    )


def _fields(listed: Listed, stated: Stated, texts: Texts) -> list[Block]:
    says, action = texts.replies, listed.action
    blocks: list[Block] = [HeaderBlock(text=says.action_heading(listed.n, action))]

    def add(name: str, label: str, element: InputInteractiveElement) -> None:
        blocks.append(
            InputBlock(
                block_id=f"{name}:{action.id}",
                label=label,
                element=element,
                optional=True,
            )
        )

    add("status", says.label_status(), _statuses(stated, texts))
    add("percent", says.label_percent(), _line(_shown(stated.percent), 5))
    due = stated.due.isoformat() if stated.due else None
    picker = DatePickerElement(action_id=INPUT, initial_date=due)
    add("due", says.label_due(), picker)
    if action.metric:
        value = _shown(stated.value)
        add("value", says.label_value(action.metric), _line(value, 30))
    add("blocker", says.label_blocker(), _line(stated.blocker, LONGEST))
    add(HELP, says.label_support(), _box(says.label_help(), checked=stated.help))
    return blocks


def _statuses(stated: Stated, texts: Texts) -> StaticSelectElement:
    options = {NO_CHANGE: Option(text=texts.replies.no_statement(), value=NO_CHANGE)}
    for status in Status:
        name = plain(texts.words.status(status))
        options[status.value] = Option(text=name, value=status.value)
    chosen = stated.status.value if stated.status else NO_CHANGE
    return StaticSelectElement(
        action_id=INPUT,
        options=list(options.values()),
        initial_option=options[chosen],
    )


def _line(value: str | None, limit: int) -> PlainTextInputElement:
    shown = plain(value, limit) if value else None
    return PlainTextInputElement(
        action_id=INPUT, initial_value=shown, max_length=max(limit, 1)
    )


def _box(label: str, *, checked: bool) -> CheckboxesElement:
    option = Option(text=label, value=HELP)
    return CheckboxesElement(
        action_id=INPUT,
        options=[option],
        initial_options=[option] if checked else None,
    )


def _shown(number: float | None) -> str | None:
    return None if number is None else f"{number:.15g}"
