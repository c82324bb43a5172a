"""What is but a trial of the work, or a thing for it: "mock exam passed".

So are "it's live on the test server" and "agenda for the kick-off written".
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.en.trials import ANY_THING, TRIAL_PLACES, TRIALS
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_TRIALS, _PLACES = words(TRIALS), words(TRIAL_PLACES)
_ANY_THING = words(ANY_THING)
_BEFORE = frozenset(("on", "in", "to"))
_ARTICLES = frozenset(("the", "a", "an", "our", "my"))
_SHORT = 4


def is_trial(clause: Clause) -> bool:
    """Whether an end is that of a trial, or of a thing for the work, in English."""
    tokens = clause.tokens
    if not tokens[0].text.isascii():
        return False
    said = {token.text for token in tokens}
    if not said.isdisjoint(_TRIALS) and _is_tried(tokens):
        return True
    if not said.isdisjoint(_PLACES) and _is_on_trial(tokens):
        return True
    return "for" in said and _is_for_it(tokens)


def _is_tried(tokens: Sequence[Token]) -> bool:
    """Whether the work's name stands behind a word that makes a trial of it."""
    if any(one.text in _TRIALS and one.hints for one in tokens):
        return False
    for trial, name in pairwise(tokens[:_SHORT]):
        if trial.text in _TRIALS and name.hints and name.concept in "Md_":
            return not any(one.concept == "&" for one in tokens)
    return False


def _is_on_trial(tokens: Sequence[Token]) -> bool:
    """Whether it stands where but trials are: "live on the test server"."""
    for at, token in enumerate(tokens):
        if token.text not in _PLACES or token.hints:
            continue
        before = [one for one in tokens[:at] if one.text not in _ARTICLES]
        if before and before[-1].text in _BEFORE:
            return not any(one.concept == "&" for one in tokens[at:])
    return False


def _is_for_it(tokens: Sequence[Token]) -> bool:
    """Whether a thing that is no work of the list is done "for" one of it."""
    said = [one for one in tokens if one.text not in _ARTICLES]
    if len(said) < _SHORT or said[1].text != "for" or not said[2].hints:
        return False
    thing = said[0]
    plain = thing.concept == "_" and thing.text.isalpha() and not thing.hints
    return plain and thing.text not in _ANY_THING and said[2].concept == "M"
