"""Work that is done by what it has brought about: "it prints again", "keys are here".

What an effect is, hangs on the verb of the title: a gate that opens and shuts ends
"Repair the gate", a van that is back with its owner "Return the van".
"""

from functools import cache
from itertools import dropwhile, pairwise

from bot.plans.progress import Status
from bot.reading.en.context import DESKS, DETERMINERS, PARTICLES
from bot.reading.en.effects import REPAIRS, RESULTS
from bot.reading.find.steps import is_step
from bot.reading.find.trials import is_trial
from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.rule import Event
from bot.reading.split.clause import TEXT, Clause
from bot.reading.tokens.stems import stem
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh.discovered import OF_A_FAULT, SEEN_AGAIN

_SPEAKS_AGAINST = frozenset("NFTQALHWcKRUCPy%#SV8@XtOgG95m")
"""Concepts beside which an effect is hoped for, half there or another's."""
_AS_NAMED = Lazily(
    "[&!_]{0,2}(?P<thing>[M_]{1,4})b[s_]{0,3}(?P<place>M{1,3}(?:s_?M{1,2})?)s?p?"
)
_STATES = ("'s ", "is ", "are ", "was ", "were ")
_PERSONS = frozenset(("he", "she", "he's", "she's", "i", "i'm", "we", "we're", "who"))
_DESKS = words(DESKS)
_IS_OFF = frozenset(("is off", "are off", "it's off"))
_SHORT, _FEW, _NEAR = 4, 3, 7
_DETERMINERS = words(DETERMINERS)
_PARTICLES = words(PARTICLES)
_PUT = frozenset(("up", "in", "on"))
"""Where a thing is that was fitted."""
_BEFORE_THINGS = _DETERMINERS | {"old", "new", "all", "both", "last"}
_FOUND = frozenset(("found", "located", "traced", "identified", "spotted"))
_REPAIRS = frozenset(stem(verb) for verb in words(REPAIRS))
_OF_A_FAULT, _SEEN_AGAIN = Lazily(OF_A_FAULT), Lazily(SEEN_AGAIN)
_FIRM = frozenset(("status", "moved", "freed"))


def brought_about(clause: Clause, events: list[Event], title: str) -> list[Event]:
    """Return the events of a clause, with the effect that it tells of, if any."""
    if not clause.tokens[0].text.isascii() or clause.asked:
        return events
    events = _without_breakdowns(clause, events, title)
    if _is_as_named(clause) or _goes_again(clause, title):
        return [*events, _reached(clause)]
    sign = _sign(clause, title)
    if not sign or (sign.endswith(" one") and _asks_for_several(title)):
        return events
    person = any(one.text in _PERSONS for one in clause.tokens)  # "he's off"
    if is_step(clause) or is_trial(clause) or (person and sign.startswith(_STATES)):
        return events
    others = [one for one in clause.tokens if one.text not in sign]
    told = {
        (one.start, one.end)
        for one in events
        if one.slot in _FIRM and not one.weak and not _is_open(one, sign)
    }
    waits = any(one.text in _DESKS for one in others)
    speaks = _SPEAKS_AGAINST - {"T"} if sign.endswith(" for") else _SPEAKS_AGAINST
    against = waits or {one.concept for one in others} & speaks
    if against or any(
        start <= one.start < end for start, end in told for one in others
    ):
        return events
    kept = [one for one in events if one.slot not in ("status", "aside", "blocker")]
    return [*kept, _reached(clause)]


def _without_breakdowns(clause: Clause, events: list[Event], title: str) -> list[Event]:
    """Take a thing that is to be mended and "is off" for nothing that is given up."""
    if _IS_OFF.isdisjoint(map(TEXT, clause.tokens)):
        return events
    mends = stem(title.lower().partition(" ")[0]) in _REPAIRS
    return [one for one in events if not mends or one.status is not Status.DROPPED]


def _is_open(event: Event, sign: str) -> bool:
    """Whether an end was taken for work that is open: "kiosk open"."""
    return event.rule == "untouched" and sign.endswith("open")


def _asks_for_several(title: str) -> bool:
    """Whether "got one" is but a part of "Get two letters"."""
    return any((number(word) or 0) > 1 for word in title.lower().split())


def _goes_again(clause: Clause, title: str) -> bool:
    """Whether a mended thing does again what it should: "rings again"."""
    tokens = clause.tokens
    if tokens[-1].text != "again" or len(tokens) > _SHORT or len(tokens) < len("it"):
        return False
    does = tokens[-2].concept == "_" and tokens[-2].text.endswith("s")
    plain = does and not set(clause.tape) & _SPEAKS_AGAINST
    return plain and stem(title.lower().partition(" ")[0]) in _REPAIRS


