"""Which word counts where several tell how an action stands.

The later one does, unless what was said before outweighs it, it is of other work, or it
but adds to what was said, which stays.
"""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.resolve.heard.spoken import Spoken
from bot.reading.resolve.verdict import Heard
from bot.reading.rule import Event

_PLANS = frozenset(("will be done", "done by a day", "will do", "some day"))
_HOPES = ("soon", "will do", "some day", "to come", "doing it then", "doing that")
"""Weak rules that take back a weak "done": "posted it I think, will do it Monday"."""
_NOTHING_DONE = ("not done", "no progress")
"""Rules that leave a block as it is where they tell what follows from it."""
_LIES = ("lies with others", "at others")
_GOES_ON = ("going on", "still going on")
_HELD = ("held", "cannot")
_LEAVES = {
    Status.BLOCKED: _PLANS
    | {
        "in review",
        "no progress",
        "no news",
        "goes well",
        "not done",
        "something left",
        "part of it",
    },
    Status.NOT_STARTED: _PLANS
    | {"something left", "not done", "goes well", "no progress", "no news"},
    Status.DONE: frozenset(("goes well", "going on", "with someone")),
}
"""Rules that leave a status as it was said before."""


_ALL_DONE = Lazily("^[&!hsaI]*D[+s]*$")
_CUT = Lazily("X[M_ok]")
"""Drops a thing by its name, which may be but a part: 砍掉实操只讲理论."""


class Course:
    """How the status came about that was heard last."""

    whole = False  # all of it is done, and not an item alone
    meanwhile = False  # other work goes on beside a wait
    awaits = False  # what others have not done yet keeps it from going on
    came = False  # "done" may be of what was waited for: 供应商发货了
    cut = False  # but a part was dropped: 砍掉实操只讲理论
    own_verb = False  # the title's own verb told what is done: 东边剪完了，西边没剪
    done_in: int | None = None  # the Chinese sentence that said "done"

    def __init__(self, heard: Heard) -> None:
        self.heard = heard

    @property
    def done(self) -> bool:
        """Whether the last word was that it is done."""
        return self.heard.status is Status.DONE

    @property
    def hindered(self) -> bool:
        """Whether a cause was named that holds the work up."""
        return self.heard.blocker is not None and self.heard.blocker.rank > 0

    def done_here(self, spoken: Spoken) -> bool:
        """Whether the same Chinese sentence said "done": 批了，在买."""
        here = spoken.chinese_sentence
        return here is not None and self.done_in == here


def drops_a_part(spoken: Spoken) -> bool:
    """Whether but a part of the work is dropped, and the rest is told of."""
    return spoken.clause.chinese and _CUT.search(spoken.clause.tape) is not None


def is_outweighed(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether what was said before counts for more: "dropped, maybe some day"."""
    heard = course.heard
    told = heard.status is not None and not _gives_way(heard, event)
    if heard.status is Status.DROPPED:
        settled = event.status is Status.DONE and not event.weak
        if spoken.clause.chinese:
            rest = course.cut and _ALL_DONE.match(spoken.clause.tape)
            return not (settled and rest)
        return not (settled and spoken.follows)
    if event.weak and told:
        return True
    if event.rule == "no answer":
        return heard.value is not None or (
            heard.percent is not None and not spoken.clause.chinese
        )
    return event.rule == "to come" and heard.status is None and not spoken.headed


def is_of_other_work(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether it tells of other work, of a part not begun, or of what a block brings.

    "Not signed yet, so no paper": the paper is not what is to be done.
    """
    status = course.heard.status
    if status is Status.NOT_STARTED:
        return spoken.gives_reason
    if status is Status.IN_PROGRESS:
        return event.status is Status.NOT_STARTED and spoken.unnamed
    brought = status is Status.BLOCKED and spoken.follows
    return brought and event.rule in _NOTHING_DONE


def stays(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether the status stays as it was said before: "done, going well"."""
    held = course.heard.status is Status.BLOCKED
    if held and event.rule == "going on" and spoken.of_others_word:
        return True  # 等权限，IT说流程走到总监了
    if held and event.rule in _GOES_ON and spoken.of_past and spoken.clause.chinese:
        return True  # 扩不了，昨天还在跟他们扯
    if course.done and event.rule in _LIES and spoken.unnamed:
        return True  # "copies are with HR"
    status = course.heard.status
    if status is None or event.rule not in _LEAVES.get(status, ()):
        return False
    return not any(holds(course, event, spoken) for holds in _TELLS_MORE)


def _gives_way(heard: Heard, event: Event) -> bool:
    """Whether a weak word counts for more than what was said before it."""
    if heard.last_rule == "not before then" and event.rule in _PLANS:
        return True
    if heard.last_rule == "item done" and event.status is Status.DONE:
        return heard.weak  # "Head's signed it, letter went home yesterday"
    if event.rule == "no answer":
        open_end = heard.weak and heard.due is None
        return open_end or heard.last_rule == "not done"
    done = heard.weak and heard.status is Status.DONE
    return done and event.rule in _HOPES


def _done_of_a_part(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether "done" was of a part: 印出来颜色偏了，重印; 方案批了，器材在买."""
    part = course.came or course.hindered or course.done_here(spoken)
    return course.done and event.rule == "going on" and part


def _still_at_it(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether work is told to go on behind a "done": "hall cleared, still drafting"."""
    still = any(token.text == "still" for token in spoken.clause.tokens)
    return course.done and event.rule == "going on" and still


def _rest_is_held(_: Course, event: Event, spoken: Spoken) -> bool:
    """Whether what is left of the work waits: "the rest is with HR"."""
    return spoken.of_rest and event.status is Status.BLOCKED


def _names_when(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether a plan tells when what is held goes on: 明晚前发不了，得4月2号.

    Where it but was held, a day is named: 下雨进不了地，要到25号才能铺完.
    """
    if event.rule not in _PLANS:
        return False
    last, dated = course.heard.last_rule, spoken.clause.chinese and spoken.dated
    held = last in _HELD and dated and not course.awaits
    return last == "not before then" or held


def _works_on(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether work is told to go on as usual now: 漏水的地方堵上了，现在正常施工."""
    usual = any(one.text.startswith("现在正常") for one in spoken.clause.tokens)
    return course.done and event.rule == "goes well" and usual


_TELLS_MORE = (_done_of_a_part, _still_at_it, _rest_is_held, _names_when, _works_on)
"""When a word counts all the same that would leave the status as it was."""
