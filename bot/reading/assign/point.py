"""Which actions a clause names by number or by title."""

from collections.abc import Mapping, Sequence
from itertools import dropwhile, pairwise, takewhile
from operator import attrgetter

from bot.reading.assign.excepted import excepted, names, tells_of_exception
from bot.reading.assign.votes import named
from bot.reading.lazily import Lazily
from bot.reading.review.all_but import in_part
from bot.reading.spans.amount import Amount
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said
from bot.reading.tokens.lexicon import characters
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import noise as noise_zh
from bot.reading.zh.compounds import WHOLE_OF

_STRONG = 0.4
_hints = attrgetter("hints")


_NONE_OF = frozenset(("neither", "none"))


_ALL_OF_IT = frozenset(("都", "全", "均"))
_ALL_DONE = ("all ", "全", "都", "均")
_WHOLE_OF = frozenset(WHOLE_OF)
_WORK = words(noise_zh.WORK)
_ALL_WELL = words(noise_zh.ALL_WELL)
_SHORT = _NEAR = 3
_STATES = ("finished", "done", "complete", "completed", "ready", "closed")
"""Words that say how far work is, whatever title holds them: "Rig the finish line"."""
_WORKING = ("working on", "working on it", "work on", "working", "work on it")
_LONGEST_HEAD = 10
_TO = (
    "给",
    "在",
    "去",
    "陪",
    "跑",
    "跟",
    "和",
    "向",
    "找",
    "让",
    "请",
    "由",
    "与",
    "同",
    "等",
    "催",
    "求",
    "麻烦",
    "拜托",
    "烦请",
    "劳烦",
    "恳请",
)
_REST_WAITS = Lazily("^[&!]?r[_saF]{0,3}[WCn]")


def point(one: Said, listed: tuple[int, ...], *, numbered: bool) -> None:
    """Fill in the actions that a clause itself points at.

    `numbered` tells whether the numbers at the heads of lines are those of the list.
    """
    tokens, tape = one.clause.tokens, one.clause.tape
    refs = [
        token.data
        for token in tokens
        if isinstance(token.data, Ref)
        and (numbered or not token.data.rule.startswith("head"))
    ]
    pointed = [listed[place - 1] for ref in refs for place in ref.places]
    tokens = _told(tokens)
    tokens = _heading(tokens) if "=" in tape else _put_behind(tokens)
    several = len(listed) > 1
    votes = [
        token.hints
        for place, token in enumerate(tokens)
        if token.hints and not _in_passing(tokens, place, several=several)
    ]
    rest_waits = several and _REST_WAITS.match(tape)
    chosen, sure = named(votes) if votes and not rest_waits else ({}, True)
    whole = one.clause.tokens if "=" in tape else tokens
    chosen |= _joined(whole, chosen) if "&" in tape else {}
    found = tuple(dict.fromkeys(pointed)) or tuple(sorted(chosen))
    if pointed and _named_first(tokens, refs, chosen):
        found = tuple(sorted(chosen))
    if "x" in tape and _excepts(one, tokens, found, listed):
        pass
    elif pointed and not _named_first(tokens, refs, chosen):
        one.actions, one.explicit = found, True
    elif refs and any(ref.other for ref in refs):
        one.mark = "other"
    elif chosen and (several or max(chosen.values()) > _STRONG):
        one.actions, one.explicit, one.sure = found, True, sure
        one.weight = max(chosen.values())
    elif votes and not sure and several:
        _between(one, tokens, votes)
    elif "r" in tape:
        one.mark = "rest"
    elif several and (
        _all_is_well(one) or ((one.events or tape == "a") and _speaks_of_all(tokens))
    ):
        one.mark = "all"


def _in_passing(tokens: Sequence[Token], place: int, *, several: bool) -> bool:
    """Whether a word of a title names nothing where it stands."""
    token = tokens[place]
    if several and place and _receives(tokens[place - 1], token):
        return True
    if token.text in _WORKING and token.concept == "G":
        return True  # "the rest I'm working on" of "Answer the works council"
    if token.text.isascii() and _numbered(tokens[place + 1 : place + 2]):
        return True
    if several and place and _counted(tokens, place):
        return True
    return several and token.text in _STATES and token.concept == "D"


def _counted(tokens: Sequence[Token], place: int) -> bool:
    """Whether but things are counted by it: "the catalogue is at 110 of 160 lots"."""
    token, amount = tokens[place], tokens[place - 1].data
    if not (token.text.isascii() and isinstance(amount, Amount) and amount.total):
        return False
    named = next((one.hints for one in tokens[: place - 1] if one.hints), None)
    return named is not None and named.keys().isdisjoint(token.hints)


def _joined(tokens: Sequence[Token], chosen: Mapping[int, float]) -> dict[int, float]:
    """Return what "and" joins to a name: 窗户 of 窗户和水压都妥了."""
    found = dict(chosen)
    if chosen and tokens[0].text.isascii():
        return found | _other_subject(tokens)
    pairs = [
        pair
        for first, joint, second in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if joint.concept == "&" and joint.text >= "\u3001"
        for pair in ((first, second), (second, first))
    ]
    for one, other in (*pairs, *reversed(pairs)):  # 药、帽、消杀都办完
        if len(one.hints) == 1 and not found.keys().isdisjoint(other.hints):
            found |= one.hints
    return found


