"""What each kind of delivery says: asked when it is claimed, just before it is sent."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.deliveries import Delivery, Kind, Later, Skip
from bot.views import Message
from handlers.decided import decision
from handlers.morning import morning
from storage.database import Store

Renderer = Callable[[Store, Delivery, datetime], Message | Skip | Later]

RENDERERS: Mapping[Kind, Renderer] = {
    Kind.FLAG: morning,
    Kind.DIGEST: morning,
    Kind.DECISION: decision,
}
