"""`/pip continue draft`: the form for a plan as somebody left it.

What was typed is kept at each button of the form, and when it is refused or closed.
"""

from bot.ids import UserId
from bot.plans.drafts import Draft
from bot.views import Message
from bot.views.plan_form import PlanForm
from handlers.forms import open_form
from handlers.verbs import Asked
from storage.database import Store

WORDS = frozenset({"draft", "the draft", "my draft", "草稿"})


def is_draft(rest: str) -> bool:
    """Tell whether somebody asks for a draft, and not for a plan."""
    return rest.strip().casefold() in WORDS


async def continue_draft(asked: Asked) -> Message | None:
    """Open the newest form that is not finished; or say that there is none."""
    texts = asked.texts
    draft = await asked.deps.transact(unfinished, asked.person.id)
    if draft is None:
        return Message.of(texts.details.no_draft())
    form = PlanForm(draft, texts).view(note=texts.details.goes_on())
    return await open_form(asked, form)


def unfinished(store: Store, person: UserId) -> Draft | None:
    """Return the draft that somebody left last, unless its plan has moved on since."""
    return next(
        (each for each in store.drafts.left_by(person) if _is_current(store, each)),
        None,
    )


def _is_current(store: Store, draft: Draft) -> bool:
    """Tell whether saving it would undo nothing."""
    if draft.plan_id is None:
        return draft.is_begun
    changes = store.changes.of(draft.plan_id)
    return not changes or changes[-1].at <= draft.updated_at
