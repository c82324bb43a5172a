"""Where one statement ends and the next begins without a sign: 弄好了 | 就差签字.

Many Chinese replies have no punctuation, or but blanks. A border stands where what was
said is whole, mostly as it ends in 了, 完 or 呢, and where a word follows with which
people begin.
"""

from collections.abc import Callable, Sequence

from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import run_on as zh
from bot.reading.zh.coloured import SIGHS

_OVER = ("了", "啦", "咯", "喽", "呢", "着", "着呢", "完", "好", "齐", "毕", "掉")
"""Ends of words behind which a statement may be whole."""
_ASKS = frozenset("求请麻能可谁哪望盼恳劳拜急亟需申希想还")
"""Signs with which a request begins, as 帮忙 alone does not."""
_CANNOT = ("没法", "无法", "没办法", "做不", "干不", "动不", "弄不", "办不", "不能")
_IF_ANY = ("有问题", "有疑问", "有事", "有需要", "有困难", "有情况")
_HOW_FAR = ("到", "第", "最后", "进入", "持续", "继续", "接着")
_STANDS = frozenset("DfuKXGE+9sS")
"""Concepts of words that tell by themselves how work stands."""
_OPEN = frozenset("CUBFW")
"""Concepts of what must come first: what stands behind it belongs to it."""
_TOLD = frozenset("DdGuNKXY9R5L%#+kSAfmTWOF")
_SAID = frozenset("GuNKXY9R5SEkc+%A")
_FIGURE = Lazily("(?<!&)[%#][_k]{0,2}$")
"""Ends what tells how much, 还差两成, 做了54个人; not with whom, 跟两个实习."""
_MOVED = Lazily("OT[+s]?$")
"""Ends what tells of a new day: 推到12号 | 老师没空."""
_WENT_WRONG = Lazily("[R95]")
_DATED = Lazily("[Tj][^WCUBO]{0,3}[dDkeS][^Tj]{0,2}$")
"""Has a day and what is done then: 9号开始换 | 19号换完."""
_TELLS_WHEN = Lazily("[Tj][sF_]{0,2}[dDk]$|N[s_]?[Sk]$")
_NAME_ALONE = Lazily("M{1,3}\\+$")
_NEW_THING = Lazily("^[_oM]{1,2}[_s]?(?:[Nmu5]|[_s][DGdk])")
_IS_MISSING = Lazily("^[_oMRk0ve]{1,2}5")
_OTHER_WAITS = Lazily("W[^WCUB]{1,4}$")
_REASON = Lazily("^[_oMjk]{0,3}[R9]")
_NOBODY = ("没人", "缺人")
_LEADS_ON = frozenset("在到给跟和去往从替帮陪")
"""Signs behind which more must follow: 都泡在 | 供应商那边 is one statement."""
_TO_WHOM = ("支援", "协助", "参加", "配合", "接待")
"""Words of other work behind which is told whose: 人都去支援 | 车间."""
_LEADS_TO = ("打算", "准备", "正在", "开始", "完成", "顾上", "来得及", "着手", "还在")
"""Ends of words of which the object, or the verb, must follow."""
_NAMED = 0.7
_SIGHS = Lazily(SIGHS)
_LONG = 30
"""Words before a border that are looked at."""
_NEAR = 5
_SIGN = "\u3400"
_THE_OTHERS = ("其他", "其它", "其余")
_BEGINS = words(zh.BEGINS)
_WAITING = words(zh.WAITING)
_NOW = words(zh.NOW)
_ALSO = words(zh.ALSO)
_THAT_DAY = words(zh.THAT_DAY)

Words = Sequence[Token]


