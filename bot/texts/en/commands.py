"""English: verbs, help and errors."""

from collections.abc import Sequence

from bot.texts.en import words
from bot.texts.quote import quote

SAID = 40
USAGE = {
    "import": "import [your text]",
    "new": "new [what, by when, who]",
    "edit": "edit P-3",
    "draft": "draft",
    "list": "list",
    "show": "show P-3",
    "help": "help [word]",
    "status": "status [P-3, @person, team]",
    "report": "report [your words]",
    "overdue": "overdue",
    "recap": "recap [P-3] [2026-05]",
    "leave": "leave until Monday",
    "skip": "skip",
    "snooze": "snooze 2h",
    "diagnose": "diagnose P-3",
    "history": "history [@Bo] [P-3] [last month]",
    "trace": "trace P-3 [#2 | L1]",
    "start": "start P-3",
    "pause": "pause P-3",
    "resume": "resume P-3",
    "close": "close P-3",
    "next": "next P-3",
    "why": "why",
    "support": "support [P-3] [#2] [what you need]",
    "suggest": "suggest [your words], suggest list",
    "kudos": "kudos @x [your words]",
    "practices": "practices [words]",
    "problem": "problem [P-3] [#2] [what it is]",
    "experiment": "experiment [P-3] [#2] [what you try]",
    "lesson": "lesson P-3",
    "settings": "settings",
}
DOES = {
    "import": "take over a plan from a text or a file",
    "new": "register a plan",
    "edit": "change a plan that you lead",
    "draft": "go on with a plan form that you left",
    "list": "the plans that you can see",
    "show": "one plan: goals, actions, people",
    "help": "what you can type",
    "status": "where things stand",
    "report": "report now, without waiting to be asked",
    "overdue": "what is overdue",
    "recap": "a preview of the monthly recap",
    "leave": "nobody asks you while you're away",
    "skip": "leave out this week's check-in",
    "snooze": "ask me again later",
    "diagnose": "evidence, causes and strategies of a plan",
    "trace": "what an action or lesson is for, and what it goes back to",
    "history": "past answers, and what was noted from them",
    "start": "start a plan after its consultation",
    "pause": "pause a plan",
    "resume": "resume a paused plan",
    "close": "evaluate a plan and close it",
    "next": "open the next cycle of a closed plan",
    "why": "why you were asked, or weren't",
    "support": "ask somebody for what an action needs",
    "suggest": "suggest something to a team plan, named or anonymous",
    "kudos": "praise somebody; posted only if they agree",
    "practices": "search what plans have taught",
    "problem": "note a problem, and what was tried against it",
    "experiment": "note what you try out, and whether it worked",
    "lesson": "keep what a plan has taught",
    "settings": "day, time, language, how much you hear from me",
}
MORE = {
    "import": (
        "Paste the plan after it, or send me the file in our direct message: .docx, "
        ".xlsx, .csv, .md, .txt or .yaml. You check the draft before it counts."
    ),
    "new": (
        "It opens a form. Say what you know already and it comes filled in: "
        "`/pip new Cut handle time to 6 min by end of June, @bo coaches, weekly on "
        "Fridays`"
    ),
    "edit": (
        "Add or drop actions, move dates, change goals and people. The owners hear "
        "of it; dates as first planned stay on record."
    ),
    "draft": "What you typed is kept for 30 days. `/pip continue draft` does the same.",
    "show": "`/pip P-3` does the same.",
    "diagnose": (
        "Note what is noticed and what shows it, ask why until you reach the root, and "
        "say what is done about it. It can draw a fishbone of the causes."
    ),
    "history": (
        "Yours come in your own words; of others you see what was noted of actions "
        "that you can see: `/pip history @Bo since 1 May`"
    ),
    "report": "Name the action by its number: `/pip report #2 80%, rest by Friday`",
    "support": (
        "Name who could give it, or leave that to the lead. They accept, say another "
        "date or decline; until it is there, your action counts as waiting for support."
    ),
    "suggest": "`/pip suggest list` shows what was suggested and what became of it.",
    "leave": "Any date will do: `/pip leave until 12 May`, `/pip leave next week`",
}

NOT_YET = {
    "export": "I can't write a plan into a file yet. `/pip show P-3` shows it whole.",
    "mydata": (
        "I can't give you all your data at once yet. `/pip list` shows the plans that "
        "you can see, `/pip why` what I sent you."
    ),
}


def unknown(said: str) -> str:
    """Return two sentences."""
    if not any(each.isalnum() for each in said):
        return "I couldn't read that. `/pip help` shows what I understand."
    return f"I don't know “{quote(said, SAID)}”. `/pip help` shows what I understand."


def not_yet(name: str) -> str:
    """Return two sentences."""
    return NOT_YET[name]


def maybe_a_report(said: str) -> str:
    """Return two sentences."""
    return f"“{quote(said, SAID)}” isn't a command I know. Is it a report?"


def take_as_report() -> str:
    """Return the label."""
    return "Yes, note it"


def did_you_mean(said: str, verb: str) -> str:
    """Return two sentences."""
    return f"I don't know “{quote(said, SAID)}”. Did you mean `{verb}`?"


def use(verb: str) -> str:
    """Return like `Use status`."""
    return f"Use {verb}"


def help_title() -> str:
    """Return the heading."""
    return "What you can type"


def help_intro() -> str:
    """Return two sentences."""
    return (
        "Only you see the answers. In a thread, mention me with the same words: "
        "“@Followthrough status”."
    )


def verb(name: str) -> str:
    """Return the verb."""
    return name


def usage(name: str) -> str:
    """Return like `/pip show P-3`."""
    return f"`/pip {USAGE.get(name, name)}`"


def does(name: str) -> str:
    """Return half a line."""
    return DOES[name]


def more_about(name: str) -> str | None:
    """Return a sentence or two, or nothing."""
    return MORE.get(name)


def also(aliases: Sequence[str]) -> str:
    """Return like `Also: 查看`."""
    return f"Also: {words.listed([f'`{each}`' for each in aliases])}"


def home_title() -> str:
    """Return the heading."""
    return "What needs you now"


def chart_in_dm() -> str:
    """Return one sentence."""
    return "A chart of it comes in our direct messages."


def needs_form() -> str:
    """Return one sentence."""
    return "This needs a form. Here it is:"


def open_form() -> str:
    """Return the label."""
    return "Open the form"


def too_late() -> str:
    """Return two sentences."""
    return "The form didn't open in time. Please try once more."


def busy() -> str:
    """Return two sentences."""
    return "I'm busy right now, and nothing was changed. Please try again in a moment."


def went_wrong(reference: str) -> str:
    """Return two sentences."""
    return (
        f"Sorry, that went wrong on my side. Please try again; if it recurs, "
        f"give your administrator this reference: `{reference}`"
    )


def oops() -> str:
    """Return the title of a form."""
    return "Something went wrong"
