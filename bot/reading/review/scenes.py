"""Scenes that Chinese replies paint beside the work: 大家都嫌吵, 味道大得很.

They name no action, and what they tell of hinders none: no blocker, no help, no status.
Where work stands still in the same sentence they may be why, and are kept.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.find.status_rules import IDLE
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said, sentences
from bot.reading.zh import scenes as zh
from bot.reading.zh.blocker import ELSEWHERE

_BYSTANDERS = Lazily(rf"^.{{0,8}}?(?:{zh.BYSTANDERS}).{{0,8}}?(?:{zh.DOINGS})")
_PRAISED = Lazily(rf"(?:{zh.PRAISERS}).{{0,6}}?(?<![不没])(?:{zh.PRAISE})")
_FELT = Lazily(rf"(?:{zh.SENSED}).{{1,4}}?(?:{zh.STRONGLY})")
_SUFFERED = Lazily(
    rf"(?:{zh.BODY})[都也快全还]{{0,2}}(?:给|是)?.{{0,2}}?(?:{zh.SUFFERED})"
)
_SHRUG = Lazily(rf"(?:{zh.RESIGNED}|{zh.GOT_USED})$")
_ENDURED = Lazily(zh.ENDURED)
_HINDERS = Lazily(zh.HINDERS)
_SCENES = (_BYSTANDERS, _PRAISED, _FELT)
_ELSEWHERE = Lazily(ELSEWHERE)
_NOTHING = Lazily(zh.NOTHING)
_OF_THE_WRITER = Lazily(zh.OF_THE_WRITER)
_IDLE = frozenset(("no news", "no progress", "untouched lately"))
_STANDS_STILL = (Status.BLOCKED, Status.NOT_STARTED)


def without_scenes(said: Sequence[Said], text: str) -> None:
    """Take away what is read out of scenes, but where work stands still beside them."""
    for clauses in sentences(said):
        scenes = [one for one in clauses if _is_scene(one, text)]
        beside = [one for one in clauses if one not in scenes]
        if not any(_stands_still(one, text) for one in beside):
            for scene in scenes:
                scene.events = []


def of_the_day(one: Said) -> bool:
    """Whether a clause that names no action tells how the day was: 一直在培训.

    Of several actions it tells nothing; where but one is open it may be of that.
    """
    tokens = one.clause.tokens
    if tokens[0].text.isascii() or one.clause.named:
        return False
    told = {event.rule for event in one.events if event.slot in ("status", "moved")}
    said = "".join(token.text for token in tokens)
    away = _ELSEWHERE.search(said) or _NOTHING.search(said)
    away = away or _OF_THE_WRITER.match(said)
    return away is not None or bool(told and told <= _IDLE)


def _is_scene(one: Said, text: str) -> bool:
    """Whether a clause only paints a scene, and names no action."""
    tokens = one.clause.tokens
    if tokens[0].text.isascii() or set("M%#") & set(one.clause.tape):
        return False
    if one.clause.named or tokens[0].concept == "H":
        return False
    span = one.clause.start, one.clause.end
    said = text[slice(*span)]
    if _SHRUG.match(said) or _ENDURED.search(said):
        return True
    own = "o" not in one.clause.tape and _SUFFERED.search(said) is not None
    painted = own or any(scene.search(said) is not None for scene in _SCENES)
    return painted and _HINDERS.search(said) is None


def _stands_still(one: Said, text: str) -> bool:
    if _HINDERS.search(text, one.clause.start, one.clause.end):
        return True  # 嗓子都喊哑了，拖慢了点
    return any(
        event.slot == "moved" or event.status in _STANDS_STILL or event.rule in IDLE
        for event in one.events
    )
