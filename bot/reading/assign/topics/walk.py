"""A clause speaks of what was last named: "The guide is done. Sent it on Monday"."""

from collections.abc import Sequence

from bot.reading.assign.excepted import all_before, but_for, tells_of_exception
from bot.reading.assign.topics.ahead import ahead
from bot.reading.assign.topics.echo import echo
from bot.reading.assign.topics.groups import group
from bot.reading.assign.topics.passing import in_passing
from bot.reading.assign.topics.topic import Topic
from bot.reading.split.said import Said
from bot.reading.titles.titles import Titles

_RELATIVE = frozenset(("which", "which's", "that", "that's", "it's", "it", "who"))
_HEAD = 4
"""Words at the start of a clause that may be a heading."""


def walk(said: Sequence[Said], listed: tuple[int, ...], titles: Titles) -> None:
    """Give each clause what it names, or else what was named before it or is next."""
    topic = Topic(listed)
    for place, one in enumerate(said):
        echo(said, place)
        if one.explicit:
            but_for(said, place)
            if tells_of_exception(one):
                topic.excepted = set(one.actions)
        if not _follow(topic, said, place, titles):
            one.actions, one.sure = ahead(said, place)
            continue
        one.actions, one.sure = topic.actions, topic.sure
        topic.spoken += topic.actions
        if one.besides and one.explicit:
            topic.actions = one.besides


def _follow(topic: Topic, said: Sequence[Said], place: int, titles: Titles) -> bool:
    """Turn the topic to what a clause speaks of; False where that is unknown."""
    one = said[place]
    if one.explicit and not (topic.actions and in_passing(said, place, titles)):
        topic.actions, topic.sure = one.actions, one.sure
    elif one.mark == "but" and all_before(said, place):
        topic.actions = one.besides
        topic.spoken = [n for n in topic.spoken if n not in one.besides]
    elif one.mark == "but" and _which(said, place):
        topic.actions, topic.excepted = one.besides, set(one.besides)
    elif one.mark:
        _follow_group(topic, said, place)
    elif not topic.actions:
        return False
    elif len(topic.listed) > 1 and _heads_other(one):
        topic.actions = ()
        return False
    return True


def _follow_group(topic: Topic, said: Sequence[Said], place: int) -> None:
    """Turn the topic to what "the rest" or "all of them" stands for."""
    one = said[place]
    topic.spoken += one.besides
    before = topic.actions
    topic.actions, topic.sure = group(said, place, topic), True
    own = one.clause.chinese and before == topic.actions
    if one.mark == "rest" and (len(topic.listed) == 1 or own):
        one.mark = ""
    elif one.mark == "all" and topic.excepted:
        topic.actions = tuple(n for n in topic.listed if n not in topic.excepted)


def _which(said: Sequence[Said], place: int) -> bool:
    """Whether what is excepted is told of next: "apart from 3, which is half done"."""
    if said[place].events or place + 1 == len(said):
        return False
    following = said[place + 1]
    return not following.explicit and following.clause.tokens[0].text in _RELATIVE


def _heads_other(one: Said) -> bool:
    """Whether a heading names something that no title names: "pg16: done"."""
    if one.clause.opener not in ".\n;!,":
        return False
    tape = one.clause.tape
    head = tape.find("=", 0, _HEAD)
    if one.clause.opener == "," and head != 1:
        return False  # "two of three certified, the big one: a crane is booked"
    return head > 0 and not tape[:head].strip("_o#")
