"""The forms behind the buttons on what is past its date."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock
from slack_sdk.models.views import View

from bot.plans.lags import LagReason
from bot.texts import Texts
from bot.views.fitting import context, section
from bot.views.inputs import Input

DATE_FORM = "overdue.date_form"
BLOCKED_FORM = "overdue.blocked_form"
DAY, BLOCKER, REASON, STEP = "day", "blocker", "reason", "step"
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a form is about: an action, and the message whose button opened it.

    Without a message the button stood on Home, or in an answer for its reader alone.
    """

    action: str
    channel: str | None = None
    ts: str | None = None
    on_home: bool = False

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: dict[str, Any]) -> "Subject":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


def date_form(texts: Texts, says: str, subject: Subject, today: date) -> View:
    """Return the form that asks for another date, and why."""
    own = texts.overdue
    fields = [
        Input(DAY, own.date_label()).day(today + WEEK),
        _reason(texts, optional=True),
        _step(texts),
    ]
    return _form(DATE_FORM, own.date_form(), texts, says, subject, fields)


def blocked_form(texts: Texts, says: str, subject: Subject) -> View:
    """Return the form that asks what is in the way."""
    own = texts.overdue
    fields = [
        Input(BLOCKER, own.blocker_label()).text("", multiline=True),
        _reason(texts, optional=False),
        _step(texts),
    ]
    return _form(BLOCKED_FORM, own.blocked_form(), texts, says, subject, fields)


def noted_view(texts: Texts, says: str) -> View:
    """Return what replaces a form once it is stored."""
    own = texts.overdue
    return View(
        type="modal",
        title=own.noted_title(),
        close=own.close(),
        blocks=[section(says)],
    )


def _form(
    callback: str,
    title: str,
    texts: Texts,
    says: str,
    subject: Subject,
    fields: Sequence[Block],
) -> View:
    return View(
        type="modal",
        callback_id=callback,
        private_metadata=subject.kept(),
        title=title,
        submit=texts.overdue.save(),
        close=texts.overdue.cancel(),
        blocks=[section(says), *fields, context(texts.overdue.seen_by())],
    )


def _reason(texts: Texts, *, optional: bool) -> InputBlock:
    reasons = [(each.value, texts.overdue.reason(each)) for each in LagReason]
    label = texts.overdue.reason_label()
    return Input(REASON, label, optional=optional).choice(reasons, None)


def _step(texts: Texts) -> InputBlock:
    label = texts.overdue.step_label()
    return Input(STEP, label, optional=True).text("", multiline=True)
