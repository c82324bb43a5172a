"""Which of the dates of a clause is the day on which the work will be finished."""

import re
from datetime import date, timedelta

from bot.reading.dates.find import DateSpan, Grain, Modifier, due_of
from bot.reading.en import context as context_en
from bot.reading.find.days_of_others import of_others
from bot.reading.find.days_of_things import came_but_now, comes_out, of_a_thing
from bot.reading.find.moves import moved_by, takes
from bot.reading.find.own_days import i_say, is_forecast
from bot.reading.find.that_day import behind_the_start
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.split import Clause
from bot.reading.tokens.lexicon import characters
from bot.reading.words import words
from bot.reading.zh import due as zh
from bot.reading.zh.compounds import GRANTS

_EVIDENCE = Lazily("[DdtFOL]|E[_s]{0,2}T|TZ$|H[M_s]{0,3}T|Ta?1[+]?$")
_PROMISED = Lazily("Q_?6[^I]{0,6}[Tj]|^(?:M+=)?[_s]{0,2}[_o]F[^I]{0,3}[Tj]$")
_COLLECTED = frozenset(
    ("feedback", "comments", "input", "answers", "replies", "offers", "bids", "votes")
)
"""What others give up to a day: "feedback till the 12th"."""
"""Tells who has a thing, and till when: "the choir has the stage until Sunday"."""
_THEM = frozenset(("them", "him", "her", "they", "those"))
_DENIED = Lazily("[bs]?N[^TOMI]{2,}$")
"""Stands behind a day that will not do: "the 13th is not going to work"."""
_START = Lazily("S[^DdM]{0,3}[Tj]|[Tj][^Dd]{0,2}S")
_EVENT = Lazily("e.{0,3}[Tj]|[Tj].{0,2}e|Mbs[Tj]$")
_AGREED = Lazily("[跟和与同].{1,8}?(?:说|约|讲|谈|定|商量|敲)(?:好|定|妥|下来)了?$")
"""Stands before a day on which one has agreed with others: 跟甲方说好3月18号封完."""
_SAYS = Lazily("[_k]{1,2}6[Tj]F?k")
"""Begins what somebody says that will be done on a day: 技术说明天能修."""
_OTHERS = Lazily("^[^IMD]*o[^IMDdC]*[Tj]|o_?6[^I]*[Tj]")
_BARE = Lazily(
    "^[MI=tislb&!%0nar#GV]*(?:Ts?Vs?)?[Tj][alsA!&+FV]*(?:s_{0,2}M{1,3}|sF?b)?$|^[M&!s]*T[_k1M]{1,2}$|^[MI]*[Tj]s{0,3}k$|^6[Tj]_?[kd]$|^[rA#%_M]{0,4}TT?s?k$"
)
_DAY_AND_ACT = Lazily("^[&!s]{0,2}M{0,2}T[aFs]{0,3}M$")
"""A day and the verb of a title, if it is one: 下周一全部上架."""
_DO = frozenset(("do", "make", "send", "bring", "fix", "write", "sort", "handle"))
_FRONTED = Lazily("^([&!_]{0,2}(?:M{1,3}|r)I)[dk_]s?[_sI]{0,3}[Tj]_?$")
_DO_IT = Lazily("^([&!s]{0,2}I)[dk_][_o]s?[Tj]_?$")
_IT = frozenset(("it", "them", "that", "this", "these", "those"))
"""Tells what one will do, the thing first: "the cellar I do on my own tonight"."""
_STEP = Lazily("^[_#]{1,3}s?T$")  # "prod on Sunday"
_REST = Lazily(
    "^[&!]?(?:[Ib]{0,2}G)?(?:[_srAMlL]*#?[_srAML]{0,2}(?:Fb)?|[_s]?rFb?_?b?_?|[_s]?rb_)[st]?T[s+]*$"
)
_COMES_AND_GOES = frozenset(("goes", "comes", "arrives", "leaves", "returns", "lands"))
_THE = frozenset(("the", "a", "an", "my", "our", "both"))
_LEFT = words(context_en.LEFT)
_LEADS_TO_DAY = words(context_en.COMES_TO)
_LAST_OF_LEADS = frozenset(lead.rpartition(" ")[2] for lead in _LEADS_TO_DAY)
_AWAY = words(
    "more|another|new|back|off|away|out|here|there|holiday|leave|not|maybe|nothing|bank|no|see|speak|talk"
    "|until|till|since|after|from|then|next|last|so|and|or|but|happy"
)
_GRANTS = words(GRANTS)
_MINE = frozenset(("i'll", "ill", "i will", "we'll", "we will", "i", "we"))
_NEW_ONE = frozenset(("new one", "new ones"))
"""What comes elsewhere, but not where it is told that one will have it."""
_UNTIL = (Modifier.BY, Modifier.BEFORE, Modifier.WITHIN)
_FAR_OFF = 200
"""Days ahead beyond which a day is more often misread than meant."""
MOST_DAYS = 40
"""So many days of a clause are looked at, from its end: the last that fits counts."""
_FAR = timedelta(days=240)
_STILL = Lazily("(?:还|再)(?:要|得|需)")
_LAST_ONE = Lazily("^最后[一1]?[场批次轮节趟车期课站组份天讲班]")
_WITH = Lazily(r"(?:约了|约好了?|跟|和|与|同|约)[^,。;]{1,6}$")
"""Ends what names with whom work is done on a day: 约了房东17号签."""
_TAKES_AS_DAY, _GOES_BY = Lazily(zh.TAKES_AS_DAY), Lazily(zh.GOES_BY)
_NAMES_DAY, _SO_LONG_STILL = Lazily(zh.NAMES_DAY), Lazily(zh.SO_LONG_STILL)
_WORKERS = words(zh.WORKERS)
_AHEAD = 4
"""Words before a day within which a "will" tells that it lies ahead: 得写到下周三."""
_VAGUE = Lazily("再?过[两几][天日]")
"""Days that are but soon."""
_MOSTLY = frozenset(("主要", "基本", "大部分", "大多", "基本上"))
_GIVES = Lazily("^(?:给|到|来|发|送|寄|修|安排|派|出|恢复|批|回)")
"""What others say that they will do: 说15号给."""


