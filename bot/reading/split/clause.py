"""A clause: a piece of a reply that says one thing."""

from dataclasses import dataclass, field, replace
from operator import attrgetter

from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.tokens.tape import Token

_HEAD = 10
_FIRST = 3
_NEEDS_HEAD = Lazily("^(?:|[qND_M1Yp]|a1|[pjTahs_]{0,3}f[+ps]*)$")
_NAMING = frozenset("M_#s~&dgI")
CONCEPT, TEXT, _HINTS = map(attrgetter, ("concept", "text", "hints"))
"""What rules ask of each word, asked of all words at once, which is quicker."""


@dataclass(slots=True, eq=False)
class Clause:
    """Tokens between two boundaries; `opener` is what stands before them."""

    tokens: list[Token] = field(default_factory=list)
    opener: str = "\n"
    line: int = 0
    sentence: int = 0
    asked: bool = False
    quoted: bool = False
    bullet: bool = False
    foreign: bool = False  # it speaks of something that no title names

    # what `settle` notes of the tokens
    tape: str = field(init=False, repr=False)  # one letter a token
    start: int = field(init=False, repr=False)
    end: int = field(init=False, repr=False)
    chinese: bool = field(init=False, repr=False)  # whatever number stands at its head
    named: bool = field(init=False, repr=False)  # a word of it is one of a title

    def settle(self, tape: str = "") -> "Clause":
        """Note what rules ask for over and over, now that no token is changed any more.

        Before that a clause has but its `draft`, which is made anew each time.
        """
        tokens = self.tokens
        self.tape = tape or "".join(map(CONCEPT, tokens))
        self.start, self.end = tokens[0].start, tokens[-1].end
        self.chinese = max(map(TEXT, tokens[:_FIRST])) >= "\u3400"
        self.named = any(map(_HINTS, tokens))
        return self

    def within(self, text: str) -> str:
        """Return how it stands in the text of the reply."""
        return text[self.start : self.end]

    def unname(self) -> None:
        """Take its words for none of a title."""
        for token in self.tokens:
            token.hints = {}
        self.named = False

    @property
    def draft(self) -> str:
        """The tape of tokens that may still be changed."""
        return "".join(map(CONCEPT, self.tokens))


def headless(clause: Clause) -> Clause:
    """Return what is said of an action without its number or title before a colon."""
    tokens, head = clause.tokens, 0
    if "=" not in clause.tape and not isinstance(tokens[0].data, Ref):
        return clause
    while head < len(tokens) and isinstance(tokens[head].data, Ref):
        head += 1
    for place, token in enumerate(tokens[:_HEAD]):
        if token.concept == "=":
            head = place + 1 if any(one.hints for one in tokens[:place]) else head
            break
        if token.concept not in _NAMING:
            break
    said = "".join([token.concept for token in tokens[head:]]) if head else ""
    if not head or _NEEDS_HEAD.match(said):
        return clause
    return replace(clause, tokens=tokens[head:]).settle(said)
