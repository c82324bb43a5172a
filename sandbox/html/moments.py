"""Pickers of dates and times."""

from collections.abc import Callable

from markupsafe import Markup

from sandbox.html.element import el
from sandbox.html.reader import Reader
from sandbox.html.text import words_of
from sandbox.jsons import Json

SHORT = "%Y-%m-%dT%H:%M"


def _date(element: Json, name: str, _reader: Reader) -> Markup:
    return _moment("date", name, element, element.get("initial_date"))


def _time(element: Json, name: str, _reader: Reader) -> Markup:
    return _moment("time", name, element, element.get("initial_time"))


def _datetime(element: Json, name: str, reader: Reader) -> Markup:
    first = element.get("initial_date_time")
    shown = f"{reader.at(float(first)):{SHORT}}" if first else None
    return _moment("datetime-local", name, element, shown)


def _moment(kind: str, name: str, element: Json, value: str | None) -> Markup:
    label = words_of(element.get("placeholder")) or None
    return el("input", type=kind, name=name, value=value, title=label)


MOMENTS: dict[str, Callable[[Json, str, Reader], Markup]] = {
    "datepicker": _date,
    "timepicker": _time,
    "datetimepicker": _datetime,
}
