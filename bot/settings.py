"""What the operator decides, read from the environment or from `.env`."""

from pathlib import Path
from typing import Self

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError

SLACK = "https://slack.com/api/"


class Settings(BaseSettings):
    """One field per variable of the same name in capitals."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_client_id: str | None = None
    slack_client_secret: SecretStr | None = None
    slack_api_url: str = Field(SLACK, pattern=r"^https?://.+/$")
    database_url: str = "sqlite:///followthrough.sqlite3"
    followthrough_key: SecretStr | None = None
    followthrough_admin: str | None = Field(None, pattern=r"^[UW][A-Z0-9]+$")
    followthrough_clock: Path | None = None

    @classmethod
    def read(cls) -> Self:
        """Return the settings; raise SettingsError, one line, where one is wrong."""
        try:
            return cls()
        except ValidationError as error:
            wrong = error.errors()[0]
            name = ".".join(str(part) for part in wrong["loc"]).upper()
            raise SettingsError(f"{name}: {wrong['msg']}") from None

    @property
    def has_slack(self) -> bool:
        """Whether a real workspace (or anything that speaks like one) is named."""
        return self.slack_bot_token is not None or self.has_many

    @property
    def has_many(self) -> bool:
        """Whether the app may be installed in several workspaces."""
        return self.slack_client_id is not None

    @property
    def keys(self) -> str | None:
        """The keys that what people wrote is sealed with, newest first."""
        key = self.followthrough_key
        return key.get_secret_value() if key else None

    def bot_token(self) -> str:
        """Return the bot token, or say which setting is missing."""
        return _given("SLACK_BOT_TOKEN", self.slack_bot_token, "xoxb-")

    def app_token(self) -> str:
        """Return the token of Socket Mode, or say which setting is missing."""
        return _given("SLACK_APP_TOKEN", self.slack_app_token, "xapp-")

    def signing_secret(self) -> str:
        """Return the secret that HTTP requests are signed with."""
        return _given("SLACK_SIGNING_SECRET", self.slack_signing_secret, "")

    def client_secret(self) -> str:
        """Return the secret that installations are asked for with."""
        return _given("SLACK_CLIENT_SECRET", self.slack_client_secret, "")


def _given(name: str, secret: SecretStr | None, start: str) -> str:
    value = secret.get_secret_value() if secret else ""
    if not value:
        raise SettingsError(
            f"{name} is not set; docs/operating.md says where to get it"
        )
    if not value.startswith(start):
        raise SettingsError(f"{name} should start with {start}")
    return value
