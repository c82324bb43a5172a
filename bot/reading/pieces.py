"""Pieces of text of which each match of a pattern holds one, read from the pattern.

To look for a few pieces takes a tenth of a search, or less; and most rules find nothing
in most replies. What is not known for sure of a pattern is taken for nothing needed.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

try:
    from re import _parser  # type: ignore[attr-defined]  # there is no public one
except ImportError:  # without it all texts are searched
    _parser = None

Pieces = frozenset[str]
_LOOSE = 60
"""The weight from which on some piece stands in too many texts."""
_FEW, _MANY = 10, 80
"""Beyond a few it is quicker to look for one sign of each; beyond many, to search."""
_SHORT = 3
"""Letters of a piece that stands in many texts by chance, as figures do."""
_EVERYWHERE = frozenset(("day", "week", "month", "done", "the", "the ")) | frozenset(
    "的了不没有一是在我到完好个上下天周还就都要等来对做这今明前后已月"
)
_AS_MANY = 15
"""So many rare pieces together are as likely as one that stands everywhere."""


def pieces_of(pattern: str, flags: int = 0) -> tuple[str, ...]:
    """Return the pieces of which each match holds one; none where too many would."""
    if _parser is None:
        return ()
    tree = _parser.parse(pattern, flags)
    if tree.state.flags & re.IGNORECASE:
        return ()
    found = _of_sequence(tree)
    if found is None or _weight(found) > _LOOSE:
        return ()
    fewest = [one for one in found if not any(two in one for two in found - {one})]
    if len(fewest) > _FEW and not any(map(str.isascii, fewest)):
        fewest = [*{_rarest(piece) for piece in fewest}]
    return tuple(sorted(fewest)) if len(fewest) <= _MANY else ()


def _of_sequence(tree: Iterable[tuple[Any, Any]]) -> Pieces | None:
    """Return the pieces of the part of a sequence that is the least likely."""
    known: list[Pieces] = []
    literal = ""
    for operation, of in (*tree, (None, None)):
        name = str(operation)
        if name == "LITERAL":
            literal += chr(of)
            continue
        known += [frozenset((literal,))] if literal else []
        literal = ""
        inner = _READ[name](of) if name in _READ else None
        known += [inner] if inner else []
    return min(known, key=_weight, default=None)


def _of_branches(of: tuple[None, Iterable[Any]]) -> Pieces | None:
    each = [_of_sequence(branch) for branch in of[1]]
    sure = [pieces for pieces in each if pieces is not None]
    return frozenset().union(*sure) if len(sure) == len(each) else None


def _of_set(of: Iterable[tuple[Any, Any]]) -> Pieces | None:
    listed = list(of)
    if any(str(operation) != "LITERAL" for operation, _ in listed):
        return None
    return frozenset(chr(sign) for _, sign in listed)


def _of_group(of: tuple[Any, int, int, Any]) -> Pieces | None:
    return None if of[1] & re.IGNORECASE else _of_sequence(of[3])


def _of_repeated(of: tuple[int, Any, Any]) -> Pieces | None:
    return _of_sequence(of[2]) if of[0] else None


_READ: dict[str, Callable[[Any], Pieces | None]] = {
    "BRANCH": _of_branches,
    "IN": _of_set,
    "SUBPATTERN": _of_group,
    "MAX_REPEAT": _of_repeated,
    "MIN_REPEAT": _of_repeated,
    "POSSESSIVE_REPEAT": _of_repeated,
    "ATOMIC_GROUP": _of_sequence,
    "ASSERT": lambda of: _of_sequence(of[1]),
}
"""How what is needed is read, by the kind of a part; of no other part it is known."""


def _rarest(piece: str) -> str:
    """Return a sign of a Chinese piece that stands in few texts."""
    return next((sign for sign in piece if not _is_common(sign)), piece[0])


def _weight(pieces: Pieces) -> int:
    """Return how likely it is that a text holds one of some pieces."""
    return sum(_AS_MANY if _is_common(piece) else 1 for piece in pieces)


def _is_common(piece: str) -> bool:
    if piece.isascii():
        short = len(piece) < _SHORT and (piece.isalnum() or piece.isspace())
        return short or piece in _EVERYWHERE
    return piece in _EVERYWHERE
