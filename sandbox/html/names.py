"""How a form field is named after the block and the element that it stands for."""

from urllib.parse import quote, unquote

from sandbox.jsons import Json


def field_name(block: Json, element: Json) -> str:
    """Return the name of an element's form field."""
    ids = (block.get("block_id", ""), element.get("action_id", ""))
    return "/".join(quote(one, safe="") for one in ids)


def ids_of(name: str) -> tuple[str, str]:
    """Return block id and action id of a field's name."""
    block, _, action = name.partition("/")
    return unquote(block), unquote(action)
