"""A cause is entered, and what was learned of a like one before is shown at once.

Each lesson or practice says why it is offered, and what was measured of it. Who enters
the cause alone sees it, and only what they may read anyway.
"""

from slack_sdk.models.views import View

from bot.people import Person
from bot.plans.diagnosis import Cause
from bot.plans.remains import offers
from bot.texts import TEXTS
from bot.views.remains import offered_blocks
from handlers.culture.practices import remembered, shelf
from storage.database import Store


def with_offers(
    store: Store, person: Person, cause: Cause | None, view: View | None
) -> View | None:
    """Return the view with what fits the cause below it; a new one where there is none.

    Where nothing fits, it is the view as it was.
    """
    if cause is None:
        return view
    lessons, practices = remembered(store, person.id)
    found = offers(
        "\n".join((cause.text, *cause.whys)),
        cause.level,
        [each for each in lessons if each.cause_id != cause.id],
        [each for each in practices if each.cause_id != cause.id],
    )
    if not found:
        return view
    texts = TEXTS[person.language]
    blocks = offered_blocks(shelf(store, person, found), found)
    if view is None:
        title, close = texts.remains.offered_title(), texts.diagnosis.close()
        return View(type="modal", title=title, close=close, blocks=blocks)
    view.blocks = [*(view.blocks or []), *blocks]
    return view
