"""What each kind of delivery says: asked when it is claimed, just before it is sent."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.deliveries import Delivery, Kind, Later, Skip
from bot.views import Message
from handlers.answers_told import render_answer
from handlers.checkins.receipts import render_receipt
from handlers.clock.ask import render_prompt
from handlers.clock.housekeep import render_handover
from handlers.clock.nudge import render_nudge
from handlers.consultation.acknowledge import render_refused
from handlers.consultation.told import (
    render_consultation,
    render_opinion,
    render_opinion_answer,
    render_review,
    render_stalled,
)
from handlers.culture.kudos_told import render_kudos
from handlers.culture.practice_told import render_practice
from handlers.culture.suggestion_told import render_suggestion, render_suggestion_answer
from handlers.diagnosis.fishbone import render_fishbone
from handlers.diagnosis.rethink import render_strategy
from handlers.evaluation.feedback_told import render_feedback
from handlers.evaluation.told import render_assessment, render_closed, render_ended
from handlers.notices import render_notice
from handlers.overdue.decided import decision
from handlers.overdue.morning import morning
from handlers.plans.changed import render_changed
from handlers.plans.welcome import render_welcome
from handlers.recaps.channel_lost import channel_lost
from handlers.recaps.sponsor import render_sponsor
from handlers.recaps.telling import recap, recap_detail
from handlers.support.told import render_support
from storage.database import Store

Renderer = Callable[[Store, Delivery, datetime], Message | Skip | Later]

RENDERERS: Mapping[Kind, Renderer] = {
    Kind.PROMPT: render_prompt,
    Kind.NUDGE: render_nudge,
    Kind.RECEIPT: render_receipt,
    Kind.WELCOME: render_welcome,
    Kind.CHANGED: render_changed,
    Kind.ANSWER: render_answer,
    Kind.HANDOVER: render_handover,
    Kind.FLAG: morning,
    Kind.DIGEST: morning,
    Kind.NOTICE: render_notice,
    Kind.DECISION: decision,
    Kind.FISHBONE: render_fishbone,
    Kind.RECAP: recap,
    Kind.RECAP_DETAIL: recap_detail,
    Kind.SPONSOR: render_sponsor,
    Kind.CHANNEL_LOST: channel_lost,
    Kind.SUGGESTION: render_suggestion,
    Kind.SUGGESTION_ANSWER: render_suggestion_answer,
    Kind.KUDOS: render_kudos,
    Kind.REVIEW: render_review,
    Kind.CONSULTATION: render_consultation,
    Kind.OPINION: render_opinion,
    Kind.OPINION_ANSWER: render_opinion_answer,
    Kind.STALLED: render_stalled,
    Kind.REFUSED: render_refused,
    Kind.EVALUATE: render_ended,
    Kind.ASSESSMENT: render_assessment,
    Kind.FEEDBACK: render_feedback,
    Kind.CLOSED: render_closed,
    Kind.PRACTICE: render_practice,
    Kind.STRATEGY: render_strategy,
    Kind.SUPPORT: render_support,
}
