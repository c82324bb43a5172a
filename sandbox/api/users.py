"""users.* and dnd.*: people."""

from sandbox.api.call import Call
from sandbox.api.pages import page_of
from sandbox.jsons import Json
from sandbox.people import Person


def info(call: Call) -> Json:
    """Return a person."""
    return {"user": _shown(call, call.person())}


def list_(call: Call) -> Json:
    """Return all people, deactivated ones too."""
    page, metadata = page_of(call, list(call.workspace.people.values()), 200)
    return {
        "members": [_shown(call, person) for person in page],
        "cache_ts": int(call.workspace.clock.now().timestamp()),
        "response_metadata": metadata,
    }


def dnd(call: Call) -> Json:
    """Return when a person wants no notifications: nobody here has set it."""
    call.person()
    return {"dnd_enabled": False, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1}


def _shown(call: Call, person: Person) -> Json:
    workspace, locale = call.workspace, call.flag("include_locale")
    return person.to_slack(workspace.team_id, workspace.clock.now(), with_locale=locale)
