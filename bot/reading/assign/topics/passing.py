"""Titles that a story only brushes: "… so I could catch up with the guide"."""

from collections.abc import Sequence

from bot.reading.assign.topics.unnamed import TELLING
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said
from bot.reading.tokens.lexicon import characters

_EARLY = 2
"""Words at the start of a clause that names an action as what it is about."""
_AS_FOR = frozenset(("for", "on", "as for", "regarding", "about", "with", "re", "as"))
_TITLE_FIRST = Lazily("[!&]?[s_]{1,3}M")
_HINDERED = Lazily("[_as]{0,2}[59R]")
_NOT_DONE = Lazily("IN[a-z]{0,2}[dE]")
_BY_VERB = 0.4
"""The weight of a name that is but a verb."""
_WAITED_FOR = frozenset("WUCB")
_ACTS = frozenset(
    ("to", "i", "we", "i'll", "can", "will", "must", "and", "head", "he", "she", "they")
)


def in_passing(said: Sequence[Said], place: int) -> bool:
    """Whether a story within a sentence only brushes another title."""
    one, before = said[place], said[place - 1]
    if place == 0 or before.clause.sentence != one.clause.sentence or _turns_to(one):
        return False
    tape, tokens = one.clause.tape, one.clause.tokens
    until_name = tape[: _place_of_name(one)]
    if _hardly_named(one, before, until_name) or _of_it(one) or _but_people(one):
        return True
    if not _WAITED_FOR.isdisjoint(until_name):
        return True
    if any(event.slot in TELLING and not event.weak for event in one.events):
        return False
    opens = any(token.concept == "M" or token.hints for token in tokens[:_EARLY])
    return len(tape) > _EARLY * 2 and not opens


def _turns_to(one: Said) -> bool:
    """Whether a clause goes over to another action: "but for the tender I need you"."""
    if one.weight >= 1 and any(event.slot == "help" for event in one.events):
        return True  # "… and I need a technician for the lift"
    first = one.clause.tokens[:2]
    headed = any(token.text in _AS_FOR for token in first)
    return headed and _TITLE_FIRST.match(one.clause.tape) is not None


def _place_of_name(one: Said) -> int:
    """Return how many words stand before the name, but for a number: 40户全排查完."""
    place = next((n for n, token in enumerate(one.clause.tokens) if token.hints), 0)
    return max(0, place - _EARLY) if one.clause.tape[:1] == "#" else place


def _hardly_named(one: Said, before: Said, until_name: str) -> bool:
    """Whether part of a title names an action, late or by what is done to it."""
    if one.weight >= 1 or _left_undone(one):
        return False
    if len(until_name) > _EARLY or "o5" in until_name:  # IT还没批数据权限
        return True
    return _but_a_verb(one) or (one.weight <= _BY_VERB and _goes_on(before, one))


def _left_undone(one: Said) -> bool:
    """Whether the verb of a title stands behind a "not": "I haven't painted any"."""
    tape = one.clause.tape
    found = _NOT_DONE.search(tape)
    if found is None or one.clause.chinese:
        return False
    return bool(one.clause.tokens[found.end() - 1].hints)


def _goes_on(before: Said, one: Said) -> bool:
    """Whether a clause is of the heading before it: "Rota - printed it"."""
    if not before.explicit or one.clause.opener != "-":
        return False
    return all(event.slot == "aside" for event in before.events)


def _of_it(one: Said) -> bool:
    """Whether the word that names an action is but an act: "I want to read it"."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    if len(named) != 1 or not 0 < named[0] < len(tokens) - 1:
        return False
    before, after = tokens[named[0] - 1], tokens[named[0] + 1]
    acts = before.text in _ACTS or (one.weight < 1 and before.concept in "_o")
    return acts and after.text in ("it", "them", "that", "this")


def _but_people(one: Said) -> bool:
    """Whether but people whom a title names hold things up: 年底客户都在放假."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    people = all(characters()[0].get(tokens[n].text) == "o" for n in named)
    if not named or not people or not one.clause.chinese:
        return False
    rest = "".join([token.concept for token in tokens[named[-1] + 1 :]])
    return _HINDERED.match(rest) is not None


def _but_a_verb(one: Said) -> bool:
    """Whether but a verb like a title's names an action: 做好了但没上线."""
    if one.clause.tape.lstrip("!&")[:1] != "N" or not one.clause.chinese:
        return False
    return all(token.concept in "kdDE" for token in one.clause.tokens if token.hints)
