"""Files that were uploaded."""

import math
import mimetypes
import time
from dataclasses import dataclass

from sandbox.jsons import Json


@dataclass(slots=True, kw_only=True)
class File:
    """A file; it `is_ready` some time (real, monotonic) after its upload."""

    id: str
    user: str
    name: str
    mimetype: str = "application/octet-stream"
    content: bytes = b""
    title: str = ""
    alt_text: str = ""
    length: int = 0
    created: int = 0
    ready_at: float = math.inf

    @property
    def is_ready(self) -> bool:
        """Whether Slack has looked at it, and blocks may show it."""
        return self.ready_at <= time.monotonic()

    @property
    def path(self) -> str:
        """Where the sandbox's server gives it out."""
        return f"/files/{self.id}/{self.name}"

    def to_slack(self, base_url: str) -> Json:
        """Return the file object of Slack's answers and events."""
        return {
            "id": self.id,
            "created": self.created,
            "timestamp": self.created,
            "name": self.name,
            "title": self.title or self.name,
            "mimetype": self.mimetype if self.is_ready else "",
            "filetype": self.name.rpartition(".")[2].lower(),
            "user": self.user,
            "mode": "hosted",
            "size": len(self.content),
            "alt_txt": self.alt_text,
            "url_private": base_url + self.path,
            "url_private_download": base_url + self.path,
            "permalink": base_url + self.path,
        }


def mimetype_of(name: str) -> str:
    """Return the type that a file's name tells of."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
