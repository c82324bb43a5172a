"""How a word changes what was heard of where an action stands."""

from bot.plans.progress import Status
from bot.reading.assign.by_verb import verbs
from bot.reading.en.closings import CLOSES as CLOSES_EN
from bot.reading.lazily import Lazily
from bot.reading.numerals import number as numeral
from bot.reading.reading import OpenAction
from bot.reading.resolve.halves import PLANNED
from bot.reading.resolve.heard.precedence import (
    Course,
    drops_a_part,
    is_of_other_work,
    is_outweighed,
    stays,
)
from bot.reading.resolve.heard.spoken import ENDED, Spoken
from bot.reading.resolve.verdict import Heard, mends
from bot.reading.rule import Event
from bot.reading.zh.closings import CLOSES, OVER

_NO_NUMBERS = frozenset(("double", "single", "dual", "half", "first", "second"))
_CLOSES, _OVER = Lazily(CLOSES), Lazily(OVER)
_CLOSES_EN = Lazily(CLOSES_EN)
_NUMBERS = Lazily(
    r"\d+|[a-z]+|(?<!第)[二两三四五六七八九十]{1,3}(?=[层个份场家台篇条项间处名位张套])"
)
_OPEN = (Status.IN_PROGRESS, Status.BLOCKED)
_BEGUN = (Status.IN_PROGRESS, Status.DONE)
_OF_THE_REST = Lazily("[&!sM]{0,3}L[^M]")
"""There is more of it that is not done: 还有几个没录上."""
_TRIED = Lazily("[^NmJ]*G[^FT]*[Nm]")
"""One has been at it: 修了一上午没弄好."""
_SOME = ("done", "done that", "did some", "part of it")
"""Rules by which at least a part is done, though no more may be."""
_NOBODY = frozenset(("nobody", "noone"))
_NOT_AFTER = ("no answer", "will start")
"""Rules that leave "done" a part: "approved, we start moving on Monday"."""
_AWAITS = frozenset(("waits", "no answer"))
"""Rules of waiting that lets other work go on: 先做其他的，等接口."""


def hear_status(course: Course, event: Event, spoken: Spoken) -> None:
    """Take in a word that tells how the action stands."""
    heard = course.heard
    if spoken.clause.chinese and (event.rule in _AWAITS or _held_now(event, spoken)):
        course.awaits = True
    if _leaves_a_part(course, event, spoken):
        heard.status, heard.last_rule = Status.IN_PROGRESS, "not done"
        heard.sure = False
        return
    if is_outweighed(course, event, spoken) or _by_nobody(course, event, spoken):
        return
    if event.status is Status.DONE and spoken.of_rest and _is_open(heard):
        if heard.status is None or heard.last_rule == "waits":
            heard.status, heard.last_rule = Status.IN_PROGRESS, "part of it"
        return
    if not is_of_other_work(course, event, spoken):
        _note(course, event, spoken)


def _held_now(event: Event, spoken: Spoken) -> bool:
    """Whether it is told that work can't go on as things stand: 现在动不了."""
    held = event.rule in ("held", "cannot")
    return held and spoken.first in ("现在", "目前", "眼下", "暂时", "当前")


def hear_freed(course: Course, event: Event) -> None:
    """Take in that what was in the way is gone: "parts came", "it works again".

    So it goes on; as it does where more of it is planned, though all seemed done.
    """
    heard = course.heard
    if event.rule == PLANNED:
        if course.done:
            heard.status, heard.last_rule = event.status, event.rule
        return
    if event.rule == "came through":
        heard.status, heard.weak, course.whole = Status.DONE, True, True
        return
    held = Status.BLOCKED in (heard.action.status, heard.status)
    if heard.status is None and event.rule in ("freed", "works again"):
        heard.status, heard.last_rule = Status.IN_PROGRESS, event.rule
        over = event.rule == "works again" and heard.blocker is None
        if over and mends(heard.action):
            heard.status, heard.weak = Status.DONE, False
            return
    if held or heard.blocker or event.rule == "was held":
        heard.status, heard.weak = Status.IN_PROGRESS, False
        heard.blocker = None


def closes(event: Event, spoken: Spoken) -> bool:
    """Whether a clause says nothing but that the item is over: 完成, 这项可以关掉."""
    if event.status is not Status.DONE or not spoken.clause.chinese:
        return False
    said = "".join([token.text for token in spoken.clause.tokens])
    return _OVER.fullmatch(said) is not None or _CLOSES.match(said) is not None


