"""What is but on the way to the end: 找物业了, 志愿者够了, 今天开刷, 转给小赵了."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    Found,
    clause_before,
    clause_behind,
    count_words,
    is_verb,
    next_word,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import on_the_way as zh

_HIM = Lazily(zh.HIM)
_SPEAKS_TO = words(zh.SPEAKS_TO)
_STARTS = frozenset(zh.STARTS)
_PAID = Lazily(zh.PAID)
_STEP, _SO_MUCH = Lazily(zh.STEP), Lazily(zh.SO_MUCH)


@begins(at=_SPEAKS_TO, then=A_WORD)
def spoken_to(tokens: Sequence[Token], place: int) -> Found:
    """Read 找自来水公司了 and 问过财务了 as work that goes on, whomever one asked."""
    rest = clause_behind(tokens, place)
    while rest and rest[0].text in ("过", "了", "好"):
        del rest[0]
    whom = [one for one in rest if one.concept == "o"]
    told = "".join([one.concept for one in rest]).rstrip("s")
    done = told.endswith("+") or tokens[place + 1].text in ("过", "了")
    alone = bool(whom) and not told.strip("o+s")
    own = bool(tokens[place].hints)
    return (1, "G") if alone and done and not own else None


@begins(at=("够了", "足够了"))
def enough_of(tokens: Sequence[Token], place: int) -> Found:
    """Take the 够了 of 志愿者够了 for what the work needs, and not for its end."""
    before = tokens[place - 1] if place else None
    thing = before is not None and before.concept in "_ok" and not before.hints
    thing = thing and before is not None and before.text not in ENDS
    glued = before is not None and before.end == tokens[place].start
    return (1, "s") if thing and glued else None


@begins(at=("转给", "转交给"))
def passed_on(tokens: Sequence[Token], place: int) -> Found:
    """Take 转给小赵了 for whose work it is now, and not for its end."""
    whom = "".join([one.text for one in clause_behind(tokens, place)])
    own = all(one.concept in "MsahIk_" for one in clause_before(tokens, place))
    return (1, "s") if own and _HIM.fullmatch(whom) else None


@begins(at=("开",), then=A_WORD)
def starts_to(tokens: Sequence[Token], place: int) -> Found:
    """Read the 开刷 of 今天开刷, and the 开换了 of 今天开换了, as the start."""
    verb, behind = next_word(tokens, place), next_word(tokens, place + 1)
    act = verb is not None and is_verb(verb) and verb.text in _STARTS
    if not act or (behind is not None and next_word(tokens, place + 2) is not None):
        return None
    begun = behind is not None and behind.text == "了"
    return (3 if begun else 2, "S") if begun or behind is None else None


@begins(at=("没人", "无人"), then=A_WORD)
def nobody_does(tokens: Sequence[Token], place: int) -> Found:
    """Read the 没人 of 没人签收 as "not", where that is what a title asks for."""
    verb = next_word(tokens, place)
    own = verb is not None and verb.concept == "M" and bool(verb.hints)
    opens = not clause_before(tokens, place)
    return (1, "N") if own and opens and next_word(tokens, place + 1) is None else None


@begins(then=("了",))
def done_and_then(tokens: Sequence[Token], place: int) -> Found:
    """Read 改了再看 as what goes on, and not as done."""
    then = tokens[place + 2 : place + 3]
    again = bool(then) and then[0].text.startswith("再")
    opens = all(one.concept in "MsI" for one in clause_before(tokens, place))
    return (2, "3") if again and opens and is_verb(tokens[place]) else None


@begins(at=words(zh.DEPOSITS))
def paid_ahead(tokens: Sequence[Token], place: int) -> Found:
    """Read 定金付了 as a step."""
    rest = clause_behind(tokens, place)
    said = "".join([one.text for one in rest])
    own = bool(tokens[place].hints)
    return (len(rest) + 1, "G") if rest and not own and _PAID.fullmatch(said) else None


@begins(at=words(zh.NOT_IN_TIME))
def not_in_time(tokens: Sequence[Token], place: int) -> Found:
    """Read the 交不了 of 周五交不了 as not by then, and as no standstill."""
    dated = any(one.concept in "Tj" for one in clause_before(tokens, place))
    return (1, "m") if dated and next_word(tokens, place) is None else None


@begins(then=A_WORD)
def come_to_a_step(tokens: Sequence[Token], place: int) -> Found:
    """Read 写到停机那一段 and the 到发货环节 of 联调到发货环节了 as going on.

    What the step is called tells nothing else: of no trouble, and of no action.
    """
    token = tokens[place]
    if token.text[-1] != "到":
        return None
    before = tokens[place - 1] if place else None
    glued = before is not None and before.end == token.start and before.concept in "Mk"
    step = _STEP.match(rest_of(tokens, place))
    if step is None or not (glued or token.concept == "G"):
        return None
    count = count_words(tokens, place, step[0])
    for one in tokens[place + 1 : place + count]:
        one.hints = {}
    return count, "G"


@begins(at=("后", "过后"), then=A_WORD)
def starts_after(tokens: Sequence[Token], place: int) -> Found:
    """Read the 后 of 国庆后启动 as "will": nothing is begun before."""
    start = next_word(tokens, place)
    begins = start is not None and start.concept == "S" and start.text[-1] != "了"
    ends = begins and next_word(tokens, place + 1) is None
    before = tokens[place - 1] if place else None
    glued = before is not None and before.end == tokens[place].start
    waits = any(one.concept in "WCU" for one in clause_before(tokens, place))
    return (1, "F") if ends and glued and not waits else None


@begins(at=words(zh.COLLECTS), then=A_WORD)
def collected_so_much(tokens: Sequence[Token], place: int) -> Found:
    """Read 催回来六万多 as work that goes on, of which so much has come in."""
    found = _SO_MUCH.fullmatch(rest_of(tokens, place))
    return (count_words(tokens, place, found[0]), "G") if found else None
