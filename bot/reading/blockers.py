"""The shortest words that name what work waits for, or what went wrong."""

from dataclasses import replace
from functools import lru_cache

from bot.plans.progress import Status
from bot.reading.due_rules import lasts
from bot.reading.en import blocker as blocker_en
from bot.reading.en import context as context_en
from bot.reading.en import noise as noise_en
from bot.reading.lazily import Lazily
from bot.reading.refs import Ref
from bot.reading.rule import Event, compiled
from bot.reading.split import Clause
from bot.reading.tape import Token
from bot.reading.words import words
from bot.reading.zh import blocker as blocker_zh
from bot.reading.zh.compounds import ARRIVES

_LEAD = words(blocker_en.LEAD, blocker_zh.LEAD)
_ASIDE = words(blocker_en.ASIDE, blocker_zh.ASIDE)
_PRONOUNS = words(blocker_en.PRONOUNS, blocker_zh.PRONOUNS)
_TAIL = words(blocker_en.TAIL, blocker_zh.TAIL)
_ASKED = Lazily(
    r"\b(?:asked|asking|chased|emailed|begged|requested|applied|ordered)\b[^.;\n]{0,40}?\bfor\s"
)
_OBJECT = Lazily(
    r"still (?=no\b)|(?:still )?(?:needs?|missing|pending|waiting for|lacking) "
    r"(?=\w+ (?:from|by|of|on)\b)"
)
_PLEASE = Lazily(r"(?:please|pls|plz) (?=(?:decide|approve|confirm|sign|release)\b)")
_NEED = Lazily(r"(?:i |we )?needs? (?=a |your )")
_ASKING = words(blocker_en.ASKING, blocker_zh.ASKING)
_ABSENT = words(blocker_en.ABSENT, blocker_zh.ABSENT)
_OWN = Lazily("^[^_oM]*$|^[^oM]*I[^oM]*$")
_ELSEWHERE = Lazily(blocker_zh.ELSEWHERE)
_LACKS = Lazily("^[^MTDSKI#%][^MTDSK#%]{0,4}N[^MTSK#%]{0,4}$")
_ANOTHER = frozenset(("另", "另外", "还有", "剩下", "其余"))
_ARRIVES = words(ARRIVES)
_LENGTHS = words(blocker_en.LENGTHS, blocker_zh.LENGTHS)
_BROKE = words(blocker_en.BROKE)
_OWN_WORK = Lazily("^[&!Isbh]{0,3}[gG]")
_THEY = words(context_en.THEY, blocker_zh.THEY)
_BACK = Lazily(blocker_zh.SENT_BACK)
_NUMERALS = frozenset("一二两三四五六七八九十几半好")
_MADE_USE = words(blocker_zh.MADE_USE)
_AFTER_HOLIDAY = Lazily(blocker_zh.AFTER_HOLIDAY)
_POSTPOSED = frozenset(("以后", "之后", "后", "了以后", "了之后"))
_COMES = frozenset(("来", "过来", "要来", "会来"))
_FEW_OF = Lazily(blocker_zh.FEW_OF)
_OFF_TARGET = Lazily(blocker_zh.OFF_TARGET)
_NO_HURRY = tuple(blocker_zh.NO_HURRY.split("|"))
_SOURCE = Lazily(blocker_zh.SOURCE)
_BACK_AT = frozenset(
    ("knowing", "one", "it", "that", "this", "them", "those", "him", "her")
)
_NO_TIME = words(blocker_en.NO_TIME)
_THAN = Lazily("longer|slow|harder|more (?:complicated|complex|work)|trickier|tougher")
_UNLESS = Lazily("5c")
_MAY = ("can ", "could ", "would ", "will ")
_GREETINGS = words(noise_en.GREETINGS)
_GREETING = 6
_FAULTS = words(blocker_zh.FAULTS)
_BAD = frozenset("R59NKcJUW")
"""Signs without which a cause may be one of success: "thanks to"."""
_ELSEWHERE_TOLD = frozenset(("see", "cf", "refer", "ask"))
"""What leads from a field to another place: "Blocked: see my mail"."""
_SMALL = words(context_en.DETERMINERS) | {"on", "with", "for", "in", "about", "s"}
_THEN = _PRONOUNS | {"until", "till", "before"}
_FEW = 3
_HEADING = 10
_THAT_IS = ("that's", "it's", "this is", "thats")
_OF_DAYS = ("on", "in", "at", "by", "since", "from", "for")
_PAIR, _SIGNS = 2, 4
_ABOUT = ("on", "about", "regarding", "in")
_PATTERNS = (
    ("held by", "(?:K|O[_s]?T?s?)=(?=.)", 4),
    ("needed first", "(?<!I)n(?=[^Tj]{1,8}U)", 4),
    ("waits for", "W(?!#$|Te|M{1,2}D(?!.?[Z4]))(?=.)", 4),
    ("not before", "U(?=.)", 4),
    ("at approval", "[Dd](?=_?o_?0)", 3),
    ("at others", "^[M_bs=&!]*(?:[sg~])(?=[_M]{0,2}o$)", 3),
    ("with someone", "^[M_s=&!]*b~(?=[_ME]{1,4}$)", 3),
    (
        "lies with others",
        "^(?:[M_bs=&!]*[MbsD=&!])?~(?=[_M]{0,3}o(?:[_MsTpj]{0,4}$|s(?!.*v)))",
        3,
    ),
    ("only then", "^(?=[_okM]{1,6}[1D]?[_s]?Z[SkdDG]?$)", 2),
    ("others first", "^(?=o[^I]*Z$)", 2),
    ("needs others", "n(?=_?o|.{0,4}0|[^T]{1,6}s_?o)", 1),
    ("only then", "[FCn](?=[^Tpj]+[Z4])", 2),
    ("because", "B(?=.)", 3),
    ("done once", "(?:^|[^_su].*)C(?![IT].?)", 2),
)


