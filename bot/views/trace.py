"""A plan's chain in words: up from an action to its goal, down to the evidence."""

from bot.plans.actions import Action
from bot.plans.diagnosis import Cause
from bot.plans.progress import Status
from bot.plans.strategies import Chain, Strategy
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import fitted, packed

UP, HERE, DOWN, INDENT = "↑ ", "● ", "↓ ", "     "


class Trace:
    """The chain of one plan, in its reader's words."""

    def __init__(self, chain: Chain, texts: Texts) -> None:
        self._chain = chain
        self._texts = texts
        self._says = texts.trace

    def of_action(self, number: int) -> Message:
        """Return the chain of one action."""
        plan = self._chain.plan
        found = [each for each in self._chain.actions if each.number == number]
        if not found:
            return Message.of(self._says.no_such_action(plan, number))
        strategy = self._chain.strategy(found[0].strategy_id)
        if strategy is None:
            lines = [self._action(found[0]), self._says.no_strategy()]
        else:
            lines = self._through(strategy, found)
        return self._message(self._says.title(plan, number), lines)

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
        lines.append(UP + self._says.strategy(strategy.code, strategy.statement))
        lines += [self._action(each) for each in actions]
        return lines + (self._down(cause) if cause else [])

    def _action(self, action: Action) -> str:
        return HERE + self._says.action(action.number, action.title)

    def _down(self, cause: Cause) -> list[str]:
        last = len(cause.whys) - 1
        lines = [DOWN + self._says.cause(cause)]
        lines += [
            DOWN + INDENT + self._says.why(why, root=cause.is_rooted and number == last)
            for number, why in enumerate(cause.whys)
        ]
        entries = [self._chain.entry(each) for each in cause.evidence]
        found = [
            DOWN
            + self._says.evidence(
                each.code, self._texts.diagnosis.source(each.source), each.text
            )
            for each in entries
            if each
        ]
        return lines + (found or [DOWN + self._says.no_evidence()])

    def _loose(self) -> list[str]:
        chain, says = self._chain, self._says
        lines = [
            says.loose_goal(each) for each in chain.goals if not chain.serving(each.id)
        ]
        lines += [
            says.loose_cause(each)
            for each in chain.causes
            if not chain.treating(each.id)
        ]
        entries = [e.code for e in chain.evidence if not chain.resting_on(e.id)]
        lines += [says.loose_evidence(entries)] if entries else []
        numbers = [
            each.number
            for each in chain.actions
            if not chain.strategy(each.strategy_id)
            and each.status is not Status.DROPPED
        ]
        return lines + ([says.loose_actions(numbers)] if numbers else [])
