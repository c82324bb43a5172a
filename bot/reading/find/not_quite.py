"""What makes a status less than its rule reads: a part, an act of others, 还在写."""

from bot.reading.en import context as context_en
from bot.reading.en import noise as noise_en
from bot.reading.lazily import Lazily
from bot.reading.rule import compiled
from bot.reading.spans.amount import Amount
from bot.reading.split.clause import Clause
from bot.reading.words import words
from bot.reading.zh import noise as noise_zh
from bot.reading.zh.working import OF_PROGRESS, RUNS

_FULL = 100
_AT_LAST = ("finally", "at last", "at long last", "终于", "总算")
_UNITS_OF_TIME = (
    "天",
    "周",
    "小时",
    "个小时",
    "个月",
    "个星期",
    "星期",
    "礼拜",
    "个礼拜",
)
_TOOK = Lazily("#_{1,2}[bs]?D\\+?")
_DENIALS = frozenset("不没无")
_SO_OFTEN = words(context_en.OFTEN)
_ROUTINE = Lazily(context_en.ROUTINE)
_AT_TIMES = frozenset(("whenever", "as and when"))
_NOT_OVER = ("还", "仍", "正", "在审", "在批", "在改", "在修", "在补", "在重", "改着")
_THEIRS = Lazily("^[&!]?[_o]{1,3}s[DE]")
_DETERMINERS = words(context_en.DETERMINERS) - words(context_en.ITSELF)
_ITSELF = words(context_en.ITSELF, context_en.AROUND)
_LASTING = words(context_en.LASTING)
_AS_IT_SHOULD = words(RUNS)
_FOR_REVIEW = Lazily(
    "(?:了)?(?:让|请|叫|给|供|由)(?:大家|大伙|各位|各|他们|领导|老师|家长|同事|客户|甲方|[\u4e00-\u9fff]{1,4}?)"
    "(?:先)?(?:确认|看|审|审核|看看|看一下|看下|过目|过一遍|提意见|提建议|核对|补充|挑|选|反馈|试用|试一下|试试)(?:一下|了|呢)?$"
    "|(?:了)?(?:发|发给|交|交给|送|送给|送到|递|递给|转|转给|传|传给|报|报给|拿给|给到?)(?!我)[\u4e00-\u9fff]{1,5}?(?:那边|那儿|处)?"
    "(?:先)?(?:看|审|审核|审批|过目|把关|校对|复核|会签|传阅|讨论|征求意见|征意见|批|签|确认|提意见)(?:一下|了|呢)?$"
)
_NTH = Lazily(
    r"(?:了)?第[一二三四五六七八九十两\d]{1,2}[遍轮稿批道次层版期段章节](?!就|全|都)"
)
_PROGRESS = words(OF_PROGRESS)
_WHOLE = words(noise_en.WHOLE, noise_zh.WHOLE)
_SHARE_OF_IT = Lazily(
    "D[_s]{0,2}%|E_?s%|%[_sM]{0,3}[DE]|[hk][kdM]\\+?%|[kM]\\+[F_s]{0,2}%"
)
_PARTS = words(noise_en.PARTS, noise_zh.PARTS)


def only_part(clause: Clause, tape: str, place: int) -> bool:
    """Whether but a part was dropped: "we cut the appendix", 砍掉了附录."""
    chinese = clause.tokens[0].text >= "\u3400"
    if chinese and tape[place : place + 1] in ("#", "%") and "N" not in tape:
        return True  # 取消了两场
    rest = compiled("[_+Ih]{0,2}(?:_|k)").match(tape, place)
    if rest is None or "M" in tape[place:] or "N" in tape:
        return False
    first, part = clause.tokens[place - 1].text, clause.tokens[place].text
    object_follows = first.endswith("了") and first[0] != "不"  # 不买了朋友送
    if object_follows and len(part) > 1 and part not in _WHOLE:
        return True
    if "M" in tape[:place] and compiled("_{1,4}\\+$").match(tape, place):
        return True  # 目录不做法语版了
    near = [token.text for token in clause.tokens[place : place + 3]]
    return near[0] in _PARTS and _WHOLE.isdisjoint(near)


def partly(clause: Clause, tape: str) -> bool:
    """Whether "done" stands beside a share of something: rolled out to 25% of users."""
    found = _SHARE_OF_IT.search(tape)
    if not found:
        return False
    if found[0][0] == "E" and clause.tokens[found.end() - 2].text != "for":
        return False  # "cut it by 30%", but "enabled it for 30% of customers"
    amounts = [token.data for token in clause.tokens[slice(*found.span())]]
    return any(isinstance(a, Amount) and (a.percent or 0) < _FULL for a in amounts)


