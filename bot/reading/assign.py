"""Of which actions each clause speaks."""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.amounts import Amount
from bot.reading.by_verb import name_by_verb
from bot.reading.en.context import HENCE
from bot.reading.excepted import all_before, but_for, tells_of_exception
from bot.reading.lazily import Lazily
from bot.reading.listed import count_no_actions
from bot.reading.numbering import keep_to_heads, numbered_as_listed
from bot.reading.point import by_measure, point
from bot.reading.reading import OpenAction
from bot.reading.recall import recall
from bot.reading.said import Said
from bot.reading.scenes import of_the_day
from bot.reading.titles import titles_of
from bot.reading.words import words

_EARLY = 2
_AS_FOR = frozenset(("for", "on", "as for", "regarding", "about", "with", "re", "as"))
_TITLE_FIRST = Lazily("[!&]?[s_]{1,3}M")  # "but for the tender I need you"
_HEAD = 4
_FEW_WORDS = 2
_RELATIVE = frozenset(("which", "which's", "that", "that's", "it's", "it", "who"))
_PAIR = 2
_PLAIN_CAUSE = 3
"""The rank of causes that are named as such."""
_OVER = (Status.DONE, Status.DROPPED)
_ACTS = frozenset(
    ("to", "i", "we", "i'll", "can", "will", "must", "and", "head", "he", "she", "they")
)
_HENCE = words(HENCE)
_LATE = (Status.BLOCKED, Status.NOT_STARTED)
_BY_VERB = 0.4
_TOO_MUCH = Lazily("2[_gE]")  # "too wet to paint"
_ELSE = frozenset(["others", "其他", "其它", "其余", "别的", "其他的", "其余的"]) | {
    "everything else",
    "the others",
    "all others",
    "anything else",
    "all the rest",
}
_NAMELY = ("就是", "也就是", "即", "是", "namely")
"""Words before the name of what was just told: 一项完成，就是手套."""
_COUNTS_ALL = ("两个", "两件", "两项", "三个", "三件", "三项")
_NOT_ALONE = ("goes well", "something left")
_TELLING = frozenset(["status", "percent", "due", "value", "moved", "freed"])


