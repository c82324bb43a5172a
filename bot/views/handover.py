"""What somebody who has left leaves open, for the lead of a plan."""

from collections.abc import Sequence
from datetime import date

from bot.checkins.listing import Listed
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import packed, section


def handover_message(
    name: str, rows: Sequence[Listed], today: date, texts: Texts
) -> Message:
    """Return the open actions of one plan that need an owner."""
    says = texts.checkins
    lines = [
        says.handover(name, rows[0].plan.code),
        *(says.action(row.n, row.action, today) for row in rows),
    ]
    return Message(
        says.handover_push(name), [section(text) for text in packed(lines)[:40]]
    )
