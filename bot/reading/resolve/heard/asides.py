"""Words beside "held" or a later day that no rule reads: the reason, most likely."""

from bot.plans.progress import Status
from bot.reading.en import blocker as blocker_en
from bot.reading.en.context import SLOW
from bot.reading.find.blockers import at_other_work
from bot.reading.find.causes.subject import cause, subject_of
from bot.reading.find.status_rules import IDLE
from bot.reading.resolve.heard.spoken import Spoken
from bot.reading.resolve.heard.stories import is_pleasant, of_own_work
from bot.reading.resolve.verdict import Heard
from bot.reading.rule import Event
from bot.reading.words import words

_OWN = frozenset("IMTjp")
"""Concepts of the writer, the work and days: without them it is what others want."""


_IT = words(blocker_en.PRONOUNS) | {"that's", "oh"}
_SLOW = words(SLOW)
_TURNS = frozenset(("but", "though", "so", "and"))
_FORCED = frozenset(("只好", "只能", "不得不", "被迫", "没办法"))
_SLOWLY = frozenset(("slow", "slower", "slowly"))
_UNFINISHED = frozenset(("not done", "no progress"))


_BUSY = frozenset(("doing that", "going on"))


class Asides:
    """What stands right before and behind "blocked": "the crane broke, so on hold"."""

    _told_in = -1  # the sentence of the last
    _theirs = False  # it tells of others
    _held = False  # that it is held was told
    _so_in = -1  # the sentence that told what came of it: "so Rob does them"
    _of_own = False  # it is what one did for the work
    _behind = False  # nothing was told aside since then
    _moved_in = -1  # the sentence that but moved the day

    def __init__(self, heard: Heard) -> None:
        self._heard = heard

    def hear(self, event: Event, spoken: Spoken) -> None:
        """Note words before "held", or the first behind it.

        Behind a day that is moved they are why in the same sentence alone.
        """
        heard = self._heard
        if event.rule == "reason" and at_other_work(spoken.clause):
            heard.busy = event
        if spoken.clause.tokens[-1].text in ("us", "them") and "#" in spoken.tape:
            return  # "all four of us"
        if not spoken.clause.chinese and is_pleasant(spoken):
            return  # "moved to the 27th, the whole team agreed on that"
        if self._told_in == spoken.sentence and spoken.follows and not self._held:
            return  # "so we lose three days"
        self._of_own = not spoken.clause.chinese and of_own_work(spoken)
        dated = {"e", "T"} <= set(spoken.tape) or "bT" in spoken.tape
        if dated and not spoken.clause.chinese:
            return  # "the lawyers meet on Friday", "the window is tonight"
        other = self._moved_in >= 0 and not spoken.clause.chinese
        if not self._held:
            heard.before_held = event
        elif self._behind and not (other and self._moved_in != spoken.sentence):
            heard.after_held = heard.after_held or event
            heard.after_of_work = _of_the_work(spoken)
            heard.chinese = spoken.clause.chinese

    def delay(self, spoken: Spoken) -> Event | None:
        """Return why it is later or slow: "they want a quote, so it'll be Friday"."""
        heard, told_before = self._heard, self._heard.before_held
        if told_before is None and _no_sooner(spoken):
            told_before = heard.after_held
        if told_before is None or heard.blocker is not None:
            return None
        later = heard.due and heard.action.due and heard.due > heard.action.due
        so = spoken.follows or self._so_in == spoken.sentence or _no_sooner(spoken)
        near = self._told_in == spoken.sentence and so
        told = self._theirs or not spoken.clause.chinese
        moves = later and told and spoken.dated and not self._of_own
        if not (near and (moves or _slow(spoken))):
            return None
        heard.blocker = told_before._replace(slot="blocker", rule="so later", rank=2)
        return heard.blocker

    def elsewhere(self, spoken: Spoken) -> Event | None:
        """Return the other work of which a clause behind "not started" tells."""
        if not (self._behind and _of_other_work(spoken)):
            return None
        tokens = subject_of(spoken.clause.tokens)
        event = cause("aside", tokens, -1)._replace(slot="aside")
        self.hear(event, spoken)
        self._behind = False
        return event

    def follow(self, spoken: Spoken) -> None:
        """Keep only what stands near: in the sentence of "held", or next to it."""
        heard, aside = self._heard, "aside" in spoken.slots
        follows = spoken.follows and self._told_in == spoken.sentence
        told = spoken.slots - {"aside"}
        if follows and not (told or self._held or spoken.clause.chinese):
            self._so_in = spoken.sentence
            return
        if aside:
            self._told_in = spoken.sentence
            others = spoken.clause.chinese and spoken.tape.startswith("o")
            self._theirs = others or not _OWN & set(spoken.tape)
        if _slow(spoken) and not spoken.rules & _UNFINISHED:
            heard.slowed = self._held = self._behind = True
        elif held := [event.slot for event in spoken.events if _holds(event)]:
            blocked = any(slot != "moved" for slot in held)
            self._moved_in = -1 if blocked else spoken.sentence
            self._held = self._behind = True
            idle = any(event.rule in IDLE for event in spoken.events)
            heard.slowed = heard.slowed or (idle and not spoken.clause.chinese)
            if self._told_in != spoken.sentence:
                heard.before_held = None
        elif aside:
            self._behind = False
        elif spoken.events:
            heard.before_held = None


def _no_sooner(spoken: Spoken) -> bool:
    """Whether a day is told as one to which something forced: 得到下周五才弄完."""
    if not spoken.clause.chinese:
        return False
    said = [token.text for token in spoken.clause.tokens]
    late = any(one.startswith("才") for one in said)
    return said[0] in _FORCED or ("T" in spoken.tape and late)


def _of_the_work(spoken: Spoken) -> bool:
    """Whether a word stands for the work: "I'm on the phone with them about it".

    What a Chinese reply puts behind the work is as often a courtesy: 劳您费心了.
    """
    turns = spoken.clause.chinese or spoken.first in _TURNS
    return turns or any(_IT & set(t.text.split()) for t in spoken.clause.tokens)


def _slow(spoken: Spoken) -> bool:
    """Whether but slowness or delay is told, in English: "so it's behind"."""
    texts = [token.text for token in spoken.clause.tokens]
    said = " ".join(texts)
    if not said.isascii():
        return False
    slow = "slow" in said and not _SLOWLY.isdisjoint(said.split())
    late = slow or not _UNFINISHED.isdisjoint(spoken.rules)
    return late or not _SLOW.isdisjoint(texts)


def _of_other_work(spoken: Spoken) -> bool:
    """Whether other work is told of: "been covering oven 2 round the clock"."""
    named = spoken.clause.named
    return spoken.first == "been" and not named and spoken.rules <= _BUSY


def _holds(event: Event) -> bool:
    """Whether an event asks for a reason: "on hold", "moved to May", "not started"."""
    held = event.status is Status.BLOCKED or event.slot == "moved"
    return held or event.rule in IDLE
