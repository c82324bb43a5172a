"""Titles that a Chinese clause but brushes, of the work that was named before it.

验收时用得上 tells when, 老师也排进去了 whom it took in, 对方文档是错的 what is amiss.
"""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said
from bot.reading.titles.titles import Titles

_THEN = Lazily(
    "^(?:(?:的)?时候?(?!间)|那[天时会]|当[天时]|期间)[^,。;没未]{2,}|的事(?:还|也|都|没|我|他|客户|领导){0,3}(?:提|说|聊|问|讲)"
)
"""What follows a title's word that but tells when, or of what people spoke."""
_PEOPLE = ("老师", "学生", "客户", "员工", "新人", "同事", "业主", "家长", "商户")


def but_a_time(one: Said) -> bool:
    """Whether a title's word but tells when, or of what was spoken: 验收时用得上."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    if not named or named[-1] - named[0] + 1 != len(named):
        return False
    behind = "".join([token.text for token in tokens[named[-1] + 1 :]])
    return _THEN.match(behind) is not None


def taken_in(one: Said, before: Said, titles: Titles) -> bool:
    """Whether people are but taken into the work before: 监考排好了，老师也排进去了."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    if not named or not tokens[named[-1]].text.endswith(_PEOPLE):
        return False
    own, theirs = frozenset(one.actions), frozenset(before.actions)
    signs = "".join([token.text for token in tokens[named[-1] + 1 :]])
    acts = [titles.holding(sign) for sign in signs if acts_so(before, sign)]
    return any(of & theirs and not of & own for of in acts)


def theirs_as_why(one: Said, before: Said) -> bool:
    """Whether a thing of others is why another is held: 接口停了，对方文档是错的."""
    tokens = one.clause.tokens
    if tokens[0].concept != "o" or tokens[0].hints:
        return False
    if not any(token.hints for token in tokens[1:2]):
        return False
    held = any(event.status is Status.BLOCKED for event in before.events)
    caused = any(event.slot == "blocker" for event in before.events)
    told = {event.slot for event in one.events} - {"aside", "blocker"}
    return before.explicit and held and not caused and not told


def acts_so(one: Said, sign: str) -> bool:
    """Whether a word of a clause holds a sign."""
    return any(sign in token.text for token in one.clause.tokens)
