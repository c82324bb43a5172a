"""What the project's own files promise."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
MANIFEST = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_pin_by_hash_and_name_no_index(name: str) -> None:
    lock = (ROOT / name).read_text()
    pinned = re.findall(r"^[a-z0-9][\w.\[\]-]*==", lock, re.MULTILINE)

    assert len(pinned) > 20
    assert "://" not in lock
    for block in re.split(r"\n(?=\w)", lock.strip()):
        assert "--hash=sha256:" in block


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lock = (ROOT / "requirements.lock").read_text().lower()

    for wanted in project["dependencies"]:
        name = re.split(r"[\[<>=]", wanted)[0].lower()
        assert f"\n{name}" in f"\n{lock}"


def test_every_ignored_rule_has_its_reason() -> None:
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    start = lines.index("ignore = [")
    for line in lines[start + 1 : lines.index("]", start)]:
        assert "#" in line


def test_manifest_keeps_to_slack_limits() -> None:
    shown = MANIFEST["display_information"]
    [command] = MANIFEST["features"]["slash_commands"]

    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 175 <= len(shown["long_description"]) <= 4000
    assert command["command"] == "/pip"
    assert command["should_escape"]
    for shortcut in MANIFEST["features"]["shortcuts"]:
        assert len(shortcut["name"]) <= 24


def test_manifest_asks_for_no_more_than_is_used() -> None:
    scopes = set(MANIFEST["oauth_config"]["scopes"]["bot"])

    assert not scopes & {"channels:history", "groups:history", "users:read.email"}
    for each in scopes:
        assert each in (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")


def test_every_picture_in_the_docs_is_there_in_both_languages() -> None:
    docs = ROOT / "docs"
    for page, folder in (("using.md", docs), ("pictures/README.md", docs / "pictures")):
        text = (docs / page).read_text(encoding="utf-8")
        shown = re.findall(r"\]\(([\w/-]+\.png)\)", text)
        assert len(shown) > 20
        for each in shown:
            assert (folder / each).is_file(), each
    english, chinese = (set(_names(docs / "pictures" / each)) for each in ("en", "zh"))
    assert english == chinese


def _names(folder: Path) -> list[str]:
    return [each.name for each in folder.glob("*.png")]
