"""Names for things, in the shapes that Slack gives them."""

import hashlib
import secrets
import string

_LETTERS = string.ascii_uppercase + string.digits


def new_id(prefix: str) -> str:
    """Return an id never given before, e.g. `Ev0K3…` for the prefix `Ev`."""
    return prefix + "0" + "".join(secrets.choice(_LETTERS) for _ in range(10))


def lasting_id(prefix: str, of: str) -> str:
    """Return the id that `of` has in every sandbox, so that a restart keeps it."""
    digest = hashlib.sha256(of.encode()).digest()
    return prefix + "0" + "".join(_LETTERS[byte % 36] for byte in digest[:9])


def short_id() -> str:
    """Return what Slack puts where a block_id or an action_id was left out."""
    return secrets.token_urlsafe(4)[:5]