def runs_on(tokens: Words, place: int, said: Words) -> bool:
    """Whether a new statement begins at `place`, with no sign behind `said`."""
    token, last = tokens[place], said[-1]
    if token.start != last.end or token.text < _SIGN:
        return False
    begins, behind = _BY_CONCEPT.get(token.concept, ()), _BEHIND.get(last.concept, ())
    named = (_other_action,) if token.hints or isinstance(token.data, Ref) else ()
    if not (begins or behind or named):
        return False
    left = said[-_LONG:]
    return any(rule(tokens, place, left) for rule in (*begins, *named, *behind))


def turns(tokens: Words, place: int, said: Words) -> bool:
    """Whether a blank parts two statements: 现在38 | 滞销品清了, 动工 | 30号完."""
    token, last = tokens[place], said[-1]
    dated = token.concept in "Tj"
    if not dated and not token.hints:
        return False
    left, right = said[-_LONG:], tokens[place : place + _NEAR]
    if all(one.text[-1] < _SIGN for one in (*left, *right)):
        return False
    if dated:
        glued = last.text[-1] >= _SIGN or last.concept == "%"
        return glued and not _is_open(left) and (last.concept in _SAID or _ends(left))
    told = any(one.concept in _TOLD for one in left)
    named = any(one.hints for one in left) or _ends(left)
    return told and named and _names_other(left, right)


def _new_word(tokens: Words, place: int, left: Words) -> bool:
    """Whether a word begins a statement behind what has ended: 讲完了 | 还没考试."""
    first, last = tokens[place], left[-1]
    listed = first.text in _BEGINS or first.text in _WAITING
    listed = listed or first.text.startswith(_THE_OTHERS)
    opens = listed or first.concept == "u" or _lacks(first) or _not_yet(first)
    if not opens or last.concept not in "DfX+" or not _whole(left):
        return False
    return len(_right(tokens, place)) > 1 or first.concept in "um5L"


def _new_thing(tokens: Words, place: int, left: Words) -> bool:
    """Whether another thing is told of: 物料齐了 | 主持人也定了."""
    if left[-1].concept not in "DfuX" or not _whole(left):
        return False
    right = _right(tokens, place)
    tape = _tape(right)
    also = any(token.text in _ALSO for token in right[1:3])
    missing = _IS_MISSING.match(tape) is not None or _lacks_people(right)
    return missing or (also and _NEW_THING.match(tape) is not None)


def _lacks_people(right: Words) -> bool:
    """Whether nobody is there for the next step: 开发完了 | 测试没人."""
    return any(one.text.startswith(_NOBODY) for one in right[1:3])


def _other_action(tokens: Words, place: int, left: Words) -> bool:
    """Whether another action is named: 票据寄了 | 图书角停着, 还差两成 | 导览图换完."""
    first = tokens[place]
    pointed = isinstance(first.data, Ref)
    if not first.hints and not pointed:
        return False
    right = _right(tokens, place)
    if _other_waits(left) and first.hints:
        return not _awaited(left, right) and _names_other(left, right)
    if any(one.concept in "CUBW" for one in left) or not _told_whole(left):
        return False
    if not pointed and (_leads_to(left) or _is_object(left, right)):
        return False
    excepted = left[-1].concept in "D+" and any(one.concept == "x" for one in left)
    return pointed or excepted or _names_other(left, right)


def _awaited(left: Words, right: Words) -> bool:
    """Whether a name is of what others give: 等老王给 | 数据才能更新."""
    gives = left[-1].concept == "d" and left[-1].end == right[0].start
    return gives and any(one.concept == "Z" for one in right)


def _leads_to(left: Words) -> bool:
    """Whether words only lead to what is named next: 不打算 | 检测桩基了."""
    return not any(one.hints for one in left) and left[-1].text.endswith(_LEADS_TO)


def _is_object(left: Words, right: Words) -> bool:
    """Whether a name is what was done, and no more is told of it: 写完 | 说明了."""
    named = any(one.hints for one in left)
    return not named and _NAME_ALONE.match(_tape(right)) is not None


