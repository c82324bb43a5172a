"""English: a plan's chain, and its fishbone."""

from collections.abc import Sequence

from bot.plans.diagnosis import Cause, Level
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.remains import Lesson, Practice
from bot.texts.en import words
from bot.texts.en.diagnosis import LEVELS
from bot.texts.en.remains import measured
from bot.texts.quote import quote

LINE = 200


def look() -> str:
    """Return the label."""
    return "Where it comes from"


def title(plan: Plan, code: str | None) -> str:
    """Return like `*P-3 · #2: where it comes from*`."""
    one = f" · {code}" if code else ""
    return f"*{plan.code}{one}: where it comes from*"


def no_such(plan: Plan, code: str) -> str:
    """Return two sentences."""
    return f"{plan.code} has no {code}. `/pip trace {plan.code}` shows all it has."


def learned(code: str, what: Lesson | Practice) -> str:
    """Return like `Lesson L1: … (handle time 8.4 → 6.2 min)`."""
    kind = "Standard practice" if isinstance(what, Practice) else "Lesson"
    said = f" ({measured(what.measured)})" if what.measured else ""
    return f"*{kind} {code}:* {quote(what.text, 500)}{said}"


def no_source() -> str:
    """Return half a sentence."""
    return "_comes from no cause or action of this plan_"


def no_cause() -> str:
    """Return half a sentence."""
    return "_no cause rests on it yet_"


def loose_learned(codes: Sequence[str]) -> str:
    """Return one sentence."""
    return f"• From no cause or action: {words.listed(list(codes))}"


def goal(goal: Goal) -> str:
    """Return like `Goal 1: … → objective: …`."""
    aim = f" → objective: {quote(goal.objective, LINE)}" if goal.objective else ""
    return f"*Goal {goal.number}:* {quote(goal.statement, 300)}{aim}"


def strategy(code: str, statement: str) -> str:
    """Return like `Strategy S1: …`."""
    return f"*Strategy {code}:* {quote(statement, 300)}"


def action(number: int, title: str) -> str:
    """Return like `Action #2: …`."""
    return f"*Action #{number}:* {quote(title, LINE)}"


def cause(cause: Cause) -> str:
    """Return like `Cause C1 (process): …`."""
    level = LEVELS[cause.level]
    return f"*Cause {cause.code}* ({level}): {quote(cause.text, LINE)}"


def why(text: str, *, root: bool) -> str:
    """Return like `why? …`."""
    return f"{'root cause:' if root else 'why?'} {quote(text, LINE)}"


def evidence(code: str, source: str, text: str) -> str:
    """Return like `Evidence E1 (customer feedback): …`."""
    return f"*Evidence {code}* ({source}): {quote(text, 500)}"


def no_evidence() -> str:
    """Return half a sentence."""
    return "_rests on no evidence yet_"


def symptom(text: str) -> str:
    """Return like `Noticed: …`."""
    return f"*Noticed:* {quote(text, 500)}"


def no_strategy() -> str:
    """Return half a sentence."""
    return "_carries out no strategy yet_"


def loose() -> str:
    """Return the heading."""
    return "*Not linked yet*"


def loose_goal(goal: Goal) -> str:
    """Return one sentence."""
    return f"• No strategy serves goal {goal.number}, {quote(goal.statement, LINE)}"


def loose_cause(cause: Cause) -> str:
    """Return one sentence."""
    return f"• No strategy treats {cause.code}, {quote(cause.text, LINE)}"


def loose_evidence(codes: Sequence[str]) -> str:
    """Return one sentence."""
    return f"• No cause rests on {words.listed(list(codes))}"


def loose_actions(numbers: Sequence[int]) -> str:
    """Return one sentence."""
    listed = words.listed([f"#{each}" for each in numbers])
    return f"• Without a strategy: {listed}"


def nothing(plan: Plan) -> str:
    """Return two sentences."""
    return (
        f"{plan.code} has no strategies yet. `/pip diagnose {plan.code}` is where "
        "evidence, causes and strategies are written down."
    )


def picture_title(plan: Plan) -> str:
    """Return like `*P-3: causes by level*`."""
    return f"*{plan.code}: causes by level*"


def picture_alt(head: str, branches: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Return all that the picture shows."""
    parts = [f"{name}: {'; '.join(causes) or 'none'}" for name, causes in branches]
    return f"Fishbone diagram. Head: {head}. {'. '.join(parts)}."


def branch(level: Level) -> str:
    """Return like `Process`."""
    return LEVELS[level].capitalize()


def empty_branch() -> str:
    """Return half a sentence."""
    return "none found"


def rank(cause: Cause) -> str:
    """Return like `impact 4, effort 2`."""
    return f"impact {cause.impact}, effort {cause.effort}"


def rest(plan: Plan) -> str:
    """Return one sentence."""
    return f"The rest is under `/pip diagnose {plan.code}`."


def no_causes(plan: Plan) -> str:
    """Return two sentences."""
    return f"{plan.code} has no causes yet. Add some: `/pip diagnose {plan.code}`"
