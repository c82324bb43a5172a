"""English: evidence, causes, strategies, and goals checked."""

from collections.abc import Sequence
from datetime import date

from bot.plans.diagnosing import Tab
from bot.plans.diagnosis import Cause, Evidence, Level, Reading, Source
from bot.plans.fairness import Fairness
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.smart import Check, Checks, Gap
from bot.plans.strategies import Chain, Strategy
from bot.texts.en import words
from bot.texts.quote import quote

NAME, LINE, LONG = 40, 200, 500
TABS = {
    Tab.EVIDENCE: "Evidence",
    Tab.CAUSES: "Causes",
    Tab.STRATEGIES: "Strategies",
    Tab.GOALS: "Goals checked",
}
ABOUT = {
    Tab.EVIDENCE: (
        "What is noticed, and what shows it. Why it is so comes under *Causes*."
    ),
    Tab.CAUSES: (
        "Why it is so, in the order worth treating: impact over effort. Ask why until "
        "you reach the root."
    ),
    Tab.STRATEGIES: "What is done about which cause, for which goal, by which actions.",
    Tab.GOALS: "Each goal against the five SMART checks.",
}
NONE = {
    Tab.EVIDENCE: "No evidence yet. One figure or one customer's words is a start.",
    Tab.CAUSES: "No causes yet. What may be behind it?",
    Tab.STRATEGIES: "No strategies yet.",
    Tab.GOALS: "This plan has no goal yet.",
}
ADD = {
    Tab.EVIDENCE: "Add evidence",
    Tab.CAUSES: "Add a cause",
    Tab.STRATEGIES: "Add a strategy",
    Tab.GOALS: "Edit the goals",
}
LEVELS = {
    Level.ORGANISATION: "organisation",
    Level.PROCESS: "process",
    Level.RESOURCE: "resource",
    Level.INDIVIDUAL: "individual",
}
SOURCES = {
    Source.HISTORY: "history",
    Source.BENCHMARK: "benchmark",
    Source.SELF_ASSESSMENT: "self-assessment",
    Source.LEAD_ASSESSMENT: "lead's assessment",
    Source.PROCESS_REVIEW: "process review",
    Source.CUSTOMER_FEEDBACK: "customer feedback",
    Source.ENVIRONMENT: "environment",
}
CHECKS = {
    Check.SPECIFIC: "specific",
    Check.MEASURABLE: "measurable",
    Check.ACHIEVABLE: "achievable",
    Check.RELEVANT: "relevant",
    Check.TIME_BOUND: "time-bound",
}
GAPS = {
    Gap.SHORT: "say in a few words what changes, and for whom",
    Gap.NO_METRIC: "name what is measured",
    Gap.NO_BASELINE: "write down where the measure stands now",
    Gap.NO_TARGET: "set a target for the measure",
    Gap.NO_STRATEGY: "add a strategy that serves it",
    Gap.NO_ACTION: "choose an action that carries out its strategy",
    Gap.ACTIONS_LATER: "all its actions end after it is due; move one of the dates",
    Gap.NO_OBJECTIVE: "name the larger objective that it serves",
    Gap.NO_DATE: "set the day by which it is to be reached",
}


def title(code: str) -> str:
    """Return like `Diagnosis P-3`."""
    return f"Diagnosis {code}"[:24]


def close() -> str:
    """Return the label."""
    return "Close"


def onward() -> str:
    """Return the label."""
    return "Next: the diagnosis"


def look() -> str:
    """Return the label."""
    return "Diagnosis"


def tab(tab: Tab, count: int | None) -> str:
    """Return like `Causes (3)`."""
    return TABS[tab] if count is None else f"{TABS[tab]} ({count})"


def about(tab: Tab) -> str:
    """Return a sentence or two."""
    return ABOUT[tab]


def own_only() -> str:
    """Return one sentence."""
    return "You see what you added yourself; the rest of the plan is not shown here."


def none(tab: Tab) -> str:
    """Return a sentence or two."""
    return NONE[tab]


def add(tab: Tab) -> str:
    """Return the label."""
    return ADD[tab]


def edit() -> str:
    """Return the label."""
    return "Edit"


def remove() -> str:
    """Return the label."""
    return "Remove…"


def ask_why() -> str:
    """Return the label."""
    return "Ask why"


def draw() -> str:
    """Return the label."""
    return "Draw the fishbone"


def drawing() -> str:
    """Return one sentence."""
    return "The fishbone is on its way: I'm sending it to our direct messages."


def page(number: int) -> str:
    """Return like `Page 2`."""
    return f"Page {number}"


def level(level: Level) -> str:
    """Return like `process`."""
    return LEVELS[level]