def _helps(tape: str, end: int) -> bool:
    """Whether those who are needed are but asked to help: 需要行政帮忙腾库房."""
    return compiled("[_o]{1,3}H").match(tape, end) is not None


def waits_for(clause: Clause, tape: str, text: str) -> list[Event]:
    """Return the blocker or trouble that a clause names."""
    if _points_back(clause, tape):
        place = tape.find("U")
        tape = tape[:place]
        clause = replace(clause, tokens=clause.tokens[:place], final=tape)
        if not set("R59W") & set(tape):
            return []  # "can't begin without that", which was named before
    if 0 <= tape.find("H") < tape.find("U"):
        return _wanted(clause, tape)
    for name, end, rank in _leads(tape):
        if name == "done once" and clause.tokens[end - 1].text in _POSTPOSED:
            continue  # 灯换了以后还能再降
        if not _place_reached(clause, tape, end) and not _helps(tape, end):
            tokens = _cut(_without_that(clause.tokens[end:]))
            if tokens and not _empty(tokens):
                absent = tokens[0].text in _THEY
                good = name == "because" and not _BAD & set(tape)
                rule = "thanks to" if good else name
                event = _event(rule, tokens, 2 if absent else rank)
                return [
                    _with_object(
                        _with_thing(event, clause, end), clause.tokens[end - 1]
                    )
                ]
    if "H" in tape:
        return _wanted(clause, tape)
    return _trouble(clause, tape, text)


@lru_cache(maxsize=8192)
def _leads(tape: str) -> tuple[tuple[str, int, int], ...]:
    """Return what may lead to a blocker in a tape: rule, where it ends, and rank."""
    found = ((name, compiled(of).search(tape), rank) for name, of, rank in _PATTERNS)
    return tuple((name, at.end(), rank) for name, at, rank in found if at)


def _points_back(clause: Clause, tape: str) -> bool:
    """Whether "without that" means what was named before."""
    place = tape.find("U") + 1
    if not 0 < place < len(tape) or clause.tokens[place - 1].text != "without":
        return False
    return clause.tokens[place].text in _BACK_AT


def _with_thing(event: Event, clause: Clause, end: int) -> Event:
    """Return a blocker with the thing that lies elsewhere: 新灯还在海关."""
    thing = clause.tokens[: end - 1]
    place = clause.tokens[end - 1].text
    if place[-1] != "在" or any(token.concept in "IMW" for token in thing):
        return event
    named = subject_of(thing)
    own = named and named[0].concept in "_ok" and not any(t.hints for t in named)
    return event._replace(start=named[0].start) if own else event


def _with_object(event: Event, before: Token) -> Event:
    """Return a blocker with what stands within "needs approval from"."""
    found = _OBJECT.match(before.text)
    return event._replace(start=before.start + found.end()) if found else event


def _place_reached(clause: Clause, tape: str, after: int) -> bool:
    """Whether a number only tells how far it came: "stuck at 120 files"."""
    return tape[after : after + 1] == "#" and clause.tokens[after - 1].text.endswith(
        " at"
    )