def _other_subject(tokens: Sequence[Token]) -> dict[int, float]:
    """Return what an English "and" joins to a subject: "licence and fence are done"."""
    for place, joint in enumerate(tokens):
        if joint.concept != "&" or not place:
            continue
        pair = [tokens[place - 1], *dropwhile(_leads, tokens[place + 1 :])]
        run = [*takewhile(_hints, pair)]
        told = pair[len(run) : len(run) + 1]
        whole = {len(of.hints) for of in run} == {1} and len(run) > 1
        if whole and told and told[0].concept in "bwhDa=":
            return run[0].hints | run[1].hints
    return {}


def _leads(token: Token) -> bool:
    return token.text in ("the", "our", "my")


def _excepts(
    one: Said,
    tokens: Sequence[Token],
    found: tuple[int, ...],
    listed: tuple[int, ...],
) -> bool:
    """Note the exception that a clause makes of an action, if it makes one."""
    if tells_of_exception(one):
        return False
    if len(listed) == 1 or not found or not excepted(tokens):
        one.events = [in_part(event) for event in one.events]
        return False
    one.besides = found
    if one.events:
        one.actions = tuple(n for n in listed if n not in found)
        one.explicit = True
    else:
        one.mark = "but"
    return True


def _between(
    one: Said, tokens: Sequence[Token], votes: Sequence[Mapping[int, float]]
) -> None:
    """Note of which actions a clause may speak, of all where it says so.

    陈府那两样都弄完了 is of both titles that hold 陈府.
    """
    one.between = frozenset.intersection(*map(frozenset, votes))
    if one.between and one.events and _of_all(tokens):
        one.actions, one.explicit = tuple(sorted(one.between)), True


def _heading(tokens: list[Token]) -> list[Token]:
    """Leave out what follows a title and a colon, where it may brush other titles."""
    for place, token in enumerate(tokens[:_LONGEST_HEAD]):
        if token.concept == "=":
            return tokens[:place] if names(tokens[:place]) else tokens
        if token.concept in "DEKGXbN":
            break
    return tokens


def _told(tokens: list[Token]) -> list[Token]:
    """Leave out what is waited for, where an action is named before it."""
    named = False
    for place, token in enumerate(tokens):
        reached = token.concept == "G" and token.text.endswith("到")
        before = token.concept in "UWC" or reached
        busy = token.concept == "9" and _tells_no_more(tokens[place + 1 :])
        if busy or (before and named):
            return tokens[: max(place, 1)]
        named = named or bool(token.hints)
    return tokens


def _put_behind(tokens: list[Token]) -> list[Token]:
    """Leave out what comes first where another is named behind 再.

    等祠堂修好再联络宗亲 is of the one that waits.
    """
    place = next((n for n, one in enumerate(tokens) if one.text[-1] == "再"), 0)
    first, then = tokens[:place], tokens[place + 1 :]
    if not any(map(_hints, first)) or not any(map(_hints, then)):
        return tokens
    over = len(tokens[place].text) > 1 or any(of.concept in "WCD+" for of in first)
    named = {n for one in first for n in one.hints}
    other = all(named.isdisjoint(one.hints) for one in then)
    return then if over and other else tokens


def _tells_no_more(after: Sequence[Token]) -> bool:
    """Whether no action is named right behind, and nothing told of any."""
    if any(token.hints for token in after[:_NEAR]):
        return False
    return not any(token.concept in "=DGKSXFT%" for token in after)


def _named_first(
    tokens: Sequence[Token], refs: Sequence[Ref], chosen: Mapping[int, float]
) -> bool:
    """Whether a title beside "第二份" or "最后一个" shows that it counts else."""
    if not refs or not chosen or max(chosen.values()) < 1:
        return False
    for token, after in pairwise(tokens):
        last_one = token.text.startswith("最后一") and isinstance(token.data, Ref)
        if last_one and after.hints and after.start == token.end:
            return True  # 最后一个访谈卡着
    return any(token.hints and token.end <= refs[0].start for token in tokens)


def _speaks_of_all(tokens: Sequence[Token]) -> bool:
    """Whether a clause without a name speaks of every action: 都好了, 一切正常."""
    none = tokens[0].text in _NONE_OF
    well = any(token.text in _ALL_WELL for token in tokens)
    return none or well or _of_all(tokens)


def _all_is_well(one: Said) -> bool:
    """Whether a sentence opens with "all good", which is of every action."""
    first = one.clause.tokens[0]
    opens = one.clause.opener in ".\n" and bool(one.events)
    return opens and first.concept == "Y" and first.text.startswith("all ")


def _of_all(tokens: Sequence[Token]) -> bool:
    """Whether "all" speaks of the actions: 都 of 嗓子都哑了 does not."""
    for place, token in enumerate(tokens):
        if token.concept == "D" and token.text.startswith(_ALL_DONE):
            return True
        if token.concept == "a":
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            if token.text == "全" and after is not None and after.text[0] in _WHOLE_OF:
                return False  # 全楼都在堵漏
            before = tokens[place - 1] if place else None
            other = before is not None and before.concept in "_RokQ"
            of_that = token.text in _ALL_OF_IT and other
            return not of_that or (before is not None and before.text in _WORK)
    return False


def _receives(before: Token, token: Token) -> bool:
    """Whether somebody is named but as who gets it, or is told: 14号给护理部."""
    if before.text < "\u3400" or not _is_person(token):
        return False
    return before.end == token.start and before.text.endswith(_TO)


def _is_person(token: Token) -> bool:
    return token.concept == "o" or characters()[0].get(token.text) == "o"


def _numbered(after: Sequence[Token]) -> bool:
    """Whether a number follows that makes "ticket" one of many: ticket 30771."""
    return bool(after) and after[0].text.isdigit() and len(after[0].text) > _SHORT
