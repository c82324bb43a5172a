"""Words that stand for several actions: "both", "the rest", "all but the rota"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.assign.topics.topic import Topic
from bot.reading.lazily import Lazily
from bot.reading.review.all_but import excepts_a_part
from bot.reading.spans.amount import Amount
from bot.reading.split.said import Said

_PAIR, _NEAR = 2, 4
_BY_VERB = 0.4
"""The weight of a name that is but a verb."""
_ORDINALS = frozenset(("first", "second", "third", "fourth", "fifth", "last", "final"))
_COUNTS_ALL = ("两个", "两件", "两项", "三个", "三件", "三项")
_OTHER_FEW = tuple(
    f"{other}{few}"
    for other in ("另外", "其他", "其余", "剩下", "其它")
    for few in ("两", "三", "四", "几", "2", "3", "4")
)
"""Words for several others, which are no one of those just counted."""
_REST = ("remaining", "rest", "remainder")
_OF_PARTS = Lazily(
    "^(?:不过|但是?|可是?)?(?:其他|其它|其余|别的|剩下的?|剩余的?)(?!几?[项个件条])的?"
    "[\u4e00-\u9fff]{0,2}?[楼层区室店站点房户栋段村组校级班页章分料仓间线备器台床块棚柜箱域序节人家商位城县]"
    "(?!作|事)"
)
"""Other parts or people of the same work: 其他楼层, 其余几户."""
_SHORT_BY = Lazily(
    "(?<!不)(?<!至)[少缺差漏坏退](?:[\u4e00-\u9fff]{0,2}了)?[一二两三四五六七八九十几\\d]{1,3}[\u4e00-\u9fff]{1,2}$"
)
"""So many that lack, beside whom the others are of the same work: 少买了两套."""
_THE_OF = frozenset(("of", "the", "our", "my", "those", "these"))
_ACTIONS = frozenset(
    (
        "items",
        "actions",
        "tasks",
        "points",
        "ones",
        "things",
        "others",
        "is",
        "was",
        "has",
    )
)
_ELSE = frozenset(["others", "其他", "其它", "其余", "别的", "其他的", "其余的"]) | {
    "everything else",
    "the others",
    "all others",
    "anything else",
    "all the rest",
}
"""Words for the other actions, where "the rest" may be that of this one."""


def group(said: Sequence[Said], place: int, topic: Topic) -> tuple[int, ...]:
    """Return the actions that the mark of a clause stands for: "the rest is done"."""
    one = said[place]
    told = (other for other in said[place + 1 :] if other.explicit and other.tells)
    if one.mark == "other":  # 另一个在谈 下周内签下来 is of 续签 twice
        told = (other for other in told if other.weight > _BY_VERB)
    later = {n for other in told for n in other.actions}
    if one.mark == "but" or _of_topic(said, place, topic):
        return topic.actions
    if one.mark == "all":
        return _whole_list(one, topic, later) or topic.actions or topic.left(later)
    if not (topic.spoken or later or one.clause.chinese):
        return topic.actions  # "half the staff have answered, chasing the others"
    if place and not topic.spoken and _is_cut(said[place - 1], one):
        return ()  # 附录砍了，其他的写完了, nobody knows of which
    if one.mark == "other" and one.clause.chinese:  # not "the other farm"
        return topic.left(later) or topic.left(set()) or topic.actions
    return topic.left(later) or topic.actions


def _of_topic(said: Sequence[Said], place: int, topic: Topic) -> bool:
    """Whether the mark is of things of the action that is spoken of now."""
    mark = said[place].mark
    if mark == "all":
        return _both_of_one(said, place)
    if not topic.actions:
        return False
    if mark == "rest" and _rest_of_things(said[place]):
        return True
    before = said[place - 1] if place and mark == "rest" else None
    if before is not None and (
        excepts_a_part(before) or _other_parts(before, said[place])
    ):
        return True  # 方案除了附录，别的都好了
    rest = mark == "rest" and _rest_of_one(said, place)
    return rest or (mark == "other" and _other_of_count(said, place))


def _is_cut(before: Said, one: Said) -> bool:
    """Whether a part that no title names was given up right before."""
    near = before.clause.sentence == one.clause.sentence
    return near and "X" in before.clause.tape and not (before.events or before.actions)


def _other_parts(before: Said, one: Said) -> bool:
    """Whether other parts of the work are told of, in its sentence: 其他楼层在装."""
    if not one.clause.chinese or before.clause.sentence != one.clause.sentence:
        return False
    if "X" in before.clause.tape and not before.events:
        return True  # 支付先砍了，其他都测完了
    if _OF_PARTS.match("".join([of.text for of in one.clause.tokens])):
        return True
    return (
        _SHORT_BY.search("".join([of.text for of in before.clause.tokens])) is not None
    )


def _rest_of_things(one: Said) -> bool:
    """Whether things are left, and no actions: "the remaining runs".

    They are those of the action that is spoken of.
    """
    tokens = [token for token in one.clause.tokens if token.text not in _THE_OF]
    return any(
        first.concept == "r"
        and first.text.endswith(_REST)
        and second.concept in "_M"
        and second.text.endswith("s")
        and second.text not in _ACTIONS
        for first, second in pairwise(tokens)
    )


def _other_of_count(said: Sequence[Said], place: int) -> bool:
    """Whether "another" is one of those just counted: 到岗一个，另一个下周一报到."""
    one, before = said[place], said[place - 1] if place else None
    if not one.clause.chinese:
        return _tells_of_nth(said[:place], one)
    if before is None or before.clause.sentence != one.clause.sentence:
        return False
    several = any(token.text.startswith(_OTHER_FEW) for token in one.clause.tokens)
    return "#" in before.clause.tape and not several


def _tells_of_nth(before: Sequence[Said], one: Said) -> bool:
    """Whether one of many was told of before: "third query is open; the other two"."""
    first = one.clause.sentence - (one.clause.opener == ";")
    near = [other for other in before if other.clause.sentence >= first]
    named = next((other for other in reversed(near) if other.explicit), None)
    return named is not None and any(
        first.text in _ORDINALS and second.hints
        for first, second in pairwise(named.clause.tokens)
    )


def _whole_list(one: Said, topic: Topic, later: set[int]) -> tuple[int, ...]:
    """Return what "both" or "all three" speaks of, () where it goes by the topic."""
    said = [token.text for token in one.clause.tokens if token.concept == "a"]
    last = tuple(dict.fromkeys(reversed(topic.spoken)))[:_PAIR]
    if any(text.startswith("both") for text in said) and len(last) == _PAIR:
        return tuple(sorted(last))
    told = any(event.slot == "status" for event in one.events)
    counted = any(text.startswith(_COUNTS_ALL) for text in said)
    of_list = (told and not topic.spoken) or (counted and not later)
    return topic.listed if of_list else ()


def _both_of_one(said: Sequence[Said], place: int) -> bool:
    """Whether "both" is of things of one action: "mentoring goes on, both do well".

    What is done with both ends mostly two actions.
    """
    one = said[place]
    if not any(token.text.startswith("both") for token in one.clause.tokens):
        return False
    before = [
        other.actions
        for other in said[:place]
        if other.explicit and other.clause.sentence == one.clause.sentence
    ]
    ends = any(event.status is Status.DONE for event in one.events)
    return not ends and len(before) == 1 and len(before[0]) == 1


def _rest_of_one(said: Sequence[Said], place: int) -> bool:
    """Whether "the rest" is that of a count: "40 of 60 are in, the rest by Friday"."""
    one, before = said[place], said[max(0, place - _NEAR) : place]
    before = [
        of for of in before if of.clause.sentence == one.clause.sentence
    ] or before[-_PAIR:]
    counted = any(
        "%" in other.clause.tape or "#" in other.clause.tape for other in before
    )
    if not counted:
        return _rest_of_part(said[place], said[place - 1] if place else None)
    done = any(event.status is Status.DONE for event in one.events)
    if done and one.clause.opener in ".!;\n":
        return False  # ". The rest is done"
    return (not done and _in_parts(one, before)) or not _names_others(one)


def _rest_of_part(one: Said, before: Said | None) -> bool:
    """Whether a part was told of before: "part of the fence is up, the rest Monday"."""
    if before is None or one.clause.chinese or _names_others(one):
        return False
    near = before.clause.sentence == one.clause.sentence and len(before.actions) == 1
    return near and any(event.rule == "part of it" for event in before.events)


def _in_parts(one: Said, before: Sequence[Said]) -> bool:
    """Whether a count stands before in the sentence: "40 of 60", "3 sorted"."""
    near = [of for of in before if of.clause.sentence == one.clause.sentence]
    counted = any(event.rule == "did some" for of in near for event in of.events)
    return (counted and not one.clause.chinese) or any(
        isinstance(token.data, Amount) and token.data.total is not None
        for other in near
        for token in other.clause.tokens
    )


def _names_others(one: Said) -> bool:
    """Whether a clause says that it is of other actions: "the others", 其余."""
    return any(
        token.text in _ELSE or token.text[:2] in _ELSE for token in one.clause.tokens
    )
