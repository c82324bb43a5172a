"""What follows an order or a sending in English: "ordered, just waiting for delivery".

Where a title asks to order, to send or to ask for something, that is done with the
act itself; that things have not come, or nobody has answered, takes nothing back.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import TEXT
from bot.reading.split.said import Said
from bot.reading.words import words

_GONE_OUT = words(
    "ordered|requested|submitted|sent|posted|mailed|emailed|filed|invited|asked|applied"
    "|lodged|registered"
)
_COMES = (
    r"(?:the |a |an |their |any |all )?"
    r"(?:delivery|deliveries|answers?|repl(?:y|ies)|responses?|confirmations?"
    r"|shipping|shipment|parcels?|them|it|everything)"
    r"(?: to (?:arrive|come|reply|answer|respond|turn up|be delivered|confirm))?"
)
_WAITS = Lazily(
    r"(?:now |just |still |only |we're |i'm |and |so )*"
    rf"(?:a?waiting (?:for |on )?{_COMES}|waiting to hear(?: back)?|waiting(?: now)?"
    r"|(?:now )?we wait)(?: now| then| yet)?"
)
_NOT_HERE = Lazily(
    r"(?:but |just |still |though |they're |it's )*(?:not|haven't|hasn't|nothing) "
    r"(?:been |yet |all )?(?:here|there|come|arrived?|delivered|answered|replied|heard"
    r"|confirmed)(?: back)?(?: yet)?"
)


def without_what_follows(said: Sequence[Said]) -> None:
    """Drop what is told of things on the way behind the act that a title asks for."""
    ordered = -1
    for one in said:
        clause = one.clause
        if clause.chinese:
            return
        words_said = [*map(TEXT, clause.tokens)]
        gone = not _GONE_OUT.isdisjoint(words_said)
        places = range(len(words_said)) if gone else ()
        place = next((n for n in places if _has_gone(one, n)), None)
        if place is not None and not clause.asked and _is_over(one, place):
            ordered = clause.sentence
            one.events = [_over(event) for event in one.events]
            _excepts_nothing(one, place)
        elif clause.sentence == ordered and not clause.named and _follows(words_said):
            one.events = []


def _has_gone(one: Said, place: int) -> bool:
    """Whether a word is the title's own verb, told as done: "ordered"."""
    token = one.clause.tokens[place]
    return token.concept in "DE" and bool(token.hints) and token.text in _GONE_OUT


def _is_over(one: Said, place: int) -> bool:
    """Whether no more is told behind the act than that things have not come."""
    if not {"N", "F", "%", "#", "A", "C"}.isdisjoint(one.clause.tape[:place]):
        return False
    if any(event.status is Status.DONE for event in one.events):
        return True
    behind = [token.text for token in one.clause.tokens[place + 1 :]]
    return _follows(behind)


def _excepts_nothing(one: Said, place: int) -> None:
    """Take the "but not" of "ordered but not here yet" for no exception."""
    excepting = [token for token in one.clause.tokens[place:] if token.concept == "x"]
    for token in excepting:
        token.concept = "s"
    if excepting:
        one.clause.settle()


def _follows(words_said: Sequence[str]) -> bool:
    """Whether it is but told that something is on its way."""
    text = " ".join(words_said)
    return bool(text) and any(
        found is not None and found.end() == len(text)
        for found in (_WAITS.match(text), _NOT_HERE.match(text))
    )


def _over(event: Event) -> Event:
    """Return what was taken for a part as the end that it is."""
    if event.rule != "part of it":
        return event
    return event._replace(status=Status.DONE, rule="done")
