"""What runs again: the end of a repair, and of other work but what it goes on with."""

from bot.plans.progress import Status
from bot.reading.en.effects import BRINGS_BACK, GONE, RUNS_AGAIN, TROUBLES
from bot.reading.reading import OpenAction
from bot.reading.resolve.heard.spoken import Spoken
from bot.reading.rule import Event
from bot.reading.tokens.stems import stem
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_RUNS_AGAIN, _GONE, _TROUBLES = words(RUNS_AGAIN), words(GONE), words(TROUBLES)
_BRINGS_BACK = frozenset(map(stem, words(BRINGS_BACK)))
_TOLD = frozenset(("done", "item done", "freed"))
_SOLVED = (
    "problem solved",
    "problem is solved",
    "problem is fixed",
    "problem resolved",
)


def with_again(event: Event, spoken: Spoken, action: OpenAction) -> Event:
    """Return an end as trouble that is over where it but tells that a thing runs again.

    "The plates are running again" ends no "Grow the cultures", but "the pump is
    running again" a "Repair the pump".
    """
    tokens = _told(event, spoken)
    if not tokens:
        return event
    again = _runs_again(tokens, spoken.clause.tokens[-1])
    brings_back = not _BRINGS_BACK.isdisjoint(_verbs(action))
    if event.rule == "freed":
        ends = again and brings_back and tokens[-1].concept == "f"
        done = event._replace(slot="status", rule="done", status=Status.DONE)
        return done if ends else event
    held = action.status is Status.BLOCKED and tokens[-1].text in _SOLVED
    if brings_back or not (again or held or _trouble_is_gone(tokens)):
        return event
    freed = event._replace(slot="freed", rule="freed", status=Status.IN_PROGRESS)
    return freed._replace(weak=False, rank=0)


def _told(event: Event, spoken: Spoken) -> list[Token]:
    """Return the words by which an English clause tells an end, or that it goes on."""
    if spoken.clause.chinese or event.rule not in _TOLD:
        return []
    tokens = spoken.clause.tokens
    return [token for token in tokens if event.start <= token.start < event.end]


def _runs_again(tokens: list[Token], last: Token) -> bool:
    """Whether words tell that a thing runs again; `last` is the clause's last one."""
    if last.text == "again" and tokens[-1].text.endswith(" running"):
        return True
    return any(one.concept in "Df" and one.text in _RUNS_AGAIN for one in tokens)


def _trouble_is_gone(tokens: list[Token]) -> bool:
    """Whether but what was in the way is mended: "the badge problem's fixed"."""
    if len(tokens) < len(("problem", "fixed")) or any(token.hints for token in tokens):
        return False
    said = [token.text.removesuffix("'s") for token in tokens if token.concept != "b"]
    last = said[-1].removeprefix("is ").removeprefix("are ")
    return last in _GONE and not _TROUBLES.isdisjoint(said[-2:-1])


def _verbs(action: OpenAction) -> set[str]:
    """Return the stems of a title's words, of which the verb is one."""
    return {*map(stem, action.title.lower().replace("-", " ").split())}
