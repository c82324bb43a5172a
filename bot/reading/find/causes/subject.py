"""The words that matter of those that name a cause: "that | the printer | broke"."""

from itertools import takewhile

from bot.reading.en import blocker as blocker_en
from bot.reading.rule import Event
from bot.reading.spans.refs import Ref
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import blocker as blocker_zh
from bot.reading.zh.blocker import SUFFIXES

_LEAD = words(blocker_en.LEAD, blocker_zh.LEAD)
_ASIDE = words(blocker_en.ASIDE, blocker_zh.ASIDE)
_TAIL = words(blocker_en.TAIL, blocker_zh.TAIL)
_SUFFIXES = frozenset(SUFFIXES)
_INSIDE = frozenset(("里", "里面", "里头", "中", "上", "上面", "的"))
_LONG = 3
_HEADING = 10
"""Words within which a heading ends."""
_OF_DAYS = ("on", "in", "at", "by", "since", "from", "for", "到", "至")
_POINTING = frozenset(("it", "that", "they", "these", "this", "those", "which"))
_POINTING_IS = frozenset(("he's", "she's", "they're", "it's", "that's"))
_WE_WILL = frozenset(("we'll", "i'll", "we'd", "i'd", "it'll", "that'll", "this'll"))
_THE_WORK = frozenset(("it", "this", "everything", "all"))
_TAKES = frozenset(("takes", "means", "took", "needs", "costs", "will", "can"))
_ABOUT = ("on", "about", "regarding", "in")
_LEADS = frozenset(("for", *_ABOUT))
"""Words that lead to what it is told for, or about."""

_NEW_SUBJECTS = words("there's|there is|there|nothing|i|i'm|we|we're|until then")
"""Words behind "and" with which no cause goes on, but something new is told."""


def cause(rule: str, tokens: list[Token], rank: int) -> Event:
    """Return the blocker that some words name."""
    return Event(
        slot="blocker", rule=rule, start=tokens[0].start, end=tokens[-1].end, rank=rank
    )


def subject_of(tokens: list[Token]) -> list[Token]:
    """Leave out the title and such before what went wrong: "3: labels: ink ran out"."""
    first = 0
    while first < len(tokens) and _skipped(tokens, first):
        first += 1
    named = _behind_heading(tokens, first)
    while named < len(tokens) and _of_title(tokens[named]):
        named += 1
    if _within_it(tokens, named, first):
        named += 1  # 名册里好多电话打不通
    if named > first and tokens[named - 1].hints:
        while named < len(tokens) - 1 and tokens[named].concept in "jps":
            named += 1  # 外墙这周天天下雨
    if _within_word(tokens, named, first):
        named -= 1
    rest = tokens[named:]
    alone = len(rest) == 1 and rest[0].concept in "R9" and len(rest[0].text) > _LONG
    if alone and rest[0].text >= "\u3400":
        return rest
    if len(rest) > 1 and (
        rest[0].concept in "_oR9"
        or any(token.concept == "=" for token in tokens[first:named])
    ):
        return cut(rest)
    return cut(tokens[first:])


def _within_it(tokens: list[Token], place: int, first: int) -> bool:
    """Whether it is told that something is within what a title names: 名册 | 里."""
    if not first < place < len(tokens) - 2:
        return False
    return bool(tokens[place - 1].hints) and tokens[place].text in _INSIDE


def _within_word(tokens: list[Token], place: int, first: int) -> bool:
    """Whether a title's word but begins the word that goes on here: 除湿机不够."""
    if not first < place < len(tokens):
        return False
    before, sign = tokens[place - 1], tokens[place]
    glued = bool(before.hints) and before.end == sign.start
    return glued and sign.text in _SUFFIXES and before.text >= "\u3400"


def only_aside(tokens: list[Token]) -> bool:
    """Whether there are but titles and words like 那件: 供应商那件先放放."""
    return all(one.concept == "M" or one.text in _ASIDE for one in tokens)


def only_titles(tokens: list[Token]) -> bool:
    """Whether a title is named and nothing else is told: "on the labels"."""
    concepts = "".join([token.concept for token in tokens])
    return "M" in concepts and set(concepts) <= set("M_")


def cut(tokens: list[Token]) -> list[Token]:
    """Leave out what stands around the words that matter: "the ink | since Monday"."""
    first, end = 0, _end(tokens)
    last = end
    dated = end < len(tokens) and tokens[end].concept in "jpT"
    while first < last and (
        tokens[first].text in _LEAD or tokens[first].concept == "s"
    ):
        first += 1
    if (
        last - first > 1
        and tokens[first].concept in "jp"
        and tokens[first].text < "\u3400"
    ):
        first += 1  # "this week | all site visits"
    while last > first and (
        tokens[last - 1].concept in "jpT&" or tokens[last - 1].text in _TAIL
    ):
        last -= 1
        dated = dated or tokens[last].concept in "jpT"
    if dated and last - first > 1 and tokens[last - 1].text in _OF_DAYS:
        last -= 1  # "the printer broke on | Thursday"
    return tokens[first:last]