_WENT = frozenset(("drove", "walked", "popped", "spoke", "talked"))
_WITH_WHAT = ("to", "at", "with", "from", "into")


def of_other_object(clause: Clause, tape: str) -> bool:
    """Whether an act has another object than the work: "bought the paint"."""
    place = tape.find("E")
    if place < 0 or clause.named:
        return False
    rest = [t for t in clause.tokens[place + 1 :] if t.text not in _DETERMINERS]
    went = clause.tokens[place].text in _WENT
    if went and len(rest) > 1 and rest[0].text in _WITH_WHAT:
        del rest[0]  # "popped to the shop"
    return bool(rest) and rest[0].concept in "_o%" and rest[0].text not in _ITSELF


def again_and_again(clause: Clause, text: str, end: int) -> bool:
    """Whether what is done is done so often, and goes on: "swept twice a week"."""
    if _SO_OFTEN.isdisjoint(token.text for token in clause.tokens):
        return False
    return _ROUTINE.match(text[end : clause.end]) is not None


def at_such_times(clause: Clause, tape: str) -> bool:
    """Whether work goes on at times: "I keep digitising whenever the room is free"."""
    place = tape.find("C")
    if place < 0 or clause.chinese or "F" in tape[:place]:
        return False
    if "F" in tape[place:] and not tape[:place].strip("&!s"):
        return False  # "whenever Tom is free we'll start"
    said = clause.tokens[place].text
    doing = tape[:place].strip("IMsbr_&!") in ("g", "G")
    return said in _AT_TIMES or (said == "when" and doing)


def by_others(clause: Clause, tape: str) -> bool:
    """Whether others finished something at last: "IT finally fixed the access"."""
    return _THEIRS.match(tape) is not None and any(
        token.text in _AT_LAST for token in clause.tokens
    )


def for_review(clause: Clause, text: str, end: int) -> bool:
    """Whether what was sent is yet to be looked at: 值班表发群里让大家确认了."""
    return _FOR_REVIEW.match(text[end : clause.end]) is not None


def first_of_many(clause: Clause, text: str, end: int) -> bool:
    """Whether but the first coat or draft is done: 刷完第一遍漆."""
    return _NTH.match(text[end : clause.end]) is not None


def unnamed(clause: Clause) -> bool:
    """Whether a clause, a Chinese one, has no word of a title."""
    chinese = clause.tokens[0].text >= "\u3400"
    return chinese and not clause.named


def tells_how(clause: Clause, tape: str, span: tuple[int, int]) -> bool:
    """Whether a number but tells how it was done: "got it done in two evenings"."""
    place = tape.find("#", *span)
    if place > 0 and clause.tokens[place - 1].text in _LASTING:
        return True
    return place >= 0 and clause.chinese and _took(clause, tape, place)


def _took(clause: Clause, tape: str, place: int) -> bool:
    """Whether a length of time beside it is told: 三天写完了, 已经写完两天了."""
    unit = "".join([token.text for token in clause.tokens[place + 1 : place + 3]])
    if not unit.startswith(_UNITS_OF_TIME) or "F" in tape:
        return False
    last = clause.tokens[place - 1].text if place else ""
    over = tape[place - 1 : place] == "D" and last[-1:] != "了"
    took = _TOOK.match(tape, place)
    return over or (
        took is not None
        and (took[0][-1] == "+" or clause.tokens[took.end() - 1].text[-1] == "了")
    )


def runs(clause: Clause, place: int) -> bool:
    """Whether a thing runs as it should, 排水正常, and not the work: 进度正常."""
    said = {token.text for token in clause.tokens}
    others = "r" in clause.tape or place == 0 or bool(said & _PROGRESS)
    return clause.tokens[place].text in _AS_IT_SHOULD and not others


def denied_twice(clause: Clause, end: int) -> bool:
    """Whether 没进场做不了 tells of a standstill, and not that it is over."""
    said = clause.tokens[min(end, len(clause.tokens)) - 1].text
    return clause.tape[end - 1] == "K" and bool(_DENIALS & set(said))


def by_today(clause: Clause, tape: str, place: int) -> bool:
    """Whether but this day or month is too soon: "can't finish this week"."""
    ends = clause.tokens[place].text.endswith(("finish", "complete", "finished"))
    return ends and "j" in tape[place : place + 4]


def still_on(clause: Clause, span: tuple[int, int]) -> bool:
    """Whether 还在写 tells that a part is not done."""
    said = clause.tokens[span[0]].text
    return said.startswith(_NOT_OVER) or said.endswith("中")


def reviewed(clause: Clause, span: tuple[int, int]) -> bool:
    """Whether others look at it: 还在审."""
    return bool(set("审批签") & set(clause.tokens[span[0]].text))
