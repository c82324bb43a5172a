"""Which of the dates of a clause is the day on which the work will be finished."""

from datetime import date, timedelta

from bot.reading.dates.find import DateSpan, Grain, Modifier, due_of
from bot.reading.dates.of_that_week import COUNTED_ON
from bot.reading.en.own_acts import UNSURE_OF_DAY
from bot.reading.find.bare_days import is_bare, is_day_and_act, is_told_by_itself
from bot.reading.find.days_of_others import of_others
from bot.reading.find.days_of_things import came_but_now, comes_out
from bot.reading.find.ends_then import EVIDENCE, UNTIL, Day, ends_then
from bot.reading.find.moves import moved_by, takes
from bot.reading.find.own_days import is_forecast
from bot.reading.find.that_day import behind_the_start
from bot.reading.lazily import Lazily, Rarely
from bot.reading.rule import Event
from bot.reading.split.clause import Clause

MOST_DAYS = 40
"""So many days of a clause are looked at, from its end: the last that fits counts."""
_FAR_OFF = 200
"""Days ahead beyond which a day is more often misread than meant."""
_FAR = timedelta(days=240)
_REACHED = Lazily("[kM]_T\\+")
_LIES_AHEAD = frozenset("FOnHW")
_AHEAD = 4
"""Words before a day within which a "will" tells that it lies ahead: 得写到下周三."""
_JUST = frozenset(("刚", "刚刚", "才", "只", "才刚"))
_SETS_DAY = frozenset("约定推改拖延挪调移")
"""Signs of verbs by which a day is set."""
_LATER = ("after", "not before", "before", "from", "until", "till")
_BY = ("by ", "this ")
_DENIED_BY = Rarely("Nb?[DEd][_sM]{0,3}$")
_UNSURE_OF_DAY = Rarely(UNSURE_OF_DAY)
_VAGUE = Lazily("再?过[两几][天日]")
"""Days that are but soon."""


def finishing_day(
    clause: Clause, tape: str, text: str, today: date, *, labelled: bool = False
) -> list[Event]:
    """Return the finishing day that the clause names, if it names one."""
    by = moved_by(clause, text)
    long = None if by else takes(clause, text, today)
    days = [place for place, sign in enumerate(tape) if sign in "Tj"]
    if by or long or not days:
        return [one for one in (by, long) if one]
    said = [token.text for token in clause.tokens]
    bare, forecast = is_bare(clause, tape), is_forecast(tape, said)
    for place in reversed(days[-MOST_DAYS:]):
        token = clause.tokens[place]
        span = token.data
        if not isinstance(span, DateSpan) or _is_no_day(clause, tape, place):
            continue
        day = due_of(span, today)
        if day is None or day < today or _last_year(span, today):
            continue
        if comes_out(clause, text, place) or came_but_now(tape, said, place):
            continue
        until = span.modifier in UNTIL
        loose = forecast or is_told_by_itself(clause, tape, place, said, until=until)
        if not (labelled or loose):
            told = Day.at(tape, place, span, said)
            if not ends_then(clause, told, bare=bare):
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
                weak=bool(bare or not EVIDENCE.search(tape))
                and not (labelled or loose or is_day_and_act(clause, tape))
                and span.rule != COUNTED_ON,
                sure=(day - today).days <= _FAR_OFF,
            )
        ]
    return []


def _is_no_day(clause: Clause, tape: str, place: int) -> bool:
    """Whether it is but soon, "at that rate", or the place that work reached."""
    word = clause.tokens[place].text
    if word == "then" and tape[place - 1 : place] == "#":
        return True  # "I guess we'll see 120 then"
    if not clause.chinese and _doubted(clause, tape, place):
        return True
    return _VAGUE.fullmatch(word) is not None or _place_reached(clause, tape, place)


def _doubted(clause: Clause, tape: str, place: int) -> bool:
    """Whether one doubts or denies that work ends by then: "hardly by Monday"."""
    if clause.tokens[place].text.startswith(_LATER):
        return False  # "not sure, maybe after Monday"
    said = " ".join([token.text for token in clause.tokens[:place]])
    if _UNSURE_OF_DAY.search(said):
        return True
    by = clause.tokens[place].text.startswith(_BY)
    return by and _DENIED_BY.search(tape, 0, place) is not None


def _place_reached(clause: Clause, tape: str, place: int) -> bool:
    """Whether a day is the place that work reached: 补到8月份了, not 得写到下周三.

    So it is in "filled in up to Monday".
    """
    before = clause.tokens[place - 1] if place else clause.tokens[0]
    if clause.tokens[place].text.startswith("to ") and before.text.endswith("up"):
        return "n" not in tape and _LIES_AHEAD.isdisjoint(tape[:place])
    if place and before.text in ("过了", "过完", "出了"):
        return True  # 过了十五号应该快
    if before.text == "到" and (
        _REACHED.match(tape, max(0, place - 2)) or _only_just(clause, place - 1)
    ):
        return True
    far = before.concept == "G" and before.text.endswith("到")
    return far and "F" not in tape[max(0, place - _AHEAD) : place]


def _only_just(clause: Clause, place: int) -> bool:
    """Whether a verb has but come to a day: 刚排到9号那周, not 刚约到9号."""
    verb, before = clause.tokens[place - 1], clause.tokens[max(0, place - 2)]
    acts = verb.concept in "kM_" and verb.text[-1] not in _SETS_DAY
    return acts and before.text in _JUST and before is not verb


def _last_year(span: DateSpan, today: date) -> bool:
    """Whether 8月, said in September, is the month that is just over: 归到8月."""
    bare = span.grain is Grain.MONTH and span.part is None and not span.year_known
    open_end = span.modifier not in (Modifier.BEFORE, Modifier.WITHIN)
    plain = bare and open_end and not span.text.isascii()
    return plain and span.first is not None and span.first - today > _FAR
