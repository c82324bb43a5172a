"""A clause, and what about it changes how its words are taken."""

from bot.reading.en.context import HENCE
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said
from bot.reading.words import words

_HENCE = words(HENCE)
ENDED = ("done", "done that")
"""Rules that tell the end of the work."""
_EFFECT = ("从", "自", "打从")
"""Words before the day from which what was done holds: 签了，从10月1号开始."""
_OTHERS_SAY = Lazily(r"[&!]?[_s]{0,2}o[_s]?6")
_OF_THING = Lazily(r"[M=&!]*[_o]{1,4}[sh]{0,2}D")
_FEW = Lazily("^[&!sL_]{0,2}#_")
"""修好2台，1台等屏: what a few wait for lets the others go on."""


class Spoken:
    """A clause that speaks of an action, as it is heard."""

    def __init__(self, said: Said) -> None:
        self.said = said
        self.clause = said.clause
        self.events = said.events
        self.tape = said.clause.tape
        self.first = said.clause.tokens[0].text
        self.sentence = said.clause.sentence
        self.slots = {event.slot for event in said.events}
        self.rules = frozenset([event.rule for event in said.events])

    @property
    def chinese_sentence(self) -> int | None:
        """The number of its sentence, None in English.

        Only in Chinese is "done" so often of a part, as the sentence tells: 批了，在买.
        """
        return self.sentence if self.clause.chinese else None

    @property
    def dated(self) -> bool:
        """Whether a day is named: "so it'll be Friday"."""
        return "due" in self.slots

    @property
    def shared(self) -> bool:
        """Whether a share is named: "done 40%"."""
        return "percent" in self.slots

    @property
    def follows(self) -> bool:
        """Whether it tells what comes of the clause before: "so no paper"."""
        return self.clause.opener == "so" or self.first in _HENCE

    @property
    def headed(self) -> bool:
        """Whether it names its action as an item of a list: "- 2 tomorrow"."""
        return self.said.explicit and self.clause.bullet

    @property
    def unnamed(self) -> bool:
        """Whether it speaks of something that no title names: "copies are with HR"."""
        return not self.said.explicit and self.tape[:1] in ("_", "k", "g")

    @property
    def of_thing(self) -> bool:
        """Whether something that no title names is what is done: 供应商发货了."""
        return _OF_THING.match(self.tape) is not None

    @property
    def of_others_word(self) -> bool:
        """Whether it is what others said: IT说流程走到总监了."""
        return _OTHERS_SAY.match(self.tape) is not None

    @property
    def of_rest(self) -> bool:
        """Whether it is of what is left of the work: "the rest is with HR"."""
        return "r" in self.tape and not self.said.mark

    @property
    def of_few(self) -> bool:
        """Whether it is of a few of them: 1台等屏."""
        return _FEW.match(self.tape) is not None

    @property
    def of_meanwhile(self) -> bool:
        """Whether it tells what is done meanwhile: 先用旧数据做着."""
        return "3" in self.tape or (self.first == "先" and "G" in self.tape)

    @property
    def takes_effect(self) -> bool:
        """Whether it names the day from which what was done holds: 从10月1号开始."""
        return self.first.startswith(_EFFECT)

    @property
    def gives_reason(self) -> bool:
        """Whether it tells why the work waits: "not started, was on the fair"."""
        return "reason" in self.rules

    @property
    def again(self) -> bool:
        """Whether something is there once more: "it leaks again"."""
        return self.clause.tokens[-1].text.endswith(" again")

    @property
    def of_past(self) -> bool:
        """Whether it is of a day gone by: "the press was down on Monday"."""
        return "p" in self.tape
