"""What English work waits for, where but a pronoun stands for it.

"Asked Tom for the slot. Without it nothing moves" waits for the slot, "Sue has the key,
can't get in until she's back" for what was told of Sue, and "it needs a permit, I've
asked for it" for the permit.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.plans.progress import Status
from bot.reading.en import pointing as en
from bot.reading.find.causes.subject import cause, subject_of
from bot.reading.find.status_rules import ITEM_DONE
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said
from bot.reading.tokens.tape import Token
from bot.reading.words import words

RULE = "pointed at"
_PRONOUNS, _THAT = words(en.PRONOUNS), words(en.THAT)
_PEOPLE = words(en.PEOPLE)
_ASKING, _WANTING = words(en.ASKING), words(en.WANTING)
_DETERMINERS = words(en.DETERMINERS)
_ASKED_FOR, _LIES = Lazily(en.ASKED_FOR_IT), Lazily(en.LIES_WITH_YOU)
_IT_IS = frozenset(("it's", "it", "they're", "they", "that's", "the"))
_WANT = frozenset(("want", "wants", "wanted", "asked", "need", "needs", "requested"))
_SENT_IT = Lazily("[&!s]{0,2}Ih?s?[DE](?:_{1,2}[pjs_]{0,2})?$")
_UNTIL = ("without", "until", "till")
_LEADS = frozenset(("for", "about"))
_STOPS = frozenset("jpTBUN&!?=sHIaG")
"""Signs of words with which what is asked for ends."""
_WEAK = frozenset(("doing that", "done that", "item done", "did some", "no answer"))
"""Rules by which it may be told what others were asked for."""
_LEADS_ON = frozenset("UW")
"""Signs of words that lead to what must come first."""
_NEAR = 2
_BACK, _FAR, _LONG, _FEW, _RANK = 2, 6, 6, 3, 4


def with_what_is_meant(said: Sequence[Said]) -> None:
    """Name what a pronoun stands for, where it is what work waits for."""
    for place, one in enumerate(said):
        if one.clause.chinese:
            continue
        if place:
            _name_what_was_asked(said, place)
            _keep_what_is_asked_open(said, place)
            _take_for_a_step(said, place)
        pointed = _pointed(one) if _LEADS_ON & {*one.clause.tape} else []
        if not pointed:
            continue
        mine = [event for event in one.events if event.slot == "blocker"]
        before = [other for other in said[:place] if _may_be_meant(other, one)]
        meant = _noun(before[-_FAR:], pointed)
        meant = meant or _told(before[-_BACK:], pointed[0].text)
        if meant:
            others = [event for event in one.events if event not in mine]
            one.events = [*others, cause(RULE, meant, _RANK)]


def _name_what_was_asked(said: Sequence[Said], place: int) -> None:
    """Name what is needed in the clause before "I've asked for it"."""
    one, before = said[place], said[place - 1]
    near = {token.text for token in one.clause.tokens[-_NEAR:]}
    if near.isdisjoint(_PRONOUNS) or not _may_be_meant(before, one):
        return
    text = " ".join([token.text for token in one.clause.tokens])
    wanted = _wanted(before.clause.tokens) if _ASKED_FOR.fullmatch(text) else []
    if not wanted:
        return
    one.events = [event for event in one.events if event.slot != "status"]
    if not any(event.slot == "blocker" for event in before.events):
        before.events.append(cause(RULE, wanted, _RANK))


def _keep_what_is_asked_open(said: Sequence[Said], place: int) -> None:
    """Take "could you sign the quote? It's in your inbox" for no end of the work."""
    one, before = said[place], said[place - 1]
    if one.clause.named:
        return
    asked = any(event.slot == "help" for event in before.events)
    if asked and one.clause.tokens[0].text in _IT_IS and _near_you(one):
        one.events = [event for event in one.events if event.slot != "status"]


def _take_for_a_step(said: Sequence[Said], place: int) -> None:
    """Take "they want to see our insurance first, I've sent it" for a step."""
    one, before = said[place], said[place - 1]
    if one.clause.named or not _SENT_IT.match(one.clause.tape):
        return
    wanted = {token.text for token in before.clause.tokens if token.text in _WANT}
    theirs = "I" not in before.clause.tape[: before.clause.tape.find("F") + 1]
    near = before.clause.sentence == one.clause.sentence
    if near and wanted and theirs:
        one.events = [
            event._replace(rule=ITEM_DONE.name, status=ITEM_DONE.status, weak=True)
            if event.status is Status.DONE
            else event
            for event in one.events
        ]


def _near_you(one: Said) -> bool:
    """Whether but where something lies is told: "it's in your inbox"."""
    said = " ".join([token.text for token in one.clause.tokens])
    return _LIES.search(said) is not None


def _pointed(one: Said) -> list[Token]:
    """Return the pronoun for which work waits, with what stands behind it."""
    tokens = one.clause.tokens
    held = any(event.status is Status.BLOCKED for event in one.events)
    place = next((n for n, token in enumerate(tokens, 1) if _needs(token)), 0)
    if not held or not 0 < place < len(tokens):
        return []
    pronoun = tokens[place]
    named = any(_names(event, pronoun, tokens) for event in one.events)
    return [] if named or pronoun.text not in _PRONOUNS else tokens[place:]


def _needs(token: Token) -> bool:
    """Whether a word leads to what must come first: "can't go on without"."""
    waits = token.concept == "W" and token.text.endswith(_UNTIL)
    return token.concept == "U" or waits


def _names(event: Event, first: Token, tokens: Sequence[Token]) -> bool:
    """Whether a cause is named by itself: "until they send a second batch"."""
    if event.slot != "blocker" or event.rank <= 0:
        return False
    said = [one for one in tokens if event.start <= one.start < event.end]
    long = len(said) > _FEW and first.text not in _THAT
    return long or event.start != first.start


def _may_be_meant(other: Said, one: Said) -> bool:
    """Whether a clause before may be of the same work."""
    named = {n for token in other.clause.tokens for n in token.hints}
    own = {n for token in one.clause.tokens for n in token.hints}
    return not (named and own) or bool(named & own)


def _noun(before: Sequence[Said], pointed: Sequence[Token]) -> list[Token]:
    """Return what "that slot" stands for, where the slot was named first."""
    if pointed[0].text not in _THAT:
        return []
    noun = ""
    for token in pointed[1:_FEW]:
        if token.concept != "_" or token.text in _DETERMINERS:
            break
        noun = token.text
    for other in reversed(before):
        tokens = other.clause.tokens
        for place, token in enumerate(tokens):
            if token.text == noun:
                return list(tokens[_first(tokens, place) : place + 1])
    return []


def _first(tokens: Sequence[Token], place: int) -> int:
    """Return where the words begin that end in a noun: "the pen test | slot"."""
    first = place
    while first and place - first <= _FEW and tokens[first - 1].concept == "_":
        first -= 1
        if tokens[first].text in _DETERMINERS:
            break
    return first


def _told(before: Sequence[Said], pronoun: str) -> list[Token]:
    """Return what was asked for right before, or what was told of others there."""
    for other in reversed(before):
        if any(event.slot == "blocker" and event.rank > 0 for event in other.events):
            return []  # which counts by itself
        asked = _asked(other.clause.tokens)
        if asked and pronoun in _PEOPLE:
            return []
        if asked:
            other.events = [event for event in other.events if not _weak(event)]
            return asked
        if other.events and all(event.slot == "aside" for event in other.events):
            return subject_of(other.clause.tokens)
        if any(not _weak(event) for event in other.events):
            return []
    return []


def _asked(tokens: Sequence[Token]) -> list[Token]:
    """Return what a clause asks others for: "begged IT for | a test account"."""
    asks = next((n for n, one in enumerate(tokens) if _stem(one) in _ASKING), None)
    if asks is not None:
        for place in range(asks + 1, len(tokens) - 1):
            if tokens[place].text in _LEADS:
                return _object(tokens[place + 1 :])
    return _wanted(tokens)


def _wanted(tokens: Sequence[Token]) -> list[Token]:
    """Return what is needed or wanted: "the council wants | a plan"."""
    for place, token in enumerate(tokens[:-1]):
        if _stem(token) in _WANTING:
            rest = tokens[place + 1 :]
            whom = bool(rest) and rest[0].text in ("us", "me")
            found = _object(rest[1:] if whom else rest)
            within = found and token.text.endswith(" a")  # "needs a | permit"
            return [replace(token, start=token.end - 1), *found] if within else found
    return []


def _stem(token: Token) -> str:
    return token.text.rpartition(" ")[2] if token.concept != "L" else token.text


def _object(tokens: Sequence[Token]) -> list[Token]:
    """Return the words of a thing, up to where something else begins."""
    found: list[Token] = []
    for token in tokens[:_LONG]:
        if token.concept in _STOPS and token.text not in _DETERMINERS:
            if token.text in ("from", "of", "on") and found:
                found.append(token)
                continue
            break
        found.append(token)
    while found and found[-1].text in ("from", "of", "on", *_DETERMINERS):
        found.pop()
    return found


def _weak(event: Event) -> bool:
    return event.slot in ("aside", "handed") or (
        event.slot == "status" and (event.weak or event.rule in _WEAK)
    )
