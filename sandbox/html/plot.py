"""Charts over categories: lines, areas and bars on two axes."""

import math
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from sandbox.html.element import el, join
from sandbox.jsons import Json

WIDTH, HEIGHT = 560, 240
LEFT, RIGHT, TOP, BOTTOM = 52, 14, 14, 34
LABELS = 8  # more category labels than this would overlap


class Plot:
    """One chart's series, scaled to its drawing."""

    def __init__(self, chart: Json) -> None:
        axes = chart["axis_config"]
        self.kind: str = chart["type"]
        self.categories: list[str] = list(axes["categories"])
        self.labels = (axes.get("x_label"), axes.get("y_label"))
        self.series = [self._values(one) for one in chart["series"]]
        self.names = [str(one["name"]) for one in chart["series"]]
        self.ticks = ticks([value for values in self.series for value in values])

    def svg(self, title: str) -> Markup:
        """Return the drawing."""
        draw = {"bar": self._bars, "area": self._areas}.get(self.kind, self._lines)
        body = join([*self._grid(), *draw(), *self._axis_labels()])
        box = f"0 0 {WIDTH} {HEIGHT}"
        return el("svg", body, viewBox=box, role="img", aria_label=title)

    def _values(self, series: Json) -> list[float]:
        points = {point["label"]: float(point["value"]) for point in series["data"]}
        return [points[category] for category in self.categories]

    def _x(self, index: int) -> float:
        """Return the middle of a category's band."""
        band = (WIDTH - LEFT - RIGHT) / len(self.categories)
        return LEFT + band * (index + 0.5)

    def _y(self, value: float) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        share = (value - low) / (high - low)
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)

    def _grid(self) -> Iterator[Markup]:
        for tick in self.ticks:
            y = round(self._y(tick), 1)
            yield el("line", x1=LEFT, x2=WIDTH - RIGHT, y1=y, y2=y, class_="grid")
            yield el("text", f"{tick:g}", x=LEFT - 8, y=y + 4, text_anchor="end")
        every = math.ceil(len(self.categories) / LABELS)
        for index, category in enumerate(self.categories):
            if index % every == 0:
                x = round(self._x(index), 1)
                yield el("text", category, x=x, y=HEIGHT - 14, text_anchor="middle")

    def _axis_labels(self) -> Iterator[Markup]:
        across, up = self.labels
        if across:
            middle = (LEFT + WIDTH - RIGHT) / 2
            yield el("text", across, x=middle, y=HEIGHT - 1, text_anchor="middle")
        if up:
            turn = f"translate(11 {HEIGHT / 2 - 8:g}) rotate(-90)"
            yield el("text", up, transform=turn, text_anchor="middle")

    def _lines(self) -> Iterator[Markup]:
        for index, values in enumerate(self.series):
            path = self._path(values)
            yield el("polyline", points=path, class_=f"line s{index % 6}")
            for at, value in enumerate(values):
                yield el(
                    "circle",
                    self._tip(index, at, value),
                    cx=round(self._x(at), 1),
                    cy=round(self._y(value), 1),
                    r=3.5,
                    class_=f"dot s{index % 6}",
                )

    def _areas(self) -> Iterator[Markup]:
        base = round(self._y(max(self.ticks[0], 0)), 1)
        ends = (round(self._x(len(self.categories) - 1), 1), round(self._x(0), 1))
        for index, values in enumerate(self.series):
            path = f"{self._path(values)} {ends[0]},{base} {ends[1]},{base}"
            yield el("polygon", points=path, class_=f"area s{index % 6}")
        yield from self._lines()

    def _bars(self) -> Iterator[Markup]:
        band = (WIDTH - LEFT - RIGHT) / len(self.categories)
        width = min(band * 0.7 / len(self.series), 44)
        zero = self._y(max(self.ticks[0], 0))
        for index, values in enumerate(self.series):
            shift = (index - len(self.series) / 2) * width
            for at, value in enumerate(values):
                y = self._y(value)
                yield el(
                    "rect",
                    self._tip(index, at, value),
                    x=round(self._x(at) + shift + 1, 1),
                    y=round(min(y, zero), 1),
                    width=round(width - 2, 1),
                    height=round(abs(zero - y), 1),
                    rx=3,
                    class_=f"bar s{index % 6}",
                )

    def _path(self, values: Sequence[float]) -> str:
        return " ".join(
            f"{self._x(at):.1f},{self._y(value):.1f}" for at, value in enumerate(values)
        )

    def _tip(self, series: int, at: int, value: float) -> Markup:
        return el("title", f"{self.names[series]}, {self.categories[at]}: {value:g}")


def ticks(values: Sequence[float]) -> list[float]:
    """Return four to seven round numbers that span the values and zero."""
    low, high = min(0.0, *values), max(0.0, *values)
    span = (high - low) or 1.0
    step = 10.0 ** math.floor(math.log10(span / 4))
    step *= next(factor for factor in (1, 2, 2.5, 5, 10) if span / (step * factor) <= 5)  # noqa: PLR2004 -- five steps
    first, last = math.floor(low / step), math.ceil(high / step)
    return [step * count for count in range(first, max(last, first + 1) + 1)]
