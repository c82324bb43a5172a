"""Steps on the way to the work: "the part is ordered", "the letters are printed"."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from bot.plans.progress import Metric
from bot.reading.en import steps as en
from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.split.clause import Clause
from bot.reading.tokens.stems import stem
from bot.reading.tokens.tape import Token
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
_TELLING = _STEPS | _DRAFTS | _ACQUIRED
"""Words of which a clause has one that tells of a step."""

_OLD, _TAKEN_OUT = words(en.OLD), words(en.TAKEN_OUT)
_REPLACING = frozenset(stem(verb) for verb in words(en.REPLACING))

_SETTLED = Lazily(
    rf"(?:的|用的|要用的|需要的|所需的|这边|那边|这块|那块|方面|相关)?(?:{zh.NEEDED})(?:都|也|已经|已|基本|全|全部|终于|总算|刚)*(?:(?:{zh.SETTLED})(?:了|啦)|完成|完工|竣工|通过|到位|就位)"
    r"|(?:表|表格|表单|单子|登记表)(?:都|也|已经|已|全)*(?:打印|打印好|印好|发下去|发到人|打出来|备好|领回来)了"
)
_DO_IT = Lazily(
    rf"(?:{zh.PEOPLE})(?:那边|这边)?(?:都|也|已经|已|基本|全|终于|总算|刚)*(?!{zh.OF_PEOPLE}|都|也|已|基本|全|终于|总算|刚|那边|这边)"
)
"""Tells what people have done, and not what has become of them: 师傅装好了."""
_WHERE = frozenset(("in", "up", "out", "here", "there", "online", "live", "running"))
"""What tells of a thing behind its name alone: "paint's in", not "in a meeting"."""
_BESIDE = frozenset("MTpjsI&!a")
_FIRST_OF_MANY = words(en.FIRST_OF_MANY)
_GRANTED = words(en.GRANTED)
_FIRST_WORDS = 4
_ALL_OF_THEM = frozenset("a&%r")
_WHICHEVER = words(en.WHICHEVER)
_HELPING = Lazily("^(?:(?:is|are|been|have|has|all|got|being|was|were) )+")
_TITLE_WORD = 1.0
_OF_KIN = 0.7


def is_step(clause: Clause) -> bool:
    """Whether what is done in a clause is but something on the way to the work."""
    tokens = clause.tokens
    if tokens[-1].text >= "\u3400":
        return _settles(tokens)
    if _TELLING.isdisjoint([_bare(token.text) for token in tokens]):
        return False
    if any(_names_work(token) for token in tokens):
        return _is_head(tokens) or _is_for_work(tokens)
    thing = next((n for n, one in enumerate(tokens) if _is_thing(one)), None)
    acts = thing is not None and tokens[thing + 1 : thing + 2]
    if acts and (acts[0].concept == "g" or acts[0].text == "again"):
        return False  # "paint's drying in the big one", "rings again"
    done = thing is not None and any(
        _stepping(token.text) and (place > thing or token.text not in _WHERE)
        for place, token in enumerate(tokens)
    )
    return done or _got_another(tokens)


def _is_thing(token: Token) -> bool:
    """Whether a word names a thing that is got or made on the way to the work."""
    plain = token.concept != "s"  # "done in time for the meeting"
    return plain and _bare(token.text) in _STEPS and not _of_title(token)


def _got_another(tokens: list[Token]) -> bool:
    """Whether something was got for the work: "I've ordered a narrower one"."""
    if tokens[-1].text == "one" and tokens[-2:][0].text in ("got", "found"):
        return False  # "got one", which is what was sought
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
        [
            token.text
            for token in tokens
            if token.concept not in _BESIDE and not token.hints
        ]
    )
    return _SETTLED.fullmatch(said) is not None and not _DO_IT.match(said)


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


@cache
def _by_verb() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """Return, for each stem of a title's verb, early acts, and things made ready."""
    return _joined(en.BEGINNINGS), _joined(en.PREPARED)


