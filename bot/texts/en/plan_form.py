"""English: the form that plans are registered and edited with."""

from bot.people import Language
from bot.plans.drafts import Start
from bot.plans.fields import (
    LIMITS,
    LONGEST_BUFFER,
    YEARS_AHEAD,
    Fault,
    Field,
    Problem,
)

LABELS = {
    Field.TITLE: "What is the plan called?",
    Field.KIND: "What is it about?",
    Field.LEAD: "Lead",
    Field.SUBJECT: "Employee",
    Field.HR_PARTNER: "HR partner",
    Field.SPONSOR: "Sponsor",
    Field.STATEMENT: "What is the goal?",
    Field.METRIC: "Measure",
    Field.UNIT: "Unit",
    Field.BASELINE: "Baseline: where it stands now",
    Field.TARGET: "Target",
    Field.OBJECTIVE: "Objective that it serves",
    Field.GOAL_DUE: "Reach it by",
    Field.ACTION: "What will be done?",
    Field.OWNER: "Owner",
    Field.DUE: "Due",
    Field.MEASURE: "Measure and target",
    Field.WEEKDAY: "Weekly check-in on",
    Field.AT: "At",
    Field.CHANNEL: "Channel for the monthly recap",
    Field.LANGUAGE: "Language in that channel",
    Field.START: "Start",
    Field.BEGINS: "Starts on",
    Field.HELPERS: "Helpers",
    Field.BUFFER: "Buffer in working days",
    Field.RESOURCES: "Resources needed",
    Field.EXPECTED: "Expected outcome",
    Field.DEPENDS_ON: "Can't be finished before",
    Field.SUPPORT: "Is it support that the company owes?",
}
STARTS = {
    Start.NOW: "right away",
    Start.CONSULTATION: "after consultation",
}
HINTS = {
    Field.LEAD: "Writes and runs the plan.",
    Field.SUBJECT: "The plan is seen only by them, the lead and the HR partner.",
    Field.SPONSOR: "Senior support; gets a summary.",
    Field.OBJECTIVE: "The larger aim: of the team, the department or the customer.",
    Field.AT: "On each person's own clock.",
    Field.START: "In a consultation each owner may accept, propose or object first.",
    Field.CHANNEL: "Invite me there first: /invite @Followthrough",
    Field.BUFFER: "After the due date, before it counts as overdue.",
    Field.DEPENDS_ON: "Other actions of this plan that have to be done first.",
    Field.SUPPORT: "Support is owed with a date, like any other action.",
}
EXAMPLES = {
    Field.TITLE: "Cut handle time",
    Field.STATEMENT: "Cut average handle time from 8.4 to 6 minutes",
    Field.METRIC: "average handle time",
    Field.UNIT: "min",
    Field.BASELINE: "8.4",
    Field.TARGET: "6",
    Field.OBJECTIVE: "Customers are helped in one call",
    Field.ACTION: "Review 20 calls with the team",
    Field.MEASURE: "calls reviewed: 20 calls",
    Field.RESOURCES: "a meeting room on Fridays, 300 EUR",
    Field.EXPECTED: "a list of the five most frequent mistakes",
}
PROBLEMS = {
    Problem.MISSING: "Please fill this in.",
    Problem.PAST: "That day has passed. Please choose today or later.",
    Problem.FAR: f"That is more than {YEARS_AHEAD} years away. Is the year right?",
    Problem.NOT_A_NUMBER: "I need a number here, such as 6 or 8.4.",
    Problem.NO_NAME: "What is measured? Baseline and target need a name.",
    Problem.NO_CHANGE: "Target and baseline are the same. What should change?",
    Problem.BOT: "That is an app. Please choose a person.",
    Problem.GONE: "This account is deactivated. Please choose somebody else.",
    Problem.EXTERNAL: "They belong to another company. Please choose a colleague.",
    Problem.UNKNOWN: "I can't find this person here. Please choose again.",
    Problem.IS_LEAD: "The lead can't be the employee that the plan is about.",
    Problem.NEVER_IN_CHANNEL: (
        "A plan about one person never goes to a channel. Please leave this empty."
    ),
    Problem.NOT_IN_CHANNEL: (
        "I'm not in this channel. Type /invite @Followthrough there, or choose another."
    ),
    Problem.ARCHIVED: "This channel is archived. Please choose another.",
    Problem.NEEDS_MEASURE: (
        "A plan starts with a measure for each goal. Name one, or choose to start "
        "after consultation."
    ),
    Problem.NOT_APART: (
        "The HR partner looks at the plan from outside: neither the lead nor the "
        "employee, please."
    ),
    Problem.AFTER_DUE: "It would start after its due date. Which one is right?",
    Problem.NOT_DAYS: f"Please give whole working days, at most {LONGEST_BUFFER}.",
    Problem.IS_OWNER: "The owner is there already. Helpers are the others.",
    Problem.NO_ACTION: "A plan needs at least one action. Please add one below.",
}


