"""The doctor names what stands between the operator and a running bot."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Settings
from handlers.process.doctor import Finding, examine
from sandbox.server import Sandbox


def settings(sandbox: Sandbox, tmp_path: Path, **changes: str | None) -> Settings:
    secrets = {
        "slack_bot_token": sandbox.bot_token,
        "slack_app_token": sandbox.app_token,
    } | changes
    given = Settings(
        slack_api_url=sandbox.api_url,
        database_url=f"sqlite:///{tmp_path}/bot.sqlite3",
    )
    tokens = {name: SecretStr(each) for name, each in secrets.items() if each}
    return given.model_copy(update=tokens)


def failing(findings: list[Finding]) -> list[str]:
    return [finding.says for finding in findings if not finding.fine]


async def test_all_is_fine_where_all_is_set(sandbox: Sandbox, tmp_path: Path) -> None:
    findings = await examine(settings(sandbox, tmp_path))

    assert failing(findings) == []
    assert "Socket Mode answers" in [finding.says for finding in findings]


async def test_a_missing_scope_is_named(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.workspace.app.scopes = sandbox.workspace.app.scopes - {"im:history"}

    findings = await examine(settings(sandbox, tmp_path))

    assert failing(findings) == ["scopes missing, install the app again: im:history"]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            {"slack_bot_token": "xoxb-wrong"},
            "Slack refuses SLACK_BOT_TOKEN: invalid_auth",
        ),
        (
            {"slack_app_token": "xapp-wrong"},
            "Slack refuses SLACK_APP_TOKEN: invalid_auth",
        ),
        (
            {"slack_app_token": None},
            "neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP)",
        ),
        ({"slack_bot_token": "hello"}, "SLACK_BOT_TOKEN should start with xoxb-"),
    ],
)
async def test_what_is_wrong_is_said(
    sandbox: Sandbox, tmp_path: Path, changes: dict[str, str | None], says: str
) -> None:
    assert failing(await examine(settings(sandbox, tmp_path, **changes))) == [says]


async def test_an_unreachable_slack_is_said(sandbox: Sandbox, tmp_path: Path) -> None:
    wanted = settings(sandbox, tmp_path)
    await sandbox.stop()

    found = failing(await examine(wanted))

    assert found
    assert all(says.startswith("Slack can't be reached") for says in found)


async def test_a_database_out_of_reach_is_said(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    wanted = settings(sandbox, tmp_path)
    lost = wanted.model_copy(update={"database_url": "sqlite:////no/such/place.db"})

    [says] = failing(await examine(lost))

    assert says.startswith("DATABASE_URL can't be opened")
