"""Causes to which a word leads: "waiting for | the keys", "because | it rained"."""

from functools import lru_cache
from typing import NamedTuple

from bot.reading.en import blocker as blocker_en
from bot.reading.en import context as context_en
from bot.reading.find.causes.subject import cause, cut, subject_of
from bot.reading.find.not_quite import at_such_times
from bot.reading.lazily import Lazily
from bot.reading.rule import Event, compiled
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import blocker as blocker_zh
from bot.reading.zh.compounds import WHERE


class Lead(NamedTuple):
    """What leads to a cause in a tape: the name of its rule, where it ends, its rank.

    Of several causes that a reply names the one of the highest rank is noted.
    """

    rule: str
    end: int
    rank: int


_PATTERNS = (
    ("held by", "(?:K|O[_s]?T?s?)=(?=.)", 4),
    ("needed first", "(?<!I)n(?=[^Tj]{1,8}U)|In(?=_?0[^TjU]{0,8}U)", 4),
    ("waits for", "W(?!#$|%|Te|M{1,2}D(?!.?[Z4]))(?=.)|IW$", 4),
    ("not before", "U(?=.)", 4),
    ("at approval", "[Dd](?=_?o_?0)", 3),
    (
        "at others",
        "^(?:[M_bs=&!]*(?:[sg~])(?=[_M]{0,2}o$)|[M_bs=&!#]*b[bs]*~(?=[_M]{0,2}o{1,2}$))",
        3,
    ),
    ("with someone", "^[M_s=&!]*bs{0,2}~(?=[_ME]{1,4}(?:s_{0,2}[0dD])?s?$)", 3),
    (
        "lies with others",
        "^(?:[Md_bs=&!]*[MdbsD=&!])?~(?=[_M]{0,3}o(?:[_MsTpj]{0,4}$|sd$|vs?$|s(?!.*v)))",
        3,
    ),
    ("only then", "^(?=[_okM]{1,6}[1D]?[_s]?Z[SkdDG]?$)", 2),
    ("others first", "^(?=o[^I]*Z$)", 2),
    ("needs others", "n(?=_?o|.{0,4}0|[^T]{1,6}s_?o)", 1),
    ("only then", "[FCn](?=[^Tpj]+[Z4])", 2),
    ("because", "B(?=.)", 3),
    ("because", "O(?=[_oM09R])", 3),
    ("done once", "(?:^|[^_su].*)C(?![IT].?)", 2),
)
"""The rules in the order in which they are tried: name, pattern, rank."""
_CLEFT = Lazily("(?:^|=)[&!s]{0,2}b?([_oMkgd]{1,6})I[bs]{0,2}W$")
_HELPS = Lazily("[_o]{1,3}H")
_NONE = frozenset(("none", "nothing", "n/a", "na", "nil", "unknown", "various"))
_HEARING = words(blocker_en.HEARING)
_POSTPOSED = frozenset(("以后", "之后", "后", "了以后", "了之后"))
_THEY = words(context_en.THEY, blocker_zh.THEY)
_BAD = frozenset("R59NKcJUW")
"""Signs without which a cause may be one of success: "thanks to"."""
_PRONOUNS = words(blocker_en.PRONOUNS, blocker_zh.PRONOUNS)
_THAT = frozenset(("that", "this", "that's", "this is", "thats"))
_LONG = 4
_THAT_IS = ("that's", "it's", "this is", "thats", "they're")
_WORK_ITSELF = frozenset(("it", "it's", "its", "they're", "that's", "this is", "i"))
_LIES_IN = ("stuck at", "stuck in", "held at", "held in", "held up at", "held up in")
_IT_ALL = words(context_en.ITSELF) | words("all|everything|still|now|and|so|but")
_ENDED = words("gone|out|up|over|in|back|is back|are back|fixed|is up|here|working")
_MUST = frozenset(("has to be", "it has to be", "it must", "i have to", "we have to"))
_CONTENT = words("happy|sure|comfortable|confident|satisfied|content|certain")
_AFTER_HOLIDAY = Lazily(blocker_zh.AFTER_HOLIDAY)
_SO_LONG, _GOES_ON = Lazily(blocker_zh.SO_LONG), frozenset(blocker_zh.GOES_ON)
_MEANS = (
    "款",
    "金",
    "基金",
    "钱",
    "经费",
    "预算",
    "资金",
    "货",
    "料",
    "证",
    "批文",
    "配件",
)
"""Ends of words for what work needs and gets from others."""
_NUMERALS = frozenset("一二两三四五六七八九十几半好")
_WHERE = tuple(WHERE.split("|"))
_SO_MANY = frozenset(("a", "an", "half", "several", "about", "over", "nearly", "ages"))
_LENGTHS = words(blocker_en.LENGTHS, blocker_zh.LENGTHS)
_OBJECT = Lazily(
    r"still (?=no\b)|(?:still )?(?:needs?|missing|pending|waiting for|lacking) "
    r"(?=\w+ (?:from|by|of|on)\b)"
)
_ABLE = frozenset(("can", "could", "able to", "can now", "can still"))
_SEASONS, _AND_SUCH = words(blocker_en.SEASONS), words(blocker_en.AND_SUCH)
_POINTING, _DELAYED_BY = words(blocker_en.POINTING), words(blocker_en.DELAYED_BY)
_SLOWED_BY = words(blocker_en.SLOWED_BY) | _DELAYED_BY
_NAMED_BLOCK = frozenset(("blocked on", "blocked by"))
_NOT_POSSIBLE = (
    "can't ",
    "cannot ",
    "cant ",
    "not possible ",
    "nothing ",
    "no progress ",
)
_SURELY = 6
"""The rank of what is said to block, more than what others have not done."""
_UNNAMED = 2
"""The rank of a cause of which but "they" are named."""
_POINTS_AT = words(
    "it|it's|its|that|that's|them|they|they've|those|these|he|she|one|you"
)
_POINTS = 0
"""The rank of one that but points back at what was told before."""


