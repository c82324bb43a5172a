"""Numbers that are part of titles: 回访50户, "hall 2", "rooms 1 and 2 are finished"."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.spans.amount import Amount
from bot.reading.spans.refs import Ref
from bot.reading.titles.titles import plain
from bot.reading.zh.amounts import COUNTED

_NEAR = 24
_BEFORE = 2
"""Signs before a number of a title that is quoted."""
_NUMERALS = frozenset("一二三四五六七八九十两")
_HEADS = Lazily(
    r"[^\s\d:]{0,2}(?::|\s(?=[\u4e00-\u9fff])"
    r"|\s?[\d一二两三四五六七八九十]|还|没|未|才|刚|在|正|要|等|下|明|客)"
)
_HEADS_SHARE = Lazily(r"\s?(?::|(?![了啦左上以的成吧])[\u4e00-\u9fff])")
_NEXT_WORD = Lazily(r" [a-z]{3,}\b")
_COUNTS_UP = Lazily(r"\b(?:of|only|just|at|now|so far|still|another) (?:the )?$")
_NUMBERS = frozenset(("bare number", "several numbers"))
_NUMBERED_THING = Lazily(r"\b([a-z]{3,20}) [1-6]\b")
_OF_THE_LIST = frozenset(
    f"{one}{s}"
    for one in ("item", "number", "action", "task", "point")
    for s in ("", "s")
)
_NAMED_NUMBER = Lazily(r"\b[a-z]{1,20} \d$")


def quoted(text: str, amount: Amount, titles: Sequence[str]) -> bool:
    """Whether a number stands where the title has it: 回访50户：一户没打."""
    share = amount.percent is not None
    heads = _HEADS_SHARE if share else _HEADS
    if not (amount.bare or share) or not heads.match(text, amount.end):
        return False
    back = _BEFORE * 2 if share else _BEFORE
    said = text[max(0, amount.start - back) : amount.end]
    whole = len(said) > amount.end - amount.start
    return whole and any(said in title for title in titles)


def begins_name(text: str, amount: Amount, titles: Sequence[str]) -> bool:
    """Whether a number is the first sign of a word of a title: 三校完 of 稿件三校."""
    said = text[amount.start : amount.end + 1]
    if not amount.bare or len(said) != _BEFORE or said[0] not in _NUMERALS:
        return False
    counts = said[1] in COUNTED and said[1] != "校"
    counts = counts or not "\u3400" <= said[1] <= "\u9fff"
    opens = amount.start == 0 or text[amount.start - 1] in ",。;、!\n "
    return opens and not counts and any(said in title for title in titles)


def named(text: str, amount: Amount, actions: Sequence[OpenAction]) -> bool:
    """Whether a number but names its action as the title does: "the 7.2 release".

    Not where the action has a metric, which numbers may tell of.
    """
    behind = _NEXT_WORD.match(text, amount.end) if amount.bare else None
    if behind is None or _COUNTS_UP.search(
        text, max(0, amount.start - _NEAR), amount.start
    ):
        return False
    said = text[amount.start : behind.end()]
    return any(
        action.metric is None and _stands_in(said, plain(action.title))
        for action in actions
    )


def _stands_in(said: str, title: str) -> bool:
    """Whether a title holds words as whole ones."""
    return f" {said} " in f" {title} "


def of_title(text: str, ref: Ref, titles: Sequence[str]) -> bool:
    """Whether a number belongs to a word of a title, and counts no list.

    So it is with "hall 2" and 一卡通.
    """
    said = text[ref.start : ref.end + _BEFORE]
    if len(said.strip()) > _BEFORE and any(said in title for title in titles):
        return True
    found = _NAMED_NUMBER.search(text[max(0, ref.start - _NEAR) : ref.start + 1])
    if found is not None and any(found[0] in title for title in titles):
        return True
    return ref.rule in _NUMBERS and _of_things(text, ref, titles)


def _of_things(text: str, ref: Ref, titles: Sequence[str]) -> bool:
    """Whether things are numbered: "rooms 1 and 2 are finished, 3 is taped off"."""
    start = max(text.rfind(mark, 0, ref.start) for mark in ".;!?\n") + 1
    things = [said[1] for said in _NUMBERED_THING.finditer(text, start, ref.end)]
    words = {word for title in titles for word in title.split()} - _OF_THE_LIST
    return any(
        {thing, f"{thing}s", thing.removesuffix("s")} & words for thing in things
    )


def valued(text: str, ref: Ref, measured: set[str]) -> bool:
    """Whether a number stands behind what is measured: "complaints: 2"."""
    before = text[max(0, ref.start - _NEAR) : ref.start + 1].rstrip("123456 ")
    words = before.rstrip(":- ").split()
    return before.endswith(":") and bool(words) and words[-1] in measured


def uncounted(action: OpenAction) -> str:
    """Return a title without the number that is its metric's target: 清理楼道24栋."""
    title, metric = plain(action.title), action.metric
    target = metric.target if metric is not None else None
    return title if target is None else title.replace(f"{target:g}", "")
