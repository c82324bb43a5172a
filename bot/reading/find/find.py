"""What one clause says: its status, shares, dates, readings, blockers, help."""

from datetime import date
from operator import attrgetter

from bot.plans.progress import Status
from bot.reading.en.help import PEOPLE
from bot.reading.en.own_acts import NO_CAUSES
from bot.reading.find.answers import of_the_answer
from bot.reading.find.asking import help_asked_in, wants_nothing
from bot.reading.find.before_that import before_that
from bot.reading.find.before_then import planned_before
from bot.reading.find.blockers import handed_to, waits_for
from bot.reading.find.burdens import again, burden, hindrance, queues
from bot.reading.find.but_asked import NOT_ASKING, asked_for
from bot.reading.find.due_rules import finishing_day
from bot.reading.find.leftovers import with_aside
from bot.reading.find.shares import OTHERS_COUNTED, shares
from bot.reading.find.silence import says_nothing
from bot.reading.find.status import of_whole, status
from bot.reading.find.status_rules import STILL_ON, WAS_HELD
from bot.reading.find.tense import dated
from bot.reading.find.under_headings import in_the_way, planned, tells
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.spans.amount import Amount
from bot.reading.spans.refs import Ref
from bot.reading.split.clause import Clause
from bot.reading.split.forms import Part
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import noise as noise_zh
from bot.reading.zh.due import PROPOSED

_PROPOSED = Lazily(PROPOSED)
_MOVED = Event(slot="moved", rule="moved", start=0, end=0)
_TROUBLES = ("trouble", "beside")
"""What a question but sounds like: 您手里有没有能用的人？."""
_ASKS = words(noise_zh.ASKS)
_PEOPLE = words(PEOPLE)
_ENDS = frozenset("dDFO")
_BY_THE_WAY = frozenset(("btw", "by the way"))
_SENT = frozenset("DEv")
_NEW_SENTENCE = frozenset("。!?~")
"""What opens a sentence that goes on behind the day of a field: 8月4日。今天真热."""
_TEXT = attrgetter("text")
_NO_CAUSES = words(NO_CAUSES)
_ACTED_ON = frozenset(("it", "them", "the", "this", "that", "up", "off", "out"))
_PLAIN = 3
"""The rank of trouble as such."""
_BRINGS = frozenset(("把", "让", "害", "害得", "弄得", "搞得", "闹得", "给"))
"""Words before those to whom something happens: 新店开业把人全占了."""
_GUESSED = Lazily("^[iI&!sM=F_]{0,4}%[DE]?[sF7I]{0,2}$")
"""Tells how far work is, though it is put as a guess: "60% i guess?"."""
_NOT_GOING = frozenset("FTjtUCNKcWDH")
"""Signs of a day, a "will" or a "not" beside "finishing it off"."""


def find(clause: Clause, text: str, today: date, part: Part = Part.ANY) -> list[Event]:  # noqa: PLR0911 - one way out for each case
    """Return the events of a clause, none where it only asks or puts off."""
    tape = _of_the_rest(
        clause, _going(clause, planned_before(clause, dated(clause, today)))
    )
    label = tape.endswith("=")  # the empty field of a form: 需支持：
    aside = _in_passing(clause) or of_the_answer(clause, tape, text)
    if not tape or label or clause.quoted or aside:
        return []
    if part in (Part.NOTHING, Part.NEXT):
        return planned(clause, tape, text, today)
    help_asked = help_asked_in(clause, tape, text)
    asked = clause.asked or clause.tokens[-1].text in _ASKS
    asked = asked and not (clause.asked and _GUESSED.match(tape))
    if asked and not help_asked:
        return _proposed(clause, tape, text, today)
    whole = _as_a_whole(clause, tape, text, help_asked)
    if whole is not None:
        return whole
    if part in (Part.HELP, Part.BLOCKER) and not tells(clause, text):
        return []
    if part is Part.HELP and not help_asked:
        if wants_nothing(clause, tape):
            return []
        return [Event(slot="help", rule="field", start=clause.start, end=clause.end)]
    if part is Part.BLOCKER:
        return in_the_way(clause, tape, text, today)
    if part is Part.DUE:
        first = clause.opener not in _NEW_SENTENCE
        tape = clause.tape if first else tape  # "ETA: safety check Monday"
        return finishing_day(clause, tape, text, today, labelled=first)
    return _told(clause, tape, text, today, help_asked)


def _proposed(clause: Clause, tape: str, text: str, today: date) -> list[Event]:
    """Return the day for which one asks: 周一交可以吗, but not 你周一来行吗."""
    said = clause.within(text)
    if not clause.chinese or _PROPOSED.search(said) is None or "e" in tape:
        return []
    days = finishing_day(clause, tape, text, today)
    return [_MOVED._replace(start=clause.start, end=clause.end), *days] if days else []


def _as_a_whole(
    clause: Clause, tape: str, text: str, help_asked: list[Event]
) -> list[Event] | None:
    """Return what a clause tells as a whole: what must come first, or nothing."""
    held = [] if help_asked else before_that(clause, text)
    if held:
        return held
    return help_asked if says_nothing(clause, tape) else None


