"""The tables, by noun; importing this package knows them all."""

from storage.schema import (
    checkins,
    deliveries,
    events,
    installations,
    people,
    plans,
    schedules,
)
from storage.schema.base import Base

__all__ = [
    "Base",
    "checkins",
    "deliveries",
    "events",
    "installations",
    "people",
    "plans",
    "schedules",
]
