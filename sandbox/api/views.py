"""views.*: modals and Homes."""

import json

from sandbox.api.call import Call, Refusal
from sandbox.blocks import check_view
from sandbox.jsons import Json
from sandbox.saying import name_blocks
from sandbox.triggers import Trigger
from sandbox.views import STACK, View

LARGEST = 250_000


def open_(call: Call) -> Json:
    """Show a modal to the person whose deed gave the trigger."""
    trigger = _trigger(call)
    body = _body(call, "modal")
    trigger.used = True
    views, stamp = call.workspace.views, call.workspace.stamp()
    return _shown(call, views.open(trigger.user, body, stamp))


def push(call: Call) -> Json:
    """Show a modal on top of the one that is open."""
    trigger = _trigger(call)
    body = _body(call, "modal")
    views = call.workspace.views
    stack = views.stack_of(trigger.user)
    if not stack:
        raise Refusal("not_found")
    if len(stack) >= STACK:
        raise Refusal("push_limit_reached")
    trigger.used = True
    return _shown(call, views.push(trigger.user, body, call.workspace.stamp()))


def update(call: Call) -> Json:
    """Show something else in an open modal, or in a Home."""
    view = _found(call)
    _same_hash(call, view)
    body = _body(call, view.type, view)
    return _shown(call, call.workspace.views.update(view, body, call.workspace.stamp()))


def publish(call: Call) -> Json:
    """Give a person their Home."""
    if not call.workspace.app.home_enabled:
        raise Refusal("not_enabled")
    person, views = call.person("user_id"), call.workspace.views
    home = views.home_of(person.id)
    if home is not None:
        _same_hash(call, home)
    body = _body(call, "home", home)
    return _shown(call, views.publish(person.id, body, call.workspace.stamp()))


def checked_body(call: Call, body: object, kind: str, shown: View | None) -> Json:
    """Return a view that Slack takes, its blocks named; refuse any other."""
    if not isinstance(body, dict):
        raise Refusal("invalid_arguments")
    if len(json.dumps(body, ensure_ascii=False).encode()) > LARGEST:
        raise Refusal("view_too_large")
    problems = check_view(body, kind, call.workspace.files)
    if problems:
        messages = [f"[ERROR] {problem}" for problem in problems]
        raise Refusal("invalid_arguments", response_metadata={"messages": messages})
    other = call.workspace.views.find_external(body.get("external_id") or "-")
    if other is not None and other is not shown:
        raise Refusal("duplicate_external_id")
    name_blocks(body["blocks"])
    return body


def _body(call: Call, kind: str, shown: View | None = None) -> Json:
    call.need("view")
    return checked_body(call, call.json("view"), kind, shown)


def _trigger(call: Call) -> Trigger:
    trigger = call.workspace.triggers.check(call.need("trigger_id"))
    if isinstance(trigger, str):
        raise Refusal(trigger)
    return trigger


def _found(call: Call) -> View:
    external_id = call.text("external_id")
    views = call.workspace.views
    if external_id is not None:
        view = views.find_external(external_id)
    else:
        view = views.find(call.need("view_id"))
    if view is None:
        raise Refusal("not_found")
    return view


def _same_hash(call: Call, view: View) -> None:
    """Refuse a change to a view that is another by now."""
    if call.text("hash") not in {None, view.hash}:
        raise Refusal("hash_conflict")


def _shown(call: Call, view: View) -> Json:
    call.workspace.note()
    app = call.workspace.app
    return {"view": view.to_slack(call.workspace.team_id, app.id, app.bot_id)}
