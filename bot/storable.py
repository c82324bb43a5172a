"""What Slack and files hold, as every database takes it.

PostgreSQL stores no NUL, and no engine half of a surrogate pair (an emoji that was cut
through). Each becomes the sign for a character that can't be read.
"""

import re
from typing import Any

UNREADABLE = "\ufffd"
_REFUSED = re.compile("[\0\ud800-\udfff]")


def storable(text: str) -> str:
    """Return the text without what a database refuses."""
    return _REFUSED.sub(UNREADABLE, text)


def storable_in(tree: Any) -> Any:  # noqa: ANN401  any JSON value, and the like of it
    """Return a JSON value with each text in it storable."""
    if isinstance(tree, str):
        return storable(tree)
    if isinstance(tree, dict):
        return {name: storable_in(value) for name, value in tree.items()}
    if isinstance(tree, list):
        return [storable_in(value) for value in tree]
    return tree