def _joined(table: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for verbs, of in table.items():
        for verb in map(stem, words(verbs)):
            found[verb] = found.get(verb, frozenset()) | words(of)
    return found


def is_first_step(clause: Clause, title: str) -> bool:
    """Whether "the letters are printed" is said of "Send the letters"."""
    named = [stem(word) for word in title.lower().split()]
    acts = [token for token in clause.tokens if token.concept in "DEf"]
    if not named or not acts:
        return False
    verb, own = named[0], set(named)
    if verb == "get" and not _GRANTED.isdisjoint(title.lower().split()):
        verb = "obtain"
    beginnings, _ = _by_verb()
    early = beginnings.get(verb, frozenset())
    if verb in _OFFERING and _is_offered(clause, early):
        return True
    if _is_first_of_two(acts, title):
        return True
    if _is_made_ready(clause, verb) or _is_old_one(clause, verb):
        return True
    if verb in _GOES_OUT and any(
        one.hints and one.concept not in "DEgS" for one in clause.tokens
    ):  # not "bought", "I've printed them"
        early = early | _FIRST_STEPS
    return all(_act(one.text) in early and stem(one.text) not in own for one in acts)


def _is_first_of_two(acts: Sequence[Token], title: str) -> bool:
    """Whether "stripped" is said of "Strip and wax the floor"."""
    named = title.lower().split()
    if named[1:2] != ["and"] or len(named) <= _FIRST_WORDS - 1:
        return False
    done = {stem(_act(token.text)) for token in acts}
    return stem(named[0]) in done and stem(named[2]) not in done and len(done) == 1


def _act(said: str) -> str:
    """Return an act without what stands before it: "ordered" of "been ordered"."""
    return _HELPING.sub("", said)


def _is_made_ready(clause: Clause, verb: str) -> bool:
    """Whether "the slides are ready" is said of "Teach the drill"."""
    things = _by_verb()[1].get(verb)
    if things is None:
        return False
    if any(_names_work(token) for token in clause.tokens):
        return _is_part_of_it(clause.tokens, things)
    return any(_bare(token.text) in things for token in clause.tokens)


def _is_part_of_it(tokens: Sequence[Token], things: frozenset[str]) -> bool:
    """Whether the work's name but tells of which it is a part: "survey text done"."""
    for before, part, verb in zip(tokens, tokens[1:], tokens[2:], strict=False):
        named = _names_work(before) and before.concept == "M"
        if named and not part.hints and _bare(part.text) in things:
            return verb.concept in "bhwDEs"
    return False


def _is_old_one(clause: Clause, verb: str) -> bool:
    """Whether "the old boiler is out" is said of "Replace the boiler"."""
    if verb not in _REPLACING:
        return False
    said = [token.text for token in clause.tokens]
    old = next((place for place, word in enumerate(said) if word in _OLD), None)
    return old is not None and any(
        token.concept in "DEX" and _act(token.text) in _TAKEN_OUT
        for token in clause.tokens[old:]
    )


def _is_offered(clause: Clause, early: frozenset[str]) -> bool:
    """Whether "it's online since Sunday" is said of "Sell the van"."""
    acts = [_act(one.text) for one in clause.tokens if one.concept in "DE"]
    return bool(acts) and all(one in _OFFERED | early for one in acts)


def is_one_of_many(clause: Clause, title: str, metric: Metric | None) -> bool:
    """Whether "first server trained" is said of "Train two new servers"."""
    if not any(
        token.text in _FIRST_OF_MANY and _names_work(after)
        for token, after in pairwise(clause.tokens[:_FIRST_WORDS])
    ):
        return False
    many = metric is not None and (metric.target or 0) > 1 and not _of_share(metric)
    return many or any((number(word) or 0) > 1 for word in title.lower().split())


def is_some_of_them(clause: Clause, title: str) -> bool:
    """Whether "the small room is done" is said of "Paint the two rooms"."""
    named, tokens = title.lower().split(), clause.tokens
    if _ALL_OF_THEM & set(clause.tape):
        return False
    for place, token in enumerate(tokens[:_FIRST_WORDS]):
        plural = {f"{token.text}s", f"{token.text}es"} & set(named)
        if not plural or token.text in named or not _names_work(token):
            continue
        before = tokens[place - 1] if place else None
        after = tokens[place + 1 : place + 2]
        which = before is not None and before.concept == "_" and not before.hints
        which = which and before.text not in _WHICHEVER  # type: ignore[union-attr]
        numbered = bool(after) and (after[0].concept == "#" or len(after[0].text) == 1)
        return which or (numbered and after[0].text.isalnum())
    return False


def _of_share(metric: Metric) -> bool:
    return (metric.unit or "").strip() == "%"
