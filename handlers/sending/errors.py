"""Slack's refusals and broken connections, read as what became of the attempt."""

import re
from enum import Enum, auto
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from handlers.sending.outcomes import Doubt, Refused, Wait
from handlers.sending.punctual import was_too_late

TOO_MANY = 429
BROKEN = 500
REFUSED_CONNECTION = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
BROKEN_CONNECTION = (aiohttp.ClientError, TimeoutError, OSError, SlackClientError)


class Reaction(Enum):
    """What the bot does about a refusal."""

    REVOKED = auto()  # the workspace is frozen until the app is installed again
    SUSPENDED = auto()  # the workspace is left alone for a while
    SCOPE = auto()  # the operator is told once
    CHANNEL = auto()  # the lead is asked for another channel
    PERSON = auto()  # they are asked no more; the lead gets their actions
    THREAD = auto()  # it is said outside the thread
    TARGET = auto()  # the message to change is gone: it is said anew
    CONTENT = auto()  # our mistake: plain text is sent instead
    LATER = auto()  # Slack has a bad moment


REACTIONS = {
    Reaction.REVOKED: (
        "account_inactive token_revoked invalid_auth token_expired not_authed"
    ),
    Reaction.SUSPENDED: (
        "ekm_access_denied access_denied accesslimited org_login_required "
        "team_access_not_granted two_factor_setup_required"
    ),
    Reaction.SCOPE: (
        "missing_scope not_allowed_token_type no_permission messages_tab_disabled"
    ),
    Reaction.CHANNEL: (
        "not_in_channel channel_not_found is_archived is_inactive restricted_action "
        "restricted_action_read_only_channel restricted_action_thread_only_channel"
    ),
    Reaction.PERSON: (
        "user_not_found user_disabled user_not_visible invalid_user_combination "
        "cannot_dm_bot"
    ),
    Reaction.THREAD: (
        "thread_not_found restricted_action_thread_locked "
        "restricted_action_non_threadable_channel cannot_reply_to_message"
    ),
    Reaction.TARGET: (
        "message_not_found cant_update_message edit_window_closed block_mismatch"
    ),
    Reaction.CONTENT: (
        "invalid_blocks invalid_blocks_format msg_blocks_too_long msg_too_long "
        "metadata_too_large no_text too_many_attachments"
    ),
    Reaction.LATER: (
        "ratelimited rate_limited message_limit_exceeded service_unavailable "
        "team_added_to_org streaming_state_conflict"
    ),
}
REACTION_TO = {
    error: reaction
    for reaction, errors in REACTIONS.items()
    for error in errors.split()
}
IN_DOUBT = {"fatal_error", "internal_error", "request_timeout"}  # it may stand there
LATE = Wait("out_of_time", 0)
POINTER = re.compile(r"json-pointer:\s*([\w/~-]+)")


def outcome_of(error: Exception, method: str) -> Doubt | Refused | Wait:
    """Return what an exception of the client means for the call it rose from."""
    if isinstance(error, SlackApiError):
        return _refusal(error.response, method)
    if was_too_late(error):
        return LATE
    if isinstance(error, REFUSED_CONNECTION):
        return Wait("unreachable")
    return Doubt("no_answer")


def _refusal(response: Any, method: str) -> Doubt | Refused | Wait:  # noqa: ANN401  two kinds
    status: int = getattr(response, "status_code", None) or response.status
    if status == TOO_MANY:
        return Wait("ratelimited", _retry_after(response), method)
    data = getattr(response, "data", None)
    if status >= BROKEN or not isinstance(data, dict) or "error" not in data:
        return Doubt(f"http_{status}")
    error = str(data["error"])
    if error in IN_DOUBT:
        return Doubt(error)
    if REACTION_TO.get(error) is Reaction.LATER:
        limited = error in {"ratelimited", "rate_limited", "message_limit_exceeded"}
        return Wait(error, _retry_after(response), method if limited else None)
    return Refused(error, _detail(data))


def _retry_after(response: Any) -> float | None:  # noqa: ANN401  two kinds
    try:
        return float(response.headers["Retry-After"])
    except (KeyError, TypeError, ValueError):
        return None


def _detail(data: dict[str, Any]) -> str:
    """Return what the operator needs to know: the scope, or where blocks are wrong."""
    if data.get("needed"):
        return str(data["needed"])
    told = [str(each) for each in data.get("errors") or ()]
    told += map(str, (data.get("response_metadata") or {}).get("messages") or ())
    return " ".join(POINTER.findall(" ".join(told)))
