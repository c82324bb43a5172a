"""Steps on the way to the work: "the part is ordered", "the letters are printed"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Metric
from bot.reading.en import context as en
from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.split import Clause
from bot.reading.stems import stem
from bot.reading.tape import Token
from bot.reading.words import words
from bot.reading.zh import steps as zh

_STEPS = words(en.STEPS)
_DRAFTS = words(en.DRAFTS)
_STEPPING = words(en.STEPPING)
_FIRST_STEPS = words(en.FIRST_STEPS)
_GOES_OUT = frozenset(stem(verb) for verb in words(en.GOES_OUT))
_OFFERING = frozenset(stem(verb) for verb in words(en.OFFERING))
_OFFERED = words(en.OFFERED)
_ACQUIRED = words(en.ACQUIRED)
_ANOTHER = words(en.ANOTHER)

_SETTLED = Lazily(
    rf"(?:的|用的|要用的|需要的|所需的|这边|那边|这块|那块|方面|相关)?(?:{zh.NEEDED})(?:都|也|已经|已|基本|全|全部|终于|总算|刚)*(?:{zh.SETTLED})(?:了|啦)"
)
_BESIDE = frozenset("MTpjsI&!a")
_FIRST_OF_MANY = words(en.FIRST_OF_MANY)
_FIRST_WORDS = 4
_TITLE_WORD = 1.0
_OF_KIN = 0.7
_OF_VERB = 0.4


def is_step(clause: Clause) -> bool:
    """Whether what is done in a clause is but something on the way to the work."""
    tokens = clause.tokens
    if tokens[-1].text >= "\u3400":
        return _settles(tokens)
    if any(_names_work(token) for token in tokens):
        return _is_head(tokens) or _is_for_work(tokens)
    thing = any(_bare(one.text) in _STEPS and not _of_title(one) for one in tokens)
    done = thing and any(_stepping(token.text) for token in tokens)
    return done or _got_another(tokens)


def _got_another(tokens: list[Token]) -> bool:
    """Whether something was got for the work: "I've ordered a narrower one"."""
    return any(
        token.text in _ACQUIRED and not token.hints and after.text in _ANOTHER
        for token, after in pairwise(tokens)
    )


def _of_title(token: Token) -> bool:
    """Whether a word stands in a title itself, and is not but akin to one there."""
    return bool(token.hints) and max(token.hints.values()) != _OF_KIN


def _is_head(tokens: Sequence[Token]) -> bool:
    """Whether the work's name but tells of what the step is: "price list draft"."""
    for before, step, verb in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if not step.hints and before.hints and _bare(step.text) in _DRAFTS:
            return verb.concept in "bhwDEs"
    return False


def _settles(tokens: list[Token]) -> bool:
    """Whether what the work needs is there: 讲师请好了, 搭建图定了."""
    said = "".join(
        token.text
        for token in tokens
        if token.concept not in _BESIDE and not token.hints
    )
    return _SETTLED.fullmatch(said) is not None


def _is_for_work(tokens: Sequence[Token]) -> bool:
    """Whether a step is told of, and the work behind it: "part ordered for the van"."""
    step = next((n for n, one in enumerate(tokens) if _bare(one.text) in _STEPS), None)
    if step is None or any(_names_work(one) for one in tokens[:step]):
        return False
    aim = next((n for n, one in enumerate(tokens) if one.text == "for"), 0)
    return aim > step and not any(_names_work(one) for one in tokens[:aim])


def _names_work(token: Token) -> bool:
    """Whether a word is one of a title, and no verb: "letter", not "paint"."""
    return bool(token.hints) and max(token.hints.values()) >= _TITLE_WORD


def _bare(said: str) -> str:
    return said.removesuffix("'s")


def _stepping(said: str) -> bool:
    last = said.rpartition(" ")[2]
    return said.partition(" ")[0] in _STEPPING or last in _STEPPING


def is_first_step(clause: Clause, title: str) -> bool:
    """Whether "the letters are printed" is said of "Send the letters"."""
    named = title.lower().split()
    if named and stem(named[0]) in _OFFERING:
        return _is_offered(clause)
    if not named or stem(named[0]) not in _GOES_OUT:
        return False
    if not any(one.hints and one.concept not in "DEgS" for one in clause.tokens):
        return False  # "bought", "I've printed them"
    acts = [token for token in clause.tokens if token.concept in "DE"]
    own = {stem(word) for word in named}
    return bool(acts) and all(
        token.text in _FIRST_STEPS and stem(token.text) not in own for token in acts
    )


def _is_offered(clause: Clause) -> bool:
    """Whether "it's online since Sunday" is said of "Sell the van"."""
    acts = [one.text.removeprefix("is ") for one in clause.tokens if one.concept == "D"]
    return bool(acts) and all(one in _OFFERED for one in acts)


def is_one_of_many(clause: Clause, title: str, metric: Metric | None) -> bool:
    """Whether "first server trained" is said of "Train two new servers"."""
    if not any(
        token.text in _FIRST_OF_MANY and _names_work(after)
        for token, after in pairwise(clause.tokens[:_FIRST_WORDS])
    ):
        return False
    many = metric is not None and (metric.target or 0) > 1 and not _of_share(metric)
    return many or any((number(word) or 0) > 1 for word in title.lower().split())


def _of_share(metric: Metric) -> bool:
    return (metric.unit or "").strip() == "%"
