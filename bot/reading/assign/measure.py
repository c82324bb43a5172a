"""Readings of metrics, once it is known of which action a clause speaks."""

from collections.abc import Sequence
from datetime import date

from bot.plans.progress import Metric, Status
from bot.reading.assign.in_units import is_share
from bot.reading.assign.loose_figures import is_left, is_one_of_two, nth_done
from bot.reading.assign.values import reading
from bot.reading.dates.find import DateSpan, due_of
from bot.reading.en.context import CHASED
from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.rule import Event
from bot.reading.spans.amount import Amount
from bot.reading.split.clause import Clause
from bot.reading.split.said import Said
from bot.reading.words import words

_TROUBLES = ("trouble", "own effort", "no time", "takes longer", "beside")

_MEASURED = Lazily("j[s_]{0,2}D#[_s]{0,2}$")
"""Tells what was found today: 今天盘出来97.8."""
_WILL_MEET = Lazily("T[sF_]{0,2}F[_k]{0,2}[#%][_s]{0,2}$")
_READ_BY_THEN = Lazily("F[^TdD]{0,4}[#%][_sM]{0,3}T|TF[^TdD]{0,4}[#%]")
"""Tells what a reading will be on a day: "should be 20 by Friday"."""
_SHARE = Lazily("^M+[bs=]?#$")
_BY_THEN = Lazily("^[&!]?a?#M{0,3}T$")
_LEFT, _ASKS = Lazily("#_?L$"), Lazily("#_{0,2}h?$")
_ASKED = words(CHASED) | {"knocked", "approached", "invited", "visited", "contacted"}
_ALL_BUT = ("all but", "all except", "everything but", "everything except")
_FULL = 100
_ANY_ACT = "累占共完做弄搞办到过齐好达成有收交发签跑走通"
"""Signs of verbs that may be said of any work."""


def measure(
    said: Sequence[Said], actions: Sequence[OpenAction], text: str, today: date
) -> None:
    """Add the readings of metrics and of headings to what each clause says."""
    by_number = {action.n: action for action in actions}
    for place, one in enumerate(said):
        if one.heading is not None and one.actions and not _has(one.events, "status"):
            one.events.append(_of_heading(one))
        for n in one.actions:
            metric = by_number[n].metric
            shared = metric is None and _SHARE.match(one.clause.tape) is not None
            if shared and all(event.slot == "aside" for event in one.events):
                one.events = _bare_share(one) or one.events
            if metric is None or one.clause.asked:
                continue
            if _is_on_the_way(one, metric):
                one.events = [e for e in one.events if e.slot != "due"]
            one.events = nth_done(one, metric)
            found = _found(one, metric, text)
            if found is None or _forecast(found, metric, one):
                one.events += _met_then(one, metric, today)
                continue
            other = _of_other_act(said, place, by_number[n])
            if other or _is_no_reading(said, place, n, found):
                continue
            one.events = [e for e in one.events if not _beside(e, one, text)]
            if is_share(metric):
                _no_share(said, n)
            one.events = [
                _below(e, found, metric)
                for e in one.events
                if not _of_other_total(e, one, metric)
            ]
            one.events += [found, *_taken_away(one, found, metric)]


def _found(one: Said, metric: Metric, text: str) -> Event | None:
    """Return the reading that a clause tells, which is not sure where it is loose."""
    found = reading(one.clause, metric, text)
    if found is None or not _is_loose(found, one):
        return found
    return found._replace(sure=False)


def _is_on_the_way(one: Said, metric: Metric) -> bool:
    """Whether a day is but that of a reading short of the target, in English.

    "Should be 20 by Friday", or "20 by Friday", ends no work with a target of 40.
    """
    tape = one.clause.tape
    by_then = _BY_THEN.match(tape) and any(e.rule == "by" for e in one.events)
    if one.clause.chinese or not (by_then or _READ_BY_THEN.search(tape)):
        return False
    amounts = [t.data for t in one.clause.tokens if isinstance(t.data, Amount)]
    figures = [of.count if of.bare else of.percent for of in amounts]
    within = [f for f in figures if f is not None]
    return len(within) == 1 and metric.target is not None and _misses(within[0], metric)


