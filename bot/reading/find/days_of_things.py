"""Chinese days that are those of a thing, and end no work: 结果周五出, 公示到9号."""

from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.zh import due as zh
from bot.reading.zh.glued import ENDS_SO
from bot.reading.zh.steps import NEEDED

_HANDED_ON, _SOME = Lazily(zh.HANDED_ON), Lazily(zh.SOME)
_RESULTS, _COMES_OUT = Lazily(zh.RESULTS), Lazily(zh.COMES_OUT)
_COMMENTS = Lazily(zh.COMMENTS)
_SHOWN_THEN, _DOUBTED = Lazily(zh.SHOWN_THEN), Lazily(zh.DOUBTED)
_OF_TARGET, _GATHERS = Lazily(zh.OF_TARGET), Lazily(zh.GATHERS)
_MORE = Lazily(f"{zh.TALKS_AGAIN}|{zh.MORE_OF_IT}")
_COMES_TO_US, _GIVES_BACK = Lazily(zh.COMES_TO_US), Lazily(zh.GIVES_BACK)
_MET_ON = Lazily("(?:约在|约了|约好了?|约的)$")
"""Ends what tells with whom one meets on a day: 最后一家约在周一."""
_STEP_THEN = Lazily(
    f"{zh.GOES_THERE}|{zh.MEETS_THEN}|{zh.OUR_SEASON}|{zh.TRIES_AGAIN}|{zh.LEISURE}"
    f"|{zh.AN_EVENT}"
)
_SET_FOR_STEP = Lazily(zh.SET_FOR_STEP)
_CLOSES_THEN, _REHEARSES = Lazily(zh.CLOSES_THEN), Lazily(zh.REHEARSES)
_NEEDED, _OF_A_STEP = Lazily(f"(?:{NEEDED})"), Lazily(zh.OF_A_STEP)
_CLOSES = ("截止", "结束", "为止", "截至", "截稿", "关闭")
_NTH, _FORECAST = Lazily(zh.NTH), Lazily(zh.FORECAST)
_ON_SHOW, _LASTS_TILL = Lazily(zh.ON_SHOW), Lazily(zh.LASTS_TILL)
_THAT_DAY = Lazily("那天|当天|同一天|同天")
_KNOWN_THEN = Lazily(zh.KNOWN_THEN)
_NOT_TILL_THEN = Lazily(zh.NOT_TILL_THEN)
_SO_ENDS = Lazily(f"就(?:{ENDS_SO})了?$")
_TAKES_OVER = ("接手", "接班", "返岗", "上班", "才上班", "回岗", "归队")
"""When somebody else is there to do it: 新会计周一接手."""
_NEAR = 20


def of_a_thing(tape: str, place: int, said: list[str]) -> bool:
    """Whether a day is that of a thing: 十月的数要到月底才有, 最快下周一才回来."""
    near, after = tape[: place + 1], said[place + 1 :]
    before, rest = "".join(said[:place]), "".join(after)
    if _NOT_TILL_THEN.match(rest) and not set("DdO") & set(tape):
        return True
    sent = _COMES_TO_US.match(rest) and not set("MI") & set(near)
    sent = sent or (_GIVES_BACK.match(rest) and "M" not in near)
    sent = sent or (rest.startswith(_TAKES_OVER) and "M" not in near)
    sent = sent or (bool(rest) and _shown_or_doubted(rest))
    sent = sent or ("有" in before and _COMMENTS.search(before) is not None)
    if sent or _HANDED_ON.match(rest) or (_SOME.match(before) and "M" not in near):
        return True  # 章今天寄给我们; 有意见周五提; 明天发厂里打样; 一个下周一入职
    more = _MORE.match(rest) and not _SO_ENDS.search(rest)
    if more or _closes_then(before, rest, near):
        return True  # 下周二再谈一轮, 本周再约4个; 公示到9号
    nth = _NTH.search(before) and "M" not in near[-2:]
    nth = nth and not _names_nth(near, said)
    if nth or _LASTS_TILL.search(before):
        return True  # 第5场定在9月17号; 煤够用到月底
    of_step = "M" not in tape and (
        _STEP_THEN.match(rest) or _GATHERS.match(rest) or _FORECAST.match(rest)
    )  # 周末能到33
    meets = not rest and _MET_ON.search(before) is not None
    if _OF_TARGET.match(rest) or of_step or meets:
        return True  # 9月目标35; 9号收意见; 下礼拜一去体检; 22号开论证会
    belongs = after[:1] == ["的"] and bool(after[1:]) and "O" not in near
    return belongs or (_KNOWN_THEN.match(rest) is not None and "M" not in near)


def _shown_or_doubted(rest: str) -> bool:
    """Whether but others see it on a day, or it is doubted: 周四给领导汇报."""
    return bool(_SHOWN_THEN.match(rest) or _DOUBTED.match(rest))


def _names_nth(near: str, said: list[str]) -> bool:
    """Whether a title has the number: 社区报第九期推到下周三."""
    return any("第" in said[n] for n, concept in enumerate(near) if concept == "M")


def _closes_then(before: str, rest: str, near: str) -> bool:
    """Whether but a notice or a list closes on a day, or a step is done on it.

    公示到9号, 志愿者招募21号截止, 25号彩排, 海报25号印好.
    """
    if "M" in near[-3:]:
        return False
    step = _NEEDED.fullmatch(before) and _OF_A_STEP.match(rest)
    if step or _REHEARSES.match(rest):
        return True
    closes = _CLOSES_THEN.search(before) and rest.startswith(_CLOSES)
    set_for = _SET_FOR_STEP.search(before)
    return bool(closes or set_for or _ON_SHOW.search(before))


def comes_out(clause: Clause, text: str, place: int) -> bool:
    """Whether a day is that of results: 结果周五出, unless work ends on it as well.

    结果9号出，方案也是那天定稿 names the day of both.
    """
    tokens = clause.tokens
    token = tokens[place]
    if token.text.isascii() or any(one.hints for one in tokens[:place]):
        return False
    told = _RESULTS.search(text, clause.start, token.start)
    then = _THAT_DAY.search(text, clause.end, clause.end + _NEAR)
    comes = _COMES_OUT.match(text[token.end : clause.end])
    return bool(told and told.end() == token.start and comes and not then)


def came_but_now(tape: str, said: list[str], place: int) -> bool:
    """Whether what has come today is told: 权限今天才开."""
    then = said[place + 1 : place + 2]
    today = tape[place] == "j" and "今" in said[place]
    return today and then == ["才"] and "d" not in tape[place:]
