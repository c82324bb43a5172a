"""Charts as Slack draws them: the lines of what was planned and of what came.

The SDK does not know this block. Not every workspace takes it; what it shows must be
said by the blocks around it too.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from slack_sdk.models.blocks import Block

from bot.reports.courses import Course
from bot.texts import Texts
from bot.texts.quote import plain

TYPE = "data_visualization"
TITLE, AXIS, NAME = 50, 50, 20


class Chart(Block):
    """A chart block; `shape` is all of it, as Slack takes it."""

    def __init__(self, shape: Mapping[str, Any]) -> None:
        super().__init__(type=TYPE)
        self._shape = shape

    def to_dict(self) -> dict[str, Any]:
        """Return the block as Slack takes it."""
        return {"type": TYPE, **self._shape}


def charts(texts: Texts, courses: Iterable[Course], today: date) -> list[Block]:
    """Return a chart for each course."""
    return [_chart(texts, each, today) for each in courses]


def parsed(blocks: Iterable[Mapping[str, Any]]) -> list[Block]:
    """Return blocks as they were before `to_dict`; unknown ones are left out."""
    found = [
        Chart({name: part for name, part in each.items() if name != "type"})
        if each.get("type") == TYPE
        else Block.parse(dict(each))
        for each in blocks
    ]
    return [each for each in found if each]


def _chart(texts: Texts, course: Course, today: date) -> Chart:
    says, metric = texts.reports, course.goal and course.goal.metric
    labels = [says.chart_day(each.day, today) for each in course.points]
    planned = [each.planned for each in course.points]
    actual = [each.actual for each in course.points]
    measure = says.chart_measure(metric) if metric else says.chart_actions()
    series = [
        _series(says.chart_actual(), labels, actual),
        _series(says.chart_planned(), labels, planned),
    ]
    axes = {"categories": labels, "y_label": plain(measure, AXIS)}
    return Chart(
        {
            "title": plain(says.chart_title(course.goal), TITLE),
            "chart": {"type": "line", "series": series, "axis_config": axes},
        }
    )


def _series(
    name: str, labels: Sequence[str], values: Sequence[float]
) -> dict[str, Any]:
    points = zip(labels, values, strict=True)
    data = [{"label": label, "value": value} for label, value in points]
    return {"name": plain(name, NAME), "data": data}
