"""Under what tells people of a plan: the way to say that they have it."""

from collections.abc import Iterable

from slack_sdk.models.blocks import Block

from bot.plans.acknowledgement import is_asked, last_of
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.views.acknowledgement import ack_blocks
from bot.views.status import Reader
from storage.database import Store


def asking(
    store: Store, reader: Reader, plan: Plan, actions: Iterable[Action], version: int
) -> list[Block]:
    """Return the blocks that ask the reader; none where they are not to be asked."""
    if not is_asked(reader.person.id, plan, actions):
        return []
    last = last_of(reader.person.id, store.acknowledgements.of(plan.id))
    return ack_blocks(reader, plan, version, last)
