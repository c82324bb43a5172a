"""The sandbox takes as much as `slackblocks`, which knows Slack's limits by itself.

Each row makes a block with a text of so many characters, or so many items. At the limit
both take it; one more, and `slackblocks` refuses it (`test_blocks.py` shows that the
sandbox does too).
"""

import json
from collections.abc import Callable
from typing import Any

import pytest
import slackblocks as peer

from sandbox.blocks import check_message, check_view

Make = Callable[[int], Any]


def option(text: str, value: str, described: str = "more") -> Any:
    return peer.Option(peer.PlainText(text), value, peer.PlainText(described))


def pressed(button: Any) -> Any:
    return peer.ActionsBlock([button])


def chosen(text: int = 1, value: int = 1, described: int = 1) -> Any:
    return pressed(
        peer.StaticSelectMenu(
            "menu",
            [option("o" * text, "v" * value, "d" * described)],
            placeholder="Which?",
        )
    )


def menu(options: int) -> Any:
    listed = [option(f"{n}", f"{n}") for n in range(options)]
    return pressed(peer.StaticSelectMenu("menu", listed, placeholder="Which?"))


def more(options: int) -> Any:
    return pressed(
        peer.OverflowMenu("more", [option(f"{n}", f"{n}") for n in range(options)])
    )


def buttons(count: int) -> Any:
    return peer.ActionsBlock([peer.Button(f"{n}", f"b{n}") for n in range(count)])


def chart(
    *, title: int = 1, label: int = 1, points: int = 1, name: int = 1, axis: int = 1
) -> Any:
    categories = [f"{n}".rjust(label, "c") for n in range(points)]
    series = peer.DataSeries("s" * name, [peer.DataPoint(c, 1) for c in categories])
    axes = peer.AxisConfig(categories, x_label="x" * axis)
    return peer.DataVisualizationBlock("t" * title, peer.LineChart([series], axes))


BLOCKS: list[tuple[str, int, Make]] = [
    ("section text", 3000, lambda n: peer.SectionBlock("x" * n)),
    ("section field", 2000, lambda n: peer.SectionBlock(fields=["x" * n])),
    ("section fields", 10, lambda n: peer.SectionBlock(fields=["x"] * n)),
    ("header", 150, lambda n: peer.HeaderBlock("x" * n)),
    ("context", 10, lambda n: peer.ContextBlock([peer.Text("x") for _ in range(n)])),
    ("actions", 25, buttons),
    ("block id", 255, lambda n: peer.SectionBlock("x", block_id="x" * n)),
    ("button text", 75, lambda n: pressed(peer.Button("x" * n, "a"))),
    ("button value", 2000, lambda n: pressed(peer.Button("x", "a", value="x" * n))),
    (
        "button url",
        3000,
        lambda n: pressed(peer.Button("x", "a", "https://".ljust(n, "x"))),
    ),
    ("action id", 255, lambda n: pressed(peer.Button("x", "a" * n))),
    ("option text", 75, lambda n: chosen(text=n)),
    ("option value", 150, lambda n: chosen(value=n)),
    ("option description", 75, lambda n: chosen(described=n)),
    ("menu options", 100, menu),
    ("overflow options", 5, more),
    ("alt text", 2000, lambda n: peer.ImageBlock("https://example.org/a.png", "x" * n)),
    ("chart title", 50, lambda n: chart(title=n)),
    ("chart category", 20, lambda n: chart(label=n)),
    ("chart points", 20, lambda n: chart(points=n)),
    ("series name", 20, lambda n: chart(name=n)),
    ("axis label", 50, lambda n: chart(axis=n)),
]


def entry(**fields: Any) -> Any:
    given: dict[str, Any] = {"label": "Why?", "element": peer.PlainTextInput("why")}
    return peer.InputBlock(**given | fields)


def form(**fields: Any) -> Any:
    given: dict[str, Any] = {"title": "Plan", "submit": "Save", "blocks": [entry()]}
    return peer.ModalView(**given | fields)


VIEWS: list[tuple[str, int, Make]] = [
    ("title", 24, lambda n: form(title="x" * n)),
    ("submit", 24, lambda n: form(submit="x" * n)),
    ("close", 24, lambda n: form(close="x" * n)),
    ("private metadata", 3000, lambda n: form(private_metadata="x" * n)),
    ("callback id", 255, lambda n: form(callback_id="x" * n)),
    ("blocks", 100, lambda n: form(blocks=[peer.DividerBlock() for _ in range(n)])),
    ("label", 2000, lambda n: form(blocks=[entry(label="x" * n)])),
    ("hint", 2000, lambda n: form(blocks=[entry(hint="x" * n)])),
    (
        "placeholder",
        150,
        lambda n: form(
            blocks=[entry(element=peer.PlainTextInput("why", placeholder="x" * n))]
        ),
    ),
]


def in_message(block: Any) -> list[str]:
    return check_message([json.loads(str(block))], {})


def in_modal(view: Any) -> list[str]:
    return check_view(json.loads(str(view)), "modal", {})


@pytest.mark.parametrize(
    ("what", "limit", "make", "problems"),
    [(*row, in_message) for row in BLOCKS] + [(*row, in_modal) for row in VIEWS],
)
def test_both_take_what_is_at_the_limit_and_the_peer_no_more(
    what: str, limit: int, make: Make, problems: Callable[[Any], list[str]]
) -> None:
    assert problems(make(limit)) == [], what
    with pytest.raises((peer.InvalidUsageError, ValueError)):
        str(make(limit + 1))
