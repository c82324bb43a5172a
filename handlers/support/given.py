"""Support is there: what waited for it goes on, and its owner hears of it."""

from collections.abc import Collection
from datetime import datetime

from bot.ids import ActionId, ProgressId, new_id
from bot.plans.actions import Action, Progress, Source
from bot.plans.progress import Stated
from bot.plans.support import RequestState
from handlers.support.telling import tell
from storage.database import Store

PROMISED = (RequestState.ASKED, RequestState.ACCEPTED)


def answered_calls(
    store: Store, supports: Collection[ActionId], now: datetime
) -> list[Action]:
    """Note that calls for help are answered; return the actions to be told anew.

    `supports` are actions that were just done.
    """
    waiting = []
    for request in store.requests.given_by(supports):
        action = store.actions.get(request.action_id, lock=True)
        if request.state not in PROMISED or action is None:
            continue
        tell(store, request, "given", {action.owner}, now)
        store.statements.save(
            Progress(
                id=ProgressId(new_id()),
                action_id=action.id,
                person=request.supporter or request.asker,
                at=now,
                source=Source.BUTTON,
                stated=Stated(),
                helped=True,
            )
        )
        waiting.append(action)
    return waiting
