"""Messages and files in the shape of Slack's answers and events."""

from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.workspace import Workspace


def message_to_slack(
    workspace: Workspace, message: Message, *, all_metadata: bool = False
) -> Json:
    """Return a message object; of its metadata the type alone, unless all is asked."""
    shape: Json = {
        "type": "message",
        "user": message.user,
        "ts": message.ts,
        "text": message.text,
        "team": workspace.team_id,
    }
    if message.blocks:
        shape["blocks"] = message.blocks
    if message.bot_id is not None:
        shape |= _as_bot(workspace, message)
    if message.files:
        shape |= {"files": message.files, "upload": False}
    if message.edited:
        shape["edited"] = {"user": message.user, "ts": message.edited}
    if message.deleted:
        shape |= {"subtype": "tombstone", "hidden": True, "user": "USLACKBOT"}
    if message.metadata:
        event_type = {"event_type": message.metadata.get("event_type")}
        shape["metadata"] = message.metadata if all_metadata else event_type
    return shape | _thread(workspace, message)


def _as_bot(workspace: Workspace, message: Message) -> Json:
    return {
        "bot_id": message.bot_id,
        "app_id": message.app_id,
        "bot_profile": {
            "id": message.bot_id,
            "app_id": message.app_id,
            "user_id": message.user,
            "name": workspace.people[message.user].real_name,
            "deleted": False,
            "team_id": workspace.team_id,
        },
    }


def _thread(workspace: Workspace, message: Message) -> Json:
    line = workspace.timeline(message.channel)
    if message.is_reply:
        head = line.get(message.thread_ts or "")
        parent = {} if head is None else {"parent_user_id": head.user}
        return {"thread_ts": message.thread_ts} | parent
    replies = [r for r in line.replies_of(message.ts) if r.ephemeral_to is None]
    if not replies:
        return {}
    users = list(dict.fromkeys(reply.user for reply in replies))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users": users,
        "reply_users_count": len(users),
        "latest_reply": replies[-1].ts,
        "is_locked": False,
        "subscribed": True,
    }