def _misses(figure: float, metric: Metric) -> bool:
    """Whether a figure lies short of the target."""
    target = metric.target or 0
    down = metric.baseline is not None and metric.baseline > target
    return figure > target if down else figure < target


def _of_other_total(event: Event, one: Said, metric: Metric) -> bool:
    """Whether a share is of fewer than the target asks for: 考核28人过了21."""
    if event.slot != "percent" or metric.target is None or not one.clause.chinese:
        return False
    amounts = [t.data for t in one.clause.tokens if t.start == event.start]
    totals = [of.total for of in amounts if isinstance(of, Amount)]
    return any(total is not None and total < metric.target for total in totals)


def _taken_away(one: Said, found: Event, metric: Metric) -> list[Event]:
    """Return the share that a reading is of all, where it is the work to take away.

    160户退了96户 tells how far 清退 is, but 写了两万字又删掉一万 of no share.
    """
    counted = {t.start: t.data for t in one.clause.tokens if t.concept == "%"}
    amount = counted.get(found.start)
    if not isinstance(amount, Amount) or _has(one.events, "percent"):
        return []
    own = set("删砍退扣撤") & set(metric.name) & set(_between(one, found))
    if not own or amount.total != metric.target or amount.percent is None:
        return []
    return [found._replace(slot="percent", rule=amount.rule, number=amount.percent)]


def _between(one: Said, found: Event) -> str:
    """Return the words of a clause that tell of a reading."""
    return "".join([t.text for t in one.clause.tokens if t.start == found.start])


def _of_other_act(said: Sequence[Said], place: int, action: OpenAction) -> bool:
    """Whether a count is that of another act than the title's: 拍了6条，剪了4条."""
    one = said[place]
    near = [*said[max(0, place - 1) : place], *said[place + 1 : place + 2]]
    near = [
        other
        for other in near
        if action.n in other.actions
        and other.clause.sentence == one.clause.sentence
        and any(isinstance(t.data, Amount) and t.data.bare for t in other.clause.tokens)
    ]
    if not near or not one.clause.chinese:
        return False
    named = f"{action.title}{action.metric.name if action.metric else ''}"
    acts = _act(one)
    if one.clause.tokens[0].text == "其中":
        return acts not in f"{named}完好成齐"
    own = any(_act(other) in named for other in near)
    return own and acts not in f"{named}{_ANY_ACT.replace('发', '')}"


def _is_no_reading(said: Sequence[Said], place: int, n: int, found: Event) -> bool:
    """Whether in English those that were asked are counted, or what is left to reach.

    So it is with "asked 50 people", and with the 8 of "18 minutes, 8 to go".
    """
    clause = said[place].clause
    if clause.chinese or clause.named:
        return False
    at = _place(found, clause) or 0
    asked = [i for i, token in enumerate(clause.tokens) if token.text in _ASKED]
    if asked and (asked[0] < at or _ASKS.match(clause.tape[at : asked[0]])):
        return True
    before = [
        other
        for other in said[:place]
        if n in other.actions and other.clause.sentence == clause.sentence
    ]
    left = _LEFT.search(clause.tape) is not None
    return left and any(_has(other.events, "value") for other in before)


def _act(one: Said) -> str:
    """Return the sign of the first verb of a clause, one of any act where none is."""
    verbs = (token.text for token in one.clause.tokens if token.concept in "kdDE")
    said = next(verbs, _ANY_ACT)
    return said.removeprefix("已")[:1] or _ANY_ACT[0]


def _bare_share(one: Said) -> list[Event]:
    """Read "coupons 80" as a share, where nothing is measured in numbers."""
    token = one.clause.tokens[-1]
    amount = token.data
    if not isinstance(amount, Amount) or amount.count is None or amount.count % 5:
        return []
    if not 0 < amount.count <= _FULL:
        return []
    return [
        Event(
            slot="percent",
            rule="bare number",
            start=token.start,
            end=token.end,
            number=amount.count,
        )
    ]