def finishing_day(
    clause: Clause, tape: str, text: str, today: date, *, labelled: bool = False
) -> list[Event]:
    """Return the finishing day that the clause names, if it names one."""
    by = moved_by(clause, text)
    long = None if by else takes(clause, text, today)
    days = [place for place, sign in enumerate(tape) if sign in "Tj"]
    if by or long or not days:
        return [one for one in (by, long) if one]
    step, said = _is_step(clause, tape), [token.text for token in clause.tokens]
    bare, forecast = _is_bare(clause, tape), is_forecast(tape, said)
    for place in reversed(days[-MOST_DAYS:]):
        token = clause.tokens[place]
        span = token.data
        if not isinstance(span, DateSpan):
            continue
        if _place_reached(clause, tape, place) or _VAGUE.fullmatch(token.text):
            continue
        if token.text == "then" and tape[place - 1 : place] == "#":
            continue  # "I guess we'll see 120 then"
        day = due_of(span, today)
        if day is None or day < today or _last_year(span, today):
            continue
        loose = (
            (step and span.modifier not in _UNTIL)
            or _is_rest(clause, tape)
            or _doing(clause, tape, place)
            or _will_do(clause, tape)
            or i_say(tape, said)
            or forecast
            or (tape[place] == "T" and _is_set(said, place))
        )
        if comes_out(clause, text, place) or came_but_now(tape, said, place):
            continue
        passive = _is_done_to(clause, tape, place)
        if not (labelled or loose) and not _finishes(
            tape, place, span, said, bare=bare, passive=passive
        ):
            continue
        if not forecast and of_others(clause, tape, place, bare=bare):
            continue
        return [
            Event(
                slot="due",
                rule=span.rule or "date",
                start=token.start,
                end=token.end,
                day=behind_the_start(clause, place, day),
                weak=bool(bare or not _EVIDENCE.search(tape))
                and not (labelled or loose or _is_day_and_act(clause, tape)),
                sure=(day - today).days <= _FAR_OFF,
            )
        ]
    return []


def _place_reached(clause: Clause, tape: str, place: int) -> bool:
    """Whether a day is the place that work reached: 补到8月份了, not 得写到下周三."""
    before = clause.tokens[place - 1] if place else clause.tokens[0]
    if place and before.text in ("过了", "过完", "出了"):
        return True  # 过了十五号应该快
    if before.text == "到" and re.match("[kM]_T\\+", tape[max(0, place - 2) :]):
        return True
    far = before.concept == "G" and before.text.endswith("到")
    return far and "F" not in tape[max(0, place - _AHEAD) : place]


def _is_bare(clause: Clause, tape: str) -> bool:
    """Whether but a title and a day are told: "the cage and the aisle tomorrow"."""
    if not clause.named:
        if tape.startswith("_T") and clause.tokens[0].text == "the":
            tape = tape[1:]  # "the 6th of November then"
        return _BARE.match(_behind_what_leads(clause, tape)) is not None
    if _is_day_and_act(clause, tape):
        return True
    said = zip(tape, clause.tokens, strict=True)
    plain = "".join([sign for sign, one in said if one.text not in _THE])
    return _BARE.match(plain) is not None


