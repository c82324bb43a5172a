"""Charts: data_visualization as inline SVG."""

from collections.abc import Sequence

from markupsafe import Markup

from sandbox.html.element import el
from sandbox.html.pie import pie_svg
from sandbox.html.plot import Plot
from sandbox.html.reader import Reader
from sandbox.html.text import words_of
from sandbox.jsons import Json


def chart_html(block: Json, _reader: Reader) -> Markup:
    """Return a pie, bar, area or line chart with title and legend."""
    chart = block["chart"]
    title = words_of(block["title"])
    if chart["type"] == "pie":
        drawing = pie_svg(chart["segments"], title)
        names = [one["label"] for one in chart["segments"]]
    else:
        drawing = Plot(chart).svg(title)
        names = [one["name"] for one in chart["series"]]
    caption = el("figcaption", title)
    return el("figure", caption, drawing, _legend(names), class_="chart")


def _legend(names: Sequence[str]) -> Markup:
    keys = (
        el("li", el("i", class_=f"key s{index % 6}"), name)
        for index, name in enumerate(names)
    )
    return el("ul", *keys, class_="legend")