def _empty(tokens: list[Token]) -> bool:
    """Whether only "it", or how long, stands after "waiting for"."""
    if len(tokens) == 1 and tokens[0].text in _PRONOUNS:
        return True
    if tokens[0].text in _THAT_IS and tokens[-1].concept == "D":
        return True  # "I'll leave it open until that's sorted"
    said = "".join(token.text for token in tokens)
    if _AFTER_HOLIDAY.fullmatch(said):
        return True  # 等国庆后
    if tokens[0].concept == "T" and {t.concept for t in tokens[1:]} <= set("4Sk_"):
        return True  # 要等月末才开始
    counted = tokens[0].concept == "#" or tokens[0].text in _NUMERALS
    return counted and tokens[-1].text in _LENGTHS


def _without_that(tokens: list[Token]) -> list[Token]:
    """Return nothing where "without that" points back at what was said before."""
    if len(tokens) > 1 and tokens[0].text in _PRONOUNS and tokens[1].concept in "Ic":
        return []
    return tokens


def _trouble(clause: Clause, tape: str, text: str) -> list[Event]:
    missing = clause.tokens[0].text[0] == "没" and len(clause.tokens[0].text) > _PAIR
    if (
        _UNLESS.match(tape) and not missing
    ):  # "不批没法下单": what must come first stands before it
        return []
    found = compiled("(?<![NJ])(?<![NJ].)[R59]|o(?=_?c[^I]*$)|o[_#aM]{0,5}L$").search(
        tape
    )
    excepted = found and "x" in tape[: found.start()]
    if excepted:
        return []  # "all trained but for the two who were ill"
    if found and found[0][0] == "o" and found[0][-1] == "L":
        theirs = clause.tokens[-1].text.lstrip("还都也").startswith("没")
        found = found if theirs or found[0] == "oL" else None
    if found and _no_hindrance(clause, tape, text, found.start()):
        found = None
    another = clause.tokens[0].text in _ANOTHER and "#" in tape[:3]
    of_part = found and (another or "L" in tape[: found.start()]) and "o" not in tape
    if of_part or (found and _mended(clause, tape, found.start())):
        found = None
    if not found:
        return _beside(clause, tape)
    asked = _ASKED.search(text, clause.start, clause.end)
    if asked:
        tokens = _cut([token for token in clause.tokens if token.start >= asked.end()])
    else:
        tokens = subject_of(_behind_share(clause.tokens, found.start()))
    if not tokens or _own_work(clause, tape[: found.start()]):
        return []
    said = clause.tokens[found.start()].text
    own_word = said not in _ABSENT
    before = tape[: found.start()]
    if found[0] == "9" and (_OWN.match(before) or (own_word and "o" not in before)):
        longer = _THAN.search(said) is not None
        rule = "takes longer" if longer else "own effort"
        rule = "no time" if said in _NO_TIME else rule
        rank = 2 if longer or set("Tp") & set(tape) else 3
        return [_event(rule, tokens, rank)]
    unnamed = tokens[0].text in _THEY
    own = "o" in tape[: found.start()] and found[0] == "5" and not unnamed
    rule = "sent back" if _BACK.search(said) else "trouble"
    return [_event(rule, tokens, 5 if own else 2 if unnamed else 3)]


def _no_hindrance(clause: Clause, tape: str, text: str, place: int) -> bool:
    """Whether what sounds like trouble hinders nothing.

    It was made use of (趁停产), is the distance to a target (目标还够不着), the
    visit of others (老板下周来巡店), or the state of but a few (其中3家还没盖章).
    """
    tokens = clause.tokens
    if tokens[0].text.isascii() and tokens[-1].text.isascii():
        return False
    if "I" in tape[:place] and "o" not in tape and tokens[place].text.endswith("慢"):
        return True  # 我年纪大了写得慢
    used = any(token.text in _MADE_USE for token in tokens[:place])
    visit = tape[place] == "9" and "o" in tape and tokens[place - 1].text in _COMES
    few = tape[place] == "5" and _FEW_OF.match(text, clause.start, clause.end)
    short = _OFF_TARGET.search(text, clause.start, clause.end)
    return bool(used or visit or few or short)


def _behind_share(tokens: list[Token], place: int) -> list[Token]:
    """Leave out how far it came before trouble: 印到一半油墨没了."""
    shares = [n for n, token in enumerate(tokens[:place]) if token.concept == "%"]
    chinese = tokens[0].text >= "\u3400"
    return tokens[shares[-1] + 1 :] if shares and chinese else tokens


