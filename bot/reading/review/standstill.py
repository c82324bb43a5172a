"""Why work stands still, told in the clause beside it: 换不了，新灯还在海关.

A clause about another thing, which tells in the same sentence of what has not come or
is not in order, is the cause of a standstill that names none itself.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said, neighbours, sentences
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import working as zh
from bot.reading.zh.no_hindrance import NO_WAY

_HELD = frozenset(("held", "cannot", "only then"))
_NOT_YET = Lazily(r"^[&!B]?[^I3FTDr]*?(?:N|5|J|L|R|9|G|x|A|m|u|D|E|k|s)[^FT3]*$")
_GOES_ON = frozenset(
    (
        "going on",
        "still going on",
        "doing that",
        "in review",
        "not done",
        "no progress",
        "no answer",
        "item done",
        "part of it",
        "something left",
        "untouched",
        "not started",
        "done that",
    )
)
_THING_FAILS = Lazily("^[_ok]{1,4}[Kc]")
_UNABLE = Lazily("不敢|没法|无法|没办法|不能|不好")
_BARE = Lazily("^[&!sI]*K[+s]*$")
_AT_IT = frozenset(("going on", "still going on"))
_BEFORE, _BEHIND = "&!B=sIb", "s+y"
_FIRST = ("waits for", "not before that")
"""Rules of causes that tell what must come first."""
_COMES = words(zh.NOT_COME)
_STILL = ("还", "仍", "尚", "正", "一直")
_NO_WAY = Lazily(NO_WAY)
_WITHOUT = Lazily(
    "(?:要是|如果)?(?:没有?|不(?=[定批签给拍点表放]))[^,。;]{0,10}?(?:不|没法|无法|没办法|白搭)"
)
_RESUMED = Lazily("复[工产课航]|恢复了|重新开[工始]|重启了|又开[工始]|又能|继续|接着")
"""Tells that work goes on again."""
_THEM = ("对方", "他们", "人家", "那边")
_AWAY = Lazily(
    "(?<!我)(?:人|还|都|正|也|现在)*(?:在(?:国外|外地|外省|外面|海外|老家|医院|总部|休假|度假|飞机上|路上)"
    "|不在(?:家|公司|国内|单位|岗|本地|现场|市里)?)(?:呢|了)?$"
)
"""Tells that somebody is not there."""
_BY_ITSELF = Lazily("^M{0,2}s?(?!s*[ITjpM])[^PFTI]{2,}$")
_FORCED = frozenset(("只好", "只能", "不得不", "被迫", "只得"))
_RANK, _PLAIN, _PAIR = 4, 3, 2


def with_causes(said: Sequence[Said]) -> None:
    """Turn what stands beside a bare standstill into its cause.

    It stands in the same sentence, or else is a sentence of its own right beside it.
    """
    parted = sentences(said)
    for sentence in parted:
        _with_causes(sentence)
    for before, after in pairwise(parted):
        if before[-1].clause.line == after[0].clause.line:
            for held, beside in ((after, before[-1]), (before, after[0])):
                if len(held) == 1 and not _named_in(beside) and _stands_bare(held[0]):
                    if held is after and _of_other(before, held[0]):
                        continue
                    _give_cause(held[0], beside, set())


def _of_other(before: Sequence[Said], held: Said) -> bool:
    """Whether a sentence tells of another action than the standstill behind it."""
    named, own = _topic(before, len(before) - 1), _named_in(held)
    return bool(named and own) and named.isdisjoint(own)


def without_echoes(said: Sequence[Said]) -> None:
    """Take from 要等样品，没有样品没法拍 what but tells again what is waited for."""
    for before, one in neighbours(said):
        waits = any(event.rule == "waits for" for event in before.events)
        if waits and _WITHOUT.match(_words(one)) and one.clause.chinese:
            one.events = [event for event in one.events if event.slot == "status"]
            one.clause.unname()


def _words(one: Said) -> str:
    return "".join([token.text for token in one.clause.tokens])


def with_what_forced(said: Sequence[Said]) -> None:
    """Turn what stands before 只好改到23号 into the cause, if it reports nothing."""
    for before, one in neighbours(said):
        if one.clause.tokens[0].text not in _FORCED:
            continue
        moves = any(event.slot in ("moved", "due") for event in one.events)
        own = not _BY_ITSELF.match(before.clause.tape)
        silent = all(event.weak or event.slot == "aside" for event in before.events)
        if moves and silent and not own and before.clause.chinese:
            before.events = [_named(before)]


def _with_causes(clauses: Sequence[Said]) -> None:
    for place, one in enumerate(clauses):
        if not _stands_bare(one) or _told_before(clauses[:place]):
            continue
        if place and _plain_trouble(clauses[place - 1]):
            continue  # 这两天下雨 | 没法刷，天晴了接着刷
        topic = _topic(clauses, place)
        if any(_tells_what_first(of, topic) for of in clauses[place + 1 : place + 2]):
            continue
        if place and _has_not_come(clauses[place - 1], one):
            clauses[place - 1].clause.unname()
        beside = _beside(clauses, place)
        for each in beside:
            _only_trouble(each)
        for each in beside:
            if _give_cause(one, each, topic):
                break


def _beside(clauses: Sequence[Said], place: int) -> list[Said]:
    """Return what stands beside a standstill, the likeliest cause of it first."""
    beside = [*clauses[place + 1 : place + 2], *clauses[:place][-1:]]
    if place and _is_away(clauses[place - 1]):
        beside.reverse()
    if place < _PAIR:
        return beside
    further, before = clauses[place - 2 : place]
    if _UNABLE.search(_words(before)):
        beside.append(further)  # 空调没装，设备不敢搬，只能停着
    if _cannot_itself(before) and _is_away(further):
        beside.insert(0, further)  # 对方老板在国外，章盖不了，只能干等
    return beside


def _give_cause(held: Said, beside: Said, own: set[int]) -> bool:
    """Turn a clause into the cause of a standstill, if it is one, and no mere sigh."""
    if _NO_WAY.match(_words(beside)) or not _is_cause(beside, held, own):
        return False
    beside.events = [_named(beside)]
    if _named_in(held):
        beside.clause.unname()
    return True


def _only_trouble(one: Said) -> None:
    """Take 玻璃在运输途中碎了 and 会签还没走完 for trouble alone, and no work on."""
    rules = {event.rule for event in one.events}
    if rules == {"trouble", "going on"} and one.clause.tape[-1:] in ("R", "+", "5"):
        one.events = [event for event in one.events if event.slot == "blocker"]


def _stands_bare(one: Said) -> bool:
    """Whether a clause tells that work stands still, and not why."""
    held = [
        event.start
        for event in one.events
        if event.status is Status.BLOCKED and event.rule in _HELD
    ]
    if not held or not one.clause.chinese:
        return False
    return not any(
        event.slot == "blocker" and (event.rank or event.start > held[0])
        for event in one.events
    )


def _told_before(clauses: Sequence[Said]) -> bool:
    """Whether trouble was named further before: 模特放鸽子，没拍成，停在这了."""
    return any(
        event.slot == "blocker" and event.rank >= _PLAIN
        for one in clauses[:-1]
        for event in one.events
    )


def _plain_trouble(one: Said) -> bool:
    """Whether a clause tells but of trouble, as such."""
    return bool(one.events) and all(
        event.rule == "trouble" and event.rank >= _PLAIN for event in one.events
    )


def _tells_what_first(one: Said, topic: set[int]) -> bool:
    """Whether it is told what must come first: 现在停着，得等天晴才能接着干.

    It may be a thing that a title names: 先停着，等日本发来的轴承.
    """
    waits = any(event.rule in _FIRST for event in one.events)
    return waits and (not topic or _named_in(one) <= topic)


def _topic(clauses: Sequence[Said], place: int) -> set[int]:
    """Return the actions that were named last, up to a clause of a sentence."""
    named = (_named_in(one) for one in clauses[place::-1])
    return next((of for of in named if of), set())


def _is_cause(one: Said, held: Said, own: set[int]) -> bool:
    """Whether a clause tells of another thing that has not come or is not in order."""
    tokens = one.clause.tokens
    if one.clause.chinese and _cannot_itself(one):
        return _says_no_more(held)
    of_it = _named_in(one) <= own or not own
    if _is_away(one):
        return of_it
    lacks = one.clause.chinese and _NOT_YET.match(one.clause.tape)
    if not lacks or _goes_on_itself(one) or _RESUMED.search(_words(one)):
        return False
    told = [
        event
        for event in one.events
        if event.slot != "aside" and (event.slot != "blocker" or event.rank)
    ]
    still = any(token.text.startswith(_STILL) for token in tokens)
    bare = any(event.slot == "blocker" and not event.rank for event in one.events)
    if not (told or still or bare) or any(event.slot != "status" for event in told):
        return False
    done = any(event.status is Status.DONE for event in told)
    of_title = bool(tokens[0].hints) and (done or _of_another(held))
    if of_title or any(event.rule not in _GOES_ON for event in told):
        return False
    return of_it


def _goes_on_itself(one: Said) -> bool:
    """Whether it tells that one is still at it: 还在磨结尾, but not 在城管局排队."""
    rules = {event.rule for event in one.events if event.slot == "status"}
    itself = one.clause.tape[:1] == "G" and one.clause.tape[1:2] != "o"
    return itself and bool(rules & _AT_IT)


def _is_away(one: Said) -> bool:
    """Whether but somebody is told to be away: 对方老板在国外."""
    silent = all(event.slot == "aside" for event in one.events)
    if not (silent and one.clause.chinese) or "o" not in one.clause.tape:
        return False
    return _AWAY.search(_words(one)) is not None


def _cannot_itself(one: Said) -> bool:
    """Whether another thing is what fails: SAP导不出数."""
    named = any(token.hints for token in one.clause.tokens)
    return not named and _THING_FAILS.match(one.clause.tape) is not None


def _says_no_more(held: Said) -> bool:
    """Whether but a standstill is told: 卡住了."""
    return _BARE.match(held.clause.tape) is not None


def _has_not_come(one: Said, held: Said) -> bool:
    """Whether a clause tells but of a thing that has not come: 面料没到，样衣缝不了."""
    named, own = _named_in(one), _named_in(held)
    told = {event.rule for event in one.events}
    came_not = one.clause.tokens[-1].text in _COMES
    other = bool(own) and bool(named) and not named & own
    return other and came_not and told == {"no answer", "trouble"}


def _named_in(one: Said) -> set[int]:
    """Return the actions that a clause names by words of their titles.

    Those named by their places in the list are told as numbers below zero.
    """
    hints = (token.hints.items() for token in one.clause.tokens)
    named = {n for of in hints for n, weight in of if weight >= 1}
    refs = (one.data for one in one.clause.tokens if isinstance(one.data, Ref))
    return named | {-place for ref in refs for place in ref.places}


def _of_another(held: Said) -> bool:
    """Whether another thing is the subject of the standstill: 系统导不出名单."""
    first = held.clause.tokens[0]
    of_time = first.text.endswith(("前", "后"))  # 搬完之前我们进不去
    return first.concept in "_ok" and not held.clause.named and not of_time


def _heads(tokens: Sequence[Token]) -> bool:
    """Whether a name but heads what is told: 护栏这边 | 厂里锅炉年检."""
    return tokens[0].concept == "M" and (
        tokens[1].concept in "Ms" or tokens[1].text in _THEM
    )


def _named(cause: Said) -> Event:
    tokens = list(cause.clause.tokens)
    while len(tokens) > 1 and (tokens[0].concept in _BEFORE or _heads(tokens)):
        del tokens[0]
    while len(tokens) > 1 and tokens[-1].concept in _BEHIND:
        del tokens[-1]
    return Event(
        slot="blocker",
        rule="beside a standstill",
        start=tokens[0].start,
        end=tokens[-1].end,
        rank=_RANK,
    )