def led_to(clause: Clause, tape: str) -> Event | None:
    """Return the cause behind the first word that leads to one."""
    for lead in _leads(tape):
        if _leads_nowhere(clause, tape, lead):
            continue
        if lead.rule == "waits for" and lead.end == len(tape):
            fronted = _fronted(clause, tape)
            return cause(lead.rule, fronted, lead.rank) if fronted else None
        awaited = _without_length(_without_that(clause.tokens[lead.end :]))
        tokens = _without_then(cut(awaited))
        if tokens and not _empty(tokens):
            return _named(clause, tape, lead, tokens)
    return None


@lru_cache(maxsize=8192)
def _leads(tape: str) -> tuple[Lead, ...]:
    """Return what may lead to a cause in a tape, in the order of the rules."""
    found = ((name, compiled(of).search(tape), rank) for name, of, rank in _PATTERNS)
    return tuple(Lead(name, at.end(), rank) for name, at, rank in found if at)


def _leads_nowhere(clause: Clause, tape: str, lead: Lead) -> bool:
    """Whether what stands behind the word is no cause.

    It tells what comes later, 灯换了以后还能再降, how far it came, "stuck at 120
    files", whose help is asked for, 需要行政帮忙腾库房, or what the writer
    has yet to do: "I want to trim it before it's any good".
    """
    end, word = lead.end, clause.tokens[lead.end - 1].text
    moved = tape[end - 1] == "O" and (word not in _DELAYED_BY or _so_long(clause, end))
    if moved or (lead.rule == "done once" and word in _POSTPOSED):
        return True
    if lead.rule == "not before" and word == "without" and _can_do(clause, tape, end):
        return True
    if lead.rule == "done once" and at_such_times(clause, tape):
        return True
    following = clause.tokens[end].text if end < len(clause.tokens) else ""
    if lead.rule == "not before" and "L" in tape[:end] and following in _WORK_ITSELF:
        return True
    if lead.rule == "done once" and "h" in tape[end:] and not following.isascii():
        return True  # 需要加的磁盘已经加了
    reached = tape[end : end + 1] == "#" and word.endswith(" at")
    behind = clause.tokens[end : end + 2]
    mine = word == "stuck with" and "I" in tape[:end]
    work = mine and any(one.hints for one in behind)  # "I'm stuck with the manual"
    return reached or work or _HELPS.match(tape, end) is not None