def _end(tokens: list[Token]) -> int:
    """Return where something else begins, at the second word or later."""
    for place in range(1, len(tokens)):
        if _turns(tokens, place):
            return place
    return len(tokens)


def _begins_anew(tokens: list[Token]) -> bool:
    """Whether a new statement follows: "the licence | and there's nothing to do"."""
    joint, subject = tokens[0].text, tokens[-1].text
    return joint == "and" and subject in _NEW_SUBJECTS


def _turns(tokens: list[Token], place: int) -> bool:
    """Whether something else begins at a place: a day, a request, a new statement."""
    token = tokens[place]
    concept = token.concept
    told = token.text in _LEADS and _of_what(tokens, place)
    told = told or token.text in _WE_WILL  # "once the key is here | we'll start"
    told = told or (token.text in _THE_WORK and _follows(tokens, place, 1, "cNF"))
    told = told or _begins_anew(tokens[place : place + 2])
    if concept in "tHK?ZOUP" or told or _leaves_open(tokens, place):
        return True
    if concept == "N":  # 合同还 | 没签
        return token.text >= "\u3400" and _follows(tokens, place, 1, "SDk")
    if concept == "I":  # "the key | I can't get in"
        return _follows(tokens, place, 2, "cNKF")
    if concept == "p":
        return place > 1 and not _goes_wrong(tokens[place:])
    if concept != "&" or _joins_names(tokens, place):
        return False
    held = "".join([one.concept for one in tokens[place + 1 : place + 3]]) == "IW"
    return held or _goes_wrong(tokens[place:]) or _points(tokens, place)


def _leaves_open(tokens: list[Token], place: int) -> bool:
    """Whether it is told what hangs on it: "the lease | whether we move at all"."""
    decided = any(one.text.startswith("deci") for one in tokens[:place])
    return tokens[place].text == "whether" and not decided


def _joins_names(tokens: list[Token], place: int) -> bool:
    """Whether two of whom one thing is told are joined: "Leeds and Hull are shut"."""
    before, after = tokens[:place], tokens[place + 1 : place + 3]
    names = all(token.concept in "_o" for token in before) and place <= _LONG
    told = [token.concept for token in after]
    both = all(token.concept == "o" for token in (*before, *after[:1])) and bool(after)
    if both and tokens[0].text >= "\u3400":
        return True  # 承包商和监理各说各的
    plain = "".join(told) in ("_b", "ob", "_h", "oh", "_R", "oR", "__", "_w", "ow")
    return names and plain and tokens[0].text.isascii()


def _points(tokens: list[Token], place: int) -> bool:
    """Whether more is told of what was just named: "new probes | and those are"."""
    after = tokens[place + 1 : place + 3]
    if after and after[0].text in _POINTING_IS:
        return True  # "the auditor's signature | and he's only back on Friday"
    if not after or after[0].text not in _POINTING:
        return False
    takes = len(after) > 1 and after[1].text in _TAKES
    return takes or _follows(tokens, place, 2, "bhw")


def _of_what(tokens: list[Token], place: int) -> bool:
    """Whether it is told for what, or about which title: "the tax office | for it"."""
    text = tokens[place].text
    if text == "for":
        return place > 1 or tokens[0].concept == "o"
    rest = takewhile(lambda one: one.concept != "&", tokens[place + 1 :])
    return text in _ABOUT and only_titles([*rest])


def _follows(tokens: list[Token], place: int, within: int, concepts: str) -> bool:
    """Whether one of some concepts stands within the next words."""
    return any(
        one.concept in concepts for one in tokens[place + 1 : place + 1 + within]
    )


def _goes_wrong(tokens: list[Token]) -> bool:
    """Whether a new statement tells of trouble, or of what is not."""
    return any(token.concept in "R5Nc" for token in tokens)


def _skipped(tokens: list[Token], place: int) -> bool:
    """Whether a word stands before what went wrong: a number of the list, a year."""
    token = tokens[place]
    if token.concept in "&!B=sI" or token.text in _ASIDE or isinstance(token.data, Ref):
        return True
    return token.concept == "#" and any(
        after.hints for after in tokens[place + 1 : place + 2]
    )


def _behind_heading(tokens: list[Token], first: int) -> int:
    """Return where a heading that is a title ends: 回访50户：名单没给."""
    for place, token in enumerate(tokens[first : first + _HEADING], first):
        if token.concept == "=":
            return place if any(one.hints for one in tokens[first:place]) else first
    return first


def _of_title(token: Token) -> bool:
    """Whether a word belongs to the title before what is told of it."""
    of_title = token.concept in "M=" or token.text in _ASIDE
    return of_title or (token.concept == "k" and bool(token.hints))
