"""Shares told of several actions at once: "the fence and the gate at 50% and 70%"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token

_EACH = Lazily("^[&!]?_{0,2}M{1,3}(?:&_{0,2}M{1,3})+[bs=]{0,2}(%(?:&%)+)")


def each_its_share(clauses: Sequence[Clause]) -> list[Clause]:
    """Return clauses in which each action has its own share, in the order of both."""
    found: list[Clause] = []
    for clause in clauses:
        found += _parted(clause) if "%&%" in clause.draft else (clause,)
    return found


def _parted(clause: Clause) -> list[Clause]:
    told = _EACH.match(clause.draft)
    if told is None:
        return [clause]
    tokens = clause.tokens
    shares = [one for one in tokens[told.start(1) : told.end(1)] if one.concept == "%"]
    names: list[list[Token]] = [[]]
    for token in tokens[: told.start(1)]:
        if token.concept == "M":
            names[-1].append(token)
        elif names[-1]:
            names.append([])
    named = [name for name in names if name]
    if len(named) != len(shares):
        return [clause]
    return [
        replace(clause, tokens=[*name, share])
        for name, share in zip(named, shares, strict=True)
    ]