def _so_long(clause: Clause, place: int) -> bool:
    """Whether a length of time stands at a place: "delayed by | a week or so"."""
    near = clause.tokens[place : place + _LONG]
    return any(token.text in _LENGTHS for token in near)


def _can_do(clause: Clause, tape: str, end: int) -> bool:
    """Whether something is possible as it is: "we can start without the permit"."""
    able = any(token.text in _ABLE for token in clause.tokens[:end])
    return able and not set("NcJ") & set(tape[:end])


def _fronted(clause: Clause, tape: str) -> list[Token]:
    """Return what is named before the wait: "it's the fan motor we're waiting for"."""
    found = _CLEFT.search(tape)
    return cut(clause.tokens[found.start(1) : found.end(1)]) if found else []


def _named(clause: Clause, tape: str, lead: Lead, tokens: list[Token]) -> Event:
    """Return the cause that some words name behind the one that leads to it."""
    tokens, hindered = _without_effect(tokens)
    hindered = hindered or clause.tokens[lead.end - 1].text in _SLOWED_BY
    good = lead.rule == "because" and not (hindered or _BAD & set(tape))
    ended = tokens[0].text in _THAT_IS and tokens[-1].concept in "DE"
    rank = _UNNAMED if ended or tokens[0].text in _THEY else lead.rank
    rank = _POINTS if _but_points(tokens) else rank
    said = clause.tokens[lead.end - 1].text
    if said in _NAMED_BLOCK:
        rank = _SURELY
    elif said.startswith(_NOT_POSSIBLE) and rank == lead.rank:
        rank += 1
    event = cause("thanks to" if good else lead.rule, tokens, rank)
    event = _with_thing(event, clause, lead.end)
    return _with_object(event, clause.tokens[lead.end - 1])


def _but_points(tokens: list[Token]) -> bool:
    """Whether all but points back at what was named before: "until we have it"."""
    said = [word for token in tokens for word in token.text.split()]
    named = all(word in _POINTING for word in said)
    return named and "all" not in said and not _POINTS_AT.isdisjoint(said)


def _without_effect(tokens: list[Token]) -> tuple[list[Token], bool]:
    """Return a cause without 影响 behind it, and whether that was told."""
    if len(tokens) < _UNNAMED or tokens[-1].text != "影响":
        return tokens, False
    end = -2 if tokens[-2].text == "的" and len(tokens) > _UNNAMED else -1
    return tokens[:end], True


def _with_thing(event: Event, clause: Clause, end: int) -> Event:
    """Return a cause with the thing that lies elsewhere: 新灯还在海关."""
    word = clause.tokens[end - 1].text
    if word[-1] != "在" and not word.startswith(_LIES_IN):
        return event
    thing = clause.tokens[: end - 1]
    while thing and any(token.concept == "=" for token in thing):
        thing = thing[1:]
    if any(token.concept in "IW" for token in thing):
        return event
    if thing and thing[0].hints and _in_transit(clause, end):
        return event._replace(start=thing[0].start)  # 钢丝绳还压在海关
    if any(token.concept == "M" for token in thing):
        still = _lies_still(thing, word)
        return event._replace(start=thing[0].start) if still else event
    named = subject_of(thing) if thing else []
    own = named and named[0].concept in "_ok" and not any(t.hints for t in named)
    if own and word.isascii() and not _is_thing(named):
        return event
    return event._replace(start=named[0].start) if own else event


def _in_transit(clause: Clause, end: int) -> bool:
    """Whether a thing lies where goods do on their way, and not with people."""
    last = clause.tokens[-1].text
    return clause.tokens[end].concept != "o" and last.endswith(_WHERE)