def _told_whole(left: Words) -> bool:
    """Whether it is told how work stands: 昨天弄完的, 还没开始, 推到25号, 周五能好."""
    last, tape = left[-1], _tape(left)
    if _ends(left) or last.concept == "D" or _goes_on(last):
        return True
    if last.text == "的" and tape[-2:-1] == "D":
        return True
    if last.concept == "Y" and any(one.hints for one in left):
        return True  # 电梯外墙都正常 | 消防栓换了22个
    counted = any(one.hints for one in left) and _FIGURE.search(tape)
    return bool(counted or _MOVED.search(tape) or _TELLS_WHEN.search(tape))


def _other_waits(left: Words) -> bool:
    """Whether an action that was named waits: 泵等配件 | 补贴还没顾上."""
    found = _OTHER_WAITS.search(_tape(left))
    return found is not None and any(one.hints for one in left[: found.start()])


def _cause_of(tokens: Words, place: int, left: Words) -> bool:
    """Whether what is behind it follows "stuck" or a move: 调不了 | 师傅还没来."""
    moved = _MOVED.search(_tape(left)) is not None
    if not moved and left[-1].concept != "K":
        return False
    if _is_open(left) or tokens[place].concept in "+sTjOW":
        return False
    tape = _tape(_right(tokens, place))
    return _WENT_WRONG.search(tape) is not None or (moved and "N" in tape)


def _stands_then(tokens: Words, place: int, left: Words) -> bool:
    """Whether it is told what cannot be done for it: 酒标没出来 | 没法灌装."""
    alone = len(left) == 1 or left[-1].concept not in "5R9"
    cannot = tokens[place].text.startswith(_CANNOT)
    return not alone and cannot and not _is_open(left)


def _why(tokens: Words, place: int, left: Words) -> bool:
    """Whether it is told why nothing was done: 还没动 | 车间天天加班."""
    undone = left[-1].concept in "um" or "N" in _tape(left[-3:])
    if not undone or _is_open(left) or tokens[place].concept in "+sTjOW":
        return False
    return _REASON.match(_tape(_right(tokens, place))) is not None


def _then_waits(tokens: Words, place: int, left: Words) -> bool:
    """Whether it is told what is waited for behind what was done: 发了样品 | 等反馈."""
    if tokens[place].text not in _WAITING or _is_open(left) or len(left) == 1:
        return False
    done = left[-2]
    told = (done.concept in "D+" and done.text.endswith("了")) or done.concept == "+"
    return told and left[-1].concept in "M_ke" and len(_right(tokens, place)) > 1


def _request(tokens: Words, place: int, left: Words) -> bool:
    """Whether help is asked for behind what goes wrong: 缺人手 | 能不能派个人."""
    first = tokens[place]
    if first.concept != "H" or first.text[0] not in _ASKS or len(left) == 1:
        return False
    if "".join([one.text for one in left[-2:]]).endswith(_IF_ANY):
        return False  # 如有问题请联系我
    tape = _tape(left)
    return _ends(left) or _WENT_WRONG.search(tape) is not None or "K" in tape


def _sighs(tokens: Words, place: int, _: Words) -> bool:
    """Whether one but sighs over what stands before: 不给停电 | 我有啥办法."""
    said = "".join([one.text for one in _right(tokens, place)])
    return _SIGHS.match(said) is not None


def _moved_by(tokens: Words, place: int, left: Words) -> bool:
    """Whether the move of a day follows its cause: 风太大 | 推到下周二."""
    dated = tokens[place].concept == "O" and tokens[place + 1 : place + 2]
    if not dated or dated[0].concept not in "Tj" or _is_open(left):
        return False
    return _WENT_WRONG.search(_tape(left)) is not None