def _mended(clause: Clause, tape: str, place: int) -> bool:
    """Whether trouble is done with: bug 修完了."""
    said = clause.tokens[place].text
    lacks = "没" in said
    if said in _FAULTS and compiled("R[_s]?[kG]").match(tape, place):
        return True  # 几个bug在修
    return not lacks and compiled("R[_s]?D").match(tape, place) is not None


def _beside(clause: Clause, tape: str) -> list[Event]:
    """Return what stands beside "stuck", or what is not there or not possible."""
    after = tape.rfind("K") + 1
    if 0 < after < len(tape) - 1:
        held_by = clause.tokens if "o" in tape[:after] else clause.tokens[after:]
        if not set("oR59") & set(tape) and _of_the_work(held_by):
            return []  # "no movement on the quotes"
        tokens = subject_of(held_by)
    elif compiled("^[^KDdSTEa]*[_ok][^KDdSTEa]*K$").search(tape):
        before = clause.tokens[:-1]
        if all(one.concept == "M" or one.text in _ASIDE for one in before):
            return []  # 供应商那件先放放
        tokens = subject_of(before if _titles(before) else clause.tokens)
    elif _of_own_work(clause, tape):
        return []
    elif compiled("^[^KDdSTE]*[Nc](?![sah]?k)[^KDdSTE]*$").search(tape):
        tokens = subject_of(clause.tokens)
    else:
        return []
    named = any(token.text not in _THEN for token in tokens)
    return [_event("beside", tokens, 0)] if named else []


def _of_the_work(tokens: list[Token]) -> bool:
    """Whether nothing but the work itself is named: "on the quotes"."""
    named = any(token.hints for token in tokens)
    known = all(token.hints or token.text in _SMALL for token in tokens)
    return named and known and tokens[0].text.isascii()


def _of_own_work(clause: Clause, tape: str) -> bool:
    """Whether but the work itself is not possible: "I can't do the refresher"."""
    place = tape.find("c")
    mine = place > 0 and tape[place - 1] == "I"
    return mine and any(token.hints for token in clause.tokens[place:])


def _own_work(clause: Clause, before: str) -> bool:
    """Whether trouble is what one works on: "fixing the crash reports"."""
    at = len(before)
    broke = at < len(clause.tokens) and clause.tokens[at].text in _BROKE
    return (
        _OWN_WORK.match(before) is not None
        and not broke  # "the sewing machine broke"
        and not any(token.hints for token in clause.tokens)
    )


def aside(clause: Clause, *, silent: bool) -> list[Event]:
    """Return what may be why work is blocked, or has not begun.

    `silent` tells whether the clause reports nothing else.
    """
    tokens = subject_of(clause.tokens)
    greets = clause.tokens[0].text in _GREETINGS and len(clause.tokens) <= _GREETING
    if _short(tokens) or clause.asked or greets:
        return []
    tape = clause.tape
    said = "".join(token.text for token in clause.tokens)
    if _SOURCE.fullmatch(said) or said.endswith(_NO_HURRY):
        return []
    own_word = silent or not clause.tokens[0].text.isascii()
    stays = silent and clause.foreign and any(map(lasts, clause.tokens))
    if stays or _ELSEWHERE.search(said) or (own_word and _lacks(clause, tape)):
        return [_event("reason", tokens, -1)._replace(slot="aside")]
    if not silent or set("zkGQ7xZ") & set(tape):
        return []
    rule = "aside" if len(tokens) >= _FEW else "short aside"
    return [_event(rule, tokens, -1)._replace(slot="aside")]


def _lacks(clause: Clause, tape: str) -> bool:
    """Whether something has not come: 报告没出; 还没调色 is but work that is left."""
    if not _LACKS.match(tape) or not set("_ok9R5") & set(tape[: tape.find("N")]):
        return False
    act = clause.tokens[tape.find("N") + 1 :][:1]
    ours = bool(act) and act[0].concept in "kdDe" and act[0].text not in _ARRIVES
    return not (ours and clause.chinese)


def _short(tokens: list[Token]) -> bool:
    """Whether words are too few to be a cause; four Chinese signs are enough."""
    signs = sum(len(token.text) for token in tokens if token.text >= "\u3400")
    return len(tokens) < _FEW and (len(tokens) < _PAIR or signs < _SIGNS)


def named_in_field(clause: Clause) -> list[Event]:
    """Return the blocker that the field of a form names."""
    tokens = subject_of(clause.tokens)
    if not tokens or tokens[0].text in _ELSEWHERE_TOLD:
        return []
    named = _event("field", tokens, 4)
    if "5" not in clause.tape:
        return [named]
    return [
        named,
        named._replace(
            slot="status", rule="no answer", status=Status.BLOCKED, weak=True
        ),
    ]


