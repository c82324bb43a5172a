"""users.* and dnd.*: people."""

from sandbox.api.call import Call
from sandbox.api.pages import page_of
from sandbox.jsons import Json


def info(call: Call) -> Json:
    """Return a person."""
    person = call.person()
    locale = call.flag("include_locale")
    return {"user": person.to_slack(call.workspace.team_id, with_locale=locale)}


def list_(call: Call) -> Json:
    """Return all people, deactivated ones too."""
    locale, team = call.flag("include_locale"), call.workspace.team_id
    page, metadata = page_of(call, list(call.workspace.people.values()), 200)
    return {
        "members": [person.to_slack(team, with_locale=locale) for person in page],
        "cache_ts": int(call.workspace.clock.now().timestamp()),
        "response_metadata": metadata,
    }


def dnd(call: Call) -> Json:
    """Return when a person wants no notifications: nobody here has set it."""
    call.person()
    return {"dnd_enabled": False, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1}
