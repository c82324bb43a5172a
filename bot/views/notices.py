"""What stands in a form that has nothing left to ask, and what is wrong in one."""

from collections.abc import Iterable

from slack_sdk.models.blocks import MarkdownTextObject, SectionBlock
from slack_sdk.models.views import View

from bot.plans.fields import Fault
from bot.texts import Texts
from bot.views.plan_form import block_of


def notice(title: str, text: str, close: str) -> View:
    """Return a form that only says something."""
    return View(
        type="modal",
        title=title,
        close=close,
        blocks=[SectionBlock(text=MarkdownTextObject(text=text))],
    )


def gone(texts: Texts) -> View:
    """Return what stands where the draft of a form is no more."""
    form = texts.plan_form
    return notice(form.new_title(), form.gone(), form.close())


def errors(faults: Iterable[Fault], texts: Texts) -> dict[str, str]:
    """Return what is wrong, by block id, as Slack shows it at the fields."""
    return {
        block_of(fault.field, fault.key): texts.plan_form.problem(fault)
        for fault in faults
    }
