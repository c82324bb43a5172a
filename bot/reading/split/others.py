"""What others do or leave undone: "the lab hasn't replied", "the road is closed"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from bot.reading.en import context as en
from bot.reading.en.blocker import LENGTHS
from bot.reading.en.lengths import WEEKDAYS
from bot.reading.spans.refs import Ref
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_OF_OTHERS = words(en.OF_OTHERS)
_POLITE = words(en.POLITE)
_THEM = frozenset(("them", "him", "her"))
_CALLS_OFF = words(en.CALLS_OFF)
_SHUT = words(en.SHUT)
_NEGATIONS = words(en.NEGATIONS)
_DETERMINERS = words(en.DETERMINERS)
_ITSELF = words(en.ITSELF)
_CHASED = words(en.CHASED)
_ANSWERING = words(en.ANSWERING)
_OUGHT = words(en.OUGHT)
_AGAIN = words(en.AGAIN)
_ONCE = frozenset(("yesterday", "already"))
"""Words beside which a title's own verb may be told but once."""
_DESKS = words(en.DESKS)
_LANDS = words("lands|land|arrives|arrive|drops|drop|goes|go|hits|hit")
_UNTIL = ("until", "till")
_HEADS = words(en.HEADS)
_GROUPS = words(en.GROUPS)
_VERBS = frozenset("bwhFcNDEdgGSKXR59fnWOYLmu8")
_SKIPPED = frozenset("sh8bw_")
_OUR = ("my", "our")
_LOOKING = words(en.LOOKING)
_OWN_ACTS = frozenset(
    ("written", "made", "posted", "emailed", "mailed", "opened", "ordered", "read")
)
_EVEN = frozenset(("even", "yet", "quite", "fully", "actually"))
_DOES_NOT = ("doesn't", "doesnt", "don't", "dont", "won't", "wont")
_PASSIVE = (
    *("isn't", "isnt", "is not", "aren't", "arent", "are not"),
    *("not", "nothing", "no", "without"),
)
_UNTIL = ("until ", "till ")
_LATE = ("late", "running late", "behind", "behind schedule", "slow", "delayed")
_PERSONS = words(en.PERSONS)
_OF_WHAT = ("for", "of", "from", "behind", "about")
_LENGTHS = words(LENGTHS)
_WEEKDAYS = words(WEEKDAYS) | {"today", "tomorrow"}
_LACKING = frozenset(("down", "short", "off"))
_FAR = 4
_TEXT, _CONCEPT = attrgetter("text"), attrgetter("concept")


