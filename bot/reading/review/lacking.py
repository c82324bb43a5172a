"""What lacks behind work that is not begun, in English: "not started, no ladder".

Behind "stuck" any such words are the cause; here but a thing or people that lack are,
not "no rush" or "no plan yet".
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours
from bot.reading.words import words

_LACKS = Lazily(r"^[!&s]{0,2}N_{1,3}(?:s_{0,3})?$")
_NO = frozenset(("no", "not enough"))
_NO_CAUSES = words(
    "rush|hurry|idea|ideas|excuse|excuses|surprise|change|changes|date|dates|worries"
    "|worry|plan|plans|need|problem|problems|issue|issues|doubt|question|questions"
    "|pressure|stress|news|update|updates|blockers|blocker|progress|start|movement|way"
    "|reason|reasons|deal|point|use|luck|joy|chance|harm|fuss|drama|comment|wonder"
    "|matter|end|sign|intention|thanks|promises|promise|delay|delays|risk|risks|longer"
    "|more|less|big|real|particular|deadline|urgency|pictures|regrets|lie|joke|offence"
)
_PLAIN = 3
"""The rank of trouble as such."""


def with_what_lacks(said: Sequence[Said]) -> None:
    """Take what lacks for the cause where work is told not to be begun before it."""
    for before, one in neighbours(said):
        if _not_begun(before) and _lacks_something(one):
            one.events = [_as_cause(event) for event in one.events]


def _not_begun(one: Said) -> bool:
    return any(event.status is Status.NOT_STARTED for event in one.events)


def _lacks_something(one: Said) -> bool:
    """Whether but a thing or people are told to lack: "no ladder"."""
    clause = one.clause
    if clause.chinese or clause.named or not _LACKS.match(clause.tape):
        return False
    texts = [token.text for token in clause.tokens]
    lacks = any(text in _NO or text.startswith("no ") for text in texts)
    return lacks and _NO_CAUSES.isdisjoint(" ".join(texts).split())


def _as_cause(event: Event) -> Event:
    if event.slot != "blocker" or event.rule != "beside":
        return event
    return event._replace(rule="trouble", rank=_PLAIN)
