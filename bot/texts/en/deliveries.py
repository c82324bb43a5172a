"""English: the delivery log and what became of a delivery."""

from bot.deliveries import DeliveryState, Kind
from bot.plans.plan import Plan
from bot.texts.quote import quote

TITLE = 90

KINDS = {
    Kind.PROMPT: "check-in",
    Kind.NUDGE: "reminder",
    Kind.RECEIPT: "receipt",
    Kind.FLAG: "overdue notice",
    Kind.DIGEST: "digest",
    Kind.RECAP: "recap",
    Kind.RECAP_DETAIL: "details of a recap",
    Kind.SPONSOR: "digest for sponsors",
    Kind.WELCOME: "welcome to a plan",
    Kind.CHANGED: "news of a changed plan",
    Kind.CHANNEL_LOST: "request to choose another channel",
    Kind.HANDOVER: "actions to hand over",
    Kind.ANSWER: "answer",
    Kind.NOTICE: "notice",
    Kind.DECISION: "decision to take",
    Kind.FISHBONE: "fishbone picture",
    Kind.SUGGESTION: "suggestion",
    Kind.SUGGESTION_ANSWER: "answer to your suggestion",
    Kind.KUDOS: "kudos",
    Kind.EVALUATE: "request to evaluate a plan",
    Kind.ASSESSMENT: "request for a self-assessment",
    Kind.FEEDBACK: "question how you see a result",
    Kind.CLOSED: "news of a closed plan",
    Kind.SUPPORT: "support asked for",
    Kind.STRATEGY: "question about a strategy",
    Kind.REVIEW: "draft of a plan to review",
    Kind.CONSULTATION: "draft of a plan, for your view",
    Kind.OPINION: "view of the draft of your plan",
    Kind.OPINION_ANSWER: "answer to your proposal",
    Kind.STALLED: "what a plan lacks to start",
    Kind.REFUSED: "news that a plan was refused",
    Kind.PRACTICE: "standard practice of yours",
}
STATES = {
    DeliveryState.PLANNED: "planned",
    DeliveryState.CLAIMED: "being sent",
    DeliveryState.SENT: "sent",
    DeliveryState.ANSWERED: "answered",
    DeliveryState.SKIPPED: "not sent",
    DeliveryState.FAILED: "could not be sent",
}
REASONS = {
    # the person's own time
    "leave": "you were on leave",
    "holiday": "it was a public holiday for you",
    "day_off": "it was a day off for you",
    "night": "it was night for you, so it waits for the morning",
    "snoozed": "you asked to be reminded later",
    "volume": "you asked to hear less",
    "enough": "you had two messages that day already",
    "just_asked": "you had only just been asked",
    "skipped": "you skipped this check-in",
    # nothing left to say
    "settled": "it had been settled by then",
    "nothing_open": "nothing was open any more",
    "nothing_to_say": "there was nothing to say",
    "nothing_for_them": "there was nothing in it for you",
    "nothing_to_change": "the message it was to change is not there",
    "not_asked": "there was no check-in to answer",
    "merged": "a newer message said it too",
    "late": "its time had passed",
    "too_late": "its time had passed",
    "recap_first": "it follows its recap",
    "recap_not_sent": "its recap was not sent",
    "plan_gone": "the plan is not running",
    "not_theirs": "it was not yours to see",
    "not_allowed": "it was not yours to decide",
    "never_in_channel": "it does not belong in a channel",
    "inactive": "the account is deactivated",
    "person_gone": "the account is deactivated",
    "back": "they are back",
    # Slack and the bot itself
    "unreadable": "its entry in the database can't be read",
    "broken": "of a mistake on my side",
    "without_picture": "Slack took no picture, so it came in words",
    "without_charts": "Slack took no chart, so it came in words",
    "text_only": "Slack refused its layout, so it came as plain text",
    "outside_thread": "its thread was closed, so it came outside",
    "maybe_sent": "it may have reached you; I did not want to send it twice",
    "sent_again_unseen": "I could not see whether it had arrived, so I sent it again",
    "no_answer": "Slack did not answer; I look whether it arrived before I try again",
    "unreachable": "Slack could not be reached",
    "out_of_time": "it had to wait its turn",
    "ratelimited": "Slack asked me to slow down",
    "is_archived": "the channel is archived",
    "not_in_channel": "I am not in the channel",
    "channel_not_found": "I can't find the channel, or am not in it",
    "user_disabled": "the account is deactivated",
    "missing_scope": "I lack a permission in Slack",
}
OTHER = "of a difficulty with Slack"


def kind(kind: Kind) -> str:
    """Return like `check-in`."""
    return KINDS[kind]


def state(state: DeliveryState) -> str:
    """Return like `not sent`."""
    return STATES[state]


def reason(reason: str) -> str:
    """Return like `you were on leave`."""
    return REASONS.get(reason, OTHER)


def line(when: str, kind: Kind, state: DeliveryState, reason: str) -> str:
    """Return like `Fri 14 Mar, 10:00: check-in – not sent (you were on leave)`."""
    said = f"{when}: {KINDS[kind]} – {STATES[state]}"
    return f"{said} ({REASONS.get(reason, OTHER)})" if reason else said


def log_heading() -> str:
    """Say what the lines below it are."""
    return "What I planned to write to you, newest first, and what became of it:"


def empty_log() -> str:
    """Say that nothing was planned for this person."""
    return "I have not planned to write to you so far."


def admin_told(reference: str, reason: str) -> str:
    """Tell the admin that something will not be said; more of a day is not told."""
    return (
        f"Something I was to say could not be sent: {REASONS.get(reason, OTHER)}. "
        f"The log has it as `delivery_failed` under the reference `{reference}`, and "
        "what else fails for that reason today too; I won't write again about it today."
    )


def could_not_tell(plan: Plan, kind: Kind, reason: str) -> str:
    """Tell a lead that something could not be sent in a whole day."""
    return (
        f"I tried for a day and could not send this for *{plan.code} · "
        f"{quote(plan.title, TITLE)}*: {KINDS[kind]} ({REASONS.get(reason, OTHER)}). "
        "I won't try again by myself."
    )
