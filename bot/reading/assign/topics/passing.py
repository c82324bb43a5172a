"""Titles that a story only brushes: "… so I could catch up with the guide"."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.assign.topics.brushed import (
    acts_so,
    but_a_time,
    taken_in,
    theirs_as_why,
)
from bot.reading.assign.topics.phrased import in_phrase
from bot.reading.assign.topics.unnamed import TELLING
from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said
from bot.reading.titles.titles import Titles
from bot.reading.tokens.lexicon import characters
from bot.reading.tokens.tape import Token

_EARLY = 2
"""Words at the start of a clause that names an action as what it is about."""
_AS_FOR = frozenset(
    ("for", "on", "as for", "regarding", "about", "with", "re", "as", "of")
)
_TITLE_FIRST = Lazily("[!&]?[s_]{1,3}M")
_HINDERED = Lazily("[_as]{0,2}[59R]")
_NOT_DONE = Lazily("IN[a-z]{0,2}[dE]")
_GIVES = frozenset("给发批审出回签盖")
"""What those do on a day on whom work depends."""
_SPOKEN_TO = frozenset("约联通问找催跟谢见请托告说")
"""First signs of what one does to people on the way: 约好, 联系上, 通知到."""
_ROLES = frozenset(
    (
        "测试",
        "开发",
        "设计",
        "前端",
        "后端",
        "运维",
        "产品",
        "财务",
        "法务",
        "采购",
        "行政",
        "质检",
    )
)
_THEY_ARE_AT = ("在", "还在", "正在", "说", "那边", "同学", "同事")
_GOES_TO = ("去", "支援", "帮", "调到", "调去", "借到", "借去", "抽到", "抽去", "派到")
_WILL = Lazily("[Tjas&!]{0,3}F[_s]{0,3}$")
_ACT_AND_DAY = Lazily("[&!sIF]{0,4}T?[dkgM]_?[sbt]?T?[s+]*$")
_OVER = (Status.DONE, Status.DROPPED)
_BARE_END = Lazily("^[as&!]*D[+s]*$")
_ONCE_OVER = Lazily(
    "^[^完结过之以后再]{0,2}?(?:[开考过忙办搞放演比排]完了?|结束了?|[之以过]后|过去)(?:之?后)?"
    "(?:就|再|才|接着|继续|马上|立马|统一|开始|一起|我们?)+(?P<then>.)?"
)
"""What comes once a thing that a title names is over: 期中 | 考完接着考."""
_ANY_WORK = frozenset("做弄搞办干动推说继续进")
_NEAR_WORD = 0.7
"""The weight of a name that is but a near word: 报告 of 总结."""
_BY_VERB = 0.4
"""The weight of a name that is but a verb."""
_HERE = frozenset(("here", "there", "in", "back", "ready", "fine"))
_BUT = frozenset(("but", "while", "whereas", "though", "however"))
_WAITED_FOR = frozenset("WUCB")
_ACTS = frozenset(
    ("to", "i", "we", "i'll", "can", "will", "must", "and", "head", "he", "she", "they")
)


def in_passing(said: Sequence[Said], place: int, titles: Titles) -> bool:
    """Whether a story within a sentence only brushes another title."""
    one, before = said[place], said[place - 1]
    if place == 0 or before.clause.sentence != one.clause.sentence or _turns_to(one):
        return False
    tape, tokens = one.clause.tape, one.clause.tokens
    until_name = tape[: _place_of_name(one)]
    hardly = _hardly_named(one, before, until_name) or _is_done_with_it(one, before)
    if hardly or _of_it(one) or _tells_why(one, before):
        return True
    if one.clause.chinese and (
        _named_well_later(said, place)
        or _but_people(one, titles)
        or _reached_people(one, titles)
        or _within(one, titles)
        or _went_there(one)
        or _of_a_role(one)
        or _once_over(one, before, titles)
        or theirs_as_why(one, before)
        or but_a_time(one)
        or taken_in(one, before, titles)
    ):
        return True
    stuck = tape[:1] == "I" and any(one.text == "stuck with" for one in tokens[:_EARLY])
    if not stuck and not _WAITED_FOR.isdisjoint(until_name):
        return True
    firm = any(event.slot in TELLING and not event.weak for event in one.events)
    if firm or (not one.clause.chinese and _is_done_to_it(one)):
        return False
    first = int(tokens[0].text in _BUT)  # "but the rota is out"
    opens = any(
        token.concept == "M" or token.hints for token in tokens[first : first + _EARLY]
    )
    opens = opens or _is_acted_on(tokens)
    return len(tape) > _EARLY * 2 and not opens


def _is_done_to_it(one: Said) -> bool:
    """Whether the title's verb stands, over, with its thing: "Bo painted the fence"."""
    if not any(event.status is Status.DONE for event in one.events):
        return False
    named = [token for token in one.clause.tokens if token.hints]
    verb = next((n for n, token in enumerate(named) if token.concept in "DE"), None)
    things = named[verb + 1 :] if verb is not None else []
    return any(not token.hints.keys().isdisjoint(one.actions) for token in things)


