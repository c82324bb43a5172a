"""Of which actions each clause speaks."""

from collections.abc import Sequence

from bot.reading.assign.by_verb import name_by_verb
from bot.reading.assign.listed import count_no_actions
from bot.reading.assign.measured import by_act, by_measure, by_share
from bot.reading.assign.numbering import keep_to_heads, numbered_as_listed
from bot.reading.assign.point import point
from bot.reading.assign.recall import recall
from bot.reading.assign.topics.ahead import (
    give_causes,
    give_requests,
    give_to_all,
    give_to_next,
)
from bot.reading.assign.topics.counted import by_count
from bot.reading.assign.topics.gap import by_gap
from bot.reading.assign.topics.of_both import share_causes
from bot.reading.assign.topics.order import by_order
from bot.reading.assign.topics.pairs import of_a_pair
from bot.reading.assign.topics.phrased import keep_to_subject
from bot.reading.assign.topics.qualified import keep_to_first_name
from bot.reading.assign.topics.shared import by_shared
from bot.reading.assign.topics.tally import by_tally
from bot.reading.assign.topics.unnamed import (
    by_elimination,
    left_over,
    without_goodbyes,
)
from bot.reading.assign.topics.verbal import by_own_verb
from bot.reading.assign.topics.walk import walk
from bot.reading.reading import OpenAction
from bot.reading.split.said import Said
from bot.reading.titles.titles import titles_of


def assign(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Fill in the actions of each clause: what it names, then what others tell."""
    listed = tuple(action.n for action in actions)
    _by_name(said, actions, listed)
    if len(listed) > 1:
        keep_to_first_name(said)
        keep_to_subject(said)
        by_own_verb(said, actions)
    by_order(said, listed)
    _by_measures(said, actions)
    by_elimination(said)
    titles = titles_of(tuple(actions))
    if len(listed) > 1:
        by_shared(said, actions, titles)
        name_by_verb(said, titles)
        of_a_pair(said, actions)
        by_gap(said, listed)
        by_tally(said, listed)
        by_count(said, listed)
    walk(said, listed, titles)
    without_goodbyes(said)
    recall(said)
    give_to_all(said)
    give_causes(said)
    give_to_next(said)
    share_causes(said)
    give_requests(said)
    left_over(said, listed)


def _by_name(
    said: Sequence[Said], actions: Sequence[OpenAction], listed: tuple[int, ...]
) -> None:
    """Give clauses what they name by number or title: "2. done", "the rota is up"."""
    numbered = numbered_as_listed(said, listed)
    for one in said:
        point(one, listed, numbered=numbered)
        if one.between and not one.explicit:  # 打包 of two titles: 平均112秒
            by_measure(one, [of for of in actions if of.n in one.between])
    if len(listed) > 1:
        keep_to_heads(said, numbered=numbered)
    if any(one.explicit for one in said):
        count_no_actions(said, actions)


def _by_measures(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Give what names no action to the one that is measured so: "3 of 5".

    Not in a sentence that has named one: "the handover, page one of three".
    """
    if not any(action.metric for action in actions):
        return
    for place, one in enumerate(said):
        if one.explicit or one.mark:
            continue
        if place:
            by_share(said[place - 1], one, actions)
        if one.explicit:
            continue
        if not _goes_on(said, place):
            by_measure(one, actions)
        elif not one.clause.chinese and _is_unmeasured(said[place - 1], actions):
            by_act(one, actions)


def _is_unmeasured(one: Said, actions: Sequence[OpenAction]) -> bool:
    """Whether nothing is counted of what a clause is of."""
    return not any(of.metric for of in actions if of.n in one.actions)


def _goes_on(said: Sequence[Said], place: int) -> bool:
    """Whether the clause before, in the same sentence, names an action."""
    if not place:
        return False
    before, one = said[place - 1], said[place]
    named = before.explicit and bool(before.actions)
    return named and before.clause.sentence == one.clause.sentence
