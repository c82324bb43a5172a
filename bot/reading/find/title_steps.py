"""What ends work and what but leads to it, by the verb of a Chinese title."""

from collections.abc import Sequence
from functools import cache

from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import title_steps as zh

_GETS = tuple(zh.GETS.split("|"))
_ARRIVED = words(zh.ARRIVED)
_ON_THE_SPOT, _ASKS_FOR_IT = words(zh.ON_THE_SPOT), frozenset(zh.ASKS_FOR_IT)
_AGREED, _DECIDES = words(zh.AGREED), tuple(zh.DECIDES.split("|"))
_APPLIES = tuple(zh.APPLIES.split("|"))
_PAPERS = tuple(zh.PAPERS.split("|"))
_GIVEN = words(zh.GIVEN)
_ROOMS = frozenset("间室台棚店厅")
_BOTH = ("双方", "两边", "双边", "两家都", "甲乙双方")
_ENDS = frozenset(
    (
        "好",
        "完",
        "妥",
        "齐",
        "了",
        "毕",
        "掉",
        "开",
        "走",
        "清",
        "出",
        "上",
        "过",
        "到",
        "通过",
    )
) | frozenset(
    ("下来", "回来", "出去", "出来", "上去", "下去", "过去", "过来", "进去", "到位")
)


@cache
def _steps(title: str) -> tuple[str, ...]:
    """Return the verbs of what is done before what a title asks for."""
    found: list[str] = []
    for verbs, steps in zh.STEPS.items():
        if _opens_with(title, verbs) or any(
            len(verb) > 1 and title.endswith(verb) for verb in verbs.split("|")
        ):
            found += steps.split("|")
    return tuple(step for step in found if step not in title)


def _opens_with(title: str, verbs: str) -> bool:
    """Whether a title begins with one of some verbs, and no name of a room with it."""
    first = next((one for one in verbs.split("|") if title.startswith(one)), None)
    return first is not None and title[len(first) : len(first) + 1] not in _ROOMS


def leads_to(clause: Clause, title: str) -> bool:
    """Whether what a clause tells as done but leads to the work: 样品打包好了."""
    steps = _steps(_bare(title))
    if not steps:
        return False
    tokens = clause.tokens
    end = next((n for n, one in enumerate(tokens) if one.concept == "D"), len(tokens))
    if _ends_it(tokens[end + 1 :], title):
        return False
    acts = [one.text for one in tokens[:end] if one.concept in "dkEfe"]
    acts += [one.text for one in tokens[end:] if one.concept in "Df"]
    did = [said for said in acts if not _is_particle(said)]
    both = any(one.text.startswith(_BOTH) for one in tokens)
    return bool(did) and not both and all(_is_of(said, steps) for said in did)


def _ends_it(behind: Sequence[Token], title: str) -> bool:
    """Whether what the title asks for is told behind a step: 核完交财务了."""
    over = any(one.concept in "+hD" for one in behind)
    acts = [one.text[0] for one in behind if one.concept in "dkD"]
    return over and any(act in title for act in acts)


def _bare(title: str) -> str:
    """Return a title without whom it is for: 寄样品 of 给客户寄样品."""
    for sign in ("给", "为", "向", "把", "将"):
        if title.startswith(sign):
            for verb in ("寄", "发放", "发", "送", "安装", "换", "装", "配送", "更换"):
                place = title.find(verb, 1)
                if place > 0:
                    return title[place:]
    return title


def _is_particle(said: str) -> bool:
    return said in ("好", "完", "了", "过了", "过", "好了", "完了", "齐了", "给", "到")


def _is_of(said: str, steps: tuple[str, ...]) -> bool:
    """Whether a verb is one of some steps, with how it ended: 打包好了."""
    bare = said.removeprefix("已经").removeprefix("已").removesuffix("了")
    return any(
        bare == step or (bare.startswith(step) and bare[len(step) :] in _ENDS)
        for step in steps
    )


def but_arrived(said: str, title: str) -> bool:
    """Whether a thing is but there with which work is to be done: 摄像头到了.

    It is so where a title does not ask to get it, as 安装摄像头.
    """
    return said in _ON_THE_SPOT and _ASKS_FOR_IT.isdisjoint(title)


def is_agreed(said: str, title: str) -> bool:
    """Whether what a title seeks is that others agree, and they have: 领导点头了."""
    return said in _AGREED and title.startswith(_DECIDES)


def has_come(said: str, clause: Clause, title: str) -> bool:
    """Whether the end is reached as a thing has come: 新书到了, 证书下来了."""
    before = "".join([token.text for token in clause.tokens])
    if title.startswith(_GETS):
        named = clause.named
        return named and said in _ARRIVED
    paper = any(one in before for one in _PAPERS)
    return any(one in title for one in _APPLIES) and paper and said in _GIVEN