def assign(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Fill in the actions of each clause."""
    listed = tuple(action.n for action in actions)
    numbered = numbered_as_listed(said, listed)
    for one in said:
        point(one, listed, numbered=numbered)
    if len(listed) > 1:
        keep_to_heads(said, numbered=numbered)
    if any(one.explicit for one in said):
        count_no_actions(said, actions)
    if not any(one.explicit or one.mark for one in said):
        _by_order(said, listed)
    elif _in_listed_order(said, listed):
        _by_line(said, listed)
    for before, one in zip([None, *said], said, strict=False):
        if not one.explicit and not one.mark and not _goes_on(before, one):
            by_measure(one, actions)
    _by_elimination(said)
    if len(listed) > 1:
        name_by_verb(said, titles_of(tuple(actions)))
    _walk(said, listed)
    recall(said)
    _with_all(said)
    _causes(said)
    _left_over(said, listed)


def _by_elimination(said: Sequence[Said]) -> None:
    """Take 卷子 for the 试卷 of the list where 问卷 has a clause of its own."""
    named = {n for one in said if one.explicit for n in one.actions}
    for place, one in enumerate(said):
        left = one.between - named
        before = said[place - 1] if place else None
        goes_on = before is not None and before.clause.sentence == one.clause.sentence
        told = before is not None and any(
            event.slot in _TELLING for event in before.events
        )
        if goes_on and not told and before and one.between & set(before.actions):
            continue  # 第四个甲方改了款式，验收要推迟
        if len(left) == 1:
            one.actions, one.explicit = tuple(left), True


def _goes_on(before: Said | None, one: Said) -> bool:
    """Whether a sentence has named an action: "the handover, page one of three"."""
    named = before is not None and before.explicit and bool(before.actions)
    return (
        named and before is not None and before.clause.sentence == one.clause.sentence
    )


def _walk(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    topic: tuple[int, ...] = listed if len(listed) == 1 else ()
    sure = True
    spoken: list[int] = []
    excepted: set[int] = set()
    for place, one in enumerate(said):
        _echo(said, place)
        if one.explicit:
            but_for(said, place)
            excepted = set(one.actions) if tells_of_exception(one) else excepted
        if one.explicit and not (topic and _in_passing(said, place)):
            topic, sure = one.actions, one.sure
        elif one.mark == "but" and all_before(said, place):
            topic = one.besides
            spoken = [n for n in spoken if n not in topic]
        elif one.mark == "but" and _which(said, place):
            topic = one.besides
            excepted = set(topic)
        elif one.mark:
            spoken += one.besides
            topic, sure = _group(one.mark, listed, spoken, said, place, topic), True
            one.mark = "" if one.mark == "rest" and len(listed) == 1 else one.mark
            if one.mark == "all" and excepted:
                topic = tuple(n for n in listed if n not in excepted)
        elif not topic or (len(listed) > 1 and _heads_other(one)):
            topic = topic if len(listed) == 1 else ()
            one.actions, one.sure = _ahead(said, place)
            continue
        one.actions, one.sure = topic, sure
        spoken += topic
        if one.besides and one.explicit:
            topic = one.besides


def _heads_other(one: Said) -> bool:
    """Whether a heading names something that no title names: "pg16: done"."""
    tokens = one.clause.tokens
    head = next((n for n, t in enumerate(tokens[:_HEAD]) if t.concept == "="), 0)
    opens = one.clause.opener in ".\n;!"
    return bool(head) and opens and all(t.concept in "_o#" for t in tokens[:head])


def _causes(said: Sequence[Said]) -> None:
    """Let what stands before "so the talk isn't ready" name the cause of that."""
    for place, one in enumerate(said):
        tells = any(event.slot in _TELLING for event in one.events)
        if not one.explicit or not place or not tells:
            continue
        tokens, before = one.clause.tokens, said[place - 1]
        why = any(token.text == "why" for token in tokens[:2])
        so = tokens[0].text in _HENCE and before.clause.sentence == one.clause.sentence
        late = _is_cause(before) and _is_late(one)
        near = before.clause.sentence == one.clause.sentence and not before.actions
        if not before.explicit and (
            why or (so and _is_cause(before)) or (near and late)
        ):
            before.actions = one.actions


def _is_cause(one: Said) -> bool:
    """Whether a clause tells but of what went wrong."""
    return any(event.slot == "blocker" for event in one.events) or (
        bool(one.events) and all(event.slot == "aside" for event in one.events)
    )


def _is_late(one: Said) -> bool:
    """Whether a clause tells that work is held, moved or still to come."""
    return any(
        event.slot in ("moved", "due") or event.status in _LATE for event in one.events
    )


def _with_all(said: Sequence[Said]) -> None:
    """Give what stands before "neither is done" in its sentence to all as well."""
    for one, following in pairwise(said):
        near = one.clause.sentence == following.clause.sentence
        if near and one.events and not one.actions and following.mark == "all":
            one.actions = following.actions


def _which(said: Sequence[Said], place: int) -> bool:
    """Whether what is excepted is told of next: "apart from 3, which is half done"."""
    following = said[place + 1 : place + 2]
    near = [one.clause.tokens[0].text for one in following if not one.explicit]
    return not said[place].events and bool(near) and near[0] in _RELATIVE


def _in_passing(said: Sequence[Said], place: int) -> bool:
    """Whether a story within a sentence only brushes another title."""
    one = said[place]
    if place == 0 or said[place - 1].clause.sentence != one.clause.sentence:
        return False
    tape = one.clause.tape
    if one.weight >= 1 and any(event.slot == "help" for event in one.events):
        return False  # "… and I need a technician for the lift"
    hinted = next((n for n, t in enumerate(one.clause.tokens) if t.hints), 0)
    if tape[:1] == "#":
        hinted = max(0, hinted - _EARLY)  # 40户全排查完
    if _TITLE_FIRST.match(tape) and _AS_FOR & {t.text for t in one.clause.tokens[:2]}:
        return False
    near = one.weight < 1 and (hinted > _EARLY or _but_a_verb(one))
    told = any(event.slot != "aside" for event in said[place - 1].events)
    headed = said[place - 1].explicit and not told and one.clause.opener == "-"
    by_verb = one.weight <= _BY_VERB and headed
    lacked = one.weight < 1 and "o5" in tape[:hinted]  # IT还没批数据权限
    passing = near or by_verb or lacked or _of_it(one)
    if passing or set("WUCB") & set(tape[:hinted]):
        return True
    if any(event.slot in _TELLING and not event.weak for event in one.events):
        return False
    first = one.clause.tokens[:_EARLY]
    opens = any(token.concept == "M" or token.hints for token in first)
    return len(tape) > _EARLY * 2 and not opens


def _of_it(one: Said) -> bool:
    """Whether the word that names an action is but an act: "I want to read it"."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    if len(named) != 1 or named[0] + 1 >= len(tokens):
        return False
    act = tokens[named[0] - 1].text in _ACTS if named[0] else False
    return act and tokens[named[0] + 1].text in ("it", "them", "that", "this")


def _but_a_verb(one: Said) -> bool:
    """Whether but a verb like a title's names an action: 做好了但没上线."""
    named = [token for token in one.clause.tokens if token.hints]
    acts = all(token.concept in "kdDE" for token in named)
    return one.clause.chinese and acts and one.clause.tape.lstrip("!&")[:1] == "N"


def _group(
    mark: str,
    listed: tuple[int, ...],
    spoken: Sequence[int],
    said: Sequence[Said],
    place: int,
    topic: tuple[int, ...],
) -> tuple[int, ...]:
    later = {
        n
        for one in said[place + 1 :]
        if one.explicit and one.tells
        for n in one.actions
    }
    left = tuple(n for n in listed if n not in spoken and n not in later)
    if mark == "all":
        whole = _whole_list(said[place], listed, spoken, later)
        return whole or topic or left
    if mark == "but":
        return topic
    before = said[max(0, place - 2) : place]
    counted = any("%" in one.clause.tape or "#" in one.clause.tape for one in before)
    said_here = {token.text for token in said[place].clause.tokens}
    in_parts = any(
        isinstance(token.data, Amount) and token.data.total is not None
        for one in before
        for token in one.clause.tokens
        if one.clause.sentence == said[place].clause.sentence
    )
    done = any(event.status is Status.DONE for event in said[place].events)
    else_named = _ELSE & (said_here | {text[:2] for text in said_here})
    only_left = (in_parts and not done) or not else_named
    of_others = done and said[place].clause.opener in ".!;\n"  # ". The rest is done"
    if mark == "rest" and counted and topic and only_left and not of_others:
        return topic
    return left or topic


def _whole_list(
    one: Said, listed: tuple[int, ...], spoken: Sequence[int], later: set[int]
) -> tuple[int, ...]:
    """Return what "both" or "all three" speaks of, () where it goes by the topic."""
    said = [token.text for token in one.clause.tokens if token.concept == "a"]
    last = tuple(dict.fromkeys(reversed(spoken)))[:2]
    if any(text.startswith("both") for text in said) and len(last) == _PAIR:
        return tuple(sorted(last))
    told = any(event.slot == "status" for event in one.events)
    counted = any(text.startswith(_COUNTS_ALL) for text in said)
    return listed if (told and not spoken) or (counted and not later) else ()


def _echo(said: Sequence[Said], place: int) -> None:
    """Let "③ too" repeat what was said before, and "I mean the second" move it."""
    one = said[place]
    tape = one.clause.tape
    if not one.explicit or any(event.slot == "status" for event in one.events):
        return
    turns = "V" in tape + said[place - 1].clause.tape and not _reports(one)
    much = _TOO_MUCH.search(tape) and any(t.text == "too" for t in one.clause.tokens)
    too = "2" in tape and not much
    if not too and not turns:
        return
    told_before = (said[n] for n in range(place - 1, -1, -1) if _reports(said[n]))
    last = next(told_before, None)
    if last is None:
        return
    if too:
        one.events = [event for event in last.events if event.slot == "status"]
    elif last.actions != one.actions or not last.explicit:
        last.actions, one.moves = one.actions, True


def _reports(one: Said) -> bool:
    """Whether a clause says something that may be noted."""
    return any(event.slot != "aside" for event in one.events)


def _ahead(said: Sequence[Said], place: int) -> tuple[tuple[int, ...], bool]:
    for one in said[place + 1 :]:
        if one.clause.sentence != said[place].clause.sentence:
            break
        if one.explicit:
            held = any(event.status is Status.BLOCKED for event in one.events)
            whole = any(e.slot == "status" and not e.weak for e in one.events)
            chinese = one.clause.tokens[0].text >= "\u3400"
            named = one.clause.tokens[0].text in _NAMELY
            told = _counts(said[place]) and not (whole and chinese)
            fits = held or named or told or (chinese and _is_why(said[place], one))
            return (one.actions, one.sure) if fits else ((), True)
    return (), True


def _is_why(cause: Said, one: Said) -> bool:
    """Whether a clause tells but why another goes on so: 厂家不给接口，先手工记."""
    told = [event for event in cause.events if event.slot != "aside"]
    named = any(event.rank >= _PLAIN_CAUSE for event in told)
    why = all(event.slot == "blocker" or event.rule == "no answer" for event in told)
    done = any(event.status in _OVER for event in one.events)
    return named and why and not done and bool(one.events)


def _by_order(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give a list of as many lines as there are actions to them one by one."""
    shares = all(_bare_share(one) for one in said)
    if len(said) == len(listed) > 1 and (shares or _word_each(said)):
        for one, n in zip(said, listed, strict=True):
            one.actions, one.explicit = (n,), True
        return
    for key in ("line", "sentence"):
        groups = sorted({getattr(one.clause, key) for one in said if one.tells})
        if len(groups) == len(listed) > 1:
            for one in said:
                spot = getattr(one.clause, key)
                if spot in groups:
                    one.actions, one.explicit = (listed[groups.index(spot)],), True
                    one.sure = key == "line"
            return


def _in_listed_order(said: Sequence[Said], listed: tuple[int, ...]) -> bool:
    """Whether each action has one bullet, and those that name theirs are in order."""
    bullets = sorted({one.clause.line for one in said if one.clause.bullet})
    if len(bullets) != len(listed) or any(not one.clause.bullet for one in said):
        return False
    places = dict(zip(bullets, listed, strict=True))
    opens = {one.clause.line: one for one in reversed(said)}
    return not any(
        (one.mark and one is opens[one.clause.line] and one.mark != "rest")
        or (one.explicit and one.actions != (places[one.clause.line],))
        for one in said
    )


def _by_line(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    places = sorted({one.clause.line for one in said})
    for one in said:
        one.actions = (listed[places.index(one.clause.line)],)
        one.explicit = True


def _word_each(said: Sequence[Said]) -> bool:
    """Whether a reply has but a word for each action: "done / done / not yet"."""
    short = all(len(one.clause.tokens) <= _FEW_WORDS and one.events for one in said)
    return short and all(
        one.clause.opener in ("-", ",", ";", "space") for one in said[1:]
    )


def _bare_share(one: Said) -> bool:
    """Whether a clause is a share and nothing more: "60%"."""
    return one.clause.tape in ("%", "#")


def _counts(one: Said) -> bool:
    """Whether a clause says enough to be taken for a report without a name."""
    return any(
        event.slot in _TELLING and not event.weak and event.rule not in _NOT_ALONE
        for event in one.events
    )


def _plainly_counts(one: Said) -> bool:
    """Whether a clause is a report and little else, so of all that is open: "stuck".

    What names no action and has words that no rule knows is mostly of other things:
    "the old one is getting closed".
    """
    return _counts(one) and one.clause.tape.count("_") <= 1


def _left_over(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give what names no action to the only one that nothing else speaks of."""
    spoken = {n for one in said for n in one.actions if one.tells}
    open_ones = [n for n in listed if n not in spoken]
    lost = [
        one for one in said if _counts(one) and not one.actions and not of_the_day(one)
    ]
    if not lost or not open_ones:
        return
    one_place = len({one.clause.sentence for one in lost}) == 1
    alone = len(open_ones) == 1 and bool(spoken)
    everything = not spoken and all(_plainly_counts(one) for one in said)
    if one_place and (alone or everything):
        near = {one.clause.sentence for one in lost}
        for one in said:
            told = one.clause.sentence in near and one.events and not one.actions
            if one in lost or told:
                one.actions, one.sure = tuple(open_ones), alone