def _day(tokens: Words, place: int, left: Words) -> bool:
    """Whether a day begins what comes next: 抽不出空 | 下周一报, 完了 | 预计周五交."""
    right, last = _right(tokens, place), left[-1]
    if right[0].concept == "F":
        right = right[1:]  # 预计周五交
    if not right or right[0].concept not in "Tj" or right[0].text in _THAT_DAY:
        return False
    if not _acts(right):
        return False
    waits = [n for n, token in enumerate(left) if token.concept == "W"]
    if waits:
        awaited = left[waits[-1] + 1 :]
        return len(awaited) > 1 and awaited[-1].concept in "dDkeE0v"
    if _is_open(left):
        return False
    ended = last.concept in "DfX+S" and last.text.endswith(_OVER)
    stands = last.concept in "9uKR" or _goes_on(last)
    lacks = last.concept in "m5" and not last.text.startswith("不")
    return ended or stands or lacks or _DATED.search(_tape(left)) is not None


def _acts(right: Words) -> bool:
    """Whether something is done on the day that begins some words."""
    if len(right) == 1:
        return False
    after = right[1]
    if after.concept == "F":
        return any(token.concept in "dDk" for token in right[2:])
    act = after if after.concept not in "Rs" else right[2] if right[2:] else after
    return act.concept in "dDkSeG" or right[0].text in _NOW


Rule = Callable[[Words, int, Words], bool]
_BY_CONCEPT: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys("TjF", (_day,)),
    "H": (_request,),
    "I": (_sighs,),
    "O": (_moved_by,),
    "W": (_then_waits,),
    **dict.fromkeys("cK", (_stands_then,)),
}
"""Rules by the concept of the word that begins a statement."""
_BEHIND: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys("DX", (_new_word, _new_thing)),
    "f": (_new_word, _new_thing),
    "u": (_new_thing, _why),
    **dict.fromkeys("Sm", (_why,)),
    "+": (_new_word, _cause_of),
    **dict.fromkeys("KTs", (_cause_of,)),
}
"""Rules by the concept of the word behind which it begins."""


def _right(tokens: Words, place: int) -> list[Token]:
    """Return what stands from a place on without a gap."""
    found = [tokens[place]]
    for token in tokens[place + 1 : place + _NEAR]:
        if token.start != found[-1].end or not token.text[0].isalnum():
            break
        found.append(token)
    return found


def _tape(of: Words) -> str:
    return "".join([token.concept for token in of])


def _is_open(left: Words) -> bool:
    return any(token.concept in _OPEN for token in left)


def _ends(left: Words) -> bool:
    """Whether the last word tells how work stands, and ends what is told: 弄好了."""
    last = left[-1]
    if last.concept in "uKX9":
        return last.text[-1] not in _LEADS_ON and not last.text.endswith(_TO_WHOM)
    tells = last.concept in _STANDS and last.text.endswith(_OVER)
    return tells and (last.concept != "+" or len(left) > 1)


def _whole(left: Words) -> bool:
    """Whether a statement ends, and none is within it of what must come first."""
    return _ends(left) and not _is_open(left)


def _goes_on(last: Token) -> bool:
    """Whether a word tells that work goes on, and not how far: 在弄, but 写到."""
    return last.concept == "G" and not last.text.endswith(_HOW_FAR)


def _lacks(first: Token) -> bool:
    """Whether a word tells what is not there: 没人装."""
    return first.concept == "R" and first.text[0] == "没"


def _not_yet(first: Token) -> bool:
    """Whether a word tells what is still to come: 还没批."""
    return first.concept in "m5LR" and first.text.startswith(("还没", "还未", "尚未"))


def _names_other(left: Words, right: Words) -> bool:
    """Whether another action is named here than before, and it is told of."""
    named = {n for token in left for n in token.hints}
    here = right[0].hints
    if not named.isdisjoint(here) or max(here.values()) < _NAMED:
        return False
    if _tape(right[1:]) == "+" and not left[-1].text.endswith("了"):
        return False  # 都约好 | 业主 | 了
    return any(token.concept in _TOLD for token in right[1:])
