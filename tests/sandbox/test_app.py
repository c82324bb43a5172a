"""The app in the sandbox is the one that the manifest describes."""

import re
from pathlib import Path

from sandbox.app import App

MANIFEST = Path(__file__).parents[2] / "manifest.yml"


def listed(key: str) -> set[str]:
    """Return the plain list that stands under `key`."""
    text = MANIFEST.read_text(encoding="utf-8")
    block = re.search(rf"^( *){key}:\n((?:\1  .*\n)+)", text, re.MULTILINE)
    assert block is not None
    return set(re.findall(r"^ *- (\S+)", block[2], re.MULTILINE))


def test_app_has_the_manifests_scopes_and_no_more() -> None:
    assert App().scopes == listed("bot")


def test_app_hears_the_manifests_events_and_no_more() -> None:
    assert App().events == listed("bot_events")


def test_app_has_the_manifests_command_and_shortcuts() -> None:
    text = MANIFEST.read_text(encoding="utf-8")
    assert App().commands == set(re.findall(r"- command: (\S+)", text))
    assert set(App().shortcuts) == set(re.findall(r"callback_id: (\S+)", text))
