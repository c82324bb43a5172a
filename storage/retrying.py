"""Which errors of the database may pass when the same is tried again."""

import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError

AGAIN = {"40001", "40P01", "55P03"}  # serialization, deadlock, lock
GONE = ("08", "57P")  # connection lost, server going down or coming up
LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def is_everybodys(error: Exception) -> bool:
    """Tell whether any transaction would have raised it, alone too."""
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None) or ""
    return error.connection_invalidated or _is_locked(error) or state.startswith(GONE)


def worth_retrying(error: DBAPIError) -> bool:
    """Tell whether the same transaction may succeed if run again from the start."""
    if error.connection_invalidated:
        return True
    if getattr(error.orig, "sqlite_errorcode", None) is not None:
        return _is_locked(error)
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return state in AGAIN or state.startswith(GONE)
    return isinstance(error, OperationalError)


def _is_locked(error: DBAPIError) -> bool:
    code = getattr(error.orig, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in LOCKED
