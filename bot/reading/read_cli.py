"""A JSON record of a reply in, its reading as JSON out."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.plans.progress import Metric, Stated, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction, Update


def answer(record: Mapping[str, Any], *, explain: bool = False) -> dict[str, Any]:
    """Return the reading of one record; with the rule and span of each finding.

    Raises KeyError, TypeError or ValueError where the record is not well formed.
    """
    reading = read(
        record["text"],
        [_action(one) for one in record["actions"]],
        datetime.fromisoformat(record["now"]),
    )
    updates = [_update(one, record["text"], explain=explain) for one in reading.updates]
    said: dict[str, Any] = {
        "id": record["id"],
        "report": reading.report,
        "updates": updates,
    }
    if explain and reading.not_understood:
        said["not_understood"] = list(reading.not_understood)
    return said


def _action(record: Mapping[str, Any]) -> OpenAction:
    metric = record.get("metric")
    due = record.get("due")
    return OpenAction(
        n=record["n"],
        title=record["title"],
        due=date.fromisoformat(due) if due else None,
        status=Status(record.get("status") or "not_started"),
        metric=Metric(**metric) if metric else None,
    )


def _update(update: Update, text: str, *, explain: bool) -> dict[str, Any]:
    said = {"action": update.n, **_slots(update.stated), "sure": update.sure}
    if update.other is not None:
        said["other"] = _slots(update.other)
    if explain:
        said["doubt"] = update.doubt
        said["findings"] = [
            {
                "slot": found.slot,
                "rule": found.rule,
                "span": [found.start, found.end],
                "text": text[found.start : found.end],
            }
            for found in update.findings
        ]
    return said


def _slots(stated: Stated) -> dict[str, Any]:
    slots = {
        "status": stated.status.value if stated.status else None,
        "percent": stated.percent,
        "due": stated.due.isoformat() if stated.due else None,
        "value": stated.value,
        "blocker": stated.blocker,
        "help": stated.help or None,
    }
    return {name: value for name, value in slots.items() if value is not None}
