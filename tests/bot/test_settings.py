"""Settings: read from the environment, and clear about what is wrong."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import SLACK, Settings

NAMES = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_API_URL")


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*NAMES, "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_nothing_set_means_sqlite_and_no_slack() -> None:
    settings = Settings.read()

    assert not settings.has_slack
    assert settings.slack_api_url == SLACK
    assert settings.database_url.startswith("sqlite")


def test_a_file_named_env_is_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SLACK_BOT_TOKEN=xoxb-1\nSOMETHING_ELSE=1\n")

    assert Settings.read().bot_token() == "xoxb-1"


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("SLACK_BOT_TOKEN", "xapp-1", "SLACK_BOT_TOKEN should start with xoxb-"),
        ("SLACK_BOT_TOKEN", "", "SLACK_BOT_TOKEN is not set"),
        ("SLACK_API_URL", "ftp://x", "SLACK_API_URL: String should match"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError, match=says) as wrong:
        Settings.read().bot_token()

    assert "\n" not in str(wrong.value)


def test_a_token_is_not_shown_in_print() -> None:
    settings = Settings(slack_bot_token="xoxb-hush")

    assert "hush" not in repr(settings)
