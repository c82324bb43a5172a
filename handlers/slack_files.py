"""Files that people sent the bot, fetched from Slack and from nowhere else."""

from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.importing.read_plan import LARGEST
from bot.importing.refused import Reason, RefusedError
from handlers.deps import Deps

SLACK = "slack.com"
SECONDS = 20
CHUNK = 65_536
OK = 200


async def fetched(deps: Deps, file: dict[str, Any]) -> bytes:
    """Return the content of a file from an event; the bot's token goes to Slack alone.

    Raises:
        RefusedError: it is too large, or can't be had.

    """
    client = deps.slack.client(deps.workspace)
    url = str(file.get("url_private_download") or file.get("url_private") or "")
    if not is_slacks(url, client.base_url):
        raise RefusedError(Reason.UNREACHABLE)
    if int(file.get("size") or 0) > LARGEST:
        raise RefusedError(Reason.TOO_LARGE)
    try:
        if client.session:
            return await _read(client.session, url, client.token or "")
        async with ClientSession() as session:
            return await _read(session, url, client.token or "")
    except (ClientError, TimeoutError, OSError) as error:
        raise RefusedError(Reason.UNREACHABLE) from error


def is_slacks(url: str, api: str) -> bool:
    """Tell whether an address is Slack's, or at the address that stands for Slack."""
    asked, known = urlsplit(url), urlsplit(api)
    if (asked.scheme, asked.netloc) == (known.scheme, known.netloc):
        return True
    host = asked.hostname or ""
    is_slack = host == SLACK or host.endswith(f".{SLACK}")
    return asked.scheme == "https" and is_slack and asked.port in (None, 443)


async def _read(session: ClientSession, url: str, token: str) -> bytes:
    """Return what is there; no more is read than a plan may have."""
    async with session.get(
        url,
        headers={"Authorization": f"Bearer {token}"},
        timeout=ClientTimeout(total=SECONDS),
        allow_redirects=False,  # the token goes to no other address
    ) as response:
        if response.status != OK or response.content_type == "text/html":
            raise RefusedError(Reason.UNREACHABLE)  # a login page is no file
        content = bytearray()
        async for chunk in response.content.iter_chunked(CHUNK):
            content += chunk
            if len(content) > LARGEST:
                raise RefusedError(Reason.TOO_LARGE)
        return bytes(content)