def settled(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses with the words changed that mean trouble with others."""
    for clause in clauses:
        tokens = clause.tokens
        start = _start(tokens)
        place = _verb_of_others(tokens, start)
        if place:
            _trouble(tokens, place)
            clause.foreign = not any(token.hints for token in tokens[start:])
        held = {*map(_TEXT, tokens), *map(_CONCEPT, tokens)}
        for needs, rule in _RULES:
            if not needs.isdisjoint(held):
                rule(tokens)
    return list(clauses)


def _start(tokens: Sequence[Token]) -> int:
    """Return where the sentence starts, behind a number, a heading or an "and"."""
    start = int(tokens[0].text in _POLITE and len(tokens) > 1)
    for place, token in enumerate(tokens[:_FAR]):
        if token.concept in "DEKX" and tokens[0].text in _ITSELF:
            break  # "it's installed and the staff have been trained"
        if token.concept in "=&!B" or isinstance(token.data, Ref):
            start = place + 1
    return start


def _verb_of_others(tokens: list[Token], start: int) -> int:
    """Return the place of the verb of which somebody or something else is subject."""
    others = of_what = False
    for place in range(start, len(tokens)):
        token = tokens[place]
        if others and token.concept in _VERBS:
            return place
        ours = token.text in _OUR
        if others and token.text in _OF_WHAT:
            of_what = True  # "budget for the labels"
            continue
        if token.hints and any(
            one.text in _PERSONS for one in tokens[place + 1 : place + 2]
        ):
            others = True  # "the lights guy"
            continue
        if _names_a_group(tokens, place):
            tokens[place] = replace(token, concept="_")
            continue
        if (token.hints and not of_what) or token.text in _ITSELF:
            return 0
        if token.concept in "IarMy" and not ours and not of_what:
            return 0
        if not token.text[0].isascii() or token.concept in _VERBS:
            return 0
        others = others or (token.concept in "_oe#" and token.text not in _DETERMINERS)
    return 0


def _names_a_group(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word in -ing tells which people: "the tooling team"."""
    token, after = tokens[place], tokens[place + 1 : place + 2]
    doing = token.concept in "gG" and token.text.endswith("ing") and not token.hints
    return doing and bool(after) and after[0].text in _GROUPS


def _trouble(tokens: list[Token], place: int) -> None:
    verb = place
    while verb < len(tokens) - 1 and tokens[verb].concept in _SKIPPED:
        verb += 1
    first = tokens[verb]
    passive = any(token.concept in "bw8" for token in tokens[place:verb])
    if first.concept == "N" and first.text in _NEGATIONS:
        own = [one for one in tokens[verb + 1 : verb + 3] if one.text not in _EVEN]
        if first.text in _PASSIVE and own and own[0].text in _OWN_ACTS:
            return  # "the report isn't written"
        _left_undone(tokens, verb, _OF_OTHERS)
        _not_done_by_them(tokens, place, verb)
        return
    if first.text.startswith(("couldn't", "could not", "couldnt")):
        tokens[verb] = replace(first, concept="R")
        return  # "the crane couldn't get through the gate"
    mine = any(token.text in _OUR for token in tokens[:place])
    calls = first.text.removeprefix("got ").removeprefix("was ") in _CALLS_OFF
    is_so = verb + 1 == len(tokens) or any(t.concept in "bwF" for t in tokens[:verb])
    long = tokens[verb - 1].text in _LENGTHS  # "a week late"
    if first.concept == "Y" and first.text in _LATE and is_so and not long:
        tokens[verb] = replace(first, concept="R")
    ours = any(token.hints for token in tokens[verb:])  # "they cancelled the expo"
    called_off = first.concept == "X" and calls and (mine or not passive) and not ours
    named = any(token.concept in "_oe" for token in tokens[:place])  # not "5 closed"
    is_shut = named and first.text in _SHUT
    for_now = any(one.text.startswith(_UNTIL) for one in tokens[verb + 1 : verb + 2])
    if called_off or (is_shut and (first.concept == "D" or for_now)):
        tokens[verb] = replace(first, concept="R")


def _not_done_by_them(tokens: list[Token], place: int, verb: int) -> None:
    """Read "the bank hasn't activated them" as what others owe, whatever it is."""
    known = any(token.concept == "o" for token in tokens[:place])
    act = tokens[verb + 1 : verb + 2]
    if known and act and act[0].concept in "ED" and tokens[verb].concept == "N":
        tokens[verb] = replace(tokens[verb], concept="5")
        tokens[verb + 1] = replace(act[0], concept="_")


def _left_undone(tokens: list[Token], place: int, acts: frozenset[str]) -> None:
    """Read "the lab hasn't replied" as trouble, whatever it has not done for us."""
    for at in range(place + 1, min(place + _FAR, len(tokens))):
        token = tokens[at]
        if token.text in acts or token.text.partition(" ")[0] in acts:
            tokens[place] = replace(tokens[place], concept="5")
            tokens[at] = replace(token, concept="_")
            return
        if token.concept == "_" and tokens[place].text in _DOES_NOT:
            tokens[place] = replace(tokens[place], concept="R")
            return  # "the glue doesn't hold"
        if token.concept not in _SKIPPED:
            return


def _unanswered(tokens: list[Token]) -> None:
    """Read "the marquee man hasn't rung back", though a title names the marquee."""
    for place, token in enumerate(tokens[:-1]):
        if token.concept == "I":
            return
        if place and token.concept in "N5" and token.text not in _PASSIVE:
            words_after = [
                one.text.partition(" ")[0] for one in tokens[place + 1 : place + 3]
            ]
            after = {*words_after, *(t.text for t in tokens[place + 1 :])}
            before = [t for t in tokens[:place] if t.concept != "s"]
            if _THEM & {t.text for t in tokens[place + 2 : place + 4]}:
                return  # "suppliers: haven't called them"
            theirs = bool(before) and before[-1].concept == "o"
            if _ANSWERING & after:
                _left_undone(tokens, place, _OF_OTHERS)
            elif theirs and _LOOKING & after:
                _left_undone(tokens, place, _LOOKING)
            return


def _first_of_all(tokens: list[Token]) -> None:
    """Read "the councillor wants a plan first" as what must come first."""
    last = tokens[-1]
    ours = any(token.concept == "I" for token in tokens) and not _of_them(tokens)
    if last.text == "first" and not ours and _OUGHT & {t.text for t in tokens[:-1]}:
        tokens[-1] = replace(last, concept="Z")


def _of_them(tokens: list[Token]) -> bool:
    """Whether it is others who have to act: "I need Tom to sign it first"."""
    place = next((n for n, one in enumerate(tokens) if one.concept == "n"), None)
    if place is None or tokens[place + 1].text == "to" or tokens[place + 1].hints:
        return False
    return any(one.text == "to" for one in tokens[place + 2 : place + 1 + _FAR])


def _chased(tokens: list[Token]) -> None:
    """Take "asked them twice" for "no answer"."""
    place = next((n for n, one in enumerate(tokens) if one.text in _CHASED), None)
    if place is None or _is_asked_for(tokens, place):
        return
    again = _AGAIN - _ONCE if tokens[place].hints else _AGAIN  # "Ask the landlord"
    if again & {one.text for one in tokens[place:]}:
        tokens[place] = replace(tokens[place], concept="5")


def _is_asked_for(tokens: list[Token], place: int) -> bool:
    """Whether a title asks for no more: "sponsors called yesterday", of "Call them"."""
    own, before = tokens[place], tokens[max(0, place - 1)]
    if before.concept in "bwhs" and place > 1:
        before = tokens[place - 2]  # "the rent got chased again"
    return before.concept == "M" and not own.hints.keys().isdisjoint(before.hints)


def _last_word(tokens: list[Token]) -> None:
    """Read "floor next", "three checks short", "two cooks down"."""
    last = tokens[-1]
    counted = any(token.concept == "#" for token in tokens[-_FAR:-1])
    if (last.text == "next" and len(tokens) > 1) or (
        last.text == "short" and counted and last.concept != "9"
    ):
        tokens[-1] = replace(last, concept="L")
    elif last.text == "looked" and any(token.concept == "N" for token in tokens):
        tokens[-1] = replace(last, concept="S")


def _people_down(tokens: list[Token]) -> None:
    """Read "two cooks down" as people who are missing, whatever follows."""
    for place, token in enumerate(tokens):
        if token.text not in _LACKING:
            continue
        counted = any(one.concept == "#" for one in tokens[max(0, place - 3) : place])
        ends = place + 1 == len(tokens) or tokens[place + 1].concept in "&jps"
        near = tokens[place - 1] if place else token
        follows = "".join(one.concept for one in tokens[place + 1 : place + 3])
        we = near.concept in "Ib" and follows == "#_"  # "we're down two planners"
        if we or (counted and ends and near.text in _HEADS):
            tokens[place] = replace(token, concept="9")


def _must(tokens: list[Token]) -> None:
    """Read "the landlord has to approve it" as what others owe."""
    for place, token in enumerate(tokens[:-1]):
        to = tokens[place + 1].text == "to"
        ought = f"{token.text} to" if to else token.text
        act = place + 1 + to
        if ought not in _OUGHT or act >= len(tokens):
            continue
        if tokens[act].text.partition(" ")[0] in _OF_OTHERS and _others(tokens[:place]):
            tokens[place] = replace(token, concept="5")
            tokens[act] = replace(tokens[act], concept="_")
            return


def _others(before: Sequence[Token]) -> bool:
    """Whether what stands before a verb names somebody else: "the bursar still"."""
    subject: list[Token] = []
    for token in reversed(before):
        if token.concept not in "_os" or token.hints or token.text in _ITSELF:
            break
        subject.append(token)
    person = len(subject) > 1 and any(one.text in _DETERMINERS for one in subject[-1:])
    return person or any(token.concept == "o" for token in subject)


def _on_desk(tokens: list[Token]) -> None:
    """Read "on the director's desk" as what waits for the director."""
    for place, token in enumerate(tokens):
        if token.text not in _DESKS:
            continue
        for at in range(place - 1, max(-1, place - _FAR - 1), -1):
            owner = tokens[at + 1 : place]
            if tokens[at].text not in ("on", "in", "at"):
                continue
            theirs = any(
                one.concept == "o" or one.text.endswith(("'s", "s'")) for one in owner
            )
            theirs = theirs or (token.text == "queue" and _is_a_place(owner))
            of_day = any(one.text.removesuffix("'s") in _WEEKDAYS for one in owner)
            if of_day:
                break  # "on Friday's list"
            if theirs and not any(one.concept in "IM" for one in owner):
                comes = _will_be(tokens, at)
                tokens[at] = replace(tokens[at], concept="d" if comes else "W")
            break


def _is_a_place(owner: Sequence[Token]) -> bool:
    """Whether a queue is that of a place: "in the workshop queue"."""
    the = len(owner) > 1 and owner[0].text in ("the", "a", "their")
    return the and owner[-1].concept == "_" and not owner[-1].hints


def _will_be(tokens: Sequence[Token], place: int) -> bool:
    """Whether it comes there but later: "it'll be in her inbox by Friday"."""
    before = "".join(one.concept for one in tokens[max(0, place - 3) : place])
    stays = any(one.text.startswith(_UNTIL) for one in tokens[place:])
    lands = place > 0 and tokens[place - 1].text in _LANDS
    return not stays and (lands or before.rstrip("s").endswith(("Fb", "Fsb")))


def _arrived_broken(tokens: list[Token]) -> None:
    """Keep "the glass arrived cracked" from being good news."""
    for place, (token, after) in enumerate(pairwise(tokens)):
        if token.concept == "f" and after.concept == "R":
            tokens[place] = replace(token, concept="_")


def _sitting(tokens: list[Token]) -> None:
    """Keep "printed and sitting in the office" from being held up."""
    done = False
    for place, token in enumerate(tokens):
        done = done or token.concept == "D"
        if done and token.text == "sitting":
            tokens[place] = replace(token, concept="_")


_RULES = (
    (frozenset("N5"), _unanswered),
    (_CHASED, _chased),
    (frozenset(("first",)), _first_of_all),
    (_LACKING, _people_down),
    (frozenset(("next", "short", "looked")), _last_word),
    (_DESKS, _on_desk),
    (_OUGHT | {said.removesuffix(" to") for said in _OUGHT}, _must),
    (frozenset("f"), _arrived_broken),
    (frozenset(("sitting",)), _sitting),
)
"""Rules in their order, each with the words or concepts of which it needs one."""