def _no_share(said: Sequence[Said], n: int) -> None:
    """Take percentages beside a reading in per cent for targets or older readings."""
    for one in said:
        if one.actions == (n,) and "i" not in _behind_announcement(one.clause.tape):
            one.events = [e for e in one.events if e.slot != "percent"]


def _behind_announcement(tape: str) -> str:
    """Return what stands behind a colon and the name of what is measured."""
    return tape[tape.find("=M") + 1 :]


def _beside(event: Event, one: Said, text: str) -> bool:
    """Whether an event is but a guess that a reading in the same clause disproves."""
    if event.slot == "due":
        tape = one.clause.tape
        return not set("FdDO") & set(tape) or _MEASURED.search(tape) is not None
    if event.slot == "blocker":
        return event.rule in _TROUBLES
    if text[event.start : event.end].endswith("到"):
        return event.rule == "going on"  # 做到4分50秒了
    return event.slot == "status" and (event.weak or event.rule == "untouched")


def _forecast(found: Event, metric: Metric, one: Said) -> bool:
    """Whether a clause only tells when the target will be met: "aiming for 60"."""
    tape = one.clause.tape
    planned = "F" in tape and not set("DEb") & set(tape)
    if not one.clause.chinese and _is_ahead_or_left(found, one):
        return True
    return planned and metric.target == found.number


def _is_loose(found: Event, one: Said) -> bool:
    """Whether a figure is one of two between which the reading lies."""
    place = None if one.clause.chinese else _place(found, one.clause)
    return place is not None and is_one_of_two(one.clause.tokens, place)


def _place(found: Event, clause: Clause) -> int | None:
    """Return which word of a clause tells something, None where it begins in one."""
    starts = (token.start for token in clause.tokens)
    return next((n for n, start in enumerate(starts) if start == found.start), None)


def _is_ahead_or_left(found: Event, one: Said) -> bool:
    """Whether a figure is of a day to come, or of what is left: "all but ten"."""
    tokens, place = one.clause.tokens, _place(found, one.clause)
    if place is None or tokens[place].concept != "#":
        return False
    if is_left(tokens, place) or (place and tokens[place - 1].text in _ALL_BUT):
        return True
    ahead = tokens[-1].concept == "T" and tokens[-1].text.startswith("by ")
    return ahead and _BY_THEN.match(one.clause.tape) is not None


def _met_then(one: Said, metric: Metric, today: date) -> list[Event]:
    """Return the day by which a target will be met: 六月中旬能到99."""
    if not one.clause.chinese or _WILL_MEET.search(one.clause.tape) is None:
        return []
    amounts = [token.data for token in one.clause.tokens]
    figures = [of.count or of.percent for of in amounts if isinstance(of, Amount)]
    spans = [of for of in amounts if isinstance(of, DateSpan)]
    told = any(event.slot == "due" for event in one.events)
    day = due_of(spans[0], today) if len(spans) == 1 and not told else None
    if day is None or metric.target not in figures:
        return []
    place = next(token for token in one.clause.tokens if token.data is spans[0])
    start, end = place.start, place.end
    return [Event(slot="due", rule="target met then", start=start, end=end, day=day)]


def _below(event: Event, found: Event, metric: Metric) -> Event:
    """Take "done" in a clause with a reading that misses the target as a part done."""
    if event.status is not Status.DONE or metric.target is None or found.number is None:
        return event
    down = metric.baseline is not None and metric.baseline > metric.target
    reached = found.number <= metric.target if down else found.number >= metric.target
    return event if reached else event._replace(status=Status.IN_PROGRESS)


def _has(events: Sequence[Event], slot: str) -> bool:
    return any(event.slot == slot for event in events)


def _of_heading(one: Said) -> Event:
    return Event(
        slot="status",
        rule="heading",
        start=one.clause.start,
        end=one.clause.end,
        status=one.heading,
    )
