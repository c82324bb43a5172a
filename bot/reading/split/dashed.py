"""Forms whose labels end in a dash: "STATUS - on track", "RISKS - none"."""

from collections.abc import Iterator, Sequence

from bot.reading.split.forms import is_label
from bot.reading.tokens.tape import Token

_SEVERAL = 2
_LONGEST = 5
"""Words of a label."""


def label(tokens: Sequence[Token]) -> None:
    """Let the dash behind a label stand for a colon, where two lines have one."""
    if [token.text for token in tokens].count("-") < _SEVERAL:
        return
    found = list(_dashes(tokens))
    if len(found) >= _SEVERAL:
        for dash in found:
            dash.text, dash.concept = ":", "="


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
