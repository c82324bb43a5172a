"""auth.*, api.test, apps.*, oauth.*, team.*, bots.*: the app and its installation."""

from sandbox.api.call import Call, Refusal
from sandbox.jsons import Json


def api_test(call: Call) -> Json:
    """Return the arguments; an `error` among them is the answer's error."""
    error = call.text("error")
    if error is not None:
        raise Refusal(error, args=call.args)
    return {"args": call.args}


def open_connection(call: Call) -> Json:
    """Return the address of a WebSocket, good for one connection."""
    return {"url": call.new_socket_url()}


def auth_test(call: Call) -> Json:
    """Return whose token it is."""
    workspace, app = call.workspace, call.workspace.app
    return {
        "url": f"https://{workspace.domain}.slack.com/",
        "team": workspace.name,
        "user": workspace.people[app.bot_user].name,
        "team_id": workspace.team_id,
        "user_id": app.bot_user,
        "bot_id": app.bot_id,
        "is_enterprise_install": False,
    }


def oauth_access(call: Call) -> Json:
    """Give a bot token for a code that a person's consent has produced."""
    workspace, app = call.workspace, call.workspace.app
    if call.text("client_id") != app.client_id:
        raise Refusal("invalid_client_id")
    if call.text("client_secret") != app.client_secret:
        raise Refusal("bad_client_secret")
    installer = workspace.codes.pop(call.text("code") or "", None)
    if installer is None:
        raise Refusal("invalid_code")
    app.dead = None
    return {
        "access_token": app.bot_token,
        "token_type": "bot",
        "scope": ",".join(sorted(app.scopes)),
        "bot_user_id": app.bot_user,
        "app_id": app.id,
        "team": {"id": workspace.team_id, "name": workspace.name},
        "enterprise": None,
        "is_enterprise_install": False,
        "authed_user": {"id": installer},
    }


def team_info(call: Call) -> Json:
    """Return the workspace."""
    workspace = call.workspace
    return {
        "team": {
            "id": workspace.team_id,
            "name": workspace.name,
            "domain": workspace.domain,
            "email_domain": "",
            "icon": {"image_default": True},
        }
    }


def bots_info(call: Call) -> Json:
    """Return the app's bot."""
    app = call.workspace.app
    if (call.text("bot") or app.bot_id) != app.bot_id:
        raise Refusal("bot_not_found")
    return {
        "bot": {
            "id": app.bot_id,
            "deleted": False,
            "name": app.name,
            "updated": 1_767_225_600,
            "app_id": app.id,
            "user_id": app.bot_user,
            "icons": {},
        }
    }
