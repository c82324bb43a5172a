"""What the page's tests share: a reader, a way to take HTML apart."""

from datetime import UTC, datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

from sandbox.html.reader import Reader

NOW = datetime(2026, 5, 1, 2, 0, tzinfo=UTC)  # ten in the morning in Shanghai
STAMP = int(NOW.timestamp())


def a_reader(zone: str = "Asia/Shanghai", locale: str = "en-US") -> Reader:
    return Reader(
        zone=ZoneInfo(zone),
        now=NOW,
        locale=locale,
        me="U1",
        people={"U1": "Bo Lindqvist", "U2": "林美"},
        channels={"C1": "support-team", "C2": "elsewhere"},
        joined={"C1"},
        files={"F0PICTURE1": "/files/F0PICTURE1/chart.png"},
    )


class Tags(HTMLParser):
    """Collects the tags and attributes of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data


def is_harmless(html: str) -> bool:
    """Tell whether nothing in the HTML runs, loads or leads anywhere by itself."""
    found = Tags(html)
    links = [value for name, value in found.attributes if name in ("href", "src")]
    return (
        not {"script", "iframe", "object", "style", "base", "meta"} & set(found.tags)
        and not [name for name, _ in found.attributes if name.startswith("on")]
        and all(link.startswith(("http", "mailto:", "tel:", "/")) for link in links)
    )