def _in_passing(clause: Clause) -> bool:
    """Whether something else is told by the way: "the coffee machine broke btw"."""
    aside = not _BY_THE_WAY.isdisjoint(map(_TEXT, clause.tokens))
    return aside and not any(token.hints or token.data for token in clause.tokens)


def _told(
    clause: Clause, tape: str, text: str, today: date, help_asked: list[Event]
) -> list[Event]:
    """Return all that a clause tells, with the help that it asks for."""
    taken = None if help_asked else burden(clause, text)
    if taken is not None and taken[1]:
        return [taken[0]]
    if not help_asked:
        queue = queues(clause, text)
        if queue is not None:
            return [queue]
    left_out = asked_for(clause, tape, help_asked[0]) if help_asked else ()
    events = [one for one in status(clause, tape, text) if one.rule not in left_out]
    events = [*help_asked, *events, *shares(clause, tape, text)]
    if not (help_asked and _asks_for_people(clause, tape)):
        events += finishing_day(clause, tape, text, today)
    if WAS_HELD.name not in [event.rule for event in events]:
        not_waited = NOT_ASKING if help_asked else ()
        waits = waits_for(clause, tape, text)
        waits = [one for one in waits if one.rule not in not_waited]
        if help_asked and clause.asked and clause.chinese:
            waits = [one for one in waits if one.rule not in _TROUBLES]
        plain = bool(waits) and any(one.rank for one in waits)
        hindered = None if plain else hindrance(clause, text)
        hindered = taken[0] if taken else hindered
        if hindered is not None:
            held = [one for one in events if one.status is Status.BLOCKED]
            events = [*(one for one in events if one not in held), hindered]
        events += waits if taken is None else []
    if clause.chinese and not _BRINGS.isdisjoint(map(_TEXT, clause.tokens)):
        events = _without_ends(clause, events)
    if not events and again(clause, text):
        return [of_whole(clause, STILL_ON)]
    told = with_aside(clause, _without_their_days(clause, events), text)
    return [
        *(one for one in told if not _is_but_the_act(clause, one)),
        *(handed_to(clause) if _SENT & set(tape) else ()),
    ]


def _asks_for_people(clause: Clause, tape: str) -> bool:
    """Whether a day tells when people are wanted: "need one more person next week"."""
    if clause.chinese or not _ENDS.isdisjoint(tape):
        return False
    said = (word for token in clause.tokens for word in token.text.split())
    return not _PEOPLE.isdisjoint(said)


def _is_but_the_act(clause: Clause, event: Event) -> bool:
    """Whether what seems a cause is but the work: "unable to paint it"."""
    if event.slot != "blocker" or clause.chinese:
        return False
    span = [one for one in clause.tokens if event.start <= one.start < event.end]
    said = " ".join(map(_TEXT, span))
    if said in _NO_CAUSES or _is_but_named(clause, span):
        return True
    act = bool(span) and span[0].concept in "dg" and bool(span[0].hints)
    return act and all(token.hints or token.text in _ACTED_ON for token in span)


def _is_but_named(clause: Clause, span: list[Token]) -> bool:
    """Whether but the action is named, by its number: "stuck on 3"."""
    names = [one for one in clause.tokens if one.hints or isinstance(one.data, Ref)]
    return names == span and len(span) == 1 and isinstance(span[0].data, Ref)


def _without_ends(clause: Clause, events: list[Event]) -> list[Event]:
    """Take an end away that but brought trouble: 新店开业把人全占了."""
    brings = next(one.start for one in clause.tokens if one.text in _BRINGS)
    troubled = any(
        one.rule == "trouble" and one.start < brings < one.end for one in events
    )
    return [
        one
        for one in events
        if not (troubled and one.status is Status.DONE and one.start < brings)
    ]


def _without_their_days(clause: Clause, events: list[Event]) -> list[Event]:
    """Take a day that a cause names for that of others: 物业只给周六停电."""
    causes = [one for one in events if one.slot == "blocker" and one.rank >= _PLAIN]
    if not causes or not clause.chinese or set("OD") & set(clause.tape):
        return events
    return [
        one
        for one in events
        if one.slot != "due" or not any(of.start <= one.start < of.end for of in causes)
    ]


def _of_the_rest(clause: Clause, tape: str) -> str:
    """Read what others have not done of 6人里就剩2人没回 as what is left of a count."""
    if "5" not in tape or "%" not in tape:
        return tape
    amounts = [one.data for one in clause.tokens if isinstance(one.data, Amount)]
    rest = any(amount.rule == OTHERS_COUNTED for amount in amounts)
    return tape.replace("5", "L") if rest else tape


def _going(clause: Clause, tape: str) -> str:
    """Read "finishing it off" as going on, where no day and no "will" stands by."""
    if "d" not in tape or not _NOT_GOING.isdisjoint(tape):
        return tape
    place = tape.find("d")
    word = clause.tokens[place].text.partition(" ")[0]
    goes_on = word.endswith("ing") and not tape[:place].strip("&!IbsM_")
    return f"{tape[:place]}G{tape[place + 1 :]}" if goes_on else tape
