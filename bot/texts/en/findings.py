"""English: problems met and experiments tried."""

from bot.plans.actions import Action
from bot.plans.findings import Finding, FindingKind, Result
from bot.plans.plan import Kind, Plan
from bot.texts.quote import quote

TITLE, TRIED = 150, 200
NAMES = {FindingKind.PROBLEM: "Problem", FindingKind.EXPERIMENT: "Experiment"}
RESULTS = {
    Result.WORKED: "it worked",
    Result.DID_NOT: "it didn't work",
    Result.UNCLEAR: "unclear",
}


def form_title(kind: FindingKind) -> str:
    """Return the title."""
    return NAMES[kind]


def about(plan: Plan) -> str:
    """Return the plan and one sentence."""
    seen = (
        "Everybody in this plan can read it, and its recap."
        if plan.kind is Kind.TEAM
        else "Only those who see this plan can read it, never a channel."
    )
    return f"For *{plan.code}*. {seen}"


def title_label(kind: FindingKind) -> str:
    """Return the label."""
    if kind is FindingKind.PROBLEM:
        return "What is the problem, in a line?"
    return "What do you try out, in a line?"


def tried_label(kind: FindingKind) -> str:
    """Return the label."""
    if kind is FindingKind.PROBLEM:
        return "What have you tried against it?"
    return "How did you go about it?"


def result_label() -> str:
    """Return the label."""
    return "What came of it?"


def result(result: Result) -> str:
    """Return like `it worked`."""
    return RESULTS[result]


def not_known() -> str:
    """Return the label."""
    return "not known yet"


def action_label() -> str:
    """Return the label."""
    return "Does it belong to an action?"


def action(action: Action) -> str:
    """Return like `#2 Review calls`."""
    return f"#{action.number} {action.title}"


def no_action() -> str:
    """Return the label."""
    return "to the plan as a whole"


def missing() -> str:
    """Return one sentence."""
    return "Please fill this in."


def too_long(limit: int) -> str:
    """Return one sentence."""
    return f"Please keep this to {limit} characters."


def gone() -> str:
    """Return one sentence."""
    return "There is nothing to change here, or it isn't yours to change."


def kept(plan: Plan) -> str:
    """Return two sentences."""
    return (
        f"Kept. `/pip show {plan.code}` shows it; `/pip lesson {plan.code}` makes "
        "a lesson of what it taught."
    )


def known(kind: FindingKind, plan: Plan) -> str:
    """Return one sentence."""
    which = "problems" if kind is FindingKind.PROBLEM else "experiments"
    return f"These {which} of {plan.code} have no result yet. Is it about one of them?"


def go_on() -> str:
    """Return the label."""
    return "What came of it…"


def another(kind: FindingKind) -> str:
    """Return the label."""
    return f"A new {NAMES[kind].lower()}…"


def heading() -> str:
    """Return the heading."""
    return "*Problems met and experiments tried*"


def line(finding: Finding, number: int | None) -> str:
    """Return like `• Experiment (#2): Two shifts · tried: … · it worked`."""
    where = f" (#{number})" if number else ""
    parts = [f"{NAMES[finding.kind]}{where}: {quote(finding.title, TITLE)}"]
    if finding.tried:
        parts.append(f"tried: {quote(finding.tried, TRIED)}")
    parts.append(f"*{RESULTS[finding.result]}*" if finding.result else "no result yet")
    return f"• {' · '.join(parts)}"


def source(finding: Finding) -> str:
    """Return like `Experiment: Two shifts (it worked)`."""
    came = f" ({RESULTS[finding.result]})" if finding.result else ""
    return f"{NAMES[finding.kind]}: {finding.title}{came}"