def _behind_what_leads(clause: Clause, tape: str) -> str:
    """Return the tape behind what but leads to a day: "which means | the 24th"."""
    place = tape.find("T")
    if place < 1 or clause.tokens[place - 1].text not in _LAST_OF_LEADS:
        return tape
    said = [token.text for token in clause.tokens[:place] if token.concept not in "!&"]
    return tape[place:] if " ".join(said) in _LEADS_TO_DAY else tape


def _is_day_and_act(clause: Clause, tape: str) -> bool:
    """Whether but a day and the verb of a title are told: 下周一全部上架."""
    if not clause.chinese or _DAY_AND_ACT.match(tape) is None:
        return False
    return characters()[0].get(clause.tokens[-1].text, "_") in "kdD"


def _last_year(span: DateSpan, today: date) -> bool:
    """Whether 8月, said in September, is the month that is just over: 归到8月."""
    bare = span.grain is Grain.MONTH and span.part is None and not span.year_known
    open_end = span.modifier not in (Modifier.BEFORE, Modifier.WITHIN)
    plain = bare and open_end and not span.text.isascii()
    return plain and span.first is not None and span.first - today > _FAR


def _is_step(clause: Clause, tape: str) -> bool:
    """Whether a clause is but a next step and its day: "prod on Sunday"."""
    counts = any(t.concept == "#" and t.text != "one" for t in clause.tokens)
    said = {token.text for token in clause.tokens}
    away = clause.tokens[0].text in _AWAY or bool(said & _COMES_AND_GOES)
    return _STEP.match(tape) is not None and not away and not counts


def _is_rest(clause: Clause, tape: str) -> bool:
    """Whether a clause is but what is left and its day: "last two on Friday"."""
    said = {token.text for token in clause.tokens}
    return bool(said & _LEFT) and _REST.match(tape) is not None


def _will_do(clause: Clause, tape: str) -> bool:
    """Whether it is told what one does then, the thing first: "the cellar I do …"."""
    fronted = _FRONTED.match(tape)
    found = fronted or _DO_IT.match(tape)
    if found is None or clause.tokens[found.end(1)].text not in _DO:
        return False
    thing = clause.tokens[found.end(1) + 1].text
    return fronted is not None or thing in _IT  # "we do it Sunday night"


def _doing(clause: Clause, tape: str, place: int) -> bool:
    """Whether the verb of the title stands before a day: "patching Saturday night"."""
    found = re.match("[I&!sb]{0,3}g[_sM]{0,3}$", tape[:place])
    verb = found and clause.tokens[tape.index("g")]
    return bool(verb and verb.hints) and tape[place] == "T"


def _is_done_to(clause: Clause, tape: str, place: int) -> bool:
    """Whether what a title asks for will be done to somebody: "she will be hired"."""
    found = re.search("Fb(E)[s_]{0,2}$", tape[:place])
    return found is not None and bool(clause.tokens[found.start(1)].hints)


