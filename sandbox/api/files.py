"""files.*: uploads in three steps, and what became of them."""

import time

from sandbox.api.call import Call, Refusal, invalid_arguments
from sandbox.files import File, mimetype_of
from sandbox.ids import new_id
from sandbox.jsons import Json
from sandbox.saying import Content, Spot, bot_says

LONGEST_ALT = 1_000


def get_upload_url(call: Call) -> Json:
    """Return where to send the content of a file."""
    name, length = call.need("filename"), call.number("length", 0)
    if length <= 0:
        raise invalid_arguments("must be greater than 0: length")
    if len(call.text("alt_txt") or "") > LONGEST_ALT:
        raise Refusal("alt_text_too_large")
    file = File(
        id=new_id("F"),
        user=call.workspace.app.bot_user,
        name=name,
        length=length,
        alt_text=call.text("alt_txt") or "",
    )
    call.workspace.files[file.id] = file
    url = f"{call.workspace.base_url}/upload/{file.id}"
    return {"upload_url": url, "file_id": file.id}


def complete_upload(call: Call) -> Json:
    """Take note that contents are there, and share them where that is asked."""
    entries = call.json("files")
    if not isinstance(entries, list) or not entries:
        raise invalid_arguments("missing required field: files")
    channel = call.channel("channel_id") if call.text("channel_id") else None
    if channel is not None and not call.is_in(channel):
        raise Refusal("not_in_channel")
    files = [_completed(call, entry) for entry in entries]
    shown = [file.to_slack(call.workspace.base_url) for file in files]
    if channel is not None:
        text = call.text("initial_comment") or ""
        spot = Spot(channel=channel.id, thread_ts=call.text("thread_ts"))
        bot_says(call.workspace, spot, Content(text=text, files=shown))
    return {"files": shown}


def info(call: Call) -> Json:
    """Return a file; one that is still being looked at has no mimetype."""
    file = call.workspace.files.get(call.need("file"))
    if file is None:
        raise Refusal("file_not_found")
    return {"file": file.to_slack(call.workspace.base_url)}


def _completed(call: Call, entry: object) -> File:
    file_id = entry.get("id") if isinstance(entry, dict) else None
    file = call.workspace.files.get(str(file_id))
    if file is None or not isinstance(entry, dict):
        raise Refusal("file_not_found")
    if not file.content:
        raise Refusal("file_update_failed")
    file.title = entry.get("title") or file.name
    file.mimetype = mimetype_of(file.name)
    file.created = int(call.workspace.clock.now().timestamp())
    file.ready_at = time.monotonic() + call.faults.file_seconds
    return file
