"""Everything that can go wrong in a way the bot has words for."""


class BotError(Exception):
    """An error the bot raises itself."""


class SettingsError(BotError):
    """The operator has to change something; the message says what, in one line."""