def _lies_still(thing: list[Token], word: str) -> bool:
    """Whether what the work needs lies with others: 维修基金还压在房管局.

    A title's word but tells for what it is.
    """
    thing = [token for token in thing if token.concept != "s"]
    return (
        len(thing) > 1
        and word.endswith(("压在", "扣在", "冻在", "卡在"))
        and thing[0].concept == "M"
        and not thing[-1].hints
        and thing[-1].text.endswith(_MEANS)
    )


def _is_thing(named: list[Token]) -> bool:
    """Whether words before "stuck at" name a thing: "the samples", not "it"."""
    plain = all(token.concept in "_okgbs" for token in named)
    return plain and named[0].text not in _PRONOUNS | _WORK_ITSELF | _IT_ALL


def _with_object(event: Event, before: Token) -> Event:
    """Return a cause with what stands within "needs approval from"."""
    found = _OBJECT.match(before.text)
    return event._replace(start=before.start + found.end()) if found else event


def _without_that(tokens: list[Token]) -> list[Token]:
    """Return nothing where "without that" points back at what was said before."""
    if len(tokens) > 1 and tokens[0].text in _PRONOUNS and tokens[1].concept in "Ic":
        return []
    return [] if points_back(tokens) else tokens


def points_back(tokens: list[Token]) -> bool:
    """Whether "until that changes" means what was told before."""
    if not tokens or tokens[0].text not in _THAT:
        return False
    ends = next((n for n, one in enumerate(tokens) if one.concept in "Ic!"), _LONG)
    return min(ends, len(tokens)) < _LONG


def _without_length(tokens: list[Token]) -> list[Token]:
    """Leave out how long one has waited: 等了快一个钟头 names nothing yet."""
    if not tokens or tokens[0].text[0] != "了":
        return tokens
    said = "".join([token.text for token in tokens])
    found = _SO_LONG.match(said)
    if found is None:
        return tokens
    end = tokens[0].start + found.end()
    rest = [token for token in tokens if token.start >= end]
    return [] if rest and rest[0].text[0] in _GOES_ON else rest


def _without_then(tokens: list[Token]) -> list[Token]:
    """Leave out what will be done then: 等礼堂腾出来 | 再布置."""
    place = next((n for n, one in enumerate(tokens) if one.text == "再"), 0)
    return tokens[:place] if place > 1 else tokens


def _empty(tokens: list[Token]) -> bool:
    """Whether only "it", or how long, stands after "waiting for"."""
    first, last = tokens[0], tokens[-1]
    if len(tokens) == 1 and first.text in _PRONOUNS | _NONE:
        return True
    if all(token.text in _HEARING for token in tokens):
        return True  # "waiting to hear back"
    if first.text in _THAT_IS and (last.concept == "D" or last.text in _ENDED):
        return True  # "I'll leave it open until that's sorted"
    if (
        _is_season(tokens)
        or _own_will(tokens)
        or _AFTER_HOLIDAY.fullmatch("".join([token.text for token in tokens]))
    ):
        return True  # 等国庆后
    if first.concept == "T" and {t.concept for t in tokens[1:]} <= set("4Sk_"):
        return True  # 要等月末才开始
    so_many = first.text in _SO_MANY and len(tokens) <= _UNNAMED
    counted = first.concept == "#" or first.text in _NUMERALS or so_many
    return counted and last.text in _LENGTHS


def _is_season(tokens: list[Token]) -> bool:
    """Whether but a time is named: "waiting until after Easter"."""
    if {token.concept for token in tokens} == {"@"}:
        return True
    said = {word for token in tokens for word in token.text.split()}
    return said <= _SEASONS and not said <= _AND_SUCH


def _own_will(tokens: list[Token]) -> bool:
    """Whether it hangs on the writers alone: "until we're happy", "it has to be"."""
    said = " ".join(token.text for token in tokens)
    return said in _MUST or (tokens[0].concept == "I" and tokens[-1].text in _CONTENT)