def _wanted(clause: Clause, tape: str) -> list[Event]:
    """Return what a request asks for: it is what blocked work waits for."""
    place = tape.find("H")
    token = clause.tokens[place]
    need = _NEED.match(token.text)
    tokens = _cut(clause.tokens[place:] if need else clause.tokens[place + 1 :])
    while tokens and not need and tokens[0].text in _ASKING:
        tokens = tokens[1:]
    if not tokens or (len(tokens) == 1 and tokens[0].text in _PRONOUNS):
        return []
    start = tokens[0].start + (need.end() if need else 0)
    rule = "asked" if token.text.startswith(_MAY) else "wanted"
    please = _PLEASE.match(token.text)
    if please:
        start = token.start + please.end()  # "please | decide on the colour"
    return [Event(slot="blocker", rule=rule, start=start, end=tokens[-1].end, rank=1)]


def _event(rule: str, tokens: list[Token], rank: int) -> Event:
    return Event(
        slot="blocker", rule=rule, start=tokens[0].start, end=tokens[-1].end, rank=rank
    )


def _cut(tokens: list[Token]) -> list[Token]:
    """Leave out what stands around the words that matter."""
    end = next((n for n in range(1, len(tokens)) if _turns(tokens, n)), len(tokens))
    dated = any(token.concept in "jpT" for token in tokens[end : end + 1])
    first, last = 0, end
    while first < last and (
        tokens[first].text in _LEAD or tokens[first].concept == "s"
    ):
        first += 1
    while last > first and (
        tokens[last - 1].concept in "jpT" or tokens[last - 1].text in _TAIL
    ):
        last -= 1
        dated = dated or tokens[last].concept in "jpT"
    if dated and last - first > 1 and tokens[last - 1].text in _OF_DAYS:
        last -= 1  # "the printer broke on | Thursday"
    return tokens[first:last]


def _turns(tokens: list[Token], place: int) -> bool:
    """Whether something else begins at a place: a day, a request, a new statement."""
    token, following = tokens[place], tokens[place + 1 : place + 3]
    purpose = token.text == "for" and (place > 1 or tokens[0].concept == "o")
    if purpose or token.concept in "tHK?ZOU":
        return True
    if token.text in _ABOUT and _titles(tokens[place + 1 :]):
        return True
    undone = bool(following) and following[0].concept in "SDk"
    if token.concept == "N" and undone and token.text >= "\u3400":
        return True
    if token.concept == "p" and place > 1 and not _new(tokens[place:]):
        return True
    if token.concept == "I" and any(one.concept in "cNKF" for one in following):
        return True
    return token.concept == "&" and _new(tokens[place:])


def _titles(tokens: list[Token]) -> bool:
    concepts = "".join(token.concept for token in tokens)
    return "M" in concepts and set(concepts) <= set("M_")


def _new(tokens: list[Token]) -> bool:
    return any(token.concept in "R5Nc" for token in tokens)


def _skipped(tokens: list[Token], place: int) -> bool:
    """Whether a word stands before what went wrong: a number of the list, a year."""
    token, after = tokens[place], tokens[place + 1 : place + 2]
    year = token.concept == "#" and bool(after) and bool(after[0].hints)
    other = token.text in _ASIDE or isinstance(token.data, Ref)
    return token.concept in "&!B=sI" or other or year


def _behind_heading(tokens: list[Token], first: int) -> int:
    """Return where a heading that is a title ends: 回访50户：名单没给."""
    for place, token in enumerate(tokens[first : first + _HEADING], first):
        if token.concept == "=":
            return place if any(one.hints for one in tokens[first:place]) else first
    return first


def subject_of(tokens: list[Token]) -> list[Token]:
    """Leave out the title of the action and other words before what went wrong."""
    first = 0
    while first < len(tokens) and _skipped(tokens, first):
        first += 1
    named = _behind_heading(tokens, first)
    while named < len(tokens) and (
        tokens[named].concept in "M="
        or tokens[named].text in _ASIDE
        or (tokens[named].concept == "k" and tokens[named].hints)
    ):
        named += 1
    rest = tokens[named:]
    headed = any(token.concept == "=" for token in tokens[first:named])
    if len(rest) > 1 and (headed or rest[0].concept in "_oR9"):
        return _cut(rest)
    return _cut(tokens[first:])