def takes_off_the_list(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether what is done is but closed: 验收合格，关掉吧; "sent, so I'd close it"."""
    if not course.done or event.slot != "status":
        return False
    if not spoken.clause.chinese:
        return closes_it(spoken)
    closes = event.status is Status.DROPPED or event.rule == "not done"
    said = "".join([token.text for token in spoken.clause.tokens])
    return closes and _CLOSES.match(said) is not None


def closes_it(spoken: Spoken) -> bool:
    """Whether an English clause says but that the item may be closed."""
    said = " ".join([token.text for token in spoken.clause.tokens])
    return _CLOSES_EN.fullmatch(said) is not None


def _leaves_a_part(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether others have yet to do what stands behind "done": 清了，三楼还没搬."""
    return event.rule == "no answer" and course.done and course.done_here(spoken)


def _by_nobody(course: Course, event: Event, spoken: Spoken) -> bool:
    """Whether nobody did yet what comes behind the end: "done, nobody's read it"."""
    nobody = spoken.first.partition("'")[0] in _NOBODY
    return nobody and event.rule == "not done" and course.done


def _is_open(heard: Heard) -> bool:
    """Whether the work was said to go on, so that "the rest is done" ends no more."""
    return heard.status in _OPEN or heard.help or heard.blocker is not None


def _note(course: Course, event: Event, spoken: Spoken) -> None:
    """Note the status, unless it stays as it was said before."""
    heard = course.heard
    new = _meant(course, event, spoken)
    ends = new is Status.DONE
    if ends:
        held = heard.status is Status.BLOCKED or course.hindered
        course.came = spoken.of_thing or held
    well = event.rule == "goes well" and course.whole
    held = heard.last_rule == "no answer" and _cannot_move(event, spoken)
    if stays(course, event, spoken) and (well or held or not heard.weak):
        return
    heard.status, heard.weak, heard.last_rule = new, event.weak, event.rule
    ended = event.rule in ("item done", "done", "done that") and spoken.clause.chinese
    course.own_verb = ended and bool(verbs(spoken.said) & set(heard.action.title))
    course.done_in = spoken.chinese_sentence if ends else None
    course.cut = new is Status.DROPPED and drops_a_part(spoken)
    course.whole = ends and event.rule != "item done"


def _cannot_move(event: Event, spoken: Spoken) -> bool:
    """Whether it is what others have not done that work can't go on for: 改不动."""
    last = spoken.clause.tokens[-1].text
    return event.rule == "no progress" and last.endswith(("不动", "不动了", "不下去"))


def _meant(course: Course, event: Event, spoken: Spoken) -> Status | None:
    """Return the status that a word means beside what was said before it."""
    heard = course.heard
    few = _is_of_few(heard, spoken)
    if event.status is Status.BLOCKED and (course.meanwhile or few):
        goes_on = few or event.rule in _AWAITS
        return Status.IN_PROGRESS if goes_on else event.status
    if event.rule == "did some" and _is_all(heard.action, event.number):
        return Status.DONE
    if spoken.takes_effect and course.done:
        return Status.DONE
    if _is_behind_a_part(heard, event, spoken):
        return Status.IN_PROGRESS
    new = heard.action.status is Status.NOT_STARTED
    if event.mild and new and not _some_done(course, spoken):
        return Status.NOT_STARTED
    return event.status


def _some_done(course: Course, spoken: Spoken) -> bool:
    """Whether some of it is done though the rest is not: 还剩两间没刷, 东边剪完了."""
    if not spoken.clause.chinese:
        return False
    tape = spoken.tape
    some = _OF_THE_REST.match(tape) is not None or _TRIED.match(tape) is not None
    last, of_work = course.heard.last_rule, course.own_verb
    whole = course.done and last != "item done"
    return some or of_work or whole or last in _SOME


def _is_of_few(heard: Heard, spoken: Spoken) -> bool:
    """Whether it is of but a few of what was begun: 修好2台，1台等屏."""
    return heard.status in _BEGUN and spoken.clause.chinese and spoken.of_few


def _is_behind_a_part(heard: Heard, event: Event, spoken: Spoken) -> bool:
    """Whether "done" was but of a part: "approved, we start moving on Monday"."""
    if event.rule == "untouched" and heard.last_rule == "item done":
        return True
    tested = event.rule == "not started" and "S" not in spoken.tape
    if tested and heard.last_rule == "item done":
        return spoken.clause.chinese  # 板子换上了，还没试运行
    new = event.rule in _NOT_AFTER or event.status is Status.NOT_STARTED
    if new and "r" in spoken.tape and heard.last_rule in (*_SOME, "item done"):
        return True  # "3 shops done, the rest not started"
    begun = heard.status is Status.IN_PROGRESS and spoken.clause.chinese
    if begun and event.rule == "will start":
        return heard.last_rule in (*ENDED, "item done")
    return new and heard.status is Status.DONE


def _is_all(action: OpenAction, number: float | None) -> bool:
    """Whether a number is the one that the title asks for: "train two setters"."""
    if number is None:
        return False
    metric = action.metric
    if metric is not None and number == metric.target:
        return True
    named = set(_NUMBERS.findall(action.title.lower())) - _NO_NUMBERS
    return number in {numeral(one) for one in named}
