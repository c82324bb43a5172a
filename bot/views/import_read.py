"""What was read from a document: shown to whoever handed it over, with the draft."""

from collections.abc import Iterator, Sequence

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.importing.drafting import Drafted
from bot.importing.imported import Imported
from bot.texts import Texts
from bot.texts.imports import ImportTexts
from bot.texts.quote import quote
from bot.views import Message
from bot.views.fitting import context, fitted, packed

OPEN = "import.open"
MOST_LINES = 20
LINE = 200


def import_read(imported: Imported, drafted: Drafted, texts: Texts) -> Message:
    """Return what was read, what was left out, and the button to the draft."""
    said = texts.imports
    lines = [said.read(imported), *_notes(imported, drafted, said)]
    button = ButtonElement(
        text=said.open_draft(),
        action_id=OPEN,
        value=drafted.draft.id,
        style="primary",
    )
    blocks: list[Block] = fitted(packed(lines), said.more)
    blocks += [context(said.not_yet()), ActionsBlock(elements=[button])]
    return Message(lines[0], blocks)


def _notes(imported: Imported, drafted: Drafted, said: ImportTexts) -> Iterator[str]:
    if not imported.goals and not imported.actions:
        yield said.nothing_found()
    if drafted.unknown:
        yield said.unknown(drafted.unknown)
    if drafted.goals_left or drafted.actions_left:
        yield said.no_room(drafted.goals_left, drafted.actions_left)
    beside = list(_beside(imported, drafted, said))
    if beside:
        yield said.no_field()
        yield from beside
    if imported.not_understood:
        yield said.not_understood()
        yield from _listed(imported.not_understood, said)


def _beside(imported: Imported, drafted: Drafted, said: ImportTexts) -> Iterator[str]:
    for name, entries in (
        (said.evidence(), imported.evidence),
        (said.causes(), imported.causes),
        (said.support(), imported.support),
    ):
        if entries:
            yield f"_{name}_"
            yield from _listed(entries, said)
    yield from map(said.left, drafted.left)


def _listed(entries: Sequence[str], said: ImportTexts) -> Iterator[str]:
    for each in entries[:MOST_LINES]:
        yield f"• {quote(each, LINE)}"
    if len(entries) > MOST_LINES:
        yield said.more(len(entries) - MOST_LINES)
