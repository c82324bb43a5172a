"""Why a file can't be read."""

from enum import Enum

from bot.errors import BotError


class Reason(Enum):
    """What is the matter with it; `texts` has a sentence for each."""

    UNKNOWN_KIND = "unknown_kind"
    OLD_FORMAT = "old_format"
    PAGES = "pages"
    MACROS = "macros"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    BROKEN = "broken"
    PROTECTED = "protected"
    UNSAFE = "unsafe"
    EMPTY = "empty"
    UNREACHABLE = "unreachable"


class RefusedError(BotError):
    """A file that is not read; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
