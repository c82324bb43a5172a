"""The tables, by noun; importing this package knows them all."""

from storage.schema import (
    acknowledgement,
    answers,
    checkins,
    consultation,
    deliveries,
    diagnosis,
    drafts,
    evaluation,
    events,
    installations,
    kudos,
    lags,
    people,
    plans,
    remains,
    schedules,
    suggestions,
)
from storage.schema.base import Base

__all__ = [
    "Base",
    "acknowledgement",
    "answers",
    "checkins",
    "consultation",
    "deliveries",
    "diagnosis",
    "drafts",
    "evaluation",
    "events",
    "installations",
    "kudos",
    "lags",
    "people",
    "plans",
    "remains",
    "schedules",
    "suggestions",
]
