"""Work that goes on beside a wait: "waiting for finance, writing the rest"."""

from bot.plans.progress import Status
from bot.reading.en import context as en
from bot.reading.split.said import Said
from bot.reading.words import words

_BESIDES = words(en.BESIDES)
_GOES_ON = frozenset(
    ("going on", "still going on", "doing that", "goes well", "will do")
)


def goes_on_besides(said: Said) -> bool:
    """Whether a clause tells that other parts of the work go on."""
    texts = [token.text for token in said.clause.tokens]
    if "3" not in said.clause.tape and _BESIDES.isdisjoint(texts):
        return False
    return any(
        event.rule in _GOES_ON and event.status is Status.IN_PROGRESS
        for event in said.events
    )
