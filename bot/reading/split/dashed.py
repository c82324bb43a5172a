"""Labels that end in a dash: "STATUS - on track", "done - rails, wip - paint"."""

from collections.abc import Iterator, Sequence

from bot.reading.split.forms import is_label, is_state
from bot.reading.tokens.tape import Token

_BORDERS = frozenset(".,;!\n()•")
_OPENS = frozenset("-(")
_JOINS = frozenset((">", "the", "and", "&", "our", "both", "my"))
_SEVERAL, _FAR = 2, 9
_LONGEST = 5
"""Words of a label."""


def label(tokens: Sequence[Token]) -> None:
    """Let the dash behind a label stand for a colon, where two lines have one."""
    said = [token.text for token in tokens]
    if said.count("-") + said.count("(") < _SEVERAL:
        return
    found = list(_dashes(tokens))
    if len(found) < _SEVERAL:
        found = list(_behind_states(tokens))
    if len(found) >= _SEVERAL:
        for dash in found:
            dash.text, dash.concept = ":", "="


def _behind_states(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the signs between how work is and its name: "done - rails, wip (paint)"."""
    start = 0
    for place, token in enumerate(tokens[:-1]):
        if token.text in _OPENS and 0 < place - start <= _LONGEST:
            head = "".join([one.concept for one in tokens[start:place]])
            if is_state(head) and _is_but_named(tokens[place + 1 : place + _FAR]):
                yield token
        elif token.text in _BORDERS:
            start = place + 1


def _is_but_named(after: Sequence[Token]) -> bool:
    """Whether names stand alone up to the next sign: "rails", "the rails and paint"."""
    named = False
    for token in after:
        if token.text in _BORDERS:
            break
        if not (token.hints or token.data or token.text in _JOINS):
            return False
        named = named or bool(token.hints or token.data)
    return named


def _dashes(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the dashes that stand behind the label of a line."""
    start = 0
    for place, token in enumerate(tokens):
        if token.text == "\n":
            start = place + 1
        elif token.text == "-" and 0 < place - start <= _LONGEST:
            head = tokens[start:place]
            apart = head[-1].end < token.start
            if apart and is_label(head):
                yield token
            start = place + _LONGEST + 1  # no more of this line