def _finishes(  # noqa: PLR0911 - one way out for each case
    tape: str,
    place: int,
    span: DateSpan,
    said: list[str],
    *,
    bare: bool,
    passive: bool,
) -> bool:
    near, first, after = tape[: place + 1], said[0], said[place + 1 :]
    asked = re.search("H(?![M_s]{0,3}T)", near)  # "I need somebody on Thursday"
    answer = (
        (asked and re.search("H[_s]?0", near))  # "I need a decision by Friday"
        or re.search("In[^TjFdDLSg]{1,5}[Tj]$", near)  # "I need the numbers by Friday"
        or said[max(0, place - 1)] in _COLLECTED
        or (re.search("~[_sI]{0,3}o[Tj]$", near) and said[place - 1] not in _THEM)
    )  # "with our lawyer until Friday"
    loose = asked and span.modifier not in _UNTIL
    mostly = tape[place] == "j" and not _MOSTLY.isdisjoint(after[:1])  # 本周主要在东边
    other = _of_something_else(tape, place) or mostly
    if other or loose or answer or _denied(tape, place, span):
        return False
    if set("e9R5") & set(tape) and not set("DdFO") & set(tape):
        return False
    before = "".join(said[:place])
    event = _is_event(tape, place, said)
    granted = "O" in near and bool(_GRANTS & set(said))
    together = tape[place + 1 : place + 2] in ("d", "k") and _WITH.search(before)
    together = together or ("D" in tape[place:] and _AGREED.search(before))
    workers = tape[place + 1 : place + 2] == "D" and first in _WORKERS
    theirs = (
        _OTHERS.search(tape)
        and first not in _MINE
        and not (
            granted or together or workers or (not first.isascii() and "O" in near)
        )
    )
    promised = first.isascii() and _PROMISED.search(tape)
    theirs = theirs and not (passive and first.isascii())
    theirs = theirs or (_SAYS.match(tape) is not None and first >= "\u3400")
    others = theirs or promised  # "who promised comments by Wednesday"
    others = others or (first == "说" and _GIVES.match(after[0] if after else ""))
    comes = tape[place + 1 : place + 2] == "d" and after[0].startswith("来")
    if _START.search(tape) or event or (others and not comes):
        then_done = re.match(
            ".{1,4}b[DdF]|o?_?e[_s]?[Dd]s?$|&{1,2}I[bs]?[Dd]|&{1,2}[bs]{1,2}[Dd]|_?&D|[Dd_][bF]_?[Dd]"
            "|[_oske]{0,4}[DdkM]{0,2}F[Dd][s+]*$",
            tape[place + 1 :],
        )
        return bool(re.search("[Dd].{0,2}[Tj]$", near) or then_done)
    held = set("Kc") & set(tape) and not set("DF") & set(tape)
    if held or re.match("[Fs_]{0,2}c[s+]*$", tape[place + 1 :]):
        return False
    if re.match(r"(?:or (?!so)|还是|或)", " ".join(after[:2])):
        return False
    rest = "".join(after)
    if of_a_thing(tape, place, said):
        return False
    last_one = _LAST_ONE.match(rest) and "N" not in tape  # 19号最后一场
    if tape[place] == "T" and (last_one or _STILL.match(span.text)):
        return True
    if tape[place] == "j":
        meant = re.search("[FdtA]|jk$|^[&!s]*M+jM$", tape) or bare
        denied = set("Nw") & set(near) or re.match(".{0,2}N", tape[place + 1 :])
        return bool(meant) and not denied
    if span.modifier in _UNTIL:
        return "N" not in near or bool(_EVIDENCE.search(tape))
    return bool(_EVIDENCE.search(tape) or bare)


def _is_event(tape: str, place: int, said: list[str]) -> bool:
    """Whether a meeting stands by a day, or a thing that comes: "demo on Friday"."""
    ours = said[0] in _MINE and not _NEW_ONE.isdisjoint(said[:place])
    if ours or "O" in tape[: place + 1]:
        return False  # "I'll have a new one in by Friday"
    return _EVENT.search(tape[max(0, place - 4) : place + 4]) is not None


def _is_set(said: list[str], place: int) -> bool:
    """Whether one sets a day oneself: 按5月8号来, 我定的ddl是9月12, 再写十天左右."""
    if said[place].isascii() and said[0].isascii():
        return False
    before, after = "".join(said[:place]), "".join(said[place + 1 :])
    if _TAKES_AS_DAY.search(before) and _GOES_BY.match(after):
        return True
    if after:
        return False
    so_long = _SO_LONG_STILL.search(before) and "左右" in said[place]
    return bool(so_long or _NAMES_DAY.search(before))


def _denied(tape: str, place: int, span: DateSpan) -> bool:
    """Whether work will not end on a day: "won't be ready Thursday"."""
    plain = span.modifier is Modifier.NONE or span.text.startswith("by ")
    return plain and re.search("N[_s]?[dDE][_s]{0,2}T$", tape[: place + 1]) is not None


def _of_something_else(tape: str, place: int) -> bool:
    """Whether a date is a place reached, a condition's, or that of the old plan."""
    near = tape[: place + 1]
    if re.search("9[^O]{0,2}[^O]$|m", near):
        return True  # "on leave until the 28th", "won't make Friday"
    away = re.match("[_Fs]{0,2}9", tape[place + 1 :]) and near[-2:-1] != "O"
    if away or re.match("[_FskMIa]{0,3}m[+s]*$", tape[place + 1 :]):
        return True  # 25号那天要出差, 水泵月底查不完
    if re.search("W[^DdM]{0,2}[Tj]$", near):
        return True  # 要等周四考试结束
    then = re.match(".{0,2}[Dd]", tape[place + 1 :])
    if "C" in near and not then and not re.search("[DdIM]", near[near.rfind("C") :]):
        return True
    if not set("DdFtOL") & set(near) and _DENIED.match(tape, place + 1):
        return True
    return "P" in tape and "O" not in tape
