"""Figures and measures as people type them into a form."""

import re
from decimal import Decimal
from math import isfinite
from unicodedata import normalize

from bot.plans.progress import Metric

LARGEST = 1e12
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_PLAIN = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")
_MANY = {"万": 1e4, "亿": 1e8, "k": 1e3}
_MEASURE = re.compile(
    r"(?P<name>.*?)\s*[:→=]\s*(?P<number>[+-]?[\d.,]*\d)\s*(?P<unit>.*)"
)
_TRAILING = re.compile(r"(?P<name>.*?\D)\s+(?P<number>[+-]?[\d.,]*\d)\s*(?P<unit>\D*)")


def number_of(text: str, unit: str = "") -> float | None:
    """Return the number that was typed, e.g. `8.4`, `1,200`, `8,4`, `6 min`, `３万`.

    `unit` may stand behind it; anything else beside the number is no number.
    """
    typed = normalize("NFKC", text).replace("−", "-").strip()
    measure = normalize("NFKC", unit).strip()
    if measure and typed.casefold().endswith(measure.casefold()):
        typed = typed[: -len(measure)].rstrip()
    times = _MANY.get(typed[-1:].casefold(), 1.0)
    figure = (typed[:-1] if times != 1 else typed.removesuffix("%")).strip()
    if _GROUPED.fullmatch(figure):
        figure = figure.replace(",", "")
    elif not _PLAIN.fullmatch(figure):
        return None
    value = float(figure.replace(",", ".")) * times
    return value if isfinite(value) and abs(value) <= LARGEST else None


def written(value: float) -> str:
    """Return a number as `number_of` reads it: no exponent, nothing rounded."""
    plain = format(Decimal(repr(float(value))), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def measure_of(text: str) -> Metric | None:
    """Return the measure that was typed, e.g. `calls reviewed: 20 calls`, with target.

    Without a number it is a name; None where nothing was typed.
    """
    typed = " ".join(normalize("NFKC", text).split())
    match = _MEASURE.fullmatch(typed) or _TRAILING.fullmatch(typed)
    if match and match["name"].strip():
        target = number_of(match["number"])
        if target is not None:
            unit = match["unit"].strip() or None
            return Metric(name=match["name"].strip(), unit=unit, target=target)
    return Metric(name=typed) if typed else None


def said(metric: Metric) -> str:
    """Return a measure as `measure_of` reads it."""
    if metric.target is None:
        return metric.name
    unit = f" {metric.unit}" if metric.unit else ""
    return f"{metric.name}: {written(metric.target)}{unit}"
