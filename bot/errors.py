"""Everything that can go wrong in a way the bot has words for."""


class BotError(Exception):
    """An error the bot raises itself."""


class BusyError(BotError):
    """The database did not answer in time; nothing was changed."""


class SettingsError(BotError):
    """The operator has to change something; the message says what, in one line."""


class PortTakenError(SettingsError):
    """Something else listens at the port already."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(f"{host}:{port} is taken; choose another port with --port")