def _is_done_with_it(one: Said, before: Said) -> bool:
    """Whether a title's word but tells where it went: "… and sent to the shop"."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    if one.clause.chinese or not before.explicit or tokens[0].concept not in "DE":
        return False
    return bool(named) and all(n and in_phrase(tokens, n) for n in named)


def _is_acted_on(tokens: Sequence[Token]) -> bool:
    """Whether 把 leads to the name of an action: 正好把热水修了."""
    place = next((n for n, token in enumerate(tokens) if token.hints), 0)
    return place > 0 and tokens[place - 1].text in ("把", "将")


def _tells_why(one: Said, before: Said) -> bool:
    """Whether it is told why another is held: "2 blocked, the tower is iced up"."""
    held = [event for event in before.events if event.status is Status.BLOCKED]
    named = any(event.slot == "blocker" for event in before.events)
    if not held or named or one.clause.chinese or "=" in one.clause.tape:
        return False
    if one.clause.tokens[-1].text in _HERE:
        return False  # "2 blocked, the flag is here"
    told = {event.slot for event in one.events} - {"aside"}
    return not told or (told == {"blocker"} and not before.clause.asked)


def _turns_to(one: Said) -> bool:
    """Whether a clause goes over to another action: "but for the tender I need you"."""
    if one.weight >= 1 and any(event.slot == "help" for event in one.events):
        return True  # "… and I need a technician for the lift"
    first = one.clause.tokens[:2]
    headed = any(token.text in _AS_FOR for token in first)
    return headed and _TITLE_FIRST.match(one.clause.tape) is not None


def _place_of_name(one: Said) -> int:
    """Return how many words stand before the name, but for a number: 40户全排查完."""
    place = next((n for n, token in enumerate(one.clause.tokens) if token.hints), 0)
    return max(0, place - _EARLY) if one.clause.tape[:1] == "#" else place


def _hardly_named(one: Said, before: Said, until_name: str) -> bool:
    """Whether part of a title names an action, late or by what is done to it."""
    if one.weight >= 1 or _left_undone(one):
        return False
    if len(until_name) > _EARLY or "o5" in until_name:  # IT还没批数据权限
        return True
    by_verb = one.weight <= _BY_VERB
    goes_on = by_verb and (_goes_on(before, one) or _plans_on(before, one))
    return _but_a_verb(one) or goes_on


def _left_undone(one: Said) -> bool:
    """Whether the verb of a title stands behind a "not": "I haven't painted any"."""
    tape = one.clause.tape
    found = _NOT_DONE.search(tape)
    if found is None or one.clause.chinese:
        return False
    return bool(one.clause.tokens[found.end() - 1].hints)


def _goes_on(before: Said, one: Said) -> bool:
    """Whether a clause is of the heading before it: "Rota - printed it"."""
    if not before.explicit or one.clause.opener != "-":
        return False
    return all(event.slot == "aside" for event in before.events)


def _plans_on(before: Said, one: Said) -> bool:
    """Whether but an act and its day follow open work: "half way, send it Friday"."""
    if not before.explicit or before.weight <= _BY_VERB:
        return False
    ended = any(event.status in _OVER for event in before.events)
    return not ended and _ACT_AND_DAY.match(one.clause.tape) is not None


def _of_it(one: Said) -> bool:
    """Whether the word that names an action is but an act: "I want to read it"."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    if len(named) != 1 or not 0 < named[0] < len(tokens) - 1:
        return False
    before, after = tokens[named[0] - 1], tokens[named[0] + 1]
    acts = before.text in _ACTS or (one.weight < 1 and before.concept in "_o")
    return acts and after.text in ("it", "them", "that", "this")


