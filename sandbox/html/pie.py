"""A pie chart."""

import math
from collections.abc import Sequence

from markupsafe import Markup

from sandbox.html.element import el
from sandbox.jsons import Json

RADIUS = 90


def pie_svg(segments: Sequence[Json], title: str) -> Markup:
    """Return a ring with one arc a segment, each titled with its share."""
    total = math.fsum(float(one["value"]) for one in segments)
    round_ = 2 * math.pi * RADIUS
    done = 0.0
    arcs: list[Markup] = []
    for index, one in enumerate(segments):
        share = float(one["value"]) / total
        arcs.append(
            el(
                "circle",
                el("title", f"{one['label']}: {one['value']} ({share:.0%})"),
                r=RADIUS,
                class_=f"arc s{index % 6}",
                stroke_dasharray=f"{share * round_:.2f} {round_:.2f}",
                stroke_dashoffset=f"{-done * round_:.2f}",
            )
        )
        done += share
    ring = el("g", *arcs, transform="translate(120 120) rotate(-90)")
    return el("svg", ring, viewBox="0 0 240 240", role="img", aria_label=title)
