"""Parts of one's own work that are left as well: 箱子还没做、规则也没定.

没定 by itself tells of what others have yet to settle, and so of a cause.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.find.status_rules import IDLE
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours
from bot.reading.words import words
from bot.reading.zh.compounds import OWN_ACTS

_OWN_ACTS = words(OWN_ACTS)
_TOO = frozenset(("也", "也还", "也都", "都"))
_LEFT = IDLE | {"something left"}


def with_own_parts(said: Sequence[Said]) -> None:
    """Take what is not settled either for a part of the work that is left."""
    for one, following in neighbours(said):
        if _is_left(one) and _is_left_too(following):
            following.events = [
                Event(
                    slot="status",
                    rule="not done",
                    start=following.clause.start,
                    end=following.clause.end,
                    status=Status.IN_PROGRESS,
                    mild=True,
                )
            ]


def _is_left(one: Said) -> bool:
    """Whether a clause tells but of what is not done yet."""
    return bool(one.events) and all(event.rule in _LEFT for event in one.events)


def _is_left_too(one: Said) -> bool:
    tokens = one.clause.tokens
    own = tokens[-1].text.removeprefix("还") in _OWN_ACTS
    others = "o" in one.clause.tape or any(token.hints for token in tokens)
    return own and not others and any(token.text in _TOO for token in tokens)
