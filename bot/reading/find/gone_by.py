"""Days that are over, as the verb before them tells: "we began Monday"."""

from datetime import date, timedelta

from bot.reading.dates.find import DateSpan, Grain, Modifier
from bot.reading.en.context import BEGAN, ONLY_PAST
from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.words import words

DATED = Lazily(r"\d")
ONLY_PAST_FORMS = words(ONLY_PAST)
_START = Lazily("[SG][_sMgGA#]{0,4}$")
_LAST_VERB = Lazily("[DE](?=[^DEFdbh]*$)")
_BEGAN = words(BEGAN)
_THING = ("it", "that", "this", "them", "the", "everything")
_SOON = timedelta(days=7)


def done_before(clause: Clause, tape: str, place: int, span: DateSpan) -> bool:
    """Whether "before lunch" tells when it was done: "sent it before lunch"."""
    if span.modifier is not Modifier.BEFORE and not span.text.startswith("before "):
        return False
    return _simple_past(clause, tape, place) or _just_before(clause, tape, place)


def started(clause: Clause, tape: str, place: int, span: DateSpan, today: date) -> bool:
    """Whether work began on a day gone by: "we began Monday", "it got going Friday"."""
    found = _START.search(tape, 0, place)
    if found is None or span.grain is not Grain.DAY:
        return False
    said = clause.tokens[found.start()].text
    if said.partition(" ")[0] not in _BEGAN or set("bF") & set(tape[: found.start()]):
        return False
    return not days_ahead(said, span, today)


def _just_before(clause: Clause, tape: str, place: int) -> bool:
    """Whether "just before lunch" tells when it was done: "sent just before lunch"."""
    just = place > 0 and clause.tokens[place - 1].text == "just"
    return just and "F" not in tape[:place] and not set("DE").isdisjoint(tape[:place])


def _simple_past(clause: Clause, tape: str, place: int) -> bool:
    """Whether "before Monday" tells when it was done: "went in before Monday"."""
    found = _LAST_VERB.search(tape, 0, place)
    if found is None or set("Fbh") & set(tape[:place]):
        return False
    word = clause.tokens[found.start()].text.partition(" ")[0]
    mine = tape[: found.start()].endswith("I")
    thing = clause.tokens[found.end() : found.end() + 1]
    return word in ONLY_PAST_FORMS or mine or bool(thing and thing[0].text in _THING)


def days_ahead(verb: str, span: DateSpan, today: date) -> bool:
    """Whether "all sent on the 31st" is said a few days before, so of what will be."""
    if span.first is None or verb in ONLY_PAST_FORMS or not DATED.search(span.text):
        return False
    return timedelta() <= span.first - today <= _SOON and not span.year_known