def new_title() -> str:
    """Return the title."""
    return "New improvement plan"


def edit_title(code: str) -> str:
    """Return like `Edit P-3`."""
    return f"Edit {code}"


def submit(*, new: bool) -> str:
    """Return the label."""
    return "Register" if new else "Save"


def cancel() -> str:
    """Return the label."""
    return "Cancel"


def intro(*, prefilled: bool, cut: bool) -> str:
    """Return one or two sentences."""
    if cut:
        return (
            "Your text is longer than a form can hold. I kept the beginning; please "
            "check each field."
        )
    if prefilled:
        return "This is what I understood. Please check it and fill in the rest."
    return "A goal, and who does what by when. You can change all of it later."


def edit_intro() -> str:
    """Return one sentence."""
    return "Owners hear of what you change. Dates as first planned stay on record."


def label(field: Field) -> str:
    """Return the label."""
    return LABELS[field]


def hint(field: Field) -> str | None:
    """Return the hint, if there is one."""
    return HINTS.get(field)


def example(field: Field) -> str | None:
    """Return the example, if there is one."""
    return EXAMPLES.get(field)


def goal_heading(number: int) -> str:
    """Return like `Goal 1`."""
    return f"*Goal {number}*"


def action_heading(number: int) -> str:
    """Return like `Action #1`."""
    return f"*Action #{number}*"


def add_goal() -> str:
    """Return the label."""
    return "Add a goal"


def add_action() -> str:
    """Return the label."""
    return "Add another action"


def details() -> str:
    """Return the label."""
    return "Details…"


def remove() -> str:
    """Return the label."""
    return "Remove"


def drop() -> str:
    """Return the label."""
    return "Drop"


def dropped(count: int) -> str:
    """Return one sentence."""
    actions = "1 action" if count == 1 else f"{count} actions"
    return f"Saving will drop {actions}; what was said about them stays on record."


def page(first: int, last: int) -> str:
    """Return like `Actions 9–16`."""
    return f"Actions {first}–{last}" if last > first else f"Action {first}"


def shown(first: int, last: int, total: int) -> str:
    """Return like `Actions 1–8 of 20`."""
    return f"{page(first, last)} of {total}"


def language(language: Language) -> str:
    """Return the language's own name."""
    return "English" if language is Language.EN else "中文"


def start(start: Start) -> str:
    """Return like `right away`."""
    return STARTS[start]


def asks_first() -> str:
    """Return two sentences."""
    return (
        "It starts after consultation: the HR partner, where you name one, sees it "
        "first, then the employee and the owners may accept, propose or object."
    )


def problem(fault: Fault) -> str:
    """Return one or two sentences."""
    if fault.problem is Problem.TOO_LONG:
        return f"Please keep this to {LIMITS[fault.field]} characters."
    if fault.problem is Problem.CIRCLE:
        way = " → ".join(f"#{each}" for each in fault.way)
        return f"Then they would wait for each other: {way}. Take one of them out."
    return PROBLEMS[fault.problem]


def problem_of(fault: Fault, number: int | None) -> str:
    """Return like `#2 Due: That day has passed.`."""
    which = f"#{number} " if number else ""
    return f"{which}{label(fault.field)}: {problem(fault)}"


def elsewhere(problems: list[str]) -> str:
    """Return a short list."""
    return "\n".join(
        ["Please look at these again:", *(f"• {each}" for each in problems)]
    )


def gone() -> str:
    """Return two sentences."""
    return (
        "This form has expired; nothing was changed. Please type `/pip` to start again."
    )


def registered(code: str, *, leads: bool) -> str:
    """Return a few sentences."""
    more = (
        f"Look at it any time with `/pip show {code}`." if leads else "The lead knows."
    )
    return f"*{code} is registered.* I'm telling the owners what is theirs. {more}"


def to_consult(code: str, *, reviewed: bool) -> str:
    """Return a few sentences."""
    first = (
        "The HR partner sees it first, then I put it to the employee and the owners."
        if reviewed
        else "I'm putting it to everybody who has a part in it."
    )
    return (
        f"*{code} is registered.* {first} It starts when all have answered; "
        f"`/pip show {code}` shows what they say."
    )


def saved(code: str) -> str:
    """Return two sentences."""
    return f"*{code} is saved.* I'm telling the owners what changed for them."


def unchanged(code: str) -> str:
    """Return one sentence."""
    return f"Nothing was changed in {code}."


def close() -> str:
    """Return the label."""
    return "Close"
