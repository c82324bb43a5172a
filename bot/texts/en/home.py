"""English: the Home tab, and what needs somebody now."""

from datetime import date, time

from bot.people import Language, Person, Volume
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.reports.wanted import Want, Wanted
from bot.texts.en import words
from bot.texts.quote import quote

TITLE, NAME = 90, 40
LANGUAGE = {Language.EN: "in English", Language.ZH: "in Chinese"}
VOLUME = {
    Volume.NORMAL: "check-ins and one reminder",
    Volume.LIGHT: "check-ins, no reminders",
    Volume.OFF: "not by itself",
}


def unanswered(count: int) -> str:
    """Say that this week's check-in waits for an answer, and how to give it."""
    actions = "one action" if count == 1 else f"{count} actions"
    return (
        f"📝 This week's check-in is waiting for news of {actions}. "
        "Answer in our direct messages, or with `/pip report`."
    )


def wanted(wanted: Wanted) -> str:
    """Return one sentence."""
    plan = wanted.plan
    if wanted.want is Want.FEEDBACK:
        asks = f"👂 {quote(wanted.name, NAME)} would like to hear how you see things"
        return f"{asks}: three short questions."
    title = f" · {quote(plan.title, TITLE)}" if wanted.knows_plan else ""
    name = f"*{plan.code}{title}*"
    count = wanted.count
    who, text = quote(wanted.name, NAME), f"“{quote(wanted.text, TITLE)}”"
    waits = "one proposal waits" if count == 1 else f"{count} proposals wait"
    said = {
        Want.REVIEW: f"🔎 {name} waits for your review.",
        Want.OPINION: f"🗳️ {name} waits for your view, before it starts.",
        Want.DECISIONS: f"🤝 {name}: {waits} for you to decide, each in its message.",
        Want.GIVING: f"🙏 {who} asks for your support: {text} ({plan.code})",
        Want.NAMING: f"🙏 {name}: {who} asks for support: {text}. Who can give it?",
        Want.STRATEGY: f"🧭 {name}: {text} had no effect. Does the strategy hold?",
        Want.ACKNOWLEDGEMENT: f"✍️ {name}: have you received version {wanted.version}?",
        Want.ASSESSMENT: f"🪞 {name} is being evaluated: how do you see your own part?",
        Want.EVALUATION: f"🏁 {name} waits for your evaluation.",
        Want.ENDING: f"🏁 {name} has reached its last date. How did it go?",
    }
    return said[wanted.want]


def more_wanted(count: int) -> str:
    """Return one sentence."""
    return f"… and {count} more, each in our direct messages."


def late_heading() -> str:
    """Head what of the person's own is past its date."""
    return "⏰ *Overdue*"


def waiting_heading() -> str:
    """Head what waits in plans that the person leads."""
    return "✋ *Blocked, or asking for help, in the plans you lead*"


def nothing_now() -> str:
    """Say that nothing needs the person now."""
    return "Nothing needs you right now. 🌿"


def mine_heading() -> str:
    """Head the person's open actions."""
    return "*Your actions*"


def mine(action: Action, plan: Plan, bar: str, today: date) -> str:
    """Return like `▰▰▱ 45%  #2 Review 20 calls (P-1) · due Fri 14 Mar`."""
    parts = [f"{bar}  #{action.number} {quote(action.title, TITLE)} ({plan.code})"]
    if action.status is Status.BLOCKED:
        parts.append("blocked")
    if action.help:
        parts.append("needs help")
    if action.due:
        was = "was " if action.due < today else ""
        parts.append(f"{was}due {words.day(action.due, today)}")
    return " · ".join(parts)


def led_heading() -> str:
    """Head the plans that the person leads."""
    return "*Plans you lead*"


def led(plan: Plan, bar: str, tally: str) -> str:
    """Return like `▰▰▱ 40%  P-1 · Cut handle time`, and under it the figures."""
    return f"{bar}  *{plan.code} · {quote(plan.title, TITLE)}*\n{tally}"


def next_checkin(day: date, at: time, today: date) -> str:
    """Return like `Your next check-in: Fri 14 Mar, 10:00`."""
    return f"Your next check-in: {words.day(day, today)}, {words.wall_time(at)}"


def next_recap(plan: Plan, day: date, at: time, today: date) -> str:
    """Return like `Recap of P-1: Wed 1 Apr, 10:00`."""
    return f"Recap of {plan.code}: {words.day(day, today)}, {words.wall_time(at)}"


def next_end(plan: Plan, end: date, today: date) -> str:
    """Return like `P-1 reaches its last date: Tue 30 Jun`."""
    was = "has reached" if end < today else "reaches"
    return f"{plan.code} {was} its last date: {words.day(end, today)}"


def upcoming_heading() -> str:
    """Return the heading."""
    return "*What comes up*"


def settings(person: Person) -> str:
    """Return like `You are asked in English, by the time of Europe/Berlin; normal.`."""
    return f"_How you are asked: {LANGUAGE[person.language]}, {VOLUME[person.volume]}_"


def settings_button() -> str:
    """Name the button that changes that."""
    return "Settings"


def welcome() -> str:
    """Say to somebody without plans and actions what this is, and how to begin."""
    return (
        "*Followthrough keeps improvement plans moving.* Owners answer a short "
        "check-in each week in their own words, and everybody sees where things "
        "stand. Start a plan here, or type `/pip new` anywhere."
    )


def more_actions(count: int) -> str:
    """Say how many more actions there are, and where."""
    return f"… and {count} more: `/pip status`"


def new_button() -> str:
    """Name the button that starts a plan."""
    return "New plan"


def status_button() -> str:
    """Name the button that shows where things stand."""
    return "Status"


def overdue_button() -> str:
    """Name the button that shows what is past its date."""
    return "Overdue"


def report_button() -> str:
    """Name the button that reports progress."""
    return "Report"


def why_button() -> str:
    """Name the button that shows the delivery log."""
    return "Why was I asked?"


def help_button() -> str:
    """Name the button that shows all verbs."""
    return "Help"
