"""What the bot reacts to: one module per capability, each with a `register`."""

from typing import Protocol

from slack_bolt.async_app import AsyncApp

from handlers import (
    commands,
    errors,
    home,
    mentions,
    outsiders,
    own_settings,
    shortcuts,
)
from handlers.checkins import buttons as checkin_buttons
from handlers.checkins import correct as reply_correct
from handlers.checkins import reply as checkin_reply
from handlers.checkins import report_form
from handlers.consultation import acknowledge, consultation
from handlers.consultation import decide as consultation_decide
from handlers.culture import kudos, kudos_consent, lesson, suggest, suggestion_decide
from handlers.deps import Deps
from handlers.diagnosis import diagnose, rethink
from handlers.diagnosis import remove as diagnosis_remove
from handlers.diagnosis import save as diagnosis_save
from handlers.evaluation import assessments, effects, feedback, stakeholders
from handlers.evaluation import close as plan_close
from handlers.evaluation import form as evaluation_form
from handlers.findings import writing as findings
from handlers.listening import App, Watch, unwatched
from handlers.overdue import answers as overdue_answers
from handlers.overdue import decisions
from handlers.plans import details as action_details
from handlers.plans import form as plan_form
from handlers.plans import form_submit as plan_form_submit
from handlers.plans import importing as plan_import
from handlers.plans import importing_file as plan_import_file
from handlers.plans import pause as plan_pause
from handlers.process import uninstalled
from handlers.recaps import channel_lost
from handlers.support import answering as support_answers
from handlers.support import asking as support


class Capability(Protocol):
    """A module of this room."""

    def register(self, app: App) -> None:
        """Connect what it listens to."""


CAPABILITIES: tuple[Capability, ...] = (
    errors,
    outsiders,  # before all that listens to people
    uninstalled,
    commands,
    mentions,
    plan_form,
    plan_form_submit,
    action_details,
    plan_import,
    plan_import_file,  # before what takes a message in the DM for a report
    plan_pause,
    consultation,
    consultation_decide,
    acknowledge,
    diagnose,
    diagnosis_save,
    diagnosis_remove,
    rethink,
    shortcuts,
    checkin_reply,
    checkin_buttons,
    reply_correct,
    report_form,
    overdue_answers,
    decisions,
    support,
    support_answers,
    channel_lost,
    home,
    own_settings,
    suggest,
    suggestion_decide,
    kudos,
    kudos_consent,
    lesson,
    findings,
    plan_close,
    evaluation_form,
    assessments,
    stakeholders,
    feedback,
    effects,
)


def register(bolt: AsyncApp, deps: Deps, watch: Watch = unwatched) -> None:
    """Connect every capability to Slack."""
    app = App(bolt, deps, watch)
    for capability in CAPABILITIES:
        capability.register(app)
