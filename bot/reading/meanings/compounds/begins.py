"""At which words a rule for Chinese compounds begins, so that few are tried at any."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from bot.reading.meanings.compounds.beside import Found, Rule, next_word
from bot.reading.tokens.tape import Token


class Begins(NamedTuple):
    """Words at which a rule begins, and words of which one follows; None for any."""

    at: Collection[str] | None = None
    then: Collection[str] | None = None


A_WORD: Collection[str] = ()
"""Stands for any word of Chinese that follows without a gap."""
_BEGINS: dict[Rule, Begins] = {}


def begins(
    *, at: Collection[str] | None = None, then: Collection[str] | None = None
) -> Callable[[Rule], Rule]:
    """Let a rule be tried at some words alone, before some words alone, or both.

    So it need not look itself at which word it stands.
    """

    def note(rule: Rule) -> Rule:
        _BEGINS[rule] = Begins(at, then)
        return rule

    return note


class _Tried:
    """Rules that begin at the same word, by the word that follows."""

    def __init__(self, rules: Sequence[tuple[Rule, Collection[str] | None]]) -> None:
        self.at_the_end = [rule for rule, then in rules if then is None]
        self.before_any = [rule for rule, then in rules if not then]
        self.before = {
            word: [rule for rule, then in rules if not then or word in then]
            for word in {word for _, then in rules for word in then or ()}
        }


class Round:
    """Rules by the concept of the word at which they begin, in their order."""

    def __init__(self, listed: Mapping[str, Sequence[Rule]]) -> None:
        self._at_any: dict[str, _Tried] = {}
        self._at: dict[tuple[str, str], _Tried] = {}
        for concept, rules in listed.items():
            known = [(rule, _BEGINS.get(rule, Begins())) for rule in rules]
            self._at_any[concept] = _Tried(
                [(rule, of.then) for rule, of in known if of.at is None]
            )
            for word in {word for _, of in known for word in of.at or ()}:
                self._at[concept, word] = _Tried(
                    [
                        (rule, of.then)
                        for rule, of in known
                        if of.at is None or word in of.at
                    ]
                )

    def find(self, tokens: Sequence[Token], place: int) -> Found:
        """Return what the first rule finds at a place that finds something there."""
        token = tokens[place]
        tried = self._at.get((token.concept, token.text))
        if tried is None:
            tried = self._at_any.get(token.concept)
            if tried is None:
                return None
        after = next_word(tokens, place)
        if after is None:
            rules = tried.at_the_end
        else:
            rules = tried.before.get(after.text, tried.before_any)
        for rule in rules:
            found = rule(tokens, place)
            if found is not None:
                return found
        return None
