"""A plan's chain in words: up from an action to its goal, down to the evidence."""

from bot.plans.actions import Action
from bot.plans.diagnosis import Cause, Evidence
from bot.plans.progress import Status
from bot.plans.remains import Lesson, Practice
from bot.plans.rethinking import Rethought
from bot.plans.strategies import Chain, Strategy
from bot.views import Message
from bot.views.fitting import fitted, packed
from bot.views.status import Reader

UP, HERE, DOWN, OUT, INDENT = "↑ ", "● ", "↓ ", "→ ", "     "


class Trace:
    """The chain of one plan, in its reader's words."""

    def __init__(self, chain: Chain, reader: Reader) -> None:
        self._chain = chain
        self._reader = reader
        self._texts = reader.texts
        self._says = reader.texts.trace

    def of(self, kind: str, number: int) -> Message:
        """Return the chain of one thing: `#` an action, else by the letter of its code.

        `E` is evidence, `C` a cause, `L` a lesson or practice.
        """
        ways = {"#": self._of_action, "E": self._of_entry, "C": self._of_cause}
        lines = ways.get(kind, self._of_lesson)(number)
        code = f"{kind}{number}"
        if lines is None:
            return Message.of(self._says.no_such(self._chain.plan, code))
        return self._message(self._says.title(self._chain.plan, code), lines)

    def _of_action(self, number: int) -> list[str] | None:
        found = [each for each in self._chain.actions if each.number == number]
        return self._from_action(found[0]) if found else None

    def _from_action(self, action: Action) -> list[str]:
        strategy = self._chain.strategy(action.strategy_id)
        if strategy is None:
            thoughts = [
                self._thought(each)
                for each in self._chain.thoughts_on(None)
                if each.action_id == action.id
            ]
            return [*self._action(action), self._says.no_strategy(), *thoughts]
        return self._through(strategy, [action])

    def _of_cause(self, number: int) -> list[str] | None:
        found = [each for each in self._chain.causes if each.number == number]
        return self._from_cause(found[0]) if found else None

    def _from_cause(self, cause: Cause) -> list[str]:
        lines: list[str] = []
        for each in self._chain.treating(cause.id):
            lines += [*self._through(each, self._chain.carrying(each.id)), ""]
        return lines or self._down(cause)

    def _of_entry(self, number: int) -> list[str] | None:
        found = [each for each in self._chain.evidence if each.number == number]
        if not found:
            return None
        lines: list[str] = []
        for cause in self._chain.resting_on(found[0].id):
            lines += self._from_cause(cause)
        return lines or [HERE + self._entry(found[0]), self._says.no_cause()]

    def _of_lesson(self, number: int) -> list[str] | None:
        chain = self._chain
        if not 1 <= number <= len(chain.learned):
            return None
        what = chain.learned[number - 1]
        action = next((e for e in chain.actions if e.id == what.action_id), None)
        cause = chain.cause(what.cause_id)
        lines = self._from_action(action) if action else []
        if cause and not (action and action.strategy_id):
            lines += self._from_cause(cause)
        return lines or [OUT + self._learned(what), self._says.no_source()]

    def of_plan(self) -> Message:
        """Return the chain of each strategy, and what hangs on nothing."""
        chain = self._chain
        title = self._says.title(chain.plan, None)
        if not chain.strategies:
            lines = [self._says.nothing(chain.plan)]
        else:
            lines = []
            for each in chain.strategies:
                carrying = chain.carrying(each.id)
                lines += [*self._through(each, carrying), ""]
        loose = self._loose()
        if loose:
            lines += [self._says.loose(), *loose]
        return self._message(title, lines)

    def _message(self, title: str, lines: list[str]) -> Message:
        symptom = self._chain.diagnosis.symptom
        if symptom:
            lines = [*lines, self._says.symptom(symptom)]
        return Message(title, fitted(packed([title, *lines]), lambda _: "…"))

    def _through(self, strategy: Strategy, actions: list[Action]) -> list[str]:
        goal = self._chain.goal(strategy.goal_id)
        cause = self._chain.cause(strategy.cause_id)
        lines = [UP + self._says.goal(goal)] if goal else []
        said = self._says.strategy(strategy.code, strategy.statement)
        if not strategy.is_followed:
            said += f" {self._texts.rethinking.given_up()}"
        lines.append(UP + said)
        thoughts = self._chain.thoughts_on(strategy.id)
        lines += [UP + INDENT + self._thought(each) for each in thoughts]
        for each in actions:
            lines += self._action(each)
        return lines + (self._down(cause) if cause else [])

    def _action(self, action: Action) -> list[str]:
        taught = self._chain.taught_by(action.id)
        said = self._says.action(action.number, action.title)
        if action.effect:
            said += f" ({self._texts.words.effect(action.effect)})"
        return [HERE + said, *(OUT + INDENT + self._learned(each) for each in taught)]

    def _thought(self, thought: Rethought) -> str:
        """Return what was decided after an action without effect."""
        reader = self._reader
        numbers = {each.id: each.number for each in self._chain.actions}
        day = reader.person.local(thought.at).date()
        return self._texts.rethinking.traced(
            thought,
            numbers.get(thought.action_id, 0),
            day,
            reader.person.today(reader.now),
        )

    def _learned(self, what: Lesson | Practice) -> str:
        return self._says.learned(self._chain.code_of(what), what)

    def _entry(self, entry: Evidence) -> str:
        source = self._texts.diagnosis.source(entry.source)
        return self._says.evidence(entry.code, source, entry.text)

    def _down(self, cause: Cause) -> list[str]:
        last = len(cause.whys) - 1
        lines = [DOWN + self._says.cause(cause)]
        lines += [
            DOWN + INDENT + self._says.why(why, root=cause.is_rooted and number == last)
            for number, why in enumerate(cause.whys)
        ]
        entries = [self._chain.entry(each) for each in cause.evidence]
        found = [DOWN + self._entry(each) for each in entries if each]
        taught = [e for e in self._chain.taught_by(cause.id) if e.action_id is None]
        lines += found or [DOWN + self._says.no_evidence()]
        return lines + [OUT + self._learned(each) for each in taught]

    def _loose(self) -> list[str]:
        chain, says = self._chain, self._says
        lines = [
            says.loose_goal(each)
            for each in chain.goals
            if not any(way.is_followed for way in chain.serving(each.id))
        ]
        lines += [
            says.loose_cause(each)
            for each in chain.causes
            if not any(way.is_followed for way in chain.treating(each.id))
        ]
        entries = [e.code for e in chain.evidence if not chain.resting_on(e.id)]
        lines += [says.loose_evidence(entries)] if entries else []
        numbers = [
            each.number
            for each in chain.actions
            if not chain.strategy(each.strategy_id)
            and each.status is not Status.DROPPED
        ]
        lines += [says.loose_actions(numbers)] if numbers else []
        codes = [
            chain.code_of(each)
            for each in chain.learned
            if each.action_id is None and each.cause_id is None
        ]
        return lines + ([says.loose_learned(codes)] if codes else [])
