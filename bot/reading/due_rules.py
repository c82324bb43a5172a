"""Which of the dates of a clause is the day on which the work will be finished."""

import re
from datetime import date

from bot.reading.dates import DateSpan, due_of
from bot.reading.rule import Event
from bot.reading.split import Clause

_EVIDENCE = re.compile("[DdtFOL%]")
_START = re.compile("S[^DdM]{0,3}[Tj]|[Tj][^Dd]{0,2}S")
_EVENT = re.compile("e.{0,3}[Tj]|[Tj].{0,2}e")
_OTHERS = re.compile("^[^IMD]*o[^IMDd]*[Tj]")
_BARE = re.compile("^[M_=:tislb&!]*[Tj][a_ls!&]*$")
_PAST_VERB = re.compile("[DE][^FtT]{0,4}[Tj]")
_STATES = frozenset("done complete completed finished ready final closed live".split())


def finishing_day(
    clause: Clause, tape: str, today: date, *, labelled: bool = False
) -> list[Event]:
    """Return the finishing day that the clause names, if it names one."""
    found = []
    for place, token in enumerate(clause.tokens):
        span = token.data
        if not isinstance(span, DateSpan) or token.concept not in "Tj":
            continue
        day = due_of(span, today)
        if (
            day is None
            or day < today
            or not (labelled or _finishes(clause, tape, place))
        ):
            continue
        found.append(
            Event(
                slot="due",
                rule=span.rule or "date",
                start=token.start,
                end=token.end,
                day=day,
                weak=bool(_BARE.match(tape)),
            )
        )
    return found[-1:]


def _finishes(clause: Clause, tape: str, place: int) -> bool:
    near = tape[: place + 1]
    if "C" in near and not re.search("[DdIM]", near[near.rfind("C") :]):
        return False
    if "P" in tape and "O" not in tape:
        return False
    if _START.search(tape) or _EVENT.search(tape) or _OTHERS.search(tape):
        return bool(re.search("[Dd].{0,2}[Tj]$|t[Tj]", near))
    if _past(clause, tape, place):
        return False
    return bool(_EVIDENCE.search(tape) or _BARE.match(tape))


def _past(clause: Clause, tape: str, place: int) -> bool:
    if clause.tokens[place].concept == "j":
        return bool(re.search("D", tape)) and not re.search("[FtNdA]", tape)
    found = _PAST_VERB.search(tape)
    if not found or "F" in tape:
        return False
    words = {token.text for token in clause.tokens[found.start() : place]}
    return not words & _STATES and not any(w >= "\u3400" for w in words)