def found_the_fault(clause: Clause, title: str) -> bool:
    """Whether "leaking hose found" tells how far a repair is, and of no trouble.

    So does v5.3又冒出来了, where the work is to find out why.
    """
    if clause.tokens[-1].text >= "\u3400":
        said = "".join([token.text for token in clause.tokens])
        seen = _SEEN_AGAIN.search(said) is not None
        return seen and _OF_A_FAULT.search(title.lower()) is not None
    tokens = clause.tokens
    the_fault = any(
        one.text in _FOUND and two.text == "the"
        for one, two in pairwise(tokens[:_SHORT])
    )
    found = the_fault or tokens[-1].text in _FOUND
    return found and stem(title.lower().partition(" ")[0]) in _REPAIRS


def _sign(clause: Clause, title: str) -> str:
    """Return the words by which a clause tells that the end of a title is reached."""
    verb = title.lower().partition(" ")[0]
    left_out = _with_is_left_out(clause, title, verb)
    signs = _signs(verb)
    if left_out or not signs:
        return left_out
    words_said = [one.text for one in clause.tokens if one.text != "both"]
    said = "".join([one if one[0] == "'" else f" {one}" for one in words_said])
    said = f"{said} ".replace("'s ", " 's ")
    if _first_words(verb).isdisjoint(said.split()) or _of_the_act(clause, verb):
        return ""
    held = filter(said.__contains__, signs)
    return next((sign for sign in held if not _leads_in(sign, said)), "").strip()


def _leads_in(sign: str, said: str) -> bool:
    """Whether the "in" of a sign leads to a place: "the vests are in the basket"."""
    after = said.partition(sign)[2]
    return sign.endswith(" in ") and after.partition(" ")[0] in _DETERMINERS


def _with_is_left_out(clause: Clause, title: str, verb: str) -> str:
    """Return such words where their "is" is left out: "cladding off", "tickets gone".

    Nothing but the thing stands before them, and but a time behind. A title's own
    particle is one: "heating on" of "Switch the heating on".
    """
    if len(clause.tokens) > _NEAR or clause.tokens[-1].concept in _SPEAKS_AGAINST:
        return ""
    rest = [*dropwhile(_of_the_thing, clause.tokens)]
    if not 0 < len(rest) <= _FEW or not any(
        _named(one) for one in clause.tokens[: -len(rest)]
    ):
        return ""
    said = " ".join([one.text for one in rest if one.concept not in "pjs+"])
    said = said or rest[0].text  # "railing on", where it seems to say nothing
    signs = _signs(verb)
    put = " is on " in signs and said in _PUT
    own = put or (said in _PARTICLES and said in title.lower().split())
    return said if own or f" is {said} " in signs or f" are {said} " in signs else ""


def _of_the_thing(token: Token) -> bool:
    """Whether a word belongs to the thing of which it is told where it is."""
    return token.concept in "M&!=" or token.text in _BEFORE_THINGS


def _of_the_act(clause: Clause, verb: str) -> bool:
    """Whether it is the act that "is off": "the clearing is off", and no thing."""
    subject = next((n for n, one in enumerate(clause.tokens) if one.concept in "Xb"), 0)
    act = clause.tokens[subject - 1].text if subject else ""
    return act.endswith("ing") and stem(act) == stem(verb)


def _is_as_named(clause: Clause) -> bool:
    """Whether a thing is where its title wants it: "the harp is upstairs"."""
    tape = clause.tape
    found = _AS_NAMED.fullmatch(tape)
    if found is None:
        return False
    thing, place = (
        {one.text for one in clause.tokens[slice(*found.span(part))] if _named(one)}
        for part in ("thing", "place")
    )
    return bool(thing and place - thing)


def _named(token: Token) -> bool:
    """Whether a word is one of a title, and not its verb."""
    return bool(token.hints) and max(token.hints.values()) >= 1


def _reached(clause: Clause) -> Event:
    return Event(
        slot="status",
        rule="brought about",
        start=clause.start,
        end=clause.end,
        status=Status.DONE,
        weak=True,
    )


@cache
def _signs(verb: str) -> tuple[str, ...]:
    """Return how the end of what a verb asks for may be told, the longest first.

    Each stands between blanks, as words do in what is said.
    """
    root = stem(verb)
    found = {
        sign
        for verbs, signs in RESULTS.items()
        if root in {stem(one) for one in verbs.split("|")}
        for sign in words(signs)
    }
    ordered = sorted(found, key=lambda sign: (-len(sign), sign))
    return tuple(f" {sign} " for sign in ordered)


@cache
def _first_words(verb: str) -> frozenset[str]:
    """Return the words with which such signs begin, to look for before all of them."""
    return frozenset(sign.split()[0] for sign in _signs(verb))
