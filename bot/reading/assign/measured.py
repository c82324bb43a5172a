"""Which action a clause is of that names none, as what it counts or reads tells."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.assign.in_units import is_share
from bot.reading.en.values import UNITS
from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.spans.amount import Amount
from bot.reading.split.said import Said
from bot.reading.titles.titles import plain
from bot.reading.tokens.stems import stem
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_SO_FAR = Lazily("^s_?#[_o]?[+s]*$")
_COUNTS_ACTS = Lazily("[&!sI]{0,3}(?:#[s_]{0,5}b?[DEM]|h?[DEM]_?#)s?$")
_SHARE = Lazily("[&!s]{0,2}%[pjs_]{0,3}$")
_TIMES = frozenset("天周月年小分次趟遍回星礼")
"""Signs with which begins what tells how long or how often: 催了两天."""
_READS = Lazily("^[jps&!I_oMbwGg]{0,6}[#%][jpsT_]{0,3}$")
_CAME_DOWN = Lazily("^[jps&!IE_]{0,4}#s#[jps]{0,2}$")
"""A figure that was, and one that is: "we went from 13 to 8"."""
_STANDS = words(
    "at|now at|still at|on|to|down to|up to|hit|hits|reads|read|reading|shows|show|says"
    "|say|showed|sitting|stands|stand|reached"
)
"""Words of which one stands before a reading that names nothing: "we're at 94.5"."""


def by_measure(one: Said, actions: Sequence[OpenAction]) -> None:
    """Give "3 of 5" to the only action whose target is 5, but no "could I have 2"."""
    if any(event.slot == "help" for event in one.events):
        return
    totals = {
        token.data.total
        for token in one.clause.tokens
        if isinstance(token.data, Amount)
    } - {None}
    units = _units(one)
    fitting = [
        a.n
        for a in actions
        if a.metric
        and (a.metric.target in totals or _unit(a.metric.unit or "-") in units)
    ]
    lasts = any(token.text[0] in _TIMES for token in one.clause.tokens)
    if not fitting and not one.clause.chinese:
        fitting = _of_act(one, actions)
    if not fitting and not lasts and _SO_FAR.match(one.clause.tape):
        fitting = [a.n for a in actions if a.metric]  # 目前31个了
    if not fitting and "a" in one.clause.tape:
        counts = {
            token.data.count
            for token in one.clause.tokens
            if isinstance(token.data, Amount) and token.data.bare
        }
        fitting = [a.n for a in actions if a.metric and a.metric.target in counts]
    if one.clause.tape == "%" and not totals:
        fitting = _of_share(one, actions)
    if not fitting:
        fitting = _of_reading(one, actions)
    if len(fitting) == 1 and len(actions) > 1:
        one.actions, one.explicit = (fitting[0],), True


def _of_reading(one: Said, actions: Sequence[OpenAction]) -> list[int]:
    """Return whose metric "we're at 94.5" may be a reading of, where there is one."""
    measured = [action for action in actions if action.metric]
    if len(measured) != 1 or one.clause.chinese:
        return []
    words_said = [token.text for token in one.clause.tokens]
    reads = _READS.search(one.clause.tape) and _STANDS.intersection(words_said)
    if not (reads or _was_then_is(one, measured[0], words_said)):
        return []
    share = measured[0].metric is not None and is_share(measured[0].metric)
    counts = [
        token.data.percent if share and not token.data.bare else token.data.count
        for token in one.clause.tokens
        if isinstance(token.data, Amount)
    ]
    ends = _ends(measured[0])
    within = ends and all(
        count is not None and min(ends) <= count <= max(ends) for count in counts
    )
    return [measured[0].n] if counts and within else []


def _was_then_is(one: Said, action: OpenAction, said: Sequence[str]) -> bool:
    """Whether a figure that was first is the one from which a metric sets out."""
    if not _CAME_DOWN.match(one.clause.tape) or "from" not in said or not action.metric:
        return False
    first = next(token for token in one.clause.tokens if token.concept == "#")
    return _count(first) == action.metric.baseline


def _ends(action: OpenAction) -> tuple[float, ...]:
    """Return from where to where a metric goes, a little beyond at both ends."""
    metric = action.metric
    if metric is None or metric.baseline is None or metric.target is None:
        return ()
    beyond = abs(metric.target - metric.baseline) / 4
    low, high = sorted((metric.baseline, metric.target))
    return low - beyond, high + beyond


def _unit(word: str) -> str:
    """Return a unit by its name: "minute" for "min" and "minutes"."""
    return UNITS.get(word, word).rstrip("s")


def by_share(before: Said, one: Said, actions: Sequence[OpenAction]) -> None:
    """Give a share behind the end of other work to the only one measured in per cent.

    "Migration complete. 71% last month" reads a rate, as what is over has no share.
    """
    ended = any(event.status is Status.DONE for event in before.events)
    new = before.clause.sentence != one.clause.sentence
    measured = [of for of in actions if of.metric and is_share(of.metric)]
    if not (ended and new and _SHARE.match(one.clause.tape)) or len(measured) != 1:
        return
    if measured[0].n in before.actions or one.clause.chinese:
        return
    amount = next(t.data for t in one.clause.tokens if t.concept == "%")
    said = amount.percent if isinstance(amount, Amount) else None
    ends = _ends(measured[0])
    if ends and said is not None and min(ends) <= said <= max(ends):
        one.actions, one.explicit = (measured[0].n,), True


def by_act(one: Said, actions: Sequence[OpenAction]) -> None:
    """Give "two of the new ones trained" to the only action that counts such acts.

    So it is in a sentence, too, that has named an action of which nothing is counted.
    """
    fitting = [] if one.clause.tape == "#" else _of_act(one, actions)
    if len(fitting) == 1 and len(actions) > 1:
        one.actions, one.explicit = (fitting[0],), True


def _of_act(one: Said, actions: Sequence[OpenAction]) -> list[int]:
    """Return whose metric counts what was done: "5 closed" of "actions closed".

    A number that stands alone, and is none of the list, is of the only metric.
    """
    measured = [action for action in actions if action.metric]
    alone = one.clause.tape == "#" and len(measured) == 1
    if alone and (_count(one.clause.tokens[0]) or 0) > len(actions):
        return [measured[0].n]
    if _COUNTS_ACTS.match(one.clause.tape) is None:
        return []
    act = next(stem(t.text) for t in one.clause.tokens if t.concept in "DEM")
    return [
        action.n
        for action in measured
        if action.metric
        and act in {stem(word) for word in plain(action.metric.name).split()}
    ]


def _count(token: Token) -> float | None:
    return token.data.count if isinstance(token.data, Amount) else None


def _units(one: Said) -> set[str]:
    """Return what bare numbers of a clause count: 站 of 查了14个站."""
    tokens = one.clause.tokens
    found: set[str] = set()
    for place, token in enumerate(tokens[:-1]):
        if isinstance(token.data, Amount) and token.data.bare:
            after = [near.text for near in tokens[place + 1 : place + 3]]
            found.add(_unit(after[0]))
            if after[0] == "个":
                found.update(after[1:])
    return found


def _of_share(one: Said, actions: Sequence[OpenAction]) -> list[int]:
    """Return whose metric a bare "3.3%" lies near, where no share of work would."""
    amount = one.clause.tokens[0].data
    said = amount.percent if isinstance(amount, Amount) else None
    near = []
    for action in actions:
        metric = action.metric
        if said is None or metric is None or not is_share(metric):
            continue
        ends = [end for end in (metric.baseline, metric.target) if end is not None]
        if ends and min(ends) <= said <= max(ends) and said % 1:
            near.append(action.n)
    return near