def source(source: Source) -> str:
    """Return like `customer feedback`."""
    return SOURCES[source]


def symptom(text: str) -> str:
    """Return like `*Noticed:* calls take 8.4 minutes`."""
    if not text:
        return "*Noticed:* not said yet. What do people see that should be different?"
    return f"*Noticed:* {quote(text, LONG)}"


def describe() -> str:
    """Return the label."""
    return "Describe it"


def evidence(entry: Evidence, by: str, today: date) -> str:
    """Return the entry, and under it where it is from."""
    parts = [source(entry.source), words.day(entry.day, today)]
    if entry.reading:
        parts.append(_reading(entry.reading))
    parts.append(f"added by {quote(by, NAME)}")
    if entry.is_old(today):
        parts.append("_over half a year old: is it still so?_")
    return f"*{entry.code}* {quote(entry.text, LONG)}\n{' · '.join(parts)}"


def _reading(reading: Reading) -> str:
    unit = f" {quote(reading.unit, 20)}" if reading.unit else ""
    return f"{quote(reading.name, 80)}: {words.number(reading.value)}{unit}"


def missing(sources: Sequence[Source]) -> str:
    """Return one sentence."""
    if not sources:
        return "All seven kinds of source have been looked at."
    return f"Not looked at yet: {words.listed([source(each) for each in sources])}."


def cause(cause: Cause, evidence: Sequence[str]) -> str:
    """Return the cause, its figures, and its whys."""
    parts = [
        level(cause.level),
        f"impact {cause.impact}, effort {cause.effort}",
        f"rests on {words.listed(list(evidence))}" if evidence else "no evidence yet",
    ]
    lines = [f"*{cause.code}* {quote(cause.text, LINE)}", " · ".join(parts)]
    return "\n".join(lines + whys(cause))


def whys(cause: Cause) -> list[str]:
    """Return a line for each why; the root is bold."""
    lines = [f"↳ {quote(why, LINE)}" for why in cause.whys]
    if cause.root:
        lines[-1] = f"↳ *Root cause:* {quote(cause.root, LINE)}"
    return lines


def strategy(strategy: Strategy, chain: Chain) -> str:
    """Return the strategy, and under it its links."""
    cause, goal = chain.cause(strategy.cause_id), chain.goal(strategy.goal_id)
    parts = []
    if cause:
        parts.append(f"treats {cause.code} {quote(cause.text, NAME)}")
    if goal:
        parts.append(f"serves goal {goal.number} {quote(goal.statement, NAME)}")
    numbers = [f"#{each.number}" for each in chain.carrying(strategy.id)]
    done_by = words.listed(numbers) if numbers else "no action yet"
    parts.append(f"carried out by {done_by}" if numbers else done_by)
    head = f"*{strategy.code}* {quote(strategy.statement, 300)}"
    return f"{head}\n{' · '.join(parts)}"


def checked(goal: Goal, checks: Checks) -> str:
    """Return the goal, and under it its checks."""
    head = f"*Goal {goal.number}* {quote(goal.statement, 300)}"
    aim = f"\nserves: {quote(goal.objective, LINE)}" if goal.objective else ""
    return f"{head}{aim}\n{_checks(checks)}"


def checks(checks: Checks) -> str:
    """Return the checks as small print."""
    return _checks(checks)


def _checks(checks: Checks) -> str:
    marks = [f"{'✗' if gap else '✓'} {CHECKS[each]}" for each, gap in checks.items()]
    fixes = [f"{CHECKS[each]}: {GAPS[gap]}" for each, gap in checks.items() if gap]
    lines = [" · ".join(marks), *(f"• {fix}" for fix in fixes)]
    return "\n".join(lines)


def doubt(fair: Fairness) -> str:
    """Return a few sentences."""
    said = (
        f"*{fair.outside:.0%} of the causes' impact lies outside the employee.* "
        "A plan about one person may be the wrong remedy."
    )
    if fair.company:
        numbers = words.listed([f"#{each.number}" for each in fair.company])
        return f"{said} The company does its part by {numbers}."
    if fair.reason:
        return said
    return (
        f"{said} Before it starts, please link an action of somebody else's to a "
        "strategy that treats such a cause, or write down why it goes on."
    )


def reason(text: str, by: str) -> str:
    """Return like `Why it goes on (Dana): …`."""
    return f"*Why it goes on* ({quote(by, NAME)}): {quote(text, LONG)}"


def give_reason() -> str:
    """Return the label."""
    return "Write the reason"


def not_yours(plan: Plan) -> str:
    """Return one sentence."""
    return f"The details of {plan.code} are seen by those who work on it."


def gone() -> str:
    """Return two sentences."""
    return "That is no longer there, or not yours to change. Nothing was changed."
