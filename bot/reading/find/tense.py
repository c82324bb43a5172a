"""Whether a date lies ahead, or in the past because of the verb beside it."""

from datetime import date

from bot.reading.clean.clean import DONE_MARK
from bot.reading.dates.find import DateSpan, Modifier
from bot.reading.find.past import AHEAD, past
from bot.reading.lazily import Lazily, Rarely
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_BY_THEN_ALREADY = Lazily("Tb?ha?D\\+?[+s]*$")
_DONE_TODAY = Lazily("j[^FTCN]{0,6}[dkDE][^FTCN]{0,3}\\+[sD]*$")
_TODAY_DONE = Rarely("j[^h+pTN]{0,3}D(?!.{0,2}[T+])")
_AFTER = (Modifier.AFTER, Modifier.SINCE)
_NOT_OVER = frozenset("TFNCLtJ")
_SURELY_AHEAD = Lazily(r"(?:on |by )?(?:next|tomorrow|the coming|the following)\b")
_RUNNING = words("running|humming|purring|working|turning|spinning|ticking|holding")
_ON = ("on", "up", "out", "off", "down", "over")
_IN = Rarely("[baM]s(?=$|&[^I])")
_ON_THAT_DAY = Lazily("^[MI&!_sa]{0,4}T[_sa]{0,3}D$")
_IN_TIME = Lazily("^[MI&!_sa]{0,4}T[_sao]{0,3}D\\+[s+]*$")
_MADE_IT = ("赶在", "抢在", "卡着")


def dated(clause: Clause, today: date) -> str:
    """Return the clause's tape with T only for dates that lie ahead."""
    tape = clause.tape
    tape = _already_then(clause, _all_in(clause, tape))
    if _ticked_off(clause, tape):
        tape = tape.replace("j", "p")
    tape = _back_then(clause, tape) if clause.chinese else tape
    done_today = _DONE_TODAY.search(tape)
    if done_today and clause.tokens[done_today.start()].text >= "\u3400":
        place = done_today.start()
        tape = tape[:place] + "p" + tape[place + 1 :]
    if "hj" in tape and clause.chinese:
        tape = tape.replace("hj", "hp")  # 已于今日报出
    for found in _TODAY_DONE.finditer(tape):
        if _still_ahead(clause, found.start(), found.end()):
            tape = tape[: found.start()] + "T" + tape[found.start() + 1 :]
    for place, token in enumerate(clause.tokens if "T" in clause.tape else ()):
        span = token.data
        if token.concept != "T" or not isinstance(span, DateSpan):
            continue
        if surely_ahead(token):
            continue
        if past(clause, tape, place, span, today) or _since(span, tape, today):
            tape = tape[:place] + "p" + tape[place + 1 :]
    return tape


def _already_then(clause: Clause, tape: str) -> str:
    """Take the Monday of 周一之前就已经写好了 for the one gone by."""
    found = _BY_THEN_ALREADY.search(tape) if clause.chinese and "h" in tape else None
    if found is None or clause.tokens[found.start()].text.startswith(AHEAD):
        return tape
    return f"{tape[: found.start()]}p{tape[found.start() + 1 :]}"


def _back_then(clause: Clause, tape: str) -> str:
    """Take the day of 周一写好的, and that of 赶在周五前写完了, for one of the done."""
    place, last = tape.find("T"), clause.tokens[-1].text
    if place < 0:
        return tape
    day = clause.tokens[place].text
    made_it = day.startswith(_MADE_IT) and _IN_TIME.match(tape) is not None
    then = last.endswith(("好的", "完的")) and _ON_THAT_DAY.match(tape) is not None
    if not made_it and (not then or day[:1] != "周"):
        return tape
    return f"{tape[:place]}p{tape[place + 1 :]}"


def _ticked_off(clause: Clause, tape: str) -> bool:
    """Whether what is done today is ticked off: 旧接口今天下线✅."""
    marked = DONE_MARK in (clause.tokens[0].text, clause.tokens[-1].text)
    return marked and "j" in tape and _NOT_OVER.isdisjoint(tape)


def surely_ahead(token: Token) -> bool:
    """Whether a day lies ahead whatever the verb: "gets signed next Wednesday"."""
    return token.concept == "T" and _SURELY_AHEAD.match(token.text) is not None


def _all_in(clause: Clause, tape: str) -> str:
    """Read "the forms are all in" and "the drum is in and printing" as done."""
    for found in _IN.finditer(tape):
        said = clause.tokens[found.end() - 1].text
        on = said in _ON and found[0][0] == "a" and bool(clause.tokens[0].hints)
        on = on or (said in _ON and _runs(clause, tape, found.end()))
        if said == "in" or on:
            return f"{tape[: found.end() - 1]}D{tape[found.end() :]}"
    return tape


def _runs(clause: Clause, tape: str, place: int) -> bool:
    """Whether a thing is told to run: "the belt is on and it's been running"."""
    behind = clause.tokens[place + 1 :] if tape[place : place + 1] == "&" else []
    near = any(token.hints for token in clause.tokens[: place - 1])
    return near and any(token.text in _RUNNING for token in behind)


def _still_ahead(clause: Clause, today: int, end: int) -> bool:
    """Whether 今天补齐 and 这周弄完, which say no 了, are promises."""
    tokens = clause.tokens[today:end]
    perfect = end < len(clause.tokens) and clause.tokens[end].concept == "+"
    span, done = tokens[0].data, tokens[-1].text
    ends = not clause.tape[end:].strip("s")
    day = isinstance(span, DateSpan) and (span.first == span.last or ends)
    past = (
        perfect
        or done.startswith("已")
        or done.endswith("到位")
        or set("了啦咯的毕") & set(done)
    )
    return day and tokens[0].text >= "\u3400" and not past


def _since(span: DateSpan, tape: str, today: date) -> bool:
    """Whether a date tells since when; that of a start ahead stays a date ahead."""
    ahead = span.first is not None and span.first >= today and "S" in tape
    return span.modifier in _AFTER and not ahead
