"""Signed HTTP: payloads as requests to the app's own address."""

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

import aiohttp

from sandbox.delivery import answer
from sandbox.delivery.answer import Answer, Kind, Retry
from sandbox.jsons import Json

JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"


def signature(secret: str, timestamp: str, body: str) -> str:
    """Return Slack's v0 signature of a request."""
    text = f"v0:{timestamp}:{body}".encode()
    return "v0=" + hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()


class SignedHttp:
    """Brings payloads to `url`, signed with the app's secret."""

    is_open = True

    def __init__(self, url: str, secret: str) -> None:
        self.url = url
        self._secret = secret
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=answer.ACK_SECONDS),
            connector=aiohttp.TCPConnector(limit=0),
        )

    async def verify(self, token: str) -> bool:
        """Challenge the address, as Slack does when it is entered."""
        challenge = hashlib.sha256(self.url.encode()).hexdigest()
        payload = {
            "type": "url_verification",
            "token": token,
            "challenge": challenge,
        }
        given = await self.send("events_api", payload)
        return challenge in (given.body, given.data.get("challenge"))

    async def send(
        self, kind: Kind, payload: Json, retry: Retry | None = None
    ) -> Answer:
        """Post a payload and return the app's answer."""
        body, content_type = _encode(kind, payload)
        timestamp = str(int(time.time()))
        headers = {
            "content-type": content_type,
            "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "x-slack-request-timestamp": timestamp,
            "x-slack-signature": signature(self._secret, timestamp, body),
        }
        if retry is not None:
            headers["x-slack-retry-num"] = str(retry.number)
            headers["x-slack-retry-reason"] = retry.reason
        try:
            return await self._post(body, headers)
        except TimeoutError:
            return Answer(error="http_timeout")
        except (aiohttp.ClientError, OSError):
            return Answer(error="connection_failed")

    async def close(self) -> None:
        """Close the connections to the app."""
        await self._session.close()

    async def _post(self, body: str, headers: dict[str, str]) -> Answer:
        request = self._session.post(self.url, data=body.encode(), headers=headers)
        async with request as response:
            text = await response.text()
            no_retry = response.headers.get("x-slack-no-retry") == "1"
            if not response.ok:
                return Answer(error="http_error", body=text, no_retry=no_retry)
            if not text:
                return Answer()
            if response.content_type == JSON_TYPE:
                return Answer(body=json.loads(text))
            return Answer(body=text)


def _encode(kind: Kind, payload: Json) -> tuple[str, str]:
    if kind == "events_api":
        return json.dumps(payload), JSON_TYPE
    if kind == "slash_commands":
        return urlencode(payload), FORM_TYPE
    return urlencode({"payload": json.dumps(payload)}), FORM_TYPE
