"""Work of which a part is done, as what comes next tells.

主流程画完了，下周画审批流 and 一楼换了，二楼周五换 are no ends, and neither is
拆完了，这周刷墙 where the title does not tell of 拆.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.assign.by_verb import ANY, verbs
from bot.reading.assign.excepted import names
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said
from bot.reading.tokens.segment import Names

_PLANS = ("will do", "done by a day", "will start", "to come")
_PROMISED = ("done by a day",)
_HANDS_OVER = frozenset("发交给报送寄汇用看讲说开展请通演验贴归关销搬")
"""Signs of verbs for what is done with work that is over."""
_USES = frozenset("用跑卖看忙歇睡住转行库房里处柜架桌楼室场店厂")
"""Signs of verbs for what is done with what is ready: 弄好了，在用."""
_AHEAD = Lazily("[&!]?[_#]{1,4}[bF]{0,2}s?T[s+]*$")
_SHORT = 3
_ENDED = ("done", "done that", "item done")


def in_parts(said: Sequence[Said], titles: Names) -> None:
    """Take "done" for a part where the next clause plans more of the work."""
    for one, following in pairwise(said):
        near = one.clause.sentence == following.clause.sentence
        if not near or not _ends(one) or not _of_one_action(one, following):
            continue
        planned = _plans(following) and (
            _same_verb(one, following) or _next_step(one, following, titles)
        )
        planned = planned or _next_of_kind(one, following)
        if planned or _being_done(following):
            one.events = [
                event._replace(status=Status.IN_PROGRESS, rule="part of it")
                if _is_end(event)
                else event
                for event in one.events
            ]
            if planned and following.clause.chinese:
                _no_end(following)


def _ends(one: Said) -> bool:
    return any(_is_end(event) for event in one.events)


def _is_end(event: Event) -> bool:
    return event.rule in _ENDED and event.status is Status.DONE


def _being_done(one: Said) -> bool:
    """Whether a clause tells what is being done: 场地看好了，嘉宾在邀."""
    doing = any(event.rule == "doing that" for event in one.events)
    return doing and one.clause.chinese and one.clause.tokens[-1].text[-1] not in _USES


def _plans(one: Said) -> bool:
    ahead = set("TFj") & set(one.clause.tape)
    return bool(ahead) and any(event.rule in _PLANS for event in one.events)


def _next_of_kind(one: Said, following: Said) -> bool:
    """Whether another is still ahead: "briefed the early shift, late shift Friday"."""
    ahead = _AHEAD.match(following.clause.tape) is not None
    if not ahead or one.clause.chinese or following.clause.chinese:
        return False
    return not _things(one).isdisjoint(_things(following))


def _things(one: Said) -> set[str]:
    """Return words of things that no title names: "shift" of "the early shift"."""
    named = (one for one in one.clause.tokens if one.concept == "_" and not one.hints)
    return {one.text.rpartition(" ")[2] for one in named if len(one.text) > _SHORT}


def _no_end(one: Said) -> None:
    """Leave out the day of 下周画审批流, but not that of 二楼周五换."""
    whole = one.clause.tape.rstrip("s+")[-1:] in "kdD"
    if not whole and not any(event.rule in _PROMISED for event in one.events):
        one.events = [event for event in one.events if event.slot != "due"]


def _of_one_action(one: Said, following: Said) -> bool:
    of_one, of_next = names(one.clause.tokens), names(following.clause.tokens)
    refs = [token.data for token in following.clause.tokens]
    if any(isinstance(ref, Ref) and ref.other for ref in refs):
        return False  # 运费对完了 另一个周五能完
    return not of_next or of_next == of_one


def _same_verb(one: Said, following: Said) -> bool:
    return bool(verbs(one) & verbs(following))


def _next_step(one: Said, following: Said, titles: Names) -> bool:
    """Whether another verb than the title's was done, and other work is planned."""
    did, plans = verbs(one), verbs(following)
    own = any(titles.acts(sign) for sign in did)
    return bool(did and plans) and not own and not (did & ANY | plans & _HANDS_OVER)