def _but_people(one: Said, titles: Titles) -> bool:
    """Whether but people whom a title names hold things up: 年底客户都在放假.

    Not where they are told of with the title's own verb: 王总约不上 of 约王总复谈; nor
    behind the place of an action: 第二个资产处还没批.
    """
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    people = all(characters()[0].get(tokens[n].text) == "o" for n in named)
    if not named or not people or isinstance(tokens[0].data, Ref):
        return False
    own = frozenset(one.actions)
    if any(titles.holding(token.text[0]) & own for token in tokens[named[-1] + 1 :]):
        return False
    rest = "".join([token.concept for token in tokens[named[-1] + 1 :]])
    return _HINDERED.match(rest) is not None or _gives(tokens[named[-1] + 1 :])


def _reached_people(one: Said, titles: Titles) -> bool:
    """Whether people whom a title names are but those one spoke to: 都约好业主了."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    if len(named) != 1 or not named[0] or one.clause.tape[named[0] + 1 :].strip("+s"):
        return False
    verb, people = tokens[named[0] - 1], tokens[named[0]]
    if characters()[0].get(people.text) != "o" or verb.text[0] not in _SPOKEN_TO:
        return False
    return not titles.holding(verb.text[0]) & frozenset(one.actions)


def _gives(behind: Sequence[Token]) -> bool:
    """Whether it is told what people will give on a day: 财务25号给数."""
    if len(behind) < _EARLY or behind[0].concept != "T":
        return False
    return behind[1].text in _GIVES


def _named_well_later(said: Sequence[Said], place: int) -> bool:
    """Whether but a near word stands for a title that is named by its own later.

    报告贴墙上了 is of the test before it, where 长跑总结还没开头 follows.
    """
    one = said[place]
    if one.weight > _NEAR_WORD:
        return False
    return any(
        later.explicit
        and later.weight >= 1
        and later.actions == one.actions
        and later.clause.sentence != one.clause.sentence
        for later in said[place + 1 :]
    )


def _once_over(one: Said, before: Said, titles: Titles) -> bool:
    """Whether a title's word but tells when the work before it goes on.

    年会开完再约 behind 体检还没约, but not 培训考完再发证: the act that follows is that
    of the work before, or any.
    """
    named = [n for n, token in enumerate(one.clause.tokens) if token.hints]
    behind = one.clause.tokens[named[-1] + 1 :] if named else []
    found = _ONCE_OVER.match("".join([token.text for token in behind]))
    if found is None:
        return False
    then = found["then"] or "做"
    own = titles.holding(then) & frozenset(before.actions)
    return then in _ANY_WORK or bool(own) or acts_so(before, then)


def _of_a_role(one: Said) -> bool:
    """Whether part of a title is but who is at it: 测试在测 beside 清理测试环境."""
    tokens = one.clause.tokens
    first = tokens[0]
    plain = one.weight < 1 and first.text in _ROLES and len(tokens) > 1
    return plain and tokens[1].text.startswith(_THEY_ARE_AT)


def _went_there(one: Said) -> bool:
    """Whether a title's word is but where people have gone: 人都去支援车间了."""
    tokens = one.clause.tokens
    place = next((n for n, token in enumerate(tokens) if token.hints), 0)
    until = "".join([token.text for token in tokens[:place]])
    people = tokens[0].concept == "o" or until.startswith("人")
    return people and until.endswith(_GOES_TO)


def _within(one: Said, titles: Titles) -> bool:
    """Whether but a word within a title is what is done, or part of a longer name.

    十天左右能稳定验收 is not of 写验收报告, nor 剩研发费用那块 of 年度预算.
    """
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    if len(named) != 1 or not named[0]:
        return False
    token, before = tokens[named[0]], tokens[named[0] - 1]
    if one.weight < 1:
        return before.end == token.start and before.concept == "o"
    until = one.clause.tape[: named[0]]
    acts = named[0] == len(tokens) - 1 and _WILL.match(until) is not None
    return acts and one.weight <= 1 and not titles.acts(token.text[0])


def _but_a_verb(one: Said) -> bool:
    """Whether but a verb like a title's names an action: 做好了但没上线, 完成."""
    if one.clause.chinese and _BARE_END.match(one.clause.tape):
        return True
    if one.clause.tape.lstrip("!&")[:1] != "N" or not one.clause.chinese:
        return False
    return all(token.concept in "kdDE" for token in one.clause.tokens if token.hints)
