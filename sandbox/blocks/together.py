"""What concerns several blocks at once."""

from collections.abc import Iterator, Mapping
from typing import Any

from sandbox.blocks.shapes import problem
from sandbox.blocks.tables import CHARTS, TABLES
from sandbox.files import File

Block = dict[str, Any]
MARKDOWN_IN_ALL = 12_000
CHARTS_IN_ALL = 2


def focused_twice(blocks: list[Block]) -> Iterator[str]:
    """Check that no more than one field asks for the cursor."""
    elements = [block["element"] for block in blocks if block["type"] == "input"]
    for block in blocks:
        if block["type"] == "actions":
            elements += block["elements"]
        elements += [block["accessory"]] if block.get("accessory") else []
    if sum(bool(element.get("focus_on_load")) for element in elements) > 1:
        yield problem("only one element can have focus_on_load", "/view/blocks")


def across(blocks: list[Block], at: str, files: Mapping[str, File]) -> Iterator[str]:
    """Check what concerns more than one element: ids, and files that are there."""
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        here = f"{at}/{index}"
        block_id = block.get("block_id")
        if block_id is not None:
            if block_id in seen:
                yield problem(f"block_id already exists: {block_id}", here)
            seen.add(block_id)
        yield from _same_action_ids(block, here)
        yield from _missing_files(block, here, files)
        yield from across(
            block.get("child_blocks") or [], f"{here}/child_blocks", files
        )


def _same_action_ids(block: Block, at: str) -> Iterator[str]:
    seen: set[str] = set()
    elements = block.get("elements") if block["type"] != "rich_text" else None
    for index, element in enumerate(elements or ()):
        action_id = element.get("action_id")
        if action_id in seen:
            where = f"{at}/elements/{index}/action_id"
            yield problem(f"action_id already exists: {action_id}", where)
        if action_id is not None:
            seen.add(action_id)


def _missing_files(block: Block, at: str, files: Mapping[str, File]) -> Iterator[str]:
    """Check that pictures from Slack's own files are there and looked at."""
    parts = [("", block), ("/accessory", block.get("accessory") or {})]
    if block["type"] == "context":
        parts += [(f"/elements/{i}", e) for i, e in enumerate(block["elements"])]
    for where, part in parts:
        file_id = (part.get("slack_file") or {}).get("id")
        file = files.get(file_id) if file_id is not None else None
        if file_id is not None and (file is None or not file.is_ready):
            yield problem("invalid slack file", f"{at}{where}/slack_file")


def in_all(blocks: list[Block]) -> Iterator[str]:
    """Check what a message may have only so much of."""
    every = list(_with_children(blocks, "/blocks"))
    tables = [at for at, block in every if block["type"] in TABLES]
    yield from (problem("only_one_table_allowed", at) for at in tables[1:])
    charts = [at for at, block in every if block["type"] in CHARTS]
    for at in charts[CHARTS_IN_ALL:]:
        yield problem(f"no more than {CHARTS_IN_ALL} charts allowed", at)
    prose = [block["text"] for _, block in every if block["type"] == "markdown"]
    if sum(map(len, prose)) > MARKDOWN_IN_ALL:
        yield problem(f"must be less than {MARKDOWN_IN_ALL + 1} characters", "/blocks")


def _with_children(blocks: list[Block], at: str) -> Iterator[tuple[str, Block]]:
    for index, block in enumerate(blocks):
        yield f"{at}/{index}", block
        children = block.get("child_blocks") or []
        yield from _with_children(children, f"{at}/{index}/child_blocks")
