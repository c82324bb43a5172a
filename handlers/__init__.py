"""What the bot reacts to: one module per capability, each with a `register`."""

from typing import Protocol

from slack_bolt.async_app import AsyncApp

from handlers import (
    acknowledge,
    assessments,
    catch_all,
    channel_lost,
    checkin_buttons,
    checkin_reply,
    commands,
    consultation,
    consultation_decide,
    decisions,
    diagnose,
    diagnosis_remove,
    diagnosis_save,
    effects,
    errors,
    evaluation_form,
    home,
    kudos,
    kudos_consent,
    lesson,
    mentions,
    outsiders,
    overdue_answers,
    own_settings,
    plan_close,
    plan_form,
    plan_form_submit,
    plan_import,
    plan_import_file,
    plan_pause,
    reply_correct,
    report_form,
    shortcuts,
    suggest,
    suggestion_decide,
    uninstalled,
)
from handlers.deps import Deps


class Capability(Protocol):
    """A module of this room."""

    def register(self, app: AsyncApp) -> None:
        """Connect what it listens to."""


CAPABILITIES: tuple[Capability, ...] = (
    errors,
    outsiders,  # before all that listens to people
    uninstalled,
    commands,
    mentions,
    plan_form,
    plan_form_submit,
    plan_import,
    plan_import_file,  # before what takes a message in the DM for a report
    plan_pause,
    consultation,
    consultation_decide,
    acknowledge,
    diagnose,
    diagnosis_save,
    diagnosis_remove,
    shortcuts,
    checkin_reply,
    checkin_buttons,
    reply_correct,
    report_form,
    overdue_answers,
    decisions,
    channel_lost,
    home,
    own_settings,
    suggest,
    suggestion_decide,
    kudos,
    kudos_consent,
    lesson,
    plan_close,
    evaluation_form,
    assessments,
    effects,
    catch_all,  # last: it takes what nobody else listens to
)


def register(app: AsyncApp, deps: Deps) -> None:
    """Connect every capability to Slack."""
    app.use(deps.provide)
    for capability in CAPABILITIES:
        capability.register(app)
